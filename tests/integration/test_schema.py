"""The schema: what the migrations make is what the tables say, migrating is safe, and no row refers to another shop."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, inspect, text
from sqlalchemy.exc import IntegrityError

from api.schema import schema_problem
from runtime.bootstrap import migrate
from runtime.domain.conversations import Agent
from runtime.store import schema, schema_version
from runtime.store.database import Database
from tests.fixtures.shops import add_client, make_shop
from tests.fixtures.world import World


def version_of(url: str) -> str | None:
    database = Database(url, pool_size=1)
    try:
        with database.transaction() as session:
            return schema_version.current(session)
    finally:
        database.close()


def test_migrations_make_what_the_tables_say(database: Database) -> None:
    with database.engine.connect() as connection:
        settings = schema.config()
        settings.attributes["connection"] = connection
        command.check(settings)


def test_newest_version_is_the_last_migration() -> None:
    assert ScriptDirectory.from_config(schema.config()).get_current_head() == schema_version.NEWEST


def test_fresh_database_has_no_version_and_then_the_newest(empty_url: str) -> None:
    assert version_of(empty_url) is None
    assert migrate(empty_url) == schema_version.NEWEST
    assert migrate(empty_url) == schema_version.NEWEST
    assert version_of(empty_url) == schema_version.NEWEST


def test_newer_programs_schema_serves_an_older_program_and_is_left_alone(database: Database, database_url: str) -> None:
    """In the middle of a deployment, and after one that was taken back."""
    with database.transaction() as session:
        session.connection().execute(text("update alembic_version set version_num = '9999'"))
    assert schema_problem(database) == ""
    assert migrate(database_url) == "9999"


def test_migrating_twice_at_once_is_safe(empty_url: str) -> None:
    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(migrate, [empty_url] * 2)) == [schema_version.NEWEST] * 2
    engine = create_engine(empty_url)
    tables = set(inspect(engine).get_table_names())
    engine.dispose()
    assert {"conversations", "outbox", "checkpoints", "checkpoint_blobs", "business_clock"} <= tables


def test_migration_can_be_taken_back(empty_url: str) -> None:
    migrate(empty_url)
    engine = create_engine(empty_url)
    with engine.connect() as connection:
        settings = schema.config()
        settings.attributes["connection"] = connection
        command.downgrade(settings, "base")
        connection.commit()
    left = {name for name in inspect(engine).get_table_names() if not name.startswith("checkpoint")}
    engine.dispose()
    assert left == {"alembic_version"}


def test_taking_the_newer_agents_back_keeps_what_they_booked(world: World) -> None:
    world.open_conversation(agent=Agent.BIRTHDAY)
    world.text("1")
    texts = world.sent()
    with world.database.engine.connect() as connection:
        settings = schema.config()
        settings.attributes["connection"] = connection
        command.downgrade(settings, "0008")
        connection.commit()
        assert connection.scalar(text("select count(*) from appointments where state = 'booked'")) == 1
        assert connection.scalar(text("select count(*) from outbox")) == len(texts)
        agents = "select agent from conversations union all select agent from outreach_tasks"
        assert connection.scalars(text(agents)).all() == [Agent.REBOOKING, Agent.REBOOKING]


ACROSS = {
    "appointments": "(shop_id, barber_id, service_id, client_id, state, starts_at, ends_at, blocked_until, price_cents)"
    " select 1, barbers.id, services.id, clients.id, 'booked', now(), now() + interval '1 h', now() + interval '2 h', 1"
    " from barbers, services, clients where {0} limit 1",
    "consents": "(shop_id, client_id, scope, change, evidence)"
    " select 1, id, 'texts', 'granted', '' from clients where {0}",
    "conversations": "(shop_id, client_id, sender_number_id, agent, texts_hash, policy_id, opened_at)"
    " select 1, clients.id, sender_numbers.id, 'rebooking', '', policy_versions.id, now()"
    " from clients, sender_numbers, policy_versions where {0} limit 1",
    "outreach_tasks": "(shop_id, client_id, agent, key, due_on, reason)"
    " select 1, id, 'rebooking', 'k', now(), '' from clients where {0}",
    "skills": "(shop_id, barber_id, service_id) select 1, barbers.id, services.id from barbers, services where {0}"
    " and not exists (select from skills s where s.barber_id = barbers.id and s.service_id = services.id)",
    "time_off": "(shop_id, barber_id, starts_at, ends_at, reason)"
    " select 1, id, now(), now() + interval '1 h', '' from barbers where {0} limit 1",
    "working_hours": "(shop_id, barber_id, weekday, opens, closes) select 1, id, 6, '10:00', '11:00' from barbers"
    " where {0}",
}
REFERRED = {
    "appointments": ("barbers", "services", "clients"),
    "consents": ("clients",),
    "conversations": ("clients", "sender_numbers", "policy_versions"),
    "outreach_tasks": ("clients",),
    "skills": ("barbers", "services"),
    "time_off": ("barbers",),
    "working_hours": ("barbers",),
}
CASES = [(table, foreign) for table, referred in REFERRED.items() for foreign in referred]


@pytest.mark.parametrize(("table", "foreign"), CASES)
def test_row_cannot_refer_to_another_shop(database: Database, table: str, foreign: str) -> None:
    with database.transaction() as session:
        for slug, phone in (("one", "+12125550100"), ("two", "+12125550101")):
            add_client(session, make_shop(session, slug=slug, phone=phone))
    shops = " and ".join(f"{name}.shop_id = {2 if name == foreign else 1}" for name in REFERRED[table])
    with pytest.raises(IntegrityError, match=f"fk_{table}_shop_id"), database.transaction() as session:
        session.connection().execute(text(f"insert into {table} {ACROSS[table].format(shops)}"))


def test_every_reference_but_the_shops_own_includes_the_shop(database: Database) -> None:
    """What the cases above show for some, for all tables that have a `shop_id`."""
    inspector = inspect(database.engine)
    for table in inspector.get_table_names():
        for key in inspector.get_foreign_keys(table):
            if key["referred_table"] != "shops":
                assert key["referred_columns"] == ["shop_id", "id"], (table, key["name"])
