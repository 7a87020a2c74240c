"""What must not get lost or go out late: overtaken texts, late closings, paused senders, a broker that is away."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from sqlalchemy import text
from sqlmodel import Session

from graphs.runner import GraphRunner
from runtime.domain.appointments import AppointmentState
from runtime.domain.conversations import Agent, OutboxState, Owner
from runtime.domain.errors import MessagingThrottled, Unavailable
from runtime.engine.claim import Claim
from runtime.engine.reconcile import Reconciler
from runtime.engine.sender import Sender
from runtime.outreach.closing import close_quiet
from runtime.outreach.start import AT_ONCE, start_due
from runtime.ports.messaging import Accepted, OutgoingText
from runtime.ports.turn_runner import TurnPlan
from runtime.store import outreach_tasks
from runtime.store.briefing import read_briefing
from runtime.store.database import Database
from runtime.store.tables import AppointmentRow, ConversationRow, InboundRow, OutreachTaskRow, TurnRow
from tests.fixtures.one_machine import eventually
from tests.fixtures.shops import JORDAN, NOW, TestShop, add_client, make_shop
from tests.fixtures.twilio_calls import post, sms
from tests.fixtures.worker_process import worker_process
from tests.fixtures.world import World

CALLBACK = "http://127.0.0.1:9/status"


def change(world: World, statement: str) -> None:
    world.in_shop(lambda session, _: session.connection().execute(text(statement)))


def plan(world: World) -> None:
    def add(session: Session, shop: TestShop) -> None:
        client = shop.clients[JORDAN]
        outreach_tasks.plan(
            session, shop_id=shop.id, client_id=client, agent=Agent.REBOOKING, key="due", due_on=NOW.date()
        )

    world.in_shop(add)


def unsent_opening(world: World) -> None:
    plan(world)
    world.twilio.faults(http_429=1)
    world.work.do_it_all()
    world.work.do_it_all()
    world.twilio.faults()
    assert [row.state for row in world.outbox()] == [OutboxState.PENDING]


def nobody_wakes(world: World) -> None:
    world.wake_up.connect(lambda _: None, lambda _: None)


def test_opening_that_was_overtaken_by_an_answer_never_goes_out(world: World) -> None:
    unsent_opening(world)
    assert "$45" in world.text("how much is a fade?")
    change(world, "update outbox set send_after = now() where state = 'pending'")
    world.work.do_it_all()
    assert len(world.sent()) == 1
    assert (world.outbox()[0].state, world.outbox()[0].reason) == ("cancelled", "overtaken by a newer turn")


def test_opening_of_yesterday_is_not_sent_and_was_never_said(world: World) -> None:
    unsent_opening(world)
    change(world, "update outbox set send_after = now(), created_at = created_at - interval '14 hours'")
    world.work.do_it_all()
    assert (world.outbox()[0].state, world.outbox()[0].reason) == ("cancelled", "its day has passed")
    assert world.sent() == []
    [known] = world.rows(ConversationRow)
    assert world.in_shop(lambda session, _: read_briefing(session, 1, known.attempt, known.epoch)).previous == ""


def test_text_that_comes_during_the_last_thought_keeps_the_conversation_open(world: World) -> None:
    world.open_conversation()
    more = iter(["no thanks"] * 4)

    def text_again(claim: Claim, plan: TurnPlan) -> None:
        if body := next(more, ""):
            post(world, sms(body))

    world.between.append(text_again)
    world.say("no thanks")
    assert [row.turn_id is not None for row in world.rows(InboundRow)] == [True] * 5
    assert len(world.rows(TurnRow)) == 3


def test_text_after_a_goodbye_that_closes_nothing_finds_what_was_held(world: World) -> None:
    world.open_conversation()
    world.text("tomorrow at 3 pm")
    more, kept = iter(["no thanks"] * 4), []

    def text_again(claim: Claim, plan: TurnPlan) -> None:
        if body := next(more, ""):
            post(world, sms(body))
        else:
            kept.append([row.state for row in world.rows(AppointmentRow) if row.state == AppointmentState.HELD])

    world.between.append(text_again)
    world.say("no thanks")
    assert kept == [[AppointmentState.HELD]]
    assert not [row for row in world.rows(AppointmentRow) if row.state == AppointmentState.HELD]


def test_worker_that_starts_without_a_broker_answers(world: World, database_url: str) -> None:
    world.open_conversation()
    nobody_wakes(world)
    post(world, sms("how much is a fade?"))
    with worker_process(world, database_url) as worker:
        eventually(lambda: len(world.sent()) == 2)
        worker.terminate()
        assert worker.wait(20) == 0


class Busy:
    """Throttles; `meanwhile` happens before its answer."""

    def __init__(self, meanwhile: Callable[[], object] = lambda: None) -> None:
        self.meanwhile = meanwhile
        self.posts = 0

    def send(self, outgoing: OutgoingText) -> Accepted:
        self.posts += 1
        self.meanwhile()
        raise MessagingThrottled("busy")


def test_sender_that_was_paused_does_not_post(world: World) -> None:
    unsent_opening(world)
    change(world, "update outbox set send_after = now()")
    twilio = Busy()
    Sender(world.database, twilio, CALLBACK, promptly=timedelta(0)).send(1)
    assert (twilio.posts, world.outbox()[0].state, world.outbox()[0].attempt) == (0, OutboxState.PENDING, 2)


def test_text_that_was_taken_for_lost_waits_its_turn_after_throttling(world: World) -> None:
    unsent_opening(world)
    change(world, "update outbox set send_after = now()")

    def take_for_lost() -> None:
        change(world, "update outbox set claimed_until = now() - interval '1 s'")
        Reconciler(world.database, world.messaging, world.wake_up).look()
        assert world.outbox()[0].state == OutboxState.UNKNOWN

    twilio = Busy(take_for_lost)
    Sender(world.database, twilio, CALLBACK).send(1)
    assert (twilio.posts, world.outbox()[0].state) == (1, OutboxState.PENDING)


@pytest.mark.parametrize("word", ["HELP", "START"])
def test_keyword_before_the_opening_does_not_swallow_it(world: World, word: str) -> None:
    nobody_wakes(world)
    plan(world)
    start_due(world.database, GraphRunner(None).pins)
    post(world, sms(word))
    world.work.do_it_all()
    world.work.do_it_all()
    assert ["Hi Jordan" in body for body in world.sent()] == [True]


def test_database_that_is_away_is_no_failure_of_the_conversation(world: World) -> None:
    world.open_conversation()
    nobody_wakes(world)
    world.between.append(away)
    post(world, sms("2"))
    for _ in range(4):
        world.work.do_it_all()
        change(world, "update conversations set lease_until = now()")
    (conversation,) = world.rows(ConversationRow)
    assert (conversation.owner, conversation.failures, conversation.attempt) == (Owner.AGENT, 0, 5)


def away(claim: Claim, plan: TurnPlan) -> None:
    raise Unavailable("the database does not answer")


def test_many_unanswered_conversations_keep_no_booked_one_open(world: World) -> None:
    phones = [f"+1646555{number:04}" for number in range(200)]
    world.in_shop(lambda session, shop: [add_client(session, shop, phone) for phone in phones])
    change(
        world,
        "insert into conversations (shop_id, client_id, sender_number_id, agent, texts_hash, policy_id, opened_at,"
        " turn_count, last_turn_at) select 1, c.id, n.id, 'rebooking', '', p.id, business_now(), 1, business_now()"
        " from clients c, sender_numbers n, policy_versions p where c.phone like '+1646%'",
    )
    world.open_conversation()
    world.text("2")
    world.at(NOW + timedelta(hours=13))
    assert close_quiet(world.database) == [201]


def test_shop_where_it_is_still_yesterday_keeps_no_other_waiting(world: World) -> None:
    def fill(session: Session, here: TestShop) -> int:
        there = make_shop(session, slug="auckland", phone="+12125550109")
        session.connection().execute(text(f"update shops set zone = 'Pacific/Auckland' where id = {there.id}"))
        for number in range(AT_ONCE):
            task(session, here, add_client(session, here, f"+1646555{number:04}"))
        task(session, there, add_client(session, there, JORDAN))
        return there.id

    there = world.in_shop(fill)
    world.at(NOW.replace(hour=17, minute=30))
    start_due(world.database, GraphRunner(None).pins)
    assert [row.shop_id for row in world.rows(OutreachTaskRow) if row.state == "started"] == [there]


def task(session: Session, shop: TestShop, client: int) -> None:
    tomorrow = date(2026, 6, 10)
    outreach_tasks.plan(
        session, shop_id=shop.id, client_id=client, agent=Agent.REBOOKING, key=str(client), due_on=tomorrow
    )


@pytest.mark.parametrize(("limits", "expected"), [(True, ("5s", "15s")), (False, ("0", "0"))])
def test_no_statement_waits_for_ever_but_a_migration_may(
    database_url: str, limits: bool, expected: tuple[str, str]
) -> None:
    database = Database(database_url, pool_size=1, limits=limits)
    query = text("select current_setting('lock_timeout'), current_setting('statement_timeout')")
    with database.transaction() as session:
        assert tuple(session.connection().execute(query).one()) == expected
    database.close()
