"""What a client asks and rules out, over the whole way of a text, with rules alone and with a model."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pydantic import SecretStr

from evals.stubs.answers import requested_schema
from runtime.adapters.openai import OpenAIConfig, OpenAIModel
from runtime.domain.conversations import ConversationState, Outcome
from runtime.store.tables import ConversationRow, FlagRow
from tests.fixtures.world import World
from tests.stubs.model_server import ModelServer, start_model_server

NOTHING: dict[str, Any] = {
    "acts": [], "times": [], "option": None, "barber": None, "any_barber": False, "service": None,
    "topics": [], "language": "en", "confidence": 0.9,
}  # fmt: skip


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with start_model_server() as running:
        yield running


@pytest.fixture
def with_model(database_url: str, server: ModelServer) -> Iterator[World]:
    config = OpenAIConfig(base_url=server.url, api_key=SecretStr("k"), model="stub", timeout_seconds=1.5)
    model = OpenAIModel(config)
    with World.open(database_url, model) as opened:
        yield opened
    model.close()


def reads(**said: Any) -> Callable[[Any], object]:
    """A model that understands every text as just this."""
    return lambda body: {**NOTHING, **said}


def test_booked_client_who_asks_again_is_answered_and_nobody_is_called(world: World) -> None:
    world.open_conversation()
    world.text("2")
    assert "Thu, Jun 11 at 4:30 PM" in world.text("what time was it again?")
    assert "Marcus" in world.text("who am I with?")
    assert "$45" in world.text("how much will it be?")
    assert world.rows(FlagRow) == []


def test_question_after_the_goodbye_is_answered_and_the_conversation_closes_again(world: World) -> None:
    world.open_conversation()
    world.text("2")
    world.text("thank you!")
    assert "Thu, Jun 11 at 4:30 PM" in world.text("when's my appointment?")
    (conversation,) = world.rows(ConversationRow)
    assert (conversation.state, conversation.outcome) == (ConversationState.CLOSED, Outcome.BOOKED)
    assert world.rows(FlagRow) == []


def test_refused_day_stays_out_of_the_answers_of_later_turns(world: World) -> None:
    world.open_conversation()
    assert all("Thu" not in world.text(text) for text in ("not thursday", "anything else?", "next week?"))
    assert "Thu" in world.text("ok what about thursday?")


def test_question_that_only_the_model_understands_is_answered_from_the_booking(
    with_model: World, server: ModelServer
) -> None:
    with_model.open_conversation()
    with_model.text("2")
    server.behaviour.responder = reads(acts=["question"], topics=["appointment"])
    assert "Thu, Jun 11 at 4:30 PM" in with_model.text("gimme the deets one more")
    assert with_model.rows(FlagRow) == []


def test_refusal_that_only_the_model_understands_is_remembered(with_model: World, server: ModelServer) -> None:
    with_model.open_conversation()
    thursday = {
        "text": "thursday", "start": "2026-06-11T00:00:00", "end": "2026-06-12T00:00:00", "grain": "day",
        "ambiguous": False, "excluded": True, "has_day": True,
    }  # fmt: skip
    server.behaviour.responder = reads(acts=["decline", "info"], times=[thursday])
    assert "Thu" not in with_model.text("thursday is when i see my mum")
    server.behaviour.responder = reads(acts=["alternatives"])
    assert "Thu" not in with_model.text("anything else?")


def test_model_may_say_that_a_question_is_about_the_appointment_and_is_told_what_that_means(
    with_model: World, server: ModelServer
) -> None:
    with_model.open_conversation()
    with_model.text("2")
    asked = next(body for body in server.calls if requested_schema(body))
    assert "appointment" in (requested_schema(asked) or {})["$defs"]["Topic"]["enum"]
    assert '"appointment" is the client\'s own booking' in asked["messages"][0]["content"]
