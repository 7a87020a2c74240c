"""Whoever tells of the appointment they have and wishes for another time moves it, and does not book a second one."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from runtime.domain.appointments import AppointmentState, Busy, Visit
from runtime.domain.conversations import Agent, Move
from runtime.domain.effects import MoveBooking, RaiseFlag
from runtime.domain.receipts import ReceiptKind
from tests.fixtures.shops import ZONE
from tests.fixtures.talks import Talk, make_client, make_diary

THURSDAY = datetime(2026, 6, 18, 16, 30, tzinfo=ZONE)
BOOKED = Visit(50, 1, 1, THURSDAY, AppointmentState.BOOKED)


def booked(*texts: str) -> Talk:
    """Jordan comes on Thursday of next week, the 18th, and texts the shop on Tuesday the 9th."""
    client = replace(make_client(5, 10), visits=(BOOKED, *make_client(5, 10).visits))
    talk = Talk(
        client=client,
        diary=make_diary(Busy(1, THURSDAY, THURSDAY.replace(hour=17, minute=20))),
        agent=Agent.FRONT_DESK,
    )
    for text in texts:
        talk.say(text)
        assert talk.verdict().findings == (), talk.plan.texts[0].body
    return talk


def offered_days(talk: Talk) -> set[date]:
    slots = [r for r in talk.plan.texts[0].receipts if r.kind is ReceiptKind.SLOT]
    return {slot.starts_at.date() for slot in slots if slot.starts_at is not None}


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("my appointment is next week but i need it this week, thurs or fri", {11, 12}),
        ("i'm down for the 18th but what about friday morning", {12}),
        ("got a cut scheduled thursday the 18th, is tomorrow possible?", {10}),
        ("tengo cita la otra semana pero la necesito para esta, el viernes si se puede", {12}),
        ("mi turno es el 18 pero quiero algo antes, mañana", {10}),
    ],
)
def test_another_time_beside_the_appointment_that_is_told_of_moves_it(words: str, days: set[int]) -> None:
    talk = booked(words)
    assert "18" in talk.plan.texts[0].body
    assert {day.day for day in offered_days(talk)} == days
    talk.say("1")
    assert [type(effect) for effect in talk.plan.effects] == [MoveBooking]


@pytest.mark.parametrize(
    "words",
    [
        "im booked for the 18th, anything sooner?",
        "anything earlier than my appointment?",
        "se puede adelantar mi cita?",
    ],
)
def test_sooner_than_the_appointment_is_offered_instead_of_it(words: str) -> None:
    talk = booked(words)
    assert "18" in talk.plan.texts[0].body
    assert all(day.day < 18 for day in offered_days(talk))


@pytest.mark.parametrize(
    "words", ["can i come in friday for a beard trim too", "i want another appointment friday", "otra cita el viernes"]
)
def test_second_appointment_moves_nothing(words: str) -> None:
    talk = booked(words, "1")
    assert not any(isinstance(effect, MoveBooking) for effect in talk.plan.effects)


def test_question_about_the_day_that_is_told_is_answered_with_it() -> None:
    talk = booked("my cut is on the 18th right?")
    assert talk.plan.move is Move.ANSWER_APPOINTMENT


def test_question_about_the_shop_beside_the_day_of_the_appointment_offers_nothing() -> None:
    talk = booked("what's the address for thursday the 18th?")
    assert talk.plan.move is Move.ANSWER_ADDRESS
    assert offered_days(talk) == set()


@pytest.mark.parametrize("words", ["switch the 18th to the 12th", "can u change thursday the 18th to friday"])
def test_change_that_was_just_made_is_told_and_not_made_again(words: str) -> None:
    talk = booked("pls move the 18th to friday the 12th at 5pm", "yes", words)
    assert talk.plan.move is Move.ANSWER_APPOINTMENT
    assert "Fri, Jun 12 at 5 PM" in talk.plan.texts[0].body
    assert not any(isinstance(effect, MoveBooking | RaiseFlag) for effect in talk.plan.effects)


def test_change_of_the_new_day_is_a_change() -> None:
    talk = booked("pls move the 18th to friday the 12th at 5pm", "yes", "move the 12th to the 13th")
    assert {day.day for day in offered_days(talk)} == {13}


@pytest.mark.parametrize("words", ["yeah 5 is better", "sí, a las 5 mejor"])
def test_yes_that_says_the_hour_again_is_a_yes(words: str) -> None:
    talk = booked("pls move the 18th to friday the 12th at 5pm", words)
    assert [type(effect) for effect in talk.plan.effects] == [MoveBooking]


@pytest.mark.parametrize("words", ["yes but 4 is better", "sí, a las 4 mejor"])
def test_yes_with_another_hour_moves_nothing_yet(words: str) -> None:
    talk = booked("pls move the 18th to friday the 12th at 5pm", words)
    assert talk.plan.effects == ()
