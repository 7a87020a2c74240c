"""Sets of prompts and templates, kept by hash for as long as a conversation is pinned to them."""

from collections.abc import Mapping

from sqlalchemy.dialects.postgresql import insert
from sqlmodel import Session, col

from runtime.domain.errors import Broken
from runtime.store.statement import Statement
from runtime.store.tables import TextVersionRow

FILES_OF = Statement(
    """
    select kept.files, kept.base, base.files
      from text_versions kept
      left join text_versions base on base.hash = kept.base and base.hash <> :todays
     where kept.hash = :hash
    """
)


def keep(session: Session, texts_hash: str, files: Mapping[str, str], base: str | None = None) -> bool:
    """False when it was kept before. With a `base`, `files` are those alone in which the set differs from that one."""
    row = insert(TextVersionRow).values(hash=texts_hash, files=dict(files), base=base)
    kept = session.connection().execute(row.on_conflict_do_nothing().returning(col(TextVersionRow.hash)))
    return kept.first() is not None


def files_of(session: Session, texts_hash: str, todays: str) -> dict[str, str]:
    """The set of this hash; of one that is based on `todays`, only that in which it differs.

    Raises Broken when a conversation is pinned to texts that nobody kept.
    """
    found = FILES_OF.row(session, {"hash": texts_hash, "todays": todays})
    if found is None:
        raise Broken(f"the texts {texts_hash} are not in the database")
    files, base, base_files = found
    if base is None or base == todays:
        return dict(files)
    if base_files is None:
        raise Broken(f"the texts {base}, which {texts_hash} is based on, are not in the database")
    return {**base_files, **files}
