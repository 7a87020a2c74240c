"""Outreach tasks: two more agents. The rows that are there are checked in 0014."""

import sqlalchemy as sa
from alembic import op

from runtime.store.migrations.words import allow

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

FORMER_AGENTS = ("rebooking", "front_desk")
NEW_AGENTS = ("birthday", "retention")


def upgrade() -> None:
    allow("outreach_tasks", "agent", (*FORMER_AGENTS, *NEW_AGENTS), "agent")


def downgrade() -> None:
    rows = sa.table("outreach_tasks", sa.column("agent"))
    op.execute(rows.update().where(rows.c.agent.in_(NEW_AGENTS)).values(agent="rebooking"))
    allow("outreach_tasks", "agent", FORMER_AGENTS, "agent")
