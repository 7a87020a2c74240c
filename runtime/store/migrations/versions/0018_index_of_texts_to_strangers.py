"""Texts to strangers are counted by shop, the newest of them."""

from runtime.store.migrations.concurrently import Index, build, concurrently, drop

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

NEW = Index("ix_outbox_to_strangers", "outbox", ("shop_id", "created_at"), "to_stranger")


def upgrade() -> None:
    with concurrently():
        build(NEW)


def downgrade() -> None:
    with concurrently():
        drop(NEW)
