"""Which step answers what is said of an appointment that the client has: late for it, another time, not coming."""

import re

from graphs.choices import plain_texts
from graphs.own_times import own_times
from graphs.own_visits import coming_visits, moving_visit
from graphs.state import Desk, Memory
from graphs.understanding.options import fits
from graphs.understanding.own_appointment import MAY_NOT_COME
from runtime.domain.appointments import Visit
from runtime.domain.understanding import Act, Topic, Understanding

MOVES = (
    r"switch|mov(?:e|ed|ing)|push|chang(?:e|ed|ing)|swap|bump|instead|rather|another (?:day|time)|make it"
    r"|reschedul\w*|mejor|cambi\w*|mover\w*|muev\w*|pas[ae]r\w*|pasa(?:me|la|mela)|en vez|en lugar"
    r"|otro dia|otra hora|corr(?:erme|erla)|recorr\w*"
)
ANOTHER_TIME = re.compile(
    rf"\b(?:{MOVES}|earlier|later|sooner|whats|what is|what does|can (?:u|you|we|i)|could (?:you|we|i)|mas (?:temprano|tarde))\b"
)
TO_MOVE = re.compile(rf"\b(?:{MOVES})\b")
ASKS_A_FACT = frozenset(Topic) - {Topic.APPOINTMENT, Topic.OTHER}


def own_appointment(understanding: Understanding, memory: Memory, desk: Desk) -> str:
    """Empty when it is none of this."""
    coming = coming_visits(memory, desk)
    if understanding.does(Act.RUNNING_LATE) and not _moves_because_late(understanding, coming, desk):
        wished = any(not time.excluded for time in understanding.times)
        return "note_late" if coming or not (understanding.option or wished) else ""
    if understanding.does(Act.RESCHEDULE):
        return "move_appointment"
    if coming and memory["booked"] is None and memory.get("moving") is None:
        step = _of_one_that_was_made_before(understanding, coming, desk)
        if step:
            return step
    if understanding.does(Act.CANCEL_APPOINTMENT):
        return "cancel_appointment"
    moving = moving_visit(memory, desk)
    gives_up = understanding.does(Act.DECLINE) and not understanding.does(Act.CHANGE, Act.ALTERNATIVES, Act.PROPOSE)
    wished = any(not time.excluded for time in understanding.times)
    return "keep_appointment" if moving is not None and gives_up and not wished else ""


def _moves_because_late(understanding: Understanding, coming: list[Visit], desk: Desk) -> bool:
    """ "Gonna be late thursday, can we make it 5?" is a wish for another time."""
    return TO_MOVE.search(plain_texts(desk)) is not None and _names_another_time(understanding, coming, desk)


def _of_one_that_was_made_before(understanding: Understanding, coming: list[Visit], desk: Desk) -> str:
    """ "Smth came up on the 18th, can u switch me to tues", said by whoever is booked for the 18th."""
    plain = plain_texts(desk)
    may_not_come = MAY_NOT_COME.search(plain) is not None
    if understanding.does(Act.CANCEL_APPOINTMENT) or not (may_not_come or ANOTHER_TIME.search(plain)):
        return ""
    if understanding.does(Act.QUESTION) and understanding.topics & ASKS_A_FACT and not may_not_come:
        return ""
    if ANOTHER_TIME.search(plain) and _names_another_time(understanding, coming, desk):
        return "move_appointment"
    about_it = any(not time.excluded for time in understanding.times) or may_not_come
    return "ask_whether_to_cancel" if about_it and not understanding.does(Act.BOOK) else ""


def _names_another_time(understanding: Understanding, coming: list[Visit], desk: Desk) -> bool:
    """Whether a time is named that is not the appointment's own."""
    zone = desk.facts.shop.tz
    starts = [visit.starts_at.astimezone(zone).replace(tzinfo=None) for visit in coming]
    named = [time for time in own_times(understanding, coming, desk) if not time.excluded]
    return bool(coming) and any(not any(fits(start, time) for start in starts) for time in named)
