"""What a shop's agents have cost today, in model tokens, over all processes."""

from datetime import date
from typing import Protocol


class TokenBudget(Protocol):
    """Thread-safe; never raises. `day` is the shop's. The limit is the policy's, and the caller's to compare with."""

    def spent(self, shop_id: int, day: date) -> int: ...

    def spend(self, shop_id: int, day: date, tokens: int) -> None: ...


class Uncounted:
    """Implements `TokenBudget` where tokens cost nothing, such as in tests and evals."""

    def spent(self, shop_id: int, day: date) -> int:
        return 0

    def spend(self, shop_id: int, day: date, tokens: int) -> None:
        """Nothing is counted."""
