"""Prompts, a schema and questions that the tests of the model's client share."""

import time
from collections.abc import Callable

import pytest
from pydantic import BaseModel

from runtime.adapters.openai import OpenAIModel
from runtime.domain.errors import ModelUnavailable
from runtime.ports.language_model import Prompt

KEY = "sk-very-secret-4711"
CLIENT_WORDS = "my dog is called Bartholomew"
PROMPT = Prompt(system="You word texts.", user=f"{CLIENT_WORDS} <draft>Hi Ana, Thu 3 PM?</draft>", version="v1")
UNDERSTAND = Prompt(
    system="You understand texts.",
    user=f'{CLIENT_WORDS} <fallback_json>{{"day": "friday", "party": 2, "barber": null}}</fallback_json>',
    version="v1",
)


class Wish(BaseModel):
    day: str
    party: int
    barber: str | None


MakeModel = Callable[..., OpenAIModel]


def refuses(model: OpenAIModel, kind: type[Exception], *, structured: bool = False) -> str:
    """The reason that the model's client gives."""
    with pytest.raises(kind) as caught:
        _ = model.structured(UNDERSTAND, Wish) if structured else model.text(PROMPT)
    return str(caught.value)


def answered(model: OpenAIModel) -> bool:
    try:
        model.text(PROMPT)
    except ModelUnavailable:
        return False
    return True


def seconds_of(act: Callable[[], object]) -> float:
    started = time.monotonic()
    act()
    return time.monotonic() - started
