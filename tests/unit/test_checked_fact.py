"""A client who only checks what is noted is told it, whatever time they have in mind, and nothing is moved."""

import pytest

from runtime.domain.conversations import Move
from tests.fixtures.talks import Talk
from tests.unit.test_kept_appointment import talk_with_one


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "my fade is at 5, right?"),
        ("en", "its friday at noon correct?"),
        ("en", "im down for the 12th right"),
        ("es", "mi corte es a las 5 verdad?"),
        ("es", "era el viernes, no?"),
    ],
)
def test_right_at_the_end_asks_for_what_is_noted(language: str, words: str) -> None:
    talk = talk_with_one(language)
    said = talk.say(words)
    assert talk.plan.move is Move.ANSWER_APPOINTMENT
    assert "3 PM" in said


@pytest.mark.parametrize("words", ["so its friday, right?", "at 6 right?", "el sabado verdad?"])
def test_what_was_just_booked_is_said_back(words: str) -> None:
    talk = Talk()
    talk.open()
    talk.say("2")
    assert "4:30 PM" in talk.say(words)
    assert talk.plan.move is Move.ANSWER_APPOINTMENT


@pytest.mark.parametrize("words", ["my cut is at 3 right? can we make it 5", "i can come at 5 instead, right?"])
def test_word_of_moving_beside_it_is_a_wish(words: str) -> None:
    talk = talk_with_one("en")
    assert "5 PM" in talk.say(words)
    assert talk.plan.move is Move.PROPOSE_SLOT
