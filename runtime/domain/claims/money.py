"""Reading prices: "$35", "35 bucks", "forty-five dollars", "costs 35", "cuesta 35", and sums in other currencies."""

from runtime.domain.claims.mentions import ClaimKind, Page
from runtime.domain.claims.words import SPELLED_NUMBER, one_of, spelled_number

_AMOUNT = r"\d{1,3}(?:,\d{3})+(?:\.\d\d)?|\d{1,5}(?:\.\d\d)?"
_CURRENCY = r"(?:dollars?|bucks?|usd|d[oó]lares|d[oó]lar)"
_NOT_MONEY = r"(?!\s*(?:%|min|:|am\b|pm\b|a\.m|p\.m|hour|week|day|d[ií]as|semanas))"
_PRICE = one_of(
    rf"(?:us)?\$\s?(?P<amount>{_AMOUNT})(?![\d.]\d|\d)",
    rf"(?<![\w$.])(?P<plain>{_AMOUNT})\s?(?:{_CURRENCY}\b|\$(?!\d))",
)
_UNTIL = one_of(rf"(?<=\x00)\s*(?:-|to|a)\s*(?P<amount>\d{{2,3}})\b{_NOT_MONEY}")
_IN_WORDS = one_of(rf"(?P<words>{SPELLED_NUMBER})\s+{_CURRENCY}\b")
_AFTER_CUE = one_of(
    r"\b(?:price|costs?|runs?(?: you)?|charges?|pay|cuestan?|precio|valen?|salen?(?: en| a)?|cobramos)\s+"
    r"(?:(?:is|of|about|just|only|around|es|de|en|a|solo)\s+)*"
    rf"(?P<amount>\d{{2,3}}(?:\.\d\d)?)\b{_NOT_MONEY}"
)
_OTHER_CURRENCY = one_of(
    r"[€£¥₱₹₿]\s?\d+(?:[.,]\d+)?|\d+(?:[.,]\d+)?\s?[€£¥₱₹₿]",
    rf"(?:\b\d+(?:[.,]\d+)?|{SPELLED_NUMBER})\s?(?:euros?|pounds?|quid|pesos?|eur|gbp|mxn|k)\b",
)
_SAME_PRICE = one_of(
    r"\bsame (?:low |great |old )?(?:price|rate|cost)\b|\b(?:price|rate|cost)s? (?:is|are|stays?) the same\b",
    r"(?<=\x00) (?:and up|or more|or less|plus|y m[áa]s|en adelante|o m[áa]s)\b",
    r"\b(?:normally|usually|regularly|typically|elsewhere) (?:it's|it is|that's|they're|\x00)|\bnormalmente (?:es|"
    r"son|cuesta|vale)\b",
    r"\bprices? (?:start|begin|go|drop|rise|went|increase|change)\w*\b(?!(?: (?:at|from))? ?[\x00$])|\b(?:suben?|"
    r"bajan?) (?:el|los) precios?\b",
    r"\bthe same as (?:always|last time|usual|before)\b|\blo mismo (?:de|que) (?:siempre|antes|la [úu]ltima vez)\b",
    r"\bmismo precio\b|\bprecio de siempre\b",
)
_NEVER = -1  # no receipt has it


def read_money(page: Page) -> None:
    """After the discounts: "$5 off" is not a price."""
    page.take(_OTHER_CURRENCY, ClaimKind.PRICE, lambda m: _NEVER)
    page.take(_PRICE, ClaimKind.PRICE, lambda m: _cents(m["amount"] or m["plain"]))
    page.take(_UNTIL, ClaimKind.PRICE, lambda m: _cents(m["amount"]), group="amount")
    page.take(_IN_WORDS, ClaimKind.PRICE, lambda m: spelled_number(m["words"]) * 100)
    page.take(_AFTER_CUE, ClaimKind.PRICE, lambda m: _cents(m["amount"]), group="amount")
    page.take(_SAME_PRICE, ClaimKind.PRICE, lambda m: _NEVER)


def _cents(amount: str) -> int:
    return round(float(amount.replace(",", "")) * 100)
