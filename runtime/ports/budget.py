"""What a shop's agents have cost today, in model tokens, over all processes."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

ShopDay = tuple[int, date]  # a shop's id and its own date


class TokenBudget(Protocol):
    """Thread-safe; never raises. `day` is the shop's. The limit is the policy's, and the caller's to compare with."""

    def spent(self, days: Sequence[ShopDay]) -> list[int]:
        """Of each in turn, in one question for all of them."""
        ...

    def spend(self, shop_id: int, day: date, tokens: int) -> None: ...


class Uncounted:
    """Implements `TokenBudget` where tokens cost nothing, such as in tests and evals."""

    def spent(self, days: Sequence[ShopDay]) -> list[int]:
        return [0] * len(days)

    def spend(self, shop_id: int, day: date, tokens: int) -> None:
        """Nothing is counted."""
