"""What a worker does when it is woken, and what it finds by itself when nobody wakes it."""

from collections.abc import Collection
from concurrent.futures import ThreadPoolExecutor, wait
from threading import Event

import structlog

from runtime.domain.conversations import Lane
from runtime.domain.errors import Unavailable
from runtime.domain.pins import Pins
from runtime.engine.sender import Sender
from runtime.engine.sweeper import Found, look
from runtime.engine.turn import TurnTaker
from runtime.outreach.closing import close_quiet
from runtime.outreach.start import start_due
from runtime.ports.wake_up import WakeUp
from runtime.store.database import Database

log = structlog.get_logger()

AT_ONCE = 4  # threads of the poll: enough to get on without a broker, too few to crowd out what it wakes


class Work:
    """The jobs of a worker; every one is safe to repeat."""

    def __init__(self, database: Database, pins: Pins, taker: TurnTaker, sender: Sender, wake_up: WakeUp) -> None:
        self._database = database
        self._pins = pins
        self._taker = taker
        self._sender = sender
        self._wake_up = wake_up

    def take_turns(self, conversation_id: int) -> None:
        """Takes the conversation's turns until nothing is unseen, and sends what they decided."""
        more = True
        while more:
            taken = self._taker.take(conversation_id)
            for outbox_id in taken.outbox_ids if taken is not None else ():
                self._sender.send(outbox_id)
            more = taken is not None and taken.more

    def send(self, outbox_id: int) -> None:
        self._sender.send(outbox_id)

    def sweep(self) -> None:
        """Wakes workers for whatever was lost or has come due; what waits comes before what is begun."""
        found = self._look()
        for conversation_id, lane in found.conversations:
            self._wake_up.conversation(conversation_id, lane)
        for outbox_id, lane in found.outbox:
            self._wake_up.outbox(outbox_id, lane)
        for conversation_id in self._begin():
            self._wake_up.conversation(conversation_id, Lane.OUTREACH)

    def do_it_all(self, lanes: Collection[Lane] = tuple(Lane)) -> int:
        """Does by itself what `sweep` would wake others for: with the broker away the system is slow, not still."""
        found = self._look()
        with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="poll") as pool:
            jobs = [pool.submit(self.take_turns, known) for known, lane in found.conversations if lane in lanes]
            jobs += [pool.submit(self._sender.send, known) for known, lane in found.outbox if lane in lanes]
            if Lane.OUTREACH in lanes:
                jobs += [pool.submit(self.take_turns, known) for known in self._begin()]
            wait(jobs)
        for job in jobs:
            job.result()
        return len(jobs)

    def poll(self, stop: Event, lanes: Collection[Lane], every: float = 3.0) -> None:
        """At once and then every few seconds until `stop`, `do_it_all`; a database that is away is waited for."""
        while not stop.is_set():
            try:
                self.do_it_all(lanes)
            except Unavailable as error:
                log.warning("poll.failed", why=str(error))
            except Exception as error:  # one row that cannot be worked on must not end the watch over all others
                log.exception("poll.broken", error=type(error).__name__)
            stop.wait(every)

    def _look(self) -> Found:
        found = look(self._database)
        for outbox_id in found.abandoned:
            self._sender.abandon(outbox_id)
        return found

    def _begin(self) -> list[int]:
        """Closes conversations that fell quiet and opens those whose contact has come due."""
        close_quiet(self._database)
        return start_due(self._database, self._pins)
