"""The texts that shops have worded their own way: append only, so that nothing is lost and everything can be undone."""

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlmodel import Session

from runtime.store.statement import Row, Statement

COLUMNS = "name, number, content, restores, author, note, at"
NEWEST = Statement(
    f"select distinct on (name) {COLUMNS} from text_overrides where shop_id = :shop order by name, number desc"  # noqa: S608 - a constant
)
HISTORY = Statement(
    f"select {COLUMNS} from text_overrides where shop_id = :shop and name = :name order by number desc"  # noqa: S608 - a constant
)
APPEND = Statement(
    f"""
    insert into text_overrides (shop_id, {COLUMNS})
    values (:shop, :name, :number, :content, :restores, :author, :note, business_now())
    on conflict do nothing returning {COLUMNS}
    """  # noqa: S608 - a constant
)


@dataclass(frozen=True, slots=True)
class Override:
    """`number` counts from 1 for each text of a shop. `content` is None where the file counts again.

    `restores` is the number that an undoing brought back, 0 for the file. `at` is business time (aware, UTC).
    """

    name: str
    number: int
    content: str | None
    restores: int | None
    author: str
    note: str
    at: datetime


def newest(session: Session, shop_id: int) -> list[Override]:
    """What counts now, by name; those are among it that are the file's again."""
    return [_override(row) for row in NEWEST.rows(session, {"shop": shop_id})]


def history(session: Session, shop_id: int, name: str) -> list[Override]:
    """Newest first."""
    return [_override(row) for row in HISTORY.rows(session, {"shop": shop_id, "name": name})]


def append(
    session: Session,
    *,
    shop_id: int,
    name: str,
    number: int,
    content: str | None,
    author: str,
    note: str,
    restores: int | None = None,
) -> Override | None:
    """None when this number is taken: somebody else was quicker. Waits for one who has taken it and not committed."""
    values = {"shop": shop_id, "name": name, "number": number, "content": content, "restores": restores}
    row = APPEND.row(session, {**values, "author": author, "note": note})
    return None if row is None else _override(row)


def _override(row: Row) -> Override:
    name, number, content, restores, author, note, at = row
    return Override(name, number, content, restores, author, note, at.astimezone(UTC))
