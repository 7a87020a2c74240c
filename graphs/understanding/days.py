"""Words about days, weeks and months, as stretches of the calendar."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from graphs.understanding.spellings import MONTHS, WEEKDAYS
from runtime.domain.understanding import Grain


@dataclass(frozen=True, slots=True)
class Days:
    """From `first` up to, not including, `past`. `weekday` is set when only a weekday's name was said."""

    start: int
    end: int
    first: date
    past: date
    grain: Grain
    ambiguous: bool = False
    weekday: int | None = None


Span = tuple[date, date, Grain]
Reading = Callable[[re.Match[str], date], "Days | None"]

_NAMES = "|".join(WEEKDAYS)
_WD = rf"(?P<wd>{_NAMES})s?"
_WD2 = rf"(?P<wd2>{_NAMES})s?"
_SHORT = {m[:3]: i for i, m in enumerate(MONTHS, 1)} | {"sept": 9}
_MON = rf"(?P<mon>{'|'.join(MONTHS)}|{'|'.join(sorted(_SHORT, key=len, reverse=True))})"
_MON2 = _MON.replace("mon>", "mon2>")
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_DAY2 = _DAY.replace("day>", "day2>")
_ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
    *("eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth"),
    *("sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"),
)
_NTH = r"(?P<day>\d{1,2})(?:st|nd|rd|th)"
_NTH2 = r"(?P<d2>\d{1,2})(?:st|nd|rd|th)"
_NTH_WORD = rf"(?P<word>{'|'.join(_ORDINALS)})"
_ANY_NTH = rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?|{_NTH_WORD})"
_YEAR = r"(?: ?,?(?: of)? (?P<year>20\d\d))?"
_COUNT = r"(?P<count>\d{1,2}|a|an|one|a couple|couple|a couple of|couple of|a few|few|un|una|dos|tres)"
_COUNT2 = _COUNT.replace("count", "count2")
_COUNTS = {"a": 1, "an": 1, "one": 1, "un": 1, "una": 1, "dos": 2, "tres": 3}
_WEEK_OF = re.compile(r"\bweek of (?:the )?$")
_NEXT = r"(?:next|the next|following|the following|proximo|el proximo)"


def find_days(plain: str, today: date) -> tuple[list[Days], str]:
    """The stretches in order, and the text with their words (and words about the past) blanked out."""
    found: list[Days] = []
    for pattern, reading in _RULES:
        for match in list(pattern.finditer(plain)):
            days = reading(match, today)
            if days is None and reading is not _nothing:
                continue
            if days is not None:
                found.append(days)
            start, end = match.span()
            plain = plain[:start] + "\0" * (end - start) + plain[end:]
    return [_week_around(d, plain) for d in sorted(found, key=lambda d: d.start)], plain


def _week_around(days: Days, plain: str) -> Days:
    """ "the week of march 3"."""
    if days.grain is not Grain.DAY or not _WEEK_OF.search(plain[: days.start]):
        return days
    monday = week_of(days.first)
    return replace(days, first=monday, past=monday + timedelta(days=7), grain=Grain.WEEK, weekday=None)


def week_of(day: date) -> date:
    """The Monday of its week."""
    return day - timedelta(days=day.weekday())


def _days(match: re.Match[str], span: Span, *, ambiguous: bool = False, weekday: int | None = None) -> Days:
    return Days(match.start(), match.end(), *span, ambiguous, weekday)


def _one_day(day: date) -> Span:
    return day, day + timedelta(days=1), Grain.DAY


def _week(monday: date) -> Span:
    return monday, monday + timedelta(days=7), Grain.WEEK


def _month(first: date) -> Span:
    return first, _months_on(first, 1), Grain.MONTH


def _months_on(day: date, months: int) -> date:
    """The same day of a later month, or that month's last day."""
    index = day.month - 1 + months
    year, month = day.year + index // 12, index % 12 + 1
    for last in range(day.day, 27, -1):
        made = _date(year, month, last)
        if made is not None:
            return made
    return date(year, month, min(day.day, 28))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _nothing(match: re.Match[str], today: date) -> Days | None:
    """Words that are about the past or about how long or how often."""
    return None


def _iso(match: re.Match[str], today: date) -> Days | None:
    day = _date(int(match["y"]), int(match["m"]), int(match["d"]))
    return _days(match, _one_day(day)) if day else None


def _slashed(match: re.Match[str], today: date) -> Days | None:
    """Month first, as US shops write; day first only where nothing else is possible."""
    month, day = int(match["a"]), int(match["b"])
    if month > 12:
        month, day = day, month
    return _on_date(match, today, month, day, match["y"])


def _month_and_day(match: re.Match[str], today: date) -> Days | None:
    return _on_date(match, today, _month_number(match["mon"]), _day_number(match), match["year"])


def _on_date(match: re.Match[str], today: date, month: int, day: int, year: str | None) -> Days | None:
    if year:
        found = _date(int(year) % 100 + 2000, month, day)
        return _days(match, _one_day(found)) if found else None
    coming = (_date(today.year + ahead, month, day) for ahead in range(9))
    found = next((d for d in coming if d and d >= today), None)
    return _days(match, _one_day(found)) if found else None


def _month_number(word: str) -> int:
    return _SHORT[word[:3]]


def _day_number(match: re.Match[str]) -> int:
    number = _said(match, "day") or _said(match, "d")
    return int(number) if number else _ORDINALS.index(_said(match, "word")) + 1


def _said(match: re.Match[str], name: str) -> str:
    """The group of that name in whichever branch of the pattern matched ("wd", "wd2", "wd3")."""
    groups = match.groupdict()
    return next((groups[n] for n in (name, name + "2", name + "3") if groups.get(n)), "")


def _dates_of_month(match: re.Match[str], today: date) -> Days | None:
    """ "march 3 to 5"."""
    month = _month_number(_said(match, "mon"))
    for year in (today.year, today.year + 1):
        first, last = _date(year, month, int(_said(match, "from"))), _date(year, month, int(_said(match, "day")))
        if first and last and first < last and last >= today:
            return _days(match, (max(first, today), last + timedelta(days=1), Grain.DAY))
    return None


def _day_of_month(match: re.Match[str], today: date) -> Days | None:
    """A day that has passed is next month's."""
    day = _day_number(match)
    firsts = [_months_on(today.replace(day=1), n) for n in range(4)]
    coming = (_date(f.year, f.month, day) for f in firsts)
    found = next((d for d in coming if d and d >= today), None)
    return _days(match, _one_day(found)) if found else None


def _day_of_this_month(match: re.Match[str], today: date) -> Days | None:
    first = _months_on(today.replace(day=1), 1 if match["which"] == "next" else 0)
    day = _date(first.year, first.month, _day_number(match))
    if day is None:
        return None
    return _days(match, _one_day(day)) if day >= today else _day_of_month(match, today)


def _near_day(match: re.Match[str], today: date) -> Days | None:
    ahead = {"today": 0, "tomorrow": 1}.get(match["near"], 2)
    return _days(match, _one_day(today + timedelta(days=ahead)))


def _weekday(match: re.Match[str], today: date) -> Days | None:
    """Said on that same weekday it may be today or in a week."""
    wanted = WEEKDAYS.index(_said(match, "wd"))
    ahead = (wanted - today.weekday()) % 7
    day = today + timedelta(days=ahead or 7)
    return _days(match, _one_day(day), ambiguous=ahead == 0, weekday=wanted)


def _this_weekday(match: re.Match[str], today: date) -> Days | None:
    ahead = (WEEKDAYS.index(_said(match, "wd")) - today.weekday()) % 7
    return _days(match, _one_day(today + timedelta(days=ahead)))


def _next_weekday(match: re.Match[str], today: date) -> Days | None:
    """The one in next week; ambiguous where this week still has that day."""
    wanted = WEEKDAYS.index(_said(match, "wd"))
    day = week_of(today) + timedelta(days=7 + wanted)
    return _days(match, _one_day(day), ambiguous=wanted > today.weekday())


def _weekday_in_week(match: re.Match[str], today: date) -> Days | None:
    wanted = WEEKDAYS.index(_said(match, "wd"))
    weeks = 0 if "this" in match["which"] else 2 if "after next" in match["which"] else 1
    day = week_of(today) + timedelta(days=7 * weeks + wanted)
    return _days(match, _one_day(day)) if day >= today else None


def _weekday_and_weeks(match: re.Match[str], today: date) -> Days | None:
    """ "a week from friday", "friday week"."""
    named = _said(match, "wd")
    if named in WEEKDAYS:
        start = today + timedelta(days=(WEEKDAYS.index(named) - today.weekday()) % 7 or 7)
    else:
        start = today + timedelta(days=1 if named == "tomorrow" else 0)
    weeks = _count(_said(match, "count") or "a")
    return _days(match, _one_day(start + timedelta(weeks=weeks)))


def _weekday_after(match: re.Match[str], today: date) -> Days | None:
    """ "3 fridays from now", "friday after next"."""
    first = today + timedelta(days=(WEEKDAYS.index(_said(match, "wd")) - today.weekday()) % 7 or 7)
    counted = _said(match, "count")
    return _days(match, _one_day(first + timedelta(weeks=_count(counted) - 1 if counted else 1)), ambiguous=not counted)


def _weekend(match: re.Match[str], today: date) -> Days | None:
    saturday = week_of(today) + timedelta(days=5)
    following = (match["which"] or "").endswith(("next", "following", "proximo"))
    if following:
        saturday += timedelta(days=7)
    first = max(saturday, today)
    span = first, saturday + timedelta(days=2), Grain.DAY
    return _days(match, span, ambiguous=following and today.weekday() < 5)


def _whole_week(match: re.Match[str], today: date) -> Days | None:
    words = match.group()
    if "after next" in words:
        return _days(match, _week(week_of(today) + timedelta(days=14)))
    if "this" in words:
        return _days(match, (today, week_of(today) + timedelta(days=7), Grain.WEEK))
    return _days(match, _week(week_of(today) + timedelta(days=7)))


def _part_of_week(match: re.Match[str], today: date) -> Days | None:
    monday = week_of(today) + timedelta(days=7 if "next" in (match["which"] or "") else 0)
    from_day, to_day = {"e": (0, 2), "m": (2, 4), "l": (4, 7)}[_edge_of(_said(match, "part"))]
    first = max(monday + timedelta(days=from_day), today)
    past = monday + timedelta(days=to_day)
    return _days(match, (first, past, Grain.DAY)) if past > first else None


def _edge_of(words: str) -> str:
    if words.startswith(("early", "begin", "start")):
        return "e"
    return "m" if words.startswith("mid") else "l"


def _in_days(match: re.Match[str], today: date) -> Days | None:
    return _days(match, _one_day(today + timedelta(days=_count(_said(match, "count")))))


def _in_weeks(match: re.Match[str], today: date) -> Days | None:
    first = today + timedelta(weeks=_count(_said(match, "count")))
    return _days(match, (first, first + timedelta(days=7), Grain.WEEK))


def _in_months(match: re.Match[str], today: date) -> Days | None:
    first = _months_on(today, _count(_said(match, "count")))
    return _days(match, (first, _months_on(first, 1), Grain.MONTH))


def _count(words: str) -> int:
    if words.isdigit():
        return int(words)
    return _COUNTS.get(words) or (3 if "few" in words else 2)


def _this_or_next_month(match: re.Match[str], today: date) -> Days | None:
    first = today.replace(day=1)
    if match["which"] in ("this", "the"):
        return _days(match, (today, _months_on(first, 1), Grain.MONTH))
    return _days(match, _month(_months_on(first, 1)))


def _named_month(match: re.Match[str], today: date) -> Days | None:
    month = _month_number(match["mon"])
    year = int(match["year"]) if match["year"] else today.year + (month < today.month)
    first, past, grain = _month(date(year, month, 1))
    return _days(match, (max(first, today) if past > today else first, past, grain))


def _part_of_month(match: re.Match[str], today: date) -> Days | None:
    groups = match.groupdict()
    if groups.get("mon"):
        month = _month_number(groups["mon"])
        first = date(today.year + (month < today.month), month, 1)
    else:
        first = _months_on(today.replace(day=1), 1 if groups["which"] == "next" else 0)
    from_day, to_day = {"e": (0, 10), "m": (10, 20), "l": (20, 0)}[_edge_of(_said(match, "part"))]
    past = first + timedelta(days=to_day) if to_day else _months_on(first, 1)
    begin = max(first + timedelta(days=from_day), today)
    return _days(match, (begin, past, Grain.WEEK)) if past > begin else None


_PART = r"(?P<part>early|beginning of|start of|middle of|mid|late|later|end of)"
_PART2 = _PART.replace("part", "part2")
_NO_DATE = r"(?! (?:one|1|option|slot|choice|time|street|st|ave|avenue|floor|visit|cut|appointment)\b)"
_NO_CLOCK = r"(?! ?(?:am|pm|oclock|ish|:))"
_UNIT = r"(?:days?|weeks?|months?|years?)"

_TABLE: tuple[tuple[str, Reading], ...] = (
    (rf"\b(?:last|past|previous|other) (?:{_WD}|week|weekend|month|night|year|time)\b", _nothing),
    (r"\byesterday\b|\bthe other day\b|\bayer\b", _nothing),
    (rf"\b{_COUNT} (?:minutes|hours?|{_UNIT}) (?:ago|late|early|old)\b", _nothing),
    (rf"\b(?:every|each|for|takes?|been|once|hace) {_COUNT} (?:more )?{_UNIT}\b", _nothing),
    (r"(?<!\d)(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)", _iso),
    (
        rf"\b(?:the )?(?P<from>\d{{1,2}})(?:st|nd|rd|th)? ?(?:-|to|until|and) ?(?:the )?{_DAY} (?:of )?{_MON}\b"
        rf"|\b{_MON2} (?:the )?(?P<from2>\d{{1,2}})(?:st|nd|rd|th)? ?(?:-|to|until) ?(?:the )?{_DAY2}\b{_NO_CLOCK}",
        _dates_of_month,
    ),
    (rf"\b(?:{_COUNT} {_WD} from now|{_WD2} after next)\b", _weekday_after),
    (rf"\b(?:the |el )?{_ANY_NTH} (?:of |de )?{_MON}\b{_YEAR}", _month_and_day),
    (rf"\b{_MON} (?:the )?{_ANY_NTH}\b{_NO_CLOCK}{_YEAR}", _month_and_day),
    (rf"\b(?:the )?{_ANY_NTH} (?:of|in) (?:the )?(?P<which>this|next) month\b", _day_of_this_month),
    (r"(?<!\$ )\b(?P<a>\d{1,2})/(?P<b>\d{1,2})(?:/(?P<y>\d{2,4}))?(?! (?:hour|of|price|off)\b)", _slashed),
    (r"\b(?P<near>(?:the )?day after tomorrow|tomorrow|today)\b", _near_day),
    (rf"\b{_COUNT} weeks? from (?P<wd>{_NAMES}|tomorrow|today)\b", _weekday_and_weeks),
    (rf"\b{_WD} week\b", _weekday_and_weeks),
    (
        rf"\b{_WD}(?: of| in| ,)?(?: the)? (?P<which>this week|week after next|next week|following week)\b",
        _weekday_in_week,
    ),
    (rf"\b(?P<which>this week|week after next|next week)(?: on| ,| ,? maybe)? {_WD}\b", _weekday_in_week),
    (rf"\b(?:this coming|this|coming|upcoming|este|esta) {_WD}\b|\b{_WD2} que viene\b", _this_weekday),
    (rf"\b{_NEXT} {_WD}\b|\b{_WD2} proximo\b", _next_weekday),
    (rf"\b{_PART}(?: in)?(?: (?P<which>the|this|next))? week\b", _part_of_week),
    (rf"\b(?:(?P<which>this|this coming|coming|{_NEXT}|the) )?weekends?\b", _weekend),
    (r"\b(?:the )?week after next\b|\b(?:this|next|the following|following) week\b", _whole_week),
    (rf"\b(?:in|in about|in like|another) {_COUNT} (?:more )?days?\b|\b{_COUNT2} days? from now\b", _in_days),
    (
        rf"\b(?:in|in about|in like|another|en) {_COUNT} (?:more )?(?:weeks?|semanas?)\b"
        rf"|\b{_COUNT2} weeks? (?:from now|out|later)\b",
        _in_weeks,
    ),
    (
        rf"\b(?:in|in about|in like|another|en) {_COUNT} (?:more )?(?:months?|mes|meses)\b"
        rf"|\b{_COUNT2} months? (?:from now|out|later)\b",
        _in_months,
    ),
    (rf"\b{_PART}(?: in)? (?P<which>the|this|next) month\b|\b{_PART2} {_MON}\b", _part_of_month),
    (r"\b(?:later )?(?P<which>this|next|the following) month\b", _this_or_next_month),
    (rf"\b(?:in|next|this|until|around|for|sometime in|en|de|during) {_MON}\b{_YEAR}(?! ?\d)", _named_month),
    (
        rf"\b(?P<mon>{'|'.join(m for m in MONTHS if m not in ('march', 'may'))})\b{_YEAR}(?= ?$| ?[.,!?]"
        rf"| \w+$)",
        _named_month,
    ),
    (rf"\b(?:on |for )?the {_NTH}\b{_NO_DATE}|\b{_NTH2}\b{_NO_DATE}", _day_of_month),
    (
        r"\bel (?P<day>\d{1,2})\b(?! ?(?:am|pm|:))|\b(?:on )?the (?P<d2>1[3-9]|2\d|3[01])\b"
        r"|\bon the (?P<d3>\d{1,2})\b(?! ?(?:am|pm|:|oclock))",
        _day_of_month,
    ),
    (rf"\b{_WD}\b", _weekday),
)
_RULES = tuple((re.compile(pattern), reading) for pattern, reading in _TABLE)
