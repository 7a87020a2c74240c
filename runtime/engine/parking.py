"""What the agent cannot answer goes to a person (invariant I9)."""

from datetime import timedelta

import structlog
from sqlmodel import Session

from runtime.domain.conversations import FlagReason, Owner, Severity
from runtime.store import flags
from runtime.store.clock import business_now
from runtime.store.tables import ConversationRow

log = structlog.get_logger()

WITHIN = timedelta(minutes=30)  # by the clock: what cannot be read is parked without reading anything more


def park(session: Session, conversation: ConversationRow, why: str) -> None:
    """Staff own the conversation and are told; it must be locked by the caller's transaction. No later claim succeeds."""
    conversation.owner = Owner.STAFF
    conversation.lease_until = None
    flags.raise_flag(
        session,
        shop_id=conversation.shop_id,
        conversation_id=conversation.id,
        reason=FlagReason.TURN_FAILED,
        severity=Severity.HIGH,
        summary=f"The agent could not answer ({why}). Please read the client's texts and reply.",
        now=business_now(session),
        within=WITHIN,
    )
    log.error("conversation.parked", conversation=conversation.id, why=why)
