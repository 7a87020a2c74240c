"""Whoever texts the front desk first is offered times only if a cut, or a day to come, is spoken of."""

from dataclasses import replace

import pytest

from runtime.domain.conversations import Agent, FlagReason, Move
from runtime.domain.effects import RaiseFlag
from tests.fixtures.talks import Talk, make_client


def first(*texts: str) -> Talk:
    talk = Talk(agent=Agent.FRONT_DESK)
    for text in texts:
        talk.say(text)
    return talk


@pytest.mark.parametrize(
    "words",
    [
        "i think my keys are on your counter", "??", "qwerty", "You have been selected! Claim your prize", "haha",
        "my phone died yesterday", "creo que se me quedo la cartera", "mira esto",
    ],
)  # fmt: skip
def test_what_is_not_understood_is_asked_about_and_not_sold_a_time(words: str) -> None:
    talk = first(words)
    assert "1)" not in talk.plan.texts[0].body
    assert talk.plan.move is Move.ASK_AGAIN


def test_second_text_that_is_not_understood_goes_to_a_person() -> None:
    assert [plan.move for plan in first("qwerty", "zxcvb").plans] == [Move.ASK_AGAIN, Move.HAND_OVER]


@pytest.mark.parametrize(
    "words", ["thanks for yesterday's cut", "ty for the fade today, it's clean", "gracias por el corte de hoy"]
)
def test_thanks_for_a_cut_are_answered_with_thanks(words: str) -> None:
    assert first(words).plan.move is Move.CLOSE


def test_yes_to_nothing_is_greeted() -> None:
    assert first("okay").plan.move is Move.GREET


@pytest.mark.parametrize(
    "words",
    [
        "need a trim", "lookin to get a taper", "u free this saturday", "can i slide thru tmrw", "me hace falta un corte",
        "quiero recortarme el sabado", "hola, tienen algo para mañana?", "hey you got anything friday",
    ],
)  # fmt: skip
def test_wish_for_a_cut_is_offered_times_at_once(words: str) -> None:
    assert first(words).plan.move in (Move.OFFER_SLOTS, Move.PROPOSE_SLOT)


@pytest.mark.parametrize("words", ["my fade is lopsided", "the line up came out all crooked"])
def test_cut_that_is_bad_is_a_complaint(words: str) -> None:
    (flag,) = (effect for effect in first(words).plan.effects if isinstance(effect, RaiseFlag))
    assert flag.reason is FlagReason.COMPLAINT


@pytest.mark.parametrize("words", ["ok, what days?", "when could i come by?", "a que hora seria?", "what time then"])
def test_question_for_the_when_is_answered_with_times(words: str) -> None:
    talk = Talk()
    talk.open()
    talk.say(words)
    assert talk.plan.move in (Move.OFFER_SLOTS, Move.ASK_WHICH)
    assert not talk.plan.effects


@pytest.mark.parametrize("words", ["any openings tuesday?", "hay algo para el martes?"])
def test_whoever_is_new_reads_what_an_offer_is_for_below_the_list(words: str) -> None:
    talk = Talk(client=replace(make_client(), first_name=""), agent=Agent.FRONT_DESK)
    *_, last = talk.say(words).splitlines()
    assert "skin fade" in last
    assert "$45" in last
    assert not last.startswith("3)")
