"""Questions in the middle of booking: answered from the shop's own rows, then back to where the conversation was."""

from typing import Any

from langgraph.runtime import Runtime

from graphs.receipts import hours, options, prices, slot_receipt, slot_words
from graphs.state import Decision, Desk, Memory, State, slot_to_json, still_booked, still_open, still_proposed
from runtime.domain.conversations import Move
from runtime.domain.receipts import Receipt, ReceiptKind

Answer = dict[str, Any]


def answer_price(state: State, runtime: Runtime[Desk]) -> Answer:
    understanding = state.get("understanding")
    words, receipts = prices(runtime.context, understanding.service if understanding else None)
    return _answer(state, runtime.context, Move.ANSWER_PRICE, {"prices": words}, receipts)


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
) -> Answer:
    memory = state["memory"].copy()
    memory["misses"] = 0
    back, backing = _back_to_where_we_were(memory, desk)
    decision = Decision(
        move, move.value, {**values, "back": back}, memory, receipts=(*receipts, *backing), by_rule=by_rule
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
