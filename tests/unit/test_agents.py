"""Four agents, one conversation: how each begins, and that a machine says that it is one, once."""

import pytest

from runtime.domain.conversations import Agent, Move, Purpose
from runtime.domain.effects import BookSlot, NameClient, RaiseFlag
from runtime.domain.policy import Policy
from runtime.domain.receipts import ReceiptKind
from tests.fixtures.talks import Talk, make_client

TREAT = Policy(birthday_treat={"en": "Your birthday treat: 10% off your cut."})


def stranger(agent: Agent = Agent.FRONT_DESK) -> Talk:
    return Talk(client=make_client(name=""), agent=agent)


@pytest.mark.parametrize(
    ("agent", "words"), [(Agent.BIRTHDAY, "Happy birthday, Jordan!"), (Agent.RETENTION, "We miss you!")]
)
def test_opening_is_the_agents_own_and_marketing(agent: Agent, words: str) -> None:
    talk = Talk(agent=agent)
    said = talk.open()
    assert words in said
    assert "AI assistant" in said
    assert "STOP" in said
    assert talk.plan.texts[0].purpose is Purpose.MARKETING


def test_birthday_treat_is_the_policys_own_sentence_with_a_receipt() -> None:
    talk = Talk(agent=Agent.BIRTHDAY, policy=TREAT)
    assert "10% off your cut" in talk.open()
    (receipt,) = [r for r in talk.plan.texts[0].receipts if r.kind is ReceiptKind.DISCOUNT]
    assert receipt.percent == 10


def test_promised_treat_is_noted_beside_the_booking() -> None:
    talk = Talk(agent=Agent.BIRTHDAY, policy=TREAT)
    talk.open()
    assert "10% off" in talk.say("2")
    (booking,) = [effect for effect in talk.plan.effects if isinstance(effect, BookSlot)]
    assert "10% off" in booking.note


def test_shop_without_a_treat_promises_none() -> None:
    assert "%" not in Talk(agent=Agent.BIRTHDAY).open()


def test_treat_of_birthdays_is_not_promised_by_another_agent() -> None:
    assert "%" not in Talk(agent=Agent.RETENTION, policy=TREAT).open()


@pytest.mark.parametrize("words", ["hi", "how much is a beard trim?", "sat after 3?", "i want to talk to a person"])
def test_front_desks_first_text_says_that_a_machine_writes(words: str) -> None:
    assert "AI assistant" in stranger().say(words)


def test_machine_introduces_itself_once() -> None:
    talk = stranger()
    talk.say("sat after 3?")
    assert "AI assistant" not in talk.say("is marcus free then?")


def test_greeting_is_answered_by_the_front_desk_without_an_offer() -> None:
    talk = stranger()
    assert "1)" not in talk.say("hello")
    assert talk.plan.move is Move.GREET


def test_stranger_books_and_is_asked_for_a_name() -> None:
    talk = stranger()
    talk.say("saturday at 3 for a beard trim")
    assert "What name" in talk.say("yes please")
    assert [type(effect) for effect in talk.plan.effects] == [BookSlot]
    assert "Mike" in talk.say("its mike")
    assert talk.plan.effects == (NameClient("Mike"),)


def test_thanks_instead_of_a_name_is_a_goodbye() -> None:
    talk = stranger()
    talk.say("saturday at 3")
    talk.say("yes")
    assert "See you" in talk.say("thanks!")
    assert not any(isinstance(effect, NameClient) for effect in talk.plan.effects)


def test_known_client_is_not_asked_for_a_name() -> None:
    talk = Talk(agent=Agent.FRONT_DESK)
    talk.say("saturday at 3")
    assert "name" not in talk.say("yes")


def test_two_texts_that_are_not_understood_bring_a_person() -> None:
    talk = stranger()
    talk.say("saturday")
    said = [talk.say(words) for words in ("blorp", "blorp blorp")]
    assert [plan.move for plan in talk.plans[1:]] == [Move.ASK_AGAIN, Move.HAND_OVER]
    assert "person" in said[1]
    assert any(isinstance(effect, RaiseFlag) for effect in talk.plan.effects)


def test_birthday_no_is_taken_with_good_wishes() -> None:
    talk = Talk(agent=Agent.BIRTHDAY)
    talk.open()
    assert "birthday" in talk.say("no thanks").lower()
