"""Bringing the schema up to date."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import sleep

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from psycopg.errors import DeadlockDetected, LockNotAvailable
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import OperationalError
from sqlmodel import Session
from tenacity import Retrying, retry_if_exception, stop_after_delay, wait_random

from runtime.domain.errors import TooSlow
from runtime.store import schema_version
from runtime.store.database import away
from runtime.store.maintenance import own_connection
from runtime.store.migrations.concurrently import PATIENCE, PATIENCE_SECONDS
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


def migrate(engine: Engine, patience: float = PATIENCE_SECONDS) -> str:
    """Brings our tables to the newest version, migration by migration, and returns it; safe to repeat, and beside traffic.

    Whoever waits for a table's lock makes everybody wait who comes after it. So a migration waits for half a second, takes
    itself back and tries again. Raises Unavailable when one found no moment within `patience` (seconds): those before it
    are done and stay. A database that a newer program has migrated is left as it is, and its version is returned.
    The caller holds the migration lock and does its other set-up (LangGraph's tables) under it as well: see `locked`.
    """
    version = _version(engine)
    for ahead in _ahead(version):
        tries = Retrying(
            retry=retry_if_exception(_found_no_moment),
            wait=wait_random(0.1, 0.5),
            stop=stop_after_delay(patience),
            reraise=True,
        )
        try:
            tries(_upgrade, engine, ahead, patience)
        except OperationalError as error:
            raise _gave_up(version, ahead, patience) if _found_no_moment(error) else away(error.orig) from error
        version = ahead
    return version or NEWEST


def _version(engine: Engine) -> str | None:
    try:
        with Session(engine) as session:
            return schema_version.current(session)
    except OperationalError as error:
        raise away(error.orig) from error


def _ahead(version: str | None) -> list[str]:
    """The migrations that the database lacks, the next one first."""
    if schema_version.suffices(version):
        return []
    scripts = ScriptDirectory.from_config(config())
    return [script.revision for script in scripts.iterate_revisions("head", version or "base")][::-1]


def _upgrade(engine: Engine, revision: str, patience: float) -> None:
    with own_connection(engine, lock_timeout_ms=LOCK_WITHIN_MS) as connection:
        settings = config()
        settings.attributes["connection"] = connection
        settings.attributes[PATIENCE] = patience
        command.upgrade(settings, revision)
        connection.commit()


def _found_no_moment(error: BaseException) -> bool:
    return isinstance(error, OperationalError) and isinstance(error.orig, LockNotAvailable | DeadlockDetected)


def _gave_up(version: str | None, ahead: str, patience: float) -> TooSlow:
    return TooSlow(
        f"the schema stays at {version or 'nothing'}: migration {ahead} found no moment within {patience:g} s, because"
        " another transaction stays open and holds a lock (pg_stat_activity has it). Nothing is broken: end that"
        " transaction, or wait for it, and migrate again"
    )


@contextmanager
def locked(engine: Engine) -> Iterator[None]:
    """Holds the migration lock on a connection of its own; waits for another migration to finish.

    It asks again and again: a statement that waits inside the database would hold up the other migration's
    `create index concurrently`, which waits for every older snapshot, and both would wait for ever.
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
