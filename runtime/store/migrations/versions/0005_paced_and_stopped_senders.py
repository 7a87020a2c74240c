"""Sender numbers: how fast each may send, and what stopped it."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "sender_numbers", sa.Column("segments_per_second", sa.Float(), server_default=sa.text("1"), nullable=False)
    )
    op.add_column("sender_numbers", sa.Column("stopped_code", sa.Integer(), nullable=True))
    op.add_column("sender_numbers", sa.Column("stopped_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    for column in ("stopped_at", "stopped_code", "segments_per_second"):
        op.drop_column("sender_numbers", column)
