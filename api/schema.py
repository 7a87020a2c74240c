"""Is the database there, and is its schema the one that this program needs?"""

from runtime.domain.errors import Unavailable
from runtime.store import schema_version
from runtime.store.database import Database


def schema_problem(database: Database) -> str:
    """What is wrong, in words; empty when nothing is. Raises Unavailable when the database does not answer."""
    with database.transaction() as session:
        current = schema_version.current(session)
    if schema_version.suffices(current):
        return ""
    return (
        f"the schema is {current or 'missing'}, this program needs {schema_version.NEWEST}: run `bookedbarber migrate`"
    )


def require_database(database_url: str, *, migrated: bool = True) -> None:
    """Raises Unavailable in one line that says what to do; `migrated` is False where the schema is about to be brought up."""
    database = Database(database_url, pool_size=1)
    try:
        problem = schema_problem(database)
    finally:
        database.close()
    if problem and migrated:
        raise Unavailable(problem)
