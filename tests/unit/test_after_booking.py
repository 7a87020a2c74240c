"""After a booking a goodbye is for the polite; whatever else is said goes to a person, with a flag."""

import pytest

from runtime.domain.conversations import Move, Outcome, Severity
from runtime.domain.effects import CloseConversation, HandToStaff, RaiseFlag
from tests.fixtures.talks import Talk


def booked(*texts: str | tuple[str, ...]) -> Talk:
    """Option 2 is booked, then the client goes on; a tuple is several texts at once."""
    talk = Talk()
    talk.open()
    for text in ("2", *texts):
        talk.say(*((text,) if isinstance(text, str) else text))
        assert talk.verdict().findings == (), talk.plan.texts[0].body
    return talk


def is_flagged(talk: Talk) -> bool:
    return {RaiseFlag, HandToStaff} <= {type(effect) for effect in talk.plan.effects}


@pytest.mark.parametrize(
    "words",
    [
        "car broke down", "that's wrong", "wrong day", "i said 5", "i never booked this", "i didn't agree to that",
        "my kid is coming too", "thanks but i can't", "blorp", "ok?",
    ],
)  # fmt: skip
def test_what_is_not_surely_polite_after_a_booking_goes_to_a_person(words: str | tuple[str, ...]) -> None:
    talk = booked(words)
    assert is_flagged(talk)
    assert "See you" not in talk.plan.texts[0].body


@pytest.mark.parametrize(
    "words",
    [
        "not coming", "wont be there", "something came up", "remove my booking", "delete it", ("ok", "wont be there"),
        "thanks, something came up",
    ],
)  # fmt: skip
def test_booked_client_who_may_not_come_is_asked_whether_to_cancel(words: str | tuple[str, ...]) -> None:
    talk = booked(words)
    assert talk.plan.move is Move.ASK_CANCEL
    assert "Thu, Jun 11 at 4:30 PM" in talk.plan.texts[0].body
    assert talk.plan.effects == ()


def test_booked_client_who_may_not_come_is_asked_in_spanish_too() -> None:
    talk = booked("no voy a poder")
    assert talk.plan.move is Move.ASK_CANCEL
    assert "jue 11 jun a las 4:30 PM" in talk.plan.texts[0].body


def test_flag_about_a_booked_client_who_was_not_understood_is_seen_first() -> None:
    (flag,) = (effect for effect in booked("car broke down").plan.effects if isinstance(effect, RaiseFlag))
    assert flag.severity is Severity.HIGH
    assert "booked" in flag.summary


@pytest.mark.parametrize(
    "words",
    [
        "ok", "haha ok", "cool", "thank you so much!", "perfect see u then", "great, appreciate it man", "👍", "ty",
        "have a good one", "can't wait", "Thanks Marcus!", "gracias!", ("awesome", "see ya"), "k thx",
        "thanks for squeezing me in", "hi",
    ],
)  # fmt: skip
def test_polite_words_after_a_booking_get_a_goodbye_and_nobody_is_called(words: str | tuple[str, ...]) -> None:
    talk = booked(words)
    assert talk.plan.move is Move.CLOSE
    assert talk.plan.effects == (CloseConversation(Outcome.BOOKED),)


@pytest.mark.parametrize("words", ["3", "1 pls", "2?", ("2", "3")])
def test_another_number_after_a_booking_is_not_the_choice_sent_twice(words: str | tuple[str, ...]) -> None:
    assert is_flagged(booked(words))


def test_number_after_a_booking_made_by_day_is_the_choice_only_if_it_is_that_days() -> None:
    talk = Talk()
    talk.open()
    talk.say("tomorrow pls")
    talk.say("1")
    assert talk.plan.move is Move.CLOSE
    talk.say("2")
    assert is_flagged(talk)
