"""How much is measured: the whole, a quick look, or just enough to see that each part runs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scale:
    """`seconds` per cell; `at_once` conversations; `few` and `many` in the tables; `old` and `middle` are turn numbers."""

    seconds: float
    webhook_rates: tuple[int, ...]
    at_once: tuple[int, ...]
    floors_at: tuple[int, ...]
    beside: int
    open_rate: float
    open_seconds: float
    middle: int
    old: int
    rounds: int
    talkers: int
    few: int
    many: int


WHOLE = Scale(6, (50, 200, 500), (1, 16, 64, 256), (1, 64), 64, 20, 20, 20, 200, 3, 16, 1_000, 1_000_000)
QUICK = Scale(4, (50, 200), (1, 64), (64,), 64, 20, 8, 10, 40, 2, 12, 1_000, 100_000)
TINY = Scale(0.5, (20,), (2,), (2,), 2, 10, 0.5, 3, 4, 1, 2, 10, 100)
