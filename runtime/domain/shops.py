"""A shop and what it offers."""

from dataclasses import dataclass
from datetime import time
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Shop:
    """`zone` is an IANA name; every time a person sees or says is in it. `phone` is the number clients text (E.164)."""

    id: int
    name: str
    zone: str
    phone: str
    address: str

    @property
    def tz(self) -> ZoneInfo:
        return ZoneInfo(self.zone)


@dataclass(frozen=True, slots=True)
class Barber:
    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Service:
    """`buffer_minutes` is kept free after the appointment. `price_cents` is what the client pays."""

    id: int
    name: str
    duration_minutes: int
    buffer_minutes: int
    price_cents: int


@dataclass(frozen=True, slots=True)
class WorkingHours:
    """One stretch of one barber's week in shop time. `weekday`: Monday is 0."""

    barber_id: int
    weekday: int
    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class Skill:
    """This barber does this service; duration and price may differ from the service's own."""

    barber_id: int
    service_id: int
    duration_minutes: int | None = None
    price_cents: int | None = None
