"""The schema moves on while an older program works: nobody waits long, nothing that it says is refused.

Others' transactions stay open until the migration is seen to wait for them, so nothing here depends on how long what takes.
"""

from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import pytest
from alembic import command
from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.exc import IntegrityError

from runtime.bootstrap import migrate
from runtime.domain.errors import TooSlow
from runtime.engine import checkpoints
from runtime.store import schema, schema_version
from runtime.store.database import with_psycopg
from runtime.store.maintenance import invalid_indexes
from tests.fixtures.local_twilio import eventually

BEFORE = "0001"
BEFORE_THE_INDEXES = "0007"
THE_INDEXES = "0008"
INDEXED = ("appointments", "conversations", "outbox", "outreach_tasks")
SHOP = """
    insert into shops (slug, name, zone, address) values ('s', 'Shop', 'America/New_York', 'here');
    insert into policy_versions (shop_id, hash, content, created_at) values (1, '', '{}', now());
    insert into sender_numbers (shop_id, phone) values (1, '+12125550100');
    insert into clients (shop_id, phone, first_name, last_name, language) values (1, '+16465550101', '', '', 'en');
    insert into barbers (shop_id, name, active) values (1, 'B', true);
    insert into services (shop_id, name, duration_minutes, buffer_minutes, price_cents, active)
        values (1, 'Cut', 30, 0, 4000, true);
    insert into conversations (shop_id, client_id, sender_number_id, agent, texts_hash, policy_id, opened_at)
        values (1, 1, 1, 'rebooking', '', 1, now());
    insert into turns (shop_id, conversation_id, number, kind, attempt) values (1, 1, 1, 'opening', 1);
    insert into outbox (shop_id, conversation_id, turn_id, client_id, part, sender, recipient, body, segments, lane, purpose,
            epoch, hands_over, reason, source, tokens_in, tokens_out, latency_ms)
        values (1, 1, 1, 1, 0, '+12125550100', '+16465550101', 'Hi', 1, 'live', 'reply', 1, false, '', 'template', 0, 0, 0);
    insert into outreach_tasks (shop_id, client_id, agent, key, due_on, reason) values (1, 1, 'rebooking', 'k', now(), '');
    insert into appointments (shop_id, barber_id, service_id, client_id, state, starts_at, ends_at, blocked_until, price_cents)
        values (1, 1, 1, 1, 'booked', now(), now() + interval '1 h', now() + interval '1 h', 4000)
"""
# As the program of that version says them.
OLDER_STATEMENTS = (
    "select id, lane from outbox where state = 'pending' and send_after <= clock_timestamp() order by lane, send_after, id",
    "select id from outbox where state = 'sending' and claimed_until < clock_timestamp() order by id",
    "select id, phone, messaging_service_sid from sender_numbers where shop_id = 1",
    "update conversations set attempt = attempt + 1, lease_until = clock_timestamp() + interval '10 s' where id = 1"
    " returning id, attempt, inbound_seq, consumed_seq, turn_count",
    "insert into turns (shop_id, conversation_id, number, kind, attempt)"
    " select 1, 1, count(*) + 1, 'reply', 1 from turns returning id, committed_at",
    "insert into outbox (shop_id, conversation_id, turn_id, client_id, part, sender, recipient, body, segments, lane,"
    " purpose, epoch, hands_over, reason, source, tokens_in, tokens_out, latency_ms) select 1, 1, max(id), 1, 0,"
    " '+12125550100', '+16465550101', 'Hi', 1, 'live', 'reply', 1, false, '', 'template', 0, 0, 0 from turns returning id",
    "insert into flags (shop_id, conversation_id, reason, severity, summary, suggested_reply, raised_at, due_at)"
    " values (1, 1, 'not_understood', 'normal', '', '', now(), now()) returning id",
    "insert into sender_numbers (shop_id, phone) select 1, '+1212555' || 1000 + count(*) from sender_numbers returning id",
)
UNTIL_PREPARED = 6  # times: psycopg prepares a statement on the server when it sees it for the sixth time
PATIENT = f"set local statement_timeout = {10 * schema.LOCK_WITHIN_MS}"
WAITING = text(
    """
    select a.pid, a.query from pg_stat_activity a
     where a.datname = current_database() and a.wait_event_type = 'Lock' and :holder = any(pg_blocking_pids(a.pid))
    """
)
WAITED = text(
    """
    select exists (
        select from pg_stat_activity a join pg_locks l using (pid)
         where a.datname = current_database() and a.query ilike :words
           and not l.granted and clock_timestamp() - l.waitstart > make_interval(secs => :seconds)
    )
    """
)
# In the modes that a write waits for, whether it has them yet or not.
HELD_AGAINST_WRITERS = text(
    """
    select c.relname from pg_locks l join pg_class c on c.oid = l.relation
     where l.pid = :process and l.database = (select oid from pg_database where datname = current_database())
       and l.mode in ('ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock') and c.relkind = 'r'
    """
)


@pytest.fixture
def older(empty_url: str) -> Iterator[Engine]:
    """A database of the version before, with a shop in it."""
    engine = create_engine(with_psycopg(empty_url))
    upgrade(engine, BEFORE)
    with engine.begin() as connection:
        connection.execute(text(SHOP))
    yield engine
    engine.dispose()


def upgrade(engine: Engine, revision: str) -> None:
    with engine.connect() as connection:
        settings = schema.config()
        settings.attributes["connection"] = connection
        command.upgrade(settings, revision)
        connection.commit()


@contextmanager
def open_transaction(engine: Engine, *tables: str) -> Iterator[int]:
    """Somebody else has written to these tables and does not commit; yields whose process that is."""
    with engine.connect() as connection:
        yield hold(connection, tables)
        connection.rollback()


def hold(connection: Connection, tables: Sequence[str]) -> int:
    """What a write locks, without a row that the next one would have to wait for."""
    connection.execute(text(f"lock table {', '.join(tables)} in row exclusive mode"))
    process: int = connection.execute(text("select pg_backend_pid()")).scalar_one()
    return process


def test_migration_that_waits_for_a_long_transaction_makes_nobody_else_wait(older: Engine, empty_url: str) -> None:
    with ThreadPoolExecutor(1) as pool:
        with open_transaction(older, "conversations") as holder:
            migrating = pool.submit(migrate, empty_url)
            eventually(lambda: waiting_for(older, holder))
            with older.begin() as connection:
                connection.execute(text(PATIENT))
                connection.execute(text("select * from conversations"))  # else it waits until the transaction ends
        assert migrating.result() == schema_version.NEWEST


@pytest.mark.parametrize(("table", "stays", "ahead"), [("conversations", "0001", "0002"), ("outbox", "0003", "0004")])
def test_migration_that_finds_no_moment_says_so_and_changes_nothing(
    older: Engine, table: str, stays: str, ahead: str
) -> None:
    upgrade(older, stays)
    before = described(older)
    said = f"the schema stays at {stays}: migration {ahead} found no moment within 0.1 s"
    with open_transaction(older, table), pytest.raises(TooSlow, match=said):
        schema.migrate(older, patience=0.1)
    assert described(older) == before


def test_no_migration_holds_two_tables_that_are_in_use(older: Engine) -> None:
    """It would keep the first from everybody while it waits for the second."""
    in_use = set(inspect(older).get_table_names()) - {"alembic_version"}
    held: list[set[str]] = []

    @event.listens_for(older, "commit")
    def note(connection: Connection) -> None:
        process: int = connection.execute(text("select pg_backend_pid()")).scalar_one()
        held.append(in_use & held_against_writers(connection, process))

    schema.migrate(older)
    assert {"conversations"} in held
    assert [tables for tables in held if len(tables) > 1] == []


def test_older_program_goes_on_after_the_migration(older: Engine, empty_url: str) -> None:
    with older.connect() as connection:
        for _ in range(UNTIL_PREPARED):
            say(connection)
        prepared = connection.execute(text("select count(*) from pg_prepared_statements")).scalar_one()
        connection.commit()
        assert prepared >= len(OLDER_STATEMENTS)
        migrate(empty_url)
        say(connection)
        assert connection.execute(text("select count(*) from turns")).scalar() == 1 + UNTIL_PREPARED + 1


def say(connection: Connection) -> None:
    for statement in OLDER_STATEMENTS:
        connection.execute(text(statement)).all()
        connection.commit()


def test_writers_go_on_at_each_step_while_indexes_are_built_and_dropped(older: Engine) -> None:
    """The next transaction begins before the one ends that the migration waits for, so each of its steps is met."""
    upgrade(older, BEFORE_THE_INDEXES)
    before = indexes(older)
    steps: set[str] = set()
    with ThreadPoolExecutor(1) as pool, older.connect() as current, older.connect() as successor:
        holder = hold(current, INDEXED)
        building = pool.submit(upgrade, older, THE_INDEXES)
        while waiting := next_wait(older, holder, building):
            process, statement = waiting
            steps.add(statement)
            with older.begin() as writing:
                assert held_against_writers(writing, process) == set(), statement
                writing.execute(text(PATIENT))
                for table in INDEXED:
                    writing.execute(text(f"update {table} set shop_id = shop_id where shop_id = 1"))
            holder = hold(successor, INDEXED)
            current.rollback()
            current, successor = successor, current
        building.result()
    changed = before ^ indexes(older)
    assert len(changed) > 8
    assert {name for name in changed if not any(name in statement for statement in steps)} == set()


def test_index_waits_for_a_long_transaction_instead_of_beginning_anew(older: Engine, empty_url: str) -> None:
    upgrade(older, BEFORE_THE_INDEXES)
    with ThreadPoolExecutor(1) as pool:
        with open_transaction(older, *INDEXED):
            building = pool.submit(migrate, empty_url)
            eventually(lambda: has_waited(older, "create index", seconds=1.2 * schema.LOCK_WITHIN_MS / 1000))
        assert building.result() == schema_version.NEWEST


def test_index_whose_building_was_given_up_is_built_by_the_next_run(older: Engine) -> None:
    upgrade(older, BEFORE_THE_INDEXES)
    with open_transaction(older, "conversations"), pytest.raises(TooSlow, match="stays at 0007: migration 0008"):
        schema.migrate(older, patience=0.1)
    assert len(unfinished(older, INDEXED)) == 1
    assert schema.migrate(older) == schema_version.NEWEST
    assert unfinished(older, INDEXED) == set()


def test_what_a_migration_sets_for_itself_reaches_no_other_connection(empty_url: str) -> None:
    limits = "-c lock_timeout=7s -c statement_timeout=8s"
    engine = create_engine(with_psycopg(empty_url), pool_size=1, max_overflow=0, connect_args={"options": limits})
    query = text("select current_setting('lock_timeout'), current_setting('statement_timeout')")
    for migration in (schema.migrate, checkpoints.set_up):
        migration(engine)
        with engine.connect() as connection:
            assert tuple(connection.execute(query).one()) == ("7s", "8s")
    engine.dispose()


def test_langgraphs_indexes_wait_for_others_as_long_as_it_takes(older: Engine, empty_url: str) -> None:
    hasty = create_engine(
        with_psycopg(empty_url), connect_args={"options": "-c lock_timeout=50 -c statement_timeout=50"}
    )
    with ThreadPoolExecutor(1) as pool, older.connect() as other:
        other.execution_options(isolation_level="REPEATABLE READ").execute(text("select * from conversations"))
        setting_up = pool.submit(checkpoints.set_up, hasty)
        eventually(lambda: setting_up.done() or has_waited(older, "checkpoints_thread_id_idx", seconds=0.2))
        assert not setting_up.done()
        other.rollback()
        setting_up.result()
    hasty.dispose()


def test_langgraphs_index_that_was_never_finished_is_built_anew(older: Engine) -> None:
    checkpoints.set_up(older)
    with older.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("delete from checkpoint_migrations where v >= 6"))
        connection.execute(text("drop index checkpoints_thread_id_idx"))
        connection.execute(
            text(
                "insert into checkpoints (thread_id, checkpoint_id, checkpoint) values ('t', '1', '{}'), ('t', '2', '{}')"
            )
        )
        with pytest.raises(IntegrityError):  # as any abortion leaves it
            connection.execute(
                text("create unique index concurrently checkpoints_thread_id_idx on checkpoints (thread_id)")
            )
    assert unfinished(older, ["checkpoints"]) == {"checkpoints_thread_id_idx"}
    checkpoints.set_up(older)
    assert unfinished(older, ["checkpoints"]) == set()
    assert "checkpoints_thread_id_idx" in {found["name"] for found in inspect(older).get_indexes("checkpoints")}


def next_wait(engine: Engine, holder: int, running: Future[Any]) -> tuple[int, str] | None:
    """None when it has ended instead."""
    eventually(lambda: running.done() or waiting_for(engine, holder))
    return waiting_for(engine, holder)


def waiting_for(engine: Engine, holder: int) -> tuple[int, str] | None:
    """The process that waits for this one, and what it says."""
    with engine.connect() as connection:
        found = connection.execute(WAITING, {"holder": holder}).first()
    return (found.pid, found.query) if found else None


def has_waited(engine: Engine, words: str, seconds: float) -> bool:
    with engine.connect() as connection:
        found = connection.execute(WAITED, {"words": f"%{words}%", "seconds": seconds}).scalar_one()
    return bool(found)


def held_against_writers(connection: Connection, process: int) -> set[str]:
    """The tables that this process keeps, or wants to keep, others from writing to."""
    return set(connection.execute(HELD_AGAINST_WRITERS, {"process": process}).scalars())


def indexes(engine: Engine) -> set[str]:
    inspector = inspect(engine)
    return {str(found["name"]) for table in INDEXED for found in inspector.get_indexes(table)}


def unfinished(engine: Engine, tables: Sequence[str]) -> set[str]:
    with engine.connect() as connection:
        return invalid_indexes(connection, tables)


def described(engine: Engine) -> dict[str, Any]:
    """Columns and indexes by table, and the version."""
    inspector = inspect(engine)
    tables: dict[str, Any] = {
        table: ([c["name"] for c in inspector.get_columns(table)], {i["name"] for i in inspector.get_indexes(table)})
        for table in inspector.get_table_names()
    }
    with engine.connect() as connection:
        return tables | {"version": connection.execute(text("select version_num from alembic_version")).scalar()}
