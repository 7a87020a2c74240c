"""What a restart of PostgreSQL leaves in the pool: replaced before it is used, or given up as Unavailable, and nothing else."""

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.pool import NullPool

from runtime.domain.errors import Unavailable
from runtime.store.database import Database

AT_ONCE, NEVER = 0.0, 3600.0
MINE = text("select pg_backend_pid()")
END = text("select pg_terminate_backend(:pid, 5000)")  # waits until it has ended


def backend_of(database: Database) -> int:
    with database.transaction() as session:
        pid: int = session.connection().execute(MINE).scalar_one()
        return pid


def end_backend(database_url: str, pid: int) -> None:
    engine = create_engine(database_url, poolclass=NullPool)
    with engine.connect() as connection:
        assert connection.execute(END, {"pid": pid}).scalar_one()


def test_connection_that_lay_idle_is_replaced_before_it_is_used(database_url: str) -> None:
    database = Database(database_url, pool_size=1, idle=AT_ONCE)
    first = backend_of(database)
    end_backend(database_url, first)
    assert backend_of(database) != first
    database.close()


def test_connection_that_was_just_used_ends_as_unavailable_and_is_forgotten(database_url: str) -> None:
    database = Database(database_url, pool_size=1, idle=NEVER)
    first = backend_of(database)
    end_backend(database_url, first)
    with pytest.raises(Unavailable):
        backend_of(database)
    assert backend_of(database) != first
    database.close()


def test_live_connection_is_kept(database_url: str) -> None:
    database = Database(database_url, pool_size=1, idle=AT_ONCE)
    assert backend_of(database) == backend_of(database)
    database.close()
