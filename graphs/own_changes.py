"""Whether the client of an appointment wants it at another time, and what is told of it on the way."""

import re
from datetime import datetime

from graphs.own_times import own_times
from graphs.plain_words import plain_texts
from graphs.state import Desk, Memory, still_booked
from graphs.understanding.options import fits
from graphs.understanding.times import find_times
from graphs.understanding.visit_words import MAY_NOT_COME
from runtime.domain.appointments import Visit
from runtime.domain.understanding import Act, Topic, Understanding

MOVES = (
    r"switch|mov(?:e|ed|ing)|push|chang(?:e|ed|ing)|swap|bump|instead|rather|another (?:day|time)|make it"
    r"|reschedul\w*|mejor|cambi\w*|mover\w*|muev\w*|pas[ae]r\w*|pasa(?:me|la|mela)|en vez|en lugar"
    r"|otro dia|otra hora|corr(?:erme|erla)|recorr\w*"
)
TO_MOVE = re.compile(rf"\b(?:{MOVES})\b")
FROM_TO = re.compile(
    r"\b(?:mov\w+|chang\w+|switch|swap|push|bump|reschedul\w*|cambi\w*|muev\w*|pas[ae]\w*|reagend\w*)\b"
    r"(?P<former>.*?) (?:to|for|al?|por|para|pa)\b"
)
SOONER_OR_LATER = re.compile(
    r"\b(?:earlier|sooner|later|asap|antes|adelant\w*|urge\w*|mas (?:temprano|tarde|pronto)|cuanto antes|lo antes posible)\b"
)
ASKS_A_FACT = frozenset(Topic) - {Topic.APPOINTMENT, Topic.OTHER}


def moves_because_late(understanding: Understanding, coming: list[Visit], desk: Desk) -> bool:
    """ "Gonna be late thursday, can we make it 5?" is a wish for another time."""
    return TO_MOVE.search(plain_texts(desk)) is not None and names_another_time(understanding, coming, desk)


def told_of_own(understanding: Understanding, coming: list[Visit], desk: Desk) -> str:
    """ "My appointment is next week but I need it this week" moves it, "my cut's on the 18th right?" asks for it."""
    plain = plain_texts(desk)
    asks_a_fact = bool(understanding.does(Act.QUESTION) and understanding.topics & ASKS_A_FACT)
    if names_another_time(understanding, coming, desk) or (SOONER_OR_LATER.search(plain) and not asks_a_fact):
        return "move_appointment"
    only_its_own = bool(understanding.times) and not asks_a_fact and not MAY_NOT_COME.search(plain)
    return "answer_appointment" if only_its_own and "?" in plain else ""


def is_moved_already(understanding: Understanding, memory: Memory, coming: list[Visit], desk: Desk) -> bool:
    """ "Change the 18th to the 12th" from whoever was just moved from the 18th to the 12th."""
    booked = still_booked(memory, desk)
    said = FROM_TO.search(plain_texts(desk))
    if booked is None or said is None:
        return False
    former = find_times(re.sub(r"\bdel (?=\d)", "el ", said["former"]), desk.now)
    stands = any(fits(_local(visit, desk), time) for visit in coming for time in former)
    wished = [time for time in understanding.times if not time.excluded]
    return bool(former) and not stands and any(fits(booked.starts_at.replace(tzinfo=None), time) for time in wished)


def is_about_a_visit(understanding: Understanding, coming: list[Visit], desk: Desk) -> bool:
    """Whether all the times that are named are an appointment's own."""
    return any(all(fits(_local(visit, desk), time) for time in understanding.times) for visit in coming)


def _local(visit: Visit, desk: Desk) -> datetime:
    return visit.starts_at.astimezone(desk.facts.shop.tz).replace(tzinfo=None)


def names_another_time(understanding: Understanding, coming: list[Visit], desk: Desk) -> bool:
    """Whether a time is named that is not the appointment's own."""
    starts = [_local(visit, desk) for visit in coming]
    named = [time for time in own_times(understanding, coming, desk) if not time.excluded]
    return bool(coming) and any(not any(fits(start, time) for start in starts) for time in named)
