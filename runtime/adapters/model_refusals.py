"""Which options of a request one endpoint does not take, so that not every turn pays for finding out.

An endpoint that names what it refuses is believed at once. One that fails without a reason (HTTP 500), writes until it is
cut off, or wraps its JSON in nothing that can be read is suspected: of the form of answer that was asked for, when another
form did well right after it, twice in a row. Everything is forgotten after a while, since endpoints learn.
"""

import threading
import time
from collections.abc import Callable

import structlog

log = structlog.get_logger()

REMEMBERED_SECONDS = 600.0
SUSPICIONS = 2


class Refusals:
    """Of one model at one endpoint; safe for many threads."""

    def __init__(self, model: str, clock: Callable[[], float] = time.monotonic) -> None:
        self._model = model
        self._clock = clock
        self._lock = threading.Lock()
        self._until: dict[str, float] = {}
        self._suspicions: dict[str, int] = {}

    def known(self) -> frozenset[str]:
        """The options to leave out now."""
        with self._lock:
            return frozenset(option for option, until in self._until.items() if self._clock() < until)

    def named(self, option: str) -> None:
        """The endpoint said that it does not take it."""
        self._remember(option, "named by the endpoint")

    def suspected(self, option: str) -> None:
        """It did badly with it, and well without it."""
        with self._lock:
            self._suspicions[option] = self._suspicions.get(option, 0) + 1
            is_clear = self._suspicions[option] >= SUSPICIONS
        if is_clear:
            self._remember(option, "did well only without it")

    def cleared(self, option: str) -> None:
        """It did well with it."""
        with self._lock:
            self._suspicions.pop(option, None)

    def _remember(self, option: str, why: str) -> None:
        with self._lock:
            self._until[option] = self._clock() + REMEMBERED_SECONDS
            self._suspicions.pop(option, None)
        log.info("model.option_refused", model=self._model, option=option, why=why)
