"""Words about the time of day, as minutes after midnight."""

import re
from dataclasses import dataclass, replace

from graphs.understanding.parts_of_day import Part

MIDNIGHT = 24 * 60
HALF_A_DAY = 12 * 60
_EVENING = 17 * 60
_FIRST_PM_HOUR, _LAST_PM_HOUR = 1, 7
_EARLY_OR_LATE = (7, 8)  # shops open at that hour, and shops are still open then


@dataclass(frozen=True, slots=True)
class Clock:
    """`half` is "am" or "pm" where it was said, "24" where there is no doubt. `weak`: a bare number.

    `by_h`: written "3h18", as those write who count to 24.
    """

    start: int
    end: int
    hour: int
    minute: int
    half: str = ""
    weak: bool = False
    about: bool = False
    exact: bool = False
    by_h: bool = False

    def minutes(self, part: Part | None = None) -> int:
        """Minutes after midnight; a bare hour means opening hours (1 to 7 pm, 8 to 11 am, 12 noon; "tonight at 12": 24)."""
        half = self.half or (part.half if part else "")
        if half == "24":
            return self.hour * 60 + self.minute
        if self.hour == 12 and not self.half and part is not None and part.first >= _EVENING:
            return MIDNIGHT + self.minute
        hour = self.hour % 12
        if half == "pm" or (not half and (hour == 0 or _FIRST_PM_HOUR <= hour <= _LAST_PM_HOUR)):
            hour += 12
        return hour * 60 + self.minute

    def is_doubtful(self, part: Part | None) -> bool:
        """A bare 7 or 8 may be in the morning or in the evening, "3h18" at night, "12 in the afternoon" at midnight."""
        if self.half:
            return False
        if part is not None:
            return self.hour == HALF_A_DAY // 60 and not self.minute and part.first == HALF_A_DAY
        by_day_or_night = self.by_h and _FIRST_PM_HOUR <= self.hour <= _LAST_PM_HOUR
        return by_day_or_night or self.hour in _EARLY_OR_LATE


_HOUR = r"(?P<hour>1[0-2]|0?[1-9]|one)"
_ANY_HOUR = r"(?P<hour>1\d|2[0-3]|0?[1-9]|one|noon)"
_HALF = r"(?: ?(?P<half>am|pm)\b)"
_CUE = r"(?P<cue>at|around|about|like|by|between|after|before|past|from|until)"
_SURE_CUES = ("at", "around", "about", "like", "after", "before", "past")
_UNITS = (
    r"(?! ?(?:%|minutes|hours?|days?|nights|weeks?|months?|years?|people|persons?|ppl|kids|guys|boys"
    r"|of us|of you|dollars|bucks|cuts?|haircuts?|times|more|percent|visits?|or more|semanas|personas|/"
    r"|inch(?:es)?|blocks?|miles?|stars?|(?:[-.] ?)?\d{3}))"
)
_NO_THING = "".join(
    rf"(?<!\b{thing} )" for thing in ("building", "room", "suite", "unit", "chair", "option", "number", "under", "over")
)
_NO_MONEY = rf"(?<![$£€] )(?<!\d\d\d - )(?<!\d )(?<!# )(?<!: )(?<![:.]){_NO_THING}(?<!\d [.,] )"
_NO_SUM = rf"(?<![$£€] )(?<!\d\d\d - )(?<!# )(?<!: )(?<![:.]){_NO_THING}"  # in front of what is a time by itself
_AT = r"(?:at|around|about|after|before|until|by|from|between)"
_MINUTES = r"(?P<minute>5|10|15|20|25|half|quarter|a quarter)"
_AFTER_DOT = r"(?= ?[ap]m| ish| ?-|$| (?:on|works|is|please|today|tomorrow|to|and|until)\b)"

_UNTIL_HHMM = r" - (?:[01]?\d|2[0-3])[0-5]\d\b(?! ?-? ?\d)"

_EXACT = tuple(
    re.compile(p)
    for p in (
        rf"(?<![:.\d])\b{_MINUTES}(?: minutes)? (?P<to>past|after) {_ANY_HOUR}\b(?: oclock)?{_HALF}?",
        rf"(?<![:.\d])\b(?P<minute>\d{{1,2}})(?P<to> minutes (?:past|after)| past) {_ANY_HOUR}\b(?: oclock)?{_HALF}?",
        rf"(?<![:.\d])\b(?P<minute>quarter|a quarter) (?P<to>to|until|of|before|para las?) {_ANY_HOUR}\b(?: oclock)?{_HALF}?",
        rf"(?<![:.\d])\b(?P<minute>15|20|25) (?P<to>to|until|of|before|para las?) (?P<hour>1[0-2]|0?[1-9]|one|noon)\b"
        rf"(?! ?(?:people|dollars|minutes|bucks))(?: oclock)?{_HALF}?",
        rf"(?<![:.\d])\b(?P<minute>\d{{1,2}})(?P<to> minutes (?:to|until|of|before)) {_ANY_HOUR}\b(?: oclock)?{_HALF}?",
        rf"\b(?P<minute>half) (?P<to>){_HOUR}\b(?! ?(?:hours?|minutes))",
        rf"(?<!between )\b{_HOUR} (?P<to>y|menos) (?P<minute>media|cuarto|15|30|45)\b{_HALF}?",
        rf"{_NO_SUM}\b(?P<hour>[01]?\d|2[0-3])(?::|(?P<by_h>h))(?P<minute>[0-5]\d)\b(?: oclock)?{_HALF}?",
        rf"{_NO_MONEY}\b(?P<hour>[01]?\d|2[0-3])[.](?P<minute>[0-5]\d)\b{_AFTER_DOT}{_HALF}?",
        rf"(?:\b{_AT}|-) (?P<hour>[01]?\d|2[0-3])[.](?P<minute>[0-5]\d)\b{_HALF}?",
        rf"(?:(?<=from )|(?<=between )|\b(?=\d{{4}}\b))\b(?P<hour>[01]\d|2[0-3]|[1-9])(?P<minute>[0-5]\d)(?={_UNTIL_HHMM})",
        r"(?<=\0 - )(?P<hour>[01]\d|2[0-3]|[1-9])(?P<minute>[0-5]\d)\b(?! ?-? ?\d)",
        rf"{_NO_MONEY}\b(?P<hour>1[0-2]|0?[1-9])(?P<minute>[0-5]\d){_HALF}",
        rf"{_NO_MONEY}\b(?P<hour>1[0-2]|[1-9])(?P<minute>[0-5]\d)(?= ish\b)",
        rf"\b{_AT} (?P<hour>1[0-8]|2[1-3]|0?[1-9])(?P<minute>[0-5]\d)\b{_UNITS}(?! - \d{{3}}\b)",
        rf"\b(?:at|around|about|by) (?P<hour>19|20)(?P<minute>[0-5]\d)\b{_UNITS}(?! - \d{{3}}\b)",
        rf"{_NO_MONEY}\b(?P<hour>0[1-9])(?P<minute>[0-5]\d)\b{_UNITS}(?! - \d{{3}}\b)",
        rf"{_NO_MONEY}\b(?P<hour>1\d|[1-9])(?P<minute>00|15|30|45)\b{_UNITS}(?! -)(?! \w+ (?:street|st|ave|rd)\b)",
        rf"{_NO_MONEY}\b(?P<hour>1[0-2]|[1-9]) (?P<minute>15|30|45)\b{_UNITS}(?! -|[ .,:]*\d){_HALF}?",
        rf"{_NO_MONEY}\b(?P<hour>1[0-2]|[1-9]) - (?P<minute>30|45)\b{_UNITS}(?! -){_HALF}?",
        r"(?<!in )(?<!for )(?<!takes )(?<!another )\b(?P<hour>[01]?\d|2[0-3]) h(?:s|rs?)?\b(?! ?\d)",
        r"\bat (?P<hour>1[3-9]|2[0-3]) hours\b",
        rf"{_NO_SUM}\b(?P<hour>1[0-2]|[1-9]) (?P<minute>[0-5]\d){_HALF}",
        rf"{_NO_SUM}\b{_HOUR}{_HALF}",
        rf"\b{_HOUR} oclock\b{_HALF}?",
    )
)
_BARE = re.compile(rf"{_NO_MONEY}(?:\b{_CUE} )?\b(?P<hour>1[0-2]|0?[1-9])(?P<ish> ish)?\b{_UNITS}(?! : ?\d)")
# The parts of the day are blanked out with \1 by then.
_ONE = re.compile(
    r"\b(?:at|around|about|after|before) (?P<hour>one)\b(?! of| point| time)"
    r"|(?<!first )(?<!the )(?<!this )(?<!that )\b(?P<hour2>one)(?= \x01)"
)
_NAMED = re.compile(r"\b(?P<noon>(?:12 )?noon)\b|\b(?P<midnight>midnight|medianoche)\b")
_ABOUT_BEFORE = re.compile(r"\b(?:around|about|like|roughly|maybe) $")
_ABOUT_AFTER = re.compile(r"^ (?:ish|or so|or thereabouts|give or take|y pico)\b")
_SPOKEN_MINUTES = {"half": 30, "media": 30, "quarter": 15, "a quarter": 15, "cuarto": 15}


def find_clocks(plain: str) -> list[Clock]:
    """Clock times in order. Bare numbers come as weak ones: the words around them decide."""
    found: list[Clock] = []
    for pattern in (*_EXACT[:5], _NAMED, *_EXACT[5:], _ONE, _BARE):
        for match in list(pattern.finditer(plain)):
            if not _plausible(match):
                continue
            found.append(_with_about(_clock(match), plain))
            plain = plain[: match.start()] + "\0" * len(match.group()) + plain[match.end() :]
    return sorted(found, key=lambda c: c.start)


def _plausible(match: re.Match[str]) -> bool:
    hour, minute = (match.groupdict().get(name) or "" for name in ("hour", "minute"))
    return not (hour.isdigit() and int(hour) > 23) and not (minute.isdigit() and int(minute) > 59)


def _clock(match: re.Match[str]) -> Clock:
    groups = match.groupdict()
    start, end = match.start("hour" if groups.get("hour") and "to" not in groups else 0), match.end()
    if groups.get("noon"):
        return Clock(start, end, 12, 0, "24")
    if groups.get("midnight"):
        return Clock(start, end, 0, 0, "24")
    said = groups.get("hour") or groups.get("hour2") or ""
    hour = {"one": 1, "noon": 12}.get(said) or int(said)
    clock = Clock(start, end, hour, 0, groups.get("half") or "")
    if match.re is _BARE:
        cue = groups["cue"]
        weak = not (groups["ish"] or cue in _SURE_CUES)
        return replace(clock, weak=weak, about=bool(groups["ish"]) or cue in ("around", "about"))
    if groups.get("hour2"):
        return replace(clock, weak=True)
    sure = hour > 12 or hour == 0 or said == "noon" or (said.startswith("0") and not clock.half)
    clock = replace(clock, half="24" if sure else clock.half)
    if "to" in groups:
        return _past_or_to(clock, groups["minute"], groups["to"])
    minute = int(groups["minute"]) if groups.get("minute") else 0
    return replace(clock, minute=minute, exact=bool(groups.get("minute")), by_h=bool(groups.get("by_h")))


def _past_or_to(clock: Clock, said: str, way: str) -> Clock:
    minute = _SPOKEN_MINUTES.get(said) or int(said)
    if way.removeprefix(" minutes").strip() in ("to", "until", "of", "before", "menos", "para la", "para las"):
        hours = 24 if clock.half == "24" else 12
        hour, minute = (clock.hour - 2) % hours + 1, 60 - minute
        return replace(clock, hour=hour, minute=minute, exact=True)
    return replace(clock, minute=minute, exact=True)


def _with_about(clock: Clock, plain: str) -> Clock:
    about = bool(_ABOUT_BEFORE.search(plain[: clock.start]))
    after = _ABOUT_AFTER.match(plain[clock.end :])
    if not (about or after):
        return clock
    return replace(clock, about=True, end=clock.end + (after.end() if after else 0))
