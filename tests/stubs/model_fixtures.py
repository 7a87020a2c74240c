"""Fixtures for tests of the model's client; loaded by `pytest_plugins`."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from pydantic import SecretStr

from runtime.adapters.breaker import Breakers
from runtime.adapters.openai import OpenAIConfig, OpenAIModel
from runtime.adapters.shared_redis import SharedRedis
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
    """`redis_url` says where its circuit breaker is shared; without one it is the model's own."""
    made: list[OpenAIModel] = []
    shared: list[SharedRedis] = []
    usual = OpenAIConfig(base_url=server.url, api_key=SecretStr(KEY), model="stub-large", timeout_seconds=5.0)

    def make(redis_url: str | None = None, **changes: Any) -> OpenAIModel:
        if redis_url is not None:
            shared.append(SharedRedis(redis_url))
        breakers = Breakers(None if redis_url is None else shared[-1])
        made.append(OpenAIModel(replace(usual, **changes), breakers.make))
        return made[-1]

    yield make
    for model in made:
        model.close()
    for redis in shared:
        redis.close()


@pytest.fixture
def model(make_model: MakeModel) -> OpenAIModel:
    return make_model()
