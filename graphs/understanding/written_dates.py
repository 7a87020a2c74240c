"""Dates as people write them: "march 3rd", "3/14", "the 5th", "12.6.", "2026-06-09"."""

import re
from dataclasses import replace
from datetime import date

from graphs.understanding.calendar_spans import (
    A_DAY,
    Days,
    Rules,
    a_date,
    coming_date,
    coming_number,
    days_from,
    month_of,
    months_on,
    one_day,
    spanning,
    weekday_and_number,
)
from graphs.understanding.counts import NTH, NTH_WORD, number, said
from graphs.understanding.spellings import MONTHS, WEEKDAYS

_SHORT = {m[:3]: i for i, m in enumerate(MONTHS, 1)} | {"sept": 9}
_SHORTS = "|".join(s for s in sorted(_SHORT, key=len, reverse=True) if s != "may")
_LONGS = "|".join(m for m in MONTHS if m != "may")
_MAY = r"may\b(?! (?:work|be|not|do|have|need|want|come|or|also|suit|just|still|i|we|take|go|get|stop|bring)\b)"
MON = rf"(?P<mon>(?:{_LONGS})\b|{_MAY}|(?:{_SHORTS})\b(?: \.)?)"
MON2, MON3 = MON.replace("mon>", "mon2>"), MON.replace("mon>", "mon3>")
NAMES = "|".join(WEEKDAYS)
YEAR = r"(?: ?(?:[-/,]|of|in|de|del)? ?(?P<year>(?:19|20|21)\d\d)(?!\d))?"
OF_MONTH = r"(?: ?(?:of|in|de|del)(?: the| el)?(?: (?P<which>this|next|following|coming))? month\b)"
NO_CLOCK = r"(?! ?(?:am\b|pm\b|oclock|ish\b|:|h\b|thousand|hundred|minutes|hours?|people|of us|kids|cuts?\b))(?![.:]\d)"

_DAY = rf"(?P<day>\d{{1,2}}(?:st|nd|rd|th)?|{NTH_WORD})(?: day)?\b"
_DAY2, _DAY3, _DAY4 = (_DAY.replace("day>", f"day{n}>") for n in (2, 3, 4))
_FROM = _DAY.replace("day>", "from>")
_FROM2, _FROM3, _FROM4 = (_FROM.replace("from>", f"from{n}>") for n in (2, 3, 4))
_SEPARATOR = r" ?(?:[-/]|of|de)? ?"
_TO = r" ?(?:-|to|until|al?|hasta) ?(?:the |el )?"
_OR = r"(?: ?,| ?/| (?:and|or|y|o|&)) (?:the |el )?"
_NO_SUM = r"(?<![\d:.])(?<![$£€] )"
_NO_THING = (
    r"(?! (?:one|1|option|slot|choice|times?|street|st|ave|avenue|floor|visit|cut|haircut|appointment|person|guy"
    r"|last)\b)"
)


def month_number(match: re.Match[str]) -> int:
    """From 1, of whichever month group matched."""
    return _SHORT[said(match, "mon")[:3]]


def the_month(match: re.Match[str], today: date) -> date:
    """The first of "this month", "next month", or of a named month, this year's or the next."""
    groups = match.groupdict()
    if said(match, "mon"):
        month = month_number(match)
        year = int(groups["year"]) if groups.get("year") else today.year + (month < today.month)
        return date(year, month, 1)
    return months_on(month_of(today), 1 if groups.get("which") in ("next", "following", "coming") else 0)


def _iso(match: re.Match[str], today: date) -> Days | None:
    day = a_date(int(match["y"]), int(match["m"]), int(match["d"]))
    return spanning(match, one_day(day)) if day else None


def _named_iso(match: re.Match[str], today: date) -> Days | None:
    day = a_date(int(match["y"]), month_number(match), int(match["d"]))
    return spanning(match, one_day(day)) if day else None


def _figures(match: re.Match[str], today: date) -> Days | None:
    """Month first, as US shops write; day first only where nothing else is possible."""
    month, day = int(match["a"]), int(match["b"])
    if month > 12:
        month, day = day, month
    return _on(match, today, month, day, match.groupdict().get("y"))


def _doubtful_figures(match: re.Match[str], today: date) -> Days | None:
    """Who writes dots, or Spanish, may put the day first or the month; a weekday that fits the US way settles it."""
    found = _figures(match, today)
    month, day = int(match["b"]), int(match["a"])
    if found is None or month > 12 or day > 12 or month == day:
        return found
    other = coming_date(today, month, day)
    if WEEKDAYS[found.first.weekday()] == match.groupdict().get("wd"):
        return found
    return replace(found, ambiguous=True, other=other)


def _month_and_day(match: re.Match[str], today: date) -> Days | None:
    return _on(match, today, month_number(match), number(said(match, "day")), match["year"])


def _on(match: re.Match[str], today: date, month: int, day: int, year: str | None) -> Days | None:
    in_year = int(year) + (2000 if len(year) == 2 else 0) if year else None
    found = coming_date(today, month, day) if in_year is None else a_date(in_year, month, day)
    return spanning(match, one_day(found)) if found else None


def _listed(match: re.Match[str], today: date) -> tuple[Days, ...] | None:
    """ "18 and 19 june", "june 18 or 19"."""
    month = month_number(match)
    places = [(name, n) for n in ("day", "day2", "day3", "day4") if (name := match.groupdict().get(n))]
    found = [_on(match, today, month, number(name), None) for name, _ in places]
    spans = [match.span(group) for _, group in places]
    return tuple(
        replace(days, start=start, end=end) for days, (start, end) in zip(found, spans, strict=True) if days is not None
    )


def _dates_of_month(match: re.Match[str], today: date) -> Days | None:
    """ "march 3 to 5", "from the 3rd to the 5th of next month"; "april 27 to the 3rd" ends in May."""
    first, last = number(said(match, "from")), number(said(match, "day"))
    start = the_month(match, today)
    for ahead in (0, 12 if said(match, "mon") else 1):
        month = months_on(start, ahead)
        after = months_on(month, 1) if first > last and match.groupdict().get("mon2") else month
        begin, end = a_date(month.year, month.month, first), a_date(after.year, after.month, last)
        if begin and end and begin < end and end >= today:
            return spanning(match, days_from(max(begin, today), end + A_DAY))
    return None


def _day_of_month(match: re.Match[str], today: date) -> Days | None:
    """A day that has passed is next month's."""
    found = coming_number(today, number(said(match, "day")))
    return spanning(match, one_day(found), monthly=True) if found else None


def _day_of_this_month(match: re.Match[str], today: date) -> Days | None:
    first = the_month(match, today)
    day = a_date(first.year, first.month, number(said(match, "day")))
    if day is not None and day >= today:
        return spanning(match, one_day(day))
    return _day_of_month(match, today)


def _weekday_with_number(match: re.Match[str], today: date) -> Days | None:
    """ "Monday 21", "thursday the 5th"."""
    found = weekday_and_number(today, WEEKDAYS.index(match["wd"]), number(said(match, "day")))
    return spanning(match, one_day(found[0]), other=found[1]) if found else None


def _last_day(match: re.Match[str], today: date) -> Days | None:
    past = months_on(the_month(match, today), 1)
    back = number(match["nth"]) if match["nth"] else 1
    return spanning(match, one_day(past - A_DAY * back))


# In this order: a longer wording comes before those that it contains.
CALENDAR: Rules = (
    (r"(?<!\d)(?P<y>\d{4})[-/](?P<m>\d\d)[-/](?P<d>\d\d)(?!\d)", _iso),
    (rf"(?<!\d)(?P<y>20\d\d) ?[-/] ?{MON} ?[-/] ?(?P<d>\d{{1,2}})(?!\d)", _named_iso),
    (r"(?<![\d$])(?P<a>\d{1,2})[-/](?P<b>\d{1,2})[-/](?P<y>\d{4}|\d\d)(?!\d)", _figures),
    (r"(?<![\d$])(?P<b>\d{1,2})\.(?P<a>\d{1,2})\.(?P<y>\d{4}|\d\d)(?!\d)", _doubtful_figures),
    (rf"\b(?:the )?(?:(?P<nth>{NTH}) )?last day(?: ?(?:of|in|de) {MON}{YEAR}|{OF_MONTH})", _last_day),
    (rf"\b(?:between|entre) (?:the |el )?{_FROM} (?:and|y) (?:the |el )?{_DAY}{_SEPARATOR}{MON}", _dates_of_month),
    (rf"\b(?:between|entre) {MON2} (?:the )?{_FROM} (?:and|y) (?:the )?{_DAY}{NO_CLOCK}", _dates_of_month),
    (rf"{_NO_SUM}\b(?:the |el )?{_FROM}{_TO}{_DAY}(?:{_SEPARATOR}{MON}|{OF_MONTH})", _dates_of_month),
    (rf"\b{MON2} ?,? ?(?:the )?{_FROM}{_TO}{_DAY}(?!/){NO_CLOCK}", _dates_of_month),
    (rf"{_NO_SUM}\b{_DAY}{_OR}(?:{_DAY2}{_OR})?{_DAY3}{_SEPARATOR}{MON}", _listed),
    (
        rf"\b{MON} (?:the )?{_DAY}{_OR}(?P<day2>1[3-9]|2\d|3[01]|{NTH})\b(?: ?or (?P<day3>\d{{1,2}})\b)?{NO_CLOCK}"
        rf"{_NO_THING}(?! ?[-/])(?!{_SEPARATOR}{MON3})",
        _listed,
    ),
    (rf"{_NO_SUM}\b(?:the |el )?{_DAY}{_SEPARATOR}{MON}{YEAR}(?! ?\d+(?:st|nd|rd|th)\b)", _month_and_day),
    (rf"\b{MON}(?: ?[-/] ?| (?:the )?){_DAY}{NO_CLOCK}{YEAR}", _month_and_day),
    (rf"\b{MON} , (?:the )?(?P<day>{NTH})\b{YEAR}", _month_and_day),
    (rf"\b(?:the |el )?{_DAY}{OF_MONTH}", _day_of_this_month),
    (r"\b(?:el|del) (?P<a>\d{1,2})/(?P<b>\d{1,2})(?![\d/])", _doubtful_figures),
    (r"(?<![$£€] )\b(?P<a>\d{1,2})/(?P<b>\d{1,2})(?![\d/])(?! (?:hour|of|price|off)\b)", _figures),
    (r"(?:^|\b(?:on|el) )(?:the )?(?P<b>\d{1,2})\.(?P<a>\d{1,2}) \.(?= |$)", _doubtful_figures),
    (
        rf"\b(?:on|this|next|el|(?P<wd>{NAMES}) ?,?) (?P<a>\d{{1,2}})\.(?P<b>[1-9]|0[1-9]|1[1-4])(?![\d.])",
        _doubtful_figures,
    ),
    (
        r"(?:^|\b(?:on|for|el) )(?P<a>1[0-2]|0?[1-9]) - (?P<b>1[3-9]|2\d|3[01])\b"
        r"(?! ?(?:[-:/]|am|pm|minutes|hours|days|people|years|dollars))",
        _figures,
    ),
    (
        rf"\b(?P<wd>{NAMES})s? ?,? ?(?:(?:the |el )?(?P<day>\d{{1,2}}(?:st|nd|rd|th)|1[3-9]|2\d|3[01])\b(?![/.])"
        rf"|the (?P<day2>{NTH_WORD})\b){NO_CLOCK}{_NO_THING}",
        _weekday_with_number,
    ),
)
# Only where nothing else has taken the words.
NUMBERS: Rules = (
    (rf"\b(?:on |for )?the {_DAY.replace(f'|{NTH_WORD}', '').replace('th)?', 'th)')}{_NO_THING}", _day_of_month),
    (rf"\b(?P<day>\d{{1,2}}(?:st|nd|rd|th))(?: day)?\b{_NO_THING}", _day_of_month),
    (
        r"\bel (?:day )?(?P<day>\d{1,2})\b(?! ?(?:am|pm|:|de la|in the))"
        r"|\b(?:on )?the (?P<day2>1[3-9]|2\d|3[01])\b"
        r"|\bon the (?P<day3>\d{1,2})\b(?! ?(?:am|pm|:|oclock))",
        _day_of_month,
    ),
)
