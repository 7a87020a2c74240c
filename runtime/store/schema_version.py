"""Which schema the database has and which this program needs, without loading Alembic."""

from sqlalchemy import inspect, text
from sqlmodel import Session

NEWEST = "0002"  # the last file in migrations/versions; a test compares


def current(session: Session) -> str | None:
    """None before the first migration."""
    if not inspect(session.connection()).has_table("alembic_version"):
        return None
    version: str | None = session.connection().execute(text("select version_num from alembic_version")).scalar()
    return version
