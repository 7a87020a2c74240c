"""Clients and what they agreed to."""

from datetime import date

from sqlalchemy import Boolean, Column, Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from runtime.domain.consent import ConsentChange, ConsentScope
from runtime.store.tables.columns import (
    Moment,
    big,
    identity,
    in_shop,
    moment,
    referable,
    shop_reference,
    word,
)


class ClientRow(SQLModel, table=True):
    """`first_name` is empty for a phone that nobody knows, and `self_named` where its owner has told it by text.

    `unreachable_code` is the carrier's error that ended the number.
    """

    __tablename__ = "clients"
    __table_args__ = (UniqueConstraint("shop_id", "phone"), referable())
    id: int = identity()
    shop_id: int = shop_reference()
    phone: str
    first_name: str = ""
    self_named: bool = Field(default=False, sa_column=Column(Boolean, nullable=False, server_default=text("false")))
    last_name: str = ""
    language: str = "en"
    birthday: date | None = None
    unreachable_code: int | None = None
    created_at: Moment = moment(default_now=True)


class ConsentRow(SQLModel, table=True):
    """An append-only ledger; the newest row per scope counts. `evidence` says how it was given or revoked."""

    __tablename__ = "consents"
    __table_args__ = (
        in_shop("clients", "client_id"),
        Index("ix_consents_newest", "client_id", "scope", "id"),
    )
    id: int = identity()
    shop_id: int = shop_reference()
    client_id: int = big()
    scope: ConsentScope = word(ConsentScope)
    change: ConsentChange = word(ConsentChange)
    evidence: str = Field(default="")
    recorded_at: Moment = moment(default_now=True)
