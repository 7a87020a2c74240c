"""Whoever has an appointment and asks for another one keeps the first, however many texts it takes."""

from dataclasses import replace
from datetime import timedelta

import pytest

from runtime.domain.appointments import AppointmentState, Visit
from runtime.domain.conversations import Agent
from runtime.domain.effects import BookSlot, MoveBooking
from tests.fixtures.shops import NOW
from tests.fixtures.talks import Talk, make_client

THURSDAY = NOW.replace(hour=15, minute=0) + timedelta(days=2)
ONE_MORE = [
    ("en", "could i get another appt for my daughter", "saturday at 2", "yes"),
    ("en", "id like to book", "sat at 2", "yes"),
    ("en", "book me a lineup", "sat at 2", "yes"),
    ("es", "quisiera otra cita", "el sabado a las 2", "si"),
    ("es", "una para mi papa", "el sabado a las 2", "si"),
]


def talk_with_one(language: str) -> Talk:
    client = make_client(5, 10)
    visits = (Visit(50, 1, 1, THURSDAY, AppointmentState.BOOKED), *client.visits)
    return Talk(client=replace(client, language=language, visits=visits), agent=Agent.FRONT_DESK)


def kinds(talk: Talk) -> list[type]:
    found = [effect for plan in talk.plans for effect in plan.effects]
    return [type(effect) for effect in found if isinstance(effect, BookSlot | MoveBooking)]


@pytest.mark.parametrize(("language", "wish", "day", "agreed"), ONE_MORE)
def test_another_one_is_booked_beside_the_one_from_before(language: str, wish: str, day: str, agreed: str) -> None:
    talk = talk_with_one(language)
    for words in (wish, day, agreed):
        talk.say(words)
    assert kinds(talk) == [BookSlot]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("fri at noon", "yes", "my brother wants one too", "sat at 2", "yes")),
        ("en", ("fri at noon", "yes", "one more for my dad", "sat at 2", "yes")),
        ("es", ("el viernes a las 12", "si", "otra para mi hija", "el sabado a las 2", "si")),
    ],
)
def test_another_one_is_booked_beside_the_one_just_made(language: str, words: tuple[str, ...]) -> None:
    talk = Talk(client=replace(make_client(5, 10, 15), language=language))
    talk.open()
    for said in words:
        talk.say(said)
    assert kinds(talk) == [BookSlot, BookSlot]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("i want to book", "actually move my thursday one to sat at 2", "yes")),
        ("en", ("another one sat at 2", "no thanks", "reschedule me to sat at 2", "yes")),
        ("es", ("quiero otra cita", "mejor cambia la del jueves al sabado a las 2", "si")),
    ],
)
def test_word_of_moving_ends_the_wish_for_another(language: str, words: tuple[str, ...]) -> None:
    talk = talk_with_one(language)
    for said in words:
        talk.say(said)
    assert kinds(talk) == [MoveBooking]
