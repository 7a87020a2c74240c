"""The guard of invariant I7: everything that a text states is backed by a receipt, or the text does not leave.

A time, its day, its barber and its service must come from one and the same receipt. "You're booked" needs a booking,
"I'm holding" a hold, opening hours an hours receipt, "it's been 5 weeks" a visit of that age. A day alone may also be
backed by a day receipt; a day receipt with a time lets that time be named as gone ("Thu 3 PM was just taken"), never
offered. Discounts, changed appointments, links, e-mail addresses, carrier keywords and posing as a person are never
backed. The shop's own phone number and address always are.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from runtime.domain.claims.backing import Facts, back_alone, back_option, back_price, is_shops_own
from runtime.domain.claims.contacts import read_addresses, read_contacts
from runtime.domain.claims.days import read_dates, read_days
from runtime.domain.claims.forbidden import read_forbidden
from runtime.domain.claims.mentions import ClaimKind, Day, Mention, Page, Period
from runtime.domain.claims.money import read_money
from runtime.domain.claims.names import (
    GENERIC_SERVICES,
    forms_of,
    read_barbers,
    read_services,
    read_strangers,
    skip_client,
)
from runtime.domain.claims.options import Option, Sentence, options_of, sentences_of
from runtime.domain.claims.statements import read_statements, read_weeks
from runtime.domain.claims.times import read_parts_of_day, read_times
from runtime.domain.receipts import Receipt
from runtime.domain.shops import Shop

_FINDINGS = {
    ClaimKind.KEYWORD: "it invites a word that the carrier takes as a command",
    ClaimKind.HUMAN: "it poses as a person",
    ClaimKind.PERSON: "it names someone who is neither the client nor a barber",
    ClaimKind.BOOKED: "nothing was booked",
    ClaimKind.HELD: "nothing is held",
    ClaimKind.CHANGED: "no appointment was cancelled or moved",
}
_PROMISES = re.compile(
    r"\b(?:I'll|I will|we'll|we will|check back|reach out|follow up|have|has|got|open\w*|free|available|booked|see you|"
    r"visit|since|here|tenemos|hay|te escrib\w+)\b",
    re.IGNORECASE,
)
_INVITES = re.compile(r"\b(?:if|whether|or|let me know|just (?:say|text|reply)|whenever|si)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Claim:
    """`receipt` is the index of what backs it; None for the shop's own phone and address, and for what is unbacked."""

    kind: ClaimKind
    words: str
    receipt: int | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """`findings` say in plain words what is not backed; a text with findings may not leave."""

    claims: tuple[Claim, ...]
    findings: tuple[str, ...]


def find_claims(
    text: str,
    *,
    shop: Shop,
    barber_names: Sequence[str],
    service_names: Sequence[str],
    client_name: str,
    now: datetime,
) -> tuple[Claim, ...]:
    """What the text states, in order, backed by nothing."""
    return check_claims(
        text,
        (),
        shop=shop,
        barber_names=barber_names,
        service_names=service_names,
        client_name=client_name,
        now=now,
    ).claims


def check_claims(
    text: str,
    receipts: Sequence[Receipt],
    *,
    shop: Shop,
    barber_names: Sequence[str],
    service_names: Sequence[str],
    client_name: str,
    now: datetime,
) -> Verdict:
    """`barber_names` and `service_names` are all of the shop's, so that one without a receipt is noticed. Never raises."""
    receipts = tuple(_in_zone(receipt, shop) for receipt in receipts)
    barbers = forms_of([*barber_names, *(r.barber for r in receipts if r.barber)])
    services = [*service_names, *(r.service for r in receipts if r.service)]
    addresses = [shop.address, *(r.address for r in receipts if r.address)]
    now = now.astimezone(shop.tz)

    page = Page(text)
    _read(page, shop, barbers, services, addresses, client_name, now)
    return _judge(page, receipts, shop, now)


def _read(
    page: Page,
    shop: Shop,
    barbers: Sequence[str],
    services: Sequence[str],
    addresses: Sequence[str],
    client_name: str,
    now: datetime,
) -> None:
    """Each reader takes its words off the page, so the order matters: what could be mistaken for more goes first."""
    page.skip(re.compile(r"(?<!\w)" + re.escape(shop.name) + r"(?!\w)", re.IGNORECASE))
    page.skip(_OPTION_NUMBER)
    read_forbidden(page, barbers)
    read_contacts(page)
    read_addresses(page, [address for address in addresses if address])
    skip_client(page, client_name, barbers)
    read_statements(page)
    read_services(page, services)
    read_money(page)
    read_dates(page, now.date())
    read_weeks(page)
    read_times(page)
    read_days(page, now.date())
    read_parts_of_day(page)
    read_barbers(page, barbers)
    read_strangers(page, shop.name)


_OPTION_NUMBER = re.compile(
    r"(?<!\w)\(?[1-9]\)|^[1-9][.:]\s|(?:(?<=option )|(?<=reply )|(?<=#))[1-9]\b(?!:\d|\s?[ap]\.?m)", re.I | re.M
)


def _judge(page: Page, receipts: tuple[Receipt, ...], shop: Shop, now: datetime) -> Verdict:
    sentences = sentences_of(page)
    facts = _facts(page, receipts, shop, now)
    options = [option for option in options_of(sentences) if not option.is_loose]
    judged: dict[Mention, int | None] = {}
    findings: list[str] = []
    for option in options:
        backing = back_option(option, facts)
        for mention in option.mentions:
            judged[mention] = judged.get(mention) if backing is None else backing[0]
        if backing is None:
            findings.append(_unbacked_option(option))
    for mention, said in _standing_alone(sentences, judged):
        judged[mention], found = _judge_alone(mention, said, facts)
        findings.extend(found)
    ordered = sorted(judged, key=lambda m: (m.start, m.kind))
    return Verdict(tuple(Claim(m.kind, m.words, judged[m]) for m in ordered), tuple(findings))


def _facts(page: Page, receipts: tuple[Receipt, ...], shop: Shop, now: datetime) -> Facts:
    periods = [m.value for m in page.mentions if isinstance(m.value, Period)]
    days = [m.value for m in page.mentions if isinstance(m.value, Day)]
    return Facts(
        receipts,
        shop,
        now,
        reaches_far=any(period.last > now.date() for period in periods),
        dates_said=tuple(day for day in days if day.exact or day.day),
    )


def _standing_alone(
    sentences: Sequence[Sentence], judged: dict[Mention, int | None]
) -> Iterator[tuple[Mention, Sentence]]:
    for said in sentences:
        for mention in said.mentions:
            if mention not in judged and _is_claim(mention, said):
                yield mention, said


def _is_claim(mention: Mention, said: Sentence) -> bool:
    match mention.kind:
        case ClaimKind.TIME | ClaimKind.HOURS | ClaimKind.DAY:
            return False  # a loose one; the others are options
        case ClaimKind.SERVICE:
            return mention.value not in GENERIC_SERVICES
        case ClaimKind.PERIOD:
            return bool(_PROMISES.search(said.text)) and not (said.asks or _INVITES.search(said.text))
    return True


def _judge_alone(mention: Mention, said: Sentence, facts: Facts) -> tuple[int | None, list[str]]:
    backing = back_price(mention, said, facts) if mention.kind is ClaimKind.PRICE else back_alone(mention, said, facts)
    if backing is not None or is_shops_own(mention, facts.shop):
        return backing, []
    why = _FINDINGS.get(mention.kind, f"no receipt backs the {mention.kind}")
    return None, [f'{why}: "{mention.words.strip()}"']


def _unbacked_option(option: Option) -> str:
    words = " + ".join(f'"{mention.words.strip()}"' for mention in option.mentions)
    return f"no one receipt backs {words}"


def _in_zone(receipt: Receipt, shop: Shop) -> Receipt:
    if receipt.starts_at is None:
        return receipt
    return replace(receipt, starts_at=receipt.starts_at.astimezone(shop.tz))
