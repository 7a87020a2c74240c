"""For migrations: the words that a column may hold."""

from collections.abc import Sequence

from alembic import op


def allow(table: str, column: str, words: Sequence[str], check: str) -> None:
    """Rows that are there are not checked: that would hold the table for as long as it takes. Validate them concurrently."""
    name = f"ck_{table}_{check}"
    listed = ", ".join(f"'{word}'" for word in words)
    op.drop_constraint(op.f(name), table)
    op.execute(f"alter table {table} add constraint {name} check ({column} in ({listed})) not valid")
