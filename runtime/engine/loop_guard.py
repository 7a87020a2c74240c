"""Against two programs that answer each other for ever: beyond so many texts within ten minutes, a person answers.

Twilio's own guard ends a thread after 15 replies in 30 s (error 14107); ours is to fire long before it.
"""

from datetime import datetime

import structlog
from sqlmodel import Session

from runtime.domain.conversations import FlagReason, Owner, Severity
from runtime.engine.claim import Claim
from runtime.ports.turn_runner import TurnPlan
from runtime.store import flags, outbox
from runtime.store.tables import ConversationRow

log = structlog.get_logger()


def withholds(session: Session, claim: Claim, conversation: ConversationRow, plan: TurnPlan, now: datetime) -> bool:
    """True when this turn's texts would be too many: staff then own the conversation, with a flag that holds the answer.

    In the commit's own transaction, so what the turn has done (a booking, say) stays done, and nobody is left unanswered
    without a person knowing it (invariant I9).
    """
    policy = claim.request.policy
    if (
        not plan.texts
        or outbox.agents_texts_lately(session, conversation.id) + len(plan.texts) <= policy.texts_in_ten_minutes
    ):
        return False
    conversation.owner = Owner.STAFF
    flags.raise_flag(
        session,
        shop_id=claim.shop_id,
        conversation_id=conversation.id,
        reason=FlagReason.TOO_MANY_TEXTS,
        severity=Severity.HIGH,
        summary=f"More than {policy.texts_in_ten_minutes} texts to this client within ten minutes: it may be a machine that "
        "answers. The agent has stopped here, and its last answer was not sent.",
        suggested_reply="\n".join(text.body for text in plan.texts),
        now=now,
        within=policy.answer_within,
    )
    log.warning("turn.withheld", conversation=conversation.id, shop=claim.shop_id)
    return True
