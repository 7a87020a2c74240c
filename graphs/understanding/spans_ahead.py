"""Days, weeks, weekends and months ahead: "tomorrow", "in 3 days", "early next week", "the last week of may"."""

import re
from dataclasses import replace
from datetime import date, timedelta

from graphs.understanding.calendar_spans import (
    A_DAY,
    A_WEEK,
    Days,
    Rules,
    days_from,
    month_of,
    months_on,
    one_day,
    spanning,
    week_of,
    weekday_since,
    weeks_of_month,
    whole_month,
    whole_week,
)
from graphs.understanding.counts import COUNT, COUNT2, COUNT3, PLACE, count, number, said
from graphs.understanding.spellings import MONTHS
from graphs.understanding.weekday_words import NEXT, nth_weekday, weeks_ahead
from graphs.understanding.written_dates import MON, MON2, OF_MONTH, YEAR, the_month
from runtime.domain.understanding import Grain

_SATURDAY = 5
_PART = (
    r"(?:(?P<part>early|mid|late|later|middle)(?: ?-)?(?: (?:of|in|on))?(?: in)?"
    r"|(?P<part2>beginning|start)(?: of)(?: in)?|(?P<part3>end)(?: of)?)"
)
_PART_AFTER = r"(?P<part4>early|middle|mid|late|later)"
_EDGES_OF_WEEK = {"e": (0, 2), "m": (2, 4), "l": (4, 7)}
_WHOLE_BEGINNING_OF_WEEK = (0, 3)
_EDGES_OF_MONTH = {"e": (0, 10), "m": (9, 20), "l": (20, 0)}
_WHICH = r"(?: (?P<which>the next|the following|this coming|the coming|this|next|following|coming|the))?"
_IN = r"(?:in|in about|in like|in around|another|en|dentro de)"
_NEXT_FEW = r"(?:the )?(?:next|following|coming|upcoming)"
_OUT = r"(?:from now|out|hence|later)"
# "march" and "may" are verbs too.
_SURE_MONTHS = "|".join(m for m in MONTHS if m not in ("march", "may"))
_OF = r" ?(?:of|in|de|del)(?: the| el)? "


def _near(match: re.Match[str], today: date) -> Days | None:
    ahead = {"today": 0, "tomorrow": 1}.get(match["near"].removesuffix("s"), 2)
    return spanning(match, one_day(today + timedelta(days=ahead)))


def _in_days(match: re.Match[str], today: date) -> Days | None:
    return replace(spanning(match, one_day(today + timedelta(days=count(said(match, "count"))))), counted=True)


def _in_weeks(match: re.Match[str], today: date) -> Days | None:
    first = today + timedelta(weeks=count(said(match, "count")))
    return spanning(match, (first, first + A_WEEK, Grain.WEEK))


def _in_months(match: re.Match[str], today: date) -> Days | None:
    first = months_on(today, count(said(match, "count")))
    return spanning(match, (first, months_on(first, 1), Grain.MONTH))


def _next_few(match: re.Match[str], today: date) -> Days | None:
    """From tomorrow. In doubt with "upcoming": "the upcoming 2 weeks" may be the one after next."""
    how_many = count(said(match, "count")) if said(match, "count") else 3
    past, grain = _past(today, how_many, said(match, "unit"))
    doubtful = "upcoming" in match.group()
    first = today + A_DAY
    return spanning(match, (first, past + A_DAY, grain), other=first + A_WEEK if doubtful else None)


def _within(match: re.Match[str], today: date) -> Days | None:
    past, grain = _past(today, count(said(match, "count")), said(match, "unit"))
    return spanning(match, (today, past + A_DAY, grain))


def _past(today: date, how_many: int, unit: str) -> tuple[date, Grain]:
    if unit.startswith("day"):
        return today + A_DAY * how_many, Grain.DAY
    if unit.startswith("week"):
        return today + A_WEEK * how_many, Grain.WEEK
    return months_on(today, how_many), Grain.MONTH


def _business_days(match: re.Match[str], today: date) -> Days | None:
    first = today + A_DAY if today.weekday() < _SATURDAY - 1 else weekday_since(today + A_DAY, 0)
    last = first
    for _ in range(count(said(match, "count")) - 1):
        last = last + A_DAY if last.weekday() < _SATURDAY - 1 else weekday_since(last + A_DAY, 0)
    return spanning(match, days_from(first, last + A_DAY))


def _weekend(match: re.Match[str], today: date) -> Days | None:
    words = match.group()
    following = re.search(r"next|following|proximo", words) is not None
    saturday = week_of(today) + A_DAY * _SATURDAY + A_WEEK * following
    if "after next" in words:
        saturday = week_of(today) + A_DAY * _SATURDAY + A_WEEK * 2
    first = max(saturday, today)
    doubtful = following and "after next" not in words and today.weekday() < _SATURDAY
    return spanning(match, days_from(first, saturday + A_DAY * 2), other=first - A_WEEK if doubtful else None)


def _weekend_of_month(match: re.Match[str], today: date) -> Days | None:
    first = the_month(match, today)
    saturday = nth_weekday(first, match["place"], _SATURDAY)
    if saturday is None or saturday < today:
        return None
    return spanning(match, days_from(saturday, saturday + A_DAY * 2))


def _week(match: re.Match[str], today: date) -> Days | None:
    words = match.group()
    monday = week_of(today) + A_WEEK * weeks_ahead(words)
    if "this" in words or "all" in words or "rest" in words:
        return spanning(match, (today, week_of(today) + A_WEEK, Grain.WEEK))
    return spanning(match, whole_week(monday))


def _week_of_month(match: re.Match[str], today: date) -> Days | None:
    """One that has passed is next month's or next year's."""
    for ahead in (0, 12 if said(match, "mon") else 1):
        first = months_on(the_month(match, today), ahead)
        mondays, place = weeks_of_month(first), match["place"]
        at = len(mondays) - 1 if place == "last" else number(place) - 1
        if at < len(mondays) and mondays[at] + A_WEEK > today:
            begin, past = mondays[at], mondays[at] + A_WEEK
            return spanning(match, (max(begin, today), past, Grain.WEEK))
    return None


def _part_of_week(match: re.Match[str], today: date) -> Days | None:
    which = said(match, "which")
    monday = week_of(today) + A_WEEK * (which.endswith(("next", "following", "coming")))
    words = said(match, "part")
    from_day, to_day = _EDGES_OF_WEEK[_edge_of(words)]
    if words.startswith(("begin", "start")):
        from_day, to_day = _WHOLE_BEGINNING_OF_WEEK
    first, past = max(monday + A_DAY * from_day, today), monday + A_DAY * to_day
    found = spanning(match, days_from(first, past)) if past > first else None
    return replace(found, closing=words == "end") if found else None


def _edge_of(words: str) -> str:
    if words.startswith(("early", "begin", "start")):
        return "e"
    return "m" if words.startswith("mid") else "l"


def _rest_of_month(match: re.Match[str], today: date) -> Days | None:
    return spanning(match, (today, months_on(month_of(today), 1), Grain.MONTH))


def _this_or_next_month(match: re.Match[str], today: date) -> Days | None:
    first = month_of(today)
    if match["which"] == "this":
        return spanning(match, (today, months_on(first, 1), Grain.MONTH))
    return spanning(match, whole_month(months_on(first, 1)))


def _named_month(match: re.Match[str], today: date) -> Days | None:
    first, past, grain = whole_month(the_month(match, today))
    return spanning(match, (max(first, today), past, grain)) if past > today else None


def _part_of_month(match: re.Match[str], today: date) -> Days | None:
    first = the_month(match, today)
    from_day, to_day = _EDGES_OF_MONTH[_edge_of(said(match, "part"))]
    past = first + A_DAY * to_day if to_day else months_on(first, 1)
    begin = max(first + A_DAY * from_day, today)
    found = spanning(match, (begin, past, Grain.WEEK)) if past > begin else None
    return replace(found, closing=said(match, "part") == "end") if found else None


# In this order: a longer wording comes before those that it contains.
SPANS: Rules = (
    (r"\b(?P<near>(?:the )?day after tomorrow|tomorrows?|todays?)\b", _near),
    (rf"\b(?:the )?{PLACE} weekend(?:{_OF}{MON}{YEAR}|{OF_MONTH})", _weekend_of_month),
    (rf"\b(?:the )?{PLACE} week(?:{_OF}{MON}{YEAR}|{OF_MONTH})", _week_of_month),
    (
        rf"\b{_PART}{_WHICH} week\b"
        rf"|\b(?P<which2>this|next) week {_PART_AFTER}\b(?! (?:than|at|in|on|mon|tue|wed|thu|fri|sat|sun))",
        _part_of_week,
    ),
    (
        rf"\b(?:(?:this coming|this|coming|{NEXT}|the|el) )?weekends?(?: que viene| after next)?\b(?! (?:of|after) )",
        _weekend,
    ),
    (
        r"\b(?:the )?week after next\b|\b(?:all|this|rest of(?: the| this)?|the following|following|next) weeks?\b",
        _week,
    ),
    (r"\brest of (?:the|this) month\b", _rest_of_month),
    (
        rf"\b{_NEXT_FEW} {COUNT} (?:business|working|work) days\b|\bin {COUNT2} (?:business|working|work) days\b",
        _business_days,
    ),
    (
        rf"\b(?:with)?in (?:the )?next {COUNT} (?P<unit>days?|weeks?|months?)\b"
        rf"|\bwithin {COUNT2} (?P<unit2>days?|weeks?|months?)\b",
        _within,
    ),
    (
        rf"\b(?:in |during |over |for )?{_NEXT_FEW} (?:{COUNT} (?P<unit>days?|weeks?|months?)|(?P<unit3>days|weeks|months))\b"
        rf"|\b(?:the )?{COUNT2} (?:next|coming|upcoming) (?P<unit2>days?|weeks?|months?)\b",
        _next_few,
    ),
    (rf"\b{_IN} {COUNT} (?:more )?days?\b|\b{COUNT2} days? {_OUT}\b|\bafter {COUNT3} days\b", _in_days),
    (
        rf"\b{_IN} {COUNT} (?:more )?weeks?(?: time)?\b|\b{COUNT2} weeks? {_OUT}\b|\bafter {COUNT3} weeks\b",
        _in_weeks,
    ),
    (
        rf"\b{_IN} {COUNT} (?:more )?months?(?: time)?\b|\b{COUNT2} months? {_OUT}\b|\bafter {COUNT3} months\b",
        _in_months,
    ),
    (rf"\b{_PART}(?:(?: (?P<which>the|this|next|following))? month\b| {MON}{YEAR}(?! ?\d))", _part_of_month),
    (r"\b(?:later )?(?P<which>this|next|the following) month\b", _this_or_next_month),
    (
        rf"\b(?:in|next|this|around|for|sometime in|en|de|during|(?<=after )|(?<=before )|(?<=by )|(?<=until )|until)"
        rf"(?: the)? ?\b{MON}{YEAR}(?! ?\d)",
        _named_month,
    ),
    (rf"\b{MON} ?(?:[-/,]|of|in)? ?(?P<year>20\d\d)(?!\d)|^(?:in |the )?{MON2}$", _named_month),
    (rf"\b(?P<mon>{_SURE_MONTHS})\b(?= ?$| ?[.,!?]| \w+$)", _named_month),
)
