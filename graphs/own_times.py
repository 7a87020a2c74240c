"""Times as they are meant by whoever has an appointment: "late thursday, can we make it 5 instead of 4:30"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from graphs.state import Desk
from graphs.understanding.anchors import names_only_a_weekday
from graphs.understanding.options import fits
from graphs.understanding.own_appointment import TELLS_OF_OWN
from graphs.understanding.times import find_times
from graphs.understanding.words import read
from runtime.domain.appointments import Visit
from runtime.domain.understanding import Act, TimeExpression, Understanding

A_WEEK = 7  # days
GIVEN_UP = re.compile(
    r"\b(?:instead of|rather than|in place of|en (?:vez|lugar) de(?:l)?) (?:(?:the|my|at|on|el|la|las|los|mi) )*"
)
BUT = re.compile(r"\b(?:but|pero|though|aunque)\b", re.IGNORECASE)
THIS_ONE = re.compile(r"\besta\b(?! (?:semana|noche|tarde|manana|mañana|hora|bien|cita))", re.IGNORECASE)


def local_start(visit: Visit, desk: Desk) -> datetime:
    """Naive, by the shop's clock, as the times that clients name are."""
    return visit.starts_at.astimezone(desk.facts.shop.tz).replace(tzinfo=None)


def own_times(understanding: Understanding, coming: Sequence[Visit], desk: Desk) -> tuple[TimeExpression, ...]:
    """A bare number can only be an hour here. What the new time stands instead of is excluded.

    So is the day that is told of the appointment itself. Of one that the client is late for, a weekday alone is its day.
    """
    said = " . ".join(desk.texts())
    plain = read(said).plain
    named = understanding.times
    tells = TELLS_OF_OWN.search(plain) is not None
    if tells:
        named = _told_and_wished(named, said, coming, desk)
    known = {piece for time in named for piece in (time.text, *time.text.split())}
    bare = [time for time in find_times(said, desk.now, bare_hours=True) if time.text not in known]
    if tells or (len(bare) > 1 and not named and GIVEN_UP.search(plain) is None):
        bare = []
    times = [_excluded_if_given_up(time, plain) for time in (*named, *bare)]
    if not understanding.does(Act.RUNNING_LATE) or not names_only_a_weekday(said):
        return tuple(times)
    days = [local_start(visit, desk).date() for visit in coming]
    return tuple(_on_its_day(time, days) for time in times)


def _told_and_wished(
    named: tuple[TimeExpression, ...], said: str, coming: Sequence[Visit], desk: Desk
) -> tuple[TimeExpression, ...]:
    """ "It's next week, but I need it this week, thursday": the wish is what comes after the "but"."""
    told = tuple(replace(time, excluded=True) if _is_of_one(time, coming, desk) else time for time in named)
    _, _, wish = BUT.sub("\0", said, count=1).partition("\0")
    wished = find_times(THIS_ONE.sub("esta semana", wish), desk.now)
    return (*(time for time in told if time.excluded), *wished) if wished else told


def _excluded_if_given_up(time: TimeExpression, plain: str) -> TimeExpression:
    words = re.escape(read(time.text).plain)
    given_up = bool(words) and re.search(rf"{GIVEN_UP.pattern}{words}(?!\S)", plain) is not None
    return replace(time, excluded=True) if given_up else time


def _is_of_one(time: TimeExpression, coming: Sequence[Visit], desk: Desk) -> bool:
    return any(fits(local_start(visit, desk), time) for visit in coming)


def _on_its_day(time: TimeExpression, days: Sequence[date]) -> TimeExpression:
    ahead = [(day - time.start.date()).days for day in days]
    weeks = next((gap for gap in ahead if gap % A_WEEK == 0), 0) if time.has_day else 0
    if not weeks:
        return time
    by = timedelta(days=weeks)
    return replace(time, start=time.start + by, end=time.end + by, ambiguous=False, other=None)
