"""Texts that no agent reads, since they end the conversation or staff own it: what is urgent in them still calls a person."""

from datetime import datetime

import structlog
from sqlmodel import Session

from runtime.domain.concerns import alarms, find_concerns, told
from runtime.domain.phone import say_phone
from runtime.store import flags
from runtime.store.tables import ClientRow, ConversationRow

log = structlog.get_logger()

LONGEST_QUOTE = 160  # characters


def call_a_person(
    session: Session,
    conversation: ConversationRow,
    client: ClientRow,
    said: str,
    now: datetime,
    *,
    leaving: bool = False,
) -> bool:
    """True where the text holds a concern. It is told once: a second angry text does not make a second flag."""
    raised = alarms(find_concerns(said), leaving=leaving)
    if not raised:
        return False
    first = raised[0]
    if not flags.is_raised(session, conversation.shop_id, client.id, first.reason):
        off = f" Texts are off now. Please call {say_phone(client.phone)}." if leaving else ""
        flags.raise_flag(
            session,
            shop_id=conversation.shop_id,
            conversation_id=conversation.id,
            reason=first.reason,
            severity=first.severity,
            summary=f'{told(raised)}: "{_cut(said.strip())}".{off}',
            now=now,
            within=first.within,
        )
        log.info("text.concern", shop=conversation.shop_id, conversation=conversation.id, reason=first.reason)
    return True


def _cut(said: str) -> str:
    return said if len(said) <= LONGEST_QUOTE else f"{said[: LONGEST_QUOTE - 3]}..."
