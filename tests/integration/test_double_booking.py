"""Nobody sits in a chair that is taken: the database refuses it, whatever the code believed (invariant I8)."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.exc import IntegrityError
from sqlmodel import select

from runtime.domain.appointments import AppointmentState, Slot
from runtime.domain.conversations import Agent, Owner
from runtime.domain.errors import BookedBarberError
from runtime.services import booking
from runtime.store import mailbox, shops, turns
from runtime.store.database import Database
from runtime.store.tables import AppointmentRow, ConversationRow, TimeOffRow
from tests.fixtures.shops import NOW, ZONE, TestShop, add_appointment, add_client, make_shop

FOUR = datetime(2026, 6, 11, 16, 0, tzinfo=ZONE)
STATES = list(AppointmentState)
LIVE = (AppointmentState.HELD, AppointmentState.BOOKED)


@pytest.fixture
def shop(database: Database) -> TestShop:
    with database.transaction() as session:
        made = make_shop(session)
        add_client(session, made)
    return made


def put(
    database: Database,
    shop: TestShop,
    starts: datetime,
    state: AppointmentState = AppointmentState.BOOKED,
    barber: str = "Marcus",
) -> None:
    held_until = NOW + timedelta(minutes=15) if state is AppointmentState.HELD else None
    with database.transaction() as session:
        (client,) = shop.clients.values()
        add_appointment(session, shop, client, starts, state=state, barber=barber, held_until=held_until)


def a_conversation(database: Database, shop: TestShop, phone: str) -> tuple[int, int]:
    """The ids of a conversation of its own client, and of a turn in it."""
    with database.transaction() as session:
        line = shops.first_line_of_shop(session, shop.id)
        opened = mailbox.open_conversation(
            session,
            shop_id=shop.id,
            client_id=add_client(session, shop, phone),
            sender_number_id=line.sender_number_id,
            agent=Agent.REBOOKING,
            owner=Owner.AGENT,
            texts_hash="none",
            policy_id=shops.newest_policy(session, shop.id),
            model=None,
            now=NOW,
        )
        assert opened is not None
        return opened.id, turns.record_turn(session, opened, "reply", NOW).id  # type: ignore[arg-type]  # a StrEnum


def slot_at(shop: TestShop, starts: datetime, barber: str = "Marcus") -> Slot:
    ends = starts + timedelta(minutes=45)
    return Slot(starts, ends, shop.barbers[barber], shop.services["Skin fade"], 4500)


def try_to(database: Database, shop: TestShop, ids: tuple[int, int], slot: Slot, *, hold: bool = False) -> str:
    """ "done", or the name of what was raised."""
    try:
        with database.transaction() as session:
            line = shops.first_line_of_shop(session, shop.id)
            conversation = session.get_one(ConversationRow, ids[0])
            if hold:
                booking.hold(session, line.shop, conversation, ids[1], slot, NOW, timedelta(minutes=15))
            else:
                booking.book(session, line.shop, conversation, ids[1], slot, NOW)
    except (BookedBarberError, IntegrityError) as error:
        return type(error).__name__
    return "done"


def live_appointments(database: Database) -> list[AppointmentRow]:
    with database.transaction() as session:
        return [row for row in session.exec(select(AppointmentRow)) if row.state in LIVE]


@pytest.mark.parametrize("first", STATES)
@pytest.mark.parametrize("second", STATES)
def test_database_refuses_what_overlaps_and_only_that(
    database: Database, shop: TestShop, first: AppointmentState, second: AppointmentState
) -> None:
    put(database, shop, FOUR, first)
    if first in LIVE and second in LIVE:
        with pytest.raises(IntegrityError, match="no_double_booking"):
            put(database, shop, FOUR + timedelta(minutes=20), second)
    else:
        put(database, shop, FOUR + timedelta(minutes=20), second)


@pytest.mark.parametrize("minutes", [-49, -1, 0, 1, 44, 46, 49])
def test_buffer_counts_as_taken(database: Database, shop: TestShop, minutes: int) -> None:
    put(database, shop, FOUR)
    with pytest.raises(IntegrityError, match="no_double_booking"):
        put(database, shop, FOUR + timedelta(minutes=minutes))


@pytest.mark.parametrize("minutes", [-50, 50])
def test_appointments_may_follow_each_other_without_a_gap(database: Database, shop: TestShop, minutes: int) -> None:
    put(database, shop, FOUR)
    put(database, shop, FOUR + timedelta(minutes=minutes))
    assert len(live_appointments(database)) == 2


def test_two_barbers_work_at_the_same_time(database: Database, shop: TestShop) -> None:
    put(database, shop, FOUR)
    put(database, shop, FOUR, barber="Elena")
    assert len(live_appointments(database)) == 2


def test_hour_that_comes_twice_can_be_booked_twice(database: Database, shop: TestShop) -> None:
    """Half past one on the night when the clocks go back, before and after."""
    half_past_one = datetime(2026, 11, 1, 1, 30, tzinfo=ZONE).astimezone(UTC)
    put(database, shop, half_past_one)
    put(database, shop, half_past_one + timedelta(hours=1))
    assert len(live_appointments(database)) == 2


def test_twenty_at_once_for_one_slot_and_one_gets_it(database: Database, shop: TestShop) -> None:
    rivals = [a_conversation(database, shop, f"+121255502{n:02}") for n in range(20)]
    slot = slot_at(shop, FOUR)
    with ThreadPoolExecutor(12) as pool:
        ends = list(pool.map(lambda ids: try_to(database, shop, ids, slot), rivals))
    assert sorted(ends) == ["SlotTaken"] * 19 + ["done"]
    assert len(live_appointments(database)) == 1


def test_overlapping_slots_at_once_and_never_two_of_them(database: Database, shop: TestShop) -> None:
    rivals = [a_conversation(database, shop, f"+121255502{n:02}") for n in range(12)]
    slots = [slot_at(shop, FOUR + timedelta(minutes=15 * (n % 3))) for n in range(12)]
    with ThreadPoolExecutor(12) as pool:
        ends = list(pool.map(lambda n: try_to(database, shop, rivals[n], slots[n], hold=n % 2 == 0), range(12)))
    assert sorted(set(ends)) == ["SlotTaken", "done"]
    assert len(live_appointments(database)) == 1


def test_hold_keeps_others_out_until_it_ends(database: Database, shop: TestShop) -> None:
    put(database, shop, FOUR, AppointmentState.HELD)
    ids = a_conversation(database, shop, "+12125550201")
    assert try_to(database, shop, ids, slot_at(shop, FOUR)) == "SlotTaken"
    assert try_to(database, shop, ids, slot_at(shop, FOUR, "Elena")) == "done"


def test_ended_hold_is_no_obstacle(database: Database, shop: TestShop) -> None:
    with database.transaction() as session:
        (client,) = shop.clients.values()
        add_appointment(session, shop, client, FOUR, state=AppointmentState.HELD, held_until=NOW)
    ids = a_conversation(database, shop, "+12125550201")
    assert try_to(database, shop, ids, slot_at(shop, FOUR + timedelta(minutes=15))) == "done"
    assert [row.state for row in live_appointments(database)] == [AppointmentState.BOOKED]


def test_own_hold_becomes_the_booking(database: Database, shop: TestShop) -> None:
    ids = a_conversation(database, shop, "+12125550201")
    assert try_to(database, shop, ids, slot_at(shop, FOUR), hold=True) == "done"
    assert try_to(database, shop, ids, slot_at(shop, FOUR)) == "done"
    assert [row.state for row in live_appointments(database)] == [AppointmentState.BOOKED]


def test_new_hold_lets_the_old_one_go(database: Database, shop: TestShop) -> None:
    ids = a_conversation(database, shop, "+12125550201")
    try_to(database, shop, ids, slot_at(shop, FOUR), hold=True)
    assert try_to(database, shop, ids, slot_at(shop, FOUR - timedelta(hours=2)), hold=True) == "done"
    assert [row.starts_at for row in live_appointments(database)] == [FOUR - timedelta(hours=2)]


def test_refused_booking_leaves_the_old_hold_where_it_was(database: Database, shop: TestShop) -> None:
    put(database, shop, FOUR)
    ids = a_conversation(database, shop, "+12125550201")
    try_to(database, shop, ids, slot_at(shop, FOUR - timedelta(hours=2)), hold=True)
    assert try_to(database, shop, ids, slot_at(shop, FOUR)) == "SlotTaken"
    assert sorted(row.state for row in live_appointments(database)) == ["booked", "held"]


@pytest.mark.parametrize("minutes", [-44, 0, 49])
def test_time_off_is_respected(database: Database, shop: TestShop, minutes: int) -> None:
    off = FOUR + timedelta(minutes=minutes)
    with database.transaction() as session:
        marcus = shop.barbers["Marcus"]
        session.add(
            TimeOffRow(shop_id=shop.id, barber_id=marcus, starts_at=off, ends_at=off + timedelta(minutes=45), reason="")
        )
    ids = a_conversation(database, shop, "+12125550201")
    assert try_to(database, shop, ids, slot_at(shop, FOUR)) == "SlotTaken"


@pytest.mark.parametrize(
    "starts",
    [
        pytest.param(NOW - timedelta(hours=1), id="past"),
        pytest.param(FOUR.replace(hour=9), id="before opening"),
        pytest.param(FOUR.replace(hour=17, minute=30), id="ends after closing"),
        pytest.param(FOUR.replace(day=14), id="a Sunday"),
    ],
)
def test_slot_that_would_not_be_offered_is_not_written(database: Database, shop: TestShop, starts: datetime) -> None:
    ids = a_conversation(database, shop, "+12125550201")
    assert try_to(database, shop, ids, slot_at(shop, starts)) == "SlotTaken"
    assert try_to(database, shop, ids, slot_at(shop, starts), hold=True) == "SlotTaken"


def test_error_of_a_lost_race_is_told_apart_from_a_defect(database: Database, shop: TestShop) -> None:
    """A turn that does not exist is no lost race."""
    conversation_id, _ = a_conversation(database, shop, "+12125550201")
    assert try_to(database, shop, (conversation_id, 10**9), slot_at(shop, FOUR)) == "IntegrityError"
