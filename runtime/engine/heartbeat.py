"""Keeps a lease alive while a turn is thought. A beat that fails or is late means that authority is lost."""

import threading
from datetime import timedelta
from time import monotonic
from types import TracebackType

import structlog

from runtime.domain.errors import LostClaim, Unavailable
from runtime.store import mailbox
from runtime.store.database import Database

log = structlog.get_logger()


class Heartbeat:
    """Renews from a thread of its own, three times per lease; use as a context manager around thinking.

    For `thinking` at most: whoever is not done by then hangs. The lease runs out, and another worker takes the turn.
    """

    def __init__(
        self, database: Database, conversation_id: int, attempt: int, lease: timedelta, thinking: timedelta
    ) -> None:
        self._database = database
        self._claim = (conversation_id, attempt, lease)
        self._thinking = thinking.total_seconds()
        self._ends = monotonic() + self._thinking
        self._stop = threading.Event()
        self._lost: LostClaim | Unavailable | None = None
        self._thread = threading.Thread(target=self._beat, name=f"heartbeat-{conversation_id}", daemon=True)

    def __enter__(self) -> "Heartbeat":
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        self._thread.join()

    def check(self) -> None:
        """Raises LostClaim once authority is lost, Unavailable when that is because the database was away.

        The commit's own check of the attempt is what protects; this saves work.
        """
        if self._lost is not None:
            raise self._lost

    def think_again(self) -> None:
        """A new thought has the whole time again; how many there are is the turn's to bound."""
        self._ends = monotonic() + self._thinking

    def lose(self) -> None:
        """Authority has ended from outside."""
        self._lost = self._lost or LostClaim("the turn was handed back")
        self._stop.set()

    def _beat(self) -> None:
        conversation_id, attempt, lease = self._claim
        every = lease.total_seconds() / 3
        while not self._stop.wait(max(min(every, self._ends - monotonic()), 0)):
            if monotonic() >= self._ends:
                log.error("turn.hangs", conversation=conversation_id, attempt=attempt, seconds=self._thinking)
                self._lost = LostClaim(f"thinking took longer than {self._thinking:g} s")
                return
            try:
                with self._database.transaction() as session:
                    alive = mailbox.renew(session, conversation_id, attempt, lease)
            except Unavailable as away:
                self._lost = away
                return
            if not alive:
                self._lost = LostClaim("the lease ran out while thinking")
                return
