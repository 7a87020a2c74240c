"""A deadline that holds whatever the other side does."""

import asyncio
import contextvars
import threading
from collections.abc import Coroutine
from concurrent.futures import CancelledError, ThreadPoolExecutor
from typing import Any, TypeVar

import uvloop

Result = TypeVar("Result")

# The loop hands name lookups and the parsing of answers to these threads.
LOOKUP_THREADS = 4


class DeadlineLoop:
    """One background thread with an event loop: blocking callers run coroutines on it, with a hard deadline.

    A client's read timeout counts from byte to byte, so a server that drips bytes is never late for it, and a
    thread that waits for such a server cannot be ended. A task on an event loop can: at the deadline it is
    cancelled wherever it waits (lookup, connect, handshake, headers, body), which closes its connection. All
    callers share the one thread, so slow servers cost no threads.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._lookups: ThreadPoolExecutor | None = None

    def run(self, work: Coroutine[Any, Any, Result], seconds: float) -> Result:
        """Blocks until the result. Raises TimeoutError after `seconds`, or when closed meanwhile."""
        # An empty context: callbacks and streaming of a graph that runs around this call stay out of it.
        future = contextvars.Context().run(asyncio.run_coroutine_threadsafe, work, self._running_loop())
        try:
            return future.result(seconds)
        except TimeoutError:
            future.cancel()  # ends the task and closes its connection, a moment later on the loop
            raise
        except CancelledError:
            raise TimeoutError from None

    def close(self, last: Coroutine[Any, Any, None]) -> None:
        """Cancels what runs, runs `last` and ends the thread. Does not wait for lookups that hang."""
        with self._lock:
            loop, thread, lookups = self._loop, self._thread, self._lookups
            self._loop = self._thread = self._lookups = None
        if loop is None or thread is None or lookups is None:
            last.close()
            return
        asyncio.run_coroutine_threadsafe(_end(last), loop).result(timeout=5)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(timeout=5)
        lookups.shutdown(wait=False, cancel_futures=True)
        loop.close()

    def _running_loop(self) -> asyncio.AbstractEventLoop:
        # Started by the first call, not by the constructor: a thread would not survive a fork in between.
        with self._lock:
            if self._loop is None:
                self._loop = uvloop.new_event_loop()
                self._lookups = ThreadPoolExecutor(LOOKUP_THREADS, f"{self._name}-lookup")
                self._loop.set_default_executor(self._lookups)
                self._thread = threading.Thread(target=self._loop.run_forever, name=self._name, daemon=True)
                self._thread.start()
            return self._loop


async def _end(last: Coroutine[Any, Any, None]) -> None:
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
    await last
