"""When a barber could do a service: one set of rules, for offering a slot and for writing it (invariant I8).

An appointment lies wholly inside one stretch of working hours and meets no busy stretch, its own buffer
included. It must end by closing; its buffer may run past closing. Working hours are wall-clock times of the
shop, durations are real minutes. A wall-clock time that a clock change skips means the moment of the change;
one that comes twice means the first. Hours that close at or before they open run past midnight.

Inside, moments are UTC: Python compares two local times of one zone by the wall clock, which is wrong in a
doubled hour.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from operator import itemgetter
from zoneinfo import ZoneInfo

from runtime.domain.appointments import Busy, Slot
from runtime.domain.diary import Diary
from runtime.domain.errors import NotFound, SlotTaken
from runtime.domain.shops import Service, Skill, WorkingHours

STEP = timedelta(minutes=15)
_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)

Stretch = tuple[datetime, datetime]


def free_slots(
    diary: Diary,
    service_id: int,
    *,
    barber_id: int | None,
    earliest: datetime,
    latest: datetime,
    step: timedelta = STEP,
) -> Iterator[Slot]:
    """Slots that start in [earliest, latest], in time order, on the wall-clock grid of `step`; lazily by day.

    `barber_id` None means every barber who does the service. Raises NotFound for an unknown service.
    """
    sheets = _sheets(diary, service_id, barber_id)
    zone = ZoneInfo(diary.zone)
    first, last = earliest.astimezone(UTC), latest.astimezone(UTC)
    day = first.astimezone(zone).date()
    while sheets and _moment(day, time.min, zone) <= last:
        for start, index in sorted(
            (start, index) for index, sheet in enumerate(sheets) for start in _starts_on(sheet, day, first, last, step)
        ):
            yield sheets[index].slot(start)
        day += _DAY


def check_slot(diary: Diary, slot: Slot, now: datetime) -> None:
    """Raises SlotTaken, with the reason, for a slot that `free_slots` would not offer now (any step)."""
    start = slot.starts_at.astimezone(UTC)
    if start < now.astimezone(UTC):
        raise SlotTaken("that time has passed")
    sheet = _sheet_of(diary, slot)
    if sheet.slot(start).ends_at.astimezone(UTC) != slot.ends_at.astimezone(UTC):
        raise SlotTaken("the service no longer takes the time that was offered")
    if sheet.price_cents != slot.price_cents:
        raise SlotTaken("the price has changed since the offer")
    day = start.astimezone(sheet.zone).date()
    if not any(first <= start <= last for first, last in sheet.working_starts(day)):
        raise SlotTaken(f"{sheet.barber} does not work then")
    if not any(first <= start <= last for first, last in sheet.free_starts(day)):
        raise SlotTaken(f"{sheet.barber} is no longer free then")


def blocked_until(diary: Diary, slot: Slot) -> datetime:
    """The end of the slot's buffer, in the slot's zone. Raises NotFound for an unknown service."""
    buffer = timedelta(minutes=diary.service(slot.service_id).buffer_minutes)
    return (slot.ends_at.astimezone(UTC) + buffer).astimezone(slot.ends_at.tzinfo)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """One barber's page of the diary for one service. `busy` is merged and in time order."""

    barber: str
    barber_id: int
    service_id: int
    price_cents: int
    zone: ZoneInfo
    lasts: timedelta
    buffer: timedelta
    hours: tuple[WorkingHours, ...]
    busy: tuple[Stretch, ...]

    def slot(self, start: datetime) -> Slot:
        end = (start + self.lasts).astimezone(self.zone)
        return Slot(start.astimezone(self.zone), end, self.barber_id, self.service_id, self.price_cents)

    def working_starts(self, day: date) -> list[Stretch]:
        """First and last start inside each stretch of working hours that touches the day."""
        found = []
        for row in self.hours:
            for begins in (day - _DAY, day):
                if begins.weekday() == row.weekday:
                    opens, closes = opening_of(row, begins, self.zone)
                    found.append((opens, closes - self.lasts))
        return [(first, last) for first, last in found if first <= last]

    def free_starts(self, day: date) -> list[Stretch]:
        """The same, without the starts at which the appointment or its buffer would meet a busy stretch."""
        found = []
        for first, last in self.working_starts(day):
            for begins, ends in self.busy[bisect_right(self.busy, first, key=itemgetter(1)) :]:
                if begins >= last + self.lasts + self.buffer:
                    break
                found.append((first, min(last, begins - self.lasts - self.buffer)))
                first = max(first, ends)
            found.append((first, last))
        return [(first, last) for first, last in found if first <= last]


def _sheets(diary: Diary, service_id: int, barber_id: int | None) -> list[_Sheet]:
    service = diary.service(service_id)
    wanted = [s for s in diary.skills if s.service_id == service_id and barber_id in (None, s.barber_id)]
    known = {barber.id for barber in diary.barbers}
    return [_sheet(diary, service, skill) for skill in wanted if skill.barber_id in known]


def _sheet_of(diary: Diary, slot: Slot) -> _Sheet:
    try:
        sheets = _sheets(diary, slot.service_id, slot.barber_id)
    except NotFound as error:
        raise SlotTaken("the shop no longer offers this service") from error
    if not sheets:
        raise SlotTaken("this barber does not do this service")
    return sheets[0]


def _sheet(diary: Diary, service: Service, skill: Skill) -> _Sheet:
    minutes = service.duration_minutes if skill.duration_minutes is None else skill.duration_minutes
    return _Sheet(
        barber=diary.barber(skill.barber_id).name,
        barber_id=skill.barber_id,
        service_id=service.id,
        price_cents=service.price_cents if skill.price_cents is None else skill.price_cents,
        zone=ZoneInfo(diary.zone),
        lasts=timedelta(minutes=minutes),
        buffer=timedelta(minutes=service.buffer_minutes),
        hours=tuple(row for row in diary.hours if row.barber_id == skill.barber_id),
        busy=merged(row for row in diary.busy if row.barber_id == skill.barber_id),
    )


def merged(rows: Iterable[Busy]) -> tuple[Stretch, ...]:
    """In UTC and in time order; what overlaps or follows at once is one stretch."""
    return joined((row.starts_at.astimezone(UTC), row.ends_at.astimezone(UTC)) for row in rows)


def joined(stretches: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """The same of stretches."""
    found: list[Stretch] = []
    for begins, ends in sorted(stretches):
        if begins >= ends:
            continue
        if found and begins <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], ends))
        else:
            found.append((begins, ends))
    return tuple(found)


def _starts_on(sheet: _Sheet, day: date, first: datetime, last: datetime, step: timedelta) -> set[datetime]:
    """Starts on the grid within this calendar day; a set, because stretches of working hours may overlap."""
    first = max(first, _moment(day, time.min, sheet.zone))
    last = min(last, _moment(day + _DAY, time.min, sheet.zone) - _MINUTE)
    found: set[datetime] = set()
    for begins, ends in sheet.free_starts(day):
        start = _on_grid(max(begins, first), step, sheet.zone)
        while start <= min(ends, last):
            found.add(start)
            start += step
    return found


def is_on_grid(local: datetime) -> bool:
    """Whether appointments may start at this wall-clock time, as far as the grid of `STEP` goes."""
    return (local - local.replace(hour=0, minute=0, second=0, microsecond=0)) % STEP == timedelta()


def _on_grid(moment: datetime, step: timedelta, zone: ZoneInfo) -> datetime:
    """The next moment, or this one, whose wall clock is a multiple of `step` after midnight."""
    wall = moment.astimezone(zone)
    passed = timedelta(hours=wall.hour, minutes=wall.minute, seconds=wall.second, microseconds=wall.microsecond)
    return moment + (-passed % step)


def opening_of(row: WorkingHours, day: date, zone: ZoneInfo) -> Stretch:
    """When the hours that begin on `day` open and close, in UTC."""
    closing_day = day + _DAY if row.closes <= row.opens else day
    return _moment(day, row.opens, zone), _moment(closing_day, row.closes, zone)


def _moment(day: date, wall: time, zone: ZoneInfo) -> datetime:
    """UTC. See the top of this file for skipped and doubled times."""
    local = datetime.combine(day, wall, zone)
    moment = local.astimezone(UTC)
    if moment.astimezone(zone).replace(tzinfo=None) == local.replace(tzinfo=None):
        return moment
    offset = moment.astimezone(zone).utcoffset()
    while (moment - _MINUTE).astimezone(zone).utcoffset() == offset:
        moment -= _MINUTE
    return moment
