"""Reading what makes something cheaper, free or sure: discounts, gifts, guarantees, refunds."""

import re

from runtime.domain.claims.mentions import ClaimKind, Mention, Page, as_words
from runtime.domain.claims.words import SPELLED_NUMBER, compiled, one_of, word_set

# What every offer may be called, whatever its own words are.
OFFER_WORDS = word_set(
    """
    discount discounts off treat gift special present promo promotion descuento descuentos regalo obsequio promocion
    detalle
    """
)
PERCENT = compiled(
    rf"(?P<number>\d+|{SPELLED_NUMBER})\s?(?:%|percent\b|per cent\b|por ciento\b)"
    r"(?:\s+(?:off|discount|de descuento|menos|less|cheaper)\b)?",
    re.IGNORECASE,
)
_BUCKS = r"(?:dollars?|bucks?|d[oó]lares)"
_DISCOUNT = one_of(
    rf"(?:\$\s?\d+(?:\.\d\d)?|(?:\b\d+|{SPELLED_NUMBER})(?:\s+{_BUCKS})?)\s+(?:off|cheaper|less|de descuento)\b",
    r"\boff (?:your|any|the|all|every|each)\b(?! (?:calendar|schedule|books|list|table))",
    r"\bhalf[\s-](?:price|off|the price)\b|\b1/2\s+(?:price|off)\b|\b(?:a )?mitad de(?:l)? precio\b|\b(?:pagan?|"
    r"por) la mitad\b",
    r"\b(?:discount(?:s|ed)?|descuentos?|coupons?|cup(?:[oó]n|ones)|vouchers?|promo(?:s|tions?|ci[oó]n|ciones)?|"
    r"bogo)\b",
    r"\b(?:cheaper|bargain|rebaja(?:s|d[oa]s?)?|m[aá]s barat[oa]s?|ofertas?|on sale|waived?|rebates?)\b",
    r"\b(?:2|two|3|three|buy one)[\s-](?:for|get)[\s-](?:1|one|2|two|the price of)\b|\b[23]\s?x\s?[12]\b|"
    r"\bdos por uno\b",
    r"\b(?:special|better|lower|best|good) (?:price|offer|deal|rate)s?\b|\bsave\s+(?:\$?\d+|money|big)|"
    r"\bprice match\w*|"
    r"\bmatch any\b|\bless than usual\b|\ba (?:little|bit) (?:better|lower|less) for you\b",
    r"\bon (?:the house|us|me)\b|\b(?:my|our|a) treat\b|\bpor (?:nuestra )?cuenta(?: de la casa)?\b|\bla casa invita\b|"
    r"\binvita la casa\b|\b(?:yo|nosotros) invit\w+|\binvit\w+ (?:yo|nosotros)\b|\bva por (?:nuestra|mi) cuenta\b|"
    r"\bcortes[ií]a\b",
    r"\b(?:complimentary|gratis|gratuit[oa]s?|(?:no|without|zero) (?:extra )?(?:charge|cost|fee)s?|at no cost)\b",
    r"\bsin (?:ning[uú]n )?(?:costo|coste|cargo)(?: alguno| extra| adicional)?\b|\bno (?:te |les? )?(?:cuesta nada|"
    r"cobr\w+)\b",
    r"\b(?:won't|doesn't|will not|does not) cost\b|\bcosts? (?:you )?nothing\b|\bnothing (?:extra|to pay)\b|"
    r"\bno need to pay\b",
    r"\b(?:throw|thrown|toss|knock)\s+(?:in\b|(?:[\w$]+\s+){0,3}(?:off|in)\b)|\bbonus\b|\bgifts?\b|\bregal(?:o|os|"
    r"amos|ado)\b",
    r"\b(?:for|on) (?:both|the two|each) of you\b|\bboth of you\b|\bfor you and\b|\bpara (?:los dos|ambos|ti y)\b",
    r"\bobsequio\b|\b(?:loyalty|reward|rewards|points|puntos)\b|\bte regal\w+\b|\bcredit(?:ed)?\b",
    r"\bif you (?:don't (?:like|love)|aren't (?:happy|satisfied))|\bif you're not (?:happy|satisfied)|"
    r"\bsi no (?:te gusta|quedas)\b",
    r"\bguarantee(?:d|s)?\b|\bgarant[ií]\w*|\brefund(?:s|ed)?\b|\b(?:your )?money(?:'s| is)? (?:back|on its way)\b",
    r"\breembols\w+\b|\bdevolv\w+\b|\bdevuelv\w+\b|\b(?:satisfaction|satisfacci[oó]n)\b|\bprepaid\b|\balready paid\b|"
    r"\bya (?:est[aá] )?pagad[oa]\b",
)
_THING = (
    r"(?:\w+\s+)?(?:(?:hair ?)?cuts?|trims?|shaves?|fades?|line[- ]?ups?|beards?|wash|shampoo|visits?|services?|"
    r"ones?|upgrades?|"
    r"add-ons?|drinks?|coffee|beers?|towels?|massages?|products?)"
)
_FREE = compiled(rf"\bfree\b(?P<thing>\s+of\s+charge\b|\s+{_THING}\b)?", re.IGNORECASE)
_SOMEONE = compiled(
    r"\b(?:feel|nothing|anything|something|else|who|whoever|someone|anyone|anybody|he|she|they|i|we|times?|slots?|"
    r"spots?|openings?)(?:'s|'re|'m)?(?:\s+(?:is|are|am|also|still|be))*\s+$",
    re.I,
)
_TIMES = compiled(r"\s*(?:times?|slots?|spots?|openings?|days?|chairs?|moments?)\b", re.IGNORECASE)
_LINK = compiled(
    r"(?:'s|isn't|aren't|is|are|be|was|also|still|both|not|no longer|and|or|too|now|then|[\s/&\x00])*", re.IGNORECASE
)
_WHEN_OR_WHO = (ClaimKind.TIME, ClaimKind.DAY, ClaimKind.HOURS, ClaimKind.BARBER)


def read_offers(page: Page) -> None:
    page.take(PERCENT, ClaimKind.DISCOUNT, as_words)
    page.take(_DISCOUNT, ClaimKind.DISCOUNT, as_words)


def read_free(page: Page) -> None:
    """After times, days and barbers: "Marcus is free", "Thu 4 PM is free" say when, all else says what it costs."""
    page.take(_FREE, ClaimKind.DISCOUNT, lambda m: None if _is_about_time(page, m) else m.group())


def _is_about_time(page: Page, match: re.Match[str]) -> bool:
    services = {m.start for m in page.mentions if m.kind is ClaimKind.SERVICE}
    if match["thing"] or match.end() + 1 in services:
        return False
    if (
        match.string[match.end() : match.end() + 1] == ":"
        or _SOMEONE.search(page.left, 0, match.start())
        or _TIMES.match(page.left, match.end())
    ):
        return True
    before = _nearest_before(page, match.start())
    ended = before is not None and page.text[before.end - 1] == "." and match.group()[0].isupper()
    return before is not None and not ended and bool(_LINK.fullmatch(page.left, before.end, match.start()))


def _nearest_before(page: Page, position: int) -> Mention | None:
    """The last time, day or barber before it; none where a service or a price stands closer."""
    read = [m for m in page.mentions if m.end <= position and "\x00" in page.left[m.start : m.end]]
    last = max(read, key=lambda m: m.end, default=None)
    return last if last is not None and last.kind in _WHEN_OR_WHO else None
