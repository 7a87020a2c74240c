"""What books and what does not: only words that do nothing but point at an offer; a refusal is honoured."""

import pytest

from runtime.domain.conversations import Move, Outcome
from runtime.domain.effects import AskAgainOn, BookSlot, CloseConversation, HandToStaff, RaiseFlag
from tests.fixtures.talks import Talk


def answer_to(words: str, *, after: tuple[str, ...] = ()) -> Talk:
    """Wednesday and two Thursdays at half past four were offered, all with Marcus."""
    talk = Talk()
    talk.open()
    for text in (*after, words):
        talk.say(text)
    return talk


def does(talk: Talk, *kinds: type) -> bool:
    return any(isinstance(effect, kinds) for effect in talk.plan.effects)


@pytest.mark.parametrize(
    "words",
    [
        "Thursday's no good", "wed never works", "no way i can do wed", "thursday i have work", "ugh thursday",
        "thursday sucks", "i leave thursday", "my flight is thursday at 4:30", "out of town til the 18th",
        "i was there on thursday", "who has thursday", "option 2 is too late",
    ],
)  # fmt: skip
def test_a_remark_about_an_offered_day_books_nothing(words: str) -> None:
    talk = answer_to(words)
    assert not does(talk, BookSlot)
    assert talk.plan.move in (Move.OFFER_SLOTS, Move.PROPOSE_SLOT)


@pytest.mark.parametrize("words", ["Thursday's no good", "thursday sucks", "no way i can do thursday"])
def test_a_refused_day_is_not_offered_in_the_answer(words: str) -> None:
    assert "Thu, Jun 11" not in answer_to(words).plan.texts[0].body


@pytest.mark.parametrize(
    "words", ["thursday pls", "i'll take thursday, thanks", "Thursday works for me!", "el jueves por favor", "2 pls"]
)
def test_words_that_only_point_at_an_offer_book_it(words: str) -> None:
    assert does(answer_to(words), BookSlot)


@pytest.mark.parametrize(
    "words", ["not marcus", "anyone but Marcus", "anybody except marcus please", "i don't want marcus"]
)
def test_a_refused_barber_is_not_offered_again(words: str) -> None:
    talk = answer_to(words)
    assert "Marcus" not in talk.plan.texts[0].body
    assert "Elena" in talk.plan.texts[0].body
    assert "Marcus" not in talk.say("saturday")


def test_a_refused_barber_may_be_asked_for_after_all() -> None:
    assert "Marcus" in answer_to("ok but with marcus", after=("not marcus",)).plan.texts[0].body


@pytest.mark.parametrize("words", ["not 2", "2 doesn't work", "2 is too late", "2 is too early", "not the second one"])
def test_refusing_one_option_brings_others(words: str) -> None:
    talk = answer_to(words)
    assert talk.plan.move is Move.OFFER_SLOTS
    assert "Thu, Jun 11 at 4:30" not in talk.plan.texts[0].body
    assert not does(talk, CloseConversation, BookSlot)


@pytest.mark.parametrize("words", ["2", "2!", "2 pls"])
def test_the_number_sent_twice_goes_to_nobody(words: str) -> None:
    talk = answer_to(words, after=("2",))
    assert talk.plan.move is Move.CLOSE
    assert not does(talk, RaiseFlag, HandToStaff, BookSlot)


@pytest.mark.parametrize("words", ["not now", "maybe later", "not right now", "later", "another time", "not this week"])
def test_who_puts_it_off_is_asked_again(words: str) -> None:
    talk = answer_to(words)
    assert does(talk, AskAgainOn)
    assert CloseConversation(Outcome.LATER) in talk.plan.effects


@pytest.mark.parametrize("words", ["no thanks", "I'm good", "not interested"])
def test_who_says_no_is_not_asked_again(words: str) -> None:
    talk = answer_to(words)
    assert not does(talk, AskAgainOn)
    assert CloseConversation(Outcome.DECLINED) in talk.plan.effects
