"""What the engine needs to outlast faults: bursts, looked-up sends, stopped senders, the poll of Twilio's list,
work found shop by shop.

Old workers go on beside it: every new column has a default or is empty.
"""

from collections.abc import Iterable, Sequence

import sqlalchemy as sa
from alembic import op

_Index = tuple[str, str, Sequence[str | sa.TextClause], str]

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

REASONS = (
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
NEW_REASONS = 2
# By shop: what waits is worked on shop by shop in turn.
INDEXES = (
    ("ix_outbox_pending", "outbox", ["shop_id", "lane", "send_after", "id"], "state = 'pending'"),
    ("ix_outbox_sending", "outbox", ["claimed_until"], "state = 'sending'"),
    ("ix_outreach_tasks_planned", "outreach_tasks", ["shop_id", "due_on", "id"], "state = 'planned'"),
)
# What falls quiet, and openings that a keyword came before: looked for every few seconds among all that is open.
NEW_INDEXES = (
    (
        "ix_conversations_still_to_open",
        "conversations",
        ["id"],
        "state = 'open' and owner = 'agent' and agent <> 'front_desk' and turn_count <= inbound_seq"
        " and inbound_seq = consumed_seq and turn_count > 0",
    ),
    (
        "ix_conversations_quiet",
        "conversations",
        ["last_turn_at"],
        "state = 'open' and owner = 'agent' and inbound_seq = consumed_seq",
    ),
    (
        "ix_conversations_quiet_staffs",
        "conversations",
        [sa.text("coalesce(last_turn_at, opened_at)")],
        "state = 'open' and owner = 'staff'",
    ),
    ("ix_appointments_booked", "appointments", ["conversation_id"], "state = 'booked'"),
)
FORMER_INDEXES = (
    ("ix_outbox_unfinished", "outbox", ["send_after"], "state in ('pending', 'sending')"),
    ("ix_outreach_tasks_due", "outreach_tasks", ["due_on"], "state = 'planned'"),
)


def upgrade() -> None:
    op.add_column("conversations", _count("tries"))
    op.add_column("conversations", _moment("answer_after"))
    op.add_column("conversations", _moment("burst_began"))
    op.add_column("turns", _count("tokens_wasted"))
    op.add_column("outbox", _moment("look_at"))
    op.add_column("outbox", _count("repeats"))
    op.create_index(
        "ix_outbox_unclear",
        "outbox",
        ["look_at"],
        postgresql_where=sa.text("state = 'unknown' and look_at is not null"),
    )
    op.add_column(
        "sender_numbers", sa.Column("segments_per_second", sa.Float(), server_default=sa.text("1"), nullable=False)
    )
    op.add_column("sender_numbers", sa.Column("stopped_code", sa.Integer(), nullable=True))
    op.add_column("sender_numbers", _moment("stopped_at"))
    op.create_table(
        "inbound_polls",
        sa.Column("account", sa.String(), nullable=False),
        sa.Column("read_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("account", name=op.f("pk_inbound_polls")),
    )
    _allow_reasons(REASONS)
    _replace_indexes(FORMER_INDEXES, (*INDEXES, *NEW_INDEXES))


def downgrade() -> None:
    _replace_indexes((*INDEXES, *NEW_INDEXES), FORMER_INDEXES)
    op.execute("delete from flags where reason in ('sender_stopped', 'too_many_texts')")
    _allow_reasons(REASONS[:-NEW_REASONS])
    op.drop_table("inbound_polls")
    for column in ("stopped_at", "stopped_code", "segments_per_second"):
        op.drop_column("sender_numbers", column)
    op.drop_index("ix_outbox_unclear", "outbox")
    for table, column in (
        ("outbox", "repeats"),
        ("outbox", "look_at"),
        ("turns", "tokens_wasted"),
        ("conversations", "burst_began"),
        ("conversations", "answer_after"),
        ("conversations", "tries"),
    ):
        op.drop_column(table, column)


def _replace_indexes(old: Iterable[_Index], new: Iterable[_Index]) -> None:
    """They hold what is under way, not what is done, so each is made in a moment."""
    for name, table, columns, where in new:
        op.create_index(name, table, list(columns), postgresql_where=sa.text(where))
    for name, table, _, _ in old:
        op.drop_index(name, table)


def _allow_reasons(reasons: tuple[str, ...]) -> None:
    """The rows that are there are not checked: no long lock."""
    words = ", ".join(f"'{reason}'" for reason in reasons)
    op.drop_constraint(op.f("ck_flags_flagreason"), "flags")
    op.execute(f"alter table flags add constraint ck_flags_flagreason check (reason in ({words})) not valid")


def _count(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), server_default=sa.text("0"), nullable=False)


def _moment(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=True)
