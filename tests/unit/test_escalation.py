"""What only a person may handle: the client is told that one will answer, and when; staff get a flag that they can work with."""

from dataclasses import replace
from datetime import timedelta

import pytest

from runtime.domain.conversations import FlagReason, Move, Purpose, Severity
from runtime.domain.effects import CancelBooking, HandToStaff, RaiseFlag, StopTexts
from runtime.domain.understanding import Act, Concern
from tests.fixtures.shops import NOW
from tests.fixtures.talks import Talk, make_client

MIDNIGHT = NOW.replace(hour=23, minute=0)  # a Tuesday's; the shop opens at ten


def talk_with(*texts: str, media: int = 0, talk: Talk | None = None) -> Talk:
    talk = talk or Talk()
    talk.open()
    talk.say(*texts, media=media)
    return talk


def flag_of(talk: Talk) -> RaiseFlag:
    [flag] = [effect for effect in talk.plan.effects if isinstance(effect, RaiseFlag)]
    return flag


def said(talk: Talk) -> str:
    return talk.plan.texts[0].body


GRAVE = [
    ("you nicked my ear, its still bleeding", FlagReason.INJURY, Severity.URGENT, timedelta(minutes=15)),
    ("i want to kill myself", FlagReason.DISTRESS, Severity.URGENT, timedelta(minutes=10)),
    ("ill burn your shop down", FlagReason.THREAT, Severity.URGENT, timedelta(minutes=10)),
    ("youll hear from my lawyer", FlagReason.LEGAL, Severity.HIGH, timedelta(hours=1)),
    ("im pregnant, is the dye safe?", FlagReason.MEDICAL, Severity.HIGH, timedelta(hours=1)),
    ("you charged me twice", FlagReason.MONEY, Severity.HIGH, timedelta(hours=1)),
    ("im 14, can i come alone", FlagReason.MINOR, Severity.HIGH, timedelta(hours=1)),
    ("what the hell is wrong with you guys", FlagReason.ANGER, Severity.HIGH, timedelta(hours=1)),
]


@pytest.mark.parametrize(("words", "reason", "severity", "within"), GRAVE)
def test_staff_get_a_flag_with_a_deadline_and_the_clients_words(
    words: str, reason: FlagReason, severity: Severity, within: timedelta
) -> None:
    flag = flag_of(talk_with(words))
    assert (flag.reason, flag.severity, flag.within) == (reason, severity, within)
    assert f'"{words}"' in flag.summary
    assert flag.suggested_reply.startswith("Hi Jordan, this is the team at Fade & Co.")


@pytest.mark.parametrize("words", [words for words, *_ in GRAVE])
def test_client_is_told_that_a_person_answers_and_when_and_the_agent_falls_silent(words: str) -> None:
    talk = talk_with(words)
    assert talk.plan.move is Move.HAND_OVER
    assert "person" in said(talk)
    assert "within 2 hours" in said(talk)
    assert HandToStaff() in talk.plan.effects
    assert talk.verdict().findings == ()


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("me cortaron la oreja y sigue sangrando", FlagReason.INJURY),
        ("me cobraron dos veces", FlagReason.MONEY),
        ("voy a hablar con mi abogado", FlagReason.LEGAL),
        ("tengo 14 años, puedo ir solo?", FlagReason.MINOR),
        ("llamame por favor", FlagReason.WANTS_PERSON),
        ("perdon se murio mi papa", FlagReason.WANTS_PERSON),
    ],
)
def test_spanish_client_is_told_in_spanish_and_so_is_the_suggested_reply(words: str, reason: FlagReason) -> None:
    talk = talk_with(words)
    assert flag_of(talk).reason is reason
    assert "en menos de 2 horas" in said(talk)
    assert flag_of(talk).suggested_reply.startswith("Hola Jordan, te escribe el equipo")


def test_in_the_night_the_client_is_told_by_when_on_the_next_day() -> None:
    talk = talk_with("you charged me twice", talk=Talk(now=MIDNIGHT))
    assert "by 12 PM tomorrow" in said(talk)
    assert flag_of(talk).within == timedelta(hours=11 + 1)  # an hour after ten


def test_a_life_in_danger_does_not_wait_for_opening() -> None:
    talk = talk_with("i want to die", talk=Talk(now=MIDNIGHT))
    assert flag_of(talk).within == timedelta(minutes=10)
    assert "988" in said(talk)
    assert "911" in said(talk)


def test_who_was_hurt_is_told_to_see_a_doctor() -> None:
    assert "please see a doctor now" in said(talk_with("you cut my neck, its bleeding"))


@pytest.mark.parametrize("words", ["sorry my dad passed away so i havent been in", "my grandma passed, cant this week"])
def test_who_has_lost_somebody_is_comforted_and_offered_nothing(words: str) -> None:
    talk = talk_with(words)
    assert "so sorry for your loss" in said(talk)
    assert not any(f"{number})" in said(talk) for number in (1, 2, 3))
    assert "second person" not in said(talk)
    assert flag_of(talk).summary.startswith("The client has lost somebody")
    assert talk.verdict().findings == ()


def test_several_concerns_are_one_flag_as_urgent_as_the_worst() -> None:
    flag = flag_of(talk_with("you cut my ear and charged me twice"))
    assert (flag.reason, flag.severity) == (FlagReason.INJURY, Severity.URGENT)
    assert flag.summary.startswith("The client says that somebody was hurt, and disputes money")


def test_concern_comes_before_the_booking_in_the_same_text() -> None:
    talk = talk_with("2, but you charged me twice last time")
    assert talk.plan.move is Move.HAND_OVER
    assert flag_of(talk).reason is FlagReason.MONEY


def test_concern_in_the_words_beside_a_picture_is_what_the_flag_is_about() -> None:
    flag = flag_of(talk_with("look, you cut my neck open", media=1))
    assert flag.reason is FlagReason.INJURY
    assert "with a picture" in flag.summary


def test_picture_goes_to_a_person_with_its_words() -> None:
    flag = flag_of(talk_with("like this one", media=1))
    assert flag.reason is FlagReason.PICTURE
    assert flag.summary == 'The client sent a picture: "like this one"'


def test_picture_without_words_goes_to_a_person() -> None:
    assert flag_of(talk_with("", media=1)).summary == "The client sent a picture."


@pytest.mark.parametrize("words", ["call me", "can somebody call me about this", "give me a ring", "llamame pls"])
def test_whoever_asks_to_be_called_gets_a_flag_that_says_so(words: str) -> None:
    talk = talk_with(words)
    assert flag_of(talk).reason is FlagReason.WANTS_PERSON
    assert flag_of(talk).summary == f'The client asks to be called: "{words}"'
    assert "call you" in said(talk) or "a call" in said(talk) or "te llame" in said(talk)
    assert "call you" in flag_of(talk).suggested_reply or "llamar" in flag_of(talk).suggested_reply


def test_whoever_asks_for_a_person_is_not_promised_a_call() -> None:
    talk = talk_with("let me talk to a real person")
    assert flag_of(talk).summary == 'The client asks for a person: "let me talk to a real person"'
    assert " call " not in said(talk)


def test_complaint_goes_to_a_person_in_the_clients_words() -> None:
    flag = flag_of(talk_with("im not happy, the cut is way too short"))
    assert flag.reason is FlagReason.COMPLAINT
    assert '"im not happy, the cut is way too short"' in flag.summary


def test_what_was_not_understood_twice_goes_to_a_person_in_the_clients_words() -> None:
    talk = talk_with("blorp")
    talk.say("florp glorp")
    assert flag_of(talk).reason is FlagReason.NOT_UNDERSTOOD
    assert '"florp glorp"' in flag_of(talk).summary


def test_client_whom_the_shop_does_not_know_by_name_gets_a_reply_without_one() -> None:
    talk = talk_with("you charged me twice", talk=Talk(client=replace(make_client(5), first_name="")))
    assert flag_of(talk).suggested_reply.startswith("Hi, this is the team at Fade & Co.")


def test_long_text_is_cut_in_the_flag() -> None:
    summary = flag_of(talk_with("you charged me twice " + "and again " * 60)).summary
    assert len(summary) < 220
    assert summary.endswith('..."')


@pytest.mark.parametrize("words", ["broke my foot, cancel my thursday appointment", "got covid, need to cancel"])
def test_illness_as_the_reason_of_a_cancellation_is_no_case_for_staff(words: str) -> None:
    talk = Talk()
    talk.open()
    talk.say("2")
    talk.say(words)
    assert HandToStaff() not in talk.plan.effects
    assert talk.plan.move in (Move.ASK_CANCEL, Move.CONFIRM_CANCEL)
    assert not [effect for effect in talk.plan.effects if isinstance(effect, RaiseFlag | CancelBooking)] or (
        talk.plan.move is Move.CONFIRM_CANCEL
    )


def test_a_stop_with_a_threat_is_a_stop_first() -> None:
    talk = talk_with("stop texting me or i call my lawyer")
    understanding = talk.plan.understanding
    assert understanding is not None
    assert understanding.does(Act.OPT_OUT)
    assert understanding.concerns == {Concern.LEGAL}
    assert talk.plan.texts[0].purpose is Purpose.OPT_OUT_CONFIRMATION
    assert StopTexts() in talk.plan.effects
    assert flag_of(talk).reason is FlagReason.LEGAL
    assert "Please call" in flag_of(talk).summary
    assert flag_of(talk).suggested_reply == ""  # a text would not be sent
