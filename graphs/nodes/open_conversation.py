"""The opening text, built from the client's own history."""

from dataclasses import replace
from typing import Any

from langgraph.runtime import Runtime

from graphs.phrases import sentence
from graphs.receipts import options, slot_receipt
from graphs.state import Decision, Desk, State, slot_to_json, with_shown
from graphs.treats import treat_receipts
from graphs.wishes import first_service, habits, until
from runtime.domain.conversations import Move, Purpose
from runtime.domain.habits import weeks_since_last
from runtime.domain.receipts import Receipt, ReceiptKind
from runtime.domain.suggestions import Wish, suggest


def open_conversation(state: State, runtime: Runtime[Desk]) -> dict[str, Any]:
    """Who writes, since when the client was not here, and free slots that fit the client's habits."""
    desk = runtime.context
    usual = habits(desk)
    if usual.service_id is not None:  # or the first service, when the shop no longer offers the usual one
        usual = replace(usual, service_id=first_service(desk))
    slots = suggest(
        desk.facts.diary,
        usual,
        Wish(avoid=desk.request.gone),
        now=desk.now,
        count=desk.request.policy.offers,
        until=until(desk),
    )
    history, backing = _history(desk)
    promised = treat_receipts(desk)
    memory = state["memory"].copy()
    memory["stage"], memory["offers"] = "offered", [slot_to_json(slot) for slot in slots]
    memory["shown"] = with_shown(memory, slots)
    decision = Decision(
        Move.OPEN,
        "open" if slots else "open_without_slots",
        {
            "client": desk.facts.client.first_name,
            "shop": desk.facts.shop.name,
            "options": options(slots, desk) if slots else "",
            "stop_line": sentence("stop_line", desk),
            "treat": promised[0].text if promised else "",
            **history,
        },
        memory,
        receipts=(*backing, *promised, *(slot_receipt(ReceiptKind.SLOT, slot, desk) for slot in slots)),
        purpose=Purpose.MARKETING,
    )
    return {"decision": decision}


def _history(desk: Desk) -> tuple[dict[str, Any], tuple[Receipt, ...]]:
    """What the last visit was, said only when it was at least two weeks ago and the shop still knows the people in it."""
    weeks = weeks_since_last(desk.facts.client, desk.now)
    nothing: dict[str, Any] = {"weeks": None, "service": "", "barber": ""}
    if weeks is None or weeks < 2:
        return nothing, ()
    last = desk.facts.client.past[0]
    diary = desk.facts.diary
    service = next((s.name for s in diary.services if s.id == last.service_id), None)
    barber = next((b.name for b in diary.barbers if b.id == last.barber_id), None)
    if service is None:
        return nothing, ()
    receipt = Receipt(ReceiptKind.VISIT, starts_at=last.starts_at, barber=barber, service=service, weeks_ago=weeks)
    return {"weeks": weeks, "service": service.lower(), "barber": barber or ""}, (receipt,)
