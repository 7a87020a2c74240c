"""What waits is worked on shop by shop in turn; what falls quiet is looked for every few seconds among all that is open.

The two indexes that go are not missed by an older program that still runs: the new ones answer its questions as well.
"""

import sqlalchemy as sa
from alembic import op

from runtime.store.migrations.concurrently import Index, build, concurrently, drop

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

NEW = (
    Index("ix_outbox_pending", "outbox", ("shop_id", "lane", "send_after", "id"), "state = 'pending'"),
    Index("ix_outbox_sending", "outbox", ("claimed_until",), "state = 'sending'"),
    Index("ix_outbox_unclear", "outbox", ("look_at",), "state = 'unknown' and look_at is not null"),
    Index("ix_outreach_tasks_planned", "outreach_tasks", ("shop_id", "due_on", "id"), "state = 'planned'"),
    Index(
        "ix_conversations_still_to_open",
        "conversations",
        ("id",),
        "state = 'open' and owner = 'agent' and agent <> 'front_desk' and turn_count <= inbound_seq"
        " and inbound_seq = consumed_seq and turn_count > 0",
    ),
    Index(
        "ix_conversations_quiet",
        "conversations",
        ("last_turn_at",),
        "state = 'open' and owner = 'agent' and inbound_seq = consumed_seq",
    ),
    Index(
        "ix_conversations_quiet_staffs",
        "conversations",
        (sa.text("coalesce(last_turn_at, opened_at)"),),
        "state = 'open' and owner = 'staff'",
    ),
    Index("ix_appointments_booked", "appointments", ("conversation_id",), "state = 'booked'"),
)
FORMER = (
    Index("ix_outbox_unfinished", "outbox", ("send_after",), "state in ('pending', 'sending')"),
    Index("ix_outreach_tasks_due", "outreach_tasks", ("due_on",), "state = 'planned'"),
)


def upgrade() -> None:
    with concurrently():
        op.execute("alter table flags validate constraint ck_flags_flagreason")
        _replace(FORMER, NEW)


def downgrade() -> None:
    with concurrently():
        _replace(NEW, FORMER)


def _replace(old: tuple[Index, ...], new: tuple[Index, ...]) -> None:
    for index in new:
        build(index)
    for index in old:
        drop(index)
