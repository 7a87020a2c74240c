"""Up, ready, counted: with a real PostgreSQL, a real Redis, and without either."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlencode

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import text

from api.app import create_app
from runtime.bootstrap import SMS_PATH, front
from runtime.domain.errors import Unavailable
from runtime.domain.pins import Pins
from runtime.settings import LOCAL_ACCOUNT, LOCAL_TOKEN, Settings, load_settings, with_local_parts
from runtime.store.database import Database
from tests.fixtures.twilio_calls import FORM, sign, sms
from tests.fixtures.world import NOWHERE, World
from tests.stubs.redis_server import RedisServer

AWAY = "postgresql://127.0.0.1:1/nobody"


@contextmanager
def serving(database_url: str, redis_url: str) -> Iterator[TestClient]:
    """The API as `bookedbarber serve` builds it."""
    with serving_with(with_local_parts(load_settings(database_url=database_url, redis_url=redis_url))) as api:
        yield api


@contextmanager
def serving_with(settings: Settings) -> Iterator[TestClient]:
    with front(settings, Pins("none", {})) as opened:
        yield TestClient(create_app(opened), raise_server_exceptions=False)


def test_the_address_alone_leads_to_the_phone_page_where_there_is_one(database_url: str) -> None:
    with serving(database_url, NOWHERE) as api:
        answer = api.get("/")
    assert answer.status_code == 200
    assert answer.url.path == "/phone"
    assert 'data-testid="add-first-phone"' in answer.text


def test_the_address_alone_says_where_to_look_where_texts_go_through_twilio(database_url: str, redis_url: str) -> None:
    real = {"twilio_account_sid": "AC" + "7" * 32, "twilio_auth_token": "a-real-token"}
    settings = load_settings(
        database_url=database_url, redis_url=redis_url, public_base_url="https://x.example", **real
    )
    with serving_with(settings) as api:
        page = api.get("/")
        links = re.findall(r'href="(/[^"]*)"', page.text)
        found = [api.get(link).status_code for link in links]
    assert page.headers["content-type"].startswith("text/html")
    assert page.url.path == "/"
    assert {"/healthz", "/readyz", "/metrics"} <= set(links)
    assert found == [200] * len(links)
    assert "://" not in page.text


def test_ready_with_database_broker_and_schema(database_url: str, redis_url: str) -> None:
    with serving(database_url, redis_url) as api:
        answer = api.get("/readyz")
    assert (answer.status_code, answer.json()) == (200, {"status": "ready", "problems": {}})


def test_up_needs_nothing_and_ready_names_what_is_away() -> None:
    with serving(AWAY, NOWHERE) as api:
        assert (api.get("/healthz").status_code, api.get("/healthz").json()) == (200, {"status": "up"})
        answer = api.get("/readyz")
    assert answer.status_code == 503
    assert set(answer.json()["problems"]) == {"database", "broker"}
    assert "Redis does not answer" in answer.text


def test_redis_that_comes_back_is_ready_again(database_url: str, tmp_path: Path) -> None:
    server = RedisServer(tmp_path)
    with serving(database_url, server.url) as api:
        before = api.get("/readyz")
        server.start()
        try:
            during = api.get("/readyz")
        finally:
            server.stop()
        after = api.get("/readyz")
    assert [answer.status_code for answer in (before, during, after)] == [503, 200, 503]
    assert before.json()["problems"] == {"broker": "Redis does not answer"}


@pytest.mark.parametrize(
    ("change", "said"),
    [("update alembic_version set version_num = '0000'", "is 0000"), ("drop table alembic_version", "is missing")],
)
def test_old_schema_is_not_ready_and_says_what_to_do(
    database: Database, database_url: str, redis_url: str, change: str, said: str
) -> None:
    with database.transaction() as session:
        session.connection().execute(text(change))
    with serving(database_url, redis_url) as api:
        answer = api.get("/readyz")
    assert answer.status_code == 503
    assert said in answer.json()["problems"]["database"]
    assert "bookedbarber migrate" in answer.json()["problems"]["database"]


def test_metrics_count_what_is_in_the_database(world: World) -> None:
    world.open_conversation()
    world.text("i want to speak to a person")
    said = world.api.get("/metrics").text.splitlines()
    assert "bookedbarber_database_up 1.0" in said
    assert 'bookedbarber_outbox{source="template",state="sent"} 2.0' in said
    assert 'bookedbarber_flags_open{severity="normal"} 1.0' in said
    assert "bookedbarber_conversations_waiting 0.0" in said


def test_metrics_tell_that_the_database_is_away() -> None:
    with serving(AWAY, NOWHERE) as api:
        answer = api.get("/metrics")
    assert answer.status_code == 200
    assert "bookedbarber_database_up 0.0" in answer.text
    assert "bookedbarber_outbox" not in answer.text


def test_webhook_without_a_database_asks_twilio_to_come_again() -> None:
    """503, so that Twilio's own retry or fallback delivers the text."""
    params = sms(AccountSid=LOCAL_ACCOUNT)
    address = f"http://127.0.0.1:8000{SMS_PATH}"
    with serving(AWAY, NOWHERE) as api:
        headers = {"Content-Type": FORM, "X-Twilio-Signature": sign(address, params, LOCAL_TOKEN)}
        answer = api.post(SMS_PATH, content=urlencode(params), headers=headers)
    assert answer.status_code == 503
    assert "does not answer" in answer.json()["error"]


def test_pool_that_is_used_up_is_unavailable_and_no_defect(database_url: str) -> None:
    small = Database(database_url, pool_size=1, patience=0.05)
    try:
        with small.transaction() as one, small.transaction() as two:
            for session in (one, two):
                session.connection()
            with pytest.raises(Unavailable, match="in use"), small.transaction() as third:
                third.connection()
    finally:
        small.close()
