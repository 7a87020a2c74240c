"""The client's own appointment: cancelled, kept, or made ready to be moved."""

import re
from dataclasses import replace
from datetime import timedelta
from typing import Any

from langgraph.runtime import Runtime

from graphs.nodes.understand import read_by_rules
from graphs.own_visits import AT_MOST, Meant, in_relation, moving_visit, place, to_cancel, to_move, visits_by_id
from graphs.phrases import sentence
from graphs.plain_words import plain_texts
from graphs.receipts import barber_name, visit_options, visit_words
from graphs.state import Asked, Asks, Decision, Desk, Memory, State, slot_from_json, still_booked
from graphs.understanding.options import fits
from graphs.understanding.times import find_times
from runtime.domain.appointments import Visit
from runtime.domain.conversations import FlagReason, Move, Outcome, Severity
from runtime.domain.effects import CancelBooking, CloseConversation, RaiseFlag
from runtime.domain.receipts import Receipt, ReceiptKind
from runtime.domain.understanding import Act, Grain, TimeExpression, Understanding

Step = dict[str, Any]

NOTHING_SAID = Understanding(frozenset())
# "Can you cancel it?" asks for it; "can I cancel?" and "do I have to cancel?" ask about it.
PLEASE_CANCEL = re.compile(
    r"\b(?:(?:can|could|would|will) you|puedes?|pueden|podrian?|please|por favor) (?:\w+ )?cancel"
)


def cancel_appointment(state: State, runtime: Runtime[Desk]) -> Step:
    """Only what the rules read as a cancellation is carried out unasked: what is gone, another client may take."""
    desk, memory = runtime.context, state["memory"].copy()
    understanding = state.get("understanding") or NOTHING_SAID
    memory["misses"] = 0
    asked = state.get("asked")
    meant = _answered(asked, understanding, desk) or to_cancel(memory, understanding, desk)
    if not meant.visits:
        return _nothing_to_cancel(memory, desk)
    if meant.only is None:
        return _ask_which(memory, meant, Asks.WHICH_TO_CANCEL, desk)
    if asked is None and not _is_certain(desk):
        return _ask_whether(memory, meant.only, desk)
    return _cancel(memory, meant.only, desk)


def ask_whether_to_cancel(state: State, runtime: Runtime[Desk]) -> Step:
    """ "Something came up", said by whoever is booked, may mean that nobody comes; the client is asked first."""
    desk, memory = runtime.context, state["memory"].copy()
    memory["misses"] = 0
    meant = to_cancel(memory, NOTHING_SAID, desk)
    if meant.only is None:
        return _ask_which(memory, meant, Asks.WHICH_TO_CANCEL, desk)
    return _ask_whether(memory, meant.only, desk)


def keep_appointment(state: State, runtime: Runtime[Desk]) -> Step:
    """It was to be cancelled or moved, and stays as it is."""
    desk, memory = runtime.context, state["memory"].copy()
    asked = state.get("asked")
    visits = visits_by_id(asked.visits, desk) if asked is not None else []
    visit = moving_visit(memory, desk) or next(iter(visits), None)
    memory.update({"moving": None, "offers": [], "proposed": None, "misses": 0})
    if visit is None:
        return _nothing_to_cancel(memory, desk)
    receipt, words = visit_words(visit, desk)
    decision = Decision(
        Move.ANSWER_APPOINTMENT, "keep_appointment", {"slot": words["slot"]}, memory, receipts=(receipt,)
    )
    return {"decision": decision}


def move_appointment(state: State, runtime: Runtime[Desk]) -> Step:
    """Which one is to be moved is settled here, where to by the booking that follows; see `is_it_known_which_to_move`."""
    desk, memory = runtime.context, state["memory"].copy()
    understanding = state.get("understanding") or NOTHING_SAID
    if not understanding.times:  # "push it to 5": here a bare number can only be an hour
        hours = find_times(" . ".join(desk.texts()), desk.now, bare_hours=True)
        understanding = replace(understanding, times=hours if len(hours) == 1 else ())
    meant = _answered(state.get("asked"), understanding, desk) or to_move(memory, understanding, desk)
    meant = in_relation(meant, understanding, desk)
    if not meant.visits:
        back = sentence("back_to_start", desk)
        return {"decision": Decision(Move.ANSWER_APPOINTMENT, "answer_no_appointment", {"back": back}, memory)}
    if meant.only is None:
        return _ask_which(memory, meant, Asks.WHICH_TO_MOVE, desk)
    visit = meant.only
    memory.update({"moving": visit.id, "service_id": visit.service_id, "offers": [], "proposed": None, "misses": 0})
    memory.update({"barber_id": visit.barber_id, "any_barber": False, "stage": "offered"})
    dayless = [time for time in meant.wished if not time.excluded and not time.has_day]
    memory["days"] = [visit.starts_at.astimezone(desk.facts.shop.tz).date().isoformat()] if dayless else []
    return {"memory": memory, "understanding": _without(understanding, meant)}


def begin_another(state: State, runtime: Runtime[Desk]) -> Step:
    """ "Can I book my son too?": the booking that was made stands, and another one begins.

    "No, another one", said of a move that was proposed, is a wish for that very slot.
    """
    desk, memory = runtime.context, state["memory"].copy()
    understanding = state.get("understanding") or NOTHING_SAID
    if memory.get("moving") is not None and memory["proposed"] is not None and not understanding.times:
        slot = slot_from_json(memory["proposed"], desk)
        starts_at = slot.starts_at.replace(tzinfo=None)
        wish = TimeExpression("", starts_at, starts_at + timedelta(minutes=1), Grain.MINUTE)
        barber = understanding.barber or barber_name(slot, desk)
        understanding = replace(understanding, acts=frozenset({Act.BOOK, Act.PROPOSE}), times=(wish,), barber=barber)
    memory.update({"booked": None, "chosen": None, "offers": [], "proposed": None, "stage": "offered", "days": []})
    memory["moving"] = None
    return {"memory": memory, "understanding": understanding}


def is_it_known_which_to_move(state: State) -> str:
    return "compose" if state.get("decision") is not None else "booking"


def _without(understanding: Understanding, meant: Meant) -> Understanding:
    """The wish alone: what told which appointment is meant is no wish."""
    acts = understanding.acts - {Act.RESCHEDULE, Act.CANCEL_APPOINTMENT, Act.DECLINE, Act.CHOOSE, Act.QUESTION}
    return replace(understanding, acts=acts, times=meant.wished, option=None)


def _answered(asked: Asked | None, understanding: Understanding, desk: Desk) -> Meant | None:
    """The appointments that the client was asked about, narrowed by a number, a day or a barber."""
    if asked is None or asked.what is Asks.NAME:
        return None
    visits = visits_by_id(asked.visits, desk)
    if understanding.option is not None and understanding.option <= len(asked.visits):
        chosen = asked.visits[understanding.option - 1]
        return Meant(tuple(visit for visit in visits if visit.id == chosen), ())
    fitting = [visit for visit in visits if _is_named(visit, understanding, desk)]
    return Meant(tuple(fitting or visits), ())


def _is_named(visit: Visit, understanding: Understanding, desk: Desk) -> bool:
    receipt, _ = visit_words(visit, desk)
    starts_at = visit.starts_at.astimezone(desk.facts.shop.tz).replace(tzinfo=None)
    same_time = all(fits(starts_at, time) for time in understanding.times)
    return same_time and understanding.barber in (None, receipt.barber)


def _is_certain(desk: Desk) -> bool:
    plain = plain_texts(desk)
    return read_by_rules(desk, []).does(Act.CANCEL_APPOINTMENT) and (
        "?" not in plain or PLEASE_CANCEL.search(plain) is not None
    )


def _cancel(memory: Memory, visit: Visit, desk: Desk) -> Step:
    receipt, words = visit_words(visit, desk)
    booked = still_booked(memory, desk)
    if booked is not None and place(booked) == place(visit):
        memory.update({"booked": None, "chosen": None})
    memory.update({"stage": "ended", "offers": [], "proposed": None, "moving": None})
    memory["cancelled"] = {
        "starts_at": visit.starts_at.isoformat(),
        "barber_id": visit.barber_id,
        "service_id": visit.service_id,
    }
    gone = Receipt(ReceiptKind.CANCELLED, starts_at=receipt.starts_at, barber=receipt.barber, service=receipt.service)
    decision = Decision(
        Move.CONFIRM_CANCEL,
        "confirm_cancel",
        {name: words[name] for name in ("slot", "barber", "service")},
        memory,
        receipts=(gone,),
        effects=(CancelBooking(visit.id), CloseConversation(Outcome.CANCELLED)),
    )
    return {"decision": decision}


def _ask_whether(memory: Memory, visit: Visit, desk: Desk) -> Step:
    memory["asking"] = Asked(Asks.SHALL_I_CANCEL, (visit.id,)).to_json()
    receipt, words = visit_words(visit, desk)
    values = {name: words[name] for name in ("slot", "barber")}
    return {"decision": Decision(Move.ASK_CANCEL, "ask_cancel", values, memory, receipts=(receipt,))}


def _ask_which(memory: Memory, meant: Meant, what: Asks, desk: Desk) -> Step:
    visits = meant.visits[:AT_MOST]
    memory["asking"] = Asked(what, tuple(visit.id for visit in visits)).to_json()
    lines, receipts = visit_options(visits, desk)
    decision = Decision(Move.ASK_WHICH_VISIT, "ask_which_visit", {"options": lines}, memory, receipts=receipts)
    return {"decision": decision}


def _nothing_to_cancel(memory: Memory, desk: Desk) -> Step:
    """It may have been made by phone or under another number, so a person looks."""
    summary = "The client wants to cancel an appointment, and none is in the book under this number."
    flag = RaiseFlag(FlagReason.WANTS_PERSON, Severity.HIGH, summary, desk.request.policy.answer_within)
    decision = Decision(Move.ANSWER_APPOINTMENT, "nothing_to_cancel", {}, memory, effects=(flag,))
    return {"decision": decision}
