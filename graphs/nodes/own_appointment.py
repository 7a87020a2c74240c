"""The client's own appointment: cancelled, kept, or made ready to be moved."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from langgraph.runtime import Runtime

from graphs.own_times import own_times
from graphs.own_visits import (
    AT_MOST,
    Meant,
    are_named,
    coming_visits,
    in_relation,
    is_at,
    moving_visit,
    place,
    to_cancel,
    to_move,
    visits_by_id,
)
from graphs.phrases import phrases, sentence
from graphs.plain_words import plain_texts, says_of_cancelling
from graphs.promises import person_answers
from graphs.receipts import barber_name, visit_lines, visit_options, visit_words
from graphs.state import Asked, Asks, Decision, Desk, Memory, State, slot_from_json, still_booked
from graphs.understanding.cancelling import Cancels, names_several
from runtime.domain.appointments import Visit
from runtime.domain.conversations import FlagReason, Move, Outcome, Severity
from runtime.domain.effects import CancelBooking, CloseConversation, Effect, RaiseFlag
from runtime.domain.receipts import Receipt, ReceiptKind
from runtime.domain.understanding import Act, Grain, TimeExpression, Understanding

Step = dict[str, Any]

NOTHING_SAID = Understanding(frozenset())


def cancel_appointment(state: State, runtime: Runtime[Desk]) -> Step:
    """Only what is plainly a cancellation, of what is plainly meant, is carried out unasked: another client may take it."""
    desk, memory = runtime.context, state["memory"].copy()
    understanding = state.get("understanding") or NOTHING_SAID
    memory["misses"] = 0
    asked = state.get("asked")
    answered = _answered(asked, understanding, desk)
    meant = answered or to_cancel(memory, understanding, desk)
    if not meant.visits:
        return _nothing_to_cancel(memory, desk)
    said = says_of_cancelling(desk)
    if asked is not None and answered is not None and _settles(asked, answered, understanding, said, desk):
        return _cancel(memory, meant.visits, desk)
    if meant.only is None and not _means_all(meant, understanding, desk):
        return _ask_which(memory, meant, Asks.WHICH_TO_CANCEL, desk)
    if said is Cancels.PLAINLY and meant.only is not None and not meant.unmet:
        return _cancel(memory, meant.visits, desk)
    return _ask_whether(memory, meant.visits, desk)


def _settles(asked: Asked, answered: Meant, understanding: Understanding, said: Cancels, desk: Desk) -> bool:
    """Whether the answer to our question leaves nothing to ask."""
    if said in (Cancels.PERHAPS, Cancels.STANDS):
        return False
    if asked.what is Asks.SHALL_I_CANCEL:
        return said is not Cancels.NO or understanding.does(Act.ACCEPT)
    return answered.only is not None or names_several(plain_texts(desk))


def _means_all(meant: Meant, understanding: Understanding, desk: Desk) -> bool:
    """ "Both", or a day for each of them."""
    return len(meant.visits) <= AT_MOST and (
        names_several(plain_texts(desk)) or (len(understanding.times) > 1 and not meant.unmet)
    )


def ask_whether_to_cancel(state: State, runtime: Runtime[Desk]) -> Step:
    """ "Something came up", said by whoever is booked, may mean that nobody comes; the client is asked first.

    The day that is ruled out, "can't make friday", names the appointment.
    """
    desk, memory = runtime.context, state["memory"].copy()
    memory["misses"] = 0
    understanding = state.get("understanding") or NOTHING_SAID
    named = tuple(replace(time, excluded=False) for time in understanding.times if time.excluded)
    meant = to_cancel(memory, replace(NOTHING_SAID, times=named), desk)
    if meant.only is None:
        return _ask_which(memory, meant, Asks.WHICH_TO_CANCEL, desk)
    return _ask_whether(memory, meant.visits, desk)


def keep_appointment(state: State, runtime: Runtime[Desk]) -> Step:
    """It was to be cancelled or moved, and stays as it is."""
    desk, memory = runtime.context, state["memory"].copy()
    asked = state.get("asked")
    visits = visits_by_id(asked.visits, desk) if asked is not None else []
    visit = moving_visit(memory, desk) or next(iter(visits), None)
    memory.update({"moving": None, "offers": [], "proposed": None, "misses": 0})
    if visit is None:
        return _nothing_to_cancel(memory, desk)
    if len(visits) > 1:
        lines, receipts = visit_lines(visits, desk)
        kept = Decision(Move.ANSWER_APPOINTMENT, "answer_appointments", {"visits": lines}, memory, receipts=receipts)
        return {"decision": kept}
    receipt, words = visit_words(visit, desk)
    decision = Decision(
        Move.ANSWER_APPOINTMENT, "keep_appointment", {"slot": words["slot"]}, memory, receipts=(receipt,)
    )
    return {"decision": decision}


def move_appointment(state: State, runtime: Runtime[Desk]) -> Step:
    """Which one is to be moved is settled here, where to by the booking that follows; see `is_it_known_which_to_move`."""
    desk, memory = runtime.context, state["memory"].copy()
    understanding = state.get("understanding") or NOTHING_SAID
    asked = state.get("asked")
    which = asked if asked is not None and asked.what is Asks.WHICH_TO_MOVE else None
    if which is None or understanding.option is None:  # else the number is that of an appointment, and no hour
        understanding = replace(understanding, times=own_times(understanding, coming_visits(memory, desk), desk))
    meant = _answered(asked, understanding, desk) or to_move(memory, understanding, desk)
    if which is not None and not meant.wished:
        meant = replace(meant, wished=which.wished)
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
    acts -= {Act.RUNNING_LATE}
    return replace(understanding, acts=acts, times=meant.wished, option=None)


def _answered(asked: Asked | None, understanding: Understanding, desk: Desk) -> Meant | None:
    """The appointments that the client was asked about, narrowed by a number, a day or a barber; None for any others."""
    if asked is None or asked.what in (Asks.NAME, Asks.ANYTHING_MORE):
        return None
    visits = visits_by_id(asked.visits, desk)
    if understanding.does(Act.CANCEL_APPOINTMENT) and not are_named(visits, understanding.times, desk):
        return None
    if understanding.option is not None and understanding.option <= len(asked.visits):
        chosen = asked.visits[understanding.option - 1]
        return Meant(tuple(visit for visit in visits if visit.id == chosen), _wished(visits, understanding, desk))
    fitting = [visit for visit in visits if _is_named(visit, understanding, desk)]
    return Meant(tuple(fitting or visits), _wished(visits, understanding, desk))


def _wished(visits: Sequence[Visit], understanding: Understanding, desk: Desk) -> tuple[TimeExpression, ...]:
    """ "Friday at 3 instead": the times that are none of theirs."""
    return tuple(time for time in understanding.times if not are_named(visits, (time,), desk))


def _is_named(visit: Visit, understanding: Understanding, desk: Desk) -> bool:
    receipt, _ = visit_words(visit, desk)
    same_time = all(is_at(visit, time, desk) for time in understanding.times)
    return same_time and understanding.barber in (None, receipt.barber)


def _cancel(memory: Memory, visits: Sequence[Visit], desk: Desk) -> Step:
    booked = still_booked(memory, desk)
    if booked is not None and place(booked) in [place(visit) for visit in visits]:
        memory.update({"booked": None, "chosen": None})
    memory.update({"stage": "ended", "offers": [], "proposed": None, "moving": None})
    if len(visits) == 1:
        gone_visit = visits[0]
        memory["cancelled"] = {
            "starts_at": gone_visit.starts_at.isoformat(),
            "barber_id": gone_visit.barber_id,
            "service_id": gone_visit.service_id,
        }
    values, told = _words_of(visits, ("slot", "barber", "service"), desk)
    if "visits" in values:  # in one sentence, so that all of them are said to be cancelled
        values["visits"] = _listed(values["visits"].split("\n"), desk)
    gone = tuple(replace(receipt, kind=ReceiptKind.CANCELLED) for receipt in told)
    template = "confirm_cancel" if len(visits) == 1 else "confirm_cancel_all"
    effects: tuple[Effect, ...] = tuple(CancelBooking(visit.id) for visit in visits)
    effects = (*effects, CloseConversation(Outcome.CANCELLED))
    return {"decision": Decision(Move.CONFIRM_CANCEL, template, values, memory, receipts=gone, effects=effects)}


def _listed(lines: Sequence[str], desk: Desk) -> str:
    return f"{', '.join(lines[:-1])} {phrases(desk).and_} {lines[-1]}"


def _ask_whether(memory: Memory, visits: Sequence[Visit], desk: Desk) -> Step:
    memory["asking"] = Asked(Asks.SHALL_I_CANCEL, tuple(visit.id for visit in visits)).to_json()
    values, receipts = _words_of(visits, ("slot", "barber"), desk)
    template = "ask_cancel" if len(visits) == 1 else "ask_cancel_all"
    return {"decision": Decision(Move.ASK_CANCEL, template, values, memory, receipts=receipts)}


def _words_of(visits: Sequence[Visit], of_one: Sequence[str], desk: Desk) -> tuple[dict[str, str], tuple[Receipt, ...]]:
    """Those of one appointment, or a line for each of several."""
    if len(visits) > 1:
        lines, receipts = visit_lines(visits, desk)
        return {"visits": lines}, receipts
    receipt, words = visit_words(visits[0], desk)
    return {name: words[name] for name in of_one}, (receipt,)


def _ask_which(memory: Memory, meant: Meant, what: Asks, desk: Desk) -> Step:
    visits = meant.visits[:AT_MOST]
    memory["asking"] = Asked(what, tuple(visit.id for visit in visits), meant.wished).to_json()
    lines, receipts = visit_options(visits, desk)
    decision = Decision(Move.ASK_WHICH_VISIT, "ask_which_visit", {"options": lines}, memory, receipts=receipts)
    return {"decision": decision}


def _nothing_to_cancel(memory: Memory, desk: Desk) -> Step:
    """It may have been made by phone or under another number, so a person looks."""
    summary = "The client wants to cancel an appointment, and none is in the book under this number."
    within, _ = person_answers(desk)
    flag = RaiseFlag(FlagReason.WANTS_PERSON, Severity.HIGH, summary, within)
    decision = Decision(Move.ANSWER_APPOINTMENT, "nothing_to_cancel", {}, memory, effects=(flag,))
    return {"decision": decision}
