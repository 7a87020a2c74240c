"""What is said to a client who has an appointment, and spoke of it or of nothing that is understood."""

from typing import Any

from langgraph.runtime import Runtime

from graphs.nodes.endings import hand_over
from graphs.own_visits import coming_visits
from graphs.receipts import visit_words
from graphs.staff import quoted
from graphs.state import Decision, Desk, State
from runtime.domain.conversations import FlagReason, Move, Severity
from runtime.domain.effects import RaiseFlag

Step = dict[str, Any]


def ask_about_visit(state: State, runtime: Runtime[Desk]) -> Step:
    """Not understood: most likely it is about the appointment. The second time in a row a person gets it."""
    desk, memory = runtime.context, state["memory"].copy()
    visits = coming_visits(memory, desk)
    if memory["misses"] > 0 or not visits:
        return hand_over(state, runtime)
    memory["misses"] += 1
    receipt, words = visit_words(visits[0], desk)
    values = {"slot": words["slot"]}
    return {"decision": Decision(Move.ASK_AGAIN, "ask_about_visit", values, memory, receipts=(receipt,))}


def note_arrival(state: State, runtime: Runtime[Desk]) -> Step:
    """ "I'm outside": whoever works there is told."""
    desk, memory = runtime.context, state["memory"].copy()
    memory["misses"] = 0
    receipt, words = visit_words(coming_visits(memory, desk)[0], desk)
    summary = f"{desk.facts.client.first_name or 'A client'} is on the way in for {words['slot']}: {quoted(desk)}"
    flag = RaiseFlag(FlagReason.WANTS_PERSON, Severity.HIGH, summary, desk.request.policy.answer_within)
    values = {"slot": words["slot"]}
    decision = Decision(
        Move.ANSWER_APPOINTMENT, "note_arrival", values, memory, receipts=(receipt,), effects=(flag,), by_rule=True
    )
    return {"decision": decision}
