"""Before a text is claimed for sending: may its number send now, and does the provider answer at all?

Asked while no lock is held, since Redis is asked over the network. A text that has to wait is postponed and not tried: its
attempt stays what it was, and it can neither fail nor become unclear.
"""

from dataclasses import dataclass
from datetime import timedelta

import structlog

from runtime.ports.breaker import AlwaysClosed, Breaker
from runtime.ports.pacing import Pacing, Unpaced
from runtime.store import outbox
from runtime.store.database import Database
from runtime.store.outbox import DueText

log = structlog.get_logger()

PROVIDER_IS_DOWN = 2.0  # seconds until the next look


@dataclass(frozen=True, slots=True)
class Pass:
    """What was taken from the number's bucket."""

    sender: str
    segments: int


class Gate:
    """As many threads as wanted may call it."""

    def __init__(self, database: Database, pacing: Pacing | None = None, breaker: Breaker | None = None) -> None:
        self._database = database
        self._pacing = pacing or Unpaced()
        self._breaker = breaker or AlwaysClosed()

    def enter(self, outbox_id: int, known: DueText | None = None) -> Pass | None:
        """None for a text that is not to be sent now. Whoever gets a pass and does not post has to `leave`.

        `known` is given by whoever has just written the text, and spares the look at it.
        """
        due = known or self._look(outbox_id)
        if due is None:
            return None
        wait = self._pacing.take(due.sender, due.segments, due.segments_per_second, due.lane)
        if wait > 0:
            self._postpone(outbox_id, wait, "its number sends no faster")
            return None
        taken = Pass(due.sender, due.segments)
        if not self._breaker.admit():
            self._pacing.give_back(taken.sender, taken.segments)
            self._postpone(outbox_id, PROVIDER_IS_DOWN, "the circuit breaker is open")
            return None
        return taken

    def _look(self, outbox_id: int) -> DueText | None:
        with self._database.transaction() as session:
            return outbox.due_text(session, outbox_id)

    def leave(self, taken: Pass) -> None:
        """Nothing was posted."""
        self._pacing.give_back(taken.sender, taken.segments)
        self._breaker.release()

    def _postpone(self, outbox_id: int, seconds: float, why: str) -> None:
        with self._database.transaction() as session:
            row = outbox.lock_pending(session, outbox_id)
            if row is not None:
                outbox.postpone(session, row.id, timedelta(seconds=seconds))
        log.info("text.waits", outbox=outbox_id, seconds=round(seconds, 2), why=why)
