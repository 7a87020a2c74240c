"""Earlier, later, the same time and "anything else" are about what was spoken of last."""

from datetime import datetime, timedelta

import pytest

from runtime.domain.conversations import Agent
from runtime.domain.receipts import ReceiptKind
from tests.fixtures.shops import NOW
from tests.fixtures.talks import Talk

FRIDAY = NOW.replace(hour=0, minute=0) + timedelta(days=3)


def slots_after(*turns: str) -> list[datetime]:
    """The times that the last text offers or asks a yes for."""
    talk = Talk()
    talk.open()
    for turn in turns:
        talk.say(turn)
    receipts = talk.plan.texts[0].receipts
    return [r.starts_at for r in receipts if r.kind in (ReceiptKind.SLOT, ReceiptKind.HOLD) and r.starts_at]


@pytest.mark.parametrize(
    "words", ["got anything earlier?", "earlier pls", "a bit earlier?", "mas temprano?", "un poco mas temprano"]
)
def test_earlier_than_what_was_asked_for_is_earlier_that_day(words: str) -> None:
    found = slots_after("friday at 3", words)
    assert found
    assert all(FRIDAY <= slot <= FRIDAY.replace(hour=14, minute=30) for slot in found)


@pytest.mark.parametrize(
    "words", ["anything later?", "yes but later", "later that day", "si pero mas tardecito", "algo mas tarde?"]
)
def test_later_than_what_was_asked_for_is_later_that_day(words: str) -> None:
    found = slots_after("friday at 1", words)
    assert found
    assert all(FRIDAY.replace(hour=13, minute=30) <= slot <= FRIDAY.replace(hour=18) for slot in found)


@pytest.mark.parametrize(
    ("words", "hour", "minute"),
    [("an hour later?", 15, 0), ("30 min earlier", 13, 30), ("half an hour later", 14, 30), ("una hora antes", 13, 0)],
)
def test_so_much_later_or_earlier_is_counted_from_what_was_asked_for(words: str, hour: int, minute: int) -> None:
    assert slots_after("friday at 2", words) == [FRIDAY.replace(hour=hour, minute=minute)]


def test_earlier_and_earlier_goes_on_down() -> None:
    first, second = slots_after("anything earlier?"), slots_after("anything earlier?", "earlier than that")
    assert max(second) < max(first)
    assert all(slot.hour < 16 or slot.minute == 0 for slot in first)


def test_anything_else_never_offers_the_same_slot_again() -> None:
    seen = slots_after() + slots_after("anything else?") + slots_after("anything else?", "what else")
    assert len(seen) == len(set(seen)) == 9


@pytest.mark.parametrize(
    "words", ["push it to friday same time", "can we do fri at the same time", "el viernes a la misma hora"]
)
def test_same_time_on_another_day(words: str) -> None:
    assert slots_after("thursday at 2", words) == [FRIDAY.replace(hour=14)]


def test_same_time_when_the_appointment_is_moved() -> None:
    found = slots_after("2", "move it to friday, same time")
    assert FRIDAY.replace(hour=16, minute=30) in found


def test_front_desk_offers_the_usual_to_whoever_asks_for_it() -> None:
    talk = Talk(agent=Agent.FRONT_DESK)
    assert "Thu" in talk.say("the usual please")
