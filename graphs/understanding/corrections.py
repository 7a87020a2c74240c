"""A correction in the middle of a turn: "fri at 3. wait no 4", "thursday no friday", "1. sorry i meant 2"."""

import re
from dataclasses import dataclass, replace
from datetime import datetime

from graphs.understanding.times import find_times
from runtime.domain.understanding import Grain, TimeExpression

_WORDS = (
    r"wait|actually|hold on|i meant?|scratch that|make (?:that|it)|correction|or rather|rather|oops|sorry|my bad|nope|nah"
    r"|espera(?:te)?|perd[oó]n|digo|mejor|m[aá]s bien|quise decir|quiero decir|corrijo|no"
)
_LEAD = (
    r"for|at|on|to|in|lets|let's|do|try|say|can (?:we|you|u|i)(?: do)?|how about|what about|it|that|the|number|option|#"
    r"|a las?|las?|el|para(?: las?| el)?|que sea|opci[oó]n|n[uú]mero|better|is|was|it'?s|es|era"
)
_GAP = r"[\s.,;!?-]+"
_MARK = re.compile(
    rf"(?:^|(?<=\S)){_GAP}(?P<words>(?:(?:{_WORDS}){_GAP})+)(?:(?:{_LEAD})\s+)*(?!(?:later|earlier|sooner|more|less|m[aá]s)\b)(?=\w)",
    re.IGNORECASE,
)
BEGINS_WITH_ONE = re.compile(rf"[\s.,;!?-]*(?:(?:{_WORDS}){_GAP})+", re.IGNORECASE)
SAYS_WHAT_WAS_MEANT = re.compile(r"\b(?:i meant?|i said|digo|quise decir|quiero decir|me equivoque)\b")
_A_NUMBER = re.compile(
    r"\d{1,2}\s?(?:ish)?(?:\s+(?:pls|plz|please|works|instead|is better|then|porfa|mejor|thanks|gracias"
    r"|i think|creo))*\s*(?:[.,!?;]|$)",
    re.IGNORECASE,
)
_JUST_NO = re.compile(rf"no{_GAP}", re.IGNORECASE)
_TOO = re.compile(r"\b(?:too|also|as well|tambi[eé]n|both|either)\b", re.IGNORECASE)
POINTS = (Grain.MINUTE, Grain.HOUR)


@dataclass(frozen=True, slots=True)
class _Parts:
    before: str
    after: str
    just_no: bool


def corrected_times(text: str, times: tuple[TimeExpression, ...], now: datetime) -> tuple[TimeExpression, ...]:
    """The times with the corrected ones in place of those before; a day or an hour that was not taken back stays.

    `times` are those of the whole text.
    """
    refused = tuple(time for time in times if time.excluded)
    for parts in reversed(_parted(text)):
        former = [time for time in find_times(parts.before, now, bare_hours=False) if not time.excluded]
        former = [time for time in former if time.text not in {one.text for one in refused}]
        later = _at_the_start(parts, now)
        if former and later:
            return (*refused, *(_completed(time, former[-1]) for time in later))
    return times


def after_the_correction(text: str) -> str | None:
    """What follows the last words of correction in the middle of a text; None where there are none."""
    parts = _parted(text)
    return parts[-1].after if parts else None


def _parted(text: str) -> list[_Parts]:
    found = []
    for mark in _MARK.finditer(text):
        before, after = text[: mark.start()], text[mark.end() :]
        if before.strip() and not _TOO.search(after):
            found.append(_Parts(before, after, _JUST_NO.fullmatch(mark["words"]) is not None))
    return found


def _at_the_start(parts: _Parts, now: datetime) -> list[TimeExpression]:
    """The wishes of what follows, if it begins with one."""
    found = [time for time in find_times(parts.after, now) if not time.excluded]
    if not found and _A_NUMBER.match(parts.after):
        found = [time for time in find_times(parts.after, now, bare_hours=True) if not time.excluded]
    if not found or not parts.after.startswith(found[0].text):
        return []
    return [] if parts.just_no and found[0].text.lower().endswith("s") else found


def _completed(later: TimeExpression, former: TimeExpression) -> TimeExpression:
    """ "Fri at 3, no 4" is on Friday, "fri at 3, no thursday" at 3."""
    text = f"{former.text} {later.text}"
    one_day = former.has_day and former.grain not in (Grain.WEEK, Grain.MONTH)
    if not later.has_day and one_day:
        return _on(later, former.start, text)
    if later.has_day and later.grain is Grain.DAY and former.grain in POINTS and not former.ambiguous:
        return replace(_on(former, later.start, text), ambiguous=later.ambiguous and later.other is None)
    return later


def _on(time: TimeExpression, day: datetime, text: str) -> TimeExpression:
    """The same hours on that day."""
    start = datetime.combine(day.date(), time.start.time())
    other = time.other and datetime.combine(day.date(), time.other.time())
    return replace(time, text=text, start=start, end=start + (time.end - time.start), has_day=True, other=other)
