"""What the shops have spent of the model's tokens, each on its own day."""

from dataclasses import dataclass

from runtime.bootstrap import Front
from runtime.store import counts


@dataclass(frozen=True, slots=True)
class Tokens:
    """Beyond `allowed` templates answer for the rest of the shop's day."""

    shop_id: int
    spent: int
    allowed: int

    @property
    def used_up(self) -> bool:
        return self.spent >= self.allowed


def tokens_today(front: Front) -> list[Tokens]:
    """One read of the database and one of Redis. Raises Unavailable when the database is away."""
    with front.database.transaction() as session:
        budgets = counts.model_budgets(session)
    spent = front.budget.spent([(shop_id, day) for shop_id, day, _ in budgets])
    return [Tokens(shop_id, known, allowed) for (shop_id, _, allowed), known in zip(budgets, spent, strict=True)]
