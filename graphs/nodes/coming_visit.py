"""What is said to a client who has an appointment, or had one a moment ago."""

from datetime import datetime
from typing import Any

from langgraph.runtime import Runtime

from graphs.nodes.endings import hand_over
from graphs.own_visits import coming_visits
from graphs.phrases import sentence
from graphs.receipts import slot_receipt, slot_words, visit_words
from graphs.staff import quoted
from graphs.state import Decision, Desk, Memory, State, slot_to_json
from graphs.wishes import habits, until
from runtime.domain.appointments import Slot
from runtime.domain.conversations import FlagReason, Move, Severity
from runtime.domain.effects import HoldSlot, RaiseFlag
from runtime.domain.receipts import ReceiptKind
from runtime.domain.suggestions import Wish, suggest

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


def offer_back(state: State, runtime: Runtime[Desk]) -> Step:
    """ "Never mind, keep it": what was cancelled is gone, and the same time is offered again as long as it is free."""
    desk, memory = runtime.context, state["memory"].copy()
    memory["misses"] = 0
    slot = _as_it_was(memory, desk)
    memory.pop("cancelled", None)
    if slot is None:
        values = {"back": sentence("back_to_start", desk)}
        return {"decision": Decision(Move.ANSWER_APPOINTMENT, "cancelled_and_taken", values, memory)}
    memory.update({"stage": "proposed", "proposed": slot_to_json(slot), "offers": []})
    words = slot_words(slot, desk)
    decision = Decision(
        Move.PROPOSE_SLOT,
        "offer_back",
        {name: words[name] for name in ("slot", "barber")},
        memory,
        receipts=(slot_receipt(ReceiptKind.HOLD, slot, desk),),
        effects=(HoldSlot(slot, desk.request.policy.hold),),
    )
    return {"decision": decision}


def _as_it_was(memory: Memory, desk: Desk) -> Slot | None:
    gone = memory.get("cancelled")
    if gone is None:
        return None
    starts_at = datetime.fromisoformat(gone["starts_at"]).astimezone(desk.facts.shop.tz)
    wish = Wish(
        windows=((starts_at, starts_at),),
        barber_id=gone["barber_id"],
        service_id=gone["service_id"],
        avoid=desk.request.gone,
    )
    found = suggest(desk.facts.diary, habits(desk), wish, now=desk.now, count=1, until=until(desk))
    return next((slot for slot in found if slot.barber_id == gone["barber_id"]), None)
