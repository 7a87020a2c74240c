"""Waking a worker in the same process: for tests, evals and anything else without a broker."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait

from runtime.domain.conversations import Lane


class DirectWakeUp:
    """Implements `WakeUp` with threads of its own, one lane for all; before `connect`, wake-ups are lost."""

    def __init__(self, threads: int = 4) -> None:
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="direct")
        self._under_way: list[Future[None]] = []
        self._take: Callable[[int], None] | None = None
        self._send: Callable[[int], None] | None = None

    def connect(self, take_turns: Callable[[int], None], send: Callable[[int], None]) -> None:
        self._take, self._send = take_turns, send

    def conversation(self, conversation_id: int, lane: Lane) -> None:
        self._submit(self._take, conversation_id)

    def outbox(self, outbox_id: int, lane: Lane) -> None:
        self._submit(self._send, outbox_id)

    def settle(self) -> None:
        """Waits until everything that was woken is done; raises what any of it raised."""
        while self._under_way:
            jobs, self._under_way = self._under_way, []
            wait(jobs)
            for job in jobs:
                job.result()

    def close(self) -> None:
        self._pool.shutdown()

    def _submit(self, call: Callable[[int], None] | None, subject: int) -> None:
        if call is not None:
            self._under_way.append(self._pool.submit(call, subject))
