"""Which free slots to offer: few, truly different, and close to what the client wishes and usually does."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from runtime.domain.appointments import Slot
from runtime.domain.availability import free_slots
from runtime.domain.diary import Diary
from runtime.domain.habits import Habits
from runtime.domain.refusals import Refusal

NOTICE = timedelta(minutes=30)
LOOK_AHEAD = timedelta(days=14)
_LOOK_AROUND = timedelta(days=7)

# Costs are in hours away from what the client would like best.
_OTHER_BARBER = 24.0
_PER_WEEKDAY_AWAY = 1.5
_PER_DAY_AWAY = 0.2
_SAME_DAY = 6.0
_ALIKE_ON_ONE_DAY = 6.0
_APART_ON_ONE_DAY = 4.0
_ALIKE_OVER_DAYS = 2.0
_APART_OVER_DAYS = 3.0
_OFF_THE_HOUR = {0: 0.0, 30: 0.1}
_OFF_THE_HALF_HOUR = 0.2
_LEAST_APART = (timedelta(minutes=60), timedelta(minutes=30))
_OTHER_DAY_NEARBY = 3.0

Window = tuple[datetime, datetime]
Cost = Callable[[Slot], float]
Likeness = Callable[[Slot, Slot], float]


@dataclass(frozen=True, slots=True)
class Wish:
    """What the client asked for. Windows are aware, half open and hold a slot's start; none means 14 days.

    A window without length is that very moment. What is `refused` is never offered. `avoid`: slots already offered, or
    gone. `barber_id` is a demand, unless `any_barber`; with neither, the usual barber comes first.
    `excluded_barber_id` is never offered.
    """

    windows: tuple[Window, ...] = ()
    refused: tuple[Refusal, ...] = ()
    barber_id: int | None = None
    any_barber: bool = False
    service_id: int | None = None
    excluded_barber_id: int | None = None
    avoid: tuple[Slot, ...] = ()


def suggest(
    diary: Diary, habits: Habits, wish: Wish, *, now: datetime, count: int = 3, until: datetime | None = None
) -> list[Slot]:
    """In time order; at least 30 minutes from now and from each other; empty when nothing fits the wish.

    `until` is how far the diary reaches. Raises NotFound for an unknown service.
    """
    windows = _until(until, wish.windows or ((now, now + LOOK_AHEAD),))
    barber_id = None if wish.any_barber else wish.barber_id
    found = list(_open_slots(diary, habits, wish, windows, barber_id, now))
    many_days = len({slot.starts_at.date() for slot in found}) > 1
    return _choose(found, count, _habit_cost(habits, wish, now), _likeness(habits, many_days))


def nearest(
    diary: Diary, habits: Habits, wish: Wish, *, now: datetime, count: int = 3, until: datetime | None = None
) -> list[Slot]:
    """The closest alternatives to an unmet wish: the wished time with another barber, another time that day, the same
    time on another day. In time order; refused and avoided slots stay out. `until` and errors as in `suggest`.
    """
    windows = wish.windows or ((now, now + LOOK_AHEAD),)
    first, last = min(start for start, _ in windows), max(end for _, end in windows)
    around = _until(until, ((first - _LOOK_AROUND, last + _LOOK_AROUND),))
    found = list(_open_slots(diary, habits, wish, around, None, now))
    cost = _distance_cost(habits, wish, windows) if wish.windows else _habit_cost(habits, wish, now)
    chosen: list[Slot] = []
    for differs in (_at_the_wished_time, _another_time_that_day, _another_day, _another_barber):
        others = [slot for slot in found if differs(slot, habits, wish, windows) and _truly_another(slot, chosen, wish)]
        if others and len(chosen) < count:
            chosen.append(min(others, key=cost))
    rest = _choose(found, count - len(chosen), cost, _likeness(habits, True), chosen)
    return sorted(chosen + rest, key=_instant)


def _until(until: datetime | None, windows: Sequence[Window]) -> Sequence[Window]:
    if until is None:
        return windows
    return [(start, min(end, until)) for start, end in windows if start <= until]


def _open_slots(
    diary: Diary, habits: Habits, wish: Wish, windows: Sequence[Window], barber_id: int | None, now: datetime
) -> Iterator[Slot]:
    service_id = wish.service_id if wish.service_id is not None else habits.service_id
    if service_id is None or not windows:
        return
    soonest = now.astimezone(UTC) + NOTICE
    earliest = max(soonest, min(start for start, _ in windows))
    latest = max(end for _, end in windows)
    avoided = {(_instant(slot), slot.barber_id) for slot in wish.avoid}
    for slot in free_slots(diary, service_id, barber_id=barber_id, earliest=earliest, latest=latest):
        local = slot.starts_at.replace(tzinfo=None)
        unwanted = slot.barber_id == wish.excluded_barber_id or any(r.covers(local) for r in wish.refused)
        refused = unwanted or (_instant(slot), slot.barber_id) in avoided
        if _inside(slot, windows) and not refused:
            yield slot


def _choose(
    found: Sequence[Slot], count: int, cost: Cost, likeness: Likeness, already: Sequence[Slot] = ()
) -> list[Slot]:
    """Greedy: the cheapest first, then each time the one that is cheap and unlike those chosen before."""
    chosen: list[Slot] = []
    burden = {index: cost(slot) for index, slot in enumerate(found)}
    for least in _LEAST_APART:
        while len(chosen) < count:
            taken = [*already, *chosen]
            left = [i for i in burden if _apart(found[i], taken, least)]
            if not left:
                break
            best = found[min(left, key=lambda i: burden[i] + sum(likeness(found[i], other) for other in taken))]
            chosen.append(best)
    return sorted(chosen, key=_instant)


def _habit_cost(habits: Habits, wish: Wish, now: datetime) -> Cost:
    def cost(slot: Slot) -> float:
        return (
            _barber_cost(slot, habits, wish)
            + _weekday_cost(slot, habits)
            + _hour_cost(slot, habits.hour, habits.hour_spread or 0.0)
            + _PER_DAY_AWAY * (_instant(slot) - now) / timedelta(days=1)
            + _OFF_THE_HOUR.get(slot.starts_at.minute, _OFF_THE_HALF_HOUR)
        )

    return cost


def _distance_cost(habits: Habits, wish: Wish, windows: Sequence[Window]) -> Cost:
    def distance(slot: Slot, window: Window) -> float:
        start, end = (moment.astimezone(slot.starts_at.tzinfo) for moment in window)
        last_day = max(start, end - timedelta(minutes=1)).date()
        days = max((start.date() - slot.starts_at.date()).days, (slot.starts_at.date() - last_day).days, 0)
        closes = _hour(end) if end.date() == start.date() else 24.0
        first_hour, last_hour = (_hour(start), closes) if start.date() == last_day else (0.0, 24.0)
        hours = max(first_hour - _hour(slot.starts_at), _hour(slot.starts_at) - last_hour, 0.0)
        return hours + _OTHER_DAY_NEARBY * days

    def cost(slot: Slot) -> float:
        return min(distance(slot, window) for window in windows) + _barber_cost(slot, habits, wish) / 8

    return cost


def _likeness(habits: Habits, many_days: bool) -> Likeness:
    def likeness(one: Slot, other: Slot) -> float:
        apart = abs(_hour(one.starts_at) - _hour(other.starts_at))
        if one.starts_at.date() == other.starts_at.date():
            alike = _ALIKE_ON_ONE_DAY * max(0.0, 1 - apart / _APART_ON_ONE_DAY)
            return alike + (_SAME_DAY if many_days else 0.0)
        return 0.0 if habits.hour is not None else _ALIKE_OVER_DAYS * max(0.0, 1 - apart / _APART_OVER_DAYS)

    return likeness


def _barber_cost(slot: Slot, habits: Habits, wish: Wish) -> float:
    liked = habits.barber_id if wish.barber_id is None else wish.barber_id
    return 0.0 if wish.any_barber or liked in (None, slot.barber_id) else _OTHER_BARBER


def _weekday_cost(slot: Slot, habits: Habits) -> float:
    if habits.weekday is None:
        return 0.0
    away = abs(slot.starts_at.weekday() - habits.weekday)
    return _PER_WEEKDAY_AWAY * min(away, 7 - away)


def _hour_cost(slot: Slot, usual: float | None, spread: float) -> float:
    return 0.0 if usual is None else max(0.0, abs(_hour(slot.starts_at) - usual) - spread)


def _at_the_wished_time(slot: Slot, habits: Habits, wish: Wish, windows: Sequence[Window]) -> bool:
    """With another barber, since the wished one would have met the wish."""
    return bool(wish.windows) and _inside(slot, windows)


def _another_time_that_day(slot: Slot, habits: Habits, wish: Wish, windows: Sequence[Window]) -> bool:
    return _on_a_wished_day(slot, windows) and _barber_cost(slot, habits, wish) == 0.0


def _another_day(slot: Slot, habits: Habits, wish: Wish, windows: Sequence[Window]) -> bool:
    return not _on_a_wished_day(slot, windows) and _barber_cost(slot, habits, wish) == 0.0


def _another_barber(slot: Slot, habits: Habits, wish: Wish, windows: Sequence[Window]) -> bool:
    return _on_a_wished_day(slot, windows) and _barber_cost(slot, habits, wish) > 0.0


def _on_a_wished_day(slot: Slot, windows: Sequence[Window]) -> bool:
    day = slot.starts_at.date()
    zone = slot.starts_at.tzinfo
    return any(
        start.astimezone(zone).date() <= day <= max(start, end - timedelta(minutes=1)).astimezone(zone).date()
        for start, end in windows
    )


def _truly_another(slot: Slot, chosen: Sequence[Slot], wish: Wish) -> bool:
    """Who asks for one barber may be shown his 3:15 beside his colleague's 3:00, and one slot of a colleague is enough."""
    if wish.barber_id is None or wish.any_barber:
        return _apart(slot, chosen)
    if slot.barber_id == wish.barber_id:
        return _apart(slot, [other for other in chosen if other.barber_id == slot.barber_id])
    return _apart(slot, chosen) and all(other.barber_id == wish.barber_id for other in chosen)


def _apart(slot: Slot, others: Sequence[Slot], least: timedelta = _LEAST_APART[-1]) -> bool:
    return all(abs(_instant(slot) - _instant(other)) >= least for other in others)


def _inside(slot: Slot, windows: Sequence[Window]) -> bool:
    moment = _instant(slot)
    return any(start <= moment < end or start == moment == end for start, end in windows)


def _instant(slot: Slot) -> datetime:
    return slot.starts_at.astimezone(UTC)


def _hour(moment: datetime) -> float:
    return moment.hour + moment.minute / 60
