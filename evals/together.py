"""Many conversations at once."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from evals.progress import counted

One = TypeVar("One")
Other = TypeVar("Other")
Result = TypeVar("Result")

AT_ONCE = 32  # threads that mostly wait


def together(
    work: Callable[[One, Other], Result], ones: Sequence[One], others: Sequence[Other], title: str
) -> list[Result]:
    """The results of the pairs, in their order. After Ctrl-C, or when one raises, no more are begun and none is waited for."""
    pool = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="client")
    try:
        return list(counted(pool.map(work, ones, others), title, len(ones)))
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
