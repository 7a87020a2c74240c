"""Which step answers what is said of an appointment that the client has: late for it, another time, not coming."""

import re
from datetime import datetime

from graphs.cancel_routing import cancelling, wonders
from graphs.own_times import own_times
from graphs.own_visits import coming_visits, moving_visit
from graphs.plain_words import plain_texts
from graphs.state import Desk, Memory, still_booked
from graphs.understanding.options import fits
from graphs.understanding.own_appointment import MAY_NOT_COME, MOVES_SEVERAL, TELLS_OF_OWN
from graphs.understanding.times import find_times
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
FROM_TO = re.compile(
    r"\b(?:mov\w+|chang\w+|switch|swap|push|bump|reschedul\w*|cambi\w*|muev\w*|pas[ae]\w*|reagend\w*)\b"
    r"(?P<former>.*?) (?:to|for|al?|por|para|pa)\b"
)
SOONER_OR_LATER = re.compile(
    r"\b(?:earlier|sooner|later|asap|antes|adelant\w*|urge\w*|mas (?:temprano|tarde|pronto)|cuanto antes|lo antes posible)\b"
)
BESIDES = re.compile(
    r"\b(?:another (?!day|time|hour|date)\w+|a second|one more|also|as well|too(?! (?:late|early|soon|far|busy|much|long))"
    r"|otra cita|tambien|in addition|aparte|ademas)\b"
)
MORE_THAN_A_WORRY = (Act.CHOOSE, Act.PROPOSE, Act.BOOK, Act.CHANGE, Act.ALTERNATIVES)
ASKS_A_FACT = frozenset(Topic) - {Topic.APPOINTMENT, Topic.OTHER}


def own_appointment(understanding: Understanding, memory: Memory, desk: Desk) -> str:
    """Empty when it is none of this."""
    coming = coming_visits(memory, desk)
    if _is_moved_already(understanding, memory, coming, desk):
        return "answer_appointment"
    if understanding.does(Act.RUNNING_LATE) and not _moves_because_late(understanding, coming, desk):
        wished = any(not time.excluded for time in understanding.times)
        return "note_late" if coming or not (understanding.option or wished) else ""
    if len(coming) > 1 and MOVES_SEVERAL.search(plain_texts(desk)):
        return "hand_over"
    if understanding.does(Act.RESCHEDULE):
        return "move_appointment"
    if coming and memory["booked"] is None and memory.get("moving") is None:
        step = _of_one_that_was_made_before(understanding, coming, desk)
        if step:
            return step
    if understanding.does(Act.CANCEL_APPOINTMENT):
        return cancelling(coming, desk)
    moving = moving_visit(memory, desk)
    gives_up = understanding.does(Act.DECLINE) and not understanding.does(Act.CHANGE, Act.ALTERNATIVES, Act.PROPOSE)
    wished = any(not time.excluded for time in understanding.times)
    if moving is not None and gives_up and not wished:
        return "keep_appointment"
    return "answer_appointment" if coming and _only_wonders(understanding, memory, desk) else ""


def _only_wonders(understanding: Understanding, memory: Memory, desk: Desk) -> bool:
    answers = memory["offers"] or memory["proposed"] is not None
    wished = any(not time.excluded for time in understanding.times)
    more = understanding.does(*MORE_THAN_A_WORRY) or wished or (answers and understanding.does(Act.ACCEPT))
    return not more and wonders(desk)


def _moves_because_late(understanding: Understanding, coming: list[Visit], desk: Desk) -> bool:
    """ "Gonna be late thursday, can we make it 5?" is a wish for another time."""
    return TO_MOVE.search(plain_texts(desk)) is not None and _names_another_time(understanding, coming, desk)


def _of_one_that_was_made_before(understanding: Understanding, coming: list[Visit], desk: Desk) -> str:
    """ "Smth came up on the 18th, can u switch me to tues", said by whoever is booked for the 18th."""
    plain = plain_texts(desk)
    may_not_come = MAY_NOT_COME.search(plain) is not None
    besides = BESIDES.search(plain) is not None or understanding.for_other or understanding.party > 1
    if besides and not (may_not_come or TO_MOVE.search(plain)):
        return ""
    if TELLS_OF_OWN.search(plain) and not understanding.does(Act.CANCEL_APPOINTMENT):
        step = _told_of_own(understanding, coming, desk)
        if step:
            return step
    if understanding.does(Act.CANCEL_APPOINTMENT) or not (may_not_come or ANOTHER_TIME.search(plain)):
        return ""
    if understanding.does(Act.QUESTION) and understanding.topics & ASKS_A_FACT and not may_not_come:
        return ""
    if ANOTHER_TIME.search(plain) and _names_another_time(understanding, coming, desk):
        return "move_appointment"
    about_it = any(not time.excluded for time in understanding.times) or may_not_come
    return "ask_whether_to_cancel" if about_it and not understanding.does(Act.BOOK) else ""


def _told_of_own(understanding: Understanding, coming: list[Visit], desk: Desk) -> str:
    """ "My appointment is next week but I need it this week" moves it, "my cut's on the 18th right?" asks for it."""
    plain = plain_texts(desk)
    asks_a_fact = bool(understanding.does(Act.QUESTION) and understanding.topics & ASKS_A_FACT)
    if _names_another_time(understanding, coming, desk) or (SOONER_OR_LATER.search(plain) and not asks_a_fact):
        return "move_appointment"
    only_its_own = bool(understanding.times) and not asks_a_fact and not MAY_NOT_COME.search(plain)
    return "answer_appointment" if only_its_own and "?" in plain else ""


def _is_moved_already(understanding: Understanding, memory: Memory, coming: list[Visit], desk: Desk) -> bool:
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


def _names_another_time(understanding: Understanding, coming: list[Visit], desk: Desk) -> bool:
    """Whether a time is named that is not the appointment's own."""
    starts = [_local(visit, desk) for visit in coming]
    named = [time for time in own_times(understanding, coming, desk) if not time.excluded]
    return bool(coming) and any(not any(fits(start, time) for start in starts) for time in named)
