"""One model at an OpenAI-compatible endpoint, and how often it is asked."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

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

from runtime.adapters.model_answers import OffForm, object_of, text_of
from runtime.adapters.model_failures import is_worth_retrying, retry_after_seconds
from runtime.adapters.model_refusals import Refusals
from runtime.adapters.model_request import (
    REFUSING_STATUSES,
    Form,
    ModelRequest,
    names_option,
    understanding_request,
    wording_request,
)
from runtime.ports.language_model import Prompt, Schema

ATTEMPTS = 3
_jitter = wait_random_exponential(multiplier=0.2, max=2)

Bill = list[AIMessage]
Build = Callable[[frozenset[str]], ModelRequest]


@dataclass(slots=True)
class _Tried:
    """What was of no use on the way to an answer: forms. `faults` are requests that failed."""

    forms: list[Form] = field(default_factory=list)
    faults: int = 0


class ModelClient:
    """Keeps one ChatOpenAI (building one costs 70 ms) and remembers which options its endpoint refused.

    `with_structured_output` is not used: a call costs 3 ms of CPU more than the same request made by hand.
    """

    def __init__(self, model: str, base_url: str, api_key: SecretStr, http: httpx2.AsyncClient, timeout: float) -> None:
        self.model = model
        self._refusals = Refusals(model)
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

    async def word(self, prompt: Prompt, deadline: float, bill: Bill) -> str:
        """`deadline` is a monotonic time. Raises ModelWrong and what the client libraries raise.

        `bill` gets every message that the endpoint wrote, also those of no use: they cost as much.
        """
        message = await self._ask(lambda refused: wording_request(prompt, refused), deadline, ATTEMPTS)
        bill.append(message)
        return text_of(message)

    async def understand(self, prompt: Prompt, schema: type[Schema], deadline: float, bill: Bill) -> Schema:
        """The same. A form in which the endpoint fails or answers badly is followed by the next, down to plain text."""
        tried = _Tried()
        while True:  # ends: every round tries another form, and the last one raises
            form = self._next_form(tried)
            try:
                message = await self._ask(_reader(prompt, schema, form), deadline, ATTEMPTS - tried.faults)
            except openai.APIStatusError as error:
                if not self._is_about_form(form, error, tried):
                    raise
                continue
            bill.append(message)
            try:
                answer = object_of(message, schema)
            except OffForm:
                if form is Form.PLAIN:
                    raise
                tried.forms.append(form)
                continue
            self._learn(form, tried)
            return answer

    def _next_form(self, tried: _Tried) -> Form:
        """The best that is neither known to be refused nor was tried in vain."""
        refused = self._refusals.known()
        return next((form for form in Form if form not in refused and form not in tried.forms), Form.PLAIN)

    def _is_about_form(self, form: Form, error: openai.APIStatusError, tried: _Tried) -> bool:
        """Whether another form may do better, which `tried` then knows."""
        if form is Form.PLAIN or error.status_code not in REFUSING_STATUSES:
            return False
        if names_option(error, form):
            self._refusals.named(form)
        else:
            tried.faults += 1
        tried.forms.append(form)
        return True

    def _learn(self, form: Form, tried: _Tried) -> None:
        known = self._refusals.known()
        for bad in tried.forms:
            if bad not in known:
                self._refusals.suspected(bad)
        self._refusals.cleared(form)

    async def _ask(self, build: Build, deadline: float, attempts: int) -> AIMessage:
        while True:  # ends: every round leaves out one option more
            request = build(self._refusals.known())
            try:
                return await self._send(request, deadline, attempts)
            except openai.APIStatusError as error:
                option = request.refused_option(error)
                if option is None:
                    raise
                self._refusals.named(option)

    async def _send(self, request: ModelRequest, deadline: float, attempts: int) -> AIMessage:
        def is_passing(error: BaseException) -> bool:
            return is_worth_retrying(error) and not request.may_refuse(error)

        retrying = AsyncRetrying(
            retry=retry_if_exception(is_passing),
            wait=_pause,
            stop=stop_after_attempt(max(attempts, 1)) | stop_before_delay(deadline - time.monotonic()),
            reraise=True,
        )
        # LangSmith's environment variables would otherwise send the client's texts elsewhere.
        with tracing_context(enabled=False):
            return await retrying(self._chat.ainvoke, list(request.messages), **request.options)


def _reader(prompt: Prompt, schema: type[BaseModel], form: Form) -> Build:
    return lambda refused: understanding_request(prompt, schema, form, refused)


def _pause(state: RetryCallState) -> float:
    asked = retry_after_seconds(state.outcome.exception() if state.outcome else None)
    return _jitter(state) + (asked or 0.0)
