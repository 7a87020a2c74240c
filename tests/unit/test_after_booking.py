"""After a booking the warm get a goodbye, bad news goes to a person, and what is not understood is asked once."""

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
        "my kid is coming too", "thanks but i can't", "i lost my job lol", "my boss called", "a mid fade this time",
        "me and my cousin", "se me ponchó una goma, un problema", "haha i'm stuck at the airport", "this sucks",
    ],
)  # fmt: skip
def test_bad_news_or_a_wish_after_a_booking_goes_to_a_person(words: str | tuple[str, ...]) -> None:
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


@pytest.mark.parametrize(
    "words",
    [
        "thank you chief", "gracias mi panita", "see yall in june", "catch you thursday", "till thursday then",
        "i'm finna look so clean", "bout to come out fresh", "my apologies for all the back n forth", "sorry for bugging you",
        "disculpa tantas vueltas", "perdón por molestar", "bacano", "chévere", "qué chido", "goated", "lets gooo 🔥",
        "tell elena hey", "say what's up to marcus for me", "salúdame a Marcus", "un abrazo a todo el equipo",
        "my dad says hi", "letting it grow after the holidays", "next winter i'm rocking an afro", "jajaja por fin",
        "my head is a jungle lol", "que dios los bendiga", "son unos cracks", "you guys are legends", "😂", "nos vemos el jueves",
    ],
)  # fmt: skip
def test_warm_talk_after_a_booking_gets_a_goodbye_in_any_words(words: str) -> None:
    talk = booked(words)
    assert talk.plan.move is Move.CLOSE
    assert "jun" in talk.plan.texts[0].body.lower()
    assert talk.plan.effects == (CloseConversation(Outcome.BOOKED),)


@pytest.mark.parametrize(
    "words",
    [
        "blorp",
        "ok?",
        "hmm",
        "at the gym rn",
        "growing it out",
        "moving to ohio in october",
        "nope",
        "purple",
        "toy guillao",
    ],
)
def test_what_is_not_understood_after_a_booking_is_asked_once(words: str) -> None:
    talk = booked(words)
    assert talk.plan.move is Move.ASK_AGAIN
    assert "Thu, Jun 11 at 4:30 PM" in talk.plan.texts[0].body
    assert talk.plan.texts[0].body.endswith("?")
    assert talk.plan.effects == ()


def test_what_is_not_understood_twice_after_a_booking_goes_to_a_person() -> None:
    assert is_flagged(booked("blorp", "blarp"))
    assert not is_flagged(booked("blorp", "how much is it?", "blarp"))


@pytest.mark.parametrize(
    "words", ["no", "nah all good", "nothing, thanks", "ok thanks", "lol just talking", "no gracias, todo bien"]
)
def test_whoever_has_nothing_to_change_is_left_in_peace(words: str) -> None:
    talk = booked("blorp", words)
    assert talk.plan.move is Move.CLOSE
    assert talk.plan.effects == (CloseConversation(Outcome.BOOKED),)


def test_whoever_has_something_to_change_is_asked_what_and_gets_it() -> None:
    talk = booked("blorp", "yes")
    assert "What" in talk.plan.texts[0].body or "what" in talk.plan.texts[0].body
    assert "Fri, Jun 12 at 5 PM" in talk.say("friday at 5 instead")
    talk.say("yes")
    assert talk.plan.move is Move.CONFIRM_MOVE


def test_change_asked_for_right_away_is_no_answer_to_our_question() -> None:
    assert booked("blorp", "cancel it please").plan.move is Move.CONFIRM_CANCEL


@pytest.mark.parametrize("words", ["see you friday", "see u at 5", "hasta el sábado", "catch you in august"])
def test_goodbye_until_another_day_is_answered_with_the_day_that_is_booked(words: str) -> None:
    talk = booked(words)
    assert talk.plan.move is Move.ANSWER_APPOINTMENT
    assert "11" in talk.plan.texts[0].body
    assert "4:30 PM" in talk.plan.texts[0].body
