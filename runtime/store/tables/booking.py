"""Appointments and time off. Double booking is impossible in the database itself (invariant I8)."""

from typing import Any

from sqlalchemy import CheckConstraint, Column, Computed, Index, Text, UniqueConstraint, column, text
from sqlalchemy.dialects.postgresql import INT8RANGE, ExcludeConstraint
from sqlmodel import Field, SQLModel

from runtime.domain.appointments import AppointmentState
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

# Barber and time packed into one int8 range, since the embedded server lacks btree_gist: 10^10 seconds are 317 years.
# `at time zone 'UTC'` makes the expression immutable, as a generated column must be.
OCCUPIES = (
    "int8range("
    "barber_id * 10000000000 + extract(epoch from starts_at at time zone 'UTC')::bigint, "
    "barber_id * 10000000000 + extract(epoch from blocked_until at time zone 'UTC')::bigint)"
)


class AppointmentRow(SQLModel, table=True):
    """Held and booked in one table, so that one constraint covers both. `blocked_until` is the end plus the buffer.

    `held_until` is business time; `note` is for the barber. (turn, starts_at) is unique: no turn writes a booking twice.
    """

    __tablename__ = "appointments"
    __table_args__ = (
        in_shop("barbers", "barber_id"),
        in_shop("services", "service_id"),
        in_shop("clients", "client_id"),
        in_shop("conversations", "conversation_id"),
        in_shop("turns", "turn_id"),
        referable(),
        UniqueConstraint("turn_id", "starts_at"),
        CheckConstraint("starts_at < ends_at and ends_at <= blocked_until", name="in_order"),
        CheckConstraint("(state = 'held') = (held_until is not null)", name="holds_end"),
        ExcludeConstraint(
            (column("occupies"), "&&"),
            name="no_double_booking",
            using="gist",
            where=text("state in ('held', 'booked')"),
        ),
        Index("ix_appointments_client", "client_id", "starts_at"),
        Index("ix_appointments_booked", "conversation_id", postgresql_where=text("state = 'booked'")),
        Index(
            "ix_appointments_diary",
            "shop_id",
            "blocked_until",
            postgresql_where=text("state in ('held', 'booked')"),
        ),
    )
    id: int = identity()
    shop_id: int = shop_reference()
    barber_id: int = big()
    service_id: int = big()
    client_id: int = big()
    conversation_id: int | None = big(nullable=True)
    turn_id: int | None = big(nullable=True)
    state: AppointmentState = word(AppointmentState)
    starts_at: Moment = moment()
    ends_at: Moment = moment()
    blocked_until: Moment = moment()
    held_until: Moment | None = moment(nullable=True)
    price_cents: int
    note: str = Field(default="", sa_column=Column(Text, nullable=False, server_default=text("''")))
    occupies: Any = Field(default=None, sa_column=Column(INT8RANGE, Computed(OCCUPIES, persisted=True)))
    created_at: Moment = moment(default_now=True)


class TimeOffRow(SQLModel, table=True):
    """A stretch in which a barber does not work."""

    __tablename__ = "time_off"
    __table_args__ = (
        in_shop("barbers", "barber_id"),
        CheckConstraint("starts_at < ends_at", name="in_order"),
    )
    id: int = identity()
    shop_id: int = shop_reference()
    barber_id: int = big()
    starts_at: Moment = moment()
    ends_at: Moment = moment()
    reason: str = ""
