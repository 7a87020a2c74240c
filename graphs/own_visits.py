"""The client's own coming appointments: which one is meant, and the diary as it is for one that is being moved."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from graphs.own_times import local_start
from graphs.plain_words import plain_texts
from graphs.receipts import visit_words
from graphs.state import Desk, Memory, still_booked
from graphs.understanding.cancelling import MAY_CANCEL, cancels
from graphs.understanding.moving_words import from_to
from graphs.understanding.options import fits
from graphs.understanding.shifts import shifted
from graphs.understanding.times import find_times
from graphs.understanding.words import read
from runtime.domain.appointments import Slot, Visit
from runtime.domain.understanding import Act, Grain, TimeExpression, Understanding

AT_MOST = 4  # appointments told in one text
A_DAY = timedelta(days=1)
WEEKS_AHEAD = 9  # that a weekday by itself may mean
# Without "this", "next" or a date beside it.
A_WEEKDAY = re.compile(
    r"(?:(?:on|el|del|the|at|a|in|pm|am|morning|afternoon|evening|[\d:]+) )*(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
    r"(?: (?:at|a|in|the|pm|am|morning|afternoon|evening|[\d:]+))*"
)


@dataclass(frozen=True, slots=True)
class Meant:
    """`visits` are those that the words fit; `wished` are the times that are not about any of them.

    `unmet`: a day, barber or service was named that is none of theirs.
    """

    visits: tuple[Visit, ...]
    wished: tuple[TimeExpression, ...]
    unmet: bool = False

    @property
    def only(self) -> Visit | None:
        return self.visits[0] if len(self.visits) == 1 else None


def coming_visits(memory: Memory, desk: Desk) -> list[Visit]:
    """Next first; what was booked in this conversation counts until it is over."""
    booked = still_booked(memory, desk)
    ours = place(booked) if booked is not None else None
    visits = [visit for visit in desk.facts.client.upcoming if visit.starts_at > desk.now or place(visit) == ours]
    return sorted(visits, key=lambda visit: visit.starts_at)


def place(appointment: Slot | Visit) -> tuple[datetime, int]:
    return appointment.starts_at, appointment.barber_id


def is_about(asked: Understanding, visit: Visit, desk: Desk) -> bool:
    """Whether every time, barber and service that was named fits; "booked for saturday?" refuses nothing."""
    receipt, _ = visit_words(visit, desk)
    same_time = all(fits(local_start(visit, desk), time) for time in asked.times)
    return same_time and asked.barber in (None, receipt.barber) and asked.service in (None, receipt.service)


def to_cancel(memory: Memory, understanding: Understanding, desk: Desk) -> Meant:
    """ "Cancel my thursday appointment" names it; "cancel my appointment" means the one that was booked here, or any."""
    coming = coming_visits(memory, desk)
    if not (understanding.times or understanding.barber or understanding.service):
        return Meant(tuple(_booked_here(memory, desk) or coming), ())
    fitting = [visit for visit in coming if is_about(understanding, visit, desk)]
    fitting = fitting or _one_by_one(coming, understanding, desk)
    return Meant(tuple(fitting or coming), (), unmet=not fitting)


def _one_by_one(coming: Sequence[Visit], understanding: Understanding, desk: Desk) -> list[Visit]:
    """ "Thursday and friday" are two, as long as there is one for each; a weekday may be that of a later week."""
    besides = replace(understanding, times=())
    able = [visit for visit in coming if is_about(besides, visit, desk)]
    about = [[visit for visit in able if is_at(visit, time, desk)] for time in understanding.times]
    together = [visit for visit in able if about and all(visit in visits for visits in about)]
    return together or [visit for visit in able if all(about) and any(visit in visits for visits in about)]


def are_named(visits: Sequence[Visit], times: Sequence[TimeExpression], desk: Desk) -> bool:
    """Whether every time is that of one of these appointments."""
    return all(any(is_at(visit, time, desk) for visit in visits) for time in times)


def is_at(visit: Visit, time: TimeExpression, desk: Desk) -> bool:
    """ "My thursday appointment" need not be this week's; "this thursday" is."""
    start = local_start(visit, desk)
    weeks = WEEKS_AHEAD if A_WEEKDAY.fullmatch(read(time.text).plain) else 1
    return any(fits(start - timedelta(weeks=week), time) for week in range(weeks))


def to_move(memory: Memory, understanding: Understanding, desk: Desk) -> Meant:
    """ "Move my thursday appointment to friday": Thursday tells which, Friday tells where to.

    "Cancel thursday and book friday" names it for certain, and so may name a Thursday of a later week.
    """
    coming = coming_visits(memory, desk)
    said = from_one_to(coming, desk)
    if said is not None:
        return said
    times = understanding.times
    cancelled = cancels(read(" . ".join(desk.texts())).plain) in MAY_CANCEL
    about = [(time, [v for v in coming if _is_named(v, time, desk, loosely=cancelled)]) for time in times]
    naming = next(((time, visits) for time, visits in about if visits and _only_names(time, times)), None)
    if naming is None:
        return Meant(tuple(_booked_here(memory, desk) or coming), times)
    return Meant(tuple(naming[1]), tuple(time for time in times if time is not naming[0]))


def from_one_to(coming: Sequence[Visit], desk: Desk) -> Meant | None:
    """ "Friday to saturday" is no stretch where Friday is an appointment's own day: the longest words that are about just one."""
    found = None
    for former, wish in from_to(plain_texts(desk)):
        times = find_times(former, desk.now)
        alone = times and all(time.end - time.start <= A_DAY for time in times)
        about = [visit for visit in coming if alone and all(fits(local_start(visit, desk), time) for time in times)]
        wished = find_times(wish, desk.now) or find_times(wish, desk.now, bare_hours=True)
        found = Meant((about[0],), wished) if len(about) == 1 and wished else found
    return found


def _is_named(visit: Visit, time: TimeExpression, desk: Desk, *, loosely: bool) -> bool:
    return is_at(visit, time, desk) if loosely else fits(local_start(visit, desk), time)


def in_relation(meant: Meant, understanding: Understanding, desk: Desk) -> Meant:
    """ "An hour earlier" and "with Elena instead" are told from the appointment itself."""
    visit = meant.only
    if visit is None:
        return meant
    starts_at = local_start(visit, desk)
    other_time = shifted(plain_texts(desk), starts_at)
    elsewhere = [time for time in meant.wished if not fits(starts_at, time)]
    counted = other_time is not None and other_time.grain is Grain.MINUTE  # and then a bare "2" is its amount
    if other_time is not None and not any(time.has_day or not counted for time in elsewhere):
        return Meant(meant.visits, (other_time,))
    other_barber = understanding.barber not in (None, visit_words(visit, desk)[0].barber)
    if other_barber and not meant.wished and not understanding.does(Act.ALTERNATIVES):
        same_time = TimeExpression("", starts_at, starts_at + timedelta(minutes=1), Grain.MINUTE)
        return Meant(meant.visits, (same_time,))
    return meant


def _only_names(time: TimeExpression, times: Sequence[TimeExpression]) -> bool:
    """The first of several times, or one that the client rules out ("can't do thursday"), tells which is meant."""
    return time.excluded or (len(times) > 1 and time is times[0])


def _booked_here(memory: Memory, desk: Desk) -> list[Visit]:
    booked = still_booked(memory, desk)
    return [] if booked is None else [v for v in desk.facts.client.upcoming if place(v) == place(booked)]


def visits_by_id(ids: Sequence[int], desk: Desk) -> list[Visit]:
    """In this order; those that are over or cancelled since are left out."""
    known = {visit.id: visit for visit in desk.facts.client.upcoming if visit.starts_at > desk.now}
    return [known[visit_id] for visit_id in ids if visit_id in known]


def moving_visit(memory: Memory, desk: Desk) -> Visit | None:
    """The appointment that the next booking takes the place of, as long as it stands."""
    moving = memory.get("moving")
    return next(iter(visits_by_id([moving], desk)), None) if moving is not None else None


def without_own(desk: Desk, visit: Visit | None) -> Desk:
    """The desk with a diary in which this appointment's own place is free: it may move by half an hour."""
    if visit is None:
        return desk
    diary = desk.facts.diary
    busy = tuple(b for b in diary.busy if (b.starts_at, b.barber_id) != place(visit))
    facts = replace(desk.facts, diary=replace(diary, busy=busy))
    return replace(desk, request=replace(desk.request, facts=facts))
