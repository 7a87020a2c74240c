"""Questions in the middle of booking: answered from the shop's own rows, then back to where the conversation was."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from langgraph.runtime import Runtime

from graphs.phrases import sentence
from graphs.receipts import (
    barber_name,
    hours,
    options,
    price_of_slot,
    prices,
    service_name,
    slot_receipt,
    slot_words,
    visit_lines,
    visit_words,
)
from graphs.state import Decision, Desk, Memory, State, slot_to_json, still_booked, still_open, still_proposed
from graphs.understanding.options import fits
from runtime.domain.appointments import Slot, Visit
from runtime.domain.conversations import Move
from runtime.domain.effects import CloseConversation, Effect
from runtime.domain.receipts import Receipt, ReceiptKind
from runtime.domain.understanding import Understanding

AT_MOST = 4  # appointments told in one text
Answer = dict[str, Any]


def answer_price(state: State, runtime: Runtime[Desk]) -> Answer:
    """Of what is booked, or of the slot that waits for a yes, as long as no other service or barber is asked for."""
    desk, memory = runtime.context, state["memory"]
    understanding = state.get("understanding")
    asked, barber = (understanding.service, understanding.barber) if understanding else (None, None)
    booked, proposed = still_booked(memory, desk), still_proposed(memory, desk)
    if booked is not None and _is_asked_for(booked, asked, barber, desk):
        return _said_of_the_booking(memory, booked, Move.ANSWER_PRICE, "answer_booked_price", desk)
    if booked is None and proposed is not None and _is_asked_for(proposed, asked, barber, desk):
        words, receipts = price_of_slot(proposed, desk)
    else:
        words, receipts = prices(desk, asked, barber)
    return _answer(state, desk, Move.ANSWER_PRICE, {"prices": words}, receipts)


def _is_asked_for(slot: Slot, service: str | None, barber: str | None, desk: Desk) -> bool:
    return service in (None, service_name(slot, desk)) and barber in (None, barber_name(slot, desk))


def answer_appointment(state: State, runtime: Runtime[Desk]) -> Answer:
    """When, with whom and what for: what was booked here, or else what the client has at the shop.

    Whoever names a barber, a service or a time is answered from the appointment that fits; where none does, or several
    do, all are told.
    """
    desk, memory = runtime.context, state["memory"]
    booked = still_booked(memory, desk)
    coming = _coming(booked, desk)
    asked = state.get("understanding")
    if not coming:
        return _answer(state, desk, Move.ANSWER_APPOINTMENT, {}, (), template="answer_no_appointment")
    names_one = asked is not None and bool(asked.barber or asked.service or asked.times)
    fitting = [visit for visit in coming if asked is None or _is_about(asked, visit, desk)]
    if booked is not None and (not names_one or [_place(visit) for visit in fitting] == [_place(booked)]):
        return _said_of_the_booking(memory, booked, Move.ANSWER_APPOINTMENT, "answer_appointment", desk)
    kept = memory.copy()
    kept["misses"] = 0
    if len(fitting) == 1:
        receipt, words = visit_words(fitting[0], desk)
        decision = Decision(Move.ANSWER_APPOINTMENT, "answer_appointment", words, kept, receipts=(receipt,))
    else:
        lines, receipts = visit_lines((fitting or coming)[:AT_MOST], desk)
        decision = Decision(Move.ANSWER_APPOINTMENT, "answer_appointments", {"visits": lines}, kept, receipts=receipts)
    return {"decision": replace(decision, effects=_over_again(kept))}


def _coming(booked: Slot | None, desk: Desk) -> list[Visit]:
    """Next first; what was booked here counts until it is over."""
    ours = _place(booked) if booked is not None else None
    visits = [visit for visit in desk.facts.client.upcoming if visit.starts_at > desk.now or _place(visit) == ours]
    return sorted(visits, key=lambda visit: visit.starts_at)


def _place(appointment: Slot | Visit) -> tuple[datetime, int]:
    return appointment.starts_at, appointment.barber_id


def _is_about(asked: Understanding, visit: Visit, desk: Desk) -> bool:
    receipt, _ = visit_words(visit, desk)
    starts_at = visit.starts_at.astimezone(desk.facts.shop.tz).replace(tzinfo=None)
    same_time = all(fits(starts_at, time) for time in asked.times)  # "booked for saturday?" refuses nothing
    return same_time and asked.barber in (None, receipt.barber) and asked.service in (None, receipt.service)


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
        said = sentence("back_to_booking", desk, slot=slot_words(booked, desk)["slot"])
        return said, (slot_receipt(ReceiptKind.BOOKING, booked, desk),)
    if proposed is not None:
        words = slot_words(proposed, desk)
        backing = slot_receipt(ReceiptKind.SLOT, proposed, desk)
        return sentence("back_to_proposal", desk, slot=words["slot"], barber=words["barber"]), (backing,)
    slots = still_open(memory, desk)
    memory["stage"] = "offered" if memory["proposed"] or memory["booked"] else memory["stage"]
    memory.update({"offers": [slot_to_json(slot) for slot in slots], "proposed": None, "booked": None})
    if not slots:
        return sentence("back_to_start", desk), ()
    receipts = tuple(slot_receipt(ReceiptKind.SLOT, slot, desk) for slot in slots)
    return sentence("back_to_offer", desk, options=options(slots, desk)), receipts
