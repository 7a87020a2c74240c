"""Texts that no agent reads, since they end the conversation or staff own it: what is urgent in them still calls a person."""

from datetime import datetime

import structlog
from sqlmodel import Session

from runtime.domain.concerns import alarms, find_concerns, told
from runtime.domain.phone import say_phone
from runtime.domain.shops import Shop
from runtime.engine.calls import call_staff
from runtime.store import flags
from runtime.store.tables import ClientRow, ConversationRow

log = structlog.get_logger()

LONGEST_QUOTE = 160  # characters


def call_a_person(
    session: Session,
    shop: Shop,
    conversation: ConversationRow,
    client: ClientRow,
    said: str,
    now: datetime,
    *,
    leaving: bool = False,
) -> bool:
    """True where the text holds a concern. Each is told once: a second angry text makes no second flag, a threat in it does."""
    raised = alarms(find_concerns(said), leaving=leaving)
    told_of = flags.raised_for(session, shop.id, client.id) if raised else frozenset()
    first = next((alarm for alarm in raised if alarm.reason not in told_of), None)
    if first is not None:
        off = f" Texts are off now. Please call {say_phone(client.phone)}." if leaving else ""
        call_staff(
            session,
            shop,
            conversation.id,
            reason=first.reason,
            severity=first.severity,
            summary=f'{told(raised)}: "{_cut(said.strip())}".{off}',
            now=now,
            within=first.within,
        )
        log.info("text.concern", shop=shop.id, conversation=conversation.id, reason=first.reason)
    return bool(raised)


def _cut(said: str) -> str:
    return said if len(said) <= LONGEST_QUOTE else f"{said[: LONGEST_QUOTE - 3]}..."
