"""Stretches of the calendar: days, weeks, months."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from runtime.domain.understanding import Grain

A_DAY = timedelta(days=1)
A_WEEK = timedelta(weeks=1)
_A_CHECK_UP = 45  # days: who names a weekday and a number of a month further away has more likely made a mistake
_THURSDAY = 3


@dataclass(frozen=True, slots=True)
class Days:
    """From `first` up to, not including, `past`; `start` and `end` are places in the plain text.

    `weekday` is set when only a weekday's name was said, `monthly` when only a number of a month was. `other` is the
    first day of the other reading of what is ambiguous. `closing`: "the end of may", of which "before" means the very end.
    `counted`: so many days or weeks away.
    """

    start: int
    end: int
    first: date
    past: date
    grain: Grain
    ambiguous: bool = False
    weekday: int | None = None
    monthly: bool = False
    other: date | None = None
    closing: bool = False
    counted: bool = False


Span = tuple[date, date, Grain]
Reading = Callable[[re.Match[str], date], "Days | tuple[Days, ...] | None"]
Rules = tuple[tuple[str, Reading], ...]


def spanning(
    match: re.Match[str],
    span: Span,
    *,
    ambiguous: bool = False,
    weekday: int | None = None,
    monthly: bool = False,
    other: date | None = None,
) -> Days:
    """The words of the match with the stretch that they mean."""
    return Days(match.start(), match.end(), *span, ambiguous or other is not None, weekday, monthly, other)


def one_day(day: date) -> Span:
    return day, day + A_DAY, Grain.DAY


def days_from(first: date, past: date) -> Span:
    return first, past, Grain.DAY


def whole_week(monday: date) -> Span:
    return monday, monday + A_WEEK, Grain.WEEK


def whole_month(first: date) -> Span:
    return first, months_on(first, 1), Grain.MONTH


def week_of(day: date) -> date:
    """The Monday of its week."""
    return day - timedelta(days=day.weekday())


def month_of(day: date) -> date:
    """The first of its month."""
    return day.replace(day=1)


def months_on(day: date, months: int) -> date:
    """The same day of a later month, or that month's last day."""
    index = day.month - 1 + months
    year, month = day.year + index // 12, index % 12 + 1
    for last in range(day.day, 27, -1):
        made = a_date(year, month, last)
        if made is not None:
            return made
    return date(year, month, min(day.day, 28))


def a_date(year: int, month: int, day: int) -> date | None:
    """None for a day that does not exist."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def coming_date(today: date, month: int, day: int) -> date | None:
    """The next one in the calendar, today included; February 29 may be years away."""
    found = (a_date(today.year + ahead, month, day) for ahead in range(9))
    return next((d for d in found if d and d >= today), None)


def coming_number(today: date, number: int) -> date | None:
    """The next day with this number of a month, today included."""
    return next((d for d in _numbered(today, number, 4) if d >= today), None)


def coming_weekday(today: date, weekday: int) -> date:
    """The next one after today."""
    return today + timedelta(days=(weekday - today.weekday()) % 7 or 7)


def weekday_since(day: date, weekday: int) -> date:
    """The first one on or after that day."""
    return day + timedelta(days=(weekday - day.weekday()) % 7)


def weekday_and_number(today: date, weekday: int, number: int) -> tuple[date, date | None] | None:
    """The next day that is both, "thursday the 5th", and the other reading where that day is far away."""
    near = coming_number(today, number)
    both = next((d for d in _numbered(today, number, 14) if d >= today and d.weekday() == weekday), None)
    if near is None or both is None:
        return None
    return both, None if (both - today).days <= _A_CHECK_UP else _named_nearby(near, weekday, today)


def _named_nearby(near: date, weekday: int, today: date) -> date:
    """The weekday that lies closest to a date, and not in the past."""
    ahead = weekday_since(near, weekday)
    behind = ahead - A_WEEK
    return behind if near - behind < ahead - near and behind > today else ahead


def _numbered(today: date, number: int, months: int) -> list[date]:
    firsts = [months_on(month_of(today), ahead) for ahead in range(months)]
    return [d for first in firsts if (d := a_date(first.year, first.month, number)) is not None]


def weeks_of_month(first: date) -> list[date]:
    """The Mondays of the weeks that belong to a month: those whose Thursday lies in it (as ISO 8601 counts years)."""
    monday = week_of(first)
    if (monday + timedelta(days=_THURSDAY)).month != first.month:
        monday += A_WEEK
    found = [monday + A_WEEK * n for n in range(6)]
    return [m for m in found if (m + timedelta(days=_THURSDAY)).month == first.month]
