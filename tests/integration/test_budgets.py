"""What a shop's agents may cost in a day, and how often they may text one client: beyond it templates answer, or a person."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from pydantic import SecretStr
from sqlalchemy import text
from sqlmodel import Session

from graphs.runner import GraphRunner
from runtime.adapters.budget import SharedBudget
from runtime.adapters.openai import OpenAIConfig, OpenAIModel
from runtime.adapters.shared_redis import SharedRedis
from runtime.domain.appointments import AppointmentState
from runtime.domain.conversations import Agent, FlagReason, Owner, Severity, Source
from runtime.domain.policy import Policy
from runtime.store.tables import AppointmentRow, ConversationRow, FlagRow, InboundRow, TurnRow
from tests.fixtures.shops import NOW, TestShop
from tests.fixtures.talks import Talk
from tests.fixtures.world import NOWHERE, World
from tests.stubs.model_server import ModelServer, start_model_server, tokens_of

TODAY = date(2026, 6, 9)


@pytest.fixture
def redis(redis_url: str) -> Iterator[SharedRedis]:
    opened = SharedRedis(redis_url)
    opened.client.flushall()
    yield opened
    opened.close()


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with start_model_server() as running:
        yield running


@pytest.fixture
def model(server: ModelServer) -> Iterator[OpenAIModel]:
    made = OpenAIModel(OpenAIConfig(base_url=server.url, api_key=SecretStr("k"), model="stub", timeout_seconds=5.0))
    yield made
    made.close()


# Model tokens


def test_tokens_are_counted_over_all_processes_by_shop_and_day(redis: SharedRedis, redis_url: str) -> None:
    here, there = SharedBudget(redis), SharedBudget(SharedRedis(redis_url))
    here.spend(1, TODAY, 700)
    there.spend(1, TODAY, 300)
    assert here.spent([(1, TODAY)]) == there.spent([(1, TODAY)]) == [1000]
    assert here.spent([(2, TODAY), (1, TODAY), (1, TODAY + timedelta(days=1))]) == [0, 1000, 0]


def test_each_process_counts_its_own_tokens_while_redis_is_away() -> None:
    here, there = (SharedBudget(SharedRedis(NOWHERE)) for _ in range(2))
    here.spend(1, TODAY, 700)
    assert (here.spent([(1, TODAY)]), there.spent([(1, TODAY)])) == ([700], [0])


def test_templates_answer_when_the_days_tokens_are_spent(
    model: OpenAIModel, server: ModelServer, redis: SharedRedis
) -> None:
    budget = SharedBudget(redis)
    talk = Talk(runner=GraphRunner(model, budget))
    talk.open()
    asked = len(server.calls)
    assert (talk.plan.texts[0].source, asked > 0) == (Source.MODEL, True)
    assert budget.spent([(1, TODAY)])[0] == talk.plan.texts[0].tokens_in + talk.plan.texts[0].tokens_out > 0
    budget.spend(1, TODAY, Policy().model_tokens_per_day)
    assert "$45" in talk.say("how much is a fade?")
    assert (talk.plan.texts[0].source, talk.plan.fallbacks) == (
        Source.TEMPLATE,
        ("understand: budget", "word: budget"),
    )
    assert len(server.calls) == asked
    talk.now = NOW + timedelta(days=1)
    talk.say("how much is a fade?")
    assert talk.plan.texts[0].source == Source.MODEL


def test_endpoint_that_writes_nothing_of_use_uses_the_days_tokens_up(
    model: OpenAIModel, server: ModelServer, redis: SharedRedis
) -> None:
    server.mode("not_json")
    budget = SharedBudget(redis)
    talk = Talk(runner=GraphRunner(model, budget), policy=Policy(model_tokens_per_day=1), agent=Agent.FRONT_DESK)
    talk.say("how much is a fade?")
    text = talk.plan.texts[0]
    assert text.tokens_in == sum(tokens_of(call) for call in server.calls)
    assert budget.spent([(1, TODAY)]) == [text.tokens_in + text.tokens_out]
    asked = len(server.calls)
    assert "$45" in talk.say("how much is a fade?")
    assert len(server.calls) == asked


# Texts to one client


def limit_texts(world: World, limit: int) -> None:
    def change(session: Session, _: TestShop) -> None:
        policy = text("update policy_versions set content = content || jsonb_build_object('texts_in_ten_minutes', :n)")
        session.connection().execute(policy, {"n": limit})

    world.in_shop(change)


def test_client_that_answers_without_end_is_handed_to_staff_without_a_text(world: World) -> None:
    world.open_conversation()
    for _ in range(9):
        assert "$45" in world.text("how much is a fade?")
    world.say("how much is a fade?")
    assert len(world.sent()) == 10
    (flag,) = world.rows(FlagRow)
    assert (flag.reason, flag.severity) == (FlagReason.TOO_MANY_TEXTS, Severity.HIGH)
    assert "$45" in flag.suggested_reply
    assert world.rows(ConversationRow)[0].owner == Owner.STAFF
    world.say("how much is a fade?")
    assert (len(world.sent()), len(world.rows(FlagRow))) == (10, 1)


def test_withheld_turn_is_a_turn_and_what_it_did_is_done(world: World) -> None:
    limit_texts(world, 1)
    world.open_conversation()
    world.say("2")
    assert [row.turn_id is not None for row in world.rows(InboundRow)] == [True]
    assert len(world.rows(TurnRow)) == 2
    assert [row.state for row in world.rows(AppointmentRow)].count(AppointmentState.BOOKED) == 1
    assert "booked" in world.rows(FlagRow)[0].suggested_reply.lower()


def test_texts_of_an_hour_ago_do_not_count(world: World) -> None:
    limit_texts(world, 2)
    world.open_conversation()
    world.text("how much is a fade?")
    past = text("update outbox set created_at = created_at - interval '11 minutes'")
    world.in_shop(lambda session, _: session.connection().execute(past))
    assert "$45" in world.text("how much is a fade?")
    assert world.rows(FlagRow) == []
