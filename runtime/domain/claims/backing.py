"""Which receipt backs what a text says."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import product

from runtime.domain.claims.ages import is_on_record
from runtime.domain.claims.mentions import (
    ClaimKind,
    ClockRange,
    ClockTime,
    Day,
    Mention,
    Page,
    Period,
    Value,
    Weekdays,
    Weeks,
)
from runtime.domain.claims.options import Option, Sentence, bound_to, options_of, sentences_of
from runtime.domain.claims.policy_facts import PolicyFact, back_offer, back_option_by_fact, back_words
from runtime.domain.claims.words import compiled
from runtime.domain.receipts import Receipt, ReceiptKind
from runtime.domain.shops import Shop

_OFFERS = frozenset({ReceiptKind.SLOT, ReceiptKind.HOLD, ReceiptKind.BOOKING, ReceiptKind.MOVED})
_BOOKED = frozenset({ReceiptKind.BOOKING, ReceiptKind.MOVED})
_DONE = _BOOKED | {ReceiptKind.CANCELLED}
_STATED = {
    ClaimKind.BOOKED: _BOOKED,
    ClaimKind.HELD: frozenset({ReceiptKind.HOLD, ReceiptKind.BOOKING}),
    ClaimKind.MOVED: frozenset({ReceiptKind.MOVED}),
    ClaimKind.CANCELLED: frozenset({ReceiptKind.CANCELLED}),
    ClaimKind.DONE: _DONE,
}
_ENOUGH_WEEKDAYS = 4
_GONE_AFTER = compiled(
    r"[^,.;!?\n\x00]{0,30}\b(?:taken|gone|went|booked(?: up)?|full|unavailable|isn't|aren't|no longer|not (?:free|"
    r"available|open)|"
    r"ocupad[oa]|ocup[óo]|tomad[oa]|llen[oa]|ya no|no est[áa]|snapped|grabbed)\b",
    re.IGNORECASE,
)
_GONE_BEFORE = compiled(
    r"\b(?:can't do|don't have|no longer has?(?:ve)?|lost|nothing|no openings?|no luck|missed|(?:isn't|aren't|"
    r"not) (?:free|available|open)|already has some(?:one|body)(?: else)?|"
    r"(?:no|any) openings|(?:is|are) (?:fully |all )?(?:booked|taken|full)(?: up)?|'re (?:fully |all )?(?:booked|"
    r"full)|some(?:one|body)(?: else)?(?: just| already)? (?:has|took|got|booked|grabbed)|ya no (?:hay|tengo|tiene|"
    r"queda)|"
    r"alguien (?:ya |m[áa]s )?(?:tom[óo]|reserv[óo]|gan[óo]|tiene)|no (?:hay|tengo|tiene|me queda|queda|est[áa])|"
    r"nada)\b(?:(?!\b(?:but|pero|though|instead)\b)[^.;!?\n,]){0,35}$",
    re.IGNORECASE,
)
_ANEW = compiled(
    r"\b(?:y|and|but|pero)\s+(?:\w+\s+){0,2}(?:puedo|podemos|can|could|tengo|have(?! you)|has|otra)\b", re.IGNORECASE
)  # "you're booked for Thu, and I have Fri 4 PM"
_CLOSING = compiled(r"\b(?:until|till|til|to|clos\w+|hasta|cerramos)\b[^\d\x00]*$", re.IGNORECASE)
_OPENING = compiled(r"\b(?:from|open(?:s|ing)?|abrimos|desde)\b[^\d\x00]*$", re.IGNORECASE)
_CLOSED = compiled(r"\b(?:closed|cerrad[oa]s?|no abr(?:imos|e)|cerramos(?= (?:el|los|\x00|hoy)))\b", re.IGNORECASE)
_CONTRAST = compiled(r"\b(?:but|pero|though)\b", re.IGNORECASE)
_OPEN = compiled(r"\b(?<!no )(?:open|hours|abrimos|abiert[oa]s?)\b", re.IGNORECASE)
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
    """`now` is in the shop's zone; `reaches_far` when the text speaks of another week. `draft` is the template's text, read."""

    receipts: tuple[Receipt, ...]
    shop: Shop
    now: datetime
    reaches_far: bool = False
    dates_said: tuple[Day, ...] = ()
    policy: tuple[PolicyFact, ...] = ()
    draft: Page | None = None
    language: str = "en"

    def first(self, fitting: Iterable[bool]) -> int | None:
        """The index of the first receipt that fits."""
        return next((index for index, fits in enumerate(fitting) if fits), None)

    def of(self, *kinds: ReceiptKind) -> list[tuple[int, Receipt]]:
        return [(index, receipt) for index, receipt in enumerate(self.receipts) if receipt.kind in kinds]


def back_option(option: Option, facts: Facts) -> list[int | None] | None:
    """The receipts that back each combination of its days and barbers; None when one of them has none."""
    by_policy = back_option_by_fact(option, facts.policy, facts.language)
    if by_policy is not None:
        return [by_policy]
    dated = _as_date(option)
    found = _back_each(option, facts)
    return _back_each(dated, facts) if found is None and dated is not None else found


def _as_date(option: Option) -> Option | None:
    """ "Thu 12" as a date instead of a time."""
    if option.clock is None or not isinstance(option.clock.value, ClockTime) or option.clock.value.or_day is None:
        return None
    number = Day(day=option.clock.value.or_day)
    days = tuple(replace(m, value=m.value.joined(number)) for m in option.days if isinstance(m.value, Day))
    return replace(option, clock=None, days=days)


def _back_each(option: Option, facts: Facts) -> list[int | None] | None:
    kinds = _kinds(option)
    found: list[int | None] = []
    for day, barber in product(option.days or (None,), option.barbers or (None,)):
        if day is not None and option.clock is None and _is_closed(option.sentence, option.days[0], option.days[-1]):
            index = _closed_receipt(day, facts)
        else:
            index = _backing(option, day, barber, kinds, facts)
        if index is None and not (_is_said_gone(option) and _is_in_draft(option, facts)):
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
    if mention.kind in _STATED:
        return facts.first(r.kind in _STATED[mention.kind] for r in receipts)
    match mention.kind:
        case ClaimKind.BARBER:
            return facts.first(_is_barber(r, mention) for r in _of_the_past(mention, said, facts))
        case ClaimKind.SERVICE:
            return facts.first(_is_service(r, mention) for r in _of_the_past(mention, said, facts))
        case ClaimKind.ADDRESS:
            return facts.first(r.address is not None and _is_part_of(mention.words, r.address) for r in receipts)
        case ClaimKind.WEEKS:
            return facts.first(_is_so_long_ago(r, mention.value, facts.now) for r in receipts)
        case ClaimKind.VISIT:
            return facts.first(r.kind is ReceiptKind.VISIT and is_on_record(mention.value) for r in receipts)
        case ClaimKind.PERIOD if not _CLOSED.search(said.text):
            return facts.first(_is_within(r, mention.value) for r in receipts)
        case ClaimKind.ABSENT:
            return _absence(mention, said, facts)
        case ClaimKind.DISCOUNT:
            return _offer(mention, said, facts)
    return back_words(mention, facts.policy)


def _of_the_past(mention: Mention, said: Sentence, facts: Facts) -> Sequence[Receipt]:
    """ "Since your fade with Marcus" is about a visit; what does not count is empty, so that the places stay."""
    if not said.is_past(mention):
        return facts.receipts
    return [r if r.kind is ReceiptKind.VISIT else Receipt(ReceiptKind.DAY) for r in facts.receipts]


def _offer(mention: Mention, said: Sentence, facts: Facts) -> int | None:
    backing = back_offer(mention, said, facts.policy, facts.language)
    if backing is not None or not re.search(r"\b(?:free|gratis|complimentary|no c\w+)\b", mention.words, re.IGNORECASE):
        return backing
    return facts.first(r.price_cents == 0 for r in facts.receipts)


def _absence(mention: Mention, said: Sentence, facts: Facts) -> int | None:
    """Who is not free is known of a day; that a barber is back, new or ill no receipt says."""
    whose = next((m for m in said.of(ClaimKind.BARBER) if m.end == mention.start), None)
    if whose is None or mention.value != "denied":
        return None
    return facts.first(r.kind is ReceiptKind.DAY and _is_barber(r, whose) for r in facts.receipts)


def is_shops_own(mention: Mention, shop: Shop) -> bool:
    """The shop's phone number and address may always be said."""
    if mention.kind is ClaimKind.PHONE:
        return shop.phone.endswith(re.sub(r"\D", "", mention.words)[-10:])
    return mention.kind is ClaimKind.ADDRESS and _is_part_of(mention.words, shop.address)


def _kinds(option: Option) -> frozenset[ReceiptKind]:
    said = option.sentence
    stated = _stated(option)
    if stated is not None:
        return stated
    if _is_said_gone(option):
        return frozenset({ReceiptKind.DAY})
    ranged = option.clock is not None and isinstance(option.clock.value, ClockRange)
    if said.is_surely_about_hours or ranged or option.side:  # "after 3 PM" offers more than a slot at 3 PM does
        return frozenset({ReceiptKind.HOURS, ReceiptKind.VISIT} if option.is_past else {ReceiptKind.HOURS})
    kinds = _OFFERS
    if option.is_past:
        kinds |= {ReceiptKind.VISIT}
    if option.clock is None:
        kinds |= {ReceiptKind.DAY}
    if said.is_about_hours:
        kinds |= {ReceiptKind.HOURS}
    return kinds


def _stated(option: Option) -> frozenset[ReceiptKind] | None:
    """By what the sentence says was done, the nearest before it, else the first after it."""
    first = option.mentions[0].start
    stated = [m for m in option.sentence.mentions if m.kind in _STATED and m.kind is not ClaimKind.DONE]
    if not stated:
        return None
    nearest = next((m for m in reversed(stated) if m.start <= first), stated[0])
    if _ANEW.search(option.sentence.between(nearest.end, first)):
        return None
    if nearest.kind is ClaimKind.MOVED and option.is_former:
        return frozenset({ReceiptKind.CANCELLED, ReceiptKind.DAY, ReceiptKind.BOOKING})
    return _STATED[nearest.kind]


def _is_said_gone(option: Option) -> bool:
    said, mentions = option.sentence, option.mentions
    times = [m for m in mentions if m.kind not in (ClaimKind.BARBER, ClaimKind.SERVICE)]
    ends = (max(m.end for m in times), max(m.end for m in mentions if m.kind is not ClaimKind.SERVICE))
    before = said.between(said.start, min(m.start for m in times))
    return any(_GONE_AFTER.match(said.between(end, end + 60)) for end in ends) or bool(_GONE_BEFORE.search(before))


def _is_in_draft(option: Option, facts: Facts) -> bool:
    """What the template itself says is gone may be said so again."""
    return facts.draft is not None and any(_is_same(option, gone) for gone in _gone_in(facts.draft))


def _is_same(said: Option, gone: Option) -> bool:
    """All that is said is in the draft's, and "after 4" is not "before 4"."""
    pairs = [
        next((own for own in gone.mentions if _agree(mention.value, own.value)), None) for mention in said.mentions
    ]
    return None not in pairs and said.side == gone.side


def _agree(one: Value, other: Value) -> bool:
    if isinstance(one, ClockTime) and isinstance(other, ClockTime):
        return bool(one.minutes & other.minutes)
    return one == other


@lru_cache(maxsize=128)
def _gone_in(draft: Page) -> tuple[Option, ...]:
    return tuple(option for option in options_of(sentences_of(draft)) if _is_said_gone(option))


def _backing(
    option: Option, day: Mention | None, barber: Mention | None, kinds: Iterable[ReceiptKind], facts: Facts
) -> int | None:
    if day is not None and isinstance(day.value, Weekdays):
        return _weekly_hours(option, day.value, facts)
    return facts.first(
        r.kind in kinds
        and (option.clock is None or _is_time(r, option.clock, option.sentence))
        and (day is None or _is_day(r, day, facts, option.clock))
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


def _is_closed(said: Sentence, first: Mention, last: Mention) -> bool:
    """Whether the nearest word about opening says "closed"."""
    if not said.is_about_hours:
        return False
    after = re.match(
        r"[^\w\x00]*(?:(?:we're|we are|is|are|it's|est[áa]|estamos)\s+)?", said.between(last.end, last.end + 30)
    )
    if after and _CLOSED.match(said.between(last.end, last.end + 40), after.end()):
        return True
    before = said.between(said.start, first.start)
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
        return receipt.day is not None and receipt.day.day == value.or_day
    return _minute(receipt.starts_at.time()) in value.minutes or receipt.starts_at.day == value.or_day


def _hours_named(receipt: Receipt, before: str) -> set[int | None]:
    """Which end of the day the words before a time speak of; either, when they do not tell."""
    opens, closes = {_minute(receipt.opens)}, {_minute(receipt.closes)}
    return closes if _CLOSING.search(before) else opens if _OPENING.search(before) else opens | closes


def _is_day(receipt: Receipt, mention: Mention, facts: Facts, clock: Mention | None) -> bool:
    if not isinstance(mention.value, Day):
        return False
    if receipt.kind is ReceiptKind.HOURS:
        return receipt.opens is not None and receipt.weekday in _weekdays_of(mention, facts.now.date())
    named = receipt.day if receipt.starts_at is None else receipt.starts_at.date()
    if named is None:
        return False
    dated = clock is not None and isinstance(clock.value, ClockTime) and clock.value.or_day == named.day  # "Thu 12"
    far = dated or facts.reaches_far or any(said.names(named) for said in facts.dates_said)
    anyhow = far or receipt.kind is ReceiptKind.VISIT
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
