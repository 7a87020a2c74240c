"""Which schema the database has and which this program needs, without loading Alembic."""

from sqlalchemy import inspect, text
from sqlmodel import Session

NEWEST = "0019"  # the last file in migrations/versions; a test compares


def current(session: Session) -> str | None:
    """None before the first migration."""
    if not inspect(session.connection()).has_table("alembic_version"):
        return None
    version: str | None = session.connection().execute(text("select version_num from alembic_version")).scalar()
    return version


def suffices(version: str | None) -> bool:
    """A newer schema does as well: it is a newer program's, during a deployment or after one that was taken back."""
    return version is not None and version >= NEWEST
