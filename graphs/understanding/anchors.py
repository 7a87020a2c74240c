"""A weekday alone, said after an offer: "wednesday at 4:30" is the Wednesday that was spoken of, not the coming one."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from graphs.understanding.words import read
from runtime.domain.understanding import Grain, TimeExpression

WEEKS_AHEAD = 5
WITHIN_A_DAY = (Grain.MINUTE, Grain.HOUR, Grain.PART_OF_DAY, Grain.DAY)
# "thursday morning" comes every week, "this thursday", "thursday the 11th" and "tomorrow" once.
A_WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b")
ONE_DAY = re.compile(
    r"\b(?:this|next|coming|week|today|tomorrow|tonight|esta?|proximo|viene|\d{1,2}(?:st|nd|rd|th)|\d+/\d+"
    r"|jan\w*|feb\w*|mar(?:ch)?|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*)\b"
)


def names_only_a_weekday(words: str) -> bool:
    plain = read(words).plain
    return A_WEEKDAY.search(plain) is not None and ONE_DAY.search(plain) is None


def anchored(times: Iterable[TimeExpression], days: Iterable[date]) -> tuple[TimeExpression, ...]:
    """`days` are those that were offered or wished for last. What names its week itself stays as it is."""
    spoken_of = set(days)
    return tuple(_on_a_day_spoken_of(time, spoken_of) for time in times)


def _on_a_day_spoken_of(time: TimeExpression, spoken_of: set[date]) -> TimeExpression:
    fixed = time.excluded or not time.has_day or time.grain not in WITHIN_A_DAY
    if fixed or time.start.date() in spoken_of or not names_only_a_weekday(time.text) or _says_its_date(time):
        return time
    for weeks in (timedelta(weeks=n) for n in range(-1, WEEKS_AHEAD)):
        if time.start.date() + weeks in spoken_of:
            return _moved(time, weeks)
    return time


def _moved(time: TimeExpression, by: timedelta) -> TimeExpression:
    """The day is settled then; whether 7 is in the morning or in the evening is not."""
    same_day = time.other is not None and time.other.date() == time.start.date()
    other = time.other + by if same_day and time.other else None
    return replace(time, start=time.start + by, end=time.end + by, ambiguous=same_day, other=other)


def _says_its_date(time: TimeExpression) -> bool:
    """ "Friday 19" names the 19th; in "friday 3" the number may be the hour."""
    numbers = {int(number) for number in re.findall(r"\b\d{1,2}\b", read(time.text).plain)}
    hours = {time.start.hour % 12, time.start.hour, time.end.hour % 12, time.end.hour}
    return time.start.day in numbers - (hours if time.grain in (Grain.MINUTE, Grain.HOUR) else set())
