"""What was said days ago is said again only as far as it still holds; prices and hours are those of the barbers who work."""

import re
from dataclasses import replace
from datetime import time, timedelta

import pytest

from runtime.domain.appointments import Busy
from runtime.domain.conversations import Move
from runtime.domain.effects import BookSlot
from runtime.domain.receipts import ReceiptKind
from runtime.domain.shops import Barber, Service, Skill, WorkingHours
from runtime.store.tables import BarberRow, WorkingHoursRow
from tests.fixtures.shops import NOW
from tests.fixtures.talks import BARBERS, SERVICES, Talk, make_client, make_diary
from tests.fixtures.world import World


def opened(**more: object) -> Talk:
    talk = Talk(**more)  # type: ignore[arg-type]  # fields of several types
    talk.open()
    return talk


def booked(*, cancelled: bool = False) -> Talk:
    """Option 2 is booked; by the next turn the client has this appointment, unless staff have cancelled it."""
    talk = opened()
    before = talk.client
    talk.say("2")
    if cancelled:
        talk.client = before
    return talk


@pytest.mark.parametrize("words", ["how much is it?", "blorp"])
def test_offers_that_have_passed_are_not_repeated(words: str) -> None:
    talk = opened()
    talk.now = NOW + timedelta(days=14)
    assert "1)" not in talk.say(words)
    assert "day" in talk.plan.texts[0].body
    assert {receipt.kind for receipt in talk.plan.texts[0].receipts} <= {ReceiptKind.PRICE}


@pytest.mark.parametrize("words", ["how much is it?", "blorp"])
def test_number_means_the_line_that_was_repeated_last(words: str) -> None:
    talk = opened()
    _, second, _ = (receipt for receipt in talk.plan.texts[0].receipts if receipt.kind is ReceiptKind.SLOT)
    talk.now = NOW + timedelta(days=1, hours=8)  # the first offer has passed
    repeated = talk.say(words)
    assert "1)" in repeated
    assert "3)" not in repeated
    talk.say("1")
    (booking,) = (effect for effect in talk.plan.effects if isinstance(effect, BookSlot))
    assert booking.slot.starts_at == second.starts_at


def test_slot_that_somebody_else_took_is_not_repeated() -> None:
    talk = opened()
    taken = [r.starts_at for r in talk.plan.texts[0].receipts if r.kind is ReceiptKind.SLOT and r.starts_at]
    talk.diary = make_diary(*(Busy(b.id, start, start + timedelta(hours=1)) for b in BARBERS for start in taken))
    assert "Which day would suit you?" in talk.say("where are you?")


def test_proposal_is_repeated_while_it_is_free_and_never_as_held() -> None:
    talk = opened()
    talk.say("can i do friday at 11am")
    assert "Shall I book Fri, Jun 12 at 11 AM" in talk.say("where are you?")
    assert ReceiptKind.HOLD not in {receipt.kind for receipt in talk.plan.texts[0].receipts}
    talk.now = NOW + timedelta(days=5)
    assert "Jun 12" not in talk.say("where are you?")
    talk.say("yes")
    assert talk.plan.move is not Move.CONFIRM_BOOKING


@pytest.mark.parametrize("words", ["where are you?", "thanks"])
def test_booking_is_claimed_while_the_shop_has_it(words: str) -> None:
    assert "See you Thu, Jun 11" in booked().say(words)


@pytest.mark.parametrize("words", ["where are you?", "thanks"])
def test_cancelled_booking_is_not_claimed(words: str) -> None:
    talk = booked(cancelled=True)
    assert "See you" not in talk.say(words)
    assert all(receipt.kind is not ReceiptKind.BOOKING for receipt in talk.plan.texts[0].receipts)


def test_booking_is_claimed_until_it_is_over() -> None:
    talk = booked()
    talk.now = NOW.replace(hour=16, minute=35) + timedelta(days=2)
    assert "See you today at 4:30 PM" in talk.say("where are you?")
    talk.now += timedelta(days=1)
    assert "See you" not in talk.say("thanks")


def test_lowest_price_is_said_where_barbers_differ() -> None:
    skills = (Skill(1, 1), Skill(2, 1, price_cents=6000), Skill(1, 2), Skill(2, 2))
    talk = opened(diary=replace(make_diary(), skills=skills))
    said = talk.say("how much is it?")
    assert "Skin fade from $45, Beard trim $20" in said
    assert talk.verdict().findings == ()
    assert "Skin fade" not in talk.say("how much is a beard trim?").split("Shall")[0]


def test_price_of_the_only_barber_who_does_it_is_said() -> None:
    talk = opened(diary=replace(make_diary(), skills=(Skill(2, 1, price_cents=6000),)))
    assert "Skin fade $60" in talk.say("how much is a skin fade?")
    assert talk.verdict().findings == ()


def test_midday_break_of_everybody_is_not_claimed_to_be_open() -> None:
    split = [WorkingHours(b, 1, *row) for b in (1, 2) for row in ((time(10), time(13)), (time(15), time(18)))]
    late = WorkingHours(2, 1, time(16), time(19))
    hours = (*split, late, *(row for row in make_diary().hours if row.weekday != 1))
    talk = opened(diary=replace(make_diary(), hours=hours))
    assert "Tue 10 AM-1 PM, 3 PM-7 PM, Wed-Sat 10 AM-6 PM" in talk.say("when are you open?")
    assert talk.verdict().findings == ()


def test_person_answers_after_the_midday_break() -> None:
    split = tuple(WorkingHours(1, 1, *row) for row in ((time(10), time(13)), (time(15), time(18))))
    talk = opened(diary=replace(make_diary(), hours=split))
    talk.now = NOW.replace(hour=14)
    assert "by 5 PM today" in talk.say("can i talk to a person")


def test_client_whose_usual_service_is_gone_is_offered_the_first_that_is_left() -> None:
    talk = Talk(diary=replace(make_diary(), services=(SERVICES[1],)))
    assert "1)" in talk.open()
    assert {r.service for r in talk.plan.texts[0].receipts} == {"Beard trim"}
    assert "1)" not in Talk(diary=replace(make_diary(), services=()), client=make_client(5)).open()


@pytest.mark.parametrize("words", ["how much is it?", "where are you?", "blorp", "thanks"])
def test_offers_of_a_barber_who_left_break_nothing(words: str) -> None:
    talk = opened()
    talk.diary = replace(make_diary(), barbers=(Barber(2, "Elena"),))
    assert "Marcus" not in talk.say(words)
    assert talk.verdict().findings == ()


def test_offers_of_a_discontinued_service_are_not_repeated() -> None:
    talk = opened()
    talk.diary = replace(make_diary(), services=(Service(2, "Beard trim", 20, 5, 2000),))
    assert "1)" not in talk.say("where are you?")


def test_hours_of_a_barber_who_left_are_not_the_shops(world: World) -> None:
    with world.database.transaction() as session:
        elena = session.get_one(BarberRow, world.shop.barbers["Elena"])
        elena.active = False
        sunday = WorkingHoursRow(shop_id=world.shop.id, barber_id=elena.id, weekday=6, opens=time(8), closes=time(22))
        session.add_all([elena, sunday])
    world.open_conversation()
    assert "Tue-Sat 10 AM-6 PM. " in world.text("when are you open?")


@pytest.mark.parametrize(
    ("words", "language", "told"), [("1", "en", "has passed|is over"), ("the first one", "en", "has passed|is over"),
                                    ("la primera", "es", "hora ya pas|hora ya quedo")]
)  # fmt: skip
def test_choice_of_a_time_that_has_passed_is_told_so_and_books_nothing(words: str, language: str, told: str) -> None:
    talk = opened(client=replace(make_client(5, 10, 15), language=language))
    talk.now = NOW + timedelta(days=1, hours=8)
    said = talk.say(words)
    assert re.search(told, said)
    assert "1)" in said
    assert talk.plan.effects == ()


def test_yes_to_a_proposal_that_has_passed_books_nothing() -> None:
    talk = opened()
    talk.say("tomorrow at 2")
    talk.now = NOW + timedelta(days=2)
    talk.say("yes")
    assert talk.plan.move is Move.SLOT_GONE
    assert talk.plan.effects == ()
