"""One wish or refusal about time, as its words are put together."""

from dataclasses import dataclass

from graphs.understanding.calendar_spans import Days
from graphs.understanding.clock_times import Clock
from graphs.understanding.edges import EdgeWord
from graphs.understanding.parts_of_day import Part


@dataclass(slots=True)
class Phrase:
    """One wish or refusal in the making; `start` and `end` are places in the plain text."""

    start: int
    end: int
    days: Days | None = None
    clock: Clock | None = None
    until: Clock | None = None
    part: Part | None = None
    edge: EdgeWord | None = None
    excluded: bool = False
    ambiguous: bool = False
    lent: bool = False

    @property
    def timed(self) -> bool:
        """Whether it says a time of day."""
        return self.clock is not None or self.part is not None
