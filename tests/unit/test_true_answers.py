"""What is answered is true: opening hours, who cuts, what was promised, and that a cancelled appointment is gone."""

from dataclasses import replace

import pytest

from runtime.domain.appointments import Busy
from runtime.domain.conversations import Agent, Move
from runtime.domain.effects import BookSlot, CancelBooking, RaiseFlag
from runtime.domain.policy import Policy
from tests.fixtures.talks import Talk, make_client

TREAT = Policy(birthday_treat={"en": "$5 off your next cut", "es": "10% de descuento en tu proximo corte"})


def said(*texts: str, language: str = "en", agent: Agent = Agent.REBOOKING) -> Talk:
    client = replace(make_client(5, 10, 15), language=language)
    talk = Talk(client=client, agent=agent, policy=TREAT if agent is Agent.BIRTHDAY else Policy())
    talk.open()
    for text in texts:
        talk.say(text)
    assert talk.verdict().findings == (), talk.plan.texts[0].body
    return talk


@pytest.mark.parametrize(
    ("words", "language", "told"),
    [
        ("thursday at 7 in the morning", "en", "our hours on Thu, Jun 11 are 10 AM-6 PM"),
        ("friday night", "en", "our hours on Fri, Jun 12 are 10 AM-6 PM"),
        ("el jueves a las 9 de la noche", "es", "el horario el jue 11 jun es 10 AM-6 PM"),
    ],
)
def test_time_outside_the_hours_is_answered_with_the_hours(words: str, language: str, told: str) -> None:
    talk = said(words, language=language)
    assert told in talk.plan.texts[0].body
    assert "1)" in talk.plan.texts[0].body


def test_time_within_the_hours_that_is_taken_is_not_answered_with_the_hours() -> None:
    talk = Talk()
    start = talk.now.replace(day=11, hour=10, minute=0)
    busy = tuple(Busy(barber, start, start.replace(hour=18)) for barber in (1, 2))
    talk.diary = replace(talk.diary, busy=busy)
    talk.open()
    assert "hours" not in talk.say("thursday at 2")


@pytest.mark.parametrize("words", ["who would be cutting me?", "who is gonna do it", "with who?"])
def test_who_cuts_at_the_offered_times_is_known(words: str) -> None:
    talk = said(words)
    assert "Marcus" in talk.plan.texts[0].body.splitlines()[0]
    assert talk.plan.effects == ()


@pytest.mark.parametrize("words", ["quien me va a atender?", "y con quien?"])
def test_who_cuts_is_known_in_spanish_too(words: str) -> None:
    talk = said(words, language="es")
    assert "Marcus" in talk.plan.texts[0].body.splitlines()[0]
    assert talk.plan.effects == ()


@pytest.mark.parametrize("words", ["who with?", "whats my barbers name"])
def test_who_cuts_is_told_from_the_booking(words: str) -> None:
    talk = said("1", words)
    assert talk.plan.move is Move.ANSWER_APPOINTMENT
    assert "Marcus" in talk.plan.texts[0].body


@pytest.mark.parametrize(
    ("words", "language", "told"),
    [
        ("nice! how does the 5 off work?", "en", "$5 off your next cut."),
        ("do i need a code for the discount?", "en", "$5 off your next cut."),
        ("y como uso el descuento?", "es", "10% de descuento en tu proximo corte."),
    ],
)
def test_promised_treat_is_explained_and_nobody_is_asked(words: str, language: str, told: str) -> None:
    talk = said(words, language=language, agent=Agent.BIRTHDAY)
    assert told in talk.plan.texts[0].body
    assert not any(isinstance(effect, RaiseFlag) for effect in talk.plan.effects)


def test_discount_that_nobody_promised_is_not_invented() -> None:
    assert "$5" not in said("how do i get the 5 off?").plan.texts[0].body


@pytest.mark.parametrize(
    ("cancels", "regrets", "language"),
    [
        ("cancel my appointment", "never mind, keep it", "en"),
        ("cancel my appointment", "wait, i can make it after all", "en"),
        ("cancela mi cita", "no espera, siempre si voy", "es"),
    ],
)
def test_regret_after_a_cancellation_is_told_that_it_is_gone_and_offered_back(
    cancels: str, regrets: str, language: str
) -> None:
    talk = said("1", cancels, regrets, language=language)
    (made,) = (effect for effect in talk.plans[1].effects if isinstance(effect, BookSlot))
    assert any(isinstance(effect, CancelBooking) for effect in talk.plans[2].effects)
    assert talk.plan.move is Move.PROPOSE_SLOT
    talk.say("yes" if language == "en" else "si")
    (again,) = (effect for effect in talk.plan.effects if isinstance(effect, BookSlot))
    assert again.slot == made.slot


def test_cancelled_time_that_somebody_took_is_not_offered_back() -> None:
    talk = said("1", "cancel my appointment")
    (made,) = (effect for effect in talk.plans[1].effects if isinstance(effect, BookSlot))
    taken = Busy(made.slot.barber_id, made.slot.starts_at, made.slot.ends_at)
    talk.diary = replace(talk.diary, busy=(*talk.diary.busy, taken))
    assert "gone already" in talk.say("undo that, keep it")
    assert talk.plan.effects == ()
