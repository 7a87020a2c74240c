"""A choice with a condition, a change or a question mark books nothing; a courtesy beside it changes nothing."""

from datetime import datetime, timedelta

import pytest

from runtime.domain.appointments import Busy
from runtime.domain.conversations import Move
from runtime.domain.effects import BookSlot, HandToStaff, HoldSlot, RaiseFlag
from tests.fixtures.shops import NOW
from tests.fixtures.talks import BARBERS, Talk, make_diary

MARCUS, ELENA = (barber.id for barber in BARBERS)
THURSDAY = NOW.replace(hour=0, minute=0) + timedelta(days=2)


def answered(*texts: str, busy: tuple[Busy, ...] = ()) -> Talk:
    """Wednesday and two Thursdays at half past four were offered, all with Marcus."""
    talk = Talk(diary=make_diary(*busy))
    talk.open()
    for text in texts:
        talk.say(text)
        assert talk.verdict().findings == (), talk.plan.texts[0].body
    return talk


def taken(hour: int) -> tuple[Busy, ...]:
    start = THURSDAY.replace(hour=hour)
    return (Busy(MARCUS, start, start + timedelta(hours=1)),)


def held(talk: Talk) -> tuple[datetime, int]:
    (hold,) = (effect for effect in talk.plan.effects if isinstance(effect, HoldSlot))
    return hold.slot.starts_at, hold.slot.barber_id


def books(talk: Talk) -> bool:
    return any(isinstance(effect, BookSlot) for effect in talk.plan.effects)


@pytest.mark.parametrize(
    "words",
    [
        "option 2 but friday", "2 but at 5", "2 but can we do 5:15", "the second one at 3",
        "the first one but an hour later", "1 but later", "2, or 3 if its free", "2 unless you have friday",
        "option 2 but not with marcus", "2 but make it a beard trim", "no wait, 2", "2 instead",
    ],
)  # fmt: skip
def test_number_with_a_condition_or_a_change_books_nothing(words: str) -> None:
    assert not books(answered(words))


@pytest.mark.parametrize(
    ("words", "hour", "minute"),
    [("2 but at 5", 17, 0), ("2 but can we do 5:15", 17, 15), ("the second one at 3", 15, 0)],
)
def test_time_beside_a_number_is_looked_up_on_the_day_of_that_number(words: str, hour: int, minute: int) -> None:
    assert held(answered(words)) == (THURSDAY.replace(hour=hour, minute=minute), MARCUS)


def test_day_beside_a_number_is_offered() -> None:
    assert answered("option 2 but friday").plan.texts[0].body.count("Fri, Jun 12") == 3


@pytest.mark.parametrize("words", ["2, or 3 if its free", "the first one but an hour later"])
def test_choice_that_is_not_settled_is_asked_back(words: str) -> None:
    assert answered(words).plan.move is Move.ASK_WHICH


@pytest.mark.parametrize(
    "words",
    ["2 pls", "actually 2", "sorry but 2", "friday would be better but 2 works", "option 2, if thats ok", "2 thanks"],
)
def test_courtesy_beside_a_number_still_books(words: str) -> None:
    assert books(answered(words))


@pytest.mark.parametrize("words", ["2?", "can i do 2?", "is the second one still open?", "thursday the 11th?"])
def test_question_about_an_offer_is_asked_back_and_yes_books_it(words: str) -> None:
    talk = answered(words)
    assert held(talk) == (THURSDAY.replace(hour=16, minute=30), MARCUS)
    talk.say("yes")
    assert books(talk)


def test_question_beside_a_settled_number_does_not_hold_up_the_booking() -> None:
    assert books(answered("2, where are you?"))


def test_question_beside_the_number_that_nobody_answered_is_flagged() -> None:
    talk = answered("2, do you take cards?")
    assert books(talk)
    assert any(isinstance(effect, RaiseFlag) for effect in talk.plan.effects)


@pytest.mark.parametrize("words", ["with elena?", "no, with elena", "no, a skin fade with elena", "3?"])
def test_colleagues_slot_that_was_just_offered_is_asked_about_and_not_booked(words: str) -> None:
    talk = answered("marcus thursday at 3", words, busy=taken(15))
    assert held(talk) == (THURSDAY.replace(hour=15), ELENA)


def test_refusal_of_the_rest_keeps_the_offers_of_the_barber_just_named() -> None:
    away = (Busy(MARCUS, THURSDAY, THURSDAY + timedelta(days=30)),)
    before = answered("anyone is fine", busy=away).plan.texts[0].body
    assert "2) Thu, Jun 11 at 4:30 PM with Elena" in before
    assert "3) Thu, Jun 18 at 4:30 PM with Elena" in before
    after = answered("anyone is fine", "no, with elena", busy=away).plan.texts[0].body
    assert "Thu, Jun 11 at 4:30 PM" in after
    assert "Thu, Jun 18 at 4:30 PM" in after


@pytest.mark.parametrize("words", ["neither", "none", "none of them sorry"])
def test_none_of_the_offers_brings_others(words: str) -> None:
    talk = answered(words)
    assert talk.plan.move is Move.OFFER_SLOTS
    assert "Thu, Jun 11 at 4:30" not in talk.plan.texts[0].body


@pytest.mark.parametrize(
    "words",
    [
        "skin fade and beard trim tomorrow at 3", "haircut and beard trim tomorrow at 3", "tomorrow at 3 for my son and me",
        "2. also my brother needs one", "saturday for both of us",
    ],
)  # fmt: skip
def test_second_service_or_person_is_flagged_and_the_conversation_goes_on(words: str) -> None:
    talk = answered(words)
    assert any(isinstance(effect, RaiseFlag) for effect in talk.plan.effects)
    assert not any(isinstance(effect, HandToStaff) for effect in talk.plan.effects)


@pytest.mark.parametrize(
    "words",
    [
        "what's your latest slot saturday",
        "tomorrow at 3 with marcus for a skin fade",
        "2 please my man",
        "haircut saturday and thanks",
    ],
)
def test_one_person_and_one_service_raise_no_flag(words: str) -> None:
    assert not any(isinstance(effect, RaiseFlag) for effect in answered(words).plan.effects)
