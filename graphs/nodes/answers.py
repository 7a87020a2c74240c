"""Questions in the middle of booking: answered from the shop's own rows, then back to where the conversation was."""

import re
from dataclasses import replace
from typing import Any

from langgraph.runtime import Runtime

from graphs.own_visits import AT_MOST, coming_visits, is_about, moving_visit, place, without_own
from graphs.phrases import sentence
from graphs.plain_words import plain_texts
from graphs.promises import person_answers
from graphs.receipts import (
    barber_name,
    options,
    price_of_slot,
    service_name,
    slot_receipt,
    slot_words,
    visit_lines,
    visit_words,
)
from graphs.shop_facts import Told, about_what_is_in_play, also_told, barbers_told, is_known, promise_told, told
from graphs.state import Decision, Desk, Memory, State, slot_to_json, still_booked, still_open, still_proposed
from runtime.domain.appointments import Slot, Visit
from runtime.domain.conversations import FlagReason, Move, Severity
from runtime.domain.effects import CloseConversation, Effect, RaiseFlag
from runtime.domain.receipts import Receipt, ReceiptKind
from runtime.domain.understanding import Topic, Understanding

Answer = dict[str, Any]

ASKS_WHO = re.compile(r"\b(?:who|whom|whos|quien|barber|barbers|barbero)\b")
NOTHING_SAID = Understanding(frozenset())
LONGEST_QUOTE = 160  # characters of the client's words in a flag
# Asked together, the first that is known leads and the others follow.
IN_TURN = (
    Topic.PRICE,
    Topic.HOURS,
    Topic.ADDRESS,
    Topic.PARKING,
    Topic.WALK_INS,
    Topic.PAYMENT,
    Topic.KIDS,
    Topic.TREAT,
    Topic.LATENESS,
    Topic.DURATION,
    Topic.BARBERS,
    Topic.SERVICES,
)


def answer_price(state: State, runtime: Runtime[Desk]) -> Answer:
    """Of what is booked, or of the slot that waits for a yes, as long as no other service or barber is asked for."""
    desk, memory = runtime.context, state["memory"]
    asked = state.get("understanding") or NOTHING_SAID
    booked, proposed = still_booked(memory, desk), still_proposed(memory, desk)
    if booked is not None and len(asked.topics) == 1 and _is_asked_for(booked, asked, desk):
        return _said_of_the_booking(memory, booked, Move.ANSWER_PRICE, "answer_booked_price", desk)
    if booked is None and proposed is not None and _is_asked_for(proposed, asked, desk):
        words, receipts = price_of_slot(proposed, desk)
        return _answer(state, desk, Told(Move.ANSWER_PRICE, {"prices": words}, receipts), {Topic.PRICE})
    return answer_shop(state, runtime)


def answer_shop(state: State, runtime: Runtime[Desk]) -> Answer:
    """Whatever the shop's rows and its policy know; what only a person knows is passed on to one beside it."""
    desk = runtime.context
    asked = about_what_is_in_play(state.get("understanding") or NOTHING_SAID, state["memory"], desk)
    topic = next(topic for topic in IN_TURN if topic in asked.topics and is_known(topic, desk))
    found = told(topic, asked, desk)
    if found is None:
        raise LookupError(f"{topic} is known and not told")
    return _answer(state, desk, found, {topic})


def ask_team(state: State, runtime: Runtime[Desk]) -> Answer:
    """The question goes to staff, and the conversation goes on: the client may book meanwhile."""
    desk = runtime.context
    within, by = person_answers(desk)
    asked = " / ".join(desk.texts())[:LONGEST_QUOTE]
    flag = RaiseFlag(FlagReason.QUESTION, Severity.NORMAL, f'The client asks: "{asked}"', within)
    step = _answer(state, desk, Told(Move.ASK_TEAM, {"shop": desk.facts.shop.name, "by": by}, ()), set(Topic))
    decision: Decision = step["decision"]
    memory = decision.memory
    memory["passed_on"] = memory.get("passed_on", 0) + 1
    return {"decision": replace(decision, memory=memory, effects=(*decision.effects, flag), by_rule=True)}


def answer_appointment(state: State, runtime: Runtime[Desk]) -> Answer:
    """When, with whom and what for: what was booked here, or else what the client has at the shop.

    Whoever names a barber, a service or a time is answered from the appointment that fits; where none does, or several
    do, all are told.
    """
    desk, memory = runtime.context, state["memory"]
    booked = still_booked(memory, desk)
    coming = coming_visits(memory, desk)
    asked = state.get("understanding") or NOTHING_SAID
    if not coming:
        offered_by = _barbers_of_the_offer(memory, desk) if ASKS_WHO.search(plain_texts(desk)) else None
        if offered_by is not None:
            return _answer(state, desk, offered_by, {Topic.APPOINTMENT})
        nothing = Told(Move.ANSWER_APPOINTMENT, {}, ())
        return _answer(state, desk, nothing, {Topic.APPOINTMENT}, template="answer_no_appointment")
    fitting = [visit for visit in coming if is_about(asked, visit, desk)]
    names_one = bool(asked.barber or asked.service or asked.times)
    if booked is not None and (not names_one or [place(visit) for visit in fitting] == [place(booked)]):
        return _said_of_the_booking(memory, booked, Move.ANSWER_APPOINTMENT, "answer_appointment", desk)
    kept = memory.copy()
    kept["misses"] = 0
    told_of = fitting or coming
    if len(told_of) == 1:
        receipt, words = visit_words(told_of[0], desk)
        decision = Decision(Move.ANSWER_APPOINTMENT, "answer_appointment", words, kept, receipts=(receipt,))
    else:
        lines, receipts = visit_lines(told_of[:AT_MOST], desk)
        decision = Decision(Move.ANSWER_APPOINTMENT, "answer_appointments", {"visits": lines}, kept, receipts=receipts)
    return {"decision": replace(decision, effects=_over_again(kept))}


def answer_treat(state: State, runtime: Runtime[Desk]) -> Answer:
    """What was promised in the opening, and how to get it: it is noted with the booking."""
    desk = runtime.context
    said = promise_told(desk)
    return _answer(state, desk, said, set(Topic)) if said is not None else ask_team(state, runtime)


def answer_bot(state: State, runtime: Runtime[Desk]) -> Answer:
    """Always the truth, always by rule."""
    desk = runtime.context
    step = _answer(state, desk, Told(Move.ANSWER_BOT, {"shop": desk.facts.shop.name}, ()), set())
    decision: Decision = step["decision"]
    return {"decision": replace(decision, by_rule=True)}


def _barbers_of_the_offer(memory: Memory, desk: Desk) -> Told | None:
    """Who would cut at the times that were offered; None where none is."""
    proposed = still_proposed(memory, desk)
    slots = [proposed] if proposed is not None else still_open(memory, desk)
    names = sorted({barber_name(slot, desk) for slot in slots} - {""})
    return barbers_told(names, desk) if names else None


def _is_asked_for(slot: Slot, asked: Understanding, desk: Desk) -> bool:
    same_service = asked.service in (None, service_name(slot, desk))
    return same_service and asked.barber in (None, barber_name(slot, desk))


def _said_of_the_booking(memory: Memory, booked: Slot, move: Move, template: str, desk: Desk) -> Answer:
    kept = memory.copy()
    kept["misses"] = 0
    receipt = slot_receipt(ReceiptKind.BOOKING, booked, desk)
    effects = _over_again(kept)
    return {"decision": Decision(move, template, slot_words(booked, desk), kept, receipts=(receipt,), effects=effects)}


def _over_again(memory: Memory) -> tuple[Effect, ...]:
    """A question after the goodbye does not leave a booked client's conversation open."""
    return (CloseConversation(None),) if memory["stage"] == "ended" and memory["booked"] else ()


def _answer(state: State, desk: Desk, said: Told, answered: set[Topic], *, template: str = "") -> Answer:
    """`answered` are the topics that `said` is about; the others that were asked follow it, then the way back."""
    memory = state["memory"].copy()
    memory["misses"] = 0
    asked = about_what_is_in_play(state.get("understanding") or NOTHING_SAID, memory, desk)
    more, receipts = also_told(asked.topics - answered - {Topic.SERVICES}, asked, desk)
    back, backing = _back_to_where_we_were(memory, desk)
    decision = Decision(
        said.move,
        template or said.template,
        {**said.values, "back": "" if more else back},
        memory,
        receipts=(*said.receipts, *receipts, *backing),
        effects=_over_again(memory),
        also=f"{more} {back}".strip() if more else "",
    )
    return {"decision": decision}


def _back_to_where_we_were(memory: Memory, desk: Desk) -> tuple[str, tuple[Receipt, ...]]:
    """What still stands is repeated; what went since is forgotten (changes `memory`)."""
    moving = moving_visit(memory, desk)
    desk = without_own(desk, moving)
    booked = still_booked(memory, desk) if moving is None else None
    proposed = still_proposed(memory, desk)
    if booked is not None:
        said = sentence("back_to_booking", desk, slot=slot_words(booked, desk)["slot"])
        return said, (slot_receipt(ReceiptKind.BOOKING, booked, desk),)
    if proposed is not None:
        words = slot_words(proposed, desk)
        backing = slot_receipt(ReceiptKind.SLOT, proposed, desk)
        return sentence("back_to_proposal", desk, slot=words["slot"], barber=words["barber"]), (backing,)
    slots = still_open(memory, desk)
    memory["stage"] = "offered" if memory["proposed"] or memory["booked"] else memory["stage"]
    memory.update({"offers": [slot_to_json(slot) for slot in slots], "proposed": None})
    if moving is None:
        memory["booked"] = None
    if not slots:
        return _back_to_the_appointment(memory, moving, desk)
    receipts = tuple(slot_receipt(ReceiptKind.SLOT, slot, desk) for slot in slots)
    return sentence("back_to_offer", desk, options=options(slots, desk)), receipts


def _back_to_the_appointment(memory: Memory, moving: Visit | None, desk: Desk) -> tuple[str, tuple[Receipt, ...]]:
    """Whoever is booked from before and was offered nothing is seen then; else they are asked for a day."""
    coming = coming_visits(memory, desk) if moving is None else []
    if not coming:
        return sentence("back_to_start", desk), ()
    receipt, words = visit_words(coming[0], desk)
    return sentence("back_to_booking", desk, slot=words["slot"]), (receipt,)
