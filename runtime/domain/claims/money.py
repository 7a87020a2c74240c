"""Reading prices ("$35", "35 bucks", "costs 35") and everything that makes something cheaper or sure."""

import re

from runtime.domain.claims.mentions import ClaimKind, Page, as_words
from runtime.domain.claims.words import NUMBERS, TENS, any_of, one_of

_AMOUNT = r"\d{1,3}(?:,\d{3})+(?:\.\d\d)?|\d{1,5}(?:\.\d\d)?"
_CURRENCY = r"(?:dollars?|bucks?|usd|d[oó]lares)"
_NOT_MONEY = r"(?!\s*(?:%|min|:|am\b|pm\b|a\.m|p\.m|hour|week|day))"
_PRICE = one_of(
    rf"(?:us)?\$\s?(?P<amount>{_AMOUNT})(?!\d)",
    rf"(?<![\w$.])(?P<plain>{_AMOUNT})\s?(?:{_CURRENCY}\b|\$(?!\d))",
)
_UNTIL = one_of(rf"(?<=\x00)\s*(?:-|to)\s*(?P<amount>\d{{2,3}})\b{_NOT_MONEY}")
_IN_WORDS = one_of(
    rf"\b(?:(?P<tens>{any_of(TENS)})(?:[\s-](?P<ones>{any_of(NUMBERS)}))?|(?P<small>{any_of(NUMBERS)}))\s+{_CURRENCY}\b"
)
_AFTER_CUE = one_of(
    r"\b(?:price|costs?|runs?(?: you)?|charges?|pay|cuesta|precio|vale)\s+"
    r"(?:(?:is|of|about|just|only|around|es|de)\s+)*"
    rf"(?P<amount>\d{{2,3}}(?:\.\d\d)?)\b{_NOT_MONEY}"
)

# A service that was read before is blank by now.
_THING = (
    r"(?:\x00+|hair ?cut|cut|trim|shave|fade|line[- ]?up|beard|wash|shampoo|visit|service|upgrade|product|gift|add-on|"
    r"drink|beer|coffee|towel|massage|corte)"
)
_NOT_A_TIME = r"(?!\s+(?:at|on|from|then|if)\b)"
_DISCOUNT = one_of(
    r"\d+\s?(?:%|percent\b|por ciento\b)(?:\s+(?:off|discount|de descuento))?",
    r"\$\s?\d+(?:\.\d\d)?\s+off\b",
    r"\bhalf[\s-](?:price|off)\b|\b1/2\s+(?:price|off)\b|\bmitad de precio\b",
    r"\b(?:discount(?:s|ed)?|descuentos?|coupons?|vouchers?|promo(?:s|tions?)?|bogo|cheaper)\b",
    r"\b(?:2|two)[\s-]for[\s-](?:1|one)\b|\b2x1\b",
    r"\bspecial (?:price|offer|deal|rate)\b|\bsave\s+\$?\d+",
    r"\bon (?:the house|us)\b|\bpor nuestra cuenta\b",
    r"\b(?:complimentary|gratis|no charge|free of charge|at no cost|no cost|for free)\b",
    rf"\bfree\s+(?:\w+\s+)?{_THING}s?(?!\w)",
    rf"(?<!\w){_THING}s? (?:is|are|will be|would be|comes?) free\b{_NOT_A_TIME}",
    rf"\b(?:it's|that's|(?:first|next|second|this) one(?:'s| is)) free\b{_NOT_A_TIME}",
    r"\bguarantee(?:d|s)?\b|\bgarant[ií]\w*|\brefund(?:s|ed)?\b|\bmoney back\b",
)


def read_money(page: Page) -> None:
    """Discounts first: "$5 off" is not a price."""
    page.take(_DISCOUNT, ClaimKind.DISCOUNT, as_words)
    page.take(_PRICE, ClaimKind.PRICE, lambda m: _cents(m["amount"] or m["plain"]))
    page.take(_UNTIL, ClaimKind.PRICE, lambda m: _cents(m["amount"]), group="amount")
    page.take(_IN_WORDS, ClaimKind.PRICE, _worded_cents)
    page.take(_AFTER_CUE, ClaimKind.PRICE, lambda m: _cents(m["amount"]), group="amount")


def _cents(amount: str) -> int:
    return round(float(amount.replace(",", "")) * 100)


def _worded_cents(match: re.Match[str]) -> int:
    if match["small"]:
        return NUMBERS[match["small"].lower()] * 100
    ones = NUMBERS[match["ones"].lower()] if match["ones"] else 0
    return (TENS[match["tens"].lower()] + ones) * 100
