"""What a client has ruled out: remembered until a wish names it again."""

import re
from dataclasses import replace
from datetime import datetime, timedelta

from graphs.state import Desk, Memory, refused
from graphs.understanding.anchors import names_only_a_weekday
from graphs.understanding.words import read
from runtime.domain.refusals import Refusal, Repeats
from runtime.domain.understanding import Grain, TimeExpression, Topic, Understanding

AT_MOST = 12  # a client who rules out more has the oldest forgotten (invariant I10)
A_DAY = timedelta(days=1)
A_WEEK = timedelta(weeks=1)
AN_HOUR = timedelta(hours=1)
A_MORNING = 8  # o'clock, from which on "mornings" are counted; whoever has no time then has none earlier
STRETCHES = (Grain.WEEK, Grain.MONTH)
EXACT = (Grain.MINUTE, Grain.HOUR)
AN_EDGE = re.compile(r"\b(?:before|after|until|from|since|past|later|earlier)\b")
A_BOUND = re.compile(r"(?:not|no) (?:before|after|until|later than|earlier than)\b")
ONLY = re.compile(
    r"\b(?:only|solo|solamente)"
    r" (?:(?:can|do|make|come|in|free|available|work|works|on|at|the|have|be|during|puedo|por|la|los) )*$"
)
_ANY = r"(?:any ?(?:day|time)|whenever|whatever (?:day|time)|cualquier (?:dia|hora))"
# "Is there any time on friday?" takes nothing back.
ANY_DAY = re.compile(
    rf"\b{_ANY}(?: \w+){{0,3}}? (?:works?|(?:is|would be) (?:fine|good|ok|great)|will do|suits?|esta bien)\b"
    rf"|\b(?:free|open|flexible|available) {_ANY}\b|^(?:\w+ ){{0,3}}{_ANY}(?: please| thanks| really)?[ .!]*$"
)
BUT = re.compile(r"\b(?:but|except|other than|besides|not|no|dont|doesnt|cant|wont|menos|excepto)\b")


def beyond_refused_weeks(understanding: Understanding, memory: Memory) -> Understanding:
    """ "Not this week", and then "tuesday": next week's, although today is one."""
    weeks = [r for r in refused(memory) if r.repeats is Repeats.ONCE and r.end - r.start > A_DAY * 2]
    return (
        replace(understanding, times=tuple(_beyond(time, weeks) for time in understanding.times))
        if weeks
        else understanding
    )


def _beyond(time: TimeExpression, weeks: list[Refusal]) -> TimeExpression:
    if time.excluded or not time.has_day or time.grain in STRETCHES or not names_only_a_weekday(time.text):
        return time
    moved = time
    while any(week.covers(moved.start) for week in weeks):
        moved = replace(moved, start=moved.start + A_WEEK, end=moved.end + A_WEEK)
    open_other = moved.other is not None and not any(week.covers(moved.other) for week in weeks)
    return moved if open_other or moved.other is None else replace(moved, ambiguous=False, other=None)


def remember_refusals(memory: Memory, understanding: Understanding, desk: Desk) -> Memory:
    """A wish lifts what it lies in: after "not Thursday", "Thursday at 3 then" does, and "next week" does not."""
    if Topic.APPOINTMENT in understanding.topics:  # "am I booked for Saturday?" rules out no Saturday
        return memory
    now = desk.now.replace(tzinfo=None)
    plain = read(" . ".join(desk.texts())).plain
    wanted = [time for time in understanding.times if not time.excluded]
    held = [] if _lifts_all(plain) else refused(memory)
    kept = [r for r in held if not r.is_over(now) and not any(_names(time, r, now) for time in wanted)]
    new = [r for time in understanding.times if time.excluded for r in _refusals(time, wanted, now)]
    bounds = [r for time in wanted for r in _outside(time, plain)]
    kept = [r for r in kept if not any(_same_bound(r, bound) for bound in bounds)]
    new += bounds
    changed = memory.copy()
    changed["refused"] = [_to_json(refusal) for refusal in dict.fromkeys([*kept, *new])][-AT_MOST:]
    return changed


def _lifts_all(plain: str) -> bool:
    """ "Any day works" takes back every refusal, and "any day but Friday" none."""
    return ANY_DAY.search(plain) is not None and BUT.search(plain) is None


def _outside(time: TimeExpression, plain: str) -> list[Refusal]:
    """ "Not before 3", said of no day, is a wish and also rules out every day until 3; "only Fridays" the other days."""
    said = read(time.text).plain
    only = time.end - time.start > AN_HOUR and ONLY.search(plain.partition(said)[0]) is not None
    if time.has_day:
        weekly = only and time.grain is Grain.DAY and _comes_every_week(time)
        return [Refusal(time.end, time.start + A_WEEK, Repeats.WEEKLY)] if weekly else []
    if not only and not A_BOUND.match(said):
        return []
    day = time.start.replace(hour=0, minute=0)
    sides = ((day, time.start), (time.end, day + A_DAY))
    return [Refusal(start, end, Repeats.DAILY) for start, end in sides if start < end]


def _same_bound(one: Refusal, other: Refusal) -> bool:
    """ "Not before 2" takes the place of "not before 3"."""
    daily = one.repeats is other.repeats is Repeats.DAILY
    return daily and (one.start.time() == other.start.time() or one.end.time() == other.end.time())


def _names(wanted: TimeExpression, refusal: Refusal, now: datetime) -> bool:
    if wanted.grain in STRETCHES or (not wanted.has_day and refusal.repeats is not Repeats.DAILY):
        return False
    return any(refusal.covers(start, end) for start, end in _meant(wanted, now))


def _refusals(time: TimeExpression, wanted: list[TimeExpression], now: datetime) -> list[Refusal]:
    meant = _meant(time, now)
    if not time.has_day:
        return [Refusal(start, end, Repeats.DAILY) for start, end in meant]
    inside_a_wish = any(w.grain in STRETCHES and w.start <= time.start < w.end for w in wanted)
    if _comes_every_week(time) and not inside_a_wish:
        return [Refusal(*meant[0], Repeats.WEEKLY)]
    return [Refusal(start, end) for start, end in meant]


def _comes_every_week(time: TimeExpression) -> bool:
    plain = read(time.text).plain
    within_a_week = time.end - time.start < A_WEEK
    reaches_on = time.grain is Grain.DAY and AN_EDGE.search(plain) is not None
    return within_a_week and not reaches_on and names_only_a_weekday(time.text)


def _meant(time: TimeExpression, now: datetime) -> list[tuple[datetime, datetime]]:
    """Both readings, where the words leave open which; "at 3" is that moment, and a morning begins with the day."""
    start, end = time.start, time.end
    if time.grain in EXACT and end - start <= AN_HOUR:
        end = start
    if time.grain is Grain.PART_OF_DAY and time.excluded and start.hour <= A_MORNING:
        start = start.replace(hour=0, minute=0)
    if not time.ambiguous or time.grain in STRETCHES:
        return [(start, end)]
    shift = time.other_start(now) - time.start
    return [(start, end), (start + shift, end + shift)]


def _to_json(refusal: Refusal) -> dict[str, str]:
    return {"start": refusal.start.isoformat(), "end": refusal.end.isoformat(), "repeats": refusal.repeats.value}
