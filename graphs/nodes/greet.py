"""The front desk's answer to whoever says no more than hello."""

from typing import Any

from langgraph.runtime import Runtime

from graphs.own_visits import coming_visits
from graphs.receipts import visit_words
from graphs.state import Decision, Desk, State
from runtime.domain.conversations import Move


def greet(state: State, runtime: Runtime[Desk]) -> dict[str, Any]:
    """Says who answers, and asks what it can do; whoever has an appointment is not asked when to come."""
    desk = runtime.context
    memory = state["memory"].copy()
    memory["misses"] = 0
    values = {"client": desk.facts.client.first_name, "shop": desk.facts.shop.name}
    coming = coming_visits(memory, desk)
    if not coming:
        return {"decision": Decision(Move.GREET, "greet", values, memory)}
    receipt, words = visit_words(coming[0], desk)
    values["slot"] = words["slot"]
    return {"decision": Decision(Move.GREET, "greet_booked", values, memory, receipts=(receipt,))}
