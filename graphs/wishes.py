"""From what a client said to what to look for in the diary."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from graphs.directions import at_the_same_time, toward
from graphs.own_visits import moving_visit
from graphs.phrases import phrases
from graphs.state import Desk, Memory, named_days, offered, refused, shown
from runtime.domain.appointments import Slot
from runtime.domain.habits import Habits, habits_of
from runtime.domain.shops import WorkingHours
from runtime.domain.suggestions import Window, Wish
from runtime.domain.understanding import Act, Grain, TimeExpression, Understanding
from runtime.domain.wording import say_at, say_on_day

AN_HOUR = timedelta(hours=1)
A_WEEK = timedelta(weeks=1)
LOOK_AHEAD_DAYS = 14
EXACT = (Grain.MINUTE, Grain.HOUR)


@dataclass(frozen=True, slots=True)
class Sought:
    """`exact` is the one moment that was asked for; `days` are those that the windows touch, none for more than a week."""

    wish: Wish
    days: tuple[date, ...]
    exact: datetime | None = None

    @property
    def day(self) -> date | None:
        return self.days[0] if len(self.days) == 1 else None


def habits(desk: Desk) -> Habits:
    return habits_of(desk.facts.client, desk.facts.shop.tz)


def until(desk: Desk) -> datetime:
    """How far ahead this shop's clients may book; the diary reaches no further."""
    return desk.now + timedelta(days=desk.request.policy.booking_days)


def remember_preferences(memory: Memory, understanding: Understanding, desk: Desk) -> Memory:
    """A barber or service that was named stays wished for until another is named; so does a refused barber."""
    changed = memory.copy()
    barber = _barber_id(understanding.barber, desk)
    unwanted = _barber_id(understanding.excluded_barber, desk)
    service = next((s.id for s in desk.facts.diary.services if s.name == understanding.service), None)
    if barber is not None:
        changed["barber_id"], changed["any_barber"] = barber, False
    if understanding.any_barber:
        changed["barber_id"], changed["any_barber"] = None, True
    if unwanted is not None:
        changed["not_barber_id"] = unwanted
    elif barber == memory.get("not_barber_id") or understanding.any_barber:
        changed["not_barber_id"] = None
    if changed["barber_id"] == changed.get("not_barber_id"):
        changed["barber_id"] = None
    if service is not None:
        changed["service_id"] = service
    return changed


def _barber_id(name: str | None, desk: Desk) -> int | None:
    return next((barber.id for barber in desk.facts.diary.barbers if barber.name == name), None)


def sought(memory: Memory, understanding: Understanding, desk: Desk) -> Sought:
    """What to look for; `memory` already knows the preferences and what was ruled out."""
    wanted = _in_order([time for time in understanding.times if not time.excluded])
    windows = [window for time in wanted for window in _windows(time, memory, desk)]
    windows = at_the_same_time(wanted, memory, desk) or windows
    if not wanted:
        windows = toward(memory, desk)
    if not wanted and not windows and _names_only_whom_or_what(understanding):
        windows = _days_before(memory, desk)
    exact = _exact(wanted, windows)
    avoid = [*desk.request.gone, *_to_leave(memory, desk)]
    if understanding.does(Act.ALTERNATIVES, Act.DECLINE, Act.CHANGE) and not wanted:
        named = _barber_id(understanding.barber, desk)
        avoid += [slot for slot in offered(memory, desk) if slot.barber_id != named]
        avoid += [Slot(start, start, barber, 0, 0) for start, barber in shown(memory, desk) if barber != named]
    wish = Wish(
        windows=tuple(windows),
        refused=tuple(refused(memory)),
        barber_id=memory["barber_id"],
        any_barber=memory["any_barber"],
        excluded_barber_id=memory.get("not_barber_id"),
        service_id=_wished_service(memory, desk),
        avoid=tuple(avoid),
    )
    return Sought(wish, _days_of(windows), exact)


def _in_order(wanted: list[TimeExpression]) -> list[TimeExpression]:
    """Days are named as they come: "next week tuesday or thursday" looks for no thursday before that tuesday."""
    out: list[TimeExpression] = []
    for time in wanted:
        last = out[-1] if out else None
        goes_on = last is not None and not last.ambiguous and last.start < time.start
        behind = time.ambiguous and time.other is not None and last is not None and time.other < last.start
        out.append(replace(time, ambiguous=False, other=None) if goes_on and behind else time)
    return out


def _to_leave(memory: Memory, desk: Desk) -> list[Slot]:
    """Where an appointment that is to be moved lies now."""
    visit = moving_visit(memory, desk)
    if visit is None:
        return []
    return [Slot(visit.starts_at, visit.starts_at, visit.barber_id, visit.service_id, 0)]


def _names_only_whom_or_what(understanding: Understanding) -> bool:
    """ "With Elena?" after "Saturday?" is still about Saturday; "anything else?" is not."""
    named = understanding.barber or understanding.excluded_barber or understanding.service or understanding.any_barber
    return bool(named) and not understanding.does(Act.ALTERNATIVES)


def _days_before(memory: Memory, desk: Desk) -> list[Window]:
    """The days that the last wish named, as far as they are still to come."""
    midnights = (
        datetime.combine(day, datetime.min.time(), tzinfo=desk.facts.shop.tz)
        for day in named_days(memory)
        if day >= desk.now.date()
    )
    return [(midnight, midnight + timedelta(days=1)) for midnight in midnights]


def described(found: Sought, desk: Desk) -> str:
    """The wish in our words, for "nothing is open …"."""
    if not found.wish.windows:
        return phrases(desk).in_the_coming_days
    if found.day is None:
        return phrases(desk).then
    midday = datetime(found.day.year, found.day.month, found.day.day, 12, tzinfo=desk.facts.shop.tz)
    said = say_on_day(midday, desk.now, desk.language)
    if found.exact is not None:
        return f"{said} {say_at(found.exact, desk.language)}"
    whole_day = all(end - start >= timedelta(hours=20) for start, end in found.wish.windows)
    return said if whole_day else phrases(desk).at_that_time.format(wish=said)


def _days_of(windows: list[Window]) -> tuple[date, ...]:
    """The days that the windows touch; none when they are more than a week's."""
    days: set[date] = set()
    for start, end in windows:
        for ahead in range(min((end - start).days, LOOK_AHEAD_DAYS) + 1):
            day = start.date() + timedelta(days=ahead)
            if ahead == 0 or datetime.combine(day, datetime.min.time(), tzinfo=start.tzinfo) < end:
                days.add(day)
    return tuple(sorted(days)) if len(days) <= A_WEEK.days else ()


def _exact(wanted: list[TimeExpression], windows: list[Window]) -> datetime | None:
    if len(wanted) <= 1 and len(windows) == 1 and windows[0][0] == windows[0][1]:
        return windows[0][0]
    return None


def _windows(time: TimeExpression, memory: Memory, desk: Desk) -> list[Window]:
    if not time.has_day:
        days = named_days(memory) or _coming_days(desk)
        return [window for day in days for window in _open(_on(day, time, desk), desk)]
    meant = _whole(time, desk)
    named = named_days(memory)
    return [window for window in meant if window[0].date() in named] or meant


def _whole(time: TimeExpression, desk: Desk) -> list[Window]:
    """What is ambiguous is looked for in both ways in which it may be meant; the dates in the offer settle it."""
    window = _window(time.start, time.end, time.grain, desk)
    if not time.ambiguous or time.grain in (Grain.WEEK, Grain.MONTH):
        return [window]
    other = time.other_start(desk.now.replace(tzinfo=None))
    return _open(sorted([window, _window(other, other + (time.end - time.start), time.grain, desk)]), desk)


def _open(windows: list[Window], desk: Desk) -> list[Window]:
    """Of a 7 in the morning and in the evening only the one at which somebody works, where there is one."""
    if len(windows) == 1 or any(start != end for start, end in windows):
        return windows
    kept = [w for w in windows if any(_works(row, w[0]) for row in desk.facts.diary.hours)]
    return kept or windows


def _works(row: WorkingHours, moment: datetime) -> bool:
    until_midnight = row.closes <= row.opens
    return (
        row.weekday == moment.weekday()
        and row.opens <= moment.time()
        and (until_midnight or moment.time() < row.closes)
    )


def _window(start: datetime, end: datetime, grain: Grain, desk: Desk) -> Window:
    zone = desk.facts.shop.tz
    if grain in EXACT and end - start <= AN_HOUR:
        end = start
    return start.replace(tzinfo=zone), end.replace(tzinfo=zone)


def _on(day: date, time: TimeExpression, desk: Desk) -> list[Window]:
    """That time of day, or both that may be meant."""
    starts = [time.start, time.other] if time.ambiguous and time.other else [time.start]
    found = [datetime.combine(day, start.time()) for start in starts]
    return sorted(_window(start, start + (time.end - time.start), time.grain, desk) for start in found)


def _coming_days(desk: Desk) -> list[date]:
    return [desk.now.date() + timedelta(days=ahead) for ahead in range(LOOK_AHEAD_DAYS)]


def _wished_service(memory: Memory, desk: Desk) -> int | None:
    """The one that was named, as long as the shop still offers it."""
    offered_now = {service.id for service in desk.facts.diary.services}
    return memory["service_id"] if memory["service_id"] in offered_now else first_service(desk)


def first_service(desk: Desk) -> int | None:
    """For a client without history: the shop's first service, which the offer names with its price."""
    known = habits(desk).service_id
    services = desk.facts.diary.services
    if known is not None and any(service.id == known for service in services):
        return known
    return services[0].id if services else None
