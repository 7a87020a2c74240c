"""Keeps a lease alive while a turn is thought. A beat that fails or is late means that authority is lost."""

import threading
from datetime import timedelta
from types import TracebackType

from runtime.domain.errors import LostClaim, Unavailable
from runtime.store import mailbox
from runtime.store.database import Database


class Heartbeat:
    """Renews from a thread of its own, three times per lease; use as a context manager around thinking."""

    def __init__(self, database: Database, conversation_id: int, attempt: int, lease: timedelta) -> None:
        self._database = database
        self._claim = (conversation_id, attempt, lease)
        self._stop = threading.Event()
        self._lost = threading.Event()
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
        """Raises LostClaim once a beat has failed. The commit's own check of the attempt is what protects; this saves work."""
        if self._lost.is_set():
            raise LostClaim("the lease ran out while thinking")

    def _beat(self) -> None:
        conversation_id, attempt, lease = self._claim
        while not self._stop.wait(lease.total_seconds() / 3):
            try:
                with self._database.transaction() as session:
                    alive = mailbox.renew(session, conversation_id, attempt, lease)
            except Unavailable:
                alive = False
            if not alive:
                self._lost.set()
                return
