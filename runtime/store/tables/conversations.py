"""Conversations, the texts that came in, the turns that answered them, and what staff should look at."""

from datetime import date
from typing import Any

from sqlalchemy import BigInteger, Column, Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from runtime.domain.conversations import (
    Agent,
    ConversationState,
    FlagReason,
    Move,
    Outcome,
    Owner,
    Severity,
    TurnKind,
)
from runtime.domain.outreach import TaskState
from runtime.store.tables.columns import (
    Moment,
    big,
    document,
    identity,
    in_shop,
    moment,
    number,
    referable,
    shop_reference,
    word,
)


class ConversationRow(SQLModel, table=True):
    """One agent and one client; also the mailbox that workers claim.

    `inbound_seq` is the newest text received, `consumed_seq` the newest answered: they differ while something is unseen.
    `attempt` counts claims, `lease_until` is database time; every write of a turn checks the attempt. `epoch` rises when
    authority ends from outside (stop, takeover, erasure). A turn waits until `answer_after` (database time) for the rest of
    a burst that began at `burst_began`; `tries` counts the claims since the last commit.
    `texts_hash`, `policy_id` and `model` are pinned at the opening.
    """

    __tablename__ = "conversations"
    __table_args__ = (
        in_shop("clients", "client_id"),
        in_shop("sender_numbers", "sender_number_id"),
        in_shop("policy_versions", "policy_id"),
        referable(),
        Index(
            "uq_conversations_one_open",
            "shop_id",
            "client_id",
            unique=True,
            postgresql_where=text("state = 'open'"),
        ),
        Index(
            "ix_conversations_unseen",
            "id",
            postgresql_where=text(
                "state = 'open' and owner = 'agent' and (inbound_seq > consumed_seq or turn_count = 0)"
            ),
        ),
        Index(
            "ix_conversations_still_to_open",
            "id",
            postgresql_where=text(
                "state = 'open' and owner = 'agent' and agent <> 'front_desk' and turn_count <= inbound_seq"
                " and inbound_seq = consumed_seq and turn_count > 0"
            ),
        ),
        Index(
            "ix_conversations_quiet",
            "last_turn_at",
            postgresql_where=text("state = 'open' and owner = 'agent' and inbound_seq = consumed_seq"),
        ),
        Index(
            "ix_conversations_quiet_staffs",
            text("coalesce(last_turn_at, opened_at)"),
            postgresql_where=text("state = 'open' and owner = 'staff'"),
        ),
    )
    id: int = identity()
    shop_id: int = shop_reference()
    client_id: int = big()
    sender_number_id: int = big()
    agent: Agent = word(Agent)
    owner: Owner = word(Owner, default=Owner.AGENT)
    state: ConversationState = word(ConversationState, default=ConversationState.OPEN)
    outcome: Outcome | None = word(Outcome, nullable=True)
    epoch: int = number(1)
    inbound_seq: int = number()
    consumed_seq: int = number()
    turn_count: int = number()
    attempt: int = number()
    failures: int = number()
    tries: int = number()
    answer_after: Moment | None = moment(nullable=True)
    burst_began: Moment | None = moment(nullable=True)
    lease_until: Moment | None = moment(nullable=True)
    texts_hash: str
    policy_id: int = big()
    model: str | None = None
    opened_at: Moment = moment()
    last_turn_at: Moment | None = moment(nullable=True)
    closed_at: Moment | None = moment(nullable=True)


class InboundRow(SQLModel, table=True):
    """A text from a client, once per MessageSid. `seq` is its place in the conversation; `turn_id` the turn that consumed it."""

    __tablename__ = "inbound_messages"
    __table_args__ = (
        in_shop("conversations", "conversation_id"),
        in_shop("clients", "client_id"),
        in_shop("turns", "turn_id"),
        UniqueConstraint("conversation_id", "seq"),
        referable(),
    )
    id: int = identity()
    shop_id: int = shop_reference()
    conversation_id: int = big()
    client_id: int = big()
    sid: str = Field(unique=True)
    seq: int = big()
    body: str
    media: list[dict[str, str]] = document(default="[]")
    received_at: Moment = moment()
    turn_id: int | None = big(nullable=True)


class TurnRow(SQLModel, table=True):
    """What one committed turn did; `number` counts from 1 in its conversation.

    `tokens_wasted` went into drafts that were thrown away because the client texted again, or a slot was gone.
    """

    __tablename__ = "turns"
    __table_args__ = (
        in_shop("conversations", "conversation_id"),
        UniqueConstraint("conversation_id", "number"),
        referable(),
    )
    id: int = identity()
    shop_id: int = shop_reference()
    conversation_id: int = big()
    number: int = big()
    kind: TurnKind = word(TurnKind)
    attempt: int = big()
    move: Move | None = word(Move, nullable=True)
    stage: str | None = None
    graph_version: str | None = None
    understanding: dict[str, Any] | None = document(nullable=True)
    fallbacks: list[str] = document(default="[]")
    tokens_wasted: int = Field(default=0, sa_column=Column(BigInteger, nullable=False, server_default=text("0")))
    committed_at: Moment = moment(default_now=True)


class FlagRow(SQLModel, table=True):
    """`due_at` is business time: by then a person should have looked."""

    __tablename__ = "flags"
    __table_args__ = (
        in_shop("conversations", "conversation_id"),
        in_shop("staff_users", "resolved_by"),
        Index("ix_flags_open", "shop_id", "due_at", postgresql_where=text("resolved_at is null")),
    )
    id: int = identity()
    shop_id: int = shop_reference()
    conversation_id: int = big()
    reason: FlagReason = word(FlagReason)
    severity: Severity = word(Severity)
    summary: str
    suggested_reply: str = ""
    raised_at: Moment = moment()
    due_at: Moment = moment()
    resolved_at: Moment | None = moment(nullable=True)
    resolved_by: int | None = big(nullable=True)


class OutreachTaskRow(SQLModel, table=True):
    """One planned contact. `due_on` is the first day in shop time on which it may be made; `key` makes planning idempotent."""

    __tablename__ = "outreach_tasks"
    __table_args__ = (
        in_shop("clients", "client_id"),
        in_shop("conversations", "conversation_id"),
        UniqueConstraint("shop_id", "key"),
        Index("ix_outreach_tasks_planned", "shop_id", "due_on", "id", postgresql_where=text("state = 'planned'")),
    )
    id: int = identity()
    shop_id: int = shop_reference()
    client_id: int = big()
    agent: Agent = word(Agent)
    key: str
    due_on: date
    state: TaskState = word(TaskState, default=TaskState.PLANNED)
    reason: str = ""
    conversation_id: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))
    settled_at: Moment | None = moment(nullable=True)
