"""Looking for what was lost or has come due. It reads; whoever asked does the work."""

from dataclasses import dataclass

from runtime.domain.conversations import Lane
from runtime.store import mailbox, outbox
from runtime.store.database import Database

AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Found:
    """Conversations that wait for a turn, and texts that are due."""

    conversations: list[tuple[int, Lane]]
    outbox: list[tuple[int, Lane]]


def look(database: Database) -> Found:
    """Raises Unavailable."""
    with database.transaction() as session:
        return Found(
            mailbox.waiting(session, AT_ONCE),
            outbox.due(session, AT_ONCE),
        )
