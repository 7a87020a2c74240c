"""What is never left to an agent: injuries, threats, money, the law. A person is called at once, and the client is told so."""

from datetime import timedelta
from typing import Any

from langgraph.runtime import Runtime

from graphs.nodes.endings import ended
from graphs.receipts import person_answers
from graphs.staff import quoted, suggested_reply
from graphs.state import Decision, Desk, State
from runtime.domain.conversations import FlagReason, Move, Severity
from runtime.domain.effects import HandToStaff, RaiseFlag
from runtime.domain.receipts import Receipt, ReceiptKind
from runtime.domain.understanding import Concern

# By how soon somebody has to look: what comes first wins where a text holds several.
CONCERNS: dict[Concern, tuple[Severity, timedelta, str]] = {
    Concern.DISTRESS: (Severity.URGENT, timedelta(minutes=10), "Somebody may be in distress"),
    Concern.THREAT: (Severity.URGENT, timedelta(minutes=10), "The client threatens"),
    Concern.INJURY: (Severity.URGENT, timedelta(minutes=15), "The client says that they were hurt"),
    Concern.LEGAL: (Severity.HIGH, timedelta(hours=1), "The client speaks of lawyers or authorities"),
    Concern.MEDICAL: (Severity.HIGH, timedelta(hours=1), "The client asks something about their health"),
    Concern.MONEY: (Severity.HIGH, timedelta(hours=1), "The client disputes money"),
    Concern.MINOR: (Severity.HIGH, timedelta(hours=1), "The client says that they are under age"),
    Concern.ANGER: (Severity.HIGH, timedelta(hours=1), "The client is angry"),
}
OWN_WORDS = (Concern.DISTRESS, Concern.INJURY)
HELP_LINES = ("911", "988")  # the emergency number and the 988 Suicide & Crisis Lifeline (US)


def escalate(state: State, runtime: Runtime[Desk]) -> dict[str, Any]:
    desk = runtime.context
    understanding = state.get("understanding")
    found = understanding.concerns if understanding is not None else frozenset()
    concern = next(concern for concern in CONCERNS if concern in found)
    severity, soon, what = CONCERNS[concern]
    within, by = person_answers(desk)
    reason = FlagReason(concern.value)
    summary = f"{what}: {quoted(desk)}"
    flag = RaiseFlag(reason, severity, summary, min(within, soon), suggested_reply(reason, desk))
    decision = Decision(
        Move.HAND_OVER,
        f"hand_over_{concern.value}" if concern in OWN_WORDS else "hand_over",
        {"shop": desk.facts.shop.name, "by": by},
        ended(state["memory"]),
        receipts=tuple(Receipt(ReceiptKind.FACT, text=line) for line in HELP_LINES),
        effects=(flag, HandToStaff()),
        by_rule=True,
    )
    return {"decision": decision}
