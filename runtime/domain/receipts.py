"""Receipts: the stored facts that back what a text says (invariant I7)."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum


class ReceiptKind(StrEnum):
    """`slot` is free by the rules; `hold` and `booking` become real with the turn's commit; `visit` is in the past.

    `moved` and `cancelled` are changes of a booking in this turn; `fact` and `discount` are sentences of the shop's policy.
    """

    SLOT = "slot"
    HOLD = "hold"
    BOOKING = "booking"
    VISIT = "visit"
    PRICE = "price"
    ADDRESS = "address"
    HOURS = "hours"
    DAY = "day"
    MOVED = "moved"
    CANCELLED = "cancelled"
    FACT = "fact"
    DISCOUNT = "discount"
    DURATION = "duration"


@dataclass(frozen=True, slots=True)
class Receipt:
    """What may be claimed on its strength; empty fields back nothing. Times are aware, in the shop's zone.

    `opens` and `closes` belong to `hours`; `day` to `day` (a date that may be named, such as when we will ask again); `text`
    to `fact` and `discount` (the policy's own words, in the language of the conversation); `percent` to `discount`;
    `minutes` to `duration`, how long its service takes.
    `moved` has the new slot, `cancelled` the appointment that is no more.
    """

    kind: ReceiptKind
    starts_at: datetime | None = None
    barber: str | None = None
    service: str | None = None
    price_cents: int | None = None
    address: str | None = None
    weekday: int | None = None
    opens: time | None = None
    closes: time | None = None
    day: date | None = None
    weeks_ago: int | None = None
    text: str | None = None
    percent: int | None = None
    minutes: int | None = None
