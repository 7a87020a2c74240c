"""Looking again and again, in a thread of its own."""

from collections.abc import Callable
from threading import Event

import structlog

from runtime.domain.errors import Refused, Unavailable

log = structlog.get_logger()


def keep_looking(name: str, look: Callable[[], object], stop: Event, every: float) -> None:
    """At once and then every so many seconds until `stop`; what is away is waited for."""
    while not stop.is_set():
        survive(name, look)
        stop.wait(every)


def survive(name: str, act: Callable[[], object]) -> None:
    """One row that cannot be worked on must not end the watch over all others; `name` says in the log what failed."""
    try:
        act()
    except (Unavailable, Refused) as error:
        log.warning(f"{name}.failed", why=str(error))
    except Exception as error:
        log.exception(f"{name}.broken", error=type(error).__name__)
