"""Conversations: texts in a row wait for one answer, and what a turn's workers died of is counted."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("conversations", sa.Column("tries", sa.BigInteger(), server_default=sa.text("0"), nullable=False))
    op.add_column("conversations", sa.Column("answer_after", sa.DateTime(timezone=True), nullable=True))
    op.add_column("conversations", sa.Column("burst_began", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    for column in ("burst_began", "answer_after", "tries"):
        op.drop_column("conversations", column)
