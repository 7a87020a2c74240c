"""What happens to a turn that failed: it is tried again later, and after three times a person gets it."""

from datetime import timedelta

import structlog

from runtime.domain.conversations import FlagReason, Owner, Severity
from runtime.domain.errors import LostClaim, Unavailable
from runtime.engine.claim import Lease
from runtime.store import flags, mailbox
from runtime.store.clock import business_now
from runtime.store.database import Database

log = structlog.get_logger()

PAUSES = (timedelta(seconds=2), timedelta(seconds=8))
TRIES = len(PAUSES) + 1


def give_back(database: Database, lease: Lease, error: BaseException) -> None:
    """Ends the lease so that the sweeper tries again; at the third failure staff own the conversation (invariant I9)."""
    try:
        with database.transaction() as session:
            conversation = mailbox.fence(session, lease.conversation_id, lease.attempt, lease.epoch)
            mailbox.end_lease(conversation, failed=True)
            if conversation.failures < TRIES:
                mailbox.rest(session, conversation, PAUSES[conversation.failures - 1])
                return
            conversation.owner = Owner.STAFF
            flags.raise_flag(
                session,
                shop_id=lease.shop_id,
                conversation_id=lease.conversation_id,
                reason=FlagReason.TURN_FAILED,
                severity=Severity.HIGH,
                summary=f"The agent could not answer ({type(error).__name__}). Please read the client's texts and reply.",
                now=business_now(session),
                within=timedelta(minutes=30),
            )
        log.error("conversation.parked", conversation=lease.conversation_id)
    except (LostClaim, Unavailable) as gone:
        log.info("turn.not_given_back", why=str(gone))
