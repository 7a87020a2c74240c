"""A shop's set of texts is kept as what it changes of another set, named here."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("text_versions", sa.Column("base", sa.String(), nullable=True))


def downgrade() -> None:
    op.drop_column("text_versions", "base")
