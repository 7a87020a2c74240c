"""Times as they are meant by whoever has an appointment: "late thursday, can we make it 5 instead of 4:30"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from graphs.state import Desk
from graphs.understanding.anchors import names_only_a_weekday
from graphs.understanding.times import find_times
from graphs.understanding.words import read
from runtime.domain.appointments import Visit
from runtime.domain.understanding import Act, TimeExpression, Understanding

A_WEEK = 7  # days
_GIVEN_UP = (
    r"\b(?:instead of|rather than|in place of|en (?:vez|lugar) de(?:l)?) (?:(?:the|my|at|on|el|la|las|los|mi) )*"
)


def own_times(understanding: Understanding, coming: Sequence[Visit], desk: Desk) -> tuple[TimeExpression, ...]:
    """A bare number can only be an hour here. What the new time stands instead of is excluded.

    Of an appointment that one is late for, a weekday alone is its day.
    """
    said = " . ".join(desk.texts())
    known = {time.text for time in understanding.times}
    bare = [time for time in find_times(said, desk.now, bare_hours=True) if time.text not in known]
    if len(bare) > 1 and not understanding.times:
        bare = bare if _GIVEN_UP_RE.search(read(said).plain) else []
    times = [_excluded_if_given_up(time, said) for time in (*understanding.times, *bare)]
    if not understanding.does(Act.RUNNING_LATE) or not names_only_a_weekday(said):
        return tuple(times)
    days = [visit.starts_at.astimezone(desk.facts.shop.tz).date() for visit in coming]
    return tuple(_on_its_day(time, days) for time in times)


_GIVEN_UP_RE = re.compile(_GIVEN_UP)


def _excluded_if_given_up(time: TimeExpression, said: str) -> TimeExpression:
    words = re.escape(read(time.text).plain)
    given_up = bool(words) and re.search(rf"{_GIVEN_UP}{words}(?!\S)", read(said).plain) is not None
    return replace(time, excluded=True) if given_up else time


def _on_its_day(time: TimeExpression, days: Sequence[date]) -> TimeExpression:
    ahead = [(day - time.start.date()).days for day in days]
    weeks = next((gap for gap in ahead if gap % A_WEEK == 0), 0) if time.has_day else 0
    if not weeks:
        return time
    by = timedelta(days=weeks)
    return replace(time, start=time.start + by, end=time.end + by, ambiguous=False, other=None)
