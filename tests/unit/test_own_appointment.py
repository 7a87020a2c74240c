"""Questions about the client's own appointment are answered from the booking, not handed to a person."""

from dataclasses import replace
from datetime import timedelta

import pytest

import prompts
from runtime.domain.appointments import AppointmentState, Visit
from runtime.domain.conversations import Move
from runtime.domain.effects import BookSlot, CloseConversation, HandToStaff, RaiseFlag
from runtime.domain.receipts import ReceiptKind
from tests.fixtures.shops import NOW
from tests.fixtures.talks import Talk, make_client


def asked(*texts: str) -> Talk:
    """Option 2 is booked: a skin fade with Marcus on Thursday at half past four."""
    talk = Talk()
    talk.open()
    for text in ("2", *texts):
        talk.say(text)
        assert talk.verdict().findings == (), talk.plan.texts[0].body
    return talk


def does(talk: Talk, *kinds: type) -> bool:
    return any(isinstance(effect, kinds) for effect in talk.plan.effects)


@pytest.mark.parametrize(
    "words",
    [
        "what time was it again?", "when's my appointment", "when is it?", "who am I with?", "whos cutting my hair",
        "what day was that", "what did i book", "did i book?", "am i all set for thursday?", "remind me what time pls",
        "thursday at 4:30 right?", "that's with marcus right?", "is it still on?",
    ],
)  # fmt: skip
def test_question_about_the_booking_is_answered_from_it(words: str) -> None:
    talk = asked(words)
    said = talk.plan.texts[0].body
    assert "Thu, Jun 11 at 4:30 PM" in said
    assert "Marcus" in said
    assert [r.kind for r in talk.plan.texts[0].receipts] == [ReceiptKind.BOOKING]
    assert talk.plan.effects == ()


@pytest.mark.parametrize("words", ["how much will it be?", "and how much again?", "how much is the fade"])
def test_price_after_a_booking_is_that_of_the_booking(words: str) -> None:
    said = asked(words).plan.texts[0].body
    assert "$45" in said
    assert "$20" not in said
    assert "Thu, Jun 11 at 4:30 PM" in said


def test_price_of_another_service_is_still_the_lists() -> None:
    assert "Beard trim $20" in asked("how much is a beard trim?").plan.texts[0].body


def test_price_of_what_waits_for_a_yes_is_said_alone() -> None:
    talk = Talk()
    talk.open()
    talk.say("saturday at 3")
    assert "$20" not in talk.say("how much?")
    assert "$45" in talk.plan.texts[0].body


def test_several_questions_after_another_are_answered_in_changing_words() -> None:
    talk = asked("what time was it again?")
    said = talk.plan.texts[0].body
    assert talk.say("who am i with?") != said


@pytest.mark.parametrize("words", ["can i come thursday at 5 instead", "thursday with elena", "friday at 4:30?"])
def test_another_time_or_barber_after_a_booking_moves_nothing_unasked(words: str) -> None:
    talk = asked(words)
    assert talk.plan.move in (Move.PROPOSE_SLOT, Move.OFFER_SLOTS)
    assert "Thu, Jun 11 at 4:30 PM" in talk.plan.texts[0].body
    assert talk.plan.effects == ()


@pytest.mark.parametrize("words", ["do i need to bring anything", "i am bringing my brother", "tienen cafe?"])
def test_what_the_agent_cannot_answer_after_a_booking_gets_no_youre_welcome(words: str) -> None:
    talk = asked(words)
    assert does(talk, RaiseFlag)
    assert "welcome" not in talk.plan.texts[0].body


def test_question_after_the_goodbye_is_answered_and_the_conversation_stays_closed() -> None:
    talk = asked("thanks!", "wait, what time was it?")
    assert "Thu, Jun 11 at 4:30 PM" in talk.plan.texts[0].body
    assert talk.plan.effects == (CloseConversation(None),)


def test_cancelled_booking_is_not_said_to_stand() -> None:
    talk = asked()
    talk.client = make_client(5, 10, 15)
    said = talk.say("what time was it again?")
    assert "4:30 PM with Marcus is" not in said
    assert all(r.kind is not ReceiptKind.BOOKING for r in talk.plan.texts[0].receipts)


def test_without_an_appointment_that_is_said_and_the_offer_stays() -> None:
    talk = Talk()
    talk.open()
    said = talk.say("when's my appointment?")
    assert "appointment" in said.splitlines()[0]
    assert "2)" in said
    assert not does(talk, RaiseFlag, HandToStaff)
    talk.say("2")
    assert does(talk, BookSlot)


def test_appointment_that_was_made_elsewhere_is_known() -> None:
    saturday = NOW.replace(hour=11, minute=0) + timedelta(days=4)
    visit = Visit(7, 2, 2, saturday, AppointmentState.BOOKED)
    client = make_client(5)
    talk = Talk(client=replace(client, visits=(visit, *client.visits)))
    talk.open()
    said = talk.say("when is my appointment?")
    assert "Sat, Jun 13 at 11 AM" in said
    assert "Elena" in said
    assert "beard trim" in said
    assert talk.verdict().findings == ()


def with_visits(*visits: Visit) -> Talk:
    client = make_client(5)
    talk = Talk(client=replace(client, visits=(*visits, *client.visits)))
    talk.open()
    return talk


BEARD_ON_SATURDAY = Visit(7, 2, 2, NOW.replace(hour=11, minute=0) + timedelta(days=4), AppointmentState.BOOKED)
FADE_IN_JULY = Visit(8, 1, 1, NOW.replace(hour=11, minute=0) + timedelta(days=32), AppointmentState.BOOKED)


@pytest.mark.parametrize(
    "words", ["when is my beard trim?", "do i have an appointment with elena?", "am i booked for saturday?"]
)
def test_question_about_another_appointment_than_the_one_just_booked_is_answered_from_that(words: str) -> None:
    talk = with_visits(BEARD_ON_SATURDAY)
    talk.say("2")
    said = talk.say(words)
    assert "Sat, Jun 13 at 11 AM" in said
    assert "Elena" in said
    assert "Jun 11" not in said
    assert talk.verdict().findings == ()


def test_barber_who_is_named_picks_the_later_of_two_appointments() -> None:
    said = with_visits(BEARD_ON_SATURDAY, FADE_IN_JULY).say("do i have an appointment with marcus?")
    assert "Sat, Jul 11 at 11 AM" in said
    assert "Elena" not in said


@pytest.mark.parametrize("words", ["when is my appointment?", "am i booked for friday?"])
def test_where_several_or_none_fit_all_are_told(words: str) -> None:
    talk = with_visits(FADE_IN_JULY, BEARD_ON_SATURDAY)
    said = talk.say(words)
    assert "Sat, Jun 13 at 11 AM with Elena (beard trim)\nSat, Jul 11 at 11 AM with Marcus (skin fade)" in said
    assert talk.verdict().findings == ()


def test_answers_about_appointments_are_recorded_as_such() -> None:
    assert asked("what time was it again?").plan.move is Move.ANSWER_APPOINTMENT
    assert with_visits().say("when is my appointment?")
    for visits in ((), (BEARD_ON_SATURDAY,), (BEARD_ON_SATURDAY, FADE_IN_JULY)):
        talk = with_visits(*visits)
        talk.say("when is my appointment?")
        assert talk.plan.move is Move.ANSWER_APPOINTMENT


def test_who_am_i_talking_to_is_still_asked_of_the_assistant() -> None:
    assert asked("who am i talking to?").plan.move is Move.ANSWER_BOT


def test_conversation_with_older_texts_learns_the_new_answer() -> None:
    older = {name: text for name, text in prompts.load().files.items() if "appointment" not in name}
    talk = Talk(texts=older)
    talk.open()
    talk.say("2")
    assert "Thu, Jun 11 at 4:30 PM" in talk.say("what time was it again?")
