"""Which receipt backs what a text says."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import product

from runtime.domain.claims.mentions import (
    ClaimKind,
    ClockRange,
    ClockTime,
    Day,
    Mention,
    Period,
    Weekdays,
    Weeks,
)
from runtime.domain.claims.options import Option, Sentence, bound_to
from runtime.domain.receipts import Receipt, ReceiptKind
from runtime.domain.shops import Shop

_OFFERS = frozenset({ReceiptKind.SLOT, ReceiptKind.HOLD, ReceiptKind.BOOKING})
_ENOUGH_WEEKDAYS = 4
_GONE_AFTER = re.compile(
    r"[^,.;!?\n\x00]{0,30}\b(?:taken|gone|went|booked up|full|unavailable|isn't|aren't|no longer|"
    r"not (?:free|available|open)|ocupad[oa]|ya no|snapped|grabbed)\b",
    re.IGNORECASE,
)
_GONE_BEFORE = re.compile(
    r"\b(?:can't do|don't have|no longer have|lost|nothing|no openings?|not free|missed|ya no hay)\b[^.;!?\n]{0,25}$",
    re.IGNORECASE,
)
_CLOSING = re.compile(r"\b(?:until|till|til|to|clos\w+|hasta|cerramos)\b[^\d\x00]*$", re.IGNORECASE)
_OPENING = re.compile(r"\b(?:from|open(?:s|ing)?|abrimos|desde)\b[^\d\x00]*$", re.IGNORECASE)
_CLOSED = re.compile(r"\b(?:closed|cerrad[oa]s?)\b", re.IGNORECASE)
_CONTRAST = re.compile(r"\b(?:but|pero|though)\b", re.IGNORECASE)
_OPEN = re.compile(r"\b(?:open|hours|abrimos|abiert[oa]s?)\b", re.IGNORECASE)
_SAME_WORDS = {
    "street": "st",
    "avenue": "ave",
    "boulevard": "blvd",
    "road": "rd",
    "drive": "dr",
    "lane": "ln",
    "court": "ct",
    "place": "pl",
    "suite": "ste",
    "north": "n",
    "south": "s",
    "east": "e",
    "west": "w",
}


@dataclass(frozen=True, slots=True)
class Facts:
    """`now` is in the shop's zone; `reaches_far` when the text speaks of another week."""

    receipts: tuple[Receipt, ...]
    shop: Shop
    now: datetime
    reaches_far: bool = False
    dates_said: tuple[Day, ...] = ()

    def first(self, fitting: Iterator[bool]) -> int | None:
        """The index of the first receipt that fits."""
        return next((index for index, fits in enumerate(fitting) if fits), None)

    def of(self, *kinds: ReceiptKind) -> list[tuple[int, Receipt]]:
        return [(index, receipt) for index, receipt in enumerate(self.receipts) if receipt.kind in kinds]


def back_option(option: Option, facts: Facts) -> list[int] | None:
    """The receipts that back each combination of its days and barbers; None when one of them has none."""
    kinds = _kinds(option)
    found = []
    for day, barber in product(option.days or (None,), option.barbers or (None,)):
        if day is not None and option.clock is None and _is_closed(option.sentence, day):
            index = _closed_receipt(day, facts)
        else:
            index = _backing(option, day, barber, kinds, facts)
        if index is None:
            return None
        found.append(index)
    return found


def back_price(mention: Mention, said: Sentence, facts: Facts) -> int | None:
    """The price of the service, and of the barber, that it stands with."""
    prices = said.of(ClaimKind.PRICE)
    services = bound_to(mention, [[m] for m in said.of(ClaimKind.SERVICE)], prices, said)
    barbers = bound_to(mention, [[m] for m in said.of(ClaimKind.BARBER)], prices, said)
    return facts.first(
        r.price_cents == mention.value
        and all(r.service is None or _is_service(r, m) for m in services)
        and all(r.barber is None or _is_barber(r, m) for m in barbers)
        for r in facts.receipts
    )


def back_alone(mention: Mention, said: Sentence, facts: Facts) -> int | None:
    """For a mention that stands for itself."""
    receipts = facts.receipts
    match mention.kind:
        case ClaimKind.BARBER:
            return facts.first(_is_barber(r, mention) for r in receipts)
        case ClaimKind.SERVICE:
            return facts.first(_is_service(r, mention) for r in receipts)
        case ClaimKind.DISCOUNT:
            free = re.search(r"\b(?:free|gratis|complimentary|no c\w+)\b", mention.words, re.IGNORECASE)
            return facts.first(bool(free) and r.price_cents == 0 for r in receipts)
        case ClaimKind.ADDRESS:
            return facts.first(r.address is not None and _is_part_of(mention.words, r.address) for r in receipts)
        case ClaimKind.BOOKED:
            return facts.first(r.kind is ReceiptKind.BOOKING for r in receipts)
        case ClaimKind.HELD:
            return facts.first(r.kind in (ReceiptKind.HOLD, ReceiptKind.BOOKING) for r in receipts)
        case ClaimKind.WEEKS:
            return facts.first(_is_so_long_ago(r, mention.value, facts.now) for r in receipts)
        case ClaimKind.PERIOD:
            return facts.first(_is_within(r, mention.value) for r in receipts)
    return None


def is_shops_own(mention: Mention, shop: Shop) -> bool:
    """The shop's phone number and address may always be said."""
    if mention.kind is ClaimKind.PHONE:
        return shop.phone.endswith(re.sub(r"\D", "", mention.words)[-10:])
    return mention.kind is ClaimKind.ADDRESS and _is_part_of(mention.words, shop.address)


def _kinds(option: Option) -> frozenset[ReceiptKind]:
    said = option.sentence
    kinds = _OFFERS
    if said.says(ClaimKind.BOOKED):
        kinds = frozenset({ReceiptKind.BOOKING})
    elif said.says(ClaimKind.HELD):
        kinds = frozenset({ReceiptKind.HOLD, ReceiptKind.BOOKING})
    elif _is_said_gone(option):
        kinds |= {ReceiptKind.DAY}
    if option.is_past:
        kinds |= {ReceiptKind.VISIT}
    if option.clock is None:
        kinds |= {ReceiptKind.DAY}
    if said.is_about_hours or (option.clock is not None and isinstance(option.clock.value, ClockRange)):
        kinds |= {ReceiptKind.HOURS}
    return kinds


def _is_said_gone(option: Option) -> bool:
    said, mentions = option.sentence, option.mentions
    after = said.between(mentions[-1].end, mentions[-1].end + 60)
    return bool(_GONE_AFTER.match(after) or _GONE_BEFORE.search(said.between(said.start, mentions[0].start)))


def _backing(
    option: Option, day: Mention | None, barber: Mention | None, kinds: Iterable[ReceiptKind], facts: Facts
) -> int | None:
    if day is not None and isinstance(day.value, Weekdays):
        return _weekly_hours(option, day.value, facts)
    return facts.first(
        r.kind in kinds
        and (option.clock is None or _is_time(r, option.clock, option.sentence))
        and (day is None or _is_day(r, day, facts))
        and (barber is None or _is_barber(r, barber))
        and (option.service is None or r.service is None or _is_service(r, option.service))
        for r in facts.receipts
    )


def _weekly_hours(option: Option, wanted: Weekdays, facts: Facts) -> int | None:
    """Every one of the weekdays must be open, at these times."""
    fitting = {
        r.weekday: index
        for index, r in facts.of(ReceiptKind.HOURS)
        if r.opens is not None and (option.clock is None or _is_time(r, option.clock, option.sentence))
    }
    return fitting[min(wanted.days)] if wanted.days <= fitting.keys() else None


def _closed_receipt(day: Mention, facts: Facts) -> int | None:
    """A weekday's receipt without hours; or none at all, where the receipts hold most of the week."""
    wanted = _weekdays_of(day, facts.now.date())
    hours = facts.of(ReceiptKind.HOURS)
    closed = [index for index, r in hours if r.weekday in wanted and r.opens is None]
    if closed:
        return closed[0]
    known = {r.weekday for _, r in hours}
    return hours[0][0] if len(known) >= _ENOUGH_WEEKDAYS and not known & wanted else None


def _is_closed(said: Sentence, day: Mention) -> bool:
    """Whether the nearest word about opening says "closed"."""
    if not said.is_about_hours:
        return False
    after = re.match(r"[^\w\x00]*(?:(?:we're|we are|is|it's|estamos)\s+)?", said.between(day.end, day.end + 30))
    if after and _CLOSED.match(said.between(day.end, day.end + 40), after.end()):
        return True
    before = said.between(said.start, day.start)
    closed = max((m.start() for m in _CLOSED.finditer(before)), default=-1)
    opened = max((m.start() for m in _OPEN.finditer(before)), default=-1)
    return closed > opened and not _CONTRAST.search(before, closed)


def _is_time(receipt: Receipt, clock: Mention, said: Sentence) -> bool:
    value = clock.value
    if isinstance(value, ClockRange):
        return _minute(receipt.opens) in value.opens and _minute(receipt.closes) in value.closes
    if not isinstance(value, ClockTime):
        return False
    if receipt.kind is ReceiptKind.HOURS:
        return bool(_hours_named(receipt, said.between(said.start, clock.start)) & value.minutes)
    if receipt.starts_at is None:
        return False
    return _minute(receipt.starts_at.time()) in value.minutes or receipt.starts_at.day == value.or_day


def _hours_named(receipt: Receipt, before: str) -> set[int | None]:
    """Which end of the day the words before a time speak of; either, when they do not tell."""
    opens, closes = {_minute(receipt.opens)}, {_minute(receipt.closes)}
    return closes if _CLOSING.search(before) else opens if _OPENING.search(before) else opens | closes


def _is_day(receipt: Receipt, mention: Mention, facts: Facts) -> bool:
    if not isinstance(mention.value, Day):
        return False
    if receipt.kind is ReceiptKind.HOURS:
        return receipt.opens is not None and receipt.weekday in _weekdays_of(mention, facts.now.date())
    named = receipt.day if receipt.starts_at is None else receipt.starts_at.date()
    if named is None:
        return False
    anyhow = receipt.kind is ReceiptKind.VISIT or facts.reaches_far or any(d.names(named) for d in facts.dates_said)
    return mention.value.names(named) if anyhow else mention.value.means(named, facts.now.date())


def _weekdays_of(mention: Mention, today: date) -> set[int]:
    value = mention.value
    if isinstance(value, Weekdays):
        return set(value.days)
    if not isinstance(value, Day):
        return set()
    if value.weekday is not None:
        return {value.weekday}
    coming = (today + timedelta(days=n) for n in range(366))
    return {next((day.weekday() for day in coming if value.names(day)), -1)}


def _is_barber(receipt: Receipt, mention: Mention) -> bool:
    name = (receipt.barber or "").lower()
    return bool(name) and mention.value in (name, name.split()[0])


def _is_service(receipt: Receipt, mention: Mention) -> bool:
    return receipt.service is not None and str(mention.value) in receipt.service.lower()


def _is_so_long_ago(receipt: Receipt, value: object, now: datetime) -> bool:
    if receipt.kind is not ReceiptKind.VISIT or not isinstance(value, Weeks):
        return False
    if value.days is not None:
        then = receipt.starts_at
        return then is not None and (now.date() - then.astimezone(now.tzinfo).date()).days == value.days
    return receipt.weeks_ago is not None and value.least <= receipt.weeks_ago <= value.most


def _is_within(receipt: Receipt, value: object) -> bool:
    named = receipt.day if receipt.starts_at is None else receipt.starts_at.date()
    return named is not None and isinstance(value, Period) and value.first <= named <= value.last


def _is_part_of(words: str, address: str) -> bool:
    said, whole = _address_words(words), _address_words(address)
    return bool(said) and any(whole[n : n + len(said)] == said for n in range(len(whole)))


def _address_words(text: str) -> Sequence[str]:
    return [_SAME_WORDS.get(word, word) for word in re.findall(r"\w+", text.lower())]


def _minute(moment: time | None) -> int | None:
    return None if moment is None else moment.hour * 60 + moment.minute
