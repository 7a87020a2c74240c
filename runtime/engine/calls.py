"""Calling a person from where no graph has thought."""

from datetime import datetime, timedelta

from sqlmodel import Session

from runtime.domain.answering import due
from runtime.domain.conversations import FlagReason, Severity
from runtime.domain.shops import Shop
from runtime.store import flags
from runtime.store.diary import diary_of

AHEAD = timedelta(days=35)  # of the diary: longer than any shop is closed


def call_staff(
    session: Session,
    shop: Shop,
    conversation_id: int,
    *,
    reason: FlagReason,
    severity: Severity,
    summary: str,
    now: datetime,
    within: timedelta,
    suggested_reply: str = "",
) -> None:
    """A flag. `within` counts the minutes in which somebody is at the shop, unless it is urgent."""
    if severity is not Severity.URGENT:
        diary = diary_of(session, shop, now, now + AHEAD, holder=conversation_id)
        within = due(diary, now, within, severity) - now
    flags.raise_flag(
        session,
        shop_id=shop.id,
        conversation_id=conversation_id,
        reason=reason,
        severity=severity,
        summary=summary,
        suggested_reply=suggested_reply,
        now=now,
        within=within,
    )
