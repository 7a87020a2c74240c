"""The parts by name, in the order in which they run."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.bench.cells import Cell
from tests.bench.parts import growth, turns, webhooks
from tests.bench.rig import Servers
from tests.bench.scale import Scale


@dataclass(frozen=True, slots=True)
class Part:
    """`steps` is how many cells `run` yields."""

    steps: Callable[[Scale], int]
    run: Callable[[Servers, Scale], Iterator[Cell]]


PARTS = {
    "webhooks": Part(webhooks.steps, webhooks.webhooks),
    "turns": Part(turns.steps, turns.turns),
    "pace": Part(turns.steps_of_pace, turns.pace),
    "length": Part(growth.steps_of_length, growth.length),
    "size": Part(growth.steps_of_size, growth.size),
}
