"""What is never left to an agent: injuries, threats, money, the law. A person is called at once, and the client is told so."""

from typing import Any

from langgraph.runtime import Runtime

from graphs.nodes.endings import ended
from graphs.promises import look_within, person_answers
from graphs.staff import suggested_reply, summed_up
from graphs.state import Decision, Desk, State
from runtime.domain.concerns import alarms, told
from runtime.domain.conversations import Move
from runtime.domain.effects import HandToStaff, RaiseFlag
from runtime.domain.receipts import Receipt, ReceiptKind
from runtime.domain.understanding import Concern, Understanding

OWN_WORDS = (Concern.DISTRESS, Concern.INJURY, Concern.GRIEF)
HELP_LINES = ("911", "988")  # the emergency number and the 988 Suicide & Crisis Lifeline (US)


def escalate(state: State, runtime: Runtime[Desk]) -> dict[str, Any]:
    desk = runtime.context
    understanding = state.get("understanding")
    if understanding is None or not understanding.concerns:
        raise LookupError("an escalation without a concern")
    first = alarms(understanding.concerns)[0]
    _, by = person_answers(desk)
    decision = Decision(
        Move.HAND_OVER,
        f"hand_over_{first.concern.value}" if first.concern in OWN_WORDS else "hand_over",
        {"shop": desk.facts.shop.name, "by": by},
        ended(state["memory"]),
        receipts=tuple(Receipt(ReceiptKind.FACT, text=line) for line in HELP_LINES),
        effects=(*flag_of(understanding, desk), HandToStaff()),
        by_rule=True,
    )
    return {"decision": decision}


def flag_of(understanding: Understanding, desk: Desk, *, leaving: bool = False) -> tuple[RaiseFlag, ...]:
    """One flag for all the concerns of a turn, as urgent as the first of them; none without a concern.

    Whoever is `leaving` gets no text any more, so that no reply is suggested.
    """
    raised = alarms(understanding.concerns, leaving=leaving)
    if not raised:
        return ()
    first = raised[0]
    summary = summed_up(told(raised), desk)
    if leaving:
        summary += " Texts are off now. Please call."
    reply = "" if leaving else suggested_reply(first.concern.value, desk)
    within = look_within(desk, first.severity, first.within)
    return (RaiseFlag(first.reason, first.severity, summary, within, reply),)
