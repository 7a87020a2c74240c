"""The language model, at any endpoint that speaks OpenAI's chat completions."""

import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any, TypeVar

from pydantic import SecretStr

from runtime.adapters.model_client import Bill, ModelClient
from runtime.adapters.model_deadline import DeadlineLoop
from runtime.adapters.model_failures import ANY_FAILURE, ModelFailure, failure_of
from runtime.adapters.model_http import bounded_http_client
from runtime.domain.errors import ModelUnavailable
from runtime.ports.breaker import Breaker, BreakerRules, Circuit, MakeBreaker, unwatched
from runtime.ports.language_model import Completion, Prompt, Schema

OPENAI_URL = "https://api.openai.com/v1"
# With a second model configured, the first leaves it this share of the time: a slow one would take all of it.
FALLBACK_SHARE = 0.3

Answer = TypeVar("Answer")
Ask = Callable[[ModelClient, float, Bill], Coroutine[Any, Any, Answer]]


@dataclass(frozen=True, slots=True)
class OpenAIConfig:
    """`timeout_seconds` bounds a whole call: waiting, retries and the second model included."""

    base_url: str | None = field(repr=False)
    api_key: SecretStr = field(repr=False)
    model: str
    fallback_model: str | None = None
    timeout_seconds: float = 8.0
    breaker_failures: int = 5
    breaker_reset_seconds: float = 15.0


@dataclass(frozen=True, slots=True)
class _Choice:
    """A model with the breaker that watches it."""

    client: ModelClient
    breaker: Breaker


class OpenAIModel:
    """Thread-safe; one per process is enough. Opens no connection before the first call."""

    def __init__(self, config: OpenAIConfig, make_breaker: MakeBreaker = unwatched) -> None:
        self._config = config
        self._http = bounded_http_client(config.timeout_seconds)
        self._loop = DeadlineLoop("model-calls")
        names = dict.fromkeys(name for name in (config.model, config.fallback_model) if name)
        self._choices = tuple(self._choice(name, make_breaker) for name in names)

    @property
    def name(self) -> str:
        return self._config.model

    def structured(self, prompt: Prompt, schema: type[Schema]) -> Completion[Schema]:
        return self._first_good(lambda client, deadline, bill: client.understand(prompt, schema, deadline, bill))

    def text(self, prompt: Prompt) -> Completion[str]:
        return self._first_good(lambda client, deadline, bill: client.word(prompt, deadline, bill))

    def breaker_state(self) -> Circuit:
        """Of the first model."""
        return self._choices[0].breaker.state()

    def close(self) -> None:
        """Ends calls under way; for the end of the process."""
        self._loop.close(self._http.aclose())

    def _first_good(self, ask: Ask[Answer]) -> Completion[Answer]:
        started = time.monotonic()
        deadline = started + self._config.timeout_seconds
        failure: ModelFailure = ModelUnavailable("no answer within the deadline")
        bill: Bill = []
        for position, choice in enumerate(self._choices):
            others_left = position + 1 < len(self._choices)
            seconds = (deadline - time.monotonic()) * (1 - FALLBACK_SHARE if others_left else 1)
            if seconds <= 0:
                break
            outcome = self._answer(choice, ask, started, seconds, bill)
            if isinstance(outcome, Completion):
                return outcome
            failure = outcome
        failure.tokens_in, failure.tokens_out = _tokens(bill)
        # Raised outside of every `except`: what the endpoint said must not travel along as the context.
        raise failure

    def _answer(
        self, choice: _Choice, ask: Ask[Answer], started: float, seconds: float, bill: Bill
    ) -> Completion[Answer] | ModelFailure:
        if not choice.breaker.admit():
            return ModelUnavailable("the circuit breaker is open")
        answered = False
        try:
            found = self._loop.run(ask(choice.client, time.monotonic() + seconds, bill), seconds)
            answered = True
            return _completion(found, bill, choice.client.model, started)
        except ANY_FAILURE as error:
            failure = failure_of(error)
            answered = not isinstance(failure, ModelUnavailable)
            return failure
        finally:
            choice.breaker.record(answered)

    def _choice(self, name: str, make_breaker: MakeBreaker) -> _Choice:
        config = self._config
        url = config.base_url or OPENAI_URL
        rules = BreakerRules(
            failures=config.breaker_failures,
            reset_seconds=config.breaker_reset_seconds,
            probe_seconds=min(config.timeout_seconds, config.breaker_reset_seconds),
        )
        return _Choice(
            ModelClient(name, url, config.api_key, self._http, config.timeout_seconds),
            make_breaker(name, rules),
        )


def _completion(found: Answer, bill: Bill, model: str, started: float) -> Completion[Answer]:
    tokens_in, tokens_out = _tokens(bill)
    return Completion(
        content=found,
        model=str(bill[-1].response_metadata.get("model_name") or model),
        tokens_in=tokens_in,
        tokens_out=tokens_out,
        latency_ms=round((time.monotonic() - started) * 1000),
    )


def _tokens(bill: Bill) -> tuple[int, int]:
    """Read, and written."""
    usages = [message.usage_metadata for message in bill]
    return (
        sum(usage["input_tokens"] for usage in usages if usage),
        sum(usage["output_tokens"] for usage in usages if usage),
    )
