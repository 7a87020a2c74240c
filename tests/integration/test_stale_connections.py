"""What a restart of PostgreSQL leaves in the pool: replaced before it is used, or given up as Unavailable, and nothing else."""

from collections.abc import Callable
from dataclasses import replace
from urllib.parse import urlencode

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import create_engine, text
from sqlalchemy.pool import NullPool
from sqlmodel import Session

from api.app import create_app
from runtime.bootstrap import STATUS_PATH, front
from runtime.domain.errors import Unavailable
from runtime.domain.pins import Pins
from runtime.settings import LOCAL_ACCOUNT, LOCAL_TOKEN, load_settings, with_local_parts
from runtime.store.database import Database
from runtime.store.statement import Statement
from tests.fixtures.local_twilio import eventually
from tests.fixtures.twilio_calls import FORM, new_sid, sign
from tests.fixtures.world import NOWHERE

AT_ONCE, NEVER = 0.0, 3600.0
MINE = text("select pg_backend_pid()")
END = text("select pg_terminate_backend(:pid, 5000)")  # waits until it has ended


def by_sqlalchemy(session: Session) -> int:
    pid: int = session.connection().execute(MINE).scalar_one()
    return pid


def by_statement(session: Session) -> int:
    return int(Statement(MINE.text).one(session)[0])


Ask = Callable[[Session], int]


@pytest.fixture(params=[by_sqlalchemy, by_statement])
def ask(request: pytest.FixtureRequest) -> Ask:
    """Both ways by which a statement is run."""
    way: Ask = request.param
    return way


def backend_of(database: Database, ask: Ask = by_sqlalchemy) -> int:
    with database.transaction() as session:
        return ask(session)


def end_backend(database_url: str, pid: int) -> None:
    engine = create_engine(database_url, poolclass=NullPool)
    with engine.connect() as connection:
        assert connection.execute(END, {"pid": pid}).scalar_one()


def is_alive(database_url: str, pid: int) -> bool:
    engine = create_engine(database_url, poolclass=NullPool)
    with engine.connect() as connection:
        found = connection.execute(text("select from pg_stat_activity where pid = :pid"), {"pid": pid}).first()
    return found is not None


def test_connection_that_lay_idle_is_replaced_before_it_is_used(database_url: str, ask: Ask) -> None:
    database = Database(database_url, pool_size=1, idle=AT_ONCE)
    first = backend_of(database, ask)
    end_backend(database_url, first)
    assert backend_of(database, ask) != first
    database.close()


def test_connection_that_was_just_used_ends_as_unavailable_and_is_forgotten(database_url: str, ask: Ask) -> None:
    database = Database(database_url, pool_size=1, idle=NEVER)
    first = backend_of(database, ask)
    end_backend(database_url, first)
    with pytest.raises(Unavailable):
        backend_of(database, ask)
    assert backend_of(database, ask) != first
    database.close()


def test_transaction_that_was_ended_in_the_middle_is_unavailable(database_url: str, ask: Ask) -> None:
    database = Database(database_url, pool_size=1)

    def ended_in_the_middle() -> None:
        with database.transaction() as session:
            end_backend(database_url, ask(session))
            ask(session)

    with pytest.raises(Unavailable):
        ended_in_the_middle()
    assert backend_of(database, ask) > 0
    database.close()


def test_locks_of_a_worker_that_vanished_are_not_held_for_long(database_url: str, ask: Ask) -> None:
    database = Database(database_url, pool_size=1)

    def silent_for_too_long() -> None:
        with database.transaction() as session:
            pid = ask(session)
            session.connection().execute(text("set local idle_in_transaction_session_timeout = '50ms'"))
            eventually(lambda: not is_alive(database_url, pid))
            ask(session)

    with pytest.raises(Unavailable):
        silent_for_too_long()
    with database.transaction() as session:
        limit = session.connection().execute(text("show idle_in_transaction_session_timeout")).scalar_one()
    assert limit == "8s"
    database.close()


def test_webhook_is_answered_though_its_connection_has_died(database_url: str) -> None:
    database = Database(database_url, pool_size=1, idle=NEVER)
    settings = with_local_parts(load_settings(database_url=database_url, redis_url=NOWHERE))
    params = [("AccountSid", LOCAL_ACCOUNT), ("MessageSid", new_sid()), ("MessageStatus", "sent")]
    signature = sign(f"{settings.public_base_url}{STATUS_PATH}", params, LOCAL_TOKEN)
    with front(settings, Pins("none", {})) as opened:
        api = TestClient(create_app(replace(opened, database=database)))
        end_backend(database_url, backend_of(database))
        headers = {"Content-Type": FORM, "X-Twilio-Signature": signature}
        answer = api.post(STATUS_PATH, content=urlencode(params), headers=headers)
    database.close()
    assert answer.status_code == 204


def test_live_connection_is_kept(database_url: str) -> None:
    database = Database(database_url, pool_size=1, idle=AT_ONCE)
    assert backend_of(database) == backend_of(database)
    database.close()
