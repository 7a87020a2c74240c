"""The language model: it understands and words; it decides nothing."""

from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from pydantic import BaseModel

Answer = TypeVar("Answer", covariant=True)
Schema = TypeVar("Schema", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Prompt:
    """`system` is ours; `user` carries data, delimited. `version` is the hash of the prompt file it was made from."""

    system: str
    user: str
    version: str


@dataclass(frozen=True, slots=True)
class Completion(Generic[Answer]):
    """`latency_ms` includes retries."""

    content: Answer
    model: str
    tokens_in: int
    tokens_out: int
    latency_ms: int


class LanguageModel(Protocol):
    """Raises ModelUnavailable (down, slow, breaker open) or ModelWrong (an answer that cannot be used); nothing else.

    Both tell what was paid for nothing; see `Paid`.
    """

    @property
    def name(self) -> str: ...

    def structured(self, prompt: Prompt, schema: type[Schema]) -> Completion[Schema]: ...

    def text(self, prompt: Prompt) -> Completion[str]: ...
