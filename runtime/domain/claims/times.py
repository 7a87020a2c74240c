"""Reading clock times: "3pm", "3:30", "15:00", "noon", "half past 3", "a las 3 y media", "9 to 6", "afternoon"."""

import re

from runtime.domain.claims.mentions import ClaimKind, ClockRange, ClockTime, Page, Value
from runtime.domain.claims.words import ENGLISH_NUMBERS, NUMBERS, WEEKDAY, any_of, compiled, number_of

_HALF_DAY = 12 * 60
_PARTS = {
    "morning": (5, 12),
    "mañana": (5, 12),
    "afternoon": (12, 18),
    "tarde": (12, 20),
    "evening": (17, 22),
    "tonight": (17, 24),
    "night": (17, 24),
    "noche": (18, 24),
}
_WORD_MINUTES = {"thirty": 30, "fifteen": 15, "forty-five": 45, "forty five": 45}
_FRACTIONS = {
    "half": 30,
    "quarter": 15,
    "media": 30,
    "cuarto": 15,
    "quince": 15,
    "treinta": 30,
    "diez": 10,
    "veinte": 20,
}

_DIGITS = r"(?:[01]?\d|2[0-3])"
_HOUR = rf"(?:{_DIGITS}|{any_of(ENGLISH_NUMBERS)})"
_ANY_HOUR = rf"(?:{_DIGITS}|{any_of(NUMBERS)})"
_OR = r"\s*(?:,\s*or\b|,\s*and\b|,|/|\bor\b|\band\b|&|\bo\b|\by\b)\s*"


def _clock(tag: str, hour: str = _HOUR) -> str:
    """An hour, perhaps with minutes and half of the day, as groups that end in `tag`."""
    half = rf"(?:\s?(?P<half{tag}>[ap])\.?\s?m\b\.?|(?P<letter{tag}>[ap])\b)"
    return rf"(?<![\w$:./])(?P<hour{tag}>{hour})(?::(?P<minute{tag}>[0-5]\d))?(?:{half})?(?!\w|:\d|[.,]\d|\s?%)"


def _pattern(text: str) -> re.Pattern[str]:
    return compiled(text, re.IGNORECASE)


_ALL = _clock("")
_LATER = rf"{_HOUR}(?::[0-5]\d)?"
_MERIDIEM = r"(?:\s?[ap]\.?\s?m\b|[ap]\b)"
_ENDS_HERE = (
    rf"(?=\s*(?:$|[\n.,;!?)\x00]|-|(?:or|and|with|on|this|today|tomorrow|tonight|to|in the|works?|is|are|for|a|y|o|con|"
    rf"el|de la|hoy|mañana|if|but|please|sharp|ish|next|open)\b|{WEEKDAY}))"
)

_RANGE = _pattern(
    rf"(?P<cue>\b(?:from|open|between|hours|de|desde|entre|{WEEKDAY})\.?[:,]?\s+(?:las?\s+)?)?"
    rf"(?P<span>{_clock('1')}\s*(?P<joint>-|\b(?:to|until|till|til|through|a|hasta|and|"
    rf"y)\b)\s*(?P<las>las?\s+)?{_clock('2')})"
)
_PAST_THE_HOUR = _pattern(
    rf"\b(?:(?P<fraction>half|(?:a\s+)?quarter)\s+(?P<side>past|after|to|till|of)|(?P<past>\d{{1,2}})\s+past)\s+{_ALL}"
)
_IN_WORDS = r"media|cuarto|quince|treinta|diez|veinte"
_FRACTION = rf"\s+(?P<sign>y|menos)\s+(?P<fraction>{_IN_WORDS}|[0-5]\d(?!\s+de\b))\b"
_WORD_FRACTION = rf"\s+(?P<sign>y|menos)\s+(?P<fraction>{_IN_WORDS})\b"
_OF_THE_DAY = r"\s+(?:de|por|en)\s+la\s+(?P<part>mañana|tarde|noche)"
_COUNTED = r"(?!\s+(?:opciones|citas|semanas|veces|horarios|personas)\b)"
_SPANISH = _pattern(rf"\b(?:a\s+)?las?\s+{_clock('', _ANY_HOUR)}{_COUNTED}(?:{_FRACTION})?(?:{_OF_THE_DAY})?")
_SPANISH_FRACTION = _pattern(rf"{_clock('', _ANY_HOUR)}{_WORD_FRACTION}(?:{_OF_THE_DAY})?")
_SPANISH_PART = _pattern(rf"{_clock('', _ANY_HOUR)}(?P<sign>)(?P<fraction>){_OF_THE_DAY}")
_NAMED = _pattern(r"\b(?:(?P<noon>noon|midday|medio\s?d[ií]a)|midnight|medianoche)\b")
_WORDED = _pattern(
    rf"\b(?P<hour>{any_of(ENGLISH_NUMBERS)})[\s-](?P<minutes>{any_of(_WORD_MINUTES)})\b(?:\s?(?P<half>[ap])\.?m\b)?"
)
_O_CLOCK = _pattern(rf"{_ALL}\s*o'?clock\b(?:\s*(?P<after>[ap])\.?m\b\.?)?")
_FULL = _pattern(_ALL)
_DOTTED = _pattern(
    r"(?<![\w$.,:/])(?P<hour>[01]?\d|2[0-3])\.(?P<minute>[0-5]\d)(?:\s?(?P<half>[ap])\.?\s?m\b\.?|(?P<letter>[ap])\b)?"
    r"(?![\w%]|\.\d|\s?(?:dollars|bucks|d[oó]lares))"
)
_SAME = _pattern(
    r"\b(?:(?:at\s+)?the same time|same time|(?:a\s+)?la misma hora)\b|(?:(?<=free )|(?<=open )|"
    r"(?<=available ))then(?= (?:too|as well|also)\b)"
)
_SHARED_HALF = _pattern(
    rf"(?<!reply )(?<!option )(?<![\w$:./#])(?P<hour>{_DIGITS})(?={_OR}(?:{_LATER}{_OR}){{0,3}}{_LATER}{_MERIDIEM})"
)
_BARE = _pattern(
    rf"(?:\b(?:at|by|around|before|after|until|till|til|from|about|between)\s+|@\s*|~\s*)(?P<hour>{_HOUR}){_ENDS_HERE}"
)
_AFTER_WEEKDAY = _pattern(rf"{WEEKDAY}\.?,?\s+(?P<hour>\d{{1,2}})(?![\w:/)]|\.\d|\s*{_MERIDIEM}){_ENDS_HERE}")
_MILITARY = _pattern(
    r"\b(?P<hour>[01]?\d|2[0-3])h(?P<minutes>[0-5]\d)?\b|\bat\s+(?P<digits>(?:[01]\d|2[0-3])[0-5]\d)\b"
)
_PART = _pattern(
    r"(?<!good )(?<!great )(?<!nice )(?<!lovely )\b(?:(?:por|en|de)\s+la\s+(?P<spanish>mañana|tarde|noche)|"
    r"(?P<part>morning|afternoon|evening|tonight|night))\b"
)


def read_times(page: Page) -> None:
    """Longer wordings first, so that a part of one is not read as another."""
    time, hours = ClaimKind.TIME, ClaimKind.HOURS
    page.take(_RANGE, hours, _range, group="span")
    page.take(_PAST_THE_HOUR, time, _past_the_hour)
    page.take(_SPANISH, time, _spanish)
    page.take(_SPANISH_FRACTION, time, _spanish)
    page.take(_SPANISH_PART, time, _spanish)
    page.take(_NAMED, time, lambda m: ClockTime(frozenset([_HALF_DAY if m["noon"] else 0])))
    page.take(
        _WORDED,
        time,
        lambda m: _time(number_of(m["hour"]), _WORD_MINUTES[m["minutes"].lower()], m["half"] or ""),
    )
    page.take(_O_CLOCK, time, lambda m: _of(m, default=m["after"] or ""))
    page.take(_MILITARY, time, _military)
    page.take(_SHARED_HALF, time, _of_hour)
    page.take(_FULL, time, lambda m: _of(m) if m["minute"] or m["half"] or m["letter"] else None)
    page.take(_DOTTED, time, _of)
    page.take(_AFTER_WEEKDAY, time, _time_or_date, group="hour")
    page.take(_BARE, time, _of_hour, group="hour")
    page.take(_SAME, time, lambda m: _said_before(page, m.start()))


def _said_before(page: Page, position: int) -> ClockTime:
    """ "Friday at the same time": of the last time before it; no time at all where there is none."""
    before = [m for m in page.mentions if m.start < position and isinstance(m.value, ClockTime)]
    last = max(before, key=lambda m: m.start, default=None)
    return last.value if last is not None and isinstance(last.value, ClockTime) else ClockTime(frozenset())


def read_parts_of_day(page: Page) -> None:
    """After the days: "mañana" alone is tomorrow."""
    page.take(_PART, ClaimKind.TIME, lambda m: _part(m["part"] or m["spanish"]))


def _part(word: str) -> ClockTime:
    first, last = _PARTS[word.lower()]
    return ClockTime(frozenset(range(first * 60, last * 60)), loose=True)


def _time(hour: int, minute: int, half: str) -> ClockTime | None:
    """Both halves of the day when none is said and the hour leaves it open."""
    if hour > 23:
        return None
    if half and 1 <= hour <= 12:
        return ClockTime(frozenset([hour % 12 * 60 + minute + (_HALF_DAY if half.lower() == "p" else 0)]))
    if half or not 1 <= hour <= 12:
        return ClockTime(frozenset([hour * 60 + minute]))
    return ClockTime(frozenset([hour % 12 * 60 + minute, hour % 12 * 60 + minute + _HALF_DAY]))


def _of(match: re.Match[str], tag: str = "", default: str = "") -> ClockTime | None:
    half = match[f"half{tag}"] or match[f"letter{tag}"] or default
    return _time(number_of(match[f"hour{tag}"]), int(match[f"minute{tag}"] or 0), half)


def _of_hour(match: re.Match[str]) -> Value | None:
    return _time(number_of(match["hour"]), 0, "")


def _military(match: re.Match[str]) -> Value | None:
    """ "15h30", "at 1530"."""
    digits = match["digits"] or f"{int(match['hour']):02}{match['minutes'] or '00'}"
    return ClockTime(frozenset([int(digits[:2]) * 60 + int(digits[2:])]))


def _time_or_date(match: re.Match[str]) -> Value | None:
    number = int(match["hour"])
    if not 1 <= number <= 31:
        return None
    time = _time(number, 0, "")
    return ClockTime(time.minutes if time else frozenset(), or_day=number)


def _range(match: re.Match[str]) -> Value | None:
    said = [match[f"{name}{tag}"] for name in ("minute", "half", "letter") for tag in "12"]
    opens, closes = _of(match, "1"), _of(match, "2")
    cue = (match["cue"] or "").lower()
    if match["joint"].lower() in ("and", "y") and not cue.startswith(("between", "entre")):
        return None
    if match["las"] and not cue.startswith(("de", "entre")):
        return None  # "jueves 12 a las 3": a date and a time
    if not (cue or any(said)) or opens is None or closes is None:
        return None
    return ClockRange(opens.minutes, closes.minutes)


def _past_the_hour(match: re.Match[str]) -> Value | None:
    base = _of(match)
    if base is None:
        return None
    minutes = int(match["past"]) if match["past"] else _FRACTIONS[match["fraction"].split()[-1].lower()]
    return _shifted(base, minutes if match["past"] or match["side"].lower() in ("past", "after") else -minutes)


def _spanish(match: re.Match[str]) -> Value | None:
    base = _of(match)
    if base is None:
        return None
    if match["fraction"]:
        said = match["fraction"].lower()
        minutes = int(said) if said.isdigit() else _FRACTIONS[said]
        base = _shifted(base, minutes if match["sign"].lower() == "y" else -minutes)
    if match["part"]:
        is_morning = match["part"].lower() == "mañana"
        base = ClockTime(frozenset(minute for minute in base.minutes if (minute < _HALF_DAY) is is_morning))
    return base


def _shifted(time: ClockTime, minutes: int) -> ClockTime:
    return ClockTime(frozenset((minute + minutes) % (24 * 60) for minute in time.minutes))
