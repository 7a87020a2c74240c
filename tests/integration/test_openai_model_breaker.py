"""What stands in for a model that is down: a second one, and a circuit breaker, shared through a real Redis."""

import signal
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from runtime.adapters.openai import OpenAIModel
from runtime.domain.errors import ModelUnavailable, ModelWrong
from tests.stubs.model_prompts import PROMPT, UNDERSTAND, MakeModel, Wish, answered, refuses, seconds_of
from tests.stubs.model_server import ModelServer
from tests.stubs.redis_server import RedisServer

pytest_plugins = ["tests.stubs.model_fixtures"]


@pytest.fixture
def redis_server(tmp_path: Path) -> Iterator[RedisServer]:
    running = RedisServer(tmp_path)
    running.start()
    yield running
    running.stop()


def break_circuit(model: OpenAIModel, server: ModelServer, failures: int = 2) -> None:
    server.mode("401")
    for _ in range(failures):
        refuses(model, ModelUnavailable)


# A second model


def test_second_model_answers_when_the_first_is_down(make_model: MakeModel, server: ModelServer) -> None:
    server.script(["401"])
    answer = make_model(fallback_model="stub-small").text(PROMPT)
    assert answer.model == "stub-small"


def test_second_model_answers_when_the_first_is_wrong(make_model: MakeModel, server: ModelServer) -> None:
    server.script(["refusal"])
    assert make_model(fallback_model="stub-small").structured(UNDERSTAND, Wish).model == "stub-small"


def test_second_model_still_has_time_when_the_first_hangs(make_model: MakeModel, server: ModelServer) -> None:
    model = make_model(fallback_model="stub-small", timeout_seconds=1.5)
    server.script(["hang"])
    assert model.text(PROMPT).model == "stub-small"


def test_two_dead_models_are_one_failure_within_the_deadline(make_model: MakeModel, server: ModelServer) -> None:
    model = make_model(fallback_model="stub-small", timeout_seconds=0.6)
    server.mode("hang")
    assert seconds_of(lambda: refuses(model, ModelUnavailable)) < 1.1


# The circuit breaker


def test_breaker_opens_after_failures_in_a_row(make_model: MakeModel, server: ModelServer) -> None:
    model = make_model()
    break_circuit(model, server, failures=5)
    asked = len(server.calls)
    assert refuses(model, ModelUnavailable) == "the circuit breaker is open"
    assert len(server.calls) == asked == 5
    assert model.breaker_state() == "open"


def test_an_answer_in_between_starts_the_count_again(make_model: MakeModel, server: ModelServer) -> None:
    model = make_model(breaker_failures=2)
    break_circuit(model, server, failures=1)
    server.mode("good")
    model.text(PROMPT)
    break_circuit(model, server, failures=1)
    assert model.breaker_state() == "closed"


def test_wrong_answers_do_not_open_the_breaker(make_model: MakeModel, server: ModelServer) -> None:
    model = make_model(breaker_failures=2)
    server.mode("refusal")
    for _ in range(4):
        refuses(model, ModelWrong)
    assert model.breaker_state() == "closed"


def test_breaker_lets_one_call_probe_and_closes(make_model: MakeModel, server: ModelServer) -> None:
    model = make_model(breaker_failures=2, breaker_reset_seconds=0.2)
    break_circuit(model, server)
    server.mode("good")
    server.behaviour.latency = 0.3
    time.sleep(0.25)
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: answered(model), range(4)))
    assert sorted(answers) == [False, False, False, True]
    assert model.breaker_state() == "closed"


def test_failed_probe_opens_the_breaker_again(make_model: MakeModel, server: ModelServer) -> None:
    model = make_model(breaker_failures=2, breaker_reset_seconds=0.2)
    break_circuit(model, server)
    time.sleep(0.25)
    refuses(model, ModelUnavailable)
    assert len(server.calls) == 3
    assert model.breaker_state() == "open"


def test_second_model_answers_while_the_breaker_of_the_first_is_open(
    make_model: MakeModel, server: ModelServer
) -> None:
    model = make_model(breaker_failures=1, fallback_model="stub-small")
    server.script(["401"])
    model.text(PROMPT)
    model.text(PROMPT)
    assert [call["model"] for call in server.calls] == ["stub-large", "stub-small", "stub-small"]


def test_breaker_is_shared_through_redis(make_model: MakeModel, server: ModelServer, redis_server: RedisServer) -> None:
    here, there = (make_model(breaker_failures=2, redis_url=redis_server.url) for _ in range(2))
    break_circuit(here, server)
    assert there.breaker_state() == "open"
    assert refuses(there, ModelUnavailable) == "the circuit breaker is open"
    assert len(server.calls) == 2


def test_shared_breaker_closes_for_all(make_model: MakeModel, server: ModelServer, redis_server: RedisServer) -> None:
    rules = {"breaker_failures": 2, "breaker_reset_seconds": 1.0, "redis_url": redis_server.url}
    here, there = make_model(**rules), make_model(**rules)
    break_circuit(here, server)
    server.mode("good")
    time.sleep(1.05)
    assert answered(there)
    assert here.breaker_state() == "closed"
    assert answered(here)


def test_only_one_process_probes(make_model: MakeModel, server: ModelServer, redis_server: RedisServer) -> None:
    rules = {"breaker_failures": 2, "breaker_reset_seconds": 1.0, "redis_url": redis_server.url}
    models = [make_model(**rules) for _ in range(3)]
    break_circuit(models[0], server)
    server.mode("good")
    server.behaviour.latency = 0.3
    time.sleep(1.05)
    with ThreadPoolExecutor(3) as pool:
        assert sorted(pool.map(answered, models)) == [False, False, True]


def test_shared_breaker_may_be_probed_again_after_a_failed_probe(
    make_model: MakeModel, server: ModelServer, redis_server: RedisServer
) -> None:
    model = make_model(breaker_failures=2, breaker_reset_seconds=0.01, redis_url=redis_server.url)
    break_circuit(model, server)
    time.sleep(0.05)
    refuses(model, ModelUnavailable)
    server.mode("good")
    time.sleep(1.05)
    assert answered(model)


def test_breaker_works_alone_while_redis_is_away(
    make_model: MakeModel, server: ModelServer, redis_server: RedisServer
) -> None:
    redis_server.stop()
    model = make_model(breaker_failures=2, redis_url=redis_server.url)
    break_circuit(model, server)
    assert refuses(model, ModelUnavailable) == "the circuit breaker is open"
    assert len(server.calls) == 2


def test_breaker_forgets_nothing_when_redis_goes_in_between(
    make_model: MakeModel, server: ModelServer, redis_server: RedisServer
) -> None:
    model = make_model(breaker_failures=2, redis_url=redis_server.url)
    break_circuit(model, server, failures=1)
    redis_server.stop()
    break_circuit(model, server, failures=1)
    assert model.breaker_state() == "open"


def test_redis_that_hangs_delays_a_call_by_little(
    make_model: MakeModel, server: ModelServer, redis_server: RedisServer
) -> None:
    model = make_model(redis_url=redis_server.url)
    model.text(PROMPT)
    redis_server.process.send_signal(signal.SIGSTOP)
    assert seconds_of(lambda: model.text(PROMPT)) < 1.0
    assert seconds_of(lambda: model.text(PROMPT)) < 0.15
