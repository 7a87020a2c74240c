"""What a worker does when it is woken, and what it finds by itself when nobody wakes it."""

from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor, wait
from threading import Event, Thread
from time import monotonic

import structlog

from runtime.domain.conversations import Lane
from runtime.domain.pins import Pins
from runtime.engine.sender import Sender
from runtime.engine.sweeper import Found, look
from runtime.engine.tally import Tally
from runtime.engine.turn import TurnTaker
from runtime.engine.watch import keep_looking, survive
from runtime.outreach.closing import close_quiet
from runtime.outreach.start import start_due
from runtime.ports.wake_up import WakeUp
from runtime.store.database import Database
from runtime.store.outbox import DueText

log = structlog.get_logger()

# Threads of the poll: enough to get on without a broker, too few to crowd out what it wakes. A campaign has its own, so
# that no reply waits for it.
THREADS = {Lane.LIVE: 8, Lane.OUTREACH: 4}
# Seconds after the order to stop: until when a text may be posted (a post is bounded by 5 s), a turn may go on, and
# anything at all is waited for.
POSTS_BEGIN, TURNS_GO_ON, ALL_ENDS = 2.5, 5.0, 6.8
QUIET_LOOKS = 10  # looks for work per look for conversations that fell quiet, which they do after hours

Job = tuple[Callable[[int], None], int]


class Work:
    """The jobs of a worker; every one is safe to repeat."""

    def __init__(self, database: Database, pins: Pins, taker: TurnTaker, sender: Sender, wake_up: WakeUp) -> None:
        self._database = database
        self._pins = pins
        self._taker = taker
        self._sender = sender
        self._wake_up = wake_up
        self._jobs, self._posts = Tally(), Tally()
        self._left_turns: set[int] = set()
        self._left_texts: set[int] = set()

    def take_turns(self, conversation_id: int) -> None:
        """Takes the conversation's turns until nothing is unseen, and sends what they decided."""
        with self._jobs.one() as allowed:
            if allowed:
                self._take_turns(conversation_id)
            else:
                self._left_turns.add(conversation_id)

    def send(self, outbox_id: int) -> None:
        """Sends the text if it is due and still allowed."""
        with self._jobs.one() as allowed:
            if allowed:
                self._send(outbox_id)
            else:
                self._left_texts.add(outbox_id)

    def sweep(self) -> None:
        """Wakes workers for whatever was lost or has come due; what waits comes before what is begun."""
        with self._jobs.one() as allowed:
            if allowed:
                self._sweep()

    def do_it_all(self, lanes: Collection[Lane] = tuple(Lane)) -> int:
        """Does by itself, once, what `sweep` would wake others for."""
        found = look(self._database)
        close_quiet(self._database)
        with ThreadPoolExecutor(THREADS[Lane.OUTREACH], thread_name_prefix="poll") as pool:
            jobs = [pool.submit(call, subject) for lane in lanes for call, subject in self._due(found, lane)]
            wait(jobs)
        for job in jobs:
            job.result()
        return len(jobs)

    def poll(self, stop: Event, lanes: Collection[Lane], every: float = 3.0) -> None:
        """At once and then every few seconds until `stop`: with the broker away the system is slow, not still.

        A database that is away is waited for. When it returns, nothing that it has begun is under way any more.
        """
        close = ("poll", lambda: close_quiet(self._database), stop, every * QUIET_LOOKS)
        watches = [Thread(target=keep_looking, args=close, name="poll-quiet", daemon=True)]
        pools = {lane: ThreadPoolExecutor(THREADS[lane], f"poll-{lane}") for lane in lanes if lane in THREADS}
        for lane, pool in pools.items():
            begin = self._beginner(pool, lane)
            watches.append(
                Thread(target=keep_looking, args=("poll", begin, stop, every), name=f"poll-{lane}", daemon=True)
            )
        for watch in watches:
            watch.start()
        for watch in watches:
            watch.join()
        for pool in pools.values():
            pool.shutdown(cancel_futures=True)

    def leave(self) -> None:
        """Ends this process's work within seven seconds: begins nothing, lets what runs finish, hands back what does not.

        Afterwards its turns cannot write. A text between `sending` and its record is left for reconciliation.
        """
        began = monotonic()
        self._jobs.close()
        self._taker.stop()
        if not self._jobs.is_idle(began + POSTS_BEGIN):
            self._posts.close()
        if not self._jobs.is_idle(began + TURNS_GO_ON):
            self._left_turns.update(self._taker.hand_back())
        self._posts.is_idle(began + ALL_ENDS)
        for conversation_id in list(self._left_turns):
            self._wake_up.conversation(conversation_id, Lane.LIVE)
        for outbox_id in list(self._left_texts):
            self._wake_up.outbox(outbox_id, Lane.LIVE)
        log.info("work.left", turns=len(self._left_turns), texts=len(self._left_texts))

    def _take_turns(self, conversation_id: int) -> None:
        while (taken := self._taker.take(conversation_id)) is not None:
            for outbox_id in taken.outbox_ids:
                self._send(outbox_id, taken.due.get(outbox_id))
            if taken.more_in is None:
                return
            if taken.more_in:
                self._wake_up.conversation(conversation_id, Lane.LIVE, taken.more_in)
                return

    def _send(self, outbox_id: int, known: DueText | None = None) -> None:
        with self._posts.one() as allowed:
            if allowed:
                self._sender.send(outbox_id, known)
            else:
                self._left_texts.add(outbox_id)

    def _sweep(self) -> None:
        found = look(self._database)
        for conversation_id, lane in found.conversations:
            self._wake_up.conversation(conversation_id, lane)
        for outbox_id, lane in found.outbox:
            self._wake_up.outbox(outbox_id, lane)
        for conversation_id in start_due(self._database, self._pins):
            self._wake_up.conversation(conversation_id, Lane.OUTREACH)

    def _due(self, found: Found, lane: Lane) -> list[Job]:
        """What waits in this lane comes before what is begun."""
        jobs: list[Job] = [(self.take_turns, known) for known, its in found.conversations if its == lane]
        jobs += [(self.send, known) for known, its in found.outbox if its == lane]
        if lane == Lane.OUTREACH:
            jobs += [(self.take_turns, begun) for begun in start_due(self._database, self._pins)]
        return jobs

    def _beginner(self, pool: ThreadPoolExecutor, lane: Lane) -> Callable[[], None]:
        """Begins what is due and not under way; one job that takes long keeps no later one waiting for the next look."""
        under_way: set[Job] = set()

        def do(job: Job) -> None:
            call, subject = job
            try:
                survive("poll", lambda: call(subject))
            finally:
                under_way.discard(job)

        def begin() -> None:
            for job in self._due(look(self._database), lane):
                if job not in under_way:
                    under_way.add(job)
                    pool.submit(do, job)

        return begin
