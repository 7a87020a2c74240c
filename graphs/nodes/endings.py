"""The ways in which a conversation ends, or goes to a person."""

from datetime import timedelta
from typing import Any

from langgraph.runtime import Runtime

from graphs.receipts import options, person_answers, slot_receipt, slot_words
from graphs.state import Decision, Desk, Memory, State, slot_to_json, still_booked, still_open
from runtime.domain.conversations import FlagReason, Move, Outcome, Severity
from runtime.domain.effects import AskAgainOn, CloseConversation, HandToStaff, RaiseFlag
from runtime.domain.receipts import Receipt, ReceiptKind
from runtime.domain.understanding import Act, Grain, Understanding
from runtime.domain.wording import say_day

Step = dict[str, Any]

ASK_AGAIN_AFTER = timedelta(weeks=2)  # "not now" without a time: long enough not to pester
REASONS = {
    Act.COMPLAINT: (FlagReason.COMPLAINT, Severity.HIGH, "The client complains"),
    Act.RUNNING_LATE: (FlagReason.WANTS_PERSON, Severity.URGENT, "The client is running late"),
    Act.CANCEL_APPOINTMENT: (
        FlagReason.WANTS_PERSON,
        Severity.HIGH,
        "The client wants to cancel an appointment",
    ),
    Act.RESCHEDULE: (FlagReason.WANTS_PERSON, Severity.HIGH, "The client wants to move an appointment"),
    Act.CHANGE: (FlagReason.WANTS_PERSON, Severity.HIGH, "The client wants to change the booking"),
    Act.HUMAN: (FlagReason.WANTS_PERSON, Severity.NORMAL, "The client asks for a person"),
    Act.PROPOSE: (FlagReason.WANTS_PERSON, Severity.NORMAL, "The client is booked and asks for something more"),
    Act.BOOK: (FlagReason.WANTS_PERSON, Severity.NORMAL, "The client is booked and asks for another appointment"),
    Act.DECLINE: (FlagReason.WANTS_PERSON, Severity.HIGH, "The client may not want the booking any more"),
    Act.QUESTION: (
        FlagReason.WANTS_PERSON,
        Severity.NORMAL,
        "The client asks something that the agent cannot answer",
    ),
    Act.INFO: (FlagReason.WANTS_PERSON, Severity.NORMAL, "The client is booked and says something more"),
}


def hand_over(state: State, runtime: Runtime[Desk]) -> Step:
    """The client is told truthfully that a person will answer, and when; the agent falls silent."""
    desk = runtime.context
    understanding = state.get("understanding")
    reason, severity, summary = _why(desk, understanding, state["memory"])
    within, by = person_answers(desk)
    flag = RaiseFlag(reason, severity, f"{summary}.", within)
    late = understanding is not None and understanding.does(Act.RUNNING_LATE)
    decision = Decision(
        Move.HAND_OVER,
        "running_late" if late else "hand_over",
        {"shop": desk.facts.shop.name, "by": by},
        _ended(state),
        effects=(flag, HandToStaff()),
        by_rule=True,
    )
    return {"decision": decision}


def note_wrong_person(state: State, runtime: Runtime[Desk]) -> Step:
    desk = runtime.context
    flag = RaiseFlag(
        FlagReason.WRONG_PERSON,
        Severity.NORMAL,
        "Somebody else has this number now.",
        desk.request.policy.answer_within,
    )
    decision = Decision(
        Move.HAND_OVER,
        "wrong_person",
        {"shop": desk.facts.shop.name},
        _ended(state),
        effects=(flag, HandToStaff()),
        by_rule=True,
    )
    return {"decision": decision}


def ask_later(state: State, runtime: Runtime[Desk]) -> Step:
    """ "Next month", "not now": the wish is kept, and the shop asks again then and not before."""
    desk = runtime.context
    understanding = state.get("understanding")
    later = [time for time in understanding.times if not time.excluded] if understanding else []
    day = later[0].start.date() if later else (desk.now + ASK_AGAIN_AFTER).date()
    about = desk.now.replace(year=day.year, month=day.month, day=day.day)
    decision = Decision(
        Move.DEFER,
        "defer",
        {"day": say_day(about, desk.now, desk.language)},
        _ended(state),
        receipts=(Receipt(ReceiptKind.DAY, day=day),),
        effects=(AskAgainOn(day), CloseConversation(Outcome.LATER)),
    )
    return {"decision": decision}


def accept_no(state: State, runtime: Runtime[Desk]) -> Step:
    decision = Decision(
        Move.DECLINE,
        "decline",
        {"client": runtime.context.facts.client.first_name},
        _ended(state),
        effects=(CloseConversation(Outcome.DECLINED),),
    )
    return {"decision": decision}


def say_goodbye(state: State, runtime: Runtime[Desk]) -> Step:
    """After a booking the conversation is over; without one the client may still come back to the offer."""
    desk = runtime.context
    slot = still_booked(state["memory"], desk)
    if slot is None:
        memory = state["memory"].copy()
        memory.update({"stage": "offered" if memory["booked"] else memory["stage"], "booked": None})
        values = {"client": desk.facts.client.first_name}
        effects = (CloseConversation(None),) if memory["stage"] == "ended" else ()
        return {"decision": Decision(Move.CLOSE, "close_without_booking", values, memory, effects=effects)}
    decision = Decision(
        Move.CLOSE,
        "close",
        {"slot": slot_words(slot, desk)["slot"]},
        _ended(state),
        receipts=(slot_receipt(ReceiptKind.BOOKING, slot, desk),),
        effects=(CloseConversation(Outcome.BOOKED),),
    )
    return {"decision": decision}


def ask_again(state: State, runtime: Runtime[Desk]) -> Step:
    """Not understood, once; the second time in a row a person gets it."""
    desk = runtime.context
    memory = state["memory"].copy()
    memory["misses"] += 1
    slots = still_open(memory, desk)
    memory["offers"] = [slot_to_json(slot) for slot in slots]
    decision = Decision(
        Move.ASK_AGAIN,
        "ask_again",
        {"options": options(slots, desk) if slots else ""},
        memory,
        receipts=tuple(slot_receipt(ReceiptKind.SLOT, slot, desk) for slot in slots),
    )
    return {"decision": decision}


def means_later(understanding: Understanding, desk: Desk) -> bool:
    """A time beyond the booking window, or a whole month, is a wish to be asked again, not a wish to book."""
    wanted = [time for time in understanding.times if not time.excluded]
    if not wanted:
        return False
    horizon = (desk.now + timedelta(days=desk.request.policy.booking_days)).replace(tzinfo=None)
    putting_off = understanding.does(Act.DECLINE) and wanted[0].grain in (Grain.WEEK, Grain.DAY)
    return wanted[0].start > horizon or wanted[0].grain is Grain.MONTH or putting_off


def _why(desk: Desk, understanding: Understanding | None, memory: Memory) -> tuple[FlagReason, Severity, str]:
    if any(text.media for text in desk.request.inbound):
        return FlagReason.PICTURE, Severity.NORMAL, "The client sent a picture"
    for act, why in REASONS.items():
        if understanding is not None and understanding.does(act):
            return why
    if memory["booked"] is not None:  # it may well be that the client is not coming
        return (
            FlagReason.NOT_UNDERSTOOD,
            Severity.HIGH,
            "The client is booked and says what the agent did not understand",
        )
    return FlagReason.NOT_UNDERSTOOD, Severity.NORMAL, "The agent did not understand the client"


def _ended(state: State) -> Memory:
    memory = state["memory"].copy()
    memory.update({"stage": "ended", "offers": [], "proposed": None, "misses": 0})
    return memory
