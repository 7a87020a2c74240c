"""Which step answers what is said about an appointment that the client has."""

import re
from datetime import timedelta

from graphs.own_visits import coming_visits, moving_visit
from graphs.plain_words import plain_texts
from graphs.shop_facts import is_known
from graphs.state import Desk, Memory
from graphs.understanding import visit_words as words
from graphs.understanding.options import fits
from graphs.understanding.shifts import shifted
from graphs.understanding.times import find_times
from runtime.domain.appointments import Visit
from runtime.domain.understanding import Act, Understanding

HERE_SOON = timedelta(hours=3)  # before an appointment, from when on "I'm outside" is about it
_A_NUMBER = re.compile(r"[\W\d]*\d[\W\d]*")
KIND = frozenset({Act.THANKS, Act.CLOSING, Act.ACCEPT})


def about_own_visit(understanding: Understanding, memory: Memory, desk: Desk) -> str:
    """Empty when something else is spoken of."""
    coming = coming_visits(memory, desk)
    if _regrets_the_end(understanding, memory, desk):
        return "offer_back"
    if understanding.does(Act.RUNNING_LATE) and not _wants_another_time(understanding, coming, desk):
        return "note_late" if coming or not (understanding.option or _wished(understanding)) else ""
    moving = moving_visit(memory, desk)
    if moving is not None and words.wants_one_more(plain_texts(desk)):
        return "begin_another"
    if coming and memory["booked"] is None and moving is None:
        step = _of_one_that_was_made_before(understanding, memory, coming, desk)
        if step:
            return step
    if understanding.does(Act.RESCHEDULE):
        return "move_appointment"
    if understanding.does(Act.CANCEL_APPOINTMENT):
        return "cancel_appointment"
    gives_up = understanding.does(Act.DECLINE) and not understanding.does(Act.CHANGE, Act.ALTERNATIVES, Act.PROPOSE)
    return "keep_appointment" if moving is not None and gives_up and not _wished(understanding) else ""


def _regrets_the_end(understanding: Understanding, memory: Memory, desk: Desk) -> bool:
    """ "Never mind, keep it", said of what has just been cancelled."""
    gone = memory["stage"] == "ended" and memory.get("cancelled") is not None
    return gone and not _wished(understanding) and words.regrets(plain_texts(desk))


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
    if not (words.MAY_NOT_COME.search(plain) or words.ANOTHER_TIME.search(plain)):
        return ""
    if _wants_another_time(understanding, coming, desk):
        return "move_appointment"
    about_it = _wished(understanding) or words.MAY_NOT_COME.search(plain)
    return "ask_whether_to_cancel" if about_it and not understanding.does(Act.BOOK) else ""


def _of_the_subject(understanding: Understanding, coming: list[Visit], desk: Desk) -> str:
    plain = plain_texts(desk)
    if words.adds_to_it(plain):
        return "ask_team"
    if words.wants_one_more(plain):
        return ""
    if _A_NUMBER.fullmatch(plain):  # of an offer that no longer stands
        return "ask_about_visit"
    return (
        _that_it_stands(understanding, plain, coming, desk)
        or _that_it_goes(understanding, plain)
        or _that_it_changes(understanding, plain, coming, desk)
        or _of_something_else(understanding)
    )


def _that_it_stands(understanding: Understanding, plain: str, coming: list[Visit], desk: Desk) -> str:
    """ "Yes", "see you thursday", "is it still on?", "I'm outside": the appointment is said back."""
    if words.arrives(plain):
        soon = coming[0].starts_at - desk.now <= HERE_SOON
        return "note_arrival" if soon else "answer_appointment"
    moves = words.moves_it(plain) or shifted(plain, desk.now) is not None
    if words.keeps_it(plain):
        return "move_appointment" if moves else "answer_appointment"
    if moves or words.may_not_come(plain) or understanding.does(Act.CANCEL_APPOINTMENT, Act.RESCHEDULE):
        return ""
    if words.checks_it(plain) or words.comes(plain):
        return "ask_team" if words.asks_beside(plain) or understanding.party > 1 else "answer_appointment"
    agrees = understanding.acts <= KIND and not understanding.barber
    return "answer_appointment" if agrees and (_is_of(coming, understanding, desk) or not understanding.times) else ""


def _that_it_goes(understanding: Understanding, plain: str) -> str:
    if understanding.does(Act.CANCEL_APPOINTMENT):
        return "cancel_appointment"
    changes = words.moves_it(plain) or (_wished(understanding) and not words.MISHAP.search(plain))
    return "ask_whether_to_cancel" if words.may_not_come(plain) and not changes else ""


def _that_it_changes(understanding: Understanding, plain: str, coming: list[Visit], desk: Desk) -> str:
    """Another day, hour or barber than the appointment's own."""
    asks = understanding.does(Act.QUESTION) and any(is_known(topic, desk) for topic in understanding.topics)
    if asks and not words.moves_it(plain):
        return ""
    if understanding.does(Act.RESCHEDULE, Act.CHANGE, Act.ALTERNATIVES) or words.moves_it(plain):
        return "move_appointment"
    if shifted(plain, desk.now) is not None or understanding.barber or understanding.excluded_barber:
        return "move_appointment"
    if any(time.excluded for time in understanding.times) and not understanding.does(Act.QUESTION):
        return "move_appointment" if _wished(understanding) else "ask_whether_to_cancel"
    if _wished(understanding):
        return "answer_appointment" if _is_of(coming, understanding, desk) else "move_appointment"
    return ""


def _of_something_else(understanding: Understanding) -> str:
    """A question, a greeting or a wish for another cut is answered as ever; the rest may be about the appointment."""
    if understanding.party > 1:
        return "ask_team"
    others = (Act.GREETING, Act.BOOK, Act.THANKS, Act.CLOSING, Act.DECLINE, Act.QUESTION)
    return "" if understanding.does(*others) or understanding.service else "ask_about_visit"


def _is_of(coming: list[Visit], understanding: Understanding, desk: Desk) -> bool:
    """Whether every time that was named is one appointment's own."""
    zone = desk.facts.shop.tz
    starts = [visit.starts_at.astimezone(zone).replace(tzinfo=None) for visit in coming]
    times = understanding.times
    return bool(times) and any(all(fits(start, time) for time in times) for start in starts)


def _wants_another_time(understanding: Understanding, coming: list[Visit], desk: Desk) -> bool:
    """Whether a time is named that is not the appointment's own, beside words that such wishes are made of."""
    if not coming or not words.ANOTHER_TIME.search(plain_texts(desk)):
        return False
    zone = desk.facts.shop.tz
    starts = [visit.starts_at.astimezone(zone).replace(tzinfo=None) for visit in coming]
    named = understanding.times or find_times(" . ".join(desk.texts()), desk.now, bare_hours=True)
    return any(not any(fits(start, time) for start in starts) for time in named)


def _wished(understanding: Understanding) -> bool:
    return any(not time.excluded for time in understanding.times)
