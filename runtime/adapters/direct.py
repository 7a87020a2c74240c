"""Waking a worker in the same process: for tests, evals and anything else without a broker."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from datetime import timedelta
from threading import Lock, Timer

from runtime.domain.conversations import Lane
from runtime.ports.wake_up import AT_ONCE


class DirectWakeUp:
    """Implements `WakeUp` with threads of its own, one lane for all; before `connect`, wake-ups are lost."""

    def __init__(self, threads: int = 4) -> None:
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="direct")
        self._under_way: list[Future[None]] = []
        self._timers: set[Timer] = set()
        self._lock = Lock()
        self._closed = False
        self._take: Callable[[int], None] | None = None
        self._send: Callable[[int], None] | None = None

    def connect(self, take_turns: Callable[[int], None], send: Callable[[int], None]) -> None:
        self._take, self._send = take_turns, send

    def conversation(self, conversation_id: int, lane: Lane, after: timedelta = AT_ONCE) -> None:
        if after:
            self._later(after, conversation_id)
        else:
            self._submit(self._take, conversation_id)

    def outbox(self, outbox_id: int, lane: Lane) -> None:
        self._submit(self._send, outbox_id)

    def settle(self) -> None:
        """Waits until everything that was woken is done, later wake-ups not included; raises what any of it raised."""
        while self._under_way:
            jobs, self._under_way = self._under_way, []
            wait(jobs)
            for job in jobs:
                job.result()

    def close(self) -> None:
        """Wake-ups whose time has not come are lost."""
        with self._lock:
            self._closed = True
            timers = list(self._timers)
        for timer in timers:
            timer.cancel()
        self._pool.shutdown()

    def _later(self, after: timedelta, conversation_id: int) -> None:
        def wake() -> None:
            with self._lock:
                self._timers.discard(timer)
                if not self._closed:
                    self._submit(self._take, conversation_id)

        timer = Timer(after.total_seconds(), wake)
        timer.daemon = True
        with self._lock:
            self._timers.add(timer)
        timer.start()

    def _submit(self, call: Callable[[int], None] | None, subject: int) -> None:
        if call is not None:
            self._under_way.append(self._pool.submit(call, subject))
