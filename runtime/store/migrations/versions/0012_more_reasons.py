"""Flags: what is for a person at once has reasons of its own. The rows that are there are checked in 0014."""

import sqlalchemy as sa
from alembic import op

from runtime.store.migrations.words import allow

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

FORMER_REASONS = (
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
    "sender_stopped",
    "too_many_texts",
)
NEW_REASONS = (
    "question",
    "running_late",
    "injury",
    "money",
    "legal",
    "threat",
    "distress",
    "medical",
    "minor",
    "anger",
)


def upgrade() -> None:
    allow("flags", "reason", (*FORMER_REASONS, *NEW_REASONS), "flagreason")


def downgrade() -> None:
    rows = sa.table("flags", sa.column("reason"))
    op.execute(rows.delete().where(rows.c.reason.in_(NEW_REASONS)))
    allow("flags", "reason", FORMER_REASONS, "flagreason")
