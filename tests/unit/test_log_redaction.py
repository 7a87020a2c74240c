"""Numbers, addresses and pieces of texts that must not reach the logs."""

import pytest
from pydantic import SecretStr

from runtime.adapters.openai import OpenAIConfig, OpenAIModel
from runtime.observability import redact
from runtime.store.tables import TurnRow
from tests.fixtures.world import World
from tests.stubs.model_server import start_model_server

LIE = "You're booked for Monday at 9 AM with Tony!"


@pytest.mark.parametrize(
    ("said", "logged"),
    [
        ("call (212) 555-0142 now", "call …42 now"),
        ("(212)555-0142", "…42"),
        ("212-555-0142", "…42"),
        ("212.555.0142,", "…42,"),
        ("1-212-555-0142", "…42"),
        ("+1 (212) 555-0142", "+…42"),
        ("+44 20 7183 8750", "+…50"),
        ("write to Jordan.R+cuts@mail.example.com!", "write to [e-mail]!"),
    ],
)
def test_numbers_as_people_write_them_and_e_mails_are_hidden(said: str, logged: str) -> None:
    assert redact(None, "info", {"event": said}) == {"event": logged}


@pytest.mark.parametrize(
    "said",
    [
        "turn 2125550142",
        "2026-06-09T10:05:00.123456Z",
        "123e4567-e89b-12d3-a456-426614174000",
        "SM00212-555-01421",
        "redis://127.0.0.1:6379/0",
        "10 of 100",
    ],
)
def test_ids_times_and_addresses_of_machines_stay(said: str) -> None:
    assert redact(None, "info", {"event": said}) == {"event": said}


def test_fallback_tells_what_was_wrong_and_none_of_the_words(database_url: str) -> None:
    with start_model_server() as server:
        model = OpenAIModel(OpenAIConfig(base_url=server.url, api_key=SecretStr("k"), model="stub", timeout_seconds=3))
        server.behaviour.says = LIE
        with World.open(database_url, model) as world:
            world.open_conversation()
            (fallback,) = world.rows(TurnRow)[0].fallbacks
        model.close()
    assert fallback.startswith("word: ")
    assert "nothing was booked" in fallback
    assert not [words for words in ("You're", "Monday", "9 AM", "Tony") if words in fallback]
