"""The diary: all that decides whether a slot may be offered or written. Loaded in one go, then pure."""

from dataclasses import dataclass
from typing import TypeVar

from runtime.domain.appointments import Busy
from runtime.domain.errors import NotFound
from runtime.domain.shops import Barber, Service, Skill, WorkingHours

Row = TypeVar("Row", Barber, Service)


@dataclass(frozen=True, slots=True)
class Diary:
    """Active barbers and services only. `busy` covers from now to the end of the booking window."""

    zone: str
    barbers: tuple[Barber, ...]
    services: tuple[Service, ...]
    skills: tuple[Skill, ...]
    hours: tuple[WorkingHours, ...]
    busy: tuple[Busy, ...]

    def barber(self, barber_id: int) -> Barber:
        """Raises NotFound."""
        return _by_id(self.barbers, barber_id, "barber")

    def service(self, service_id: int) -> Service:
        """Raises NotFound."""
        return _by_id(self.services, service_id, "service")

    def skill(self, barber_id: int, service_id: int) -> Skill | None:
        """None when this barber does not do this service."""
        return next((s for s in self.skills if (s.barber_id, s.service_id) == (barber_id, service_id)), None)


def _by_id(rows: tuple[Row, ...], wanted: int, what: str) -> Row:
    for row in rows:
        if row.id == wanted:
            return row
    raise NotFound(f"no {what} {wanted} in this shop")
