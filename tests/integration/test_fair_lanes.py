"""What waits is worked on shop by shop in turn, answers first, however much of it there is."""

import json
from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlmodel import Session

from runtime.domain.conversations import Agent, Lane
from runtime.outreach.start import AT_ONCE
from runtime.store import outbox, outreach_tasks
from runtime.store.database import Database
from runtime.store.outreach_tasks import lock_due, shops_with_due
from tests.fixtures.shops import NOW, TestShop, add_client, make_shop

CAMPAIGN = 100_000
SEND_LATER = "and send_after > now()"


@pytest.fixture
def shops(database: Database) -> list[TestShop]:
    """Three shops with a client each."""
    with database.transaction() as session:
        made = [make_shop(session, slug=f"shop-{n}", phone=f"+1212555010{n}") for n in range(3)]
        for shop in made:
            add_client(session, shop)
        return made


def add_texts(session: Session, shop: TestShop, lane: Lane, count: int, *, late: timedelta = timedelta(0)) -> None:
    """Pending texts of one conversation, due since `late` ago, a millisecond apart."""
    client = next(iter(shop.clients.values()))
    values = {"shop": shop.id, "client": client, "count": count, "late": late, "lane": lane.value, "slug": f"{lane}"}
    session.connection().execute(
        text(
            "with talk as (insert into conversations (shop_id, client_id, sender_number_id, agent, state, texts_hash,"
            " policy_id, opened_at) select :shop, :client, n.id, 'rebooking', 'closed', '', p.id, now()"
            " from sender_numbers n, policy_versions p where n.shop_id = :shop and p.shop_id = :shop returning id),"
            " turn as (insert into turns (shop_id, conversation_id, number, kind, attempt)"
            " select :shop, id, 1, 'opening', 1 from talk returning id, conversation_id)"
            " insert into outbox (shop_id, conversation_id, turn_id, client_id, part, sender, recipient, body, segments,"
            " lane, purpose, epoch, hands_over, source, tokens_in, tokens_out, latency_ms, reason, send_after)"
            " select :shop, turn.conversation_id, turn.id, :client, n, '+1', '+2', 'hi', 1, :lane, 'marketing', 1, false,"
            " 'template', 0, 0, 0, '', clock_timestamp() - :late + n * interval '1 millisecond'"
            " from turn, generate_series(1, :count) n"
        ),
        values,
    )


def owners(session: Session, found: list[tuple[int, Lane]]) -> list[int]:
    rows = session.connection().execute(text("select id, shop_id from outbox")).all()
    shop_of = {row.id: row.shop_id for row in rows}
    return [shop_of[outbox_id] for outbox_id, _ in found]


def test_campaign_does_not_stand_before_another_shops_texts(database: Database, shops: list[TestShop]) -> None:
    with database.transaction() as session:
        add_texts(session, shops[0], Lane.OUTREACH, 5000, late=timedelta(hours=2))
        add_texts(session, shops[1], Lane.OUTREACH, 3, late=timedelta(minutes=1))
        add_texts(session, shops[2], Lane.LIVE, 2, late=timedelta(minutes=1))
    with database.transaction() as session:
        found = outbox.due(session, 200)
        whose = owners(session, found)
    first, second, third = (shop.id for shop in shops)
    assert whose[:8] == [third, third, first, second, first, second, first, second]
    assert [lane for _, lane in found][:3] == [Lane.LIVE, Lane.LIVE, Lane.OUTREACH]


def test_shop_that_is_alone_gets_all_there_is(database: Database, shops: list[TestShop]) -> None:
    with database.transaction() as session:
        add_texts(session, shops[0], Lane.OUTREACH, 300, late=timedelta(hours=1))
        assert len(outbox.due(session, 200)) == 200


def test_text_whose_time_has_not_come_is_left_alone(database: Database, shops: list[TestShop]) -> None:
    with database.transaction() as session:
        add_texts(session, shops[0], Lane.LIVE, 1, late=timedelta(hours=-1))
        add_texts(session, shops[1], Lane.LIVE, 1, late=timedelta(hours=1))
    with database.transaction() as session:
        assert owners(session, outbox.due(session, 10)) == [shops[1].id]


def rows_read(session: Session, statement: str, **values: object) -> int:
    """How many rows the plan's scans have touched, kept or thrown away."""
    explained = session.connection().execute(text(f"explain (analyze, format json) {statement}"), values).scalar_one()
    plan = explained if isinstance(explained, list) else json.loads(explained)

    def count(node: dict[str, object]) -> int:
        kept = float(str(node.get("Actual Rows", 0))) + float(str(node.get("Rows Removed by Filter", 0)))
        below = node.get("Plans", [])
        assert isinstance(below, list)
        own = round(kept * float(str(node.get("Actual Loops", 1)))) if "Relation Name" in node else 0
        return own + sum(count(child) for child in below)

    return count(plan[0]["Plan"])


def test_look_reads_no_more_of_a_hundred_thousand_texts_than_it_takes(
    database: Database, shops: list[TestShop]
) -> None:
    with database.transaction() as session:
        add_texts(session, shops[0], Lane.OUTREACH, CAMPAIGN, late=timedelta(hours=2))
        add_texts(session, shops[1], Lane.OUTREACH, CAMPAIGN // 10, late=timedelta(hours=-5))
        session.connection().execute(text("analyze outbox"))
    with database.transaction() as session:
        assert rows_read(session, outbox.DUE.sql, limit=200, least=outbox.LEAST) < 500


def plan_tasks(session: Session, shop: TestShop, count: int) -> None:
    session.connection().execute(
        text(
            "insert into clients (shop_id, phone, first_name, last_name, language)"
            " select :shop, '+1646' || :shop || lpad(n::text, 6, '0'), 'Sam', '', 'en' from generate_series(1, :count) n"
        ),
        {"shop": shop.id, "count": count},
    )
    session.connection().execute(
        text(
            "insert into outreach_tasks (shop_id, client_id, agent, key, due_on, reason)"
            " select shop_id, id, 'rebooking', phone, :due, '' from clients where shop_id = :shop and phone like '+1646%'"
        ),
        {"shop": shop.id, "due": NOW.date() - timedelta(days=2)},
    )


def test_campaign_of_one_shop_leaves_room_for_anothers_contacts(database: Database, shops: list[TestShop]) -> None:
    with database.transaction() as session:
        plan_tasks(session, shops[0], 2000)
        outreach_tasks.plan(
            session,
            shop_id=shops[1].id,
            client_id=next(iter(shops[1].clients.values())),
            agent=Agent.REBOOKING,
            key="one",
            due_on=NOW.date(),
        )
    with database.transaction() as session:
        waiting = shops_with_due(session, NOW.date())
        tasks = lock_due(session, waiting, NOW.date(), AT_ONCE)
    assert waiting == [shops[0].id, shops[1].id]
    assert [task.shop_id for task in tasks].count(shops[1].id) == 1
    assert len(tasks) == AT_ONCE // 2 + 1


def test_contacts_that_another_sweep_holds_are_passed_over(database: Database, shops: list[TestShop]) -> None:
    with database.transaction() as session:
        plan_tasks(session, shops[0], 4)
    with database.transaction() as one, database.transaction() as two:
        first = lock_due(one, [shops[0].id], NOW.date(), 3)
        second = lock_due(two, [shops[0].id], NOW.date(), 3)
    assert (len(first), len(second)) == (3, 1)
    assert not {task.id for task in first} & {task.id for task in second}


def test_finding_contacts_reads_little_of_a_long_campaign(database: Database, shops: list[TestShop]) -> None:
    with database.transaction() as session:
        plan_tasks(session, shops[0], 20_000)
        session.connection().execute(text("analyze outreach_tasks"))
        session.connection().execute(text("analyze clients"))
    values = {"shops": [shop.id for shop in shops], "latest": NOW.date(), "limit": 50, "share": 25}
    with database.transaction() as session:
        assert rows_read(session, outreach_tasks.LOCK_DUE.text, **values) < 500
