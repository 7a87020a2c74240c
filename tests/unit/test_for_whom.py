"""For whom and for what a booking is counts from whichever text said it, and is seen before the client chooses."""

import pytest

from runtime.domain.effects import BookSlot
from tests.fixtures.talks import Talk


def said(*texts: str) -> Talk:
    talk = Talk()
    talk.open()
    for text in texts:
        talk.say(text)
        assert talk.verdict().findings == (), talk.plan.texts[0].body
    return talk


def made(talk: Talk) -> BookSlot:
    (booking,) = (effect for effect in talk.plan.effects if isinstance(effect, BookSlot))
    return booking


@pytest.mark.parametrize("words", ["this one is for my son, friday", "es para mi hija, el viernes", "for my brother"])
def test_for_whom_it_is_said_before_the_time_is_noted(words: str) -> None:
    assert "Not for the client" in made(said(words, "1")).note


def test_no_for_me_takes_it_back() -> None:
    assert made(said("for my son, friday", "wait, friday for me", "1")).note == ""


def test_note_is_not_carried_into_the_next_booking() -> None:
    talk = said("for my son, friday", "1", "can i also book another one saturday at 2 for me", "yes")
    assert made(talk).note == ""


@pytest.mark.parametrize(
    "words",
    ["skin fade and beard trim thursday at 2", "un fade y la barba el jueves a las 2", "haircut + beard thurs at 2pm"],
)
def test_of_two_services_the_usual_one_is_booked_and_the_other_noted(words: str) -> None:
    booking = made(said(words, "yes"))
    assert booking.slot.service_id == 1
    assert "Beard trim" in booking.note


@pytest.mark.parametrize("words", ["only a beard trim", "solo la barba esta vez"])
def test_list_for_another_service_than_the_usual_says_which(words: str) -> None:
    body = said(words).plan.texts[0].body
    assert "beard trim, $20" in body
    assert "skin fade" in said(words, "actually a fade").plan.texts[0].body


def test_list_for_the_usual_service_does_not_repeat_it() -> None:
    assert "skin fade" not in said("any time on friday").plan.texts[0].body
