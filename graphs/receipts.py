"""Slots, prices and hours as receipts, and as the words that templates use."""

from collections.abc import Sequence
from datetime import time
from itertools import groupby

from graphs.phrases import phrases
from graphs.state import Desk
from runtime.domain.appointments import Slot, Visit
from runtime.domain.money import format_cents
from runtime.domain.receipts import Receipt, ReceiptKind
from runtime.domain.shops import Service, Skill, WorkingHours
from runtime.domain.wording import say_moment, say_slot, say_time, say_weekday, say_with

A_DAY = 24 * 60  # minutes

Stretch = tuple[time, time]


def barber_name(slot: Slot | Visit, desk: Desk) -> str:
    """Empty when the barber has left the shop."""
    return next((barber.name for barber in desk.facts.diary.barbers if barber.id == slot.barber_id), "")


def service_name(slot: Slot | Visit, desk: Desk) -> str:
    """Empty when the shop no longer offers the service."""
    return next((service.name for service in desk.facts.diary.services if service.id == slot.service_id), "")


def slot_receipt(kind: ReceiptKind, slot: Slot, desk: Desk) -> Receipt:
    return Receipt(
        kind,
        starts_at=slot.starts_at,
        barber=barber_name(slot, desk) or None,
        service=service_name(slot, desk) or None,
        price_cents=slot.price_cents,
    )


def options(slots: Sequence[Slot | Visit], desk: Desk) -> str:
    """A numbered line per slot; barbers are named unless all are the same one."""
    alike = len({slot.barber_id for slot in slots}) == 1
    lines = []
    for number, slot in enumerate(slots, start=1):
        name = "" if alike and number > 1 else barber_name(slot, desk)
        lines.append(f"{number}) {say_slot(slot, desk.now, name, desk.language)}")
    return "\n".join(lines)


def slot_words(slot: Slot, desk: Desk) -> dict[str, str]:
    """The values that templates about one slot use."""
    return {
        "slot": say_slot(slot, desk.now, language=desk.language),
        "barber": barber_name(slot, desk),
        "service": service_name(slot, desk).lower(),
        "price": format_cents(slot.price_cents),
    }


def visit_words(visit: Visit, desk: Desk) -> tuple[Receipt, dict[str, str]]:
    """A coming appointment as `slot_words` says it; what the shop no longer knows, and its price, stay empty."""
    starts_at = visit.starts_at.astimezone(desk.facts.shop.tz)
    barber, service = barber_name(visit, desk), service_name(visit, desk)
    receipt = Receipt(ReceiptKind.BOOKING, starts_at=starts_at, barber=barber or None, service=service or None)
    slot = say_moment(starts_at, desk.now, desk.language)
    return receipt, {"slot": slot, "barber": barber, "service": service.lower(), "price": ""}


def visit_lines(visits: Sequence[Visit], desk: Desk) -> tuple[str, tuple[Receipt, ...]]:
    """A line per appointment: "Thu, Jun 11 at 4:30 PM with Marcus (skin fade)"."""
    told = [visit_words(visit, desk) for visit in visits]
    lines = []
    for _, words in told:
        slot = words["slot"] + say_with(words["barber"], desk.language)
        lines.append(f"{slot} ({words['service']})" if words["service"] else slot)
    return "\n".join(lines), tuple(receipt for receipt, _ in told)


def visit_options(visits: Sequence[Visit], desk: Desk) -> tuple[str, tuple[Receipt, ...]]:
    """`visit_lines` with a number before each."""
    lines, receipts = visit_lines(visits, desk)
    numbered = (f"{number}) {line}" for number, line in enumerate(lines.split("\n"), start=1))
    return "\n".join(numbered), receipts


def price_of_slot(slot: Slot, desk: Desk) -> tuple[str, tuple[Receipt, ...]]:
    """What this very slot costs, with its barber."""
    what = service_name(slot, desk) + say_with(barber_name(slot, desk), desk.language)
    return f"{what} {format_cents(slot.price_cents)}", (slot_receipt(ReceiptKind.SLOT, slot, desk),)


def prices(desk: Desk, asked: str | None = None, barber: str | None = None) -> tuple[str, tuple[Receipt, ...]]:
    """The service that was asked for, or every one, with its lowest price: "from $45" where barbers differ.

    Of the barber who was asked for, where he does any of it; else of all.
    """
    words, receipts = [], []
    diary = desk.facts.diary
    wanted = [service for service in diary.services if asked in (None, service.name)]
    his = next((known.id for known in diary.barbers if known.name == barber), None)
    own = [service for service in wanted if _skills(service, desk, his)] if his is not None else []
    for service in own or wanted:
        cents = _prices_of(service, desk, his if own else None)
        what = service.name + say_with(barber or "" if own else "", desk.language)
        price = format_cents(min(cents))
        words.append(f"{what} {phrases(desk).lowest.format(price=price) if len(cents) > 1 else price}")
        receipt = Receipt(
            ReceiptKind.PRICE, barber=barber if own else None, service=service.name, price_cents=min(cents)
        )
        receipts.append(receipt)
    return ", ".join(words), tuple(receipts)


def durations(desk: Desk, asked: str | None = None) -> tuple[str, tuple[Receipt, ...]]:
    """How long the service that was asked for takes, or each of them: "Skin fade: about 45 minutes"."""
    wanted = [service for service in desk.facts.diary.services if asked in (None, service.name)]
    said, receipts = [], []
    for service in wanted:
        lengths = sorted(
            {skill.duration_minutes or service.duration_minutes for skill in _skills(service, desk, None)}
            or {service.duration_minutes}
        )
        minutes = "-".join(str(length) for length in dict.fromkeys((lengths[0], lengths[-1])))
        said.append(phrases(desk).takes.format(service=service.name, minutes=minutes))
        receipts += [Receipt(ReceiptKind.DURATION, service=service.name, minutes=length) for length in lengths]
    return ", ".join(said), tuple(receipts)


def _skills(service: Service, desk: Desk, barber_id: int | None) -> list[Skill]:
    """Who does it; `barber_id` None means everybody."""
    skills = (skill for skill in desk.facts.diary.skills if skill.service_id == service.id)
    return [skill for skill in skills if barber_id in (None, skill.barber_id)]


def _prices_of(service: Service, desk: Desk, barber_id: int | None) -> set[int]:
    own = {
        service.price_cents if skill.price_cents is None else skill.price_cents
        for skill in _skills(service, desk, barber_id)
    }
    return own or {service.price_cents}


def hours(desk: Desk) -> tuple[str, tuple[Receipt, ...]]:
    """When anybody works, days alike said together: "Tue 10 AM-1 PM, 3 PM-6 PM, Wed-Sat 10 AM-6 PM"."""
    week = [_stretches(weekday, desk) for weekday in range(7)]
    receipts = tuple(
        Receipt(ReceiptKind.HOURS, weekday=weekday, opens=opens, closes=closes)
        for weekday, stretches in enumerate(week)
        for opens, closes in stretches
    )
    spans = []
    for stretches, group in groupby(range(7), key=lambda weekday: week[weekday]):
        days = list(group)
        if stretches:
            first, last = (say_weekday(day, desk.language) for day in (days[0], days[-1]))
            said = say_stretches(stretches, desk)
            spans.append(f"{first if first == last else f'{first}-{last}'} {said}")
    return ", ".join(spans), receipts


def hours_on(weekday: int, desk: Desk) -> tuple[list[Stretch], tuple[Receipt, ...]]:
    """When anybody works on that weekday; empty for a day off."""
    stretches = _stretches(weekday, desk)
    return stretches, tuple(
        Receipt(ReceiptKind.HOURS, weekday=weekday, opens=opens, closes=closes) for opens, closes in stretches
    )


def say_stretches(stretches: Sequence[Stretch], desk: Desk) -> str:
    """ "10 AM-1 PM, 3 PM-6 PM"."""
    return ", ".join(_said(opens, closes, desk) for opens, closes in stretches)


def _stretches(weekday: int, desk: Desk) -> list[Stretch]:
    """When at least one barber works on that weekday; hours that close at or before they open run past midnight."""
    merged: list[tuple[int, int]] = []
    for opens, closes in sorted(_minutes(row) for row in desk.facts.diary.hours if row.weekday == weekday):
        if merged and opens <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], closes))
        else:
            merged.append((opens, closes))
    return [(_clock(opens), _clock(closes)) for opens, closes in merged]


def _minutes(row: WorkingHours) -> tuple[int, int]:
    opens, closes = (t.hour * 60 + t.minute for t in (row.opens, row.closes))
    return opens, closes if closes > opens else closes + A_DAY


def _clock(minutes: int) -> time:
    return time(minutes % A_DAY // 60, minutes % 60)


def _said(opens: time, closes: time, desk: Desk) -> str:
    return "-".join(say_time(desk.now.replace(hour=t.hour, minute=t.minute)) for t in (opens, closes))
