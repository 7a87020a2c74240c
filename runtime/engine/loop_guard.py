"""Against two programs that answer each other for ever: beyond so many texts within ten minutes, a person answers.

Twilio's own guard ends a thread after 15 replies in 30 s (error 14107); ours is to fire long before it.
"""

from dataclasses import replace

import structlog
from sqlmodel import Session

from runtime.domain.answering import due
from runtime.domain.conversations import FlagReason, Severity
from runtime.domain.effects import HandToStaff, RaiseFlag
from runtime.engine.claim import Claim
from runtime.ports.turn_runner import TurnPlan
from runtime.store import outbox
from runtime.store.tables import ConversationRow

log = structlog.get_logger()


def limited(session: Session, claim: Claim, conversation: ConversationRow, plan: TurnPlan) -> TurnPlan:
    """Without the texts that would be too many: staff then own the conversation, with a flag that holds the answer.

    In the commit's own transaction, so what the turn has done (a booking, say) stays done, and nobody is left unanswered
    without a person knowing it (invariant I9).
    """
    policy, facts = claim.request.policy, claim.request.facts
    most = policy.texts_in_ten_minutes
    if not plan.texts or outbox.agents_texts_lately(session, conversation.id) + len(plan.texts) <= most:
        return plan
    log.warning("turn.withheld", conversation=conversation.id, shop=claim.shop_id)
    flag = RaiseFlag(
        FlagReason.TOO_MANY_TEXTS,
        Severity.HIGH,
        f"More than {most} texts to this client within ten minutes: it may be a machine that answers. The agent has stopped "
        "here, and its last answer was not sent.",
        due(facts.diary, facts.now, policy.answer_within, Severity.HIGH) - facts.now,
        "\n".join(text.body for text in plan.texts),
    )
    return replace(plan, texts=(), effects=(*plan.effects, flag, HandToStaff()))
