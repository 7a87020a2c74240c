"""The ways in which a conversation ends, or goes to a person."""

import re
from datetime import timedelta
from typing import Any

from langgraph.runtime import Runtime

from graphs.own_visits import coming_visits, moving_visit, without_own
from graphs.plain_words import plain_texts
from graphs.promises import look_within, person_answers
from graphs.receipts import options, slot_receipt, slot_words, visit_words
from graphs.staff import quoted, suggested_reply, summed_up
from graphs.state import (
    Asked,
    Asks,
    Decision,
    Desk,
    Memory,
    State,
    slot_to_json,
    still_booked,
    still_open,
    still_proposed,
)
from graphs.understanding.own_name import own_name
from runtime.domain.appointments import Slot
from runtime.domain.conversations import FlagReason, Move, Outcome, Severity
from runtime.domain.effects import AskAgainOn, CloseConversation, HandToStaff, NameClient, RaiseFlag, StopMarketing
from runtime.domain.receipts import Receipt, ReceiptKind
from runtime.domain.understanding import Act, Grain, TimeExpression, Understanding
from runtime.domain.wording import say_day

Step = dict[str, Any]

LATE_WITHIN = timedelta(minutes=10)
SOON = timedelta(hours=3)  # whoever is late for what begins later than that can be answered in time
CALL = "call"  # the staff's reply to whoever asks for one
ASKS_FOR_A_CALL = re.compile(
    r"\b(?:call me|gimme a (?:call|ring)|give (?:me|us) a (?:call|ring|buzz)|phone me|ring me|call back"
    r"|(?:can|could) (?:you|someone|somebody)(?: \w+)? call|(?:get|want|need|like|have) a (?:phone )?call"
    r"|llam(?:ame|enme|arme)|me (?:llaman|llamen|llamas|llames))\b"
)
ASK_AGAIN_AFTER = timedelta(weeks=2)  # "not now" without a time: long enough not to pester
REASONS = {
    Act.COMPLAINT: (FlagReason.COMPLAINT, Severity.HIGH, "The client complains"),
    Act.RUNNING_LATE: (FlagReason.RUNNING_LATE, Severity.HIGH, "The client is running late"),
    Act.CHANGE: (FlagReason.WANTS_PERSON, Severity.HIGH, "The client wants to change the booking"),
    Act.HUMAN: (FlagReason.WANTS_PERSON, Severity.NORMAL, "The client asks for a person"),
    Act.PROPOSE: (FlagReason.WANTS_PERSON, Severity.NORMAL, "The client is booked and asks for something more"),
    Act.BOOK: (FlagReason.WANTS_PERSON, Severity.NORMAL, "The client is booked and asks for another appointment"),
    Act.DECLINE: (FlagReason.WANTS_PERSON, Severity.HIGH, "The client may not want the booking any more"),
    Act.QUESTION: (
        FlagReason.QUESTION,
        Severity.NORMAL,
        "The client asks something that the agent cannot answer",
    ),
    Act.INFO: (FlagReason.WANTS_PERSON, Severity.NORMAL, "The client is booked and says something more"),
}


def hand_over(state: State, runtime: Runtime[Desk]) -> Step:
    """The client is told truthfully that a person will answer, and when; the agent falls silent."""
    desk = runtime.context
    reason, severity, what = _why(desk, state.get("understanding"), state["memory"])
    within, by = person_answers(desk)
    call = reason is FlagReason.WANTS_PERSON and ASKS_FOR_A_CALL.search(plain_texts(desk)) is not None
    reply = suggested_reply(CALL if call else reason.value, desk)
    flag = RaiseFlag(reason, severity, summed_up("The client asks to be called" if call else what, desk), within, reply)
    return _hand_over("hand_over_call" if call else "hand_over", by, flag, state, desk)


def has_enough(state: State, runtime: Runtime[Desk]) -> Step:
    """As many appointments as the shop lets an agent book for one client: a person decides about the next."""
    desk = runtime.context
    within, by = person_answers(desk)
    count = len(coming_visits(state["memory"], desk))
    what = f"The client has {count} appointments coming and asks for one more"
    return _hand_over(
        "hand_over", by, RaiseFlag(FlagReason.WANTS_PERSON, Severity.NORMAL, summed_up(what, desk), within), state, desk
    )


def note_late(state: State, runtime: Runtime[Desk]) -> Step:
    """Staff know at once where it begins soon, and the agent goes on: "never mind, I'm here" needs nobody."""
    desk, memory = runtime.context, state["memory"].copy()
    memory["misses"] = 0
    visits = coming_visits(memory, desk)
    if not visits:
        return hand_over(state, runtime)
    receipt, words = visit_words(visits[0], desk)
    said = quoted(desk)
    summary = f"{desk.facts.client.first_name or 'A client'} is running late for {words['slot']}: {said}"
    until = visits[0].starts_at - desk.now
    severity = Severity.URGENT if until <= SOON else Severity.NORMAL
    within = (
        LATE_WITHIN if until <= SOON else min(until, look_within(desk, severity, desk.request.policy.answer_within))
    )
    flag = RaiseFlag(FlagReason.RUNNING_LATE, severity, summary, within)
    values = {"shop": desk.facts.shop.name, "slot": words["slot"]}
    decision = Decision(Move.NOTE_LATE, "note_late", values, memory, receipts=(receipt,), effects=(flag,), by_rule=True)
    return {"decision": decision}


def note_name(state: State, runtime: Runtime[Desk]) -> Step:
    """Whom the shop did not know has said what to call them."""
    desk, memory = runtime.context, state["memory"].copy()
    memory["misses"] = 0
    name = own_name(desk.texts()) or ""
    booked = still_booked(memory, desk)
    if booked is None:
        return say_goodbye(state, runtime)
    values = {"client": name, "slot": slot_words(booked, desk)["slot"]}
    receipts = (slot_receipt(ReceiptKind.BOOKING, booked, desk), Receipt(ReceiptKind.FACT, text=name))
    decision = Decision(
        Move.CLOSE, "note_name", values, memory, receipts=receipts, effects=(NameClient(name),), by_rule=True
    )
    return {"decision": decision}


def note_wrong_person(state: State, runtime: Runtime[Desk]) -> Step:
    """Whoever has the number has not agreed to hear from the shop: no agent begins a conversation there any more."""
    desk = runtime.context
    within, _ = person_answers(desk)
    summary = summed_up("Somebody else has this number now", desk)
    flag = RaiseFlag(FlagReason.WRONG_PERSON, Severity.NORMAL, summary, within)
    decision = Decision(
        Move.HAND_OVER,
        "wrong_person",
        {"shop": desk.facts.shop.name},
        ended(state["memory"]),
        effects=(flag, StopMarketing(), HandToStaff()),
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
        declined(state["memory"]),
        receipts=(Receipt(ReceiptKind.DAY, day=day),),
        effects=(AskAgainOn(day), CloseConversation(Outcome.LATER)),
    )
    return {"decision": decision}


def accept_no(state: State, runtime: Runtime[Desk]) -> Step:
    decision = Decision(
        Move.DECLINE,
        "decline",
        {"client": runtime.context.facts.client.first_name},
        declined(state["memory"]),
        effects=(CloseConversation(Outcome.DECLINED),),
    )
    return {"decision": decision}


def take_your_time(state: State, runtime: Runtime[Desk]) -> Step:
    """ "I'll let you know": no answer yet, so that what was offered, and the conversation, stay open."""
    memory = state["memory"].copy()
    memory["misses"] = 0
    values = {"client": runtime.context.facts.client.first_name}
    return {"decision": Decision(Move.CLOSE, "take_your_time", values, memory)}


def say_goodbye(state: State, runtime: Runtime[Desk]) -> Step:
    """After a booking the conversation is over; without one the client may still come back to the offer."""
    desk = runtime.context
    slot = still_booked(state["memory"], desk)
    if slot is None:
        return _say_goodbye_without_a_booking(state["memory"].copy(), desk)
    decision = Decision(
        Move.CLOSE,
        "close",
        {"slot": slot_words(slot, desk)["slot"]},
        ended(state["memory"]),
        receipts=(slot_receipt(ReceiptKind.BOOKING, slot, desk),),
        effects=(CloseConversation(Outcome.BOOKED),),
    )
    return {"decision": decision}


def _say_goodbye_without_a_booking(memory: Memory, desk: Desk) -> Step:
    """Whoever has an appointment from before is seen then."""
    memory.update({"stage": "offered" if memory["booked"] else memory["stage"], "booked": None, "misses": 0})
    effects = (CloseConversation(None),) if memory["stage"] == "ended" else ()
    coming = coming_visits(memory, desk)
    if not coming:
        values = {"client": desk.facts.client.first_name}
        return {"decision": Decision(Move.CLOSE, "close_without_booking", values, memory, effects=effects)}
    receipt, words = visit_words(coming[0], desk)
    values = {"slot": words["slot"]}
    return {"decision": Decision(Move.CLOSE, "close", values, memory, receipts=(receipt,), effects=effects)}


def ask_again(state: State, runtime: Runtime[Desk]) -> Step:
    """Not understood, once; the second time in a row a person gets it. What waits for a yes goes on waiting."""
    desk = runtime.context
    memory = state["memory"].copy()
    memory["misses"] += 1
    proposed = still_proposed(memory, without_own(desk, moving_visit(memory, desk)))
    if proposed is not None:
        return _ask_for_a_yes(memory, proposed, "ask_yes_or_no", desk)
    slots = still_open(memory, desk)
    memory["offers"] = [slot_to_json(slot) for slot in slots]
    if memory["stage"] == "new" and not slots:
        return {"decision": Decision(Move.ASK_AGAIN, "ask_topic", {}, memory)}
    decision = Decision(
        Move.ASK_AGAIN,
        "ask_again",
        {"options": options(slots, desk) if slots else ""},
        memory,
        receipts=tuple(slot_receipt(ReceiptKind.SLOT, slot, desk) for slot in slots),
    )
    return {"decision": decision}


def ask_more(state: State, runtime: Runtime[Desk]) -> Step:
    """Booked, and not understood: once the client is asked whether anything is to be changed or answered."""
    desk, memory = runtime.context, state["memory"].copy()
    memory["misses"] += 1
    booked = still_booked(memory, desk)
    if booked is None:
        return ask_again(state, runtime)
    memory["asking"] = Asked(Asks.ANYTHING_MORE).to_json()
    values = {"slot": slot_words(booked, desk)["slot"]}
    receipts = (slot_receipt(ReceiptKind.BOOKING, booked, desk),)
    return {"decision": Decision(Move.ASK_AGAIN, "ask_more", values, memory, receipts=receipts)}


def ask_what(state: State, runtime: Runtime[Desk]) -> Step:
    """ "Yes" to "is there something you'd like to change?" says that there is, and not what."""
    memory = state["memory"].copy()
    return {"decision": Decision(Move.ASK_AGAIN, "ask_what", {}, memory)}


def ask_for_a_yes(state: State, runtime: Runtime[Desk]) -> Step:
    """ "Thanks!" to "shall I book it?" may mean yes, and books nothing yet."""
    desk, memory = runtime.context, state["memory"].copy()
    memory["misses"] = 0
    proposed = still_proposed(memory, without_own(desk, moving_visit(memory, desk)))
    if proposed is None:
        return say_goodbye(state, runtime)
    return _ask_for_a_yes(memory, proposed, "ask_for_a_yes", desk)


def _ask_for_a_yes(memory: Memory, proposed: Slot, template: str, desk: Desk) -> Step:
    words = slot_words(proposed, desk)
    values = {name: words[name] for name in ("slot", "barber")}
    backing: tuple[Receipt, ...] = (slot_receipt(ReceiptKind.SLOT, proposed, desk),)
    moving = moving_visit(memory, desk)
    if moving is not None:
        receipt, former = visit_words(moving, desk)
        template, values, backing = "propose_move", {**values, "former": former["slot"]}, (*backing, receipt)
    return {"decision": Decision(Move.ASK_AGAIN, template, values, memory, receipts=backing)}


def means_later(understanding: Understanding, desk: Desk) -> bool:
    """A time beyond the booking window, or a whole month, is a wish to be asked again, not a wish to book."""
    wanted = [time for time in understanding.times if not time.excluded]
    if not wanted:
        return False
    putting_off = understanding.does(Act.DECLINE) and wanted[0].grain in (Grain.WEEK, Grain.DAY)
    return is_far(wanted[0], desk) or putting_off


def is_far(time: TimeExpression, desk: Desk) -> bool:
    """Beyond the booking window, or a whole month."""
    horizon = (desk.now + timedelta(days=desk.request.policy.booking_days)).replace(tzinfo=None)
    return time.earliest > horizon or time.grain is Grain.MONTH


def _hand_over(template: str, by: str, flag: RaiseFlag, state: State, desk: Desk) -> Step:
    values = {"shop": desk.facts.shop.name, "by": by}
    effects = (flag, HandToStaff())
    decision = Decision(Move.HAND_OVER, template, values, ended(state["memory"]), effects=effects, by_rule=True)
    return {"decision": decision}


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


def ended(memory: Memory) -> Memory:
    """A copy in which nothing is offered or asked any more."""
    left = memory.copy()
    left.update({"stage": "ended", "offers": [], "proposed": None, "misses": 0, "moving": None, "asking": None})
    left["another"] = False
    left["declined"] = []
    return left


def declined(memory: Memory) -> Memory:
    """Ended by a no; what was offered last is remembered, unless it was to take an appointment's place."""
    left = ended(memory)
    waiting = [memory["proposed"]] if memory["proposed"] is not None else memory["offers"]
    left["declined"] = waiting if memory.get("moving") is None else []
    return left
