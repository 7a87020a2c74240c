"""Whoever has an appointment and texts first is heard to speak of it, unless another one is plainly asked for."""

from datetime import datetime, timedelta

import pytest

from graphs.understanding.shifts import shifted
from graphs.understanding.visit_words import (
    adds_to_it,
    arrives,
    checks_it,
    comes,
    may_not_come,
    moves_it,
    wants_one_more,
)
from graphs.understanding.words import read
from runtime.domain.conversations import Move
from runtime.domain.effects import BookSlot, MoveBooking, RaiseFlag
from tests.fixtures.shops import NOW
from tests.fixtures.talks import Talk
from tests.unit.test_own_visits import booked, changes

THURSDAY = NOW.replace(day=11, hour=15, minute=0)


def asked(*texts: str) -> Talk:
    """Booked on Thursday the 11th at 3 with Marcus; it is Tuesday."""
    talk = booked(THURSDAY)
    for text in texts:
        talk.say(text)
        assert talk.verdict().findings == (), talk.plan.texts[0].body
    return talk


@pytest.mark.parametrize(
    "words",
    [
        "yes", "yep!", "ok sounds good", "will be there", "im confirmed",
        "is my cut tomorrow?", "just making sure its still happening", "please dont cancel it",
        "confirmo", "todavia tengo turno?", "sigue firme lo del jueves?",
        "thursday at 3 right?", "just parked", "i'll get there 10 min early", "ya estoy afuera",
    ],
)  # fmt: skip
def test_yes_or_check_says_the_appointment_back_and_sells_nothing(words: str) -> None:
    talk = asked(words)
    assert talk.plan.move is Move.ANSWER_APPOINTMENT
    assert "11" in talk.plan.texts[0].body
    assert talk.plan.effects == ()


@pytest.mark.parametrize(
    "words", ["see u then", "thanks, see you thursday", "nos vemos el jueves", "ahi estare, gracias"]
)
def test_goodbye_is_answered_with_the_day(words: str) -> None:
    talk = asked(words)
    assert talk.plan.move is Move.CLOSE
    assert "11" in talk.plan.texts[0].body


@pytest.mark.parametrize(
    ("words", "day", "hour", "minute", "barber"),
    [
        ("could i get elena that day", 11, 15, 0, 2),
        ("me lo puede hacer elena?", 11, 15, 0, 2),
        ("could we do 30 minutes later", 11, 15, 30, 1),
        ("two hours earlier would be better", 11, 13, 0, 1),
        ("media hora antes se puede?", 11, 14, 30, 1),
        ("push it to 5 pls", 11, 17, 0, 1),
        ("friday at noon?", 12, 12, 0, 1),
        ("mejor el viernes a las 2", 12, 14, 0, 1),
    ],
)
def test_another_time_or_barber_moves_the_appointment_after_a_yes(
    words: str, day: int, hour: int, minute: int, barber: int
) -> None:
    talk = asked(words)
    assert talk.plan.move is Move.PROPOSE_SLOT
    assert "11" in talk.plan.texts[0].body
    talk.say("yes")
    (move,) = changes(talk)
    assert isinstance(move, MoveBooking)
    assert move.slot.starts_at == NOW.replace(day=day, hour=hour, minute=minute)
    assert move.slot.barber_id == barber


@pytest.mark.parametrize(
    "words", ["anything sooner?", "hay algo el viernes?", "what about saturday", "no puedo, otro dia?"]
)
def test_what_is_offered_to_a_booked_client_takes_the_place_of_the_appointment(words: str) -> None:
    talk = asked(words, "1")
    assert [type(effect) for effect in changes(talk)] == [MoveBooking]


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("hey i have an appointment thursday at 3, any way to get in before noon that day?", 12),
        ("tengo una cita el jueves a las 3, se puede mas temprano ese dia?", 15),
    ],
)
def test_appointment_that_is_told_first_is_the_one_that_moves(words: str, until: int) -> None:
    talk = asked(words, "1")
    (move,) = changes(talk)
    assert isinstance(move, MoveBooking)
    assert move.slot.starts_at.day == 11
    assert move.slot.starts_at.hour < until


@pytest.mark.parametrize(
    "words",
    [
        "can i book a second appointment friday at 2", "need a cut for my boy friday at 2", "can i get a fade fri at 2",
        "otra cita para mi hermano el viernes a las 2", "agendame un corte el viernes a las 2",
    ],
)  # fmt: skip
def test_second_booking_is_proposed_and_names_the_first(words: str) -> None:
    talk = asked(words)
    assert talk.plan.move is Move.PROPOSE_SLOT
    assert "11" in talk.plan.texts[0].body
    talk.say("yes")
    assert [type(effect) for effect in changes(talk)] == [BookSlot]


def test_no_another_one_turns_a_move_into_a_second_booking() -> None:
    talk = asked("friday at 2?", "no, i want one more", "yes")
    (made,) = changes(talk)
    assert isinstance(made, BookSlot)
    assert made.slot.starts_at == NOW.replace(day=12, hour=14, minute=0)


@pytest.mark.parametrize("words", ["my truck wont start", "ugh i overslept", "estoy enfermo", "got called in to work"])
def test_mishap_of_a_booked_client_is_asked_about(words: str) -> None:
    assert asked(words).plan.move is Move.ASK_CANCEL


def test_booked_client_who_is_not_understood_is_asked_about_the_appointment_then_a_person_comes() -> None:
    assert "11" in asked("blorp").plan.texts[0].body
    assert [plan.move for plan in asked("blorp", "blorp blorp").plans] == [Move.ASK_AGAIN, Move.HAND_OVER]


def test_greeting_of_a_booked_client_is_not_answered_with_when_to_come() -> None:
    talk = asked("hello")
    assert talk.plan.move is Move.GREET
    assert "11" in talk.plan.texts[0].body


def test_booked_client_at_the_door_is_announced() -> None:
    talk = booked(NOW + timedelta(minutes=25))
    talk.say("hey im outside")
    (flag,) = talk.plan.effects
    assert isinstance(flag, RaiseFlag)
    assert "outside" in flag.summary


@pytest.mark.parametrize(
    "words",
    [
        "could you add a beard trim to my appointment", "see you then! also do yall sell gift cards",
        "ahi estare, una pregunta, venden cera?", "im coming with my son",
    ],
)  # fmt: skip
def test_what_is_asked_beside_an_appointment_is_asked_of_the_team(words: str) -> None:
    talk = asked(words)
    assert talk.plan.move is Move.ASK_TEAM
    assert "11" in talk.plan.texts[0].body


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("an hour and a half later", "16:30"), ("15 mins earlier", "14:45"), ("una hora mas tarde", "16:00"),
        ("push it back 2 hours", "17:00"), ("earlier or later", None), ("before my flight", None), ("at 5", None),
    ],
)  # fmt: skip
def test_time_told_from_another(words: str, expected: str | None) -> None:
    found = shifted(read(words).plain, datetime(2026, 6, 11, 15))
    assert (None if found is None else f"{found.start:%H:%M}") == expected


@pytest.mark.parametrize(
    ("words", "heard"),
    [
        ("a haircut saturday", wants_one_more), ("another time", moves_it), ("podemos moverla", moves_it),
        ("no voy a poder", may_not_come), ("i will be there", comes), ("i wont be there", may_not_come),
        ("is my appointment still on", checks_it), ("pulling up", arrives), ("agregame la barba", adds_to_it),
    ],
)  # fmt: skip
def test_words_about_an_appointment_mean_one_thing(words: str, heard: object) -> None:
    plain = read(words).plain
    known = (wants_one_more, moves_it, may_not_come, comes, checks_it, arrives, adds_to_it)
    assert [way for way in known if way(plain)] == [heard]
