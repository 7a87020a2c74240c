"""Neither a yes nor a no: the offer stands, nothing is booked and nothing is closed."""

from dataclasses import replace

import pytest

from runtime.domain.conversations import Move, Outcome
from runtime.domain.effects import BookSlot, CloseConversation
from tests.fixtures.talks import Talk, make_client


def said(words: str, language: str = "en") -> Talk:
    talk = Talk(client=replace(make_client(5, 10, 15), language=language))
    talk.open()
    talk.say(words)
    return talk


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("gotta ask my boss, ill get back to you", "en"), ("lemme sleep on it", "en"),
        ("let me see and ill text u", "en"), ("dejame ver y te digo", "es"), ("lo platico y te aviso", "es"),
    ],
)  # fmt: skip
def test_client_who_thinks_it_over_is_not_taken_for_a_no(words: str, language: str) -> None:
    talk = said(words, language)
    assert list(talk.plan.effects) == []
    assert talk.plan.stage == "offered"
    talk.say("2")
    assert any(isinstance(effect, BookSlot) for effect in talk.plan.effects)


@pytest.mark.parametrize(
    ("words", "language"), [("no wait yes", "en"), ("no digo si", "es"), ("nah i meant yes", "en")]
)
def test_no_that_turns_into_a_yes_is_asked_for_a_clear_one(words: str, language: str) -> None:
    talk = said(words, language)
    assert talk.plan.effects == ()
    assert "2)" in talk.plan.texts[0].body


@pytest.mark.parametrize(
    ("words", "language"), [("sorry i got a new barber", "en"), ("ya encontre otro barbero", "es"), ("nah", "en")]
)
def test_no_is_a_no(words: str, language: str) -> None:
    assert CloseConversation(Outcome.DECLINED) in said(words, language).plan.effects


@pytest.mark.parametrize("words", ["1/2", "2 or 3", "1 o 3"])
def test_two_numbers_are_no_date_and_book_nothing(words: str) -> None:
    talk = said(words)
    assert talk.plan.move in (Move.ASK_AGAIN, Move.PROPOSE_SLOT)


def test_wish_for_another_barber_is_still_a_wish() -> None:
    assert said("you got another barber?").plan.move is not Move.DECLINE


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("i get my hair done somewhere else these days", "en"), ("we go someplace else now", "en"),
        ("i just moved to ohio", "en"), ("we moved away", "en"), ("i dont live there anymore", "en"), ("im bald now lol", "en"),
        ("voy con otro barbero", "es"), ("ya me corto en otro lado", "es"), ("me mude a chicago", "es"),
        ("ya no vivo ahi", "es"), ("quede calvo jaja", "es"),
    ],
)  # fmt: skip
def test_client_who_is_gone_for_good_is_offered_nothing(words: str, language: str) -> None:
    talk = said(words, language)
    assert CloseConversation(Outcome.DECLINED) in talk.plan.effects
    assert "2)" not in talk.plan.texts[0].body


@pytest.mark.parametrize(
    "words", ["i moved to the 2nd one", "i moved my meeting, thursday works", "i moved, can i still come in?"]
)
def test_client_who_moved_and_still_wishes_is_heard(words: str) -> None:
    assert not any(isinstance(effect, CloseConversation) for effect in said(words).plan.effects)
