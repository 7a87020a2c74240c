"""Flags for staff."""

from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from runtime.domain.conversations import FlagReason, Severity
from runtime.store.tables import ConversationRow, FlagRow


def raise_flag(
    session: Session,
    *,
    shop_id: int,
    conversation_id: int,
    reason: FlagReason,
    severity: Severity,
    summary: str,
    now: datetime,
    within: timedelta,
    suggested_reply: str = "",
) -> FlagRow:
    """Somebody should look within `within` of business time."""
    row = FlagRow(
        shop_id=shop_id,
        conversation_id=conversation_id,
        reason=reason,
        severity=severity,
        summary=summary,
        suggested_reply=suggested_reply,
        raised_at=now,
        due_at=now + within,
    )
    session.add(row)
    return row


def raised_for(session: Session, shop_id: int, client_id: int) -> frozenset[FlagReason]:
    """For what staff are asked to look at this client already, in whatever conversation."""
    query = (
        select(col(FlagRow.reason))
        .join(ConversationRow, col(ConversationRow.id) == FlagRow.conversation_id)
        .where(
            FlagRow.shop_id == shop_id,
            ConversationRow.shop_id == shop_id,
            ConversationRow.client_id == client_id,
            col(FlagRow.resolved_at).is_(None),
        )
    )
    return frozenset(session.exec(query))


def has_open(session: Session, conversation_id: int) -> bool:
    """Whether staff are asked to look at this conversation already."""
    query = select(FlagRow.id).where(FlagRow.conversation_id == conversation_id, col(FlagRow.resolved_at).is_(None))
    return session.exec(query.limit(1)).first() is not None
