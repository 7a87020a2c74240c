"""Telling a worker that there is something to do. Only a hint: a lost, late or repeated one changes nothing."""

from typing import Protocol

from runtime.domain.conversations import Lane


class WakeUp(Protocol):
    """Neither call ever raises: the sweeper finds what a dead broker lost."""

    def conversation(self, conversation_id: int, lane: Lane) -> None:
        """A conversation waits for a turn."""
        ...

    def outbox(self, outbox_id: int, lane: Lane) -> None:
        """A text is due."""
        ...
