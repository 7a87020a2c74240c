"""Shops and what they offer."""

from datetime import time
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, Column, Float, Text, Time, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from runtime.store.tables.columns import (
    Moment,
    big,
    document,
    identity,
    in_shop,
    moment,
    referable,
    shop_reference,
)


class ShopRow(SQLModel, table=True):
    """`zone` is an IANA name."""

    __tablename__ = "shops"
    id: int = identity()
    slug: str = Field(unique=True)
    name: str
    zone: str
    address: str
    created_at: Moment = moment(default_now=True)


class StaffUserRow(SQLModel, table=True):
    """`role` is owner, manager or staff."""

    __tablename__ = "staff_users"
    __table_args__ = (UniqueConstraint("shop_id", "email"), referable())
    id: int = identity()
    shop_id: int = shop_reference()
    email: str
    name: str
    role: str
    password_hash: str | None = None
    disabled_at: Moment | None = moment(nullable=True)
    created_at: Moment = moment(default_now=True)


class SenderNumberRow(SQLModel, table=True):
    """A number that belongs to one shop; inbound texts find their shop by it.

    `segments_per_second` is what its registration allows. After a carrier error that condemns a campaign or a sender,
    `stopped_code` is that error, and no outreach goes out from it until somebody resumes it.
    """

    __tablename__ = "sender_numbers"
    __table_args__ = (referable(),)
    id: int = identity()
    shop_id: int = shop_reference()
    phone: str = Field(unique=True)
    messaging_service_sid: str | None = None
    segments_per_second: float = Field(default=1.0, sa_column=Column(Float, nullable=False, server_default=text("1")))
    stopped_code: int | None = None
    stopped_at: Moment | None = moment(nullable=True)


class BarberRow(SQLModel, table=True):
    """Ids stay below 900 million: the exclusion constraint on appointments packs them into an int8 (see booking.py)."""

    __tablename__ = "barbers"
    __table_args__ = (referable(), CheckConstraint("id < 900000000", name="packable"))
    id: int = identity()
    shop_id: int = shop_reference()
    name: str
    active: bool = True


class ServiceRow(SQLModel, table=True):
    __tablename__ = "services"
    __table_args__ = (
        referable(),
        CheckConstraint("duration_minutes > 0 and buffer_minutes >= 0 and price_cents >= 0", name="sensible"),
    )
    id: int = identity()
    shop_id: int = shop_reference()
    name: str
    duration_minutes: int
    buffer_minutes: int
    price_cents: int
    active: bool = True


class SkillRow(SQLModel, table=True):
    """This barber does this service; an empty duration or price means the service's own."""

    __tablename__ = "skills"
    __table_args__ = (in_shop("barbers", "barber_id"), in_shop("services", "service_id"))
    barber_id: int = Field(primary_key=True)
    service_id: int = Field(primary_key=True)
    shop_id: int = shop_reference()
    duration_minutes: int | None = None
    price_cents: int | None = None


class WorkingHoursRow(SQLModel, table=True):
    """Shop time; `weekday` 0 is Monday."""

    __tablename__ = "working_hours"
    __table_args__ = (
        in_shop("barbers", "barber_id"),
        UniqueConstraint("barber_id", "weekday", "opens"),
        CheckConstraint("opens < closes and weekday between 0 and 6", name="sensible"),
    )
    id: int = identity()
    shop_id: int = shop_reference()
    barber_id: int = big()
    weekday: int
    opens: time = Field(sa_column=Column(Time, nullable=False))
    closes: time = Field(sa_column=Column(Time, nullable=False))


class PolicyVersionRow(SQLModel, table=True):
    """A shop's policy as it once was; the newest counts for new conversations, each conversation keeps its own."""

    __tablename__ = "policy_versions"
    __table_args__ = (referable(), UniqueConstraint("shop_id", "hash"))
    id: int = identity()
    shop_id: int = shop_reference()
    hash: str
    content: dict[str, Any] = document()
    created_at: Moment = moment(default_now=True)


class TextOverrideRow(SQLModel, table=True):
    """What a shop's own text of this name has been, append only: the highest `number` counts.

    Without `content` the project's own file counts again. A row that undoes others names in `restores` the one that it
    brings back, 0 for the file.
    """

    __tablename__ = "text_overrides"
    __table_args__ = (
        CheckConstraint("number > 0 and restores between 0 and number - 1", name="after_what_it_restores"),
    )
    shop_id: int = Field(primary_key=True, foreign_key="shops.id", ondelete="CASCADE", sa_type=BigInteger)
    name: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    content: str | None = Field(default=None, sa_type=Text)
    restores: int | None = None
    author: str
    note: str = Field(sa_type=Text)
    at: Moment = moment()
