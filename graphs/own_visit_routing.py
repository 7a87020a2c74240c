"""Which step answers what is said about an appointment that the client has."""

import re
from datetime import timedelta

from graphs.cancel_routing import cancelling, wonders
from graphs.leave_taking import takes_leave
from graphs.own_changes import (
    ASKS_A_FACT,
    is_about_a_visit,
    is_moved_already,
    moves_because_late,
    names_another_time,
    told_of_own,
)
from graphs.own_visits import coming_visits, moving_visit
from graphs.plain_words import plain_texts
from graphs.state import Desk, Memory
from graphs.understanding import visit_words as words
from graphs.understanding.own_appointment import MOVES_SEVERAL, TELLS_OF_OWN
from graphs.understanding.shifts import shifted
from runtime.domain.appointments import Visit
from runtime.domain.understanding import Act, Understanding

HERE_SOON = timedelta(hours=3)  # before an appointment, from when on "I'm outside" is about it
_A_NUMBER = re.compile(r"[\W\d]*\d[\W\d]*")
MORE_THAN_A_WORRY = (Act.CHOOSE, Act.PROPOSE, Act.BOOK, Act.CHANGE, Act.RESCHEDULE, Act.ALTERNATIVES)
KIND = frozenset({Act.THANKS, Act.CLOSING, Act.ACCEPT})


def about_own_visit(understanding: Understanding, memory: Memory, desk: Desk) -> str:
    """Empty when something else is spoken of."""
    coming = coming_visits(memory, desk)
    step = _of_what_is_done(understanding, memory, coming, desk)
    if step:
        return step
    if understanding.does(Act.RUNNING_LATE) and not moves_because_late(understanding, coming, desk):
        return "note_late" if coming or not (understanding.option or wished(understanding)) else ""
    moving = moving_visit(memory, desk)
    if memory.get("another"):
        settled = moving is not None or memory["booked"] is not None
        return "begin_another" if settled else ""
    if len(coming) > 1 and MOVES_SEVERAL.search(plain_texts(desk)):
        return "hand_over"
    step = (
        _before_a_move(understanding, memory, coming, desk) if moving is None else _stays(understanding, moving, desk)
    )
    if step:
        return step
    if understanding.does(Act.RESCHEDULE):
        return "move_appointment"
    if understanding.does(Act.CANCEL_APPOINTMENT):
        return cancelling(coming, desk)
    gives_up = understanding.does(Act.DECLINE) and not understanding.does(Act.CHANGE, Act.ALTERNATIVES, Act.PROPOSE)
    if moving is not None and gives_up and not wished(understanding):
        return "keep_appointment"
    return "answer_appointment" if coming and _only_wonders(understanding, memory, desk) else ""


def _before_a_move(understanding: Understanding, memory: Memory, coming: list[Visit], desk: Desk) -> str:
    if coming and _only_checks(understanding, memory, desk):
        return "answer_appointment"
    made_before = coming and memory["booked"] is None
    return _of_one_that_was_made_before(understanding, memory, coming, desk) if made_before else ""


def _stays(understanding: Understanding, moving: Visit, desk: Desk) -> str:
    """ "Keep thursday": no day is named but that of the appointment that was to be moved."""
    stays = words.stays(plain_texts(desk)) and is_about_a_visit(understanding, [moving], desk)
    return "keep_appointment" if stays else ""


def _of_what_is_done(understanding: Understanding, memory: Memory, coming: list[Visit], desk: Desk) -> str:
    if _regrets_the_end(understanding, memory, desk):
        return "offer_back"
    return "answer_appointment" if is_moved_already(understanding, memory, coming, desk) else ""


def _only_wonders(understanding: Understanding, memory: Memory, desk: Desk) -> bool:
    answers = memory["offers"] or memory["proposed"] is not None
    more = (
        understanding.does(*MORE_THAN_A_WORRY) or wished(understanding) or (answers and understanding.does(Act.ACCEPT))
    )
    return not more and wonders(desk)


def _only_checks(understanding: Understanding, memory: Memory, desk: Desk) -> bool:
    """ "My cut is at 4, right?" is answered with the hour that it is at. Where offers wait, "thursday, right?" is about these."""
    plain = plain_texts(desk)
    waits = memory["offers"] or memory["proposed"] is not None
    if understanding.topics & ASKS_A_FACT or (waits and not TELLS_OF_OWN.search(plain)):
        return False
    return wished(understanding) and words.only_checks(plain)


def _regrets_the_end(understanding: Understanding, memory: Memory, desk: Desk) -> bool:
    """ "Never mind, keep it", said of what has just been cancelled."""
    gone = memory["stage"] == "ended" and memory.get("cancelled") is not None
    return gone and not wished(understanding) and words.regrets(plain_texts(desk))


def is_the_subject(memory: Memory, desk: Desk) -> bool:
    """Whether nothing was offered or asked yet, while the client has an appointment: that one is the subject."""
    waits = memory["offers"] or memory["proposed"] is not None or memory["booked"] is not None
    return not waits and moving_visit(memory, desk) is None and bool(coming_visits(memory, desk))


def _of_one_that_was_made_before(understanding: Understanding, memory: Memory, coming: list[Visit], desk: Desk) -> str:
    """Where offers wait for an answer, only plain words are about the appointment; else whatever asks for no other one."""
    if is_the_subject(memory, desk):
        return _of_the_subject(understanding, coming, desk)
    plain = plain_texts(desk)
    if understanding.does(Act.CANCEL_APPOINTMENT) or words.wants_one_more(plain):
        return ""
    step = told_of_own(understanding, coming, desk) if TELLS_OF_OWN.search(plain) else ""
    if step:
        return step
    if not (words.MAY_NOT_COME.search(plain) or words.ANOTHER_TIME.search(plain)):
        return ""
    if words.ANOTHER_TIME.search(plain) and names_another_time(understanding, coming, desk):
        return "move_appointment"
    about_it = wished(understanding) or words.MAY_NOT_COME.search(plain)
    return "ask_whether_to_cancel" if about_it and not understanding.does(Act.BOOK) else ""


def _of_the_subject(understanding: Understanding, coming: list[Visit], desk: Desk) -> str:
    plain = plain_texts(desk)
    if takes_leave(understanding, desk):
        return ""
    if words.adds_to_it(plain):
        return "ask_team"
    step = told_of_own(understanding, coming, desk) if TELLS_OF_OWN.search(plain) else ""
    if words.wants_one_more(plain) or (step and not understanding.does(Act.CANCEL_APPOINTMENT)):
        return step
    if wonders(desk) and not (understanding.does(*MORE_THAN_A_WORRY) or wished(understanding)):
        return "answer_appointment"
    if _A_NUMBER.fullmatch(plain):  # of an offer that no longer stands
        return "ask_about_visit"
    return (
        _that_it_stands(understanding, plain, coming, desk)
        or _that_it_goes(understanding, plain, coming, desk)
        or _that_it_changes(understanding, plain, coming, desk)
        or _of_something_else(understanding)
    )


def _that_it_stands(understanding: Understanding, plain: str, coming: list[Visit], desk: Desk) -> str:
    """ "Yes", "see you thursday", "is it still on?", "I'm outside": the appointment is said back."""
    if words.arrives(plain):
        soon = coming[0].starts_at - desk.now <= HERE_SOON
        return "note_arrival" if soon else "answer_appointment"
    moves = understanding.does(Act.RESCHEDULE) or words.moves_it(plain) or shifted(plain, desk.now) is not None
    if words.keeps_it(plain):
        return "move_appointment" if moves else "answer_appointment"
    if moves or words.may_not_come(plain) or understanding.does(Act.CANCEL_APPOINTMENT):
        return ""
    if words.checks_it(plain) or words.comes(plain):
        return "ask_team" if words.says_more(plain) or understanding.party > 1 else "answer_appointment"
    agrees = understanding.acts <= KIND and not understanding.barber
    return (
        "answer_appointment"
        if agrees and (is_about_a_visit(understanding, coming, desk) or not understanding.times)
        else ""
    )


def _that_it_goes(understanding: Understanding, plain: str, coming: list[Visit], desk: Desk) -> str:
    if understanding.does(Act.CANCEL_APPOINTMENT):
        return cancelling(coming, desk)
    changes = words.moves_it(plain) or (wished(understanding) and not words.MISHAP.search(plain))
    return "ask_whether_to_cancel" if words.may_not_come(plain) and not changes else ""


def _that_it_changes(understanding: Understanding, plain: str, coming: list[Visit], desk: Desk) -> str:
    """Another day, hour or barber than the appointment's own."""
    asks = understanding.does(Act.QUESTION) and understanding.topics & ASKS_A_FACT
    if asks and not words.moves_it(plain):
        return ""
    if understanding.does(Act.RESCHEDULE, Act.CHANGE, Act.ALTERNATIVES) or words.moves_it(plain):
        return "move_appointment"
    if shifted(plain, desk.now) is not None or understanding.barber or understanding.excluded_barber:
        return "move_appointment"
    if any(time.excluded for time in understanding.times) and not understanding.does(Act.QUESTION):
        return "move_appointment" if wished(understanding) else "ask_whether_to_cancel"
    if wished(understanding):
        return "answer_appointment" if is_about_a_visit(understanding, coming, desk) else "move_appointment"
    return ""


def _of_something_else(understanding: Understanding) -> str:
    """A question, a greeting or a wish for another cut is answered as ever; the rest may be about the appointment."""
    if understanding.party > 1:
        return "ask_team"
    others = (Act.GREETING, Act.BOOK, Act.THANKS, Act.CLOSING, Act.DECLINE, Act.QUESTION)
    return "" if understanding.does(*others) or understanding.service else "ask_about_visit"


def wished(understanding: Understanding) -> bool:
    return any(not time.excluded for time in understanding.times)
