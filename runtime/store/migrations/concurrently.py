"""For migrations: what is built, dropped and checked while everybody works."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import sqlalchemy as sa
from alembic import op

from runtime.store import maintenance

PATIENCE = "patience"  # seconds, in the attributes of Alembic's configuration
PATIENCE_SECONDS = 60.0


@dataclass(frozen=True)
class Index:
    name: str
    table: str
    columns: Sequence[str | sa.TextClause]
    where: str


@contextmanager
def concurrently() -> Iterator[None]:
    """Each statement inside is a transaction of its own: it stays when a later one fails, and has to bear being run again.

    They wait for transactions that were there before, for seconds if need be, and nobody waits for them meanwhile. So they
    do not give way after half a second, as others do: they would begin anew with each transaction that takes longer.
    """
    context = op.get_context()
    patience = context.config.attributes.get(PATIENCE, PATIENCE_SECONDS) if context.config else PATIENCE_SECONDS
    with context.autocommit_block():
        former = op.get_bind().execute(sa.text("show lock_timeout")).scalar_one()
        op.execute(f"set lock_timeout = {round(patience * 1000)}")
        yield
        op.execute(f"set lock_timeout = '{former}'")


def build(index: Index) -> None:
    if index.name in maintenance.invalid_indexes(op.get_bind(), [index.table]):
        drop(index)
    op.create_index(
        index.name,
        index.table,
        list(index.columns),
        postgresql_where=sa.text(index.where),
        postgresql_concurrently=True,
        if_not_exists=True,
    )


def drop(index: Index) -> None:
    op.drop_index(index.name, index.table, postgresql_concurrently=True, if_exists=True)
