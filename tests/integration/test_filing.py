"""An ordinary text is filed by one statement, which has to keep what the steps one by one keep: locks, order, clocks."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import datetime, timedelta

import pytest
from sqlalchemy import text
from sqlmodel import Session

from graphs.runner import GraphRunner
from runtime.domain import bursts
from runtime.domain.conversations import ConversationState, Owner
from runtime.engine.inbox import Inbound, Received, receive
from runtime.store import mailbox
from runtime.store.clients import lock_client
from runtime.store.sids import lock_sid
from runtime.store.tables import ClientRow, ConversationRow, InboundRow
from tests.fixtures.local_twilio import eventually
from tests.fixtures.shops import JORDAN, SHOP_PHONE
from tests.fixtures.twilio_calls import new_sid
from tests.fixtures.world import World

WAITERS = text("select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
NOW = text("select clock_timestamp()")


@pytest.fixture
def world(world: World) -> World:
    world.open_conversation()
    return world


def conversation(world: World) -> ConversationRow:
    (row,) = world.rows(ConversationRow)
    return row  # type: ignore[no-any-return]  # the world's rows are of any table


def filed(world: World, body: str = "hello there", *, sid: str = "") -> Received:
    return receive(world.database, GraphRunner(None).pins, Inbound(sid or new_sid(), JORDAN, SHOP_PHONE, body))


def is_waited(world: World) -> bool:
    return bool(world.in_shop(lambda session, _: session.connection().execute(WAITERS).scalar()))


@contextmanager
def while_locked(world: World, lock: Callable[[Session], object], *texts: Callable[[], Received]) -> Iterator[Session]:
    """The block runs while all of these texts wait for the lock; they are filed when it is left."""
    with ThreadPoolExecutor(len(texts)) as pool:
        with world.database.transaction() as session:
            lock(session)
            filing = [pool.submit(one) for one in texts]
            eventually(lambda: is_waited(world))
            yield session
        for one in filing:
            one.result()


def locked_client(session: Session) -> ClientRow:
    return lock_client(session, 1, 1)


def locked_conversation(session: Session) -> ConversationRow | None:
    return mailbox.open_conversation_of(session, 1, 1)


@pytest.mark.parametrize("lock", [locked_client, locked_conversation])
@pytest.mark.parametrize("body", ["hello there", "and", "yes"])
def test_wait_for_a_lock_does_not_shorten_the_burst(world: World, lock: Callable[[Session], object], body: str) -> None:
    with while_locked(world, lock, lambda: filed(world, body)) as session:
        released: datetime = session.connection().execute(NOW).scalar_one()
    row = conversation(world)
    assert row.burst_began is not None
    assert row.burst_began >= released
    assert row.answer_after == row.burst_began + bursts.wait_for_more(body)


def test_burst_ends_as_the_rule_says_whatever_came_before(world: World) -> None:
    ends = []
    for body in ("hello", "i was thinking and", "yes"):
        received = filed(world, body)
        row = conversation(world)
        assert row.burst_began is not None
        assert row.answer_after is not None
        ends.append(row.answer_after - received.after)
        assert row.answer_after == min(ends[-1] + bursts.wait_for_more(body), row.burst_began + bursts.LONGEST)
    assert ends == sorted(ends)


def test_burst_that_goes_on_is_answered_at_its_longest_wait(world: World) -> None:
    filed(world)
    old = text("update conversations set burst_began = burst_began - interval '1 hour'")
    world.in_shop(lambda session, _: session.connection().execute(old))
    assert filed(world, "and").after == timedelta(0)
    row = conversation(world)
    assert row.burst_began is not None
    assert row.answer_after == row.burst_began + bursts.LONGEST


def test_conversation_that_staff_take_meanwhile_is_not_the_agents(world: World) -> None:
    with while_locked(world, locked_client, lambda: filed(world)) as session:
        taken = mailbox.open_conversation_of(session, 1, 1)
        assert taken is not None
        taken.owner = Owner.STAFF
    row = conversation(world)
    assert (row.inbound_seq, row.answer_after) == (1, None)
    assert len(world.rows(InboundRow)) == 1


def test_conversation_that_closes_meanwhile_is_opened_again_by_the_text(world: World) -> None:
    with while_locked(world, locked_conversation, lambda: filed(world)) as session:
        closing = mailbox.open_conversation_of(session, 1, 1)
        assert closing is not None
        mailbox.close(closing, None, session.connection().execute(NOW).scalar_one())
    rows = {row.state: row for row in world.rows(ConversationRow)}
    assert len(world.rows(InboundRow)) == 1
    assert rows[ConversationState.OPEN].inbound_seq == 1


def test_number_that_ended_meanwhile_counts_as_alive_once_it_texts(world: World) -> None:
    def end(session: Session) -> None:
        locked_client(session).unreachable_code = 30005
        session.flush()

    with while_locked(world, end, lambda: filed(world)):
        pass
    (client,) = (row for row in world.rows(ClientRow) if row.phone == JORDAN)
    assert client.unreachable_code is None
    assert conversation(world).inbound_seq == 1


def test_known_text_raises_nothing(world: World) -> None:
    sid = new_sid()
    first, again = filed(world, sid=sid), filed(world, sid=sid)
    assert (first.conversation_id, again.conversation_id) == (1, None)
    assert (conversation(world).inbound_seq, len(world.rows(InboundRow))) == (1, 1)


def test_same_text_by_both_ways_at_once_is_filed_once(world: World) -> None:
    """Whoever has the sid's lock files it, by whichever way; the other one sees that."""
    sid = new_sid()
    with while_locked(
        world, lambda session: lock_sid(session, sid), lambda: filed(world, sid=sid), lambda: filed(world, sid=sid)
    ) as session:
        locked = mailbox.open_conversation_of(session, 1, 1)
        assert locked is not None
        mailbox.append(
            session, locked, sid=sid, body="hello there", media=[], now=session.connection().execute(NOW).scalar_one()
        )
    assert (conversation(world).inbound_seq, len(world.rows(InboundRow))) == (1, 1)
