"""Many rows at once, without an object for each."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import insert
from sqlmodel import Session, SQLModel


def add_rows(session: Session, table: type[SQLModel], rows: Sequence[Mapping[str, Any]]) -> None:
    """In one statement; every row names the same columns."""
    session.connection().execute(insert(table), rows)
