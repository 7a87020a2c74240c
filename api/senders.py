"""`bookedbarber resume`: outreach from a stopped number goes on."""

from api.schema import require_database
from runtime.services import senders
from runtime.store.database import Database


def resume_sender(database_url: str, phone: str) -> int | None:
    """The error that had stopped it, None if none had. Raises Refused, NotFound, or Unavailable without a migrated database."""
    require_database(database_url)
    database = Database(database_url, pool_size=1)
    try:
        with database.transaction() as session:
            return senders.resume(session, phone)
    finally:
        database.close()
