"""A client's own appointment is moved or cancelled in the client's own words, and never unasked."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from runtime.domain.appointments import AppointmentState, Busy, Visit
from runtime.domain.conversations import Agent, FlagReason, Move, Outcome, Severity
from runtime.domain.effects import BookSlot, CancelBooking, CloseConversation, HandToStaff, MoveBooking, RaiseFlag
from tests.fixtures.shops import NOW
from tests.fixtures.talks import Talk, make_client, make_diary

THURSDAY = NOW.replace(day=18, hour=16, minute=30)
FRIDAY = NOW.replace(day=26, hour=11, minute=0)
CHANGES = (BookSlot, MoveBooking, CancelBooking)


def booked(*starts: datetime) -> Talk:
    """A client of the front desk with these appointments, with Marcus."""
    client = make_client(5, 10, 15)
    visits = tuple(Visit(90 + n, 1, 1, start, AppointmentState.BOOKED) for n, start in enumerate(starts))
    busy = tuple(Busy(1, start, start + timedelta(minutes=50)) for start in starts)
    return Talk(
        client=replace(client, visits=(*visits, *client.visits)), diary=make_diary(*busy), agent=Agent.FRONT_DESK
    )


def changes(talk: Talk) -> list[object]:
    return [effect for effect in talk.plan.effects if isinstance(effect, CHANGES)]


@pytest.mark.parametrize(
    "words",
    [
        "cancel my appointment", "can you cancel my cut please", "pls cancel thursday", "i need to cancel",
        "quiero cancelar mi cita", "cancela mi cita porfa",
    ],
)  # fmt: skip
def test_clear_wish_to_cancel_cancels_the_only_appointment(words: str) -> None:
    talk = booked(THURSDAY)
    said = talk.say(words)
    assert changes(talk) == [CancelBooking(90)]
    assert CloseConversation(Outcome.CANCELLED) in talk.plan.effects
    assert "18" in said
    assert talk.verdict().findings == ()


@pytest.mark.parametrize("words", ["can i cancel my appointment?", "do i have to cancel?", "something came up"])
def test_unclear_wish_to_cancel_is_asked_about_first(words: str) -> None:
    talk = booked(THURSDAY)
    talk.say(words)
    assert talk.plan.move is Move.ASK_CANCEL
    assert changes(talk) == []
    talk.say("yes")
    assert changes(talk) == [CancelBooking(90)]


def test_no_to_cancelling_keeps_the_appointment() -> None:
    talk = booked(THURSDAY)
    talk.say("something came up")
    assert "stays as it is" in talk.say("no, keep it") or "leave it" in talk.plan.texts[0].body
    assert talk.plan.effects == ()


def test_one_of_several_is_asked_for_before_it_is_cancelled() -> None:
    talk = booked(THURSDAY, FRIDAY)
    assert "2) Fri, Jun 26 at 11 AM" in talk.say("cancel my appointment")
    talk.say("2")
    assert changes(talk) == [CancelBooking(91)]


def test_day_tells_which_of_several_is_cancelled() -> None:
    talk = booked(THURSDAY, FRIDAY)
    talk.say("cancel my appointment on the 26th")
    assert changes(talk) == [CancelBooking(91)]


def test_nothing_to_cancel_is_said_and_a_person_looks() -> None:
    talk = booked()
    assert "team" in talk.say("cancel my appointment")
    assert talk.plan.texts[0].receipts == ()
    (flag,) = talk.plan.effects
    assert isinstance(flag, RaiseFlag)


@pytest.mark.parametrize(
    "words",
    [
        "can i move my appointment to friday the 19th at 3", "reschedule me to june 19 at 3pm",
        "cant make thursday the 18th, can we do friday the 19th at 3", "puedo cambiar mi cita al viernes 19 a las 3?",
    ],
)  # fmt: skip
def test_appointment_moves_after_the_clients_yes(words: str) -> None:
    talk = booked(THURSDAY)
    said = talk.say(words)
    assert talk.plan.move is Move.PROPOSE_SLOT
    assert "18" in said
    assert changes(talk) == []
    talk.say("yes")
    (move,) = changes(talk)
    assert isinstance(move, MoveBooking)
    assert move.appointment_id == 90
    assert move.slot.starts_at == NOW.replace(day=19, hour=15, minute=0)


def test_move_by_half_an_hour_is_not_stopped_by_the_appointment_itself() -> None:
    talk = booked(THURSDAY)
    talk.say("can we push my appointment to 5 instead?")
    assert "5 PM" in talk.plan.texts[0].body
    assert talk.plan.move is Move.PROPOSE_SLOT


def test_move_without_a_time_offers_others_and_never_the_same_one() -> None:
    talk = booked(THURSDAY)
    said = talk.say("i need to reschedule")
    assert "1)" in said
    assert said.count("Thu, Jun 18 at 4:30 PM") == 1
    assert talk.plan.move is Move.OFFER_SLOTS


def test_moved_appointment_says_what_it_replaces() -> None:
    talk = booked(THURSDAY)
    talk.say("i need to reschedule")
    said = talk.say("1")
    assert talk.plan.move is Move.CONFIRM_MOVE
    assert "Thu, Jun 18 at 4:30 PM" in said
    assert talk.verdict().findings == ()


def test_question_while_moving_does_not_forget_the_move() -> None:
    talk = booked(THURSDAY)
    talk.say("i need to reschedule")
    talk.say("where are you again?")
    talk.say("1")
    assert isinstance(changes(talk)[0], MoveBooking)


def test_late_client_is_told_that_the_team_knows_and_the_agent_goes_on() -> None:
    talk = booked(THURSDAY)
    talk.now = THURSDAY - timedelta(minutes=15)
    talk.say("running 10 min late sorry")
    (flag,) = talk.plan.effects
    assert isinstance(flag, RaiseFlag)
    assert (flag.reason, flag.severity) == (FlagReason.RUNNING_LATE, Severity.URGENT)
    assert "10 min late" in flag.summary
    assert not any(isinstance(effect, HandToStaff) for effect in talk.plan.effects)


def test_booking_for_a_son_too_begins_another_booking() -> None:
    talk = Talk()
    talk.open()
    talk.say("2")
    talk.say("can i also book my son for friday?")
    assert talk.plan.move is Move.OFFER_SLOTS
    talk.say("1")
    assert [type(effect) for effect in changes(talk)] == [BookSlot]
