"""Statements that every turn runs: on psycopg's own cursor, in the session's transaction.

SQLAlchemy asks four times as much CPU for the same statement (0.18 ms against 0.04 ms), and a turn runs some thirty of them.
"""

import re
from collections.abc import Mapping
from typing import Any, LiteralString

from psycopg import Connection, Cursor
from sqlmodel import Session

from runtime.domain.errors import Broken

Values = Mapping[str, Any]
Row = tuple[Any, ...]
NAMES = re.compile(r"(?<![:\w]):([a-z_]+)")


class Statement:
    """SQL with `:names`. Sees what the session has flushed, and flushes nothing. Raises psycopg's own errors.

    The statements of a transaction share a cursor; an answer is whole in memory before the next one runs.
    """

    def __init__(self, sql: LiteralString) -> None:
        self.sql = sql
        self._sql = NAMES.sub(r"%(\1)s", sql.replace("%", "%%")).encode()

    def rows(self, session: Session, values: Values | None = None) -> list[Row]:
        return self._execute(session, values).fetchall()

    def row(self, session: Session, values: Values | None = None) -> Row | None:
        """The first."""
        return self._execute(session, values).fetchone()

    def one(self, session: Session, values: Values | None = None) -> Row:
        """The only one. Raises Broken."""
        rows = self._execute(session, values).fetchall()
        if len(rows) != 1:
            raise Broken(f"{len(rows)} rows where there has to be one: {' '.join(self.sql.split())}")
        return rows[0]

    def run(self, session: Session, values: Values | None = None) -> int:
        """How many rows it changed."""
        return self._execute(session, values).rowcount

    def _execute(self, session: Session, values: Values | None) -> Cursor[Row]:
        return _cursor(session).execute(self._sql, values or {})


def driver_of(session: Session) -> Connection[Any]:
    """psycopg's connection, in the session's transaction."""
    driver = session.connection().connection.driver_connection
    if not isinstance(driver, Connection):
        raise TypeError("the database must be reached through psycopg 3 (decision 1)")
    return driver


def _cursor(session: Session) -> Cursor[Row]:
    known: Cursor[Row] | None = session.info.get("cursor")
    if known is not None:
        return known
    cursor: Cursor[Row] = driver_of(session).cursor()
    session.info["cursor"] = cursor
    return cursor
