"""What the model thinks that a reply does."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from graphs.understanding.learned.features import features_of_previous, features_of_reply
from graphs.understanding.learned.weights import Linear, weights
from graphs.understanding.words import read

NOTHING_BEFORE = {"none": 1.0}
_HARDLY = 0.05


def chances(plain: str, previous: str, acts: Iterable[str]) -> dict[str, float]:
    """How likely each of the contract's classes is, each by itself: several may be, or none."""
    before = read(previous).plain if previous else ""
    return weights().reply.chances(features_of_reply(plain, _kinds(before), before, acts))


@lru_cache(maxsize=1024)
def _kinds(before: str) -> Mapping[str, float]:
    return kinds_by(weights().previous, before)


def kinds_by(model: Linear, before: str) -> dict[str, float]:
    """What the shop's side may have done: asked for more, offered, asked to confirm, said that it is done, ..."""
    if not before:
        return NOTHING_BEFORE
    found = model.chances(features_of_previous(before))
    whole = sum(found.values())
    return {kind: chance / whole for kind, chance in found.items() if chance > _HARDLY * whole}
