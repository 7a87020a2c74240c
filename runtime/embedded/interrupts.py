"""Sections that a signal may not cut in two."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


@contextmanager
def interrupts_held() -> Iterator[None]:
    """Delays SIGINT, SIGTERM and SIGHUP until the block has ended; outside the main thread it does nothing.

    Handlers and not a signal mask, because a child would inherit the mask and could then not be stopped.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    held: list[int] = []

    def hold(number: int, _frame: FrameType | None) -> None:
        held.append(number)

    before = {name: signal.getsignal(name) for name in STOP_SIGNALS}
    before = {name: handler for name, handler in before.items() if handler not in (None, signal.SIG_IGN)}
    for name in before:
        signal.signal(name, hold)
    try:
        yield
    finally:
        for name, handler in before.items():
            signal.signal(name, handler)
        for number in dict.fromkeys(held):
            signal.raise_signal(number)
