"""Whoever has several appointments says once where to, and then only which one."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from runtime.domain.appointments import AppointmentState, Visit
from runtime.domain.conversations import Agent, Move
from runtime.domain.effects import MoveBooking
from tests.fixtures.shops import NOW
from tests.fixtures.talks import Talk, make_client

THURSDAY = NOW.replace(hour=15, minute=0) + timedelta(days=2)
FRIDAY = NOW.replace(hour=11, minute=0) + timedelta(days=3)
SATURDAY = NOW.replace(hour=14, minute=0) + timedelta(days=4)


def talk_with_two(language: str = "en") -> Talk:
    visits = (Visit(50, 1, 1, THURSDAY, AppointmentState.BOOKED), Visit(51, 1, 1, FRIDAY, AppointmentState.BOOKED))
    client = make_client(5, 10)
    client = replace(client, language=language, visits=(*visits, *client.visits))
    return Talk(client=client, agent=Agent.FRONT_DESK)


def moved(talk: Talk) -> list[tuple[int, datetime]]:
    found = [effect for plan in talk.plans for effect in plan.effects if isinstance(effect, MoveBooking)]
    return [(effect.appointment_id, effect.slot.starts_at) for effect in found]


@pytest.mark.parametrize(
    ("language", "wish", "number", "visit"),
    [
        ("en", "can you push one of my cuts to sat at 2", "1", 50),
        ("en", "need to reschedule, saturday 2pm works", "the 2nd one", 51),
        ("es", "quiero mover una para el sabado a las 2", "la 2", 51),
        ("es", "puedes cambiar una al sabado a las 2 de la tarde", "la primera", 50),
    ],
)
def test_number_tells_which_one_and_the_wish_is_kept(language: str, wish: str, number: str, visit: int) -> None:
    talk = talk_with_two(language)
    talk.say(wish)
    talk.say(number)
    assert [plan.move for plan in talk.plans] == [Move.ASK_WHICH_VISIT, Move.PROPOSE_SLOT]
    talk.say("yes" if language == "en" else "si")
    assert moved(talk) == [(visit, SATURDAY)]


@pytest.mark.parametrize(
    ("language", "words"), [("en", ("i gotta reschedule", "1")), ("es", ("tengo que cambiar mi cita", "la 1"))]
)
def test_number_of_an_appointment_is_no_hour(language: str, words: tuple[str, str]) -> None:
    talk = talk_with_two(language)
    talk.say(words[0])
    talk.say(words[1])
    assert talk.plan.move is Move.OFFER_SLOTS


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "switch friday to sat at 2"),
        ("en", "can u change my friday 11am to saturday 2pm"),
        ("es", "pasame la del viernes al sabado a las 2"),
        ("es", "mueve la cita del viernes a las 11 para el sabado a las 2"),
    ],
)
def test_from_one_day_to_another_names_the_appointment(language: str, words: str) -> None:
    talk = talk_with_two(language)
    talk.say(words)
    talk.say("yes" if language == "en" else "si")
    assert moved(talk) == [(51, SATURDAY)]


@pytest.mark.parametrize(("language", "words"), [("en", "cant make friday"), ("es", "no puedo ir el viernes")])
def test_day_that_the_client_cannot_make_names_the_appointment(language: str, words: str) -> None:
    talk = talk_with_two(language)
    said = talk.say(words)
    assert talk.plan.move is Move.ASK_CANCEL
    assert "12" in said


@pytest.mark.parametrize(
    ("language", "words", "agreed"),
    [("en", "something came up", "yes"), ("en", "need to reschedule", "ok"), ("es", "quiero cancelar una", "si")],
)
def test_yes_to_which_one_is_asked_again(language: str, words: str, agreed: str) -> None:
    talk = talk_with_two(language)
    talk.say(words)
    talk.say(agreed)
    assert talk.plan.move is Move.ASK_WHICH_VISIT


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "when are my cuts"),
        ("en", "what do i have booked"),
        ("en", "which appointments do i have"),
        ("es", "cuando son mis citas"),
        ("es", "que citas tengo?"),
    ],
)
def test_question_about_all_of_them_is_answered_with_all(language: str, words: str) -> None:
    talk = talk_with_two(language)
    said = talk.say(words)
    assert "11 AM" in said
    assert "3 PM" in said
