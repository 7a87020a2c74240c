"""Which step answers a turn: pure questions about what was understood and where the conversation stands."""

import re

from langgraph.runtime import Runtime

from graphs.choices import names, plain_texts
from graphs.nodes.endings import means_later
from graphs.receipts import barber_name, service_name
from graphs.state import Desk, Memory, State, still_booked
from graphs.understanding.acts import ONLY_PUTS_OFF, PUTS_OFF, says
from graphs.understanding.choosing import only_points
from graphs.understanding.options import fits
from graphs.understanding.politeness import only_polite
from graphs.understanding.prices import about_another_thing
from graphs.understanding.words import read
from runtime.domain.appointments import Slot
from runtime.domain.conversations import TurnKind
from runtime.domain.understanding import Act, Topic, Understanding

FOR_A_PERSON = (Act.HUMAN, Act.COMPLAINT, Act.RUNNING_LATE, Act.CANCEL_APPOINTMENT, Act.RESCHEDULE)
ABOUT_BOOKING = (
    Act.CHOOSE,
    Act.ACCEPT,
    Act.PROPOSE,
    Act.INFO,
    Act.BOOK,
    Act.CHANGE,
    Act.ALTERNATIVES,
)
ANSWERS = {
    Topic.PRICE: "answer_price",
    Topic.APPOINTMENT: "answer_appointment",
    Topic.ADDRESS: "answer_address",
    Topic.HOURS: "answer_hours",
}
CHECKS = re.compile(r"\b(?:right|correct|still|again|isnt it|yeah|was|am|booked|confirmed|all set|set|got it)\b")
A_NUMBER = re.compile(r"\W*(\d{1,2})[^\w?]*(?:pls|please)?[^\w?]*")
POLITE = frozenset({Act.THANKS, Act.CLOSING, Act.ACCEPT})


def what_is_it_about(state: State, runtime: Runtime[Desk]) -> str:
    """The name of the step that answers."""
    desk = runtime.context
    understanding = state.get("understanding")
    if desk.request.kind is TurnKind.OPENING or understanding is None:
        return "open_conversation"
    if any(text.media for text in desk.request.inbound):
        return "hand_over"
    return _by_acts(understanding, state["memory"], desk)


def _by_acts(understanding: Understanding, memory: Memory, desk: Desk) -> str:
    if understanding.does(Act.OPT_OUT):
        return "confirm_stop"
    if understanding.does(Act.WRONG_PERSON):
        return "note_wrong_person"
    if understanding.does(Act.BOT_QUESTION, Act.HELP):
        return "answer_bot"
    if understanding.does(*FOR_A_PERSON):
        return "hand_over"
    question = _question(understanding, memory, desk)
    if question is not None:
        return question
    if memory["booked"] is not None:
        return _after_booking(understanding, memory, desk)
    return _before_booking(understanding, memory, desk)


def _question(understanding: Understanding, memory: Memory, desk: Desk) -> str | None:
    if not understanding.does(Act.QUESTION) or understanding.option is not None:
        return None
    step = next((step for topic, step in ANSWERS.items() if topic in understanding.topics), None)
    if step == "answer_price" and understanding.service is None:
        another = about_another_thing(plain_texts(desk), names(desk), strictly=memory["booked"] is not None)
        return "hand_over" if another else step
    return step


def _after_booking(understanding: Understanding, memory: Memory, desk: Desk) -> str:
    """The choice, sent twice, changes nothing, and neither does the booking, said back. What is left goes to a person."""
    if _repeats_the_choice(memory, desk):
        return "say_goodbye"
    booked = still_booked(memory, desk)
    barber = barber_name(booked, desk) if booked is not None else ""
    if only_polite(plain_texts(desk), frozenset(read(barber).plain.split())):
        return "say_goodbye"
    return "answer_appointment" if booked is not None and _says_back(booked, understanding, desk) else "hand_over"


def _repeats_the_choice(memory: Memory, desk: Desk) -> bool:
    said = [A_NUMBER.fullmatch(text) for text in desk.texts()]
    return all(number is not None and int(number[1]) == memory.get("chosen") for number in said)


def _says_back(booked: Slot, understanding: Understanding, desk: Desk) -> bool:
    """ "Thursday at 4:30, right?", "that's with Marcus?": nothing is named but what is booked."""
    times = understanding.times
    if understanding.does(Act.CHANGE, Act.DECLINE, Act.BOOK) or not (times or understanding.barber):
        return False
    starts_at = booked.starts_at.replace(tzinfo=None)
    same_time = all(not time.excluded and fits(starts_at, time) for time in times)
    names = frozenset(read(" ".join([barber_name(booked, desk), service_name(booked, desk)])).plain.split())
    plain = CHECKS.sub(" ", plain_texts(desk))
    return same_time and only_points(" ".join(plain.split()), names)


def _before_booking(understanding: Understanding, memory: Memory, desk: Desk) -> str:
    if memory["stage"] == "ended" and understanding.acts <= POLITE:
        return "say_goodbye"
    if means_later(understanding, desk):
        return "ask_later"
    person = understanding.barber or understanding.excluded_barber
    names_a_wish = bool(understanding.times or person or understanding.service)
    if _puts_off(understanding, desk):
        return "ask_later"
    if understanding.does(Act.DECLINE) and not (names_a_wish or understanding.does(Act.ALTERNATIVES, Act.CHANGE)):
        return "accept_no"
    if understanding.does(*ABOUT_BOOKING) or names_a_wish or understanding.any_barber:
        return "booking"
    if understanding.does(Act.THANKS, Act.CLOSING):
        return "say_goodbye"
    if understanding.does(Act.GREETING):
        return "booking"
    return "hand_over" if memory["misses"] > 0 or understanding.does(Act.QUESTION) else "ask_again"


def _puts_off(understanding: Understanding, desk: Desk) -> bool:
    """ "Not now" without saying when."""
    plain = plain_texts(desk)
    if ONLY_PUTS_OFF.fullmatch(plain):
        return True
    says_no = understanding.acts <= {Act.DECLINE, Act.INFO, Act.THANKS, Act.CLOSING, Act.GREETING, Act.OTHER}
    wished = any(not time.excluded for time in understanding.times)
    return says_no and not wished and says(PUTS_OFF, plain)


def is_it_worded(state: State) -> str:
    """Back to the model while the guard objects and a try is left; see `compose`."""
    wording = state.get("wording")
    return "word_again" if wording is not None and wording.findings else "done"
