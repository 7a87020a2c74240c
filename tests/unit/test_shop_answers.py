"""Questions in the middle of booking: the shop's own words where there are any, else the team's; then back to the offer."""

from runtime.domain.conversations import FlagReason, Move
from runtime.domain.effects import BookSlot, HandToStaff, RaiseFlag
from runtime.domain.policy import Policy
from runtime.domain.receipts import ReceiptKind
from tests.fixtures.talks import Talk

PARKING = "There's a garage on Mott St."
KNOWN = Policy(answers={"en": {"parking": PARKING, "walk_ins": "Walk-ins are fine before noon."}})


def opened(policy: Policy = KNOWN) -> Talk:
    talk = Talk(policy=policy)
    talk.open()
    return talk


def test_policys_sentence_is_said_word_for_word_with_a_receipt() -> None:
    talk = opened()
    said = talk.say("where can i park?")
    assert PARKING in said
    assert "1)" in said
    assert any(r.kind is ReceiptKind.FACT and r.text == PARKING for r in talk.plan.texts[0].receipts)


def test_two_questions_in_one_text_get_two_answers() -> None:
    said = opened().say("how much is it and when are you open?")
    assert "$45" in said
    assert "10 AM-6 PM" in said


def test_question_beside_a_choice_is_answered_with_the_booking() -> None:
    talk = opened()
    talk.say("saturday at 3")
    said = talk.say("yes. where can i park?")
    assert any(isinstance(effect, BookSlot) for effect in talk.plan.effects)
    assert PARKING in said


def test_question_beside_a_wish_does_not_lose_the_wish() -> None:
    said = opened().say("do you have anything saturday after 3? and where do i park")
    assert "Sat, Jun 13" in said
    assert PARKING in said


def test_what_the_shop_has_no_words_for_is_passed_on_and_booking_goes_on() -> None:
    talk = opened(Policy())
    said = talk.say("where can i park?")
    (flag,) = talk.plan.effects
    assert isinstance(flag, RaiseFlag)
    assert (flag.reason, talk.plan.move) == (FlagReason.QUESTION, Move.ASK_TEAM)
    assert "where can i park?" in flag.summary
    assert "1)" in said


def test_third_question_that_only_a_person_can_answer_brings_one() -> None:
    talk = opened(Policy())
    for words in ("where can i park?", "do you take cards?", "do you cut kids hair?"):
        talk.say(words)
    assert any(isinstance(effect, HandToStaff) for effect in talk.plan.effects)


def test_barbers_are_named() -> None:
    assert "Marcus and Elena" in opened().say("which barbers do you have?")
