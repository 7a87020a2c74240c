""" "Sorry, I meant 2", said of the offer that was just chosen from: that slot in the booking's place, once the client agrees."""

from dataclasses import replace
from typing import Any

from langgraph.runtime import Runtime

from graphs.choices import other_choice
from graphs.state import Desk, State, still_booked
from runtime.domain.understanding import Act, Understanding

Step = dict[str, Any]


def choose_another(state: State, runtime: Runtime[Desk]) -> Step:
    """The offer stands once more, and the appointment is to be moved."""
    desk, memory = runtime.context, state["memory"].copy()
    understanding = state.get("understanding") or Understanding(frozenset())
    booked = still_booked(memory, desk)
    visits = desk.facts.client.upcoming
    visit = next(
        (v for v in visits if booked and (v.starts_at, v.barber_id) == (booked.starts_at, booked.barber_id)), None
    )
    number = other_choice(memory, desk)
    if visit is None or number is None:
        return {"memory": memory}
    memory.update({"moving": visit.id, "offers": memory.get("chosen_from", []), "stage": "offered", "proposed": None})
    acts = frozenset({Act.CHOOSE, Act.CHANGE})
    return {"memory": memory, "understanding": replace(understanding, acts=acts, option=number, times=())}
