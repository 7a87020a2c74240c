"""Against floods from numbers that nobody knows: beyond so many texts to them within an hour, a person answers the next one.

The cap is the shop's, over all such numbers; its own clients are answered as ever.
"""

from datetime import datetime

import structlog
from sqlmodel import Session

from runtime.domain.conversations import FlagReason, Owner, Purpose, Severity
from runtime.domain.effects import RaiseFlag
from runtime.engine.claim import Claim
from runtime.ports.turn_runner import TurnPlan
from runtime.store import flags, outbox
from runtime.store.tables import ConversationRow

log = structlog.get_logger()


def withholds(session: Session, claim: Claim, conversation: ConversationRow, plan: TurnPlan, now: datetime) -> bool:
    """True when this turn's texts would be too many: staff then own the conversation, with one flag.

    In the commit's own transaction, as in `loop_guard`. The confirmation of a stop is due to whoever asks for it.
    """
    due = [text for text in plan.texts if text.purpose is not Purpose.OPT_OUT_CONFIRMATION]
    if not claim.request.facts.client.is_stranger or not due:
        return False
    most = claim.request.policy.texts_to_strangers_per_hour
    if outbox.texts_to_strangers_lately(session, claim.shop_id, most) + len(due) <= most:
        return False
    conversation.owner = Owner.STAFF
    if not any(isinstance(effect, RaiseFlag) for effect in plan.effects):  # one that the turn raised itself is enough
        flags.raise_flag(
            session,
            shop_id=claim.shop_id,
            conversation_id=conversation.id,
            reason=FlagReason.TOO_MANY_TEXTS,
            severity=Severity.NORMAL,
            summary=f"More than {most} texts within an hour to numbers that the shop does not know: it may be a flood. "
            "The agent has not answered this one.",
            suggested_reply="\n".join(text.body for text in due),
            now=now,
            within=claim.request.policy.answer_within,
        )
    log.warning("turn.withheld", conversation=conversation.id, shop=claim.shop_id, why="strangers")
    return True
