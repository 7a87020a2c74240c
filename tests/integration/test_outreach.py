"""Contacts that the shop begins: once, on their day, in daytime, to whoever still wants them; and when they end."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import text
from sqlmodel import Session

from runtime.domain.conversations import Agent, ConversationState, Outcome, Owner
from runtime.domain.outreach import TaskState
from runtime.outreach.closing import close_quiet
from runtime.outreach.start import AT_ONCE
from runtime.store import outreach_tasks
from runtime.store.tables import ConversationRow, OutreachTaskRow
from tests.fixtures.shops import JORDAN, NOW, TestShop, add_appointment, add_client, make_shop
from tests.fixtures.twilio_calls import post, sms
from tests.fixtures.world import World

OTHER = "+12125550188"
TODAY = NOW.date()


def plan(world: World, *, due_on: date = TODAY, key: str = "due", phone: str = JORDAN) -> None:
    def add(session: Session, shop: TestShop) -> None:
        client = shop.clients[phone]
        outreach_tasks.plan(session, shop_id=shop.id, client_id=client, agent=Agent.REBOOKING, key=key, due_on=due_on)

    world.in_shop(add)


def tasks(world: World) -> list[tuple[str, str]]:
    rows: list[OutreachTaskRow] = sorted(world.rows(OutreachTaskRow), key=lambda row: row.id)
    return [(row.state, row.reason) for row in rows]


def conversations(world: World) -> list[ConversationRow]:
    return sorted(world.rows(ConversationRow), key=lambda row: row.id)


def change(world: World, statement: str) -> None:
    world.in_shop(lambda session, _: session.connection().execute(text(statement)))


def test_due_contact_is_made_once_though_two_sweeps_run_at_once(world: World) -> None:
    plan(world)
    with ThreadPoolExecutor(6) as pool:
        list(pool.map(lambda _: world.work.sweep(), range(6)))
    world.settle()
    assert tasks(world) == [(TaskState.STARTED, "")]
    assert len(conversations(world)) == 1
    assert len(world.sent()) == 1


def test_planning_the_same_contact_again_changes_nothing(world: World) -> None:
    for _ in range(3):
        plan(world)
    world.work.sweep()
    plan(world)
    world.work.sweep()
    assert tasks(world) == [(TaskState.STARTED, "")]


def test_contact_waits_for_its_day_in_the_shops_zone(world: World) -> None:
    plan(world, due_on=date(2026, 6, 10))
    world.at(NOW.replace(hour=19, minute=59))
    world.work.sweep()
    assert tasks(world) == [(TaskState.PLANNED, "")]
    world.at(NOW.replace(day=10, hour=9))
    world.work.sweep()
    assert tasks(world) == [(TaskState.STARTED, "")]


@pytest.mark.parametrize(("hour", "minute", "state"), [(8, 59, "planned"), (9, 0, "started"), (20, 0, "planned")])
def test_contact_is_made_in_daytime_only(world: World, hour: int, minute: int, state: str) -> None:
    plan(world)
    world.at(NOW.replace(hour=hour, minute=minute))
    world.work.sweep()
    assert tasks(world) == [(state, "")]


def test_contact_without_marketing_consent_is_dropped(world: World) -> None:
    world.in_shop(lambda session, shop: add_client(session, shop, OTHER, "Sam", marketing=False))
    plan(world, phone=OTHER)
    world.work.sweep()
    assert tasks(world) == [(TaskState.DROPPED, "no marketing consent")]
    assert conversations(world) == []


def test_client_who_is_booked_already_is_left_alone(world: World) -> None:
    def book(session: Session, shop: TestShop) -> None:
        add_appointment(session, shop, shop.clients[JORDAN], NOW + timedelta(days=2))

    world.in_shop(book)
    plan(world)
    world.work.sweep()
    assert tasks(world) == [(TaskState.DROPPED, "already booked")]


def test_appointment_that_is_over_is_no_reason(world: World) -> None:
    def book(session: Session, shop: TestShop) -> None:
        add_appointment(session, shop, shop.clients[JORDAN], NOW - timedelta(days=2))

    world.in_shop(book)
    plan(world)
    world.work.sweep()
    assert tasks(world) == [(TaskState.STARTED, "")]


def test_contact_waits_while_a_conversation_is_open(world: World) -> None:
    post(world, sms("hi, is marcus in?"))
    plan(world)
    world.work.sweep()
    assert tasks(world) == [(TaskState.PLANNED, "")]
    change(world, "update conversations set state = 'closed'")
    world.work.sweep()
    assert tasks(world) == [(TaskState.STARTED, "")]


def test_two_contacts_for_one_client_come_one_after_the_other(world: World) -> None:
    plan(world, key="first")
    plan(world, key="second")
    world.work.sweep()
    assert tasks(world) == [(TaskState.STARTED, ""), (TaskState.PLANNED, "")]
    assert len(conversations(world)) == 1


def test_clients_who_are_talking_to_staff_keep_nobody_waiting(world: World) -> None:
    """More of them than one sweep takes, all due before Jordan."""
    phones = [f"+1646555{number:04}" for number in range(AT_ONCE + 1)]
    world.in_shop(lambda session, shop: [add_client(session, shop, phone) for phone in phones])
    for phone in phones:
        plan(world, phone=phone, key=phone, due_on=date(2026, 6, 1))
    change(
        world,
        "insert into conversations (shop_id, client_id, sender_number_id, agent, owner, texts_hash, policy_id, opened_at)"
        " select 1, c.id, n.id, 'front_desk', 'staff', '', p.id, now()"
        " from clients c, sender_numbers n, policy_versions p where c.phone like '+1646%'",
    )
    plan(world)
    world.work.sweep()
    assert [state for state, _ in tasks(world)] == [TaskState.PLANNED] * (AT_ONCE + 1) + [TaskState.STARTED]


def test_shop_in_the_night_keeps_no_other_waiting(world: World) -> None:
    with world.database.transaction() as session:
        asleep = make_shop(session, slug="asleep", phone="+12125550109")
        for number in range(AT_ONCE + 1):
            client = add_client(session, asleep, f"+1646555{number:04}")
            outreach_tasks.plan(
                session,
                shop_id=asleep.id,
                client_id=client,
                agent=Agent.REBOOKING,
                key=f"{number}",
                due_on=date(2026, 6, 1),
            )
        session.connection().execute(text(f"update shops set zone = 'Asia/Tokyo' where id = {asleep.id}"))
    plan(world)
    world.work.sweep()
    assert [row.shop_id for row in conversations(world)] == [world.shop.id]


def test_conversation_without_an_answer_is_closed_after_a_week(world: World) -> None:
    world.open_conversation()
    world.at(NOW + timedelta(days=6, hours=23))
    assert close_quiet(world.database) == []
    world.at(NOW + timedelta(days=7, hours=1))
    assert close_quiet(world.database) == [1]
    (conversation,) = conversations(world)
    assert (conversation.state, conversation.outcome) == (ConversationState.CLOSED, Outcome.NO_ANSWER)
    assert close_quiet(world.database) == []


def test_conversation_with_a_booking_is_closed_the_same_day(world: World) -> None:
    world.open_conversation()
    world.text("2")
    world.at(NOW + timedelta(hours=11))
    assert close_quiet(world.database) == []
    world.at(NOW + timedelta(hours=13))
    assert close_quiet(world.database) == [1]
    assert conversations(world)[0].outcome == Outcome.BOOKED


def closed_after(world: World, moment: datetime) -> list[int]:
    world.at(moment)
    return close_quiet(world.database)


def test_conversation_that_waits_for_the_shop_stays_open(world: World) -> None:
    world.open_conversation()
    change(world, "update conversations set inbound_seq = 1, lease_until = 'infinity'")
    assert closed_after(world, NOW + timedelta(days=30)) == []


def test_conversation_of_staff_is_closed_after_a_quiet_week(world: World) -> None:
    world.open_conversation()
    change(world, f"update conversations set owner = '{Owner.STAFF}'")
    assert closed_after(world, NOW + timedelta(days=6)) == []
    post(world, sms("hello?"))
    assert closed_after(world, NOW + timedelta(days=12)) == []
    assert closed_after(world, NOW + timedelta(days=14)) == [1]
    assert conversations(world)[0].outcome == Outcome.HANDED_OVER
