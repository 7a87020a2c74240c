"""The guard of invariant I7: everything that a text states is backed by a receipt, or the text does not leave.

A time, its day, its barber and its service must come from one and the same receipt. "You're booked" needs a booking,
"I'm holding" a hold, "cancelled" and "moved" their receipts, opening hours an hours receipt, "it's been 5 weeks" a visit
of that age. A day alone may also be backed by a day receipt; a day receipt with a time lets that time be named as gone
("Thu 3 PM was just taken"), never offered. Discounts, walk-ins, parking and the like need the policy's own words. Links,
carrier keywords, swearing and posing as a person are never backed. The shop's own phone number and address always are.

Where the draft (the template's text) is given, every word must be harmless or come from it or from a receipt, and what
it does not promise is not promised: so what no pattern foresees is found as well.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from runtime.domain.claims.backing import Facts, back_alone, back_option, back_price, is_shops_own
from runtime.domain.claims.drafts import is_in_draft, language_findings, word_mentions
from runtime.domain.claims.durations import back_length, is_of_a_service
from runtime.domain.claims.findings import explain, explain_option, is_claim
from runtime.domain.claims.mentions import ClaimKind, Day, Mention, Page, Period
from runtime.domain.claims.options import Sentence, options_of, sentences_of
from runtime.domain.claims.policy_facts import facts_of, twisted
from runtime.domain.claims.reading import Known, known_of, read_page, read_source
from runtime.domain.claims.vocabulary import seems_language
from runtime.domain.receipts import Receipt
from runtime.domain.shops import Shop

UNKNOWN_WORDS = "neither the draft nor the facts have the words"  # how the finding begins that names them
LONGEST = 1600  # characters of a text; Twilio takes no more (docs, error 21617)


@dataclass(frozen=True, slots=True)
class Claim:
    """`receipt` is the index of what backs it; None for the shop's own phone and address, for what only the draft backs,
    and for what is unbacked.
    """

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
    draft: str | None = None,
    language: str | None = None,
) -> Verdict:
    """`barber_names` and `service_names` are all of the shop's, so that one without a receipt is noticed. Never raises.

    `draft` is the template's text: without it words and promises are not compared with it. `language` is the one that the
    text must be in ("en", "es"); None is whichever it seems to be.
    """
    if len(text) > LONGEST:
        return Verdict((), ("it is too long",))
    receipts = tuple(_in_zone(receipt, shop) for receipt in receipts)
    now = now.astimezone(shop.tz)
    spoken = language or seems_language(text)
    known = known_of(shop, barber_names, service_names, client_name, receipts, now.date(), spoken)
    page = read_source(text, known) if text == draft else read_page(text, known, draft)
    facts = _facts(page, receipts, shop, now, known, draft)
    claims, findings = _judge(page, facts)
    if draft is not None:
        words, more = _judge_words(page, facts, known)
        claims, findings = (*claims, *words), (*findings, *more)
        findings = (*language_findings(page, language), *findings)
    return Verdict(claims, findings)


def _facts(
    page: Page, receipts: tuple[Receipt, ...], shop: Shop, now: datetime, known: Known, draft: str | None
) -> Facts:
    periods = [m.value for m in page.mentions if isinstance(m.value, Period)]
    days = [m.value for m in page.mentions if isinstance(m.value, Day)]
    return Facts(
        receipts,
        shop,
        now,
        reaches_far=any(period.last > now.date() for period in periods),
        dates_said=tuple(day for day in days if day.exact or day.day),
        policy=facts_of(receipts, known),
        draft=None if draft is None else read_source(draft, known),
        language=known.language,
    )


def _judge(page: Page, facts: Facts) -> tuple[tuple[Claim, ...], tuple[str, ...]]:
    sentences = sentences_of(page)
    options = [option for option in options_of(sentences) if not option.is_loose]
    judged: dict[Mention, int | None] = {}
    findings: list[str] = []
    for option in options:
        backing = back_option(option, facts)
        for mention in option.mentions:
            judged[mention] = judged.get(mention) if backing is None else backing[0]
        if backing is None:
            findings.append(explain_option(option))
    for mention, said in _standing_alone(sentences, judged):
        judged[mention], found = _judge_alone(mention, said, facts)
        findings.extend(found)
    ordered = sorted(judged, key=lambda m: (m.start, m.kind))
    return tuple(Claim(m.kind, m.words, judged[m]) for m in ordered), tuple(findings)


def _standing_alone(
    sentences: Sequence[Sentence], judged: dict[Mention, int | None]
) -> Iterator[tuple[Mention, Sentence]]:
    for said in sentences:
        for mention in said.mentions:
            if mention not in judged and is_claim(mention, said):
                yield mention, said


def _judge_alone(mention: Mention, said: Sentence, facts: Facts) -> tuple[int | None, list[str]]:
    backing = _backing(mention, said, facts)
    if backing is not None or is_shops_own(mention, facts.shop) or is_in_draft(mention, said, facts):
        return backing, []
    return None, [explain(mention)]


def _backing(mention: Mention, said: Sentence, facts: Facts) -> int | None:
    if mention.kind is ClaimKind.PRICE:
        return back_price(mention, said, facts)
    length = back_length(mention, said, facts.receipts) if is_of_a_service(mention, said) else None
    return back_alone(mention, said, facts) if length is None else length


def _judge_words(page: Page, facts: Facts, known: Known) -> tuple[tuple[Claim, ...], tuple[str, ...]]:
    """What only the draft and the policy can back: single words, and the policy's words in another connection."""
    strangers = word_mentions(page, facts, known)
    claims = tuple(Claim(ClaimKind.WORD, mention.words) for mention in strangers)
    findings = [f"the policy does not say this about: {words}" for words in twisted(page, facts.policy, facts.language)]
    if strangers:
        said = ", ".join(f'"{mention.words}"' for mention in strangers)
        findings.append(f"{UNKNOWN_WORDS} {said}")
    return claims, tuple(findings)


def _in_zone(receipt: Receipt, shop: Shop) -> Receipt:
    if receipt.starts_at is None:
        return receipt
    return replace(receipt, starts_at=receipt.starts_at.astimezone(shop.tz))
