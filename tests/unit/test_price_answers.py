"""A price is that of the barber and the service that the client asks about, and of nothing else."""

from dataclasses import replace

import pytest

from runtime.domain.conversations import Move
from runtime.domain.effects import RaiseFlag
from runtime.domain.shops import Skill
from tests.fixtures.talks import Talk, make_diary

SKILLS = (Skill(1, 1), Skill(2, 1, price_cents=5500), Skill(1, 2), Skill(2, 2))  # Elena's skin fade is dearer


def asked(*texts: str) -> Talk:
    talk = Talk(diary=replace(make_diary(), skills=SKILLS))
    talk.open()
    for text in texts:
        talk.say(text)
        assert talk.verdict().findings == (), talk.plan.texts[0].body
    return talk


def answer(*texts: str) -> str:
    return asked(*texts).plan.texts[0].body


@pytest.mark.parametrize("words", ["how much is it?", "how much with elena?", "how much is the skin fade"])
def test_price_of_the_slot_that_waits_for_a_yes_is_its_own(words: str) -> None:
    said = answer("thursday at 3 with elena", words)
    assert "$55" in said
    assert "$45" not in said
    assert "from" not in said


def test_price_of_another_barber_than_the_proposed_one_is_his() -> None:
    said = answer("thursday at 3 with elena", "how much with marcus?")
    assert "Skin fade with Marcus $45" in said
    assert "$55" not in said


def test_price_with_a_barber_is_that_barbers() -> None:
    said = answer("how much is it with elena?")
    assert "Skin fade with Elena $55, Beard trim with Elena $20" in said
    assert "from" not in said


def test_price_with_another_barber_after_a_booking_is_not_the_bookings() -> None:
    said = answer("2", "how much with elena")
    assert "Skin fade with Elena $55" in said
    assert "$45" not in said


def test_price_of_what_is_booked_is_the_bookings() -> None:
    said = answer("thursday at 3 with elena", "yes", "how much is it?")
    assert "$55" in said
    assert "$45" not in said


@pytest.mark.parametrize(
    "words", ["how much does parking cost?", "how much for a shampoo?", "is there a deposit? how much"]
)
def test_price_of_something_else_after_a_booking_is_asked_of_a_person(words: str) -> None:
    talk = asked("2", words)
    assert any(isinstance(effect, RaiseFlag) for effect in talk.plan.effects)
    assert "$45" not in talk.plan.texts[0].body


@pytest.mark.parametrize("words", ["how much will it cost me?", "whats the price again", "how much do i pay thursday?"])
def test_price_in_other_words_after_a_booking_is_answered(words: str) -> None:
    talk = asked("2", words)
    assert talk.plan.move is Move.ANSWER_PRICE
    assert "$45" in talk.plan.texts[0].body


def test_a_price_that_stands_below_the_offer_is_not_said_twice() -> None:
    assert answer("not thursday, how about fri, and how much is the beard trim").count("$20") == 1
