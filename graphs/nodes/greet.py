"""The front desk's answer to whoever says no more than hello."""

from typing import Any

from langgraph.runtime import Runtime

from graphs.state import Decision, Desk, State
from runtime.domain.conversations import Move


def greet(state: State, runtime: Runtime[Desk]) -> dict[str, Any]:
    """Says who answers, and asks what it can do."""
    desk = runtime.context
    memory = state["memory"].copy()
    memory["misses"] = 0
    values = {"client": desk.facts.client.first_name, "shop": desk.facts.shop.name}
    return {"decision": Decision(Move.GREET, "greet", values, memory)}
