"""Words about days, weeks and months, found in a text as stretches of the calendar."""

import re
from dataclasses import replace
from datetime import date, timedelta

from graphs.understanding.calendar_spans import (
    A_DAY,
    A_WEEK,
    Days,
    Reading,
    Rules,
    days_from,
    months_on,
    spanning,
    week_of,
    whole_week,
)
from graphs.understanding.counts import COUNT, count
from graphs.understanding.spans_ahead import SPANS
from graphs.understanding.weekday_words import NAMES_ALONE, WEEKDAY_WORDS
from graphs.understanding.written_dates import CALENDAR, NAMES, NUMBERS
from runtime.domain.understanding import Grain

_UNIT = r"(?:days?|weeks?|months?|years?)"
_SATURDAY, _SUNDAY = 5, 6


def _nothing(match: re.Match[str], today: date) -> Days | None:
    """Words about the past, or about how long or how often."""
    return None


def _next_one(match: re.Match[str], today: date) -> Days | None:
    """ "Not this week, the next": where a week was spoken of."""
    of_a_week = _A_WEEK_BEFORE.search(match.string[: match.start()]) is not None
    return spanning(match, whole_week(week_of(today) + A_WEEK)) if of_a_week else None


_A_WEEK_BEFORE = re.compile(r"\bweek\b")
_ELLIPSES: Rules = (
    (
        r"(?<!\bafter )\b(?:the |la )?(?:next|following)(?: one)?(?= ?(?:[,.!?]|$|mejor|si\b|puedo|works|is\b|would))",
        _next_one,
    ),
)
_OVER: Rules = tuple(
    (pattern, _nothing)
    for pattern in (
        rf"\b(?:{NAMES}) (?:from|of) (?:last|the last|the past|the previous) week\b|\blast week(?: s)? (?:{NAMES})\b",
        rf"\b(?:last|past|previous|other) (?:(?:{NAMES})s?|(?:week|weekend|month|night|year|time)s?)\b(?! (?:of|in|de|del)\b)",
        rf"\b(?:{NAMES}) pasado\b|\b(?:week|month|mes|fin de semana) pasad[oa]\b",
        rf"\b{COUNT} (?:{NAMES})s? (?:ago|back)\b",
        rf"\b(?:last|past|previous) {COUNT} (?:{_UNIT}|hours?|minutes)\b",
        r"\b(?:the )?day before yesterday\b|\byesterday\b|\bthe other day\b|\bayer\b|\banteayer\b",
        rf"\b{COUNT} (?:minutes|hours?|{_UNIT}) (?:ago|late|early|old|back)\b",
        rf"\b(?:every|each|for|takes?|been|once|hace) {COUNT} (?:more )?{_UNIT}\b(?! ?,? (?:from|starting|beginning))",
        rf"\b(?:for|takes?) {COUNT} nights?\b",
    )
)
_RULES: tuple[tuple[re.Pattern[str], Reading], ...] = tuple(
    (re.compile(pattern), reading)
    for pattern, reading in (*_OVER, *_ELLIPSES, *CALENDAR, *WEEKDAY_WORDS, *SPANS, *NUMBERS, *NAMES_ALONE)
)
_EVERY = re.compile(r"\b(?:every|each|cada|todos los) $")  # which of them is meant is to be asked
_WEEK_NAMED = re.compile(rf"\bweek\b|\bnext (?:{NAMES})\b")
_WEEK_OF = re.compile(r"\bweek (?:of|beginning|starting|commencing)(?: on| with)? (?:the )?$")
_WEEKEND_OF = re.compile(r"\bweekend (?:of|after) (?:the )?$")
_AWAY = re.compile(
    rf"\b(?P<within>(?:less than|within|for) )?(?:{COUNT} (?P<unit>days?|weeks?|months?)|(?:the )?(?P<one>day|week)) ?,?"
    r" (?P<way>from|after|before|past|since|of|starting|beginning)(?: on)? (?:the )?$"
)
_AND_ALSO = re.compile(r" ?(?:,|/|or|and|o|y|, or|or maybe|, and)(?: (?:on|el))? ?")


def find_days(plain: str, today: date) -> tuple[list[Days], str]:
    """The stretches in order, and the text with their words (and words about the past) blanked out."""
    found: list[Days] = []
    blanked = plain
    for pattern, reading in _RULES:
        for match in list(pattern.finditer(blanked)):
            days = reading(match, today)
            if days is None and reading is not _nothing:
                continue
            if days is not None:
                found += [days] if isinstance(days, Days) else days
            blanked = _blank(blanked, *match.span())
    ordered = sorted(found, key=lambda d: d.start)
    led = [_led_by_words(days, blanked) for days in ordered]
    for days in led:
        blanked = _blank(blanked, days.start, days.end)
    return _in_named_week(led, plain, today), blanked


def _blank(text: str, start: int, end: int) -> str:
    return text[:start] + "\0" * (end - start) + text[end:]


def _led_by_words(days: Days, blanked: str) -> Days:
    """ "The week of march 3", "3 days after tuesday": the words before a day move it."""
    if days.past - days.first != A_DAY:
        return days
    lead = blanked[: days.start]
    if days.weekday is not None and _EVERY.search(lead) is not None:
        return replace(days, ambiguous=True, other=days.first + A_WEEK)
    week = _WEEK_OF.search(lead)
    if week is not None:
        return _week_around(days, week.start())
    weekend = _WEEKEND_OF.search(lead)
    if weekend is not None:
        return _weekend_around(days, weekend.start())
    away = _AWAY.search(lead)
    return _moved(days, away) if away is not None else days


def _week_around(days: Days, start: int) -> Days:
    """A Sunday begins its week, for who says "the week of" a Sunday."""
    monday = days.first + A_DAY if days.first.weekday() == _SUNDAY else week_of(days.first)
    return replace(days, start=start, first=monday, past=monday + A_WEEK, grain=Grain.WEEK, weekday=None, other=None)


def _weekend_around(days: Days, start: int) -> Days:
    saturday = week_of(days.first) + A_DAY * _SATURDAY
    return replace(days, start=start, first=saturday, past=saturday + A_DAY * 2, weekday=None, other=None)


def _moved(days: Days, away: re.Match[str]) -> Days:
    """The day that lies so far from the other; "within 2 days of friday" is a stretch."""
    how_many = 1 if away["one"] else count(away["count"])
    if away["way"] in ("starting", "beginning", "of") and not away["within"]:
        return days
    day = _shifted(days.first, -how_many if away["way"] == "before" else how_many, away["unit"] or away["one"])
    first, past, grain = days_from(days.first, day) if away["within"] else (day, day + A_DAY, Grain.DAY)
    other = days.other + (day - days.first) if days.other else None
    return replace(
        days,
        start=away.start(),
        first=first,
        past=past,
        grain=grain,
        weekday=None,
        monthly=False,
        other=other,
        counted=True,
    )


def _shifted(day: date, how_many: int, unit: str) -> date:
    if unit.startswith("month"):
        return months_on(day, how_many)
    return day + timedelta(days=how_many * (7 if unit.startswith("week") else 1))


def _in_named_week(days: list[Days], plain: str, today: date) -> list[Days]:
    """ "Next week but not monday": that week's. In "next week tuesday or thursday" the second may be this week's."""
    out: list[Days] = []
    week: date | None = None
    lasting = False
    for at, d in enumerate(days):
        if d.weekday is not None and week is not None and (lasting or _goes_on(days, at, plain)):
            first = week + A_DAY * d.weekday
            led = not lasting and (out[-1].other is not None or first - A_WEEK > today)
            d = replace(d, first=first, past=first + A_DAY, ambiguous=led, other=first - A_WEEK if led else None)
        elif d.grain is Grain.WEEK and d.first == week_of(d.first):
            week, lasting = d.first, True
        elif not lasting:
            named = _WEEK_NAMED.search(plain[d.start : d.end]) is not None
            week = week_of(d.first) if named and d.past - d.first == A_DAY else None
        out.append(d)
    return out


def _goes_on(days: list[Days], at: int, plain: str) -> bool:
    return _AND_ALSO.fullmatch(plain[days[at - 1].end : days[at].start]) is not None
