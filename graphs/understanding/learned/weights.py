"""The weights and the words as the training command wrote them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from math import exp

SCALE = 64  # a weight of 1 is stored as 64


@dataclass(frozen=True, slots=True)
class Linear:
    """For each label a sum of the weights of what was seen; `weights` of a feature are pairs of label and weight."""

    labels: tuple[str, ...]
    bias: tuple[int, ...]
    weights: dict[str, tuple[tuple[int, int], ...]]

    def chances(self, features: Mapping[str, float]) -> dict[str, float]:
        """How likely each label is, by itself; `features` are what was seen, and how surely."""
        total: list[float] = list(self.bias)
        for feature, sure in features.items():
            for label, weight in self.weights.get(feature, ()):
                total[label] += weight * sure
        return {label: 1 / (1 + exp(-value / SCALE)) for label, value in zip(self.labels, total, strict=True)}


@dataclass(frozen=True, slots=True)
class Weights:
    """`previous` names what the shop's side did, `reply` what the client does."""

    previous: Linear
    reply: Linear


@cache
def weights() -> Weights:
    """Read once per process, in a few milliseconds."""
    text = resources.files(__package__).joinpath("weights.json").read_text("utf-8")
    stored = json.loads(text)
    return Weights(linear(stored["previous"]), linear(stored["reply"]))


@cache
def known_words() -> frozenset[str]:
    """Those that the training texts use more than a few times."""
    return frozenset(resources.files(__package__).joinpath("words.txt").read_text("utf-8").split())


def linear(stored: dict[str, object]) -> Linear:
    labels, bias, rows = stored["labels"], stored["bias"], stored["weights"]
    assert isinstance(labels, list) and isinstance(bias, list) and isinstance(rows, dict)  # noqa: PT018 - one shape
    return Linear(
        tuple(labels), tuple(bias), {name: tuple(zip(row[::2], row[1::2], strict=True)) for name, row in rows.items()}
    )
