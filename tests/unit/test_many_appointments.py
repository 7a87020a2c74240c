"""How many appointments one client may have coming: beyond the shop's number a person decides."""

from dataclasses import replace
from datetime import timedelta

import pytest

from runtime.domain.appointments import AppointmentState, Visit
from runtime.domain.conversations import Agent, FlagReason
from runtime.domain.effects import BookSlot, HandToStaff, HoldSlot, MoveBooking, RaiseFlag
from runtime.domain.policy import Policy
from tests.fixtures.shops import NOW
from tests.fixtures.talks import Talk, make_client

FIRST = NOW.replace(day=18, hour=16, minute=30)


def client_of(coming: int, policy: Policy | None = None) -> Talk:
    client = make_client(5, 10)
    starts = [FIRST + timedelta(days=n // 2, hours=n % 2) for n in range(coming)]
    visits = tuple(Visit(90 + n, 1, 1, start, AppointmentState.BOOKED) for n, start in enumerate(starts))
    client = replace(client, visits=(*visits, *client.visits))
    return Talk(client=client, agent=Agent.FRONT_DESK, policy=policy or Policy())


@pytest.mark.parametrize("words", ["book me another one friday at 2 pm", "can i get another haircut tomorrow?"])
def test_person_decides_about_the_fifth_appointment(words: str) -> None:
    talk = client_of(4)
    assert "A person will" in talk.say(words)
    assert not any(isinstance(effect, BookSlot | HoldSlot) for effect in talk.plan.effects)
    assert any(isinstance(effect, HandToStaff) for effect in talk.plan.effects)
    (flag,) = [effect for effect in talk.plan.effects if isinstance(effect, RaiseFlag)]
    assert flag.reason is FlagReason.WANTS_PERSON
    assert "has 4 appointments coming" in flag.summary


def test_fourth_is_booked_by_the_agent_and_the_shop_may_say_otherwise() -> None:
    talk = client_of(3)
    talk.say("another one tomorrow at 3 pm")
    talk.say("yes")
    assert any(isinstance(effect, BookSlot) for effect in talk.plan.effects)
    one = client_of(1, Policy(upcoming_per_client=1))
    assert "A person will" in one.say("another one tomorrow at 3 pm")


def test_whoever_has_as_many_as_may_be_still_moves_one_and_asks_questions() -> None:
    talk = client_of(4)
    assert "$45" in talk.say("how much is a fade?")
    talk.say("move my first one to the 17th at 2 pm")
    talk.say("1")
    talk.say("the 17th at 2 pm")
    talk.say("yes")
    assert [effect for plan in talk.plans for effect in plan.effects if isinstance(effect, MoveBooking)]


def test_number_that_nobody_knows_cannot_fill_the_diary() -> None:
    talk = Talk(client=replace(make_client(), first_name="", visits=()), agent=Agent.FRONT_DESK)
    for words in ("book me tomorrow at 3 pm", "yes", "Sam"):
        talk.say(words)
    for day in ("thursday at 4 pm", "friday at 2 pm", "saturday at 11 am", "the 16th at 3 pm", "the 17th at 3 pm"):
        talk.say(f"book another one {day}")
        talk.say("yes")
    assert len(talk.client.upcoming) == 4
