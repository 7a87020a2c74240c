"""The booking subgraph, shared by all agents: from a wish or a choice to an offer, a held slot or a booking."""

from dataclasses import replace
from typing import Any

from langgraph.graph import END, START, StateGraph
from langgraph.graph.state import CompiledStateGraph
from langgraph.runtime import Runtime

from graphs.choices import asks_first, chosen_slot, numbered_slot, slot_with, wishes
from graphs.left_over import flags_for_the_rest
from graphs.phrases import phrases
from graphs.receipts import options, slot_receipt, slot_words
from graphs.state import Decision, Desk, Memory, State, slot_to_json, still_open
from graphs.unmet import say_unmet
from graphs.wishes import Sought, habits, remember_preferences, sought, until
from runtime.domain.appointments import Slot
from runtime.domain.conversations import Move
from runtime.domain.effects import BookSlot, HoldSlot
from runtime.domain.receipts import Receipt, ReceiptKind
from runtime.domain.suggestions import nearest, suggest
from runtime.domain.understanding import Act, Understanding

Step = dict[str, Any]

NOTHING_SAID = Understanding(frozenset())


def build_booking() -> CompiledStateGraph[State, Desk, State, State]:
    """Without a checkpointer of its own: the turn's state is the parent's."""
    graph = StateGraph(State, context_schema=Desk)
    graph.add_node("book_slot", book_slot)
    graph.add_node("find_slots", find_slots)
    graph.add_node("propose_slot", propose_slot)
    graph.add_node("ask_which", ask_which)
    steps = ["book_slot", "propose_slot", "find_slots", "ask_which"]
    graph.add_conditional_edges(START, is_a_slot_chosen, steps)
    for step in steps:
        graph.add_edge(step, END)
    return graph.compile(checkpointer=False)


def is_a_slot_chosen(state: State, runtime: Runtime[Desk]) -> str:
    """Chosen, wished for, or agreed to without saying which."""
    desk = runtime.context
    memory, understanding = state["memory"], state.get("understanding") or NOTHING_SAID
    if chosen_slot(memory, understanding, desk) is not None:
        return "propose_slot" if asks_first(memory, understanding, desk) else "book_slot"
    if slot_with(memory, understanding, desk) is not None:
        return "propose_slot"
    agrees = understanding.does(Act.ACCEPT, Act.CHOOSE, Act.GREETING) and not understanding.does(Act.CHANGE)
    return "ask_which" if agrees and not wishes(understanding) and still_open(memory, desk) else "find_slots"


def book_slot(state: State, runtime: Runtime[Desk]) -> Step:
    """Intends the booking; the commit makes it real, or this turn is thought again with the slot among the gone."""
    desk = runtime.context
    understanding = state.get("understanding") or NOTHING_SAID
    slot = chosen_slot(state["memory"], understanding, desk)
    if slot is None or slot in desk.request.gone:
        return _slot_gone(state, desk)
    memory = _fresh(state["memory"], stage="booked")
    memory["booked"] = slot_to_json(slot)
    memory["chosen"] = understanding.option
    shop = desk.facts.shop
    decision = Decision(
        Move.CONFIRM_BOOKING,
        "confirm_booking",
        {
            "client": desk.facts.client.first_name,
            "shop": shop.name,
            "address": shop.address,
            **slot_words(slot, desk),
        },
        memory,
        receipts=(
            slot_receipt(ReceiptKind.BOOKING, slot, desk),
            Receipt(ReceiptKind.ADDRESS, address=shop.address),
        ),
        effects=(BookSlot(slot), *flags_for_the_rest(desk, understanding)),
    )
    return {"decision": decision}


def propose_slot(state: State, runtime: Runtime[Desk]) -> Step:
    """ "Thursday?" asks for the slot that was offered on Thursday; it is held until the client says yes."""
    desk = runtime.context
    memory, understanding = state["memory"], state.get("understanding") or NOTHING_SAID
    slot = chosen_slot(memory, understanding, desk) or slot_with(memory, understanding, desk)
    if slot is None or slot in desk.request.gone:
        return _slot_gone(state, desk)
    return _flagged(_propose(_fresh(state["memory"], stage="offered"), slot, desk), desk)


def find_slots(state: State, runtime: Runtime[Desk]) -> Step:
    """Free slots for the wish; the one that was named exactly is held while the client confirms."""
    desk = runtime.context
    understanding = state.get("understanding") or NOTHING_SAID
    memory = remember_preferences(state["memory"], understanding, desk)
    about = numbered_slot(memory, understanding, desk)
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
    return _flagged(step, desk)


def ask_which(state: State, runtime: Runtime[Desk]) -> Step:
    """ "Yes" to several offers picks none of them, and neither does a greeting."""
    desk = runtime.context
    memory = state["memory"].copy()
    memory["misses"] = 0
    agrees = (state.get("understanding") or NOTHING_SAID).does(Act.ACCEPT, Act.CHOOSE)
    return _offer(memory, still_open(memory, desk), desk, Move.ASK_WHICH, "ask_which" if agrees else "offer_slots")


def _propose(memory: Memory, slot: Slot, desk: Desk) -> Step:
    memory["stage"], memory["proposed"] = "proposed", slot_to_json(slot)
    decision = Decision(
        Move.PROPOSE_SLOT,
        "propose_slot",
        slot_words(slot, desk),
        memory,
        receipts=(slot_receipt(ReceiptKind.HOLD, slot, desk),),
        effects=(HoldSlot(slot, desk.request.policy.hold),),
    )
    return {"decision": decision}


def _offer(memory: Memory, slots: list[Slot], desk: Desk, move: Move, template: str, **values: str) -> Step:
    memory["offers"] = [slot_to_json(slot) for slot in slots]
    if template == "offer_slots" and len(slots) == 1:
        template, values = "offer_one", slot_words(slots[0], desk)
        values = {name: values[name] for name in ("slot", "barber")}
    decision = Decision(
        move,
        template,
        {"options": options(slots, desk), **values},
        memory,
        receipts=tuple(slot_receipt(ReceiptKind.SLOT, slot, desk) for slot in slots),
    )
    return {"decision": decision}


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


def _slot_gone(state: State, desk: Desk) -> Step:
    """The loser of a race gets what is still free, in the same turn (invariant I8)."""
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
        return _offer(memory, slots, desk, Move.SLOT_GONE, "slot_gone")
    days = tuple(Receipt(ReceiptKind.DAY, day=slot.starts_at.date()) for slot in gone[:1])
    return {"decision": Decision(Move.SLOT_GONE, "nothing_open", {"wish": phrases(desk).then}, memory, receipts=days)}


def _fresh(memory: Memory, *, stage: str) -> Memory:
    changed = memory.copy()
    changed.update({"stage": stage, "offers": [], "proposed": None, "misses": 0})
    return changed


def _flagged(step: Step, desk: Desk) -> Step:
    decision: Decision = step["decision"]
    return {"decision": replace(decision, effects=(*decision.effects, *flags_for_the_rest(desk)))}


def _with_receipts(decision: Decision, more: tuple[Receipt, ...]) -> Decision:
    return replace(decision, receipts=(*decision.receipts, *more))
