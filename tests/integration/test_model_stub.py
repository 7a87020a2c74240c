"""The stub model server: that other tests may trust what it plays."""

import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import httpx

from runtime.adapters.openai import OpenAIModel
from runtime.domain.errors import ModelWrong
from runtime.ports.language_model import Prompt
from tests.stubs.model_prompts import PROMPT, MakeModel, Wish, refuses
from tests.stubs.model_server import ModelServer

pytest_plugins = ["tests.stubs.model_fixtures"]


@contextmanager
def stub_process() -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    process = subprocess.Popen([sys.executable, "-m", "tests.stubs.model_server", "--port", str(port)])
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(timeout=10)


def test_stub_in_its_own_process_is_switched_over_http(make_model: MakeModel) -> None:
    with (
        stub_process() as url,
        httpx.Client(base_url=url, transport=httpx.HTTPTransport(retries=6)) as remote,
    ):
        remote.get("/calls")
        model = make_model(base_url=f"{url}/v1")
        assert model.text(PROMPT).content == "Hey Ana, Thu 3 PM?"
        remote.post("/control", json={"mode": "refusal"})
        assert refuses(model, ModelWrong) == "the model refused"
        assert len(remote.get("/calls").json()) == 2


def test_stub_fills_any_schema_with_plain_values(model: OpenAIModel) -> None:
    bare = Prompt(system="", user="no block here", version="v1")
    assert model.structured(bare, Wish).content == Wish(day="", party=0, barber=None)


def test_stub_follows_its_script_and_then_its_mode(model: OpenAIModel, server: ModelServer) -> None:
    server.script(["refusal", "wrong_language"])
    assert refuses(model, ModelWrong) == "the model refused"
    assert model.text(PROMPT).content.startswith("Buenos días")
    assert model.text(PROMPT).content == "Hey Ana, Thu 3 PM?"


def test_stub_without_a_draft_says_something_neutral(model: OpenAIModel) -> None:
    assert model.text(Prompt(system="", user="hello", version="v1")).content == "Thanks for your text."


def test_stub_keeps_the_draft_as_it_is_when_it_greets_nobody(model: OpenAIModel) -> None:
    draft = Prompt(system="", user="<draft>You're booked, Thu 3 PM.</draft>", version="v1")
    assert model.text(draft).content == "Sure thing! You're booked, Thu 3 PM."
