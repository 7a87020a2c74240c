"""Locks are taken in one order, so nobody waits in a circle: client, conversation, text; sets of texts by their shops' ids."""

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from datetime import timedelta
from threading import Event

import pytest
from sqlalchemy import text
from sqlmodel import Session

import prompts
from graphs.runner import GraphRunner
from runtime.domain.conversations import Agent
from runtime.domain.effects import NameClient
from runtime.engine.claim import Claim
from runtime.outreach.start import AT_ONCE, start_due
from runtime.ports.turn_runner import TurnPlan
from runtime.services.templates import set_text
from runtime.store import outreach_tasks
from runtime.store.clients import lock_client
from runtime.store.tables import ClientRow, InboundRow
from tests.fixtures.local_twilio import eventually
from tests.fixtures.shops import NOW, SHOP_PHONE, TestShop, add_client, make_shop
from tests.fixtures.world import World

PRICE = "shared/answer_price.en.md"
SAM = "+12125551234"
WAITERS = text("select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
LOCK_TALK = text("select from conversations where id = :id for no key update")


@pytest.fixture
def asked(world: World) -> World:
    """Sam has booked, and is asked for a name."""
    world.text("book me tomorrow at 3 pm", SAM)
    assert "name" in world.text("yes", SAM)
    return world


def waiting(world: World) -> int:
    return int(world.in_shop(lambda session, _: session.connection().execute(WAITERS).scalar() or 0))


def named(world: World) -> str:
    return next(str(row.first_name) for row in world.rows(ClientRow) if row.phone == SAM)


@contextmanager
def at_the_naming(world: World, meanwhile: "Meanwhile") -> Iterator[None]:
    """Runs beside the first commit that names somebody, which begins once `meanwhile` says so."""
    with ThreadPoolExecutor(1) as pool:
        begun: list[Future[None]] = []

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


def test_text_that_comes_before_the_naming_waits_for_nobody(asked: World) -> None:
    with at_the_naming(asked, TextFirst(asked)):
        assert "Sam" in asked.text("Sam", SAM)
    assert named(asked) == "Sam"


def test_text_that_comes_while_the_client_is_named_is_filed_after_it(asked: World) -> None:
    commit_first = CommitFirst(asked)
    with at_the_naming(asked, commit_first):
        assert asked.text("Sam", SAM)
    commit_first.text.result(10)
    asked.settle()
    assert named(asked) == "Sam"
    assert "and my beard" in [row.body for row in asked.rows(InboundRow)]


HALF = AT_ONCE // 2  # the share of each of two shops
HELD = text("select from clients where phone = any(:phones) for update")


def plan_for(session: Session, shop: TestShop, area: int, days: tuple[int, int]) -> list[str]:
    """Two shares of contacts, the second one due by a later day; returns the phone that each begins with."""
    phones = [f"+1{area}555{number:04}" for number in range(2 * HALF)]
    for number, phone in enumerate(phones):
        due = NOW.date() - timedelta(days=days[number >= HALF])
        client = add_client(session, shop, phone)
        outreach_tasks.plan(session, shop_id=shop.id, client_id=client, agent=Agent.REBOOKING, key=phone, due_on=due)
    return [phones[0], phones[HALF]]


def test_two_who_start_contacts_of_two_shops_with_texts_of_their_own_do_not_wait_in_a_circle(world: World) -> None:
    """The first share of one shop is due before, the second share after the other's: they are met in opposite orders."""

    def fill(session: Session, here: TestShop) -> tuple[list[str], list[str]]:
        there = make_shop(session, slug="there", phone="+12125550109")
        for shop, opens in ((here, "Our menu"), (there, "Sure")):
            said = f"{opens}: {{{{ prices }}}}. {{{{ back }}}}"
            set_text(session, prompts.read(), shop_id=shop.id, name=PRICE, content=said, expected=0, author="staff:1")
        return plan_for(session, here, 646, (3, 2)), plan_for(session, there, 718, (4, 1))

    [_, second_here], [first_there, _] = world.in_shop(fill)
    pins = GraphRunner(None).pins
    with ThreadPoolExecutor(2) as pool:
        with world.database.transaction() as session:
            session.connection().execute(HELD, {"phones": [first_there, second_here]})
            one = pool.submit(start_due, world.database, pins)
            eventually(lambda: waiting(world) == 1)
            other = pool.submit(start_due, world.database, pins)
            eventually(lambda: waiting(world) == 2)
        assert sorted(len(started.result(10)) for started in (one, other)) == [AT_ONCE, AT_ONCE]
