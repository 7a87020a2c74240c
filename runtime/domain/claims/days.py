"""Reading days: "today", "Thu", "Thursday, Mar 12", "3/12", "the 12th", "Tue-Sat", "next week"; also in Spanish."""

import re
from datetime import date, timedelta

from runtime.domain.claims.mentions import ClaimKind, Day, Mention, Page, Period, Value, Weekdays
from runtime.domain.claims.words import MONTH, MONTHS, NUMBER, WEEKDAY, WEEKDAYS, compiled, number_of

_A_DAY = timedelta(days=1)
_RELATIVE = {
    "today": 0,
    "tonight": 0,
    "hoy": 0,
    "esta tarde": 0,
    "esta noche": 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "esta mañana": 0,
    "tomorrow": 1,
    "tmrw": 1,
    "tmr": 1,
    "mañana": 1,
    "day after tomorrow": 2,
    "pasado mañana": 2,
    "yesterday": -1,
    "ayer": -1,
}
_ANY_PART = r"(?:today|tonight|morning|afternoon|evening|night|day|week|weekend|month)"
_CUALQUIER = r"(?:d[ií]a|tarde|noche|mañana|semana|fin de semana|mes)"
_SMALL_TALK = compiled(
    rf"\bhow(?:'s| is| are| was)\b[^.?!\n\d]{{0,25}}\b{_ANY_PART}\b"
    rf"|\b(?:hope|hoping)\b[^.?!\n\d]{{0,25}}\b{_ANY_PART}\b(?: (?:is|has been|'s)(?: \w+)? (?:well|great|good|"
    rf"smoothly))?"
    r"|\bhelp\b[^.?!\n]{0,25}\btoday\b"
    r"|\b(?:reaching out|texting|writing|messaging|checking in|chatting)(?: us| with us)? today\b"
    r"|\b(?:good|great|nice|lovely|wonderful)\s+(?:morning|afternoon|evening|night|day|weekend|week|rest of)\b"
    r"|\b(?:enjoy|rest of) (?:the|your) (?:weekend|week|day|morning|afternoon|evening|night)\b"
    r"|\b(?:buenas tardes|buenas noches|buen[oa]s? d[ií]as?)\b"
    rf"|\bque (?:tengas|pases|disfrutes|est[ée]s teniendo)\b[^.?!\n\d]{{0,20}}\b{_CUALQUIER}\b"
    rf"|\b(?:buen|lind[oa]|bonit[oa]|excelente|feliz) {_CUALQUIER}\b"
    rf"|\b(?:c[óo]mo va|espero que|disfruta)\b[^.?!\n\d]{{0,15}}\b(?:tu|la|el) {_CUALQUIER}\b(?: vaya (?:muy )?bien)?",
    re.IGNORECASE,
)
_ISO = compiled(r"\b(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)\b")
_MONTH_FIRST = compiled(
    rf"(?P<month>{MONTH})\.?\s+(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s*:\d|\s?[ap]\.?m\b)"
    r"(?:,?\s+(?P<year>20\d\d)\b)?",
    re.IGNORECASE,
)
_DAY_FIRST = compiled(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+|"
    rf"de\s+)?(?P<month>{MONTH})\.?(?:,?\s+(?:de\s+)?(?P<year>20\d\d)\b)?",
    re.IGNORECASE,
)
_SLASHES = compiled(r"(?<![\d/])(?P<month>\d{1,2})/(?P<day>\d{1,2})(?:/(?P<year>\d{4}|\d\d))?(?![\d/])")
_ORDINAL = compiled(
    r"\b(?:the|on|el)\s+(?P<day>\d{1,2})(?:st|nd|rd|th)\b"
    r"(?!\s+(?:option|one|choice|slot|time|visit|cut|haircut|floor|street|st|ave|avenue)\b)"
    r"|\bel\s+d[ií]a\s+(?P<dia>\d{1,2})\b|\bel\s+(?P<el>\d{1,2})(?=\s+a\s+(?:las?|mediod[ií]a)\b)",
    re.IGNORECASE,
)
_AFTER_WEEKDAY = compiled(
    rf"{WEEKDAY}\.?,?\s+(?P<span>(?P<day>\d{{1,2}})(?:(?:st|nd|rd|th)\b|(?=\s+a\s+(?:las?|mediod[ií]a|esa|"
    rf"cualquier)\b)))",
    re.IGNORECASE,
)
_NEAR = compiled(rf"\b(?:{'|'.join(sorted(_RELATIVE, key=len, reverse=True))})\b", re.IGNORECASE)
_SPANISH_MORNING = compiled(r"\b(?:por|en|de)\s+la\s+$", re.IGNORECASE)
_SEVERAL = compiled(
    rf"(?P<first>{WEEKDAY})\.?\s*(?:-|\b(?:to|through|thru|till|until|a|al|hasta(?: el)?)\b)\s*(?P<last>{WEEKDAY})",
    re.I,
)
_EVERY = compiled(
    r"\b(?:(?P<all>every ?day|daily|(?:7|seven) days(?: a week)?|24/7|todos los días)|(?P<work>weekdays|entre semana)|"
    r"(?P<end>weekends|(?:los )?fines de semana))\b",
    re.IGNORECASE,
)
_SINGLE = compiled(
    rf"(?:\b(?P<which>next|this|last|past|coming|próximo|pasado)\s+)?(?P<weekday>{WEEKDAY})"
    r"(?:\s+(?P<after>pasado|próximo)\b)?",
    re.IGNORECASE,
)
_SHORT = frozenset({"mon", "wed", "sat", "sun"})
_HAPPY = compiled(r"\b(?:happy|feliz)\s+$", re.IGNORECASE)
_AMONG_TIMES = compiled(r"\s*(?:,|at|el|or|and|-|:)?\s*[\d\x00]")
_PERIOD = compiled(
    rf"\b(?:(?P<next>next|following|coming)|(?P<this>this)|(?P<last>last|past))\s+(?P<unit>week|weekend|month)\b"
    rf"|\b(?P<spanish>(?:la )?próxima semana|la semana que (?:viene|entra)|(?:el )?próximo mes|el mes que viene)\b"
    rf"|\b(?P<este>esta semana|este mes|este fin de semana)\b|\b(?P<pasada>la semana pasada|el mes pasado)\b"
    rf"|\b(?:in|en)\s+(?:about\s+)?(?P<count>{NUMBER})\s+(?P<units>weeks?|months?|semanas?|meses|mes)\b"
    rf"|\b(?:in|early|late|since|until|en)\s+(?P<month>{MONTH})(?!\s+\d)",
    re.IGNORECASE,
)
_BETWEEN = compiled(r"[\s,(]*(?:the\b|el\b)?\s*")


def read_dates(page: Page, today: date) -> None:
    """Before the times, or "Mar 12, 3pm" would be two times."""
    page.skip(_SMALL_TALK)
    for pattern in (_ISO, _MONTH_FIRST, _DAY_FIRST, _SLASHES, _ORDINAL):
        page.take(pattern, ClaimKind.DAY, _date)
    page.take(_AFTER_WEEKDAY, ClaimKind.DAY, _date, group="span")
    page.take(_PERIOD, ClaimKind.PERIOD, lambda m: _period(m, today))


def read_days(page: Page, today: date) -> None:
    """After the times, which lean on them; what belongs together becomes one mention."""
    page.take(_SEVERAL, ClaimKind.HOURS, _several)
    page.take(_EVERY, ClaimKind.HOURS, _every)
    page.take(_SINGLE, ClaimKind.DAY, lambda m: _weekday(m, today))
    page.take(_NEAR, ClaimKind.DAY, lambda m: _near(m, today))
    page.mentions = _joined(page)


def _date(match: re.Match[str]) -> Value | None:
    parts = match.groupdict()
    month = parts.get("month")
    if month == "may":
        return None  # "at 3 may work"
    number = None if month is None else int(month) if month.isdigit() else MONTHS[month.lower()]
    day = int(parts["day"] or parts.get("dia") or parts["el"])
    if not 1 <= day <= 31 or not 1 <= (number or 1) <= 12:
        return None
    if not parts.get("year"):
        return Day(month=number, day=day)
    year = int(parts["year"])
    try:
        return Day(exact=date(year + 2000 if year < 100 else year, number or 1, day))
    except ValueError:
        return Day(month=number, day=day)


def _weekday(match: re.Match[str], today: date) -> Value | None:
    word = match["weekday"]
    if word in _SHORT and not match["which"] and not _AMONG_TIMES.match(match.string, match.end()):
        return None
    number = WEEKDAYS[word.lower()]
    if _HAPPY.search(match.string, 0, match.start()) and number == today.weekday():
        return None
    which = (match["which"] or match["after"] or "").lower()
    return Day(
        weekday=number,
        weeks=2 if which in ("next", "proximo") else 1,
        past=which in ("last", "past", "pasado"),
    )


def _near(match: re.Match[str], today: date) -> Value | None:
    if match.group().lower() == "mañana" and _SPANISH_MORNING.search(match.string, 0, match.start()):
        return None
    return Day(exact=today + _RELATIVE[match.group().lower()] * _A_DAY)


def _several(match: re.Match[str]) -> Value:
    first, last = WEEKDAYS[match["first"].lower()], WEEKDAYS[match["last"].lower()]
    return Weekdays(frozenset((first + n) % 7 for n in range((last - first) % 7 + 1)))


def _every(match: re.Match[str]) -> Value:
    return Weekdays(frozenset(range(7) if match["all"] else range(5) if match["work"] else (5, 6)), loose=True)


def _period(match: re.Match[str], today: date) -> Value:
    if match["month"]:
        return _month(match["month"], today)
    words = match["unit"] or match["spanish"] or match["este"] or match["pasada"] or match["units"]
    unit = words.lower().replace("fin de semana", "weekend")
    sign = -1 if match["last"] or match["pasada"] else 0 if match["this"] or match["este"] else 1
    count = number_of(match["count"]) if match["count"] else 1
    if "week" in unit or "semana" in unit:
        monday = today + timedelta(days=7 * sign * count - today.weekday())
        return Period(monday + timedelta(days=5 if "weekend" in unit else 0), monday + timedelta(days=6))
    middle = today.replace(day=15) + timedelta(days=30 * sign * count)
    return _whole_month(middle)


def _month(word: str, today: date) -> Period:
    """The one that is nearest to today, past or coming."""
    middles = [date(today.year + years, MONTHS[word.lower()], 15) for years in (-1, 0, 1)]
    return _whole_month(min(middles, key=lambda middle: abs(middle - today)))


def _whole_month(within: date) -> Period:
    first = within.replace(day=1)
    return Period(first, (first + timedelta(days=31)).replace(day=1) - _A_DAY)


def _joined(page: Page) -> list[Mention]:
    """ "Thu, Mar 12" is one day; so is "tomorrow, Thu" when tomorrow is one. "Thu, Fri" are two."""
    result: list[Mention] = []
    for mention in sorted(page.mentions, key=lambda m: m.start):
        before = result[-1] if result else None
        if before is not None and _belong_together(page, before, mention):
            words = page.text[before.start : mention.end]
            value = _both(before, mention)
            page.blank(before.start, mention.end)
            result[-1] = Mention(ClaimKind.DAY, before.start, mention.end, words, value)
        else:
            result.append(mention)
    return result


def _belong_together(page: Page, one: Mention, other: Mention) -> bool:
    if not isinstance(one.value, Day) or not isinstance(other.value, Day):
        return False
    if not _BETWEEN.fullmatch(page.text[one.end : other.start]):
        return False
    if one.value.exact and other.value.exact:
        return False
    exact = one.value.exact or other.value.exact
    if exact:
        return _both(one, other).names(exact)
    return (one.value.weekday is None) != (other.value.weekday is None)


def _both(one: Mention, other: Mention) -> Day:
    if not isinstance(one.value, Day) or not isinstance(other.value, Day):
        raise TypeError("only days are joined")
    return one.value.joined(other.value)
