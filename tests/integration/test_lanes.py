"""Who waits for whom: replies never for a campaign, a shop never for another shop, thinking turns never for a connection."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event, Thread

import pytest
from pydantic import SecretStr
from sqlalchemy import text
from sqlmodel import Session

from graphs.nodes.compose import TRIES
from graphs.runner import GraphRunner
from runtime.adapters.openai import OpenAIConfig, OpenAIModel
from runtime.adapters.twilio import TwilioMessaging
from runtime.bootstrap import CALLS_PER_THOUGHT, CONNECTIONS, STATUS_PATH, back
from runtime.domain.conversations import Agent, Lane, OutboxState, TurnKind
from runtime.domain.pins import Pins
from runtime.engine.sender import Sender
from runtime.engine.turn import TurnTaker
from runtime.engine.work import THREADS, Work
from runtime.outreach.start import start_due
from runtime.ports.turn_runner import TurnPlan, TurnRequest
from runtime.settings import load_settings
from runtime.store import mailbox, outreach_tasks
from runtime.store.tables import ConversationRow, TurnRow
from tests.fixtures.local_twilio import ACCOUNT_SID, AUTH_TOKEN, eventually
from tests.fixtures.shops import JORDAN, NOW, TestShop, add_client, make_shop
from tests.fixtures.twilio_calls import base_of, post, sms
from tests.fixtures.world import NOWHERE, World
from tests.stubs.model_server import start_model_server

AT_ONCE = 64


def plan_contacts(world: World, count: int) -> None:
    def plan(session: Session, shop: TestShop) -> None:
        for number in range(count):
            client = add_client(session, shop, f"+1646555{number:04}", "Sam")
            outreach_tasks.plan(
                session, shop_id=shop.id, client_id=client, agent=Agent.REBOOKING, key=str(client), due_on=NOW.date()
            )

    world.in_shop(plan)


def begin_contacts(world: World, count: int) -> list[int]:
    begun: list[int] = []
    while len(begun) < count:
        begun += start_due(world.database, GraphRunner(None).pins)
    return begun


class SlowOpenings:
    """Implements `TurnRunner`: openings take until they are let go, replies do not."""

    def __init__(self) -> None:
        self.let_go = Event()
        self.began = 0
        self._graphs = GraphRunner(None)

    @property
    def pins(self) -> Pins:
        return self._graphs.pins

    def run(self, request: TurnRequest) -> TurnPlan:
        if request.kind is TurnKind.OPENING:
            self.began += 1
            self.let_go.wait(60)
        return self._graphs.run(request)


@pytest.fixture
def messaging(world: World) -> Iterator[TwilioMessaging]:
    made = TwilioMessaging(ACCOUNT_SID, AUTH_TOKEN, world.twilio.url)
    yield made
    made.close()


def test_campaign_that_takes_all_its_threads_delays_no_reply(world: World, messaging: TwilioMessaging) -> None:
    world.open_conversation()
    world.wake_up.connect(lambda _: None, lambda _: None)
    busy = sum(THREADS.values()) + 1
    plan_contacts(world, busy)
    begin_contacts(world, busy)
    runner, stop = SlowOpenings(), Event()
    sender = Sender(world.database, messaging, base_of(world) + STATUS_PATH)
    work = Work(world.database, runner.pins, TurnTaker(world.database, runner), sender, world.wake_up)
    poll = Thread(target=work.poll, args=(stop, list(Lane), 0.05))
    poll.start()
    try:
        eventually(lambda: runner.began == THREADS[Lane.OUTREACH])
        post(world, sms("how much is a fade?"))
        eventually(lambda: len(world.sent()) == 2)
        post(world, sms("2"))
        eventually(lambda: len(world.sent()) == 3)
        assert runner.began == THREADS[Lane.OUTREACH]
        assert "booked" in world.sent()[-1].lower()
    finally:
        runner.let_go.set()
        stop.set()
        poll.join()


def test_shop_with_thousands_of_openings_stands_before_no_other(world: World) -> None:
    def wait(session: Session, crowded: TestShop) -> int:
        session.connection().execute(
            text(
                "insert into clients (shop_id, phone, first_name, last_name, language)"
                " select :shop, '+1646' || number, 'Sam', '', 'en' from generate_series(1000000, 1004999) number"
            ),
            {"shop": crowded.id},
        )
        small = make_shop(session, slug="small", phone="+12125550109")
        add_client(session, small, JORDAN)
        session.connection().execute(
            text(
                "insert into conversations (shop_id, client_id, sender_number_id, agent, texts_hash, policy_id, opened_at)"
                " select c.shop_id, c.id, n.id, 'rebooking', '', p.id, business_now() from clients c"
                " join sender_numbers n using (shop_id) join policy_versions p using (shop_id) order by c.id"
            )
        )
        return small.id

    small = world.in_shop(wait)
    with world.database.transaction() as session:
        waiting = mailbox.waiting(session, 200)
    shop_of = {row.id: row.shop_id for row in world.rows(ConversationRow)}
    assert len(shop_of) == 5002
    assert len(waiting) == 200
    assert small in [shop_of[found] for found, _ in waiting[:2]]


class AllAtOnce:
    """Implements `TurnRunner`: nobody's thought ends before all are thinking."""

    def __init__(self, runner: GraphRunner, count: int) -> None:
        self._runner = runner
        self._together = Barrier(count, timeout=60)

    @property
    def pins(self) -> Pins:
        return self._runner.pins

    def run(self, request: TurnRequest) -> TurnPlan:
        self._together.wait()
        return self._runner.run(request)


def test_sixty_four_turns_think_at_once_with_the_connections_of_twelve(world: World, database_url: str) -> None:
    """Each would wait for ever if one of the others held a connection while it thinks."""
    plan_contacts(world, AT_ONCE)
    begun = begin_contacts(world, AT_ONCE)
    settings = load_settings(
        database_url=database_url,
        redis_url=NOWHERE,
        public_base_url=base_of(world),
        twilio_api_base_url=world.twilio.url,
    ).model_copy(update={"twilio_account_sid": ACCOUNT_SID, "twilio_auth_token": SecretStr(AUTH_TOKEN)})
    with start_model_server() as server:
        server.behaviour.latency = 0.3
        model = OpenAIModel(OpenAIConfig(base_url=server.url, api_key=SecretStr("k"), model="stub", timeout_seconds=30))
        with back(settings, AllAtOnce(GraphRunner(model), AT_ONCE)) as opened:
            assert opened.database.engine.pool.size() == CONNECTIONS == 12  # type: ignore[attr-defined]  # a QueuePool
            with ThreadPoolExecutor(AT_ONCE) as pool:
                list(pool.map(opened.work.take_turns, begun))
        model.close()
    assert [turn.attempt for turn in world.rows(TurnRow)] == [1] * AT_ONCE
    assert len(server.calls) >= AT_ONCE
    states = {row.state for row in world.outbox()}
    assert len(world.outbox()) == AT_ONCE
    assert states <= {OutboxState.SENT, OutboxState.PENDING}  # the pace of the number decides when


def test_a_thoughts_time_covers_its_model_calls() -> None:
    assert CALLS_PER_THOUGHT == 1 + TRIES
