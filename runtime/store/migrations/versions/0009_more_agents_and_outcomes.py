"""Conversations: two more agents, three more outcomes. The rows that are there are checked in 0014."""

import sqlalchemy as sa
from alembic import op

from runtime.store.migrations.words import allow

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

FORMER_AGENTS = ("rebooking", "front_desk")
NEW_AGENTS = ("birthday", "retention")
FORMER_OUTCOMES = ("booked", "later", "declined", "opted_out", "handed_over", "no_answer", "settled")
NEW_OUTCOMES = ("moved", "cancelled", "answered")


def upgrade() -> None:
    allow("conversations", "agent", (*FORMER_AGENTS, *NEW_AGENTS), "agent")
    allow("conversations", "outcome", (*FORMER_OUTCOMES, *NEW_OUTCOMES), "outcome")


def downgrade() -> None:
    rows = sa.table("conversations", sa.column("agent"), sa.column("outcome"))
    # Renamed and not deleted: a conversation takes its texts and its booked appointments with it.
    op.execute(rows.update().where(rows.c.agent.in_(NEW_AGENTS)).values(agent="rebooking"))
    allow("conversations", "agent", FORMER_AGENTS, "agent")
    op.execute(rows.update().where(rows.c.outcome.in_(NEW_OUTCOMES)).values(outcome="settled"))
    allow("conversations", "outcome", FORMER_OUTCOMES, "outcome")
