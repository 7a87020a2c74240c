"""What a measurement found, beside the goal that it was measured for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Figure:
    """`value` and `goal` in the same unit; without a goal it is for information. `of` is how many cases it rests on."""

    name: str
    value: float
    of: int
    goal: float | None = None
    at_most: bool = False

    @property
    def met(self) -> bool | None:
        """None without a goal."""
        if self.goal is None:
            return None
        return self.value <= self.goal if self.at_most else self.value >= self.goal


@dataclass(frozen=True, slots=True)
class Measured:
    """`misses` are the cases that went wrong, as plain JSON, worst first."""

    figures: tuple[Figure, ...]
    misses: tuple[dict[str, Any], ...] = field(default=())


Suite = Callable[[], Measured]


def share(name: str, hits: Sequence[bool], goal: float | None = None, *, at_most: bool = False) -> Figure:
    """How many of the cases are true; 0 of 0 is 0."""
    return Figure(name, sum(hits) / max(len(hits), 1), len(hits), goal, at_most)
