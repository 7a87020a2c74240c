"""Sets of prompts and templates, kept by hash for as long as a conversation is pinned to them."""

from collections.abc import Mapping

from sqlalchemy.dialects.postgresql import insert
from sqlmodel import Session

from runtime.domain.errors import Broken
from runtime.store.tables import TextVersionRow


def keep(session: Session, texts_hash: str, files: Mapping[str, str]) -> None:
    """Idempotent."""
    row = insert(TextVersionRow).values(hash=texts_hash, files=dict(files))
    session.connection().execute(row.on_conflict_do_nothing())


def files_of(session: Session, texts_hash: str) -> dict[str, str]:
    """Raises Broken when a conversation is pinned to texts that nobody kept."""
    row = session.get(TextVersionRow, texts_hash)
    if row is None:
        raise Broken(f"the texts {texts_hash} are not in the database")
    return row.files
