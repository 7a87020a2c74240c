"""A stop that only the model understood: honoured like any other, and confirmed once, by rule."""

from typing import Any

from langgraph.runtime import Runtime

from graphs.nodes.escalate import flag_of
from graphs.state import Decision, Desk, State
from runtime.domain.conversations import Move, Purpose
from runtime.domain.effects import StopTexts


def confirm_stop(state: State, runtime: Runtime[Desk]) -> dict[str, Any]:
    """The commit records the opt-out and closes the conversation (47 CFR 64.1200(a)(10): any reasonable manner).

    A threat or an injury in the same text still calls a person.
    """
    understanding = state.get("understanding")
    flags = flag_of(understanding, runtime.context, leaving=True) if understanding is not None else ()
    decision = Decision(
        Move.CONFIRM_OPT_OUT,
        "confirm_opt_out",
        {"shop": runtime.context.facts.shop.name},
        state["memory"],
        effects=(StopTexts(), *flags),
        by_rule=True,
        purpose=Purpose.OPT_OUT_CONFIRMATION,
    )
    return {"decision": decision}
