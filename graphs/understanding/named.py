"""What a text names, before it is known what it does with it: times, an offered slot, a barber, a service."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from graphs.understanding.acts import ALTERNATIVES, refuses, says
from graphs.understanding.anchors import anchored
from graphs.understanding.choosing import only_points
from graphs.understanding.corrections import after_the_correction, corrected_times
from graphs.understanding.mentions import find_barber, find_service, names_anyone, refused_barber
from graphs.understanding.options import OfferedOption, find_option, option_at, option_with
from graphs.understanding.times import find_times
from graphs.understanding.words import read
from runtime.domain.understanding import TimeExpression

# Its "morning" is no time that is wished for.
_GREETING = re.compile(
    r"\b(?:good|gud|happy|nice|great|have a)\s+(?:morning|afternoon|evening|night|day)\b"
    r"|\bbuen[oa]s\s+(?:d[ií]as|tardes|noches)\b",
    re.I,
)
_ORDINAL_ONLY = re.compile(r"(?:on )?(?:the |el )?\d(?:st|nd|rd|th)|el (?:\d|un[oa]?|dos|tres|cuatro|cinco)")
_LONE_NUMBER = re.compile(
    r"(?:(?:ok|yes|sure|maybe|like|how about|what about|make it|lets do|can i do|no|nope|nah|wait|actually|sorry|oops|i mean"
    r"|i meant|but|better|rather|make that|hold on|espera|perdon|digo|mejor|si|pero|a las?|at las?|la|las|quise decir|que sea"
    r"|at|for|to|is|was|lets|do|try|es|era|[.,!]) )*\d{1,2}(?: \W+| please| works| instead| then| is better| mejor| por favor"
    r"| porfa)*"
)
_LOOKING = re.compile(r"\b(?:what|whats|which|do you|are you|is there|any|anything|available|openings?)\b")


@dataclass(frozen=True, slots=True)
class Slots:
    """What the text names, before it is known what it does with it."""

    times: tuple[TimeExpression, ...]
    barber: str | None
    any_barber: bool
    service: str | None
    option: int | None
    excluded_barber: str | None


def find_slots(
    text: str,
    plain: str,
    now: datetime,
    barbers: Sequence[str],
    services: Sequence[str],
    options: Sequence[OfferedOption],
    days: Sequence[date] = (),
) -> Slots:
    """`days` are those that the client has wished for before: a weekday alone is one of them, or of those offered."""
    times = anchored(
        corrected_times(text, _times(text, now), now), [*(option.starts_at.date() for option in options), *days]
    )
    excluded_barber, rest = refused_barber(plain, barbers)
    barber = find_barber(rest, barbers)
    service = find_service(plain, services)
    names = frozenset(read(" ".join([*barbers, *services])).plain.split())
    points = excluded_barber is None and only_points(plain, names)
    option, times = _option(text, plain, times, barber, now, options, points=points)
    return Slots(times, barber, names_anyone(plain), service, option, excluded_barber)


def _times(text: str, now: datetime, *, bare_hours: bool = False) -> tuple[TimeExpression, ...]:
    return tuple(
        replace(time, excluded=True) if _is_refused_after(time, text) else time
        for time in find_times(_GREETING.sub("", text), now, bare_hours=bare_hours)
    )


def _is_refused_after(time: TimeExpression, text: str) -> bool:
    """ "El jueves no": the no comes last. As a question ("el jueves no?") it asks for a yes."""
    return re.search(rf"{re.escape(time.text)}\s+no\s*(?:[.,;!]|$)", text, re.IGNORECASE) is not None


def _option(
    text: str,
    plain: str,
    times: tuple[TimeExpression, ...],
    barber: str | None,
    now: datetime,
    options: Sequence[OfferedOption],
    *,
    points: bool,
) -> tuple[int | None, tuple[TimeExpression, ...]]:
    """The option that is meant, and the times without those that only pointed at it.

    A day, a time or a barber chooses only where the words do nothing else (`points`); a number always does.
    """
    pointed = options if points else ()
    wished = [t for t in times if not t.excluded]
    asking = says(ALTERNATIVES, plain) or _LOOKING.search(plain) is not None
    at = option_at(wished, pointed, barber=barber, asking=asking)
    dated = any(not _ORDINAL_ONLY.fullmatch(t.text.lower()) for t in wished)
    numbered = find_option(plain if wished else _corrected(text, plain, options), options, dated=dated)
    if at is None and numbered is None and not wished:
        lone = _times(text, now, bare_hours=True)
        at = option_at(lone[:1] if len(lone) == 1 else (), pointed, barber=barber, asking=asking)
        if at is None and _LONE_NUMBER.fullmatch(plain):
            return None, lone
        times = lone if at is not None else times
    if at is None and numbered is None and not wished and not refuses(plain) and not asking:
        return option_with(barber, pointed), times
    if at is not None:
        return at, times
    stray = numbered is not None and all(_ORDINAL_ONLY.fullmatch(t.text.lower()) for t in wished)
    return numbered, tuple(t for t in times if t.excluded) if stray else times


def _corrected(text: str, plain: str, options: Sequence[OfferedOption]) -> str:
    """ "1. sorry i meant 2" is the second: what comes before counts no more."""
    after = after_the_correction(text)
    later = read(after).plain if after is not None else ""
    return later if find_option(later, options) is not None else plain
