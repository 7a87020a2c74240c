"""The rebooking graph turn by turn, in memory: what is decided, and that every template says only what a receipt backs."""

import itertools
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from runtime.domain.appointments import Busy
from runtime.domain.conversations import FlagReason, Move, Outcome, Purpose
from runtime.domain.effects import AskAgainOn, BookSlot, CloseConversation, HandToStaff, HoldSlot, RaiseFlag
from runtime.domain.segments import Encoding, count_segments
from tests.fixtures.shops import NOW
from tests.fixtures.talks import Talk, make_client, make_diary

PHRASES = [
    "sat after 3?", "2", "the thursday one", "with elena", "yes", "how much?", "where are you?", "when are you open",
    "is this a bot?", "tomorrow at noon", "next week", "anything else?", "friday morning", "beard trim on wednesday",
    "sunday", "no, thursday", "hi", "thanks", "blorp", "1", "can i do monday at 3", "not friday", "the last one", "ok 5pm",
    "sat at 3 with marcus", "mornings don't work", "what time was it again?", "who am i with?", "not before 3", "not marcus",
]  # fmt: skip


def effects(talk: Talk, kind: type) -> list[object]:
    return [effect for effect in talk.plan.effects if isinstance(effect, kind)]


@given(st.lists(st.sampled_from(PHRASES), max_size=6))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_template_says_what_no_receipt_backs(script: list[str]) -> None:
    talk = Talk()
    talk.open()
    assert talk.verdict().findings == ()
    for line in script:
        talk.say(line)
        assert talk.verdict().findings == (), talk.plan.texts[0].body


@given(st.lists(st.sampled_from(PHRASES), min_size=2, max_size=6))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_same_text_is_never_said_twice_in_a_row_and_stays_plain(script: list[str]) -> None:
    talk = Talk()
    said = [talk.open(), *(talk.say(line) for line in script)]
    assert all(one != other for one, other in itertools.pairwise(said))
    assert all(count_segments(text).encoding is Encoding.GSM7 for text in said)
    assert all(count_segments(text).count <= 3 for text in said)


def test_opening_is_marketing_and_names_the_last_visit() -> None:
    talk = Talk()
    assert "5 weeks since your skin fade with Marcus" in talk.open()
    assert talk.plan.texts[0].purpose is Purpose.MARKETING


def test_client_without_history_gets_no_invented_one() -> None:
    talk = Talk(client=make_client())
    assert "weeks" not in talk.open()
    assert talk.verdict().findings == ()


def test_fully_booked_shop_opens_without_slots() -> None:
    full = [Busy(barber, NOW - timedelta(days=1), NOW + timedelta(days=60)) for barber in (1, 2)]
    talk = Talk(diary=make_diary(*full))
    assert "1)" not in talk.open()
    assert "open on Sat, Jun 13 at 3 PM" in talk.say("saturday at 3")
    assert talk.plan.move is Move.NO_SLOTS


def test_choice_intends_a_booking_of_just_that_slot() -> None:
    talk = Talk()
    talk.open()
    talk.say("2")
    (booking,) = effects(talk, BookSlot)
    assert isinstance(booking, BookSlot)
    assert booking.slot.starts_at.strftime("%a %H:%M") == "Thu 16:30"


def test_gone_slot_is_replaced_by_others_in_the_same_turn() -> None:
    talk = Talk()
    talk.open()
    talk.say("2")
    (booking,) = effects(talk, BookSlot)
    assert isinstance(booking, BookSlot)
    again = Talk()
    again.open()
    answer = again.say("2", gone=(booking.slot,))
    assert again.plan.move is Move.SLOT_GONE
    assert "Thu, Jun 11 at 4:30 PM" not in answer
    assert effects(again, BookSlot) == []


def test_exact_wish_is_held() -> None:
    talk = Talk()
    talk.open()
    talk.say("friday at 11")
    assert len(effects(talk, HoldSlot)) == 1
    assert talk.plan.stage == "proposed"


def test_ambiguous_day_is_offered_with_both_dates() -> None:
    talk = Talk()
    talk.open()
    offer = talk.say("next friday at 5")
    assert "Jun 12" in offer
    assert "Jun 19" in offer


def test_time_after_a_day_means_that_day() -> None:
    talk = Talk()
    talk.open()
    talk.say("friday")
    offer = talk.say("after 3")
    assert "Fri, Jun 12" in offer
    assert "Sat" not in offer


def test_several_texts_are_answered_as_one() -> None:
    talk = Talk()
    talk.open()
    offer = talk.say("with elena", "saturday", "in the morning")
    assert "Sat, Jun 13" in offer
    assert "Elena" in offer


@pytest.mark.parametrize(("words", "outcome"), [("no thanks", Outcome.DECLINED), ("maybe next month", Outcome.LATER)])
def test_a_no_ends_the_conversation(words: str, outcome: Outcome) -> None:
    talk = Talk()
    talk.open()
    talk.say(words)
    assert effects(talk, CloseConversation) == [CloseConversation(outcome)]
    assert bool(effects(talk, AskAgainOn)) == (outcome is Outcome.LATER)


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("you butchered my hair", FlagReason.COMPLAINT),
        ("i want my money back", FlagReason.MONEY),
        ("can i talk to a real person", FlagReason.WANTS_PERSON),
        ("im running late", FlagReason.RUNNING_LATE),
        ("wrong number, this isnt jordan", FlagReason.WRONG_PERSON),
    ],
)
def test_what_needs_a_person_goes_to_one(words: str, reason: FlagReason) -> None:
    talk = Talk()
    talk.open()
    talk.say(words)
    (flag,) = effects(talk, RaiseFlag)
    assert isinstance(flag, RaiseFlag)
    assert flag.reason is reason
    assert effects(talk, HandToStaff)


def test_picture_goes_to_a_person() -> None:
    talk = Talk()
    talk.open()
    talk.say("like this", media=1)
    (flag,) = effects(talk, RaiseFlag)
    assert isinstance(flag, RaiseFlag)
    assert flag.reason is FlagReason.PICTURE


def test_clients_name_cannot_carry_a_claim() -> None:
    talk = Talk(client=replace(make_client(5), first_name="Free"))
    talk.open()
    assert talk.plan.texts[0].receipts


def test_memory_does_not_grow_with_the_conversation() -> None:
    talk = Talk()
    talk.open()
    for day in ("saturday", "friday", "wednesday") * 10:
        talk.say(day)
    kept = talk._saver.get_tuple({"configurable": {}})
    assert kept is not None
    assert len(str(kept.checkpoint["channel_values"])) < 2000
