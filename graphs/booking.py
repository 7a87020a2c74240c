"""The booking subgraph, shared by all agents: from a wish or a choice to an offer, a held slot or a booking."""

from dataclasses import replace
from typing import Any

from langgraph.graph import END, START, StateGraph
from langgraph.graph.state import CompiledStateGraph
from langgraph.runtime import Runtime

from graphs.beside_a_proposal import numbered_slot
from graphs.choices import asked_for, asks_first, chosen_slot, wishes
from graphs.for_whom import notes_for_the_barber
from graphs.left_over import left_over
from graphs.nodes.endings import has_enough
from graphs.own_visits import coming_visits, moving_visit, without_own
from graphs.phrases import phrases, sentence
from graphs.receipts import options, service_name, slot_receipt, slot_words, visit_words
from graphs.second_booking import with_the_first
from graphs.shop_facts import about_what_is_in_play
from graphs.state import (
    Asked,
    Asks,
    Decision,
    Desk,
    Memory,
    State,
    slot_to_json,
    still_open,
    still_proposed,
    with_shown,
)
from graphs.treats import treat_receipts
from graphs.unmet import say_unmet
from graphs.wishes import Sought, habits, remember_preferences, sought, until
from runtime.domain.appointments import Slot, Visit
from runtime.domain.conversations import Move
from runtime.domain.effects import BookSlot, HoldSlot, MoveBooking
from runtime.domain.money import format_cents
from runtime.domain.receipts import Receipt, ReceiptKind
from runtime.domain.suggestions import nearest, suggest
from runtime.domain.understanding import Act, Understanding
from runtime.domain.wording import say_with

Step = dict[str, Any]

NOTHING_SAID = Understanding(frozenset())


def is_a_slot_chosen(state: State, runtime: Runtime[Desk]) -> str:
    """Chosen, wished for, or agreed to without saying which."""
    desk = runtime.context
    memory, understanding = state["memory"], state.get("understanding") or NOTHING_SAID
    if _has_enough(memory, understanding, desk):
        return "has_enough"
    if chosen_slot(memory, understanding, desk) is not None:
        return "propose_slot" if asks_first(memory, understanding, desk) else "book_slot"
    if asked_for(memory, understanding, desk) is not None:
        return "propose_slot"
    agrees = understanding.does(Act.ACCEPT, Act.CHOOSE, Act.GREETING) and not understanding.does(Act.CHANGE)
    return "ask_which" if agrees and not wishes(understanding) and still_open(memory, desk) else "find_slots"


def book_slot(state: State, runtime: Runtime[Desk]) -> Step:
    """Intends the booking; the commit makes it real, or this turn is thought again with the slot among the gone."""
    moving = moving_visit(state["memory"], runtime.context)
    desk = without_own(runtime.context, moving)
    understanding = state.get("understanding") or NOTHING_SAID
    slot = chosen_slot(state["memory"], understanding, desk)
    if slot is None or _is_gone(slot, desk):
        return _slot_gone(state, slot, desk)
    memory = _fresh(state["memory"], stage="booked")
    memory.update({"booked": slot_to_json(slot), "chosen": understanding.option, "moving": None, "another": False})
    memory["chosen_from"] = state["memory"]["offers"] if understanding.option is not None else []
    step = _moved(memory, slot, moving, desk) if moving is not None else _booked(memory, slot, understanding, desk)
    return _with_the_rest(step, understanding, desk)


def _has_enough(memory: Memory, understanding: Understanding, desk: Desk) -> bool:
    """Whether the client asks for one appointment more than the shop's agents may give. Moving one makes no more of them."""
    asks = not understanding.acts <= {Act.GREETING, Act.THANKS}
    enough = len(coming_visits(memory, desk)) >= desk.request.policy.upcoming_per_client
    return asks and enough and moving_visit(memory, desk) is None


def _booked(memory: Memory, slot: Slot, understanding: Understanding, desk: Desk) -> Step:
    shop, client = desk.facts.shop, desk.facts.client
    values = {"client": client.first_name, "shop": shop.name, "address": shop.address, **slot_words(slot, desk)}
    backing = (slot_receipt(ReceiptKind.BOOKING, slot, desk), Receipt(ReceiptKind.ADDRESS, address=shop.address))
    promised = treat_receipts(desk)
    notes = notes_for_the_barber(memory, understanding) + [f"Promised: {treat.text}" for treat in promised]
    memory.update({"for_other": False, "also": []})
    also = [treat.text or "" for treat in promised]
    if not client.first_name:
        memory["asking"] = Asked(Asks.NAME).to_json()
        also.append(sentence("ask_name", desk))
    decision = Decision(
        Move.CONFIRM_BOOKING,
        "confirm_booking",
        values,
        memory,
        receipts=(*backing, *promised),
        effects=(BookSlot(slot, " ".join(notes)),),
        also=" ".join(also),
    )
    return {"decision": decision}


def _moved(memory: Memory, slot: Slot, moving: Visit, desk: Desk) -> Step:
    former, said = _former(moving, slot, desk)
    values = {"client": desk.facts.client.first_name, "former": said, **slot_words(slot, desk)}
    backing = (slot_receipt(ReceiptKind.MOVED, slot, desk), former)
    effects = (MoveBooking(moving.id, slot),)
    return {"decision": Decision(Move.CONFIRM_MOVE, "confirm_move", values, memory, backing, effects)}


def propose_slot(state: State, runtime: Runtime[Desk]) -> Step:
    """ "Thursday?" asks for the slot that was offered on Thursday; it is held until the client says yes."""
    memory, understanding = state["memory"], state.get("understanding") or NOTHING_SAID
    desk = without_own(runtime.context, moving_visit(memory, runtime.context))
    slot = chosen_slot(memory, understanding, desk) or asked_for(memory, understanding, desk)
    if slot is None or _is_gone(slot, desk):
        return _slot_gone(state, slot, desk)
    return _with_the_rest(_propose(_fresh(memory, stage="offered"), slot, desk), understanding, desk)


def find_slots(state: State, runtime: Runtime[Desk]) -> Step:
    """Free slots for the wish; the one that was named exactly is held while the client confirms."""
    desk = without_own(runtime.context, moving_visit(state["memory"], runtime.context))
    understanding = state.get("understanding") or NOTHING_SAID
    memory = remember_preferences(state["memory"], understanding, desk)
    about = numbered_slot(memory, understanding, desk)
    if about is None and not understanding.does(Act.ALTERNATIVES):
        about = still_proposed(memory, desk)  # "make it 4" is about the day that was asked for
    if about is not None:  # "2 but at 5" is about the day of the second
        memory["days"] = [about.starts_at.date().isoformat()]
    found = sought(memory, understanding, desk)
    memory = _fresh(memory, stage="offered")
    memory["days"] = [day.isoformat() for day in found.days] or memory["days"]
    count = 1 if found.exact else desk.request.policy.offers
    slots = suggest(desk.facts.diary, habits(desk), found.wish, now=desk.now, count=count, until=until(desk))
    if not slots:
        step = _no_slots(memory, found, desk)
    elif found.exact:
        step = _propose(memory, slots[0], desk)
    else:
        step = _offer(memory, slots, desk, Move.OFFER_SLOTS, "offer_slots")
    return _with_the_rest(step, understanding, desk)


def ask_which(state: State, runtime: Runtime[Desk]) -> Step:
    """ "Yes" to several offers picks none of them, and neither does a greeting."""
    memory = state["memory"].copy()
    desk = without_own(runtime.context, moving_visit(memory, runtime.context))
    memory["misses"] = 0
    agrees = (state.get("understanding") or NOTHING_SAID).does(Act.ACCEPT, Act.CHOOSE)
    memory["asked_which"] = agrees
    return _offer(memory, still_open(memory, desk), desk, Move.ASK_WHICH, "ask_which" if agrees else "offer_slots")


def _propose(memory: Memory, slot: Slot, desk: Desk) -> Step:
    memory["stage"], memory["proposed"] = "proposed", slot_to_json(slot)
    memory["shown"] = with_shown(memory, [slot])
    moving = moving_visit(memory, desk)
    if moving is not None:
        return _propose_move(memory, slot, moving, desk)
    decision = Decision(
        Move.PROPOSE_SLOT,
        "propose_slot",
        slot_words(slot, desk),
        memory,
        receipts=(slot_receipt(ReceiptKind.HOLD, slot, desk),),
        effects=(HoldSlot(slot, desk.request.policy.hold),),
    )
    return {"decision": decision}


def _propose_move(memory: Memory, slot: Slot, moving: Visit, desk: Desk) -> Step:
    """Not held: it may overlap the appointment that is to give way, and two places for one client would be one too many."""
    former, said = _former(moving, slot, desk)
    values = {"former": said, **slot_words(slot, desk)}
    backing = (slot_receipt(ReceiptKind.SLOT, slot, desk), former)
    return {"decision": Decision(Move.PROPOSE_SLOT, "propose_move", values, memory, receipts=backing)}


def _former(moving: Visit, slot: Slot, desk: Desk) -> tuple[Receipt, str]:
    """ "Thu at 3 PM", and with whom, where just that changes."""
    receipt, words = visit_words(moving, desk)
    same_time = moving.starts_at == slot.starts_at
    return receipt, words["slot"] + (say_with(words["barber"], desk.language) if same_time else "")


def _offer(memory: Memory, slots: list[Slot], desk: Desk, move: Move, template: str, **values: str) -> Step:
    memory["offers"], memory["shown"] = [slot_to_json(slot) for slot in slots], with_shown(memory, slots)
    backing = tuple(slot_receipt(ReceiptKind.SLOT, slot, desk) for slot in slots)
    moving = moving_visit(memory, desk)
    if template == "offer_slots" and moving is not None:
        former, words = visit_words(moving, desk)
        template, values, backing = "offer_move", {"former": words["slot"]}, (*backing, former)
    elif template == "offer_slots" and len(slots) == 1:
        template, values = "offer_one", slot_words(slots[0], desk)
        values = {name: values[name] for name in ("slot", "barber")}
    also = _for_what(slots, desk)
    decision = Decision(
        move, template, {"options": options(slots, desk), **values}, memory, receipts=backing, also=also
    )
    return {"decision": decision}


def _for_what(slots: list[Slot], desk: Desk) -> str:
    """The service, where it is not the one that the client takes for granted; the price where all ask the same."""
    names = {service_name(slot, desk).lower() for slot in slots}
    others = {service.name.lower() for service in desk.facts.diary.services} - names
    usual = all(
        slot.service_id == habits(desk).service_id for slot in slots
    )  # whoever is new takes nothing for granted
    if len(names) != 1 or (usual and not any(name in desk.facts.previous.lower() for name in others)):
        return ""
    prices = {slot.price_cents for slot in slots}
    price = format_cents(prices.pop()) if len(prices) == 1 else ""
    return sentence("also_what", desk, service=names.pop(), price=price)


def _no_slots(memory: Memory, found: Sought, desk: Desk) -> Step:
    near = nearest(
        desk.facts.diary,
        habits(desk),
        found.wish,
        now=desk.now,
        count=desk.request.policy.offers,
        until=until(desk),
    )
    unmet = say_unmet(found, desk)
    if not near:
        return {"decision": Decision(Move.NO_SLOTS, "nothing_open", {"wish": unmet.wish}, memory, unmet.receipts)}
    template = "barber_taken" if unmet.taken else "no_slots"
    step = _offer(memory, near, desk, Move.NO_SLOTS, template, wish=unmet.wish, taken=unmet.taken)
    decision: Decision = step["decision"]
    return {"decision": _with_receipts(decision, unmet.receipts)}


def _is_gone(slot: Slot, desk: Desk) -> bool:
    return slot.starts_at < desk.now or slot in desk.request.gone


def _slot_gone(state: State, slot: Slot | None, desk: Desk) -> Step:
    """The loser of a race gets what is still free, in the same turn (invariant I8); so does who answers too late."""
    memory = _fresh(state["memory"], stage="offered")
    gone = desk.request.gone
    wish = sought(memory, NOTHING_SAID, desk).wish
    slots = suggest(
        desk.facts.diary,
        habits(desk),
        wish,
        now=desk.now,
        count=desk.request.policy.offers,
        until=until(desk),
    )
    if slots:
        passed = slot is not None and slot.starts_at < desk.now
        return _offer(memory, slots, desk, Move.SLOT_GONE, "slot_passed" if passed else "slot_gone")
    days = tuple(Receipt(ReceiptKind.DAY, day=slot.starts_at.date()) for slot in gone[:1])
    return {"decision": Decision(Move.SLOT_GONE, "nothing_open", {"wish": phrases(desk).then}, memory, receipts=days)}


def _fresh(memory: Memory, *, stage: str) -> Memory:
    changed = memory.copy()
    changed.update({"stage": stage, "offers": [], "proposed": None, "misses": 0, "asked_which": False})
    return changed


def _with_the_rest(step: Step, understanding: Understanding, desk: Desk) -> Step:
    decision: Decision = step["decision"]
    rest = left_over(desk, about_what_is_in_play(understanding, decision.memory, desk), decision.move, decision.also)
    whole = replace(
        decision,
        receipts=(*decision.receipts, *rest.receipts),
        effects=(*decision.effects, *rest.flags),
        also=" ".join(said for said in (rest.said, decision.also) if said),
    )
    return {"decision": with_the_first(whole, desk)}


def _with_receipts(decision: Decision, more: tuple[Receipt, ...]) -> Decision:
    return replace(decision, receipts=(*decision.receipts, *more))


STEPS = {
    "book_slot": book_slot,
    "propose_slot": propose_slot,
    "find_slots": find_slots,
    "ask_which": ask_which,
    "has_enough": has_enough,
}


def build_booking() -> CompiledStateGraph[State, Desk, State, State]:
    """Without a checkpointer of its own: the turn's state is the parent's."""
    graph = StateGraph(State, context_schema=Desk)
    for name, step in STEPS.items():
        graph.add_node(name, step)
        graph.add_edge(name, END)
    graph.add_conditional_edges(START, is_a_slot_chosen, [*STEPS])
    return graph.compile(checkpointer=False)
