"""What becomes of a turn that did not get to its commit."""

from datetime import timedelta
from threading import Event
from time import monotonic

import structlog

from runtime.domain.errors import LostClaim, TooSlow, Unavailable
from runtime.engine.claim import Lease
from runtime.engine.parking import park
from runtime.store import mailbox
from runtime.store.database import Database

log = structlog.get_logger()

PAUSES = (timedelta(seconds=2), timedelta(seconds=8))
TRIES = len(PAUSES) + 1
LOOK_EVERY = 0.25  # seconds between two looks for a database that is away
PATIENCE = 30.0  # seconds; whoever finds the conversation later finds a lease that has run out


def failed(database: Database, lease: Lease, error: BaseException) -> None:
    """It raised: ends the lease so that the sweeper tries again, after a pause; at the third failure a person gets it."""
    try:
        with database.transaction() as session:
            conversation = mailbox.fence(session, lease.conversation_id, lease.attempt, lease.epoch).row
            mailbox.note_failure(conversation)
            if conversation.failures < TRIES:
                mailbox.rest(session, conversation, PAUSES[conversation.failures - 1])
                return
            park(session, conversation, type(error).__name__)
    except (LostClaim, Unavailable) as gone:
        log.info("turn.not_given_back", why=str(gone))


def postponed(database: Database, lease: Lease, away: Unavailable, stopping: Event) -> None:
    """The database was away: as soon as it answers again the lease ends, and anybody may take the turn.

    No failure of the turn, and no try unless it was its own statement that took too long. Waits for the database, but not
    past `stopping`; then the lease runs out by itself.
    """
    ends = monotonic() + PATIENCE
    while monotonic() < ends:
        try:
            with database.transaction() as session:
                mailbox.release(session, lease.conversation_id, lease.attempt, tried=isinstance(away, TooSlow))
        except Unavailable:
            if stopping.wait(LOOK_EVERY):
                return
        else:
            return


def hand_back(database: Database, lease: Lease) -> bool:
    """Ends lease and attempt at once: whoever thinks in it cannot write, and others may claim. Raises Unavailable.

    False when the attempt had ended already.
    """
    with database.transaction() as session:
        return mailbox.release(session, lease.conversation_id, lease.attempt, void=True)
