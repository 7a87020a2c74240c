"""Two wordings about days side by side: one day said twice, or a stretch from the one to the other."""

from dataclasses import replace
from datetime import date, timedelta

from graphs.understanding.calendar_spans import A_DAY, A_WEEK, Days, coming_number, week_of, weekday_since
from runtime.domain.understanding import Grain

_NEARBY = timedelta(days=3)


def stretch_between(first: Days, second: Days) -> Days:
    """ "Thursday to saturday", "next monday until friday", "the 27th to the 3rd": the end comes after the start."""
    past = second.past
    if second.monthly and past <= first.past:
        later = coming_number(first.past, second.first.day)
        past = later + A_DAY if later else past
    elif past < first.past:
        past += A_WEEK * -((past - first.past).days // 7)
    return replace(first, end=second.end, past=past, weekday=None, monthly=False)


def says_one_day(first: Days, second: Days, *, surely: bool) -> bool:
    """Whether one of them is a weekday, or a number of the other's month. `surely`: and they do not contradict."""
    if (first.weekday is None) != (second.weekday is None):
        named, other = _named_first(first, second)
        return not surely or (named.weekday is not None and _in_stretch(other, named.weekday) is not None)
    return _numbered_in(first, second) is not None


def one_stretch(first: Days, second: Days) -> Days:
    """ "Monday of the week of the 5th", "the 5th, thursday": a weekday inside a stretch, or beside a date."""
    numbered = _numbered_in(first, second)
    if numbered is not None:
        return replace(first, end=second.end, first=numbered, past=numbered + A_DAY, grain=Grain.DAY, monthly=False)
    named, other = _named_first(first, second)
    if named.weekday is None:
        return first
    day = _in_stretch(other, named.weekday)
    if day is None:
        return _contradicted(other, named.weekday)
    several = other.grain is Grain.MONTH
    return replace(other, first=day, past=day + A_DAY, grain=named.grain, ambiguous=several, other=None, monthly=False)


def _named_first(first: Days, second: Days) -> tuple[Days, Days]:
    return (first, second) if first.weekday is not None else (second, first)


def _numbered_in(first: Days, second: Days) -> date | None:
    """ "Next month on the 5th", "the 5th next month"."""
    month, day = (first, second) if first.grain is Grain.MONTH else (second, first)
    if month.grain is not Grain.MONTH or not day.monthly:
        return None
    found = coming_number(month.first, day.first.day)
    return found if found is not None and found < month.past else None


def _contradicted(day: Days, weekday: int) -> Days:
    """A date that is another weekday. A count ("in 3 days on friday") is more easily wrong than a weekday's name."""
    near = weekday_since(day.first - _NEARBY, weekday)
    if day.counted:
        return replace(day, first=near, past=near + A_DAY, ambiguous=True, other=day.first)
    return replace(day, ambiguous=True, other=near)


def _in_stretch(days: Days, weekday: int) -> date | None:
    """ "Monday two weeks from now" is the Monday of that week; of a month it is the first one."""
    if days.grain is Grain.WEEK and days.past - days.first == A_WEEK:
        return week_of(days.first) + A_DAY * weekday
    found = weekday_since(days.first, weekday)
    return found if found < days.past else None
