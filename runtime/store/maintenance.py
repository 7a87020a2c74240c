"""Work on the schema itself: a connection that nobody gets afterwards, indexes that were never finished."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import OperationalError

from runtime.store.database import away

# An aborted `create index concurrently` leaves one: never read, kept up at every write, and enough for `if not exists`.
INVALID = text(
    """
    select c.relname from pg_index i join pg_class c on c.oid = i.indexrelid
     where not i.indisvalid and i.indrelid in (select to_regclass(t) from unnest(cast(:tables as text[])) t)
    """
)


@contextmanager
def own_connection(engine: Engine, *, lock_timeout_ms: int = 0, autocommit: bool = False) -> Iterator[Connection]:
    """Closed at the end and not pooled, so that what is set on it reaches nobody else. Raises Unavailable.

    Its statements take as long as they need, whatever the role's own limits are; 0 waits for locks without an end.
    """
    try:
        connection = engine.connect()
    except OperationalError as error:
        raise away(error.orig) from error
    with connection:
        try:
            connection.execute(text(f"set lock_timeout = {lock_timeout_ms}"))
            connection.execute(text("set statement_timeout = 0"))
            connection.commit()
            yield connection.execution_options(isolation_level="AUTOCOMMIT") if autocommit else connection
        finally:
            connection.invalidate()


def invalid_indexes(connection: Connection, tables: Sequence[str]) -> set[str]:
    """Their names; one that someone is just building counts as well. Tables may be missing."""
    return set(connection.execute(INVALID, {"tables": list(tables)}).scalars())
