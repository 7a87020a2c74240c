"""Flags: a stopped sender and too many texts are reasons, too. The rows that are there are checked in 0008."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

FORMER = (
    "unknown_number",
    "texted_first",
    "picture",
    "not_understood",
    "wants_person",
    "wrong_person",
    "complaint",
    "turn_failed",
    "send_failed",
    "send_unclear",
    "cancel_keyword",
)
NEW = ("sender_stopped", "too_many_texts")


def upgrade() -> None:
    _allow((*FORMER, *NEW))


def downgrade() -> None:
    flags = sa.table("flags", sa.column("reason"))
    op.execute(flags.delete().where(flags.c.reason.in_(NEW)))
    _allow(FORMER)


def _allow(reasons: tuple[str, ...]) -> None:
    """Checking what is there would hold the table for as long as that takes."""
    words = ", ".join(f"'{reason}'" for reason in reasons)
    op.drop_constraint(op.f("ck_flags_flagreason"), "flags")
    op.execute(f"alter table flags add constraint ck_flags_flagreason check (reason in ({words})) not valid")
