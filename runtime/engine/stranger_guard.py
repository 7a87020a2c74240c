"""Against floods from numbers that nobody knows: beyond so many texts to them within an hour, a person answers the next one.

The cap is the shop's, over all such numbers; its own clients are answered as ever.
"""

from collections.abc import Iterable
from dataclasses import replace

import structlog
from sqlmodel import Session

from runtime.domain.answering import due
from runtime.domain.conversations import FlagReason, Purpose, Severity
from runtime.domain.effects import BookSlot, Effect, HandToStaff, HoldSlot, RaiseFlag
from runtime.engine.claim import Claim
from runtime.ports.turn_runner import TurnPlan
from runtime.store import outbox
from runtime.store.tables import ConversationRow

log = structlog.get_logger()

TAKES_A_PLACE = (BookSlot, HoldSlot)


def limited(session: Session, claim: Claim, conversation: ConversationRow, plan: TurnPlan) -> TurnPlan:
    """Without the texts that would be too many, and without the places that they would have told of: staff then own it.

    In the commit's own transaction, and one turn with a stranger after the other, so that none of them counts too few. The
    confirmation of a stop is due to whoever asks for it.
    """
    withheld = [text for text in plan.texts if text.purpose is not Purpose.OPT_OUT_CONFIRMATION]
    if not claim.request.facts.client.is_stranger or not withheld:
        return plan
    most = claim.request.policy.texts_to_strangers_per_hour
    outbox.queue_for_strangers(session, claim.shop_id)
    if outbox.texts_to_strangers_lately(session, claim.shop_id, most) + len(withheld) <= most:
        return plan
    log.warning("turn.withheld", conversation=conversation.id, shop=claim.shop_id, why="strangers")
    kept = tuple(effect for effect in plan.effects if not isinstance(effect, TAKES_A_PLACE))
    takes_none = len(kept) == len(plan.effects)
    why = (
        f"More than {most} texts within an hour to numbers that the shop does not know: it may be a flood. "
        f"The agent has not answered this one{'' if takes_none else ', and has booked nothing'}."
    )
    reply = "\n".join(text.body for text in withheld) if takes_none else ""  # "you're booked" would not be true
    return replace(
        plan,
        texts=tuple(text for text in plan.texts if text not in withheld),
        effects=(*_told(kept, why, reply, claim), HandToStaff()),
    )


def _told(effects: tuple[Effect, ...], why: str, reply: str, claim: Claim) -> Iterable[Effect]:
    """One flag is enough: one that the turn raises itself also says why nothing was sent."""
    own = next((effect for effect in effects if isinstance(effect, RaiseFlag)), None)
    if own is None:
        facts, severity = claim.request.facts, Severity.NORMAL
        within = due(facts.diary, facts.now, claim.request.policy.answer_within, severity) - facts.now
        return (*effects, RaiseFlag(FlagReason.TOO_MANY_TEXTS, severity, why, within, reply))
    unsaid = f' It would have said: "{reply}"' if reply and own.suggested_reply else ""
    told = replace(own, summary=f"{own.summary} {why}{unsaid}", suggested_reply=own.suggested_reply or reply)
    return tuple(told if effect is own else effect for effect in effects)
