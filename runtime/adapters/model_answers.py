"""From a chat message to an answer that fits, or ModelWrong with a reason that quotes nothing."""

import json
from typing import Any

from langchain_core.messages import AIMessage
from pydantic import BaseModel, ValidationError

from runtime.domain.errors import ModelWrong
from runtime.ports.language_model import Schema

# The longest text that Twilio takes (error 21617 beyond it).
MAX_TEXT_CHARACTERS = 1600
# How many opening braces are looked at before a text counts as holding no JSON.
MAX_BRACES = 50


class OffForm(ModelWrong):
    """The answer cannot be used as it is, and one that is asked for in another form may be."""


def text_of(message: AIMessage) -> str:
    content = _content_of(message).strip()
    if len(content) > MAX_TEXT_CHARACTERS:
        raise ModelWrong("the answer is too long")
    return content


def object_of(message: AIMessage, schema: type[Schema]) -> Schema:
    """Reads the content as JSON, or else the first JSON object in it (models like to wrap it in prose)."""
    content = _content_of(message)
    answer, _ = _validated(content, schema)
    if answer is not None:
        return answer
    found = _first_object(content)
    if found is None:
        raise OffForm("the answer holds no JSON object")
    answer, reason = _validated(json.dumps(found), schema)
    if answer is None:
        raise OffForm(f"the answer does not fit {schema.__name__}: {reason}")
    return answer


def _content_of(message: AIMessage) -> str:
    if message.additional_kwargs.get("refusal"):
        raise ModelWrong("the model refused")
    finish = message.response_metadata.get("finish_reason")
    if finish == "length":
        raise OffForm("the answer was cut at the token limit")
    if finish == "content_filter":
        raise ModelWrong("the answer was withheld by the endpoint's filter")
    if not isinstance(message.content, str) or not message.content.strip():
        raise OffForm("the answer is empty")
    return message.content


def _validated(content: str, schema: type[Schema]) -> tuple[Schema | None, str]:
    """The answer or the reason; raised by the caller, so that no error's context holds the model's words."""
    try:
        return schema.model_validate_json(content), ""
    except ValidationError as error:
        return None, _reason(error, schema)


def _reason(error: ValidationError, schema: type[BaseModel]) -> str:
    """Names a field only if it is the schema's own: an invented one may be the client's words."""
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    field = next((str(part) for part in first["loc"] if part in schema.model_fields), "the answer")
    return f"{field} is {first['type']}"


def _first_object(content: str) -> dict[str, Any] | None:
    decoder = json.JSONDecoder()
    start = -1
    for _ in range(MAX_BRACES):
        start = content.find("{", start + 1)
        if start < 0:
            return None
        try:
            found, _end = decoder.raw_decode(content, start)
        except (ValueError, RecursionError):
            continue
        return dict(found)
    return None
