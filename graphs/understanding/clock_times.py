"""Words about the time of day: clock times, parts of the day, and the edges "after" and "before"."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

NOON = 12 * 60
MIDNIGHT = 24 * 60
_FIRST_PM_HOUR, _LAST_PM_HOUR = 1, 7


class Edge(StrEnum):
    """Which way an open stretch runs from its time or day."""

    AFTER = "after"
    BEFORE = "before"


@dataclass(frozen=True, slots=True)
class Clock:
    """`half` is "am" or "pm" where it was said, "24" where there is no doubt. `weak`: a bare number."""

    start: int
    end: int
    hour: int
    minute: int
    half: str = ""
    weak: bool = False
    about: bool = False
    exact: bool = False

    def minutes(self, part: "Part | None" = None) -> int:
        """Minutes after midnight; a bare hour means opening hours (1 to 7 pm, 8 to 11 am, 12 noon)."""
        half = self.half or (part.half if part else "")
        if half == "24":
            return self.hour * 60 + self.minute
        hour = self.hour % 12
        if half == "pm" or (not half and (hour == 0 or _FIRST_PM_HOUR <= hour <= _LAST_PM_HOUR)):
            hour += 12
        return hour * 60 + self.minute


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the day, in minutes after midnight."""

    start: int
    end: int
    first: int
    past: int
    half: str


@dataclass(frozen=True, slots=True)
class EdgeWord:
    """`beyond`: a day that is named is itself left out ("after friday", but not "from friday")."""

    start: int
    end: int
    edge: Edge
    beyond: bool = False


_HOUR = r"(?P<hour>1[0-2]|0?[1-9]|one)"
_HALF = r"(?: ?(?P<half>am|pm))"
_CUE = r"(?P<cue>at|around|about|like|by|between|after|before|past|from|until|a eso de)"
_SURE_CUES = ("at", "around", "about", "like", "after", "before", "past")
_UNITS = (
    r"(?! ?(?:%|minutes|hours?|days?|weeks?|months?|years?|people|persons?|ppl|kids|guys|boys"
    r"|of us|of you|dollars|bucks|cuts?|haircuts?|times|more|percent|visits?|or more|semanas|personas|/"
    r"|(?:[-.] ?)?\d{3}))"
)
_NO_MONEY = r"(?<!\$ )(?<!\d\d\d - )(?<!\d )(?<!# )(?<!option )(?<!number )(?<!\d [.,] )"
_PAST_TO = r"(?P<minute>5|10|15|20|25|half|quarter|a quarter)"

_EXACT = tuple(
    re.compile(p)
    for p in (
        rf"\b{_PAST_TO}(?: minutes)? (?P<to>past|after) {_HOUR}\b(?: oclock)?{_HALF}?",
        rf"\b(?P<minute>20|25|quarter|a quarter)(?: minutes)? (?P<to>to|until|of|before) {_HOUR}\b"
        rf"(?: oclock)?{_HALF}?",
        rf"\b(?P<minute>half) (?P<to>){_HOUR}\b(?! ?(?:hours?|minutes))",
        rf"\b{_HOUR} (?P<to>y|menos) (?P<minute>media|cuarto)\b{_HALF}?",
        rf"{_NO_MONEY}\b(?P<hour>[01]?\d|2[0-3])[:h](?P<minute>[0-5]\d)\b(?: oclock)?{_HALF}?",
        rf"{_NO_MONEY}\b(?P<hour>[01]?\d|2[0-3])[.](?P<minute>[0-5]\d)\b"
        rf"(?= ?[ap]m|$| (?:on|works|is|please|today|tomorrow)){_HALF}?",
        rf"\b(?:at|around|about|after|before|until) (?P<hour>[01]?\d|2[0-3])[.](?P<minute>[0-5]\d)\b{_HALF}?",
        rf"{_NO_MONEY}\b(?P<hour>1[0-2]|0?[1-9])(?P<minute>[0-5]\d){_HALF}\b",
        rf"{_NO_MONEY}\b(?P<hour>1[0-2]|[1-9])(?P<minute>[0-5]\d)(?= ish\b)",
        rf"\b(?:at|around|about|after|before|until) (?P<hour>1[0-2]|0?[1-9])(?P<minute>[0-5]\d)\b"
        rf"{_UNITS}(?! -)",
        rf"{_NO_MONEY}\b(?P<hour>1[0-2]|[1-9])(?P<minute>00|15|30|45)\b"
        rf"{_UNITS}(?! -)(?! \w+ (?:street|st|ave|rd)\b)",
        rf"{_NO_MONEY}\b(?P<hour>1[0-2]|[1-9]) (?P<minute>15|30|45)\b{_UNITS}(?! -|[ .,:]*\d){_HALF}?",
        rf"{_NO_MONEY}\b(?P<hour>1[0-2]|[1-9]) - (?P<minute>30|45)\b{_UNITS}(?! -){_HALF}?",
        rf"{_NO_MONEY}\b{_HOUR}{_HALF}\b",
        rf"\b{_HOUR} oclock\b{_HALF}?",
    )
)
_BARE = re.compile(rf"{_NO_MONEY}(?:\b{_CUE} )?\b(?P<hour>1[0-2]|0?[1-9])(?P<ish> ish)?\b{_UNITS}")
# The parts of the day are blanked out with \1 by then.
_ONE = re.compile(
    r"\b(?:at|around|about|after|before) (?P<hour>one)\b(?! of| point| time)"
    r"|(?<!first )(?<!the )(?<!this )(?<!that )\b(?P<hour2>one)(?= \x01)"
)
_NAMED = re.compile(r"\b(?P<noon>(?:12 )?noon)\b|\b(?P<midnight>midnight|medianoche)\b")
_ABOUT_BEFORE = re.compile(r"\b(?:around|about|like|roughly|maybe) $")
_ABOUT_AFTER = re.compile(r"^ (?:ish|or so|or thereabouts|give or take)\b")

_IN = r"(?:(?:in|during|on) )?(?:the )?"
_PARTS: tuple[tuple[str, int, int, str], ...] = (
    (rf"\b{_IN}early (?:in the )?morning\b|\bfirst thing(?: in the morning)?\b|\bbefore work\b", 6, 10, "am"),
    (rf"\b{_IN}(?:late|mid|later)(?: in the )? ?morning\b|\bmidmorning\b", 10, 12, "am"),
    (rf"\b{_IN}mornings?\b|\bin the am\b|\bam hours\b", 8, 12, "am"),
    (rf"\b(?:{_IN}lunchtime|(?<=\0 )lunch|(?:at|around|over|on|during) (?:my )?lunch)\b", 12, 14, "pm"),
    (rf"\b{_IN}early (?:in the )?afternoon\b", 12, 15, "pm"),
    (r"\bafter lunch\b", 13, 16, "pm"),
    (rf"\b{_IN}(?:late|later|mid)(?: in the)? afternoon\b|\bmidafternoon\b|\bafter school\b", 15, 18, "pm"),
    (rf"\b{_IN}(?:afternoons?)\b|\bin the pm\b", 12, 17, "pm"),
    (r"\bafter work\b|\bafter i get off\b|\bdespues del trabajo\b", 17, 21, "pm"),
    (rf"\b{_IN}(?:(?:early|late|later) )?evenings?\b", 17, 21, "pm"),
    (r"\b(?:(?:at|in the|late) )?nights?\b", 18, 23, "pm"),
    (r"\b(?:at |by |towards? )?(?:the )?end of (?:the )?day\b|\blate in the day\b", 16, 21, "pm"),
)
_PART_RULES = tuple((re.compile(p), first * 60, past * 60, half) for p, first, past, half in _PARTS)

_AWAY = r"(?:out|away|gone|busy|working|tied up|free|back|available|around|of town|home|come|make it)"
_TIME = r"(?: (?:about|around|like|the))?(?= ?[\0\1])"
_EDGES = tuple(
    (re.compile(pattern), edge)
    for pattern, edge in (
        (rf"\b(?:not|{_AWAY}) until{_TIME}", Edge.AFTER),
        (
            rf"\b(?:not after|no later than){_TIME}",
            Edge.BEFORE,
        ),
        (
            rf"\b(?:not before|no earlier than|starting(?: at| from)?|from"
            rf"|(?:any ?time )?(?:later than|after|past)){_TIME}",
            Edge.AFTER,
        ),
        (
            rf"\b(?:any ?time )?(?:earlier than|before|by|until){_TIME}",
            Edge.BEFORE,
        ),
        (r"(?<=[\0\1]) (?:(?:or|and) (?:later|after|beyond|any ?time after)|onwards?)\b", Edge.AFTER),
        (r"(?<=[\0\1]) (?:or|and) (?:earlier|before)\b", Edge.BEFORE),
    )
)


def find_clocks(plain: str) -> list[Clock]:
    """Clock times in order. Bare numbers come as weak ones: the words around them decide."""
    found: list[Clock] = []
    for pattern in (_NAMED, *_EXACT, _ONE, _BARE):
        for match in list(pattern.finditer(plain)):
            if not _plausible(match):
                continue
            found.append(_with_about(_clock(match), plain))
            plain = plain[: match.start()] + "\0" * len(match.group()) + plain[match.end() :]
    return sorted(found, key=lambda c: c.start)


def find_parts(plain: str) -> list[Part]:
    """Parts of the day in order, longest wording first."""
    found: list[Part] = []
    for pattern, first, past, half in _PART_RULES:
        for match in list(pattern.finditer(plain)):
            found.append(Part(match.start(), match.end(), first, past, half))
            plain = plain[: match.start()] + "\1" * len(match.group()) + plain[match.end() :]
    return sorted(found, key=lambda p: p.start)


def find_edges(plain: str) -> list[EdgeWord]:
    """ "after" and "before" next to a time or day; those are blanked out in `plain` with \\0 or \\1."""
    found: list[EdgeWord] = []
    for pattern, edge in _EDGES:
        for match in list(pattern.finditer(plain)):
            found.append(EdgeWord(match.start(), match.end(), edge, match.group().startswith(("after", "past"))))
            plain = plain[: match.start()] + " " * len(match.group()) + plain[match.end() :]
    return found


def _plausible(match: re.Match[str]) -> bool:
    groups = match.groupdict()
    return groups.get("hour") is None or not groups["hour"].isdigit() or int(groups["hour"]) < 24


def _clock(match: re.Match[str]) -> Clock:
    groups = match.groupdict()
    start, end = match.start("hour" if groups.get("hour") and "to" not in groups else 0), match.end()
    if groups.get("noon"):
        return Clock(start, end, 12, 0, "24")
    if groups.get("midnight"):
        return Clock(start, end, 0, 0, "24")
    said = groups.get("hour") or groups.get("hour2") or ""
    hour = 1 if said == "one" else int(said)
    clock = Clock(start, end, hour, 0, groups.get("half") or "")
    if match.re is _BARE:
        cue = groups["cue"]
        weak = not (groups["ish"] or cue in _SURE_CUES)
        return replace(clock, weak=weak, about=bool(groups["ish"]) or cue in ("around", "about"))
    if "to" in groups:
        return _past_or_to(clock, groups["minute"], groups["to"])
    minute = int(groups["minute"]) if groups.get("minute") else 0
    sure = hour > 12 or hour == 0 or (said.startswith("0") and not clock.half)
    return replace(clock, minute=minute, half="24" if sure else clock.half, exact=bool(groups.get("minute")))


def _past_or_to(clock: Clock, said: str, way: str) -> Clock:
    minute = {"half": 30, "media": 30, "quarter": 15, "a quarter": 15, "cuarto": 15}.get(said) or int(said)
    if way in ("to", "until", "of", "before", "menos"):
        hour, minute = (clock.hour - 2) % 12 + 1, 60 - minute
        return replace(clock, hour=hour, minute=minute, exact=True)
    return replace(clock, minute=minute, exact=True)


def _with_about(clock: Clock, plain: str) -> Clock:
    about = bool(_ABOUT_BEFORE.search(plain[: clock.start]))
    after = _ABOUT_AFTER.match(plain[clock.end :])
    if not (about or after):
        return clock
    return replace(clock, about=True, end=clock.end + (after.end() if after else 0))
