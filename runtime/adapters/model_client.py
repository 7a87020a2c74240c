"""One model at an OpenAI-compatible endpoint, and how often it is asked."""

import time
from collections.abc import Callable

import httpx2
import openai
from langchain_core.messages import AIMessage
from langchain_openai import ChatOpenAI
from langsmith import tracing_context
from pydantic import BaseModel, SecretStr
from tenacity import (
    AsyncRetrying,
    RetryCallState,
    retry_if_exception,
    stop_after_attempt,
    stop_before_delay,
    wait_random_exponential,
)

from runtime.adapters.model_failures import is_worth_retrying, retry_after_seconds
from runtime.adapters.model_request import ModelRequest, understanding_request, wording_request
from runtime.ports.language_model import Prompt

ATTEMPTS = 3
_jitter = wait_random_exponential(multiplier=0.2, max=2)


class ModelClient:
    """Keeps one ChatOpenAI (building one costs 70 ms) and remembers which options its endpoint refused.

    `with_structured_output` is not used: a call costs 3 ms of CPU more than the same request made by hand.
    """

    def __init__(self, model: str, base_url: str, api_key: SecretStr, http: httpx2.AsyncClient, timeout: float) -> None:
        self.model = model
        self._refused: frozenset[str] = frozenset()
        self._chat = ChatOpenAI(
            model=model,
            base_url=base_url,
            # Endpoints without keys take any; an empty one would be looked up in the environment.
            api_key=api_key if api_key.get_secret_value() else SecretStr("none"),
            http_async_client=http,
            timeout=timeout,
            max_retries=0,
            use_responses_api=False,
            cache=False,
        )

    async def word(self, prompt: Prompt, deadline: float) -> AIMessage:
        """`deadline` is a monotonic time. Raises what the client libraries raise."""
        return await self._ask(lambda refused: wording_request(prompt, refused), deadline)

    async def understand(self, prompt: Prompt, schema: type[BaseModel], deadline: float) -> AIMessage:
        """The same; the message's content should be JSON of the schema, and nothing here checks that."""
        return await self._ask(lambda refused: understanding_request(prompt, schema, refused), deadline)

    async def _ask(self, build: Callable[[frozenset[str]], ModelRequest], deadline: float) -> AIMessage:
        while True:  # ends: every round leaves out one option more
            request = build(self._refused)
            try:
                return await self._send(request, deadline)
            except openai.APIStatusError as error:
                option = request.refused_option(error)
                if option is None:
                    raise
                self._refused |= {option}

    async def _send(self, request: ModelRequest, deadline: float) -> AIMessage:
        def is_passing(error: BaseException) -> bool:
            return is_worth_retrying(error) and request.refused_option(error) is None

        attempts = AsyncRetrying(
            retry=retry_if_exception(is_passing),
            wait=_pause,
            stop=stop_after_attempt(ATTEMPTS) | stop_before_delay(deadline - time.monotonic()),
            reraise=True,
        )
        # LangSmith's environment variables would otherwise send the client's texts elsewhere.
        with tracing_context(enabled=False):
            return await attempts(self._chat.ainvoke, list(request.messages), **request.options)


def _pause(state: RetryCallState) -> float:
    asked = retry_after_seconds(state.outcome.exception() if state.outcome else None)
    return _jitter(state) + (asked or 0.0)
