"""A booking at endpoints that take fewer forms of answer than they should, or spoil what they give."""

import pytest
from pydantic import SecretStr

from evals.stubs.degraded import ENDPOINTS, Degraded, Endpoint
from evals.stubs.server import model_stub
from runtime.adapters.openai import OpenAIConfig, OpenAIModel
from runtime.domain.appointments import AppointmentState
from runtime.domain.conversations import Source
from runtime.store.tables import AppointmentRow, TurnRow
from tests.fixtures.world import World


@pytest.mark.parametrize("endpoint", ENDPOINTS, ids=lambda endpoint: endpoint.name)
def test_booking_comes_about_and_says_truly_who_read_and_worded(database_url: str, endpoint: Endpoint) -> None:
    with model_stub(Degraded(endpoint)) as url:
        model = OpenAIModel(OpenAIConfig(base_url=url, api_key=SecretStr("k"), model="stub", timeout_seconds=5))
        with World.open(database_url, model) as world:
            world.open_conversation()
            world.text("sat after 3?")
            world.text("1")
            booked = [row for row in world.rows(AppointmentRow) if row.state == AppointmentState.BOOKED]
            replies = [row for row in world.rows(TurnRow) if row.number > 1]
            sources = {row.source for row in world.outbox()}
        model.close()
    assert len(booked) == 1
    read_by_rules = [any(fallback.startswith("understand") for fallback in row.fallbacks) for row in replies]
    assert read_by_rules == [not endpoint.reads] * 2
    assert sources == ({Source.MODEL} if endpoint.reads else {Source.TEMPLATE})
