"""What a conversation stays with from its opening to its end, whatever is deployed meanwhile."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Pins:
    """`texts` are the prompts and templates by file name, `texts_hash` names them; `model` is None when templates answer."""

    texts_hash: str
    texts: Mapping[str, str] = field(repr=False)
    model: str | None = None
