"""The shops of a run and their clients: many, in three shops, each with a history of their own."""

import random
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session, select

from runtime.domain.appointments import AppointmentState
from runtime.domain.consent import ConsentChange, ConsentScope
from runtime.domain.conversations import Agent
from runtime.domain.outreach import TaskState
from runtime.domain.policy import Policy
from runtime.store.bulk import add_rows
from runtime.store.clock import set_business_time
from runtime.store.database import Database
from runtime.store.tables import (
    AppointmentRow,
    ClientRow,
    ConsentRow,
    OutreachTaskRow,
    SenderNumberRow,
)
from tests.fixtures.shops import NOW, TestShop, make_shop

SHOPS = 3
BUSY = Policy(texts_in_ten_minutes=10**6, model_tokens_per_day=10**9)
LINES = ("How much is it?", "What's your address?", "When are you open?", "how much does it cost?", "where are you?")


@dataclass(frozen=True, slots=True)
class Person:
    """A client and the number of the shop that they text with."""

    client_id: int
    shop_id: int
    phone: str
    shop_phone: str


def found_shops(database: Database) -> list[TestShop]:
    """On the Tuesday morning of the tests. Pacing, budgets and the guard against talking machines are no faults."""
    with database.transaction() as session:
        set_business_time(session, NOW)
        shops = [make_shop(session, slug=f"s-{n}", phone=f"+1212555010{n}", policy=BUSY) for n in range(SHOPS)]
        for sender in session.exec(select(SenderNumberRow)):
            sender.segments_per_second = 1000.0
        return shops


def add_people(session: Session, shop: TestShop, first: int, count: int) -> list[Person]:
    """With consent, a past visit, and phones that are numbered from `first` on."""
    luck = random.Random(first)
    phones = [f"+1646555{first + n:04}" for n in range(count)]
    rows = [{"shop_id": shop.id, "phone": phone, "first_name": luck.choice(NAMES)} for phone in phones]
    add_rows(session, ClientRow, rows)
    known = session.exec(select(ClientRow).where(ClientRow.shop_id == shop.id))
    people = [Person(one.id, shop.id, one.phone, shop.phone) for one in known if one.phone in set(phones)]
    agreed = {"shop_id": shop.id, "scope": ConsentScope.MARKETING, "change": ConsentChange.GRANTED, "evidence": "test"}
    add_rows(session, ConsentRow, [agreed | {"client_id": one.client_id} for one in people])
    add_rows(session, AppointmentRow, [_past_visit(shop, one, luck) for one in people])
    return people


def contact(session: Session, people: list[Person], key: str, due: datetime = NOW) -> None:
    """The rebooking agent's contact to each of them is due."""
    planned = {"agent": Agent.REBOOKING, "due_on": due.date(), "state": TaskState.PLANNED}
    rows = [planned | {"shop_id": p.shop_id, "client_id": p.client_id, "key": f"{key}-{p.client_id}"} for p in people]
    add_rows(session, OutreachTaskRow, rows)


NAMES = ("Ana", "Ben", "Carla", "Dee", "Eli", "Fay", "Gus", "Hana", "Ivan", "Joy", "Kai", "Lea")


def _past_visit(shop: TestShop, person: Person, luck: random.Random) -> dict[str, object]:
    day = NOW - timedelta(weeks=luck.randint(3, 8), days=luck.randint(-3, 1))
    starts = day.replace(hour=luck.randint(10, 16), minute=luck.choice((0, 15, 30, 45)), second=0)
    return {
        "shop_id": shop.id,
        "barber_id": luck.choice(list(shop.barbers.values())),
        "service_id": shop.services["Skin fade"],
        "client_id": person.client_id,
        "state": AppointmentState.COMPLETED,
        "starts_at": starts,
        "ends_at": starts + timedelta(minutes=45),
        "blocked_until": starts + timedelta(minutes=50),
        "price_cents": 4500,
    }
