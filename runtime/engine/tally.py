"""Counting what is under way, so that a process can end in good order."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition
from time import monotonic


class Tally:
    """Any number of threads may use it."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._count = 0
        self._closed = False

    @contextmanager
    def one(self) -> Iterator[bool]:
        """The block counts as under way; False when nothing may begin any more."""
        with self._changed:
            allowed = not self._closed
            self._count += 1
        try:
            yield allowed
        finally:
            with self._changed:
                self._count -= 1
                self._changed.notify_all()

    def close(self) -> None:
        """Nothing new may begin."""
        with self._changed:
            self._closed = True

    def is_idle(self, until: float) -> bool:
        """Whether nothing is under way any more, at `until` (monotonic seconds) at the latest."""
        with self._changed:
            return self._changed.wait_for(lambda: self._count == 0, max(until - monotonic(), 0))
