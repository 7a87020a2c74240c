"""What one call sends: messages and options, without those that the endpoint has refused before."""

import json
import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Any, Final

import openai
from langchain_core.messages import BaseMessage, HumanMessage, SystemMessage
from pydantic import BaseModel

from runtime.ports.language_model import Prompt

UNDERSTANDING_TEMPERATURE: Final = 0.0
WORDING_TEMPERATURE: Final = 0.3
MAX_UNDERSTANDING_TOKENS: Final = 800
MAX_WORDING_TOKENS: Final = 400

# The longest string that an answer may hold where its schema sets no bound: a small model may write without end. JSON's
# own words for times are shorter than that too.
LONGEST_STRING: Final = 120


class Form(StrEnum):
    """How a reading is asked for, best first."""

    JSON_SCHEMA = "json_schema"
    JSON_OBJECT = "json_object"
    PLAIN = "plain"


# Options that some endpoints do not know, each with the words by which they say so.
REFUSABLE: Final[dict[str, tuple[str, ...]]] = {
    Form.JSON_SCHEMA: ("json_schema", "response_format", "structured output"),
    Form.JSON_OBJECT: ("json_object", "response_format", "json mode"),
    "temperature": ("temperature",),
    "max_completion_tokens": ("max_completion_tokens",),
}
REFUSING_STATUSES: Final = frozenset({400, 404, 415, 422, 500, 501})


@dataclass(frozen=True, slots=True)
class ModelRequest:
    """`sent` names the refusable options in it, besides its `form`."""

    messages: tuple[BaseMessage, ...]
    options: dict[str, Any]
    sent: frozenset[str]
    form: Form = Form.PLAIN

    def refused_option(self, error: openai.APIStatusError) -> str | None:
        """The option that can be left out and that the endpoint's error complains about, if that is the complaint."""
        if error.status_code not in REFUSING_STATUSES:
            return None
        return next((name for name in REFUSABLE if name in self.sent and names_option(error, name)), None)

    def may_refuse(self, error: BaseException) -> bool:
        """Whether the error may be about an option or the form: then the same request is not worth repeating."""
        if not isinstance(error, openai.APIStatusError) or error.status_code not in REFUSING_STATUSES:
            return False
        return self.form is not Form.PLAIN or self.refused_option(error) is not None


def names_option(error: openai.APIStatusError, option: str) -> bool:
    said = f"{error.message} {error.body}".lower()
    return any(word in said for word in REFUSABLE[option])


def wording_request(prompt: Prompt, refused: frozenset[str]) -> ModelRequest:
    messages = (SystemMessage(prompt.system), HumanMessage(prompt.user))
    return _request(messages, WORDING_TEMPERATURE, MAX_WORDING_TOKENS, refused)


def understanding_request(prompt: Prompt, schema: type[BaseModel], form: Form, refused: frozenset[str]) -> ModelRequest:
    """Only a strict JSON schema reaches the model by itself; in the other forms it is part of the prompt."""
    system = prompt.system
    if form is not Form.JSON_SCHEMA:
        # JSON mode requires the word JSON in the prompt (OpenAI's guide "Structured outputs").
        system += "\n\nAnswer with one JSON object and nothing else. Its JSON schema:\n" + _schema_text(schema)
    formats = {Form.JSON_SCHEMA: _strict_format(schema), Form.JSON_OBJECT: {"type": "json_object"}, Form.PLAIN: None}
    messages = (SystemMessage(system), HumanMessage(prompt.user))
    return _request(messages, UNDERSTANDING_TEMPERATURE, MAX_UNDERSTANDING_TOKENS, refused, form, formats[form])


def _request(
    messages: tuple[BaseMessage, ...],
    temperature: float,
    max_tokens: int,
    refused: frozenset[str],
    form: Form = Form.PLAIN,
    response_format: dict[str, Any] | None = None,
) -> ModelRequest:
    options: dict[str, Any] = {"temperature": temperature, "max_completion_tokens": max_tokens}
    options = {name: value for name, value in options.items() if name not in refused}
    body: dict[str, Any] = {}
    if "max_completion_tokens" in refused:
        body["max_tokens"] = max_tokens
    if response_format is not None:
        body["response_format"] = response_format
    # In `extra_body` the SDK leaves `response_format` alone; as an argument it would parse the answer itself
    # and raise errors that carry the model's words.
    return ModelRequest(messages, {**options, "extra_body": body}, frozenset(options), form)


@lru_cache(maxsize=32)
def _schema_text(schema: type[BaseModel]) -> str:
    return json.dumps(_strict_schema(schema), separators=(",", ":"))


@lru_cache(maxsize=32)
def _strict_format(schema: type[BaseModel]) -> dict[str, Any]:
    name = re.sub(r"[^a-zA-Z0-9_-]", "_", schema.__name__)[:64]
    strict = {"name": name, "strict": True, "schema": _strict_schema(schema)}
    return {"type": "json_schema", "json_schema": strict}


def _strict_schema(schema: type[BaseModel]) -> dict[str, Any]:
    """Every field required and no others allowed, as strict mode demands, made by the SDK itself; every string bounded."""
    strict = openai.pydantic_function_tool(schema)["function"]["parameters"]
    bounded: dict[str, Any] = _bounded(strict)
    return bounded


def _bounded(part: Any) -> Any:
    if isinstance(part, list):
        return [_bounded(one) for one in part]
    if not isinstance(part, dict):
        return part
    whole = {name: _bounded(value) for name, value in part.items()}
    is_free = whole.get("type") == "string" and not {"enum", "const", "maxLength"} & whole.keys()
    return {**whole, "maxLength": LONGEST_STRING} if is_free else whole
