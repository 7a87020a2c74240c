"""Turns that do not come to an end: workers that die, thoughts that hang, a database that goes away in the middle."""

from collections.abc import Iterator
from datetime import timedelta
from threading import Event, Thread

import pytest
from sqlalchemy import Engine, create_engine, text

from graphs.runner import GraphRunner
from runtime.domain.conversations import Agent, FlagReason, Owner
from runtime.domain.errors import LostClaim, TooSlow, Unavailable
from runtime.domain.pins import Pins
from runtime.embedded import EmbeddedServer
from runtime.engine.claim import MOST_TRIES, Claim, take_lease
from runtime.engine.heartbeat import Heartbeat
from runtime.engine.turn import TurnTaker
from runtime.ports.rehearsal import Point, Rehearsal
from runtime.ports.turn_runner import TurnPlan, TurnRequest
from runtime.store.tables import ConversationRow, FlagRow, InboundRow, OutreachTaskRow, TurnRow
from tests.fixtures.local_twilio import eventually
from tests.fixtures.shops import NOW, add_client
from tests.fixtures.twilio_calls import post, sms
from tests.fixtures.world import World

OTHER = "+12125550188"
A_MOMENT = timedelta(seconds=0.6)


@pytest.fixture
def admin(postgres: EmbeddedServer) -> Iterator[Engine]:
    """A connection to another database of the same server."""
    url = postgres.url.replace("/bookedbarber?", "/postgres?")
    engine = create_engine(url, isolation_level="AUTOCOMMIT", pool_size=1)
    yield engine
    engine.dispose()


@pytest.fixture
def waiting(world: World) -> World:
    """A text waits, and nobody is woken for it."""
    world.open_conversation()
    world.wake_up.connect(lambda _: None, lambda _: None)
    post(world, sms("2"))
    return world


def conversation(world: World) -> ConversationRow:
    row: ConversationRow = min(world.rows(ConversationRow), key=lambda row: row.id)
    return row


def change(world: World, statement: str) -> None:
    world.in_shop(lambda session, _: session.connection().execute(text(statement)))


def dies(world: World) -> None:
    """A worker claims the conversation and is killed; its lease has run out."""
    take_lease(world.database, conversation(world).id)
    change(world, "update conversations set lease_until = now()")


def drop_connections(admin: Engine, world: World) -> None:
    name = world.database.engine.url.database
    with admin.connect() as connection:
        connection.execute(
            text("select pg_terminate_backend(pid) from pg_stat_activity where datname = :n"), {"n": name}
        )


def test_turn_that_kills_every_worker_goes_to_a_person(waiting: World) -> None:
    for _ in range(MOST_TRIES):
        dies(waiting)
    assert (conversation(waiting).owner, conversation(waiting).tries) == (Owner.AGENT, MOST_TRIES)
    waiting.work.do_it_all()
    assert conversation(waiting).owner == Owner.STAFF
    assert conversation(waiting).lease_until is None
    (flag,) = waiting.rows(FlagRow)
    assert (flag.reason, flag.conversation_id) == (FlagReason.TURN_FAILED, conversation(waiting).id)
    waiting.work.do_it_all()
    assert len(waiting.outbox()) == 1
    assert len(waiting.rows(FlagRow)) == 1


def test_turn_that_kills_workers_stops_no_other(waiting: World) -> None:
    for _ in range(MOST_TRIES):
        dies(waiting)
    waiting.in_shop(lambda session, shop: add_client(session, shop, OTHER, "Sam"))
    with waiting.database.transaction() as session:
        client = waiting.shop.clients[OTHER]
        task = OutreachTaskRow(
            shop_id=waiting.shop.id, client_id=client, agent=Agent.REBOOKING, key="k", due_on=NOW.date()
        )
        session.add(task)
    waiting.work.do_it_all()
    assert len(waiting.sent(OTHER)) == 1


def test_commit_forgets_the_tries(waiting: World) -> None:
    dies(waiting)
    dies(waiting)
    assert conversation(waiting).tries == 2
    waiting.work.do_it_all()
    assert conversation(waiting).tries == 0
    assert len(waiting.sent()) == 2


def test_database_that_is_away_parks_nobody(waiting: World) -> None:
    def away(claim: Claim, plan: TurnPlan) -> None:
        raise Unavailable("the database does not answer")

    waiting.between.append(away)
    for _ in range(MOST_TRIES + 2):
        waiting.work.do_it_all()  # the lease was given back each time: nothing has to run out
    assert (conversation(waiting).owner, conversation(waiting).tries) == (Owner.AGENT, 0)
    assert conversation(waiting).attempt == 1 + MOST_TRIES + 2


def test_turn_whose_own_statements_take_too_long_is_a_try(waiting: World) -> None:
    def slow(claim: Claim, plan: TurnPlan) -> None:
        change(waiting, "set local statement_timeout = 20; select pg_sleep(5)")

    waiting.between.append(slow)
    for _ in range(MOST_TRIES + 1):
        waiting.work.do_it_all()
    assert conversation(waiting).owner == Owner.STAFF
    with pytest.raises(TooSlow):
        slow(None, None)  # type: ignore[arg-type]  # neither is looked at


def test_lease_comes_back_as_soon_as_the_database_answers_again(waiting: World, admin: Engine) -> None:
    lost: list[int] = []

    def lose_the_database(point: Point, subject: int) -> None:
        if point is Point.COMMITTING and not lost:
            lost.append(subject)
            drop_connections(admin, waiting)

    taker = TurnTaker(waiting.database, GraphRunner(None), rehearsal=Rehearsal(lose_the_database))
    assert taker.take(conversation(waiting).id) is None
    left = conversation(waiting)
    assert lost == [left.id]
    assert (left.lease_until, left.tries, left.attempt, left.failures) == (None, 0, 2, 0)
    waiting.work.do_it_all()
    assert len(waiting.rows(TurnRow)) == 2


class Hanging:
    """Implements `TurnRunner`; the first thought does not end before it is let go."""

    def __init__(self) -> None:
        self.let_go = Event()
        self.began = Event()
        self._graphs = GraphRunner(None)

    @property
    def pins(self) -> Pins:
        return self._graphs.pins

    def run(self, request: TurnRequest) -> TurnPlan:
        plan = self._graphs.run(request)
        self.began.set()
        self.let_go.wait(60)
        return plan


def test_thought_that_hangs_is_taken_over_and_can_never_write(waiting: World) -> None:
    hanging, taken = Hanging(), list[object]()
    taker = TurnTaker(waiting.database, hanging, lease=A_MOMENT, thinking=A_MOMENT)
    thread = Thread(target=lambda: taken.append(taker.take(conversation(waiting).id)))
    thread.start()
    try:
        assert hanging.began.wait(30)

        def answered() -> bool:
            waiting.work.do_it_all()
            return len(waiting.rows(TurnRow)) == 2

        eventually(answered)
        before = conversation(waiting)
    finally:
        hanging.let_go.set()
        thread.join()
    assert taken == [None]
    assert conversation(waiting) == before
    assert before.attempt == 3
    assert len(waiting.sent()) == 2
    assert len({row.turn_id for row in waiting.rows(InboundRow)}) == 1


def test_new_thought_has_the_whole_time_again(waiting: World) -> None:
    lease = take_lease(waiting.database, conversation(waiting).id)
    assert lease is not None
    beat = Heartbeat(waiting.database, lease.conversation_id, lease.attempt, timedelta(hours=1), timedelta(seconds=0))
    with beat:
        eventually(lambda: _is_lost(beat))
    beat = Heartbeat(waiting.database, lease.conversation_id, lease.attempt, timedelta(hours=1), timedelta(hours=1))
    beat.think_again()
    with beat:
        beat.check()


def _is_lost(beat: Heartbeat) -> bool:
    try:
        beat.check()
    except LostClaim:
        return True
    return False
