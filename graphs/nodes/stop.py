"""A stop that only the model understood: honoured like any other, and confirmed once, by rule."""

from typing import Any

from langgraph.runtime import Runtime

from graphs.state import Decision, Desk, State
from runtime.domain.conversations import Move, Purpose
from runtime.domain.effects import StopTexts


def confirm_stop(state: State, runtime: Runtime[Desk]) -> dict[str, Any]:
    """The commit records the opt-out and closes the conversation (47 CFR 64.1200(a)(10): any reasonable manner)."""
    decision = Decision(
        Move.CONFIRM_OPT_OUT,
        "confirm_opt_out",
        {"shop": runtime.context.facts.shop.name},
        state["memory"],
        effects=(StopTexts(),),
        by_rule=True,
        purpose=Purpose.OPT_OUT_CONFIRMATION,
    )
    return {"decision": decision}
