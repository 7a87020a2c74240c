"""The ways in which people choose one of three offers, leave it to us, or ask something beside their yes."""

from datetime import datetime, timedelta

import pytest

from runtime.domain.effects import BookSlot, HoldSlot, RaiseFlag
from tests.fixtures.shops import NOW
from tests.fixtures.talks import Talk

AT_HALF_PAST_FOUR = NOW.replace(hour=16, minute=30)
OFFERED = [AT_HALF_PAST_FOUR + timedelta(days=ahead) for ahead in (1, 2, 9)]


def after(*turns: str) -> Talk:
    talk = Talk()
    talk.open()
    for turn in turns:
        talk.say(turn)
    return talk


def booked(talk: Talk) -> list[datetime]:
    return [effect.slot.starts_at for effect in talk.plan.effects if isinstance(effect, BookSlot)]


def held(talk: Talk) -> list[datetime]:
    return [effect.slot.starts_at for effect in talk.plan.effects if isinstance(effect, HoldSlot)]


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("el 1", 1), ("va el 3", 3), ("quiero el 3 por favor", 3), ("me quedo con el 1", 1), ("el 1 esta perfecto", 1),
        ("el tres", 3),
        ("la 3 entonces", 3), ("la 2 va que va", 2), ("dale, la 1", 1), ("1 please and thank you", 1), ("[3]", 3), ("3 100%", 3),
        ("numbr 3", 3), ("opton 1", 1),
    ],
)  # fmt: skip
def test_number_of_an_offer_books_it(words: str, number: int) -> None:
    assert booked(after(words)) == [OFFERED[number - 1]]


@pytest.mark.parametrize(("words", "number"), [("the 1st", 1), ("ok the 2nd", 2), ("3rd pls", 3)])
def test_what_may_be_a_day_too_is_asked_back(words: str, number: int) -> None:
    talk = after(words)
    assert held(talk) == [OFFERED[number - 1]]
    assert not booked(talk)


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("any works", 1), ("whichever is easiest", 1), ("u choose", 1), ("either is fine", 1), ("dont care which", 1),
        ("la que sea", 1), ("escoge tu", 1), ("me da igual", 1), ("2 or 3", 2), ("the second or the third", 2),
        ("la 2 o la 3", 2),
        ("my usual pls", 2), ("same as always", 2), ("lo mismo de siempre", 2), ("igual que la vez pasada", 2),
        ("thursday the 11th 4:30pm, coming straight from the gym", 2),
    ],
)  # fmt: skip
def test_choice_that_is_left_to_us_is_asked_for_and_books_nothing(words: str, number: int) -> None:
    talk = after(words)
    assert held(talk) == [OFFERED[number - 1]]
    assert not booked(talk)


@pytest.mark.parametrize(
    "words", ["yes can i bring my son to watch", "yes do you have wifi", "si puedo llevar mi perro"]
)
def test_question_beside_a_yes_is_passed_on(words: str) -> None:
    talk = after("friday at 3", words)
    assert booked(talk)
    assert any(isinstance(effect, RaiseFlag) for effect in talk.plan.effects)
