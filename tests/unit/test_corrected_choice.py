"""A number is put right: "sorry i meant 2" is about the last offer, also when "1" has booked already."""

import pytest

from runtime.domain.effects import BookSlot, HoldSlot, MoveBooking
from runtime.domain.receipts import Receipt, ReceiptKind
from runtime.domain.understanding import Act
from tests.fixtures.talks import Talk


def offers(talk: Talk) -> list[Receipt]:
    return [receipt for receipt in talk.plan.texts[0].receipts if receipt.kind is ReceiptKind.SLOT]


@pytest.mark.parametrize(
    "words", ["sorry i meant 2", "no wait, 2", "perdon quise decir la 2", "oops i meant the second"]
)
def test_number_that_is_put_right_after_the_booking_moves_it_to_that_offer(words: str) -> None:
    talk = Talk()
    talk.open()
    second = offers(talk)[1]
    talk.say("1")
    talk.say(words)
    assert not any(isinstance(effect, BookSlot | MoveBooking) for effect in talk.plan.effects)
    talk.say("yes")
    (move,) = [effect for effect in talk.plan.effects if isinstance(effect, MoveBooking)]
    assert move.slot.starts_at == second.starts_at


def test_two_numbers_in_a_row_mean_the_second_and_nothing_is_booked_yet() -> None:
    talk = Talk()
    talk.open()
    second = offers(talk)[1]
    talk.say("1", "sorry i meant 2")
    (hold,) = [effect for effect in talk.plan.effects if isinstance(effect, HoldSlot | BookSlot)]
    assert isinstance(hold, HoldSlot)
    assert hold.slot.starts_at == second.starts_at


def test_number_beyond_the_offer_is_an_hour() -> None:
    talk = Talk()
    talk.open()
    talk.say("1")
    assert "tomorrow at 5 PM" in talk.say("sorry i meant 5").replace("Tomorrow", "tomorrow")
    assert talk.plan.understanding is not None
    assert talk.plan.understanding.does(Act.CHANGE)
