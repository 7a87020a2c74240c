"""Reading ways to reach someone: e-mail, links, phone numbers, street addresses."""

import re
from collections.abc import Sequence

from runtime.domain.claims.mentions import ClaimKind, Page, as_words
from runtime.domain.claims.words import compiled, one_of

_EMAIL = one_of(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_ENDINGS = (
    r"(?:com|net|org|io|app|ly|biz|info|shop|link|site|xyz|club|online|gl|gg|mx|co|us|me|ai|tv|nyc|page|store|to)"
)
_DOMAIN = r"\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\."
_LINK = one_of(
    r"\b(?:https?://|www\.)\S+",
    rf"{_DOMAIN}{_ENDINGS}\b(?:/\S*)?",
    rf"{_DOMAIN}[a-z]{{2,}}/\S+",
    r"(?<!\w)@[a-z]\w{2,}",
    r"\w+ (?:at|arroba) \w+ (?:dot|punto) \w+|\b(?:\w+ )?(?:dot|punto) (?:com|net|org|co|io|us|mx)\b",
    r"\b(?:instagram|facebook|tik ?tok|whats ?app|yelp|google|snapchat|telegram|venmo|zelle|cash ?app|paypal)\b",
)
_PHONE = compiled(r"(?<![\w$])\+?\(?\d[\d\s().-]{5,}\d(?!\w)")
_LEAST_DIGITS = 7

_STREET = r"(?:Street|St|Avenue|Ave|Boulevard|Blvd|Road|Rd)"
_OTHER_STREET = (
    rf"(?:{_STREET}|Drive|Dr|Lane|Ln|Way|Court|Ct|Place|Pl|Parkway|Pkwy|Highway|Hwy|Square|Sq|Plaza|Broadway)"
)
_NAME = r"(?:(?!(?:AM|PM)\b)(?:[A-Z0-9][\w'.]*|de|la|el|of|the)\s+)"
_ADDRESS = compiled(
    rf"\b\d{{1,5}}[A-Za-z]?\s+(?:[NSEW]\.?\s+)?{_NAME}{{1,4}}{_OTHER_STREET}\b\.?"
    r"(?:,?\s+(?:#|Suite|Ste\.?|Unit|Apt\.?)\s*\w+)?"
    r"|\b\d{1,5}\s+(?:[a-z]+\s+){1,3}(?:street|avenue|boulevard|road|ave|blvd)\b|\b\d{1,5}\s+Broadway\b"
    rf"|\b(?!(?:En|On|At|In|De|The)\b)(?:[A-Z][\w']+\s+){{1,2}}{_STREET}\b\.?"
    r"|\b(?:Calle|Avenida|Av\.)\s+(?:[A-Z0-9][\w'.]*\s*){1,3}"
)


def read_contacts(page: Page) -> None:
    page.take(_EMAIL, ClaimKind.EMAIL, as_words)
    page.take(_LINK, ClaimKind.LINK, as_words)
    page.take(_PHONE, ClaimKind.PHONE, _phone)


def read_addresses(page: Page, known: Sequence[str]) -> None:
    """`known` addresses are read whole, whatever they look like."""
    for address in known:
        page.take(one_of(rf"(?<!\w){re.escape(address)}(?!\w)"), ClaimKind.ADDRESS, as_words)
    page.take(_ADDRESS, ClaimKind.ADDRESS, as_words)


def _phone(match: re.Match[str]) -> str | None:
    return match.group() if len(re.sub(r"\D", "", match.group())) >= _LEAST_DIGITS else None
