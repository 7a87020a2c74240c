"""Circuit breakers: after failures in a row nobody asks an outside part for a while, then one call probes."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Circuit(StrEnum):
    """`unknown` while nobody can be asked what the processes together have seen."""

    CLOSED = "closed"
    OPEN = "open"
    HALF_OPEN = "half-open"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class BreakerRules:
    """`failures` in a row open it for `reset_seconds`. `probe_seconds` is how long a probe may take before another call may
    probe in its place; it is at most `reset_seconds`, so that a probe's reservation never outlives the circuit's next rest.
    """

    failures: int
    reset_seconds: float
    probe_seconds: float


class Breaker(Protocol):
    """Thread-safe; never raises. Every admitted call is to be recorded or released: otherwise (a crash) the next probe waits."""

    def admit(self) -> bool:
        """False while open, and for all but one call while half-open."""
        ...

    def record(self, answered: bool) -> None:
        """`answered` is true for any answer, also a useless one: the breaker watches over reachability."""
        ...

    def release(self) -> None:
        """The admitted call was not made after all; another may probe in its place."""
        ...

    def state(self) -> Circuit: ...


MakeBreaker = Callable[[str, BreakerRules], Breaker]


class AlwaysClosed:
    """Implements `Breaker` for a part that nobody watches over."""

    def admit(self) -> bool:
        return True

    def record(self, answered: bool) -> None:
        """Nothing is counted."""

    def release(self) -> None:
        """Nothing was reserved."""

    def state(self) -> Circuit:
        return Circuit.CLOSED


def unwatched(name: str, rules: BreakerRules) -> Breaker:
    return AlwaysClosed()
