"""A part of the cases, for a quick look."""

from collections.abc import Sequence
from typing import TypeVar

Case = TypeVar("Case")


def sample(cases: Sequence[Case], limit: int | None) -> list[Case]:
    """At most `limit`, at equal distances, so that every kind has its share; all of them without a limit."""
    if limit is None or limit >= len(cases):
        return list(cases)
    return [cases[index * len(cases) // limit] for index in range(limit)]
