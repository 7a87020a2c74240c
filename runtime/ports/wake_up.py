"""Telling a worker that there is something to do. Only a hint: a lost, late or repeated one changes nothing."""

from datetime import timedelta
from typing import Protocol

from runtime.domain.conversations import Lane

AT_ONCE = timedelta(0)


class WakeUp(Protocol):
    """Neither call ever raises: the sweeper finds what a dead broker lost."""

    def conversation(self, conversation_id: int, lane: Lane, after: timedelta = AT_ONCE) -> None:
        """A conversation waits for a turn, or will `after` a while."""
        ...

    def outbox(self, outbox_id: int, lane: Lane) -> None:
        """A text is due."""
        ...
