"""The servers that tests share, one set per process: a real PostgreSQL with a migrated template, a real Redis."""

import itertools
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from redis import Redis
from sqlalchemy import create_engine, text

from runtime.bootstrap import migrate
from runtime.embedded import EmbeddedServer, embedded_postgres, embedded_redis
from runtime.store.database import Database
from tests.fixtures.world import World

COUNT = itertools.count(1)


@pytest.fixture(scope="session")
def postgres() -> Iterator[EmbeddedServer]:
    """With a template database that has every migration; not durable, so it is quick.

    Not in pytest's own folder: each start of pytest closes that to the user under which PostgreSQL runs.
    """
    with TemporaryDirectory() as folder, embedded_postgres(Path(folder), durable=False) as server:
        migrate(server.url)
        yield server


@pytest.fixture(scope="session")
def redis_server() -> Iterator[str]:
    with TemporaryDirectory() as folder, embedded_redis(Path(folder)) as server:
        yield server.url


@pytest.fixture
def redis_url(redis_server: str) -> str:
    """Empty at the beginning of each test: shop 1 of one test is not to spend what shop 1 of another has."""
    with Redis.from_url(redis_server) as redis:
        redis.flushall()
    return redis_server


@pytest.fixture
def database_url(postgres: EmbeddedServer) -> Iterator[str]:
    """A database of the test's own, cloned from the migrated one."""
    name = f"test_{next(COUNT)}"
    admin = create_engine(
        postgres.url.replace("/bookedbarber?", "/postgres?"), isolation_level="AUTOCOMMIT", pool_size=1
    )
    with admin.connect() as connection:
        connection.execute(text(f"create database {name} template bookedbarber"))
        yield postgres.url.replace("/bookedbarber?", f"/{name}?")
        connection.execute(text(f"drop database {name} with (force)"))
    admin.dispose()


@pytest.fixture
def empty_url(postgres: EmbeddedServer) -> Iterator[str]:
    """A database without any table."""
    name = f"empty_{next(COUNT)}"
    admin = create_engine(postgres.url.replace("/bookedbarber?", "/postgres?"), isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text(f"create database {name} template template0"))
        yield postgres.url.replace("/bookedbarber?", f"/{name}?")
        connection.execute(text(f"drop database {name} with (force)"))
    admin.dispose()


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    opened = Database(database_url, pool_size=8)
    yield opened
    opened.close()


@pytest.fixture
def world(database_url: str) -> Iterator[World]:
    """A shop, its clients' phones and the whole way between them, in this process."""
    with World.open(database_url) as opened:
        yield opened
