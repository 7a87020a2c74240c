"""Locks are taken in one order: client, conversation, text. A turn that names its client meets a text of that very client."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from threading import Event

import pytest
from sqlalchemy import text
from sqlmodel import Session

from runtime.domain.effects import NameClient
from runtime.engine.claim import Claim
from runtime.ports.turn_runner import TurnPlan
from runtime.store.clients import lock_client
from runtime.store.tables import ClientRow, InboundRow
from tests.fixtures.local_twilio import eventually
from tests.fixtures.shops import SHOP_PHONE
from tests.fixtures.world import World

SAM = "+12125551234"
WAITERS = text("select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
LOCK_TALK = text("select from conversations where id = :id for no key update")


@pytest.fixture
def world(world: World) -> World:
    """Sam has booked, and is asked for a name."""
    world.text("book me tomorrow at 3 pm", SAM)
    assert "name" in world.text("yes", SAM)
    return world


def waiting(world: World) -> int:
    return int(world.in_shop(lambda session, _: session.connection().execute(WAITERS).scalar() or 0))


def named(world: World) -> str:
    return next(row.first_name for row in world.rows(ClientRow) if row.phone == SAM)


@contextmanager
def at_the_naming(world: World, meanwhile: "Meanwhile") -> Iterator[None]:
    """Runs beside the first commit that names somebody, which begins once `meanwhile` says so."""
    with ThreadPoolExecutor(1) as pool:
        begun = []

        def listen(claim: Claim, plan: TurnPlan) -> None:
            if not begun and any(isinstance(effect, NameClient) for effect in plan.effects):
                begun.append(pool.submit(meanwhile, claim))
                assert meanwhile.ready.wait(10)

        world.between.append(listen)
        yield
        begun[0].result(10)


class Meanwhile:
    def __init__(self, world: World) -> None:
        self.world = world
        self.ready = Event()

    def __call__(self, claim: Claim) -> None:
        with self.world.database.transaction() as session:
            self.locks(session, claim)

    def locks(self, session: Session, claim: Claim) -> None:
        raise NotImplementedError


class TextFirst(Meanwhile):
    """A text has the client's lock and goes on to the conversation's while the commit waits."""

    def locks(self, session: Session, claim: Claim) -> None:
        lock_client(session, claim.shop_id, claim.client_id)
        self.ready.set()
        eventually(lambda: waiting(self.world) == 1)
        session.connection().execute(LOCK_TALK, {"id": claim.conversation_id})


class CommitFirst(Meanwhile):
    """The commit waits for the conversation when the text comes, and gets it before the text does."""

    def locks(self, session: Session, claim: Claim) -> None:
        session.connection().execute(LOCK_TALK, {"id": claim.conversation_id})
        self.ready.set()
        eventually(lambda: waiting(self.world) == 1)
        more = {"from": SAM, "to": SHOP_PHONE}
        self.text = ThreadPoolExecutor(1).submit(self.world.twilio.text, "and my beard", **more)
        eventually(lambda: waiting(self.world) == 2)


def test_text_that_comes_before_the_naming_waits_for_nobody(world: World) -> None:
    with at_the_naming(world, TextFirst(world)):
        assert "Sam" in world.text("Sam", SAM)
    assert named(world) == "Sam"


def test_text_that_comes_while_the_client_is_named_is_filed_after_it(world: World) -> None:
    commit_first = CommitFirst(world)
    with at_the_naming(world, commit_first):
        assert world.text("Sam", SAM)
    commit_first.text.result(10)
    world.settle()
    assert named(world) == "Sam"
    assert "and my beard" in [row.body for row in world.rows(InboundRow)]
