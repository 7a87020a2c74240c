"""Late for an appointment: staff hear of it, a wish for another time is one, and what would be is only asked."""

from dataclasses import replace
from datetime import datetime

import pytest

from graphs.understanding.lateness import BEING_LATE
from graphs.understanding.words import read
from runtime.domain.appointments import AppointmentState, Busy, Visit
from runtime.domain.conversations import Agent, FlagReason, Move
from runtime.domain.effects import RaiseFlag
from runtime.domain.policy import Policy
from tests.fixtures.shops import ZONE
from tests.fixtures.talks import Talk, make_client, make_diary

THURSDAY = datetime(2026, 6, 18, 16, 30, tzinfo=ZONE)
BOOKED = Visit(50, 1, 1, THURSDAY, AppointmentState.BOOKED)


def booked(*texts: str, policy: Policy | None = None) -> Talk:
    """Jordan comes on Thursday of next week at half past four, and texts the shop."""
    client = replace(make_client(5, 10), visits=(BOOKED, *make_client(5, 10).visits))
    diary = make_diary(Busy(1, THURSDAY, THURSDAY.replace(hour=17, minute=20)))
    talk = Talk(client=client, diary=diary, agent=Agent.FRONT_DESK, policy=policy or Policy())
    for text in texts:
        talk.say(text)
        assert talk.verdict().findings == (), talk.plan.texts[0].body
    return talk


def flags(talk: Talk) -> list[FlagReason]:
    return [effect.reason for effect in talk.plan.effects if isinstance(effect, RaiseFlag)]


@pytest.mark.parametrize(
    "words",
    [
        "running 15 behind for my 4:30 sorry", "is it cool if i'm a few minutes late thursday", "llego como 5 tarde el jueves",
        "mind if i'm 10 late? the subway is crazy", "hay problema si llego 10 minutos tarde?",
    ],
)  # fmt: skip
def test_late_client_is_noted(words: str) -> None:
    talk = booked(words)
    assert talk.plan.move is Move.NOTE_LATE
    assert flags(talk) == [FlagReason.RUNNING_LATE]


@pytest.mark.parametrize("words", ["ok thank you", "gracias!", "aight bet", "👍", "preciate it chief", "see yall then"])
def test_thanks_after_being_noted_get_a_goodbye_and_no_second_introduction(words: str) -> None:
    talk = booked("running 15 behind for my 4:30 sorry", words)
    said = talk.plan.texts[0].body
    assert talk.plan.move is Move.CLOSE
    assert "18" in said
    assert "?" not in said
    assert "AI assistant" not in said


@pytest.mark.parametrize("words", ["thanks!", "bye, take care", "gracias jefa, nos vemos"])
def test_thanks_out_of_the_blue_are_answered_with_the_day_of_the_appointment(words: str) -> None:
    talk = booked(words)
    assert talk.plan.move is Move.CLOSE
    assert "18" in talk.plan.texts[0].body


def test_thanks_from_whoever_has_no_appointment_offer_nothing() -> None:
    talk = Talk(agent=Agent.FRONT_DESK)
    talk.say("thanks!")
    assert talk.plan.move is Move.CLOSE
    assert "AI assistant" in talk.say("hey")


@pytest.mark.parametrize(
    "words",
    [
        "gonna be late thursday, could we make it 5 instead of 4:30?", "running behind on thursday, push it to 5",
        "late on the 18th bc of practice, can u move me to 5", "voy a llegar tarde el jueves, mejor a las 5",
        "el jueves llego tarde, me la pasas a las 5 en vez de 4:30?",
    ],
)  # fmt: skip
def test_late_client_who_names_another_time_wishes_to_move(words: str) -> None:
    talk = booked(words)
    assert talk.plan.move is Move.PROPOSE_SLOT
    assert talk.plan.texts[0].receipts[0].starts_at == THURSDAY.replace(hour=17, minute=0)
    assert flags(talk) == []


SUPPOSED = [
    "what happens if i'm 15 min late?", "if i run behind do you cancel on me", "whats yalls late policy",
    "is there a grace period",
    "do i get charged if i show up late thursday?", "how late can i be", "si llego 20 minutos tarde me cobran?",
    "cuanto me esperan si llego tarde", "pierdo el turno si me atraso 10 minutos, o sea si llego tarde?",
]  # fmt: skip


@pytest.mark.parametrize("words", SUPPOSED)
def test_what_would_be_if_one_were_late_is_asked_of_the_team_and_notes_nobody_late(words: str) -> None:
    talk = booked(words)
    assert talk.plan.move is Move.ASK_TEAM
    assert flags(talk) == [FlagReason.QUESTION]
    assert "18" in talk.plan.texts[0].body


def test_what_would_be_if_one_were_late_is_answered_where_the_policy_says_it() -> None:
    policy = Policy(answers={"en": {"lateness": "We hold your spot for 10 minutes."}})
    talk = booked("what happens if i'm 15 min late?", policy=policy)
    assert "We hold your spot for 10 minutes." in talk.plan.texts[0].body
    assert flags(talk) == []


@pytest.mark.parametrize("words", ["running late", "ok if im late?", "sorry i'm late", "llego tarde", "too late"])
def test_what_announces_or_excuses_is_no_question_about_lateness(words: str) -> None:
    assert BEING_LATE.search(read(words).plain) is None
