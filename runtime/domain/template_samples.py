"""Made-up clients, slots and prices with which a text is looked at before any client gets it.

There are two of them with nothing in common, so that a text with a price or a time of its own cannot pass for one that
says what it was given.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from runtime.domain.appointments import Slot
from runtime.domain.money import format_cents
from runtime.domain.receipts import Receipt, ReceiptKind
from runtime.domain.shops import Shop
from runtime.domain.wording import (
    SPANISH,
    say_day,
    say_moment,
    say_on_day,
    say_slot,
    say_the_moment,
    say_time,
    say_weekday,
    say_with,
)

SHOP = Shop(0, "Fade & Co.", "America/New_York", "+12125550100", "128 Grand St, New York")
FORMER = "former"  # where the appointment was that is moved
HELP_LINES = ("911", "988")  # the emergency number and the 988 Suicide & Crisis Lifeline (US)
DAYS_APART = (0, 1, 2)  # the slots of an offer
OPENS, CLOSES = time(10), time(18)
LENGTH = 45  # minutes of a service
# What every move may say, since it is offered or asked about; all else has to be in the head of the text.
ALWAYS = (
    ReceiptKind.SLOT,
    ReceiptKind.VISIT,
    ReceiptKind.PRICE,
    ReceiptKind.ADDRESS,
    ReceiptKind.HOURS,
    ReceiptKind.DAY,
    ReceiptKind.DURATION,
)


@dataclass(frozen=True, slots=True)
class Sample:
    """One client and what could be said to them. `first` is the first slot (aware); `service` as the shop writes it."""

    language: str
    shop: Shop
    client: str
    barber: str
    service: str
    price_cents: int
    weeks: int
    now: datetime
    first: datetime

    def value(self, name: str) -> Any:
        """What a text is given under this name. Raises KeyError for a name that no text is given."""
        return VALUES[name](self)

    def receipts(self, more: Sequence[str], names: Collection[str]) -> tuple[Receipt, ...]:
        """What backs the values of these `names`. `more` are kinds of receipts beyond those that any move may have."""
        kinds = (*ALWAYS, *(ReceiptKind(kind) for kind in more))
        found = [receipt for kind in kinds for receipt in _receipts(kind, self)]
        if FORMER in names:
            found.append(Receipt(ReceiptKind.BOOKING, self.former, self.barber, self.service))
        return tuple(found)

    @property
    def starts(self) -> tuple[datetime, ...]:
        return tuple(self.first + timedelta(days=days) for days in DAYS_APART)

    @property
    def former(self) -> datetime:
        """Where the appointment was that is moved to `first`."""
        return self.first - timedelta(days=1, hours=2)


def samples(language: str, shop: Shop = SHOP) -> tuple[Sample, Sample]:
    """The first is the typical one, by which costs are counted."""
    now = datetime(2026, 6, 9, 10, 5, tzinfo=shop.tz)
    first, other = now.replace(hour=16, minute=45) + timedelta(days=2), now.replace(hour=11, minute=15)
    return (
        Sample(language, shop, "Jordan", "Marcus", "Skin fade", 4500, 5, now, first),
        Sample(language, shop, "Alexandra", "Elena", "Beard trim", 2250, 11, now, other + timedelta(days=17)),
    )


def _options(sample: Sample) -> str:
    lines = []
    for number, start in enumerate(sample.starts, start=1):
        slot = Slot(start, start + timedelta(minutes=45), 0, 0, sample.price_cents)
        name = sample.barber if number == 1 else ""
        lines.append(f"{number}) {say_slot(slot, sample.now, name, sample.language)}")
    return "\n".join(lines)


def _visits(sample: Sample) -> str:
    told = [say_moment(start, sample.now, sample.language) for start in sample.starts[:2]]
    return "\n".join(f"{moment}{say_with(sample.barber, sample.language)}" for moment in told)


def _prices(sample: Sample) -> str:
    since = "desde" if sample.language == SPANISH else "from"
    return f"{sample.service} {since} {format_cents(sample.price_cents)}"


def _taken(sample: Sample) -> str:
    said = say_the_moment(sample.first, sample.now, sample.language) + say_with(sample.barber, sample.language)
    return f"{said} {'ya esta ocupado' if sample.language == SPANISH else 'is taken'}"


def _hours(sample: Sample) -> str:
    first, last = say_weekday(1, sample.language), say_weekday(5, sample.language)
    return f"{first}-{last} {say_time(_at(OPENS, sample))}-{say_time(_at(CLOSES, sample))}"


def _at(moment: time, sample: Sample) -> datetime:
    return datetime.combine(sample.now, moment, tzinfo=sample.now.tzinfo)


def _later(sample: Sample) -> datetime:
    return sample.first + timedelta(days=20)


VALUES: dict[str, Callable[[Sample], Any]] = {
    "address": lambda sample: sample.shop.address,
    "answer": lambda sample: (
        "Hay estacionamiento atras." if sample.language == SPANISH else "You can park behind the shop."
    ),
    "back": lambda sample: "Que dia te queda bien?" if sample.language == SPANISH else "Which day would suit you?",
    "barber": lambda sample: sample.barber,
    "barbers": lambda sample: sample.barber,
    "by": lambda sample: "en menos de 2 horas" if sample.language == SPANISH else "within 2 hours",
    "client": lambda sample: sample.client,
    "day": lambda sample: say_day(_later(sample), sample.now, sample.language),
    "durations": lambda sample: (
        f"{sample.service}: unos {LENGTH} minutos"
        if sample.language == SPANISH
        else f"{sample.service}: about {LENGTH} minutes"
    ),
    FORMER: lambda sample: say_moment(sample.former, sample.now, sample.language),
    "hours": _hours,
    "options": _options,
    "price": lambda sample: format_cents(sample.price_cents),
    "prices": _prices,
    "service": lambda sample: sample.service.lower(),
    "shop": lambda sample: sample.shop.name,
    "slot": lambda sample: say_moment(sample.first, sample.now, sample.language),
    "stop_line": lambda sample: (
        "Responde STOP para darte de baja." if sample.language == SPANISH else "Reply STOP to opt out."
    ),
    "taken": _taken,
    "treat": lambda sample: (
        "Te regalamos una toalla caliente." if sample.language == SPANISH else "A hot towel comes with your next cut."
    ),
    "visits": _visits,
    "weeks": lambda sample: sample.weeks,
    "wish": lambda sample: say_on_day(sample.first, sample.now, sample.language),
}
LISTS = frozenset(("back", "options", "visits"))  # they may hold several slots, one below the other


def _receipts(kind: ReceiptKind, sample: Sample) -> list[Receipt]:
    of_slots = [Receipt(kind, start, sample.barber, sample.service, sample.price_cents) for start in sample.starts]
    match kind:
        case ReceiptKind.VISIT:
            then = sample.now - timedelta(weeks=sample.weeks)
            return [Receipt(kind, then, sample.barber, sample.service, weeks_ago=sample.weeks)]
        case ReceiptKind.PRICE:
            return [Receipt(kind, service=sample.service, price_cents=sample.price_cents)]
        case ReceiptKind.ADDRESS:
            return [Receipt(kind, address=sample.shop.address)]
        case ReceiptKind.HOURS:
            return [Receipt(kind, weekday=weekday, opens=OPENS, closes=CLOSES) for weekday in range(1, 6)]
        case ReceiptKind.DAY:
            gone = Receipt(kind, starts_at=sample.first, day=sample.first.date(), barber=sample.barber)
            return [gone, Receipt(kind, day=_later(sample).date())]
        case ReceiptKind.FACT:
            said = [Receipt(kind, text=words) for words in (sample.value("answer"), *HELP_LINES)]
            return [*said, Receipt(kind, barber=sample.barber)]
        case ReceiptKind.DURATION:
            return [Receipt(kind, service=sample.service, minutes=LENGTH)]
        case ReceiptKind.DISCOUNT:
            return [Receipt(kind, text=sample.value("treat"))]
    return of_slots
