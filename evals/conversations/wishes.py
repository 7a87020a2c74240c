"""Whether a slot, or the diary in the end, is what a scripted client wants."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from evals.scenario import Wants
from runtime.domain.appointments import AppointmentState
from runtime.domain.receipts import ReceiptKind
from runtime.services.seed import ZONE
from runtime.store.standing import Coming

OFFERED = (ReceiptKind.SLOT, ReceiptKind.HOLD)


@dataclass(frozen=True, slots=True)
class Offer:
    """A time that the shop offers; `starts_at` is the shop's local time."""

    starts_at: datetime
    barber: str
    service: str


def offers_in(receipts: Sequence[Mapping[str, Any]]) -> list[Offer]:
    """In the order of their numbers."""
    return [
        Offer(
            datetime.fromisoformat(receipt["starts_at"]).astimezone(ZoneInfo(ZONE)).replace(tzinfo=None),
            receipt.get("barber", ""),
            receipt.get("service", ""),
        )
        for receipt in receipts
        if receipt["kind"] in OFFERED
    ]


def fits(wants: Wants, offer: Offer | Coming) -> bool:
    return (
        (wants.days is None or offer.starts_at.date() in wants.days)
        and (wants.from_ is None or offer.starts_at.time() >= wants.from_)
        and (wants.until is None or offer.starts_at.time() < wants.until)
        and wants.barber in (None, offer.barber)
        and wants.service in (None, offer.service)
    )


def is_right(wants: Wants, before: Sequence[Coming], now: Sequence[Coming]) -> bool:
    """`before` is what the client had in the diary when the conversation began, `now` what is there afterwards.

    A client who wanted a booking has exactly one, and it fits; who wanted to move one has another in its place; who wanted
    to cancel has none; who wanted nothing has what was there.
    """
    live, had = _live(now), _live(before)
    match wants.outcome:
        case "booked":
            return len(live) == 1 and fits(wants, live[0])
        case "moved":
            return len(live) == len(had) == 1 and live != had and fits(wants, live[0])
        case "cancelled":
            return not live
        case "none":
            return live == had


def _live(coming: Sequence[Coming]) -> list[Coming]:
    return [one for one in coming if one.state is AppointmentState.BOOKED]
