"""A nod, irony, a yes that waits and a yes to other terms book nothing: what is held is asked for once more."""

import pytest

from runtime.domain.conversations import Agent, Move
from runtime.domain.effects import BookSlot
from runtime.domain.policy import Policy
from tests.fixtures.talks import Talk

TREAT = Policy(birthday_treat={"en": "10% off your next cut.", "es": "10% menos en tu corte."})


def asked(*turns: str | tuple[str, ...], first: str = "friday at 3pm") -> Talk:
    """Friday at 3 PM is held, and "shall I book it?" was asked."""
    talk = Talk()
    talk.open()
    for turn in (first, *turns):
        talk.say(*((turn,) if isinstance(turn, str) else turn))
    return talk


def books(talk: Talk) -> bool:
    return any(isinstance(effect, BookSlot) for effect in talk.plan.effects)


@pytest.mark.parametrize(
    "words",
    [
        "ohh i see", "ah ok", "oh alright", "great question", "fair enough", "good lookin out", "yeah right lmao", "yup?",
        "sure?", "ok friday?", "yes wait", "ok hang on", "sure but one question first", "tentatively, yeah",
        "yes if its free of charge", "ok with the discount u promised me", "yeah for $20", "yes but for 30 bucks",
        "ya veo", "ah ya", "ay si tu", "si?", "dale, espera", "si, dame un segundo", "si pero tengo una duda", "tal vez si",
        "si pero gratis", "si, con el descuento que me prometieron", "si por 20 dolares", "muy buena pregunta",
    ],
)  # fmt: skip
def test_half_a_yes_is_asked_once_more_and_the_next_yes_books(words: str) -> None:
    talk = asked(words)
    assert not books(talk)
    assert talk.plan.move in (Move.PROPOSE_SLOT, Move.ASK_AGAIN)
    assert "3 PM" in talk.plan.texts[0].body
    talk.say("yes")
    assert books(talk)


@pytest.mark.parametrize("words", ["r u all hiring?", "u free now?", "did i tell u ok?", "you good?", "is it a yes?"])
def test_question_that_only_sounds_like_a_yes_books_nothing(words: str) -> None:
    assert not books(asked(words))


@pytest.mark.parametrize(
    "words",
    [
        "yes", "ok", "ok cool", "yes $45 works", "yeah right on", "i cant wait, yes", "sure thing",
        "si", "dale", "si, esta bien", "claro que si", "ok. where are you?",
    ],
)  # fmt: skip
def test_whole_yes_books(words: str) -> None:
    assert books(asked(words))


@pytest.mark.parametrize(
    "texts", [("yes", "wait no"), ("ok", "actually no"), ("sure", "nvm"), ("si", "espera, no"), ("dale", "mejor no")]
)
def test_last_word_of_a_burst_is_no(texts: tuple[str, ...]) -> None:
    assert not books(asked(texts))


@pytest.mark.parametrize(
    "texts", [("no", "i mean yes"), ("no wait yes",), ("nah", "yes sorry"), ("no", "digo si"), ("no perdon, si",)]
)
def test_last_word_of_a_burst_is_yes(texts: tuple[str, ...]) -> None:
    assert books(asked(texts))


@pytest.mark.parametrize(
    "words",
    [
        "2 late 4 me",
        "2 early man",
        "number one barbershop",
        "number 1 barber in town",
        "the first or the third",
        "2 o 3",
    ],
)
def test_words_with_a_number_that_choose_nothing(words: str) -> None:
    talk = Talk()
    talk.open()
    talk.say(words)
    assert not books(talk)


def test_the_treat_that_the_shop_itself_promised_is_no_other_terms() -> None:
    talk = Talk(policy=TREAT, agent=Agent.BIRTHDAY)
    talk.open()
    talk.say("friday at 3pm")
    talk.say("yes with the discount")
    assert books(talk)
