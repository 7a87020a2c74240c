"""What belongs to the installation and not to one shop, and the audit trail."""

from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, Column, Float, text
from sqlmodel import Field, SQLModel

from runtime.store.tables.columns import Moment, big, document, identity, moment


class BusinessClockRow(SQLModel, table=True):
    """One row: how far business time is ahead of the database's clock. Zero in production; the demo and tests move it."""

    __tablename__ = "business_clock"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)
    id: int = Field(default=1, primary_key=True)
    offset_seconds: float = Field(default=0, sa_column=Column(Float, nullable=False, server_default=text("0")))


class InboundPollRow(SQLModel, table=True):
    """How far a Twilio account's list of inbound texts was read: all before `read_until` are ours; `next_at` is the next look."""

    __tablename__ = "inbound_polls"
    account: str = Field(primary_key=True)
    read_until: Moment = moment()
    next_at: Moment = moment()


class TextVersionRow(SQLModel, table=True):
    """A set of prompts and templates by the hash of its files, kept as long as a conversation is pinned to it.

    With a `base`, `files` are those alone in which it differs from the set of that hash.
    """

    __tablename__ = "text_versions"
    hash: str = Field(primary_key=True)
    files: dict[str, str] = document()
    base: str | None = None
    first_used_at: Moment = moment(default_now=True)


class AuditRow(SQLModel, table=True):
    """Who did what, append only. `actor` is `client:…`, `staff:…`, `operator` (`operator:…`), `system` or `carrier`. No
    text's body."""

    __tablename__ = "audit"
    id: int = identity()
    shop_id: int | None = Field(
        default=None, foreign_key="shops.id", ondelete="CASCADE", index=True, sa_type=BigInteger
    )
    conversation_id: int | None = big(nullable=True)
    actor: str
    action: str
    details: dict[str, Any] = document(default="{}")
    at: Moment = moment(default_now=True)
