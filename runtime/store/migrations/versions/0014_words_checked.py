"""The rows that were there before 0009 to 0012 are checked."""

from alembic import op

from runtime.store.migrations.concurrently import concurrently

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

CHECKS = (
    ("conversations", "ck_conversations_agent"),
    ("conversations", "ck_conversations_outcome"),
    ("outreach_tasks", "ck_outreach_tasks_agent"),
    ("turns", "ck_turns_move"),
    ("flags", "ck_flags_flagreason"),
)


def upgrade() -> None:
    with concurrently():
        for table, check in CHECKS:
            op.execute(f"alter table {table} validate constraint {check}")


def downgrade() -> None:
    """A check that was made stays made."""
