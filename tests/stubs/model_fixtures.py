"""Fixtures for tests of the model's client; loaded by `pytest_plugins`."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from pydantic import SecretStr

from runtime.adapters.openai import OpenAIConfig, OpenAIModel
from tests.stubs.model_prompts import KEY, MakeModel
from tests.stubs.model_server import ModelServer, start_model_server


@pytest.fixture(scope="module")
def running_server() -> Iterator[ModelServer]:
    with start_model_server() as running:
        yield running


@pytest.fixture
def server(running_server: ModelServer) -> ModelServer:
    running_server.reset()
    return running_server


@pytest.fixture
def make_model(server: ModelServer) -> Iterator[MakeModel]:
    made: list[OpenAIModel] = []
    usual = OpenAIConfig(base_url=server.url, api_key=SecretStr(KEY), model="stub-large", timeout_seconds=5.0)

    def make(**changes: Any) -> OpenAIModel:
        made.append(OpenAIModel(replace(usual, **changes)))
        return made[-1]

    yield make
    for model in made:
        model.close()


@pytest.fixture
def model(make_model: MakeModel) -> OpenAIModel:
    return make_model()
