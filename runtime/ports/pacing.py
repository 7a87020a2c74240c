"""No faster than a number may send: one token bucket per sending number, shared by all processes."""

from typing import Protocol

from runtime.domain.conversations import Lane


class Pacing(Protocol):
    """Thread-safe; never raises."""

    def take(self, sender: str, segments: int, per_second: float, lane: Lane) -> float:
        """Seconds to wait before asking again; 0 when the segments are taken and the text may go now."""
        ...

    def give_back(self, sender: str, segments: int) -> None:
        """What was taken for a text that was not posted after all."""
        ...


class Unpaced:
    """Implements `Pacing` where nobody minds."""

    def take(self, sender: str, segments: int, per_second: float, lane: Lane) -> float:
        return 0.0

    def give_back(self, sender: str, segments: int) -> None:
        """Nothing was taken."""
