"""Bringing the schema up to date."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import sleep

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import OperationalError

from runtime.store.database import away
from runtime.store.schema_version import NEWEST

ONE_MIGRATION_AT_A_TIME = 7_204_611  # the advisory lock's number; sids.py takes the other kind, of two numbers
TRY_LOCK = text("select pg_try_advisory_lock(:n)")
UNLOCK = text("select pg_advisory_unlock(:n)")
ASK_AGAIN_SECONDS = 0.2


def config() -> Config:
    """Alembic's configuration without an .ini file."""
    settings = Config()
    settings.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return settings


def migrate(engine: Engine) -> str:
    """Brings our tables to the newest version and returns it; safe to repeat and to run twice at once.

    The caller's other set-up (LangGraph's tables) belongs under the same lock: see `locked`.
    """
    with engine.connect() as connection:
        settings = config()
        settings.attributes["connection"] = connection
        command.upgrade(settings, "head")
        connection.commit()
    return NEWEST


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
