"""An appointment that was to be moved stays where it is as soon as the client says so."""

from dataclasses import replace
from datetime import timedelta

import pytest

from runtime.domain.appointments import AppointmentState, Visit
from runtime.domain.conversations import Agent
from tests.fixtures.shops import NOW
from tests.fixtures.talks import Talk, make_client

THURSDAY = NOW.replace(hour=15, minute=0) + timedelta(days=2)


def talk_with_one(language: str) -> Talk:
    client = make_client(5, 10)
    visits = (Visit(50, 1, 1, THURSDAY, AppointmentState.BOOKED), *client.visits)
    return Talk(client=replace(client, language=language, visits=visits), agent=Agent.FRONT_DESK)


@pytest.mark.parametrize(
    ("language", "move", "stay"),
    [
        ("en", "can u move me to saturday", "nah stick with thursday"),
        ("en", "reschedule me to sat at 2", "hm leave it as is"),
        ("en", "push it to sat at 2", "nope"),
        ("es", "pasame al sabado", "mejor dejamela el jueves"),
        ("es", "quiero cambiarla al sabado a las 2", "mejor me quedo con el jueves"),
    ],
)
def test_word_of_keeping_ends_the_move(language: str, move: str, stay: str) -> None:
    talk = talk_with_one(language)
    talk.say(move)
    said = talk.say(stay)
    assert ("stays as it is" in said) or ("sigue igual" in said) or ("3 PM" in said and "1)" not in said)
    assert talk.plan.effects == ()


@pytest.mark.parametrize("words", ["no", "nope", "nah"])
def test_bare_no_to_a_move_keeps_what_was_just_booked(words: str) -> None:
    talk = Talk()
    talk.open()
    for said in ("2", "actually 1", words):
        answer = talk.say(said)
    assert "1)" not in answer
    assert "4:30 PM" in answer


def test_whoever_only_thanks_is_asked_about_the_move_and_not_about_a_booking() -> None:
    talk = talk_with_one("en")
    talk.say("move me to sat at 2")
    assert "Thu, Jun 11 at 3 PM" in talk.say("thanks")


def test_leaving_work_is_no_word_of_keeping() -> None:
    talk = talk_with_one("en")
    talk.say("move me to saturday")
    assert "Sat" in talk.say("i leave work at noon, sat at 2")


@pytest.mark.parametrize(
    "words",
    [
        "i dont wanna cancel just move it",
        "don't cancel, i need it moved",
        "no i don't want to cancel, i want to move it",
    ],
)
def test_whoever_wants_to_move_it_and_not_to_cancel_is_offered_other_times(words: str) -> None:
    talk = talk_with_one("en")
    said = talk.say(words)
    assert "Thu, Jun 11 at 3 PM" in said
    assert "1)" in said
    assert talk.plan.effects == ()
