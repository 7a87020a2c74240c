"""Visits for the demo shop: each client has a habit, and the coming two weeks are half full."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from random import Random  # sample data, nothing secret

from runtime.domain.appointments import AppointmentState
from runtime.store.tables import BarberRow, ServiceRow

Row = dict[str, object]

AHEAD_DAYS = 15
TAKEN = 0.5


@dataclass(frozen=True, slots=True)
class Chair:
    """A barber with what they do; `hours` are (weekday, opening hour, closing hour)."""

    barber: BarberRow
    services: Sequence[ServiceRow]
    hours: Sequence[tuple[int, int, int]]

    def opening(self, day: datetime) -> tuple[datetime, datetime] | None:
        """Opening and closing on that day; None when closed."""
        for weekday, opens, closes in self.hours:
            if weekday == day.weekday():
                return tuple(datetime.combine(day, time(hour), tzinfo=day.tzinfo) for hour in (opens, closes))  # type: ignore[return-value]  # a pair
        return None

    def appointment(
        self, shop_id: int, client_id: int, service: ServiceRow, start: datetime, state: AppointmentState
    ) -> Row:
        end = start + timedelta(minutes=service.duration_minutes)
        return {
            "shop_id": shop_id,
            "barber_id": self.barber.id,
            "service_id": service.id,
            "client_id": client_id,
            "state": state,
            "starts_at": start,
            "ends_at": end,
            "blocked_until": end + timedelta(minutes=service.buffer_minutes),
            "price_cents": service.price_cents,
        }


def visits_of(
    shop_id: int, client_id: int, chairs: Sequence[Chair], random: Random, now: datetime, weeks: int
) -> list[Row]:
    """A client's past: mostly the same barber, weekday and hour, every three to eight weeks."""
    chair, service = random.choice(chairs), random.choice(chairs[0].services)
    weekday, opens, closes = random.choice(chair.hours)
    hour, every = random.randrange(opens, closes - 1), random.randint(3, 8)
    rows: list[Row] = []
    ago = random.randint(1, every + 4)
    while ago <= weeks:
        day = now - timedelta(days=(now.weekday() - weekday) % 7, weeks=ago)
        start = datetime.combine(day, time(hour, random.choice((0, 0, 30))), tzinfo=now.tzinfo)
        used = chair if random.random() < 0.85 else random.choice(chairs)
        rows.append(used.appointment(shop_id, client_id, service, start, AppointmentState.COMPLETED))
        ago += every + random.choice((-1, 0, 0, 1))
    return rows


def booked_ahead(
    shop_id: int, client_ids: Sequence[int], chairs: Sequence[Chair], random: Random, now: datetime
) -> list[Row]:
    """The coming days, about half taken; no client twice."""
    waiting = list(client_ids)
    random.shuffle(waiting)
    rows: list[Row] = []
    for chair in chairs:
        for ahead in range(1, AHEAD_DAYS):
            for start, service in _day_of(chair, now + timedelta(days=ahead), random):
                if waiting and random.random() < TAKEN:
                    rows.append(chair.appointment(shop_id, waiting.pop(), service, start, AppointmentState.BOOKED))
    return rows


def _day_of(chair: Chair, day: datetime, random: Random) -> Iterator[tuple[datetime, ServiceRow]]:
    """A day cut into appointments without overlap."""
    hours = chair.opening(day)
    if hours is None:
        return
    start, closing = hours
    while True:
        service = random.choice(chair.services)
        if start + timedelta(minutes=service.duration_minutes) > closing:
            return
        yield start, service
        start += timedelta(minutes=60 if service.duration_minutes > 30 else 45)
