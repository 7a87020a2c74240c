"""Texts that were decided, and what became of them."""

from typing import Any

from sqlalchemy import Boolean, Column, Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from runtime.domain.conversations import DeliveryState, Lane, OutboxState, Purpose, Source
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


class OutboxRow(SQLModel, table=True):
    """One text. (conversation, turn, part) is its deterministic key. `epoch` is the conversation's when it was decided.

    `hands_over` marks the agent's last words in the turn that handed the conversation to staff; `to_stranger` an answer to a
    phone that nobody at the shop knows.
    `send_after` is database time (backoff); `claimed_until` bounds the current attempt. An unknown one is looked up at
    Twilio at `look_at`, which is empty when nobody will; `repeats` counts how often it was sent again because it was proven
    absent there. The labels below `delivery` say who worded it and what that cost (invariant I12); `receipts` and `claims`
    are what backs it (invariant I7).
    """

    __tablename__ = "outbox"
    __table_args__ = (
        in_shop("conversations", "conversation_id"),
        in_shop("turns", "turn_id"),
        in_shop("clients", "client_id"),
        UniqueConstraint("turn_id", "part"),
        referable(),
        Index("ix_outbox_conversation", "conversation_id", "id"),
        Index("ix_outbox_unclear", "look_at", postgresql_where=text("state = 'unknown' and look_at is not null")),
        Index("ix_outbox_pending", "shop_id", "lane", "send_after", "id", postgresql_where=text("state = 'pending'")),
        Index("ix_outbox_sending", "claimed_until", postgresql_where=text("state = 'sending'")),
        Index("ix_outbox_to_strangers", "shop_id", "created_at", postgresql_where=text("to_stranger")),
    )
    id: int = identity()
    shop_id: int = shop_reference()
    conversation_id: int = big()
    turn_id: int = big()
    client_id: int = big()
    part: int
    sender: str
    recipient: str
    body: str
    segments: int
    lane: Lane = word(Lane)
    purpose: Purpose = word(Purpose)
    epoch: int = big()
    hands_over: bool = False
    state: OutboxState = word(OutboxState, default=OutboxState.PENDING)
    attempt: int = number()
    send_after: Moment = moment(default_now=True)
    claimed_until: Moment | None = moment(nullable=True)
    look_at: Moment | None = moment(nullable=True)
    repeats: int = number()
    sending_at: Moment | None = moment(nullable=True)
    sent_at: Moment | None = moment(nullable=True)
    sid: str | None = Field(default=None, unique=True)
    error_code: int | None = None
    reason: str = ""
    delivery: DeliveryState | None = word(DeliveryState, nullable=True)
    source: Source = word(Source)
    template_version: str | None = None
    prompt_version: str | None = None
    graph_version: str | None = None
    model: str | None = None
    tokens_in: int = 0
    tokens_out: int = 0
    latency_ms: int = 0
    receipts: list[dict[str, Any]] = document(default="[]")
    claims: list[dict[str, Any]] = document(default="[]")
    to_stranger: bool = Field(default=False, sa_column=Column(Boolean, nullable=False, server_default=text("false")))
    created_at: Moment = moment(default_now=True)


class DeliveryEventRow(SQLModel, table=True):
    """A status callback, once per (sid, status); it may come before we know the sid, so it refers to nothing."""

    __tablename__ = "delivery_events"
    __table_args__ = (UniqueConstraint("sid", "status"),)
    id: int = identity()
    sid: str
    status: DeliveryState = word(DeliveryState)
    error_code: int | None = None
    received_at: Moment = moment(default_now=True)
