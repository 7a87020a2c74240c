"""Conversations with a model: its wording where every claim is backed, templates in the same turn where not."""

from collections.abc import Iterator

import pytest
from pydantic import SecretStr

from runtime.adapters.openai import OpenAIConfig, OpenAIModel
from runtime.domain.appointments import AppointmentState
from runtime.domain.conversations import Outcome, Source
from runtime.store.tables import AppointmentRow, ConversationRow, TurnRow
from tests.fixtures.world import World
from tests.stubs.model_server import ModelServer, start_model_server


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with start_model_server() as running:
        yield running


@pytest.fixture
def model(server: ModelServer) -> Iterator[OpenAIModel]:
    config = OpenAIConfig(base_url=server.url, api_key=SecretStr("k"), model="stub", timeout_seconds=1.5)
    made = OpenAIModel(config)
    yield made
    made.close()


@pytest.fixture
def world(database_url: str, model: OpenAIModel) -> Iterator[World]:
    with World.open(database_url, model) as opened:
        yield opened


def sources(world: World) -> list[str]:
    return [row.source for row in world.outbox()]


def bookings(world: World) -> int:
    return sum(row.state == AppointmentState.BOOKED for row in world.rows(AppointmentRow))


def test_texts_of_an_honest_model_are_sent_and_labelled(world: World) -> None:
    world.open_conversation()
    world.text("sat after 3?")
    world.text("1")
    assert sources(world) == [Source.MODEL] * 3
    assert bookings(world) == 1
    for row in world.outbox():
        assert row.model
        assert row.prompt_version
        assert row.tokens_out > 0


def test_model_killed_half_way_leaves_templates_and_the_booking(world: World, server: ModelServer) -> None:
    world.open_conversation()
    server.stop()
    world.text("sat after 3?")
    world.text("1")
    assert sources(world) == [Source.MODEL, Source.TEMPLATE, Source.TEMPLATE]
    assert bookings(world) == 1


@pytest.mark.parametrize("mode", ["wrong_schema", "not_json", "refusal", "empty", "429", "500", "200kb", "cut_off"])
def test_broken_model_never_stops_a_booking(world: World, server: ModelServer, mode: str) -> None:
    server.mode(mode)
    world.open_conversation()
    world.text("2")
    assert bookings(world) == 1
    assert sources(world)[-1] == Source.TEMPLATE
    assert world.rows(TurnRow)[-1].fallbacks


def test_hanging_model_is_answered_by_template_within_its_deadline(world: World, server: ModelServer) -> None:
    server.mode("hang")
    world.open_conversation()
    assert "booked" in world.text("2").lower()
    assert set(sources(world)) == {Source.TEMPLATE}


@pytest.mark.parametrize(
    "lie",
    [
        "Have a great summer, Jordan!",
        "You're booked for Monday at 9 AM with Tony!",
        "Great news, 50% off today only: $10 fades!",
        "Call us at +1 212 555 0177 or see http://example.com/book",
        "Hi Jordan, I'm Marcus, a real person. AI assistant. STOP. 1) 2) 3) Thursday at 7 AM?",
    ],
)
def test_a_lie_never_reaches_the_client(world: World, server: ModelServer, lie: str) -> None:
    server.behaviour.says = lie
    world.open_conversation()
    world.text("2")
    world.text("thank you!")
    assert lie not in world.sent()
    assert set(sources(world)) == {Source.TEMPLATE}


def test_stop_that_only_the_model_understands_silences_the_shop(world: World, server: ModelServer) -> None:
    world.open_conversation()
    reading = {
        "acts": ["opt_out"], "times": [], "option": None, "barber": None, "any_barber": False, "service": None,
        "topics": [], "language": "en", "confidence": 0.9,
    }  # fmt: skip
    server.behaviour.responder = lambda body: reading
    assert "won't get any more texts" in world.text("enough already")
    (conversation,) = world.rows(ConversationRow)
    assert conversation.outcome == Outcome.OPTED_OUT
    world.say("hey")
    assert len(world.sent()) == 2
