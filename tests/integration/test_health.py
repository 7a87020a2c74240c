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
from runtime.adapters.breaker import Breakers
from runtime.adapters.budget import SharedBudget
from runtime.adapters.shared_redis import SharedRedis
from runtime.bootstrap import SMS_PATH, front, twilio_circuit
from runtime.domain.errors import Unavailable
from runtime.domain.pins import Pins
from runtime.ports.breaker import BreakerRules
from runtime.settings import LOCAL_ACCOUNT, LOCAL_TOKEN, Settings, load_settings, with_local_parts
from runtime.store.counts import model_budgets
from runtime.store.database import Database
from tests.fixtures.twilio_calls import FORM, sign, sms
from tests.fixtures.world import NOWHERE, World
from tests.integration.test_sender import decide_opening
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
    assert (answer.status_code, answer.json()) == (
        200,
        {"status": "ready", "problems": {}, "circuits": {"twilio": "closed"}, "no_model_tokens": []},
    )


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


def test_open_circuits_are_shown_and_leave_it_ready(database_url: str, redis_url: str) -> None:
    settings = with_local_parts(
        load_settings(
            database_url=database_url,
            redis_url=redis_url,
            openai_base_url="http://127.0.0.1:1/v1",
            openai_fallback_model="a-cheaper-one",
        )
    )
    redis = SharedRedis(redis_url)
    rules = BreakerRules(failures=1, reset_seconds=60, probe_seconds=60)
    with front(settings, Pins("none", {})) as opened:
        api = TestClient(create_app(opened))
        Breakers(redis).make(twilio_circuit(settings), rules).record(False)
        answer, said = api.get("/readyz"), api.get("/metrics").text.splitlines()
    redis.client.flushall()
    assert answer.status_code == 200
    assert answer.json()["circuits"] == {"twilio": "open", "model": "closed", "fallback_model": "closed"}
    assert 'bookedbarber_circuit{part="twilio",state="open"} 1.0' in said
    assert 'bookedbarber_circuit{part="twilio",state="closed"} 0.0' in said


def test_circuits_are_unknown_while_redis_is_away(database_url: str) -> None:
    with serving(database_url, NOWHERE) as api:
        assert api.get("/readyz").json()["circuits"] == {"twilio": "unknown"}
        said = api.get("/metrics").text
    assert 'bookedbarber_circuit{part="twilio",state="unknown"} 1.0' in said
    assert "bookedbarber_model_tokens_today" not in said


def test_metrics_tell_of_ages_stops_doubts_and_spent_tokens(world: World, database_url: str, redis_url: str) -> None:
    world.twilio.faults(http_429=1)
    decide_opening(world)
    change = (
        "update outbox set created_at = created_at - interval '90 seconds'",
        "update sender_numbers set stopped_code = 30007, stopped_at = now()",
    )
    world.in_shop(lambda session, _: [session.connection().execute(text(one)) for one in change])
    [(shop_id, day, allowed)] = world.in_shop(lambda session, _: model_budgets(session))
    redis = SharedRedis(redis_url)
    SharedBudget(redis).spend(shop_id, day, 1234)
    with serving(database_url, redis_url) as api:
        assert api.get("/readyz").json()["no_model_tokens"] == []
        said = dict(line.rsplit(" ", 1) for line in api.get("/metrics").text.splitlines() if line[0] != "#")
        SharedBudget(redis).spend(shop_id, day, allowed)
        assert api.get("/readyz").json()["no_model_tokens"] == [shop_id]
    assert 90 <= float(said['bookedbarber_outbox_oldest_pending_seconds{lane="outreach"}']) < 150
    assert said['bookedbarber_outbox_oldest_pending_seconds{lane="live"}'] == "0.0"
    assert said['bookedbarber_senders_stopped{code="30007"}'] == "1.0"
    assert said["bookedbarber_outbox_unclear"] == "0.0"
    assert said['bookedbarber_model_tokens_today{shop="1"}'] == "1234.0"
    assert float(said['bookedbarber_model_tokens_allowed{shop="1"}']) == allowed


def test_metrics_tell_how_long_the_oldest_text_waits(world: World) -> None:
    world.open_conversation()
    waits = (
        "update conversations set inbound_seq = 1, lease_until = 'infinity', opened_at = opened_at - interval '1 hour'"
    )
    world.in_shop(lambda session, _: session.connection().execute(text(waits)))
    said = dict(line.rsplit(" ", 1) for line in world.api.get("/metrics").text.splitlines() if line[0] != "#")
    assert 3600 <= float(said["bookedbarber_turns_waiting_age_seconds"]) < 3700


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
        with small.transaction() as one:
            one.connection()
            with pytest.raises(Unavailable, match="in use"), small.transaction() as other:
                other.connection()
    finally:
        small.close()
