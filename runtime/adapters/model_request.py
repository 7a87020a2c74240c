"""What one call sends: messages and options, without those that the endpoint has refused before."""

import json
import re
from dataclasses import dataclass
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

# Options that some endpoints do not know, each with the words by which they say so.
REFUSABLE: Final = {
    "json_schema": ("json_schema", "response_format", "structured output"),
    "json_object": ("json_object", "response_format", "json mode"),
    "temperature": ("temperature",),
    "max_completion_tokens": ("max_completion_tokens",),
}
_REFUSING_STATUSES: Final = frozenset({400, 404, 415, 422, 500, 501})


@dataclass(frozen=True, slots=True)
class ModelRequest:
    """`sent` names the refusable options in it."""

    messages: tuple[BaseMessage, ...]
    options: dict[str, Any]
    sent: frozenset[str]

    def refused_option(self, error: BaseException) -> str | None:
        """The option of this request that the endpoint's error complains about, if that is the complaint."""
        if not isinstance(error, openai.APIStatusError) or error.status_code not in _REFUSING_STATUSES:
            return None
        said = f"{error.message} {error.body}".lower()
        named = (name for name, words in REFUSABLE.items() if any(word in said for word in words))
        return next((name for name in named if name in self.sent), None)


def wording_request(prompt: Prompt, refused: frozenset[str]) -> ModelRequest:
    return _request(prompt.system, prompt.user, None, WORDING_TEMPERATURE, MAX_WORDING_TOKENS, refused)


def understanding_request(prompt: Prompt, schema: type[BaseModel], refused: frozenset[str]) -> ModelRequest:
    """Strict JSON schema, or JSON mode, or plain text: the best form that is not refused."""
    form: dict[str, Any] | None
    if "json_schema" not in refused:
        form, system = _strict_format(schema), prompt.system
    else:
        form = None if "json_object" in refused else {"type": "json_object"}
        # JSON mode requires the word JSON in the prompt (OpenAI's guide "Structured outputs").
        system = f"{prompt.system}\n\nAnswer with one JSON object and nothing else. Its JSON schema:\n"
        system += _schema_text(schema)
    return _request(system, prompt.user, form, UNDERSTANDING_TEMPERATURE, MAX_UNDERSTANDING_TOKENS, refused)


def _request(
    system: str,
    user: str,
    form: dict[str, Any] | None,
    temperature: float,
    max_tokens: int,
    refused: frozenset[str],
) -> ModelRequest:
    options: dict[str, Any] = {"temperature": temperature, "max_completion_tokens": max_tokens}
    options = {name: value for name, value in options.items() if name not in refused}
    sent = set(options)
    body: dict[str, Any] = {}
    if "max_completion_tokens" in refused:
        body["max_tokens"] = max_tokens
    if form is not None:
        body["response_format"] = form
        sent.add(form["type"])
    # In `extra_body` the SDK leaves `response_format` alone; as an argument it would parse the answer itself
    # and raise errors that carry the model's words.
    return ModelRequest(
        messages=(SystemMessage(system), HumanMessage(user)),
        options={**options, "extra_body": body},
        sent=frozenset(sent),
    )


@lru_cache(maxsize=32)
def _schema_text(schema: type[BaseModel]) -> str:
    return json.dumps(_strict_schema(schema), separators=(",", ":"))


@lru_cache(maxsize=32)
def _strict_format(schema: type[BaseModel]) -> dict[str, Any]:
    name = re.sub(r"[^a-zA-Z0-9_-]", "_", schema.__name__)[:64]
    strict = {"name": name, "strict": True, "schema": _strict_schema(schema)}
    return {"type": "json_schema", "json_schema": strict}


def _strict_schema(schema: type[BaseModel]) -> dict[str, Any]:
    """Every field required and no others allowed, as strict mode demands; made by the SDK itself."""
    return dict(openai.pydantic_function_tool(schema)["function"]["parameters"])
