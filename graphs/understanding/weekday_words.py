"""Weekdays by name: "next friday", "thursday next week", "the 2nd thursday of june", "a week from tuesday"."""

import re
from datetime import date

from graphs.understanding.calendar_spans import (
    A_DAY,
    A_WEEK,
    Days,
    Rules,
    coming_weekday,
    days_from,
    months_on,
    one_day,
    spanning,
    week_of,
    weekday_since,
)
from graphs.understanding.counts import COUNT, PLACE, count, number, said
from graphs.understanding.spellings import WEEKDAYS
from graphs.understanding.written_dates import MON, NAMES, OF_MONTH, YEAR, the_month

_WD = rf"(?P<wd>{NAMES})s?"
_WD2, _WD3 = _WD.replace("wd>", "wd2>"), _WD.replace("wd>", "wd3>")
NEXT = r"(?:the next|the following|next|following|el next|proximo)"
WHICH_WEEK = r"(?P<which>this week|(?:the )?week after next|(?:the )?next week|(?:the )?following week)"
_WHICH_WEEK2 = WHICH_WEEK.replace("which>", "which2>")
_OF = r" ?(?:of|in|de|del)(?: the| el)? "


def _named(match: re.Match[str]) -> int:
    return WEEKDAYS.index(said(match, "wd"))


def weeks_ahead(words: str) -> int:
    """Of "this week", "next week", "the week after next"."""
    if "after next" in words:
        return 2
    return 0 if "this" in words else 1


def _bare(match: re.Match[str], today: date) -> Days | None:
    """Said on that same weekday it may be today or in a week."""
    wanted = _named(match)
    other = today if wanted == today.weekday() else None
    return spanning(match, one_day(coming_weekday(today, wanted)), weekday=wanted, other=other)


def _this(match: re.Match[str], today: date) -> Days | None:
    day = weekday_since(today, _named(match))
    return spanning(match, one_day(day), other=day + A_WEEK if day == today else None)


def _coming(match: re.Match[str], today: date) -> Days | None:
    return spanning(match, one_day(coming_weekday(today, _named(match))))


def _next(match: re.Match[str], today: date) -> Days | None:
    """The one in next week; in doubt where this week still has that day."""
    wanted = _named(match)
    day = week_of(today) + A_WEEK + A_DAY * wanted
    return spanning(match, one_day(day), other=day - A_WEEK if wanted > today.weekday() else None)


def _in_week(match: re.Match[str], today: date) -> Days | None:
    day = week_of(today) + A_WEEK * weeks_ahead(said(match, "which")) + A_DAY * _named(match)
    return spanning(match, one_day(day)) if day >= today else None


def _weeks_after(match: re.Match[str], today: date) -> Days | None:
    """ "friday week", "el viernes en ocho"."""
    return spanning(match, one_day(coming_weekday(today, _named(match)) + A_WEEK))


def _counted(match: re.Match[str], today: date) -> Days | None:
    """ "2 fridays from now": in doubt where one is left in this week, as with "next friday"."""
    wanted = _named(match)
    day = coming_weekday(today, wanted) + A_WEEK * (count(match["count"]) - 1)
    return spanning(match, one_day(day), other=day + A_WEEK if wanted > today.weekday() else None)


def _after_next(match: re.Match[str], today: date) -> Days | None:
    wanted = _named(match)
    day = coming_weekday(today, wanted) + A_WEEK
    return spanning(match, one_day(day), other=day + A_WEEK if wanted > today.weekday() else None)


def _of_month(match: re.Match[str], today: date) -> Days | None:
    """One that has passed is next month's, or next year's; "of this month" it is over."""
    first = the_month(match, today)
    day = nth_weekday(first, match["place"], _named(match))
    if day is not None and day < today and not match["year"] and match["which"] != "this":
        day = nth_weekday(months_on(first, 12 if said(match, "mon") else 1), match["place"], _named(match))
    return spanning(match, one_day(day)) if day is not None and day >= today else None


def nth_weekday(first: date, place: str, weekday: int) -> date | None:
    """Of a month, by "first", "2nd" or "last"; None where it has no such day."""
    past = months_on(first, 1)
    if place == "last":
        return weekday_since(past - A_WEEK, weekday)
    day = weekday_since(first, weekday) + A_WEEK * (number(place) - 1)
    return day if day < past else None


def _weekdays(match: re.Match[str], today: date) -> Days | None:
    """Monday to Friday: what is left of this week, or next week's where nothing but today is left."""
    monday = week_of(today)
    if match["which"] == "next" or (not match["which"] and today.weekday() > WEEKDAYS.index("thursday")):
        monday += A_WEEK
    first, past = max(monday, today), monday + A_DAY * 5
    return spanning(match, days_from(first, past)) if first < past else None


WEEKDAY_WORDS: Rules = (
    (rf"\b(?:the )?{PLACE} {_WD}(?:{_OF}{MON}{YEAR}|{OF_MONTH})", _of_month),
    (rf"\b{COUNT} {_WD} from (?:now|today)\b", _counted),
    (rf"\b(?:the )?{_WD} after next\b", _after_next),
    (
        rf"\b{_WD}(?:(?: of| in| ,| -)?(?: the)?) {WHICH_WEEK}\b|\b{_WHICH_WEEK2}(?: on| ,| -| ,? maybe)? {_WD2}\b",
        _in_week,
    ),
    (rf"\b{_WD} (?:week|en 8)\b(?! (?:of|after))", _weeks_after),
    (rf"\b(?:this coming|coming|upcoming) {_WD}\b|\b{_WD2} (?:que viene|que entra|entrante)\b", _coming),
    (rf"\b(?:this|este|esta) {_WD}\b", _this),
    (rf"\b{NEXT} {_WD}\b|\b{_WD2} next\b(?! (?:week|month|year|to|time)\b)", _next),
    (
        r"\b(?:(?:on |during )?(?:the )?(?:(?P<which>this|next) )?(?:work ?week|weekdays)|during the week)\b"
        r"|\bweekday (?=(?:early |late )?(?:mornings?|afternoons?|evenings?|nights?|after|before)\b)",
        _weekdays,
    ),
)
NAMES_ALONE: Rules = ((rf"\b{_WD3}\b", _bare),)
