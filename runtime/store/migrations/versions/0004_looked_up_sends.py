"""Outbox: a send of unknown outcome is looked up at Twilio, and repeated when it is proven absent there."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("outbox", sa.Column("look_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("outbox", sa.Column("repeats", sa.BigInteger(), server_default=sa.text("0"), nullable=False))


def downgrade() -> None:
    for column in ("repeats", "look_at"):
        op.drop_column("outbox", column)
