"""Questions in the middle of booking: answered from the shop's own rows, then back to where the conversation was."""

from typing import Any

from langgraph.runtime import Runtime

from graphs.receipts import hours, options, prices, service_name, slot_receipt, slot_words, visit_words
from graphs.state import Decision, Desk, Memory, State, slot_to_json, still_booked, still_open, still_proposed
from runtime.domain.appointments import Slot
from runtime.domain.conversations import Move
from runtime.domain.effects import CloseConversation, Effect
from runtime.domain.receipts import Receipt, ReceiptKind

Answer = dict[str, Any]


def answer_price(state: State, runtime: Runtime[Desk]) -> Answer:
    """Of what is booked, or of the slot that waits for a yes, as long as no other service is asked for."""
    desk, memory = runtime.context, state["memory"]
    understanding = state.get("understanding")
    asked = understanding.service if understanding else None
    booked, proposed = still_booked(memory, desk), still_proposed(memory, desk)
    if booked is not None and asked in (None, service_name(booked, desk)):
        return _said_of_the_booking(memory, booked, Move.ANSWER_PRICE, "answer_booked_price", desk)
    if proposed is not None and asked is None:
        asked = service_name(proposed, desk) or None
    words, receipts = prices(desk, asked)
    return _answer(state, desk, Move.ANSWER_PRICE, {"prices": words}, receipts)


def answer_appointment(state: State, runtime: Runtime[Desk]) -> Answer:
    """When, with whom and what for: what was booked here, or else the client's next appointment at the shop."""
    desk, memory = runtime.context, state["memory"]
    booked = still_booked(memory, desk)
    if booked is not None:
        return _said_of_the_booking(memory, booked, Move.CONFIRM_BOOKING, "answer_appointment", desk)
    coming = [visit for visit in desk.facts.client.upcoming if visit.starts_at > desk.now]
    if not coming:
        return _answer(state, desk, Move.OFFER_SLOTS, {}, (), template="answer_no_appointment")
    visit = min(coming, key=lambda visit: visit.starts_at)
    receipt, words = visit_words(visit, desk)
    kept = memory.copy()
    kept["misses"] = 0
    return {"decision": Decision(Move.CONFIRM_BOOKING, "answer_appointment", words, kept, receipts=(receipt,))}


def _said_of_the_booking(memory: Memory, booked: Slot, move: Move, template: str, desk: Desk) -> Answer:
    kept = memory.copy()
    kept["misses"] = 0
    receipt = slot_receipt(ReceiptKind.BOOKING, booked, desk)
    effects = _over_again(kept)
    return {"decision": Decision(move, template, slot_words(booked, desk), kept, receipts=(receipt,), effects=effects)}


def _over_again(memory: Memory) -> tuple[Effect, ...]:
    """A question after the goodbye does not leave a booked client's conversation open."""
    return (CloseConversation(None),) if memory["stage"] == "ended" and memory["booked"] else ()


def answer_address(state: State, runtime: Runtime[Desk]) -> Answer:
    shop = runtime.context.facts.shop
    receipt = Receipt(ReceiptKind.ADDRESS, address=shop.address)
    return _answer(
        state, runtime.context, Move.ANSWER_ADDRESS, {"shop": shop.name, "address": shop.address}, (receipt,)
    )


def answer_hours(state: State, runtime: Runtime[Desk]) -> Answer:
    words, receipts = hours(runtime.context)
    return _answer(state, runtime.context, Move.ANSWER_HOURS, {"hours": words}, receipts)


def answer_bot(state: State, runtime: Runtime[Desk]) -> Answer:
    """Always the truth, always by rule."""
    shop = runtime.context.facts.shop.name
    return _answer(state, runtime.context, Move.ANSWER_BOT, {"shop": shop}, (), by_rule=True)


def _answer(
    state: State,
    desk: Desk,
    move: Move,
    values: dict[str, Any],
    receipts: tuple[Receipt, ...],
    *,
    by_rule: bool = False,
    template: str = "",
) -> Answer:
    memory = state["memory"].copy()
    memory["misses"] = 0
    back, backing = _back_to_where_we_were(memory, desk)
    decision = Decision(
        move,
        template or move.value,
        {**values, "back": back},
        memory,
        receipts=(*receipts, *backing),
        effects=_over_again(memory),
        by_rule=by_rule,
    )
    return {"decision": decision}


def _back_to_where_we_were(memory: Memory, desk: Desk) -> tuple[str, tuple[Receipt, ...]]:
    """What still stands is repeated; what went since is forgotten (changes `memory`)."""
    booked, proposed = still_booked(memory, desk), still_proposed(memory, desk)
    if booked is not None:
        return f"See you {slot_words(booked, desk)['slot']}!", (slot_receipt(ReceiptKind.BOOKING, booked, desk),)
    if proposed is not None:
        words = slot_words(proposed, desk)
        backing = slot_receipt(ReceiptKind.SLOT, proposed, desk)
        return f"Shall I book {words['slot']} with {words['barber']}?", (backing,)
    slots = still_open(memory, desk)
    memory["stage"] = "offered" if memory["proposed"] or memory["booked"] else memory["stage"]
    memory.update({"offers": [slot_to_json(slot) for slot in slots], "proposed": None, "booked": None})
    if not slots:
        return "Which day would suit you?", ()
    receipts = tuple(slot_receipt(ReceiptKind.SLOT, slot, desk) for slot in slots)
    return f"Shall I book one of these times?\n{options(slots, desk)}", receipts
