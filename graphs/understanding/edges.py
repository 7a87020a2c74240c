"""The words "after" and "before" in front of a time or a day."""

import re
from dataclasses import dataclass
from enum import StrEnum


class Edge(StrEnum):
    """Which way an open stretch runs from its time or day."""

    AFTER = "after"
    BEFORE = "before"


@dataclass(frozen=True, slots=True)
class EdgeWord:
    """`beyond`: a day that is named is itself left out ("after friday", "before friday"; not "from", not "by")."""

    start: int
    end: int
    edge: Edge
    beyond: bool = False
    now: bool = False


_AWAY = (
    r"(?:(?:not|cant|wont|dont)(?: \w+){0,4}?|(?:out|away|gone|busy|work(?:ing)?|trabajo|tied up|of town|back|home|stuck"
    r"|travell?ing|vacation|viaje|vacaciones|fuera|ocupad[oa]|school)(?: \w+){0,3}?"
    r"|(?:am|im|are|estoy|ando|andamos|sigo) (?:still )?(?:in|at|on|en|por)(?: \w+){1,3}?)"
)
_TIME = r"(?: (?:about|around|like|the))?(?= ?[\0\1])"
_BY = r"(?<!stop )(?<!stopping )(?<!swing )(?<!drop )(?<!pop )(?<!pass )by"  # "stop by friday" is on friday
_EDGES = tuple(
    (re.compile(pattern), edge)
    for pattern, edge in (
        (rf"\b(?:between|from) now (?:and|until|to){_TIME}", Edge.BEFORE),
        (rf"\b{_AWAY} (?:until|through){_TIME}", Edge.AFTER),
        (
            r"\b(?:(?:get|gets|getting) (?:off|out)|(?:am|im|be) off|leave work|clock out|finish(?: work)?|salgo|termino|acabo)"
            rf"(?: (?:of|from|del|de))?(?: (?:work|school|class|trabajo|trabajar|clases?))?(?: (?:at|by|around|until))?{_TIME}",
            Edge.AFTER,
        ),
        (rf"\b(?:not after|(?:no|not) later than|as late as){_TIME}", Edge.BEFORE),
        (
            rf"\b(?:not before|(?:no|not) earlier than|as early as|starting(?: at| from| on)?|as of|from"
            rf"|(?:any ?time )?(?:later than|after|past)){_TIME}",
            Edge.AFTER,
        ),
        (rf"\b(?:any ?time )?(?:earlier than|before|{_BY}|until){_TIME}", Edge.BEFORE),
        (
            r"(?<=[\0\1]) (?:(?:or|and|o) (?:later|after|beyond|any ?time after|mas tarde)|onwards?|en adelante)\b",
            Edge.AFTER,
        ),
        (r"(?<=[\0\1]) (?:or|and) (?:earlier|before)\b", Edge.BEFORE),
    )
)
_BEYOND = ("after", "past", "before", "earlier", "later than")


def find_edges(plain: str) -> list[EdgeWord]:
    """Next to a time or day; those are blanked out in `plain` with \\0 or \\1."""
    found: list[EdgeWord] = []
    for pattern, edge in _EDGES:
        for match in list(pattern.finditer(plain)):
            words = match.group().removeprefix("anytime ").removeprefix("any time ")
            found.append(EdgeWord(*match.span(), edge, words.startswith(_BEYOND), " now " in words))
            plain = plain[: match.start()] + " " * len(match.group()) + plain[match.end() :]
    return found
