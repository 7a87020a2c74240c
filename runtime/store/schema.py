"""Bringing the schema up to date."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import sleep

from alembic import command
from alembic.config import Config
from psycopg.errors import DeadlockDetected, LockNotAvailable
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import OperationalError
from tenacity import Retrying, retry_if_exception, stop_after_delay, wait_random

from runtime.store.database import away
from runtime.store.schema_version import NEWEST

ONE_MIGRATION_AT_A_TIME = 7_204_611  # the advisory lock's number; sids.py takes the other kind, of two numbers
TRY_LOCK = text("select pg_try_advisory_lock(:n)")
UNLOCK = text("select pg_advisory_unlock(:n)")
ASK_AGAIN_SECONDS = 0.2
LOCK_WITHIN_MS = 500  # below PostgreSQL's deadlock_timeout of 1 s: it is the migration that gives way


def config() -> Config:
    """Alembic's configuration without an .ini file."""
    settings = Config()
    settings.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return settings


def migrate(engine: Engine, patience: float = 60.0) -> str:
    """Brings our tables to the newest version and returns it; safe to repeat, to run twice at once, and beside traffic.

    Whoever waits for a table's lock makes everybody wait who comes after it. So a migration waits for half a second, takes
    itself back and tries again. Raises Unavailable when it found no moment within `patience` (seconds).
    The caller's other set-up (LangGraph's tables) belongs under the same lock: see `locked`.
    """
    tries = Retrying(
        retry=retry_if_exception(_found_no_moment),
        wait=wait_random(0.1, 0.5),
        stop=stop_after_delay(patience),
        reraise=True,
    )
    try:
        tries(_upgrade, engine)
    except OperationalError as error:
        raise away(error.orig) from error
    return NEWEST


def _upgrade(engine: Engine) -> None:
    with engine.connect() as connection:
        connection.execute(text(f"set lock_timeout = '{LOCK_WITHIN_MS}ms'"))
        connection.commit()
        settings = config()
        settings.attributes["connection"] = connection
        command.upgrade(settings, "head")
        connection.commit()


def _found_no_moment(error: BaseException) -> bool:
    return isinstance(error, OperationalError) and isinstance(error.orig, LockNotAvailable | DeadlockDetected)


@contextmanager
def locked(engine: Engine) -> Iterator[None]:
    """Holds the migration lock on a connection of its own; waits for another migration to finish.

    It asks again and again: a statement that waits inside the database would hold up the other migration's
    `create index concurrently` (LangGraph's tables), which waits for every older snapshot, and both would wait for ever.
    Raises Unavailable.
    """
    with _connected(engine) as connection:
        while not connection.execute(TRY_LOCK, {"n": ONE_MIGRATION_AT_A_TIME}).scalar():
            sleep(ASK_AGAIN_SECONDS)
        try:
            yield
        finally:
            connection.execute(UNLOCK, {"n": ONE_MIGRATION_AT_A_TIME})


def _connected(engine: Engine) -> Connection:
    try:
        return engine.connect().execution_options(isolation_level="AUTOCOMMIT")
    except OperationalError as error:
        raise away(error.orig) from error
