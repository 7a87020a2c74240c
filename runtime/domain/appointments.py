"""Appointments, and the slots they are made from."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class AppointmentState(StrEnum):
    """Held and booked block the barber's time; the others do not."""

    HELD = "held"
    BOOKED = "booked"
    COMPLETED = "completed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """A time at which one barber could do one service. Aware datetimes in the shop's zone; `ends_at` is without buffer."""

    starts_at: datetime
    ends_at: datetime
    barber_id: int
    service_id: int
    price_cents: int


@dataclass(frozen=True, slots=True)
class Busy:
    """A stretch in which a barber cannot be booked (appointment with buffer, live hold, time off); half open.

    `away`: time off, in which the barber is not at the shop at all.
    """

    barber_id: int
    starts_at: datetime
    ends_at: datetime
    away: bool = False


@dataclass(frozen=True, slots=True)
class Visit:
    """A past or coming appointment of one client."""

    id: int
    barber_id: int
    service_id: int
    starts_at: datetime
    state: AppointmentState
