"""Flags for staff."""

from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from runtime.domain.conversations import FlagReason, Severity
from runtime.store.tables import FlagRow


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


def has_open(session: Session, conversation_id: int) -> bool:
    """Whether staff are asked to look at this conversation already."""
    query = select(FlagRow.id).where(FlagRow.conversation_id == conversation_id, col(FlagRow.resolved_at).is_(None))
    return session.exec(query.limit(1)).first() is not None
