"""Whether the client of an appointment wants it at another time, and what is told of it on the way."""

import re

from graphs.own_times import local_start, own_times
from graphs.plain_words import plain_texts
from graphs.state import Desk, Memory, still_booked
from graphs.understanding.moving_words import TO_MOVE, from_to
from graphs.understanding.options import fits
from graphs.understanding.times import find_times
from graphs.understanding.visit_words import MAY_NOT_COME
from runtime.domain.appointments import Visit
from runtime.domain.understanding import Act, Topic, Understanding

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
    said = next(from_to(plain_texts(desk)), None)
    if booked is None or said is None:
        return False
    former = find_times(said[0], desk.now)
    stands = any(fits(local_start(visit, desk), time) for visit in coming for time in former)
    wished = [time for time in understanding.times if not time.excluded]
    return bool(former) and not stands and any(fits(booked.starts_at.replace(tzinfo=None), time) for time in wished)


def is_about_a_visit(understanding: Understanding, coming: list[Visit], desk: Desk) -> bool:
    """Whether all the times that are named are an appointment's own."""
    return any(all(fits(local_start(visit, desk), time) for time in understanding.times) for visit in coming)


def names_another_time(understanding: Understanding, coming: list[Visit], desk: Desk) -> bool:
    """Whether a time is named that is not the appointment's own."""
    starts = [local_start(visit, desk) for visit in coming]
    named = [time for time in own_times(understanding, coming, desk) if not time.excluded]
    return bool(coming) and any(not any(fits(start, time) for start in starts) for time in named)
