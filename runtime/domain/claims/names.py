"""Reading names: services, the shop's barbers, and people that nobody told us about."""

import re
from collections.abc import Sequence

from runtime.domain.claims.mentions import ClaimKind, Page, Reading, Value

# Names that are also words: read as names only where a name must stand.
_ALSO_WORDS = frozenset(
    [
        "will",
        "art",
        "rob",
        "mark",
        "may",
        "june",
        "april",
        "chip",
        "bill",
        "grant",
        "chase",
        "drew",
        "pat",
        "frank",
        "rich",
        "miles",
        "guy",
        "jack",
        "hope",
        "joy",
        "faith",
        "dawn",
        "rose",
        "summer",
        "ace",
        "king",
        "duke",
        "ray",
        "sunny",
        "buddy",
        "sky",
        "angel",
        "rush",
        "case",
        "cash",
    ]
)
GENERIC_SERVICES = frozenset({"haircut", "cut", "trim", "shave", "corte", "corte de pelo"})
_NOT_A_NAME = frozenset(
    [
        "you",
        "us",
        "me",
        "our",
        "your",
        "the",
        "a",
        "any",
        "all",
        "one",
        "it",
        "this",
        "that",
        "them",
        "him",
        "her",
        "ai",
        "sms",
        "there",
        "again",
        "friend",
        "everyone",
        "folks",
        "team",
        "who",
        "what",
        "which",
        "when",
        "where",
        "how",
        "just",
        "looking",
        "want",
        "need",
        "great",
        "good",
        "thanks",
        "yes",
        "no",
        "ok",
        "okay",
        "sure",
    ]
)
_GREETING = (
    r"(?:hi|hey|hello|hola|yo|dear|thanks|thank you|gracias|sorry|ok|okay|great|perfect|awesome|got it|sure|hi there)"
)
_GREETED = re.compile(r"(?:^|[.!?\n]\s*)(?i:hi|hey|hello|hola|dear),?\s+(?P<name>[A-Z][\w-]+)(?=\s*(?:[,!.:?\n-]|$))")
_SOMEONE = re.compile(r"\b(?i:with|con|see|ask for|by)\s+(?P<name>[A-Z][a-z]+)\b")
_INTRODUCED = re.compile(
    r"\b(?i:this is|I'm|I am|soy|my name is|me llamo)\s+(?P<name>[A-Z][a-z]+)\b"
    r"|(?:^|[.!?\n]\s*)(?P<here>(?!Text\b)[A-Z][a-z]+) here\b"
)


def forms_of(names: Sequence[str]) -> list[str]:
    """Full names and first names."""
    return sorted({form for name in names if name.strip() for form in (name.strip(), name.split()[0])})


def read_services(page: Page, names: Sequence[str]) -> None:
    for name in sorted({name.strip() for name in names if name.strip()}, key=len, reverse=True):
        words = r"[\s-]+".join(re.escape(word) for word in name.split())
        pattern = re.compile(rf"(?<!\w){words}(?:s|es)?(?!\w)", re.IGNORECASE)
        page.take(pattern, ClaimKind.SERVICE, _always(name.lower()))


def skip_client(page: Page, client_name: str, barber_forms: Sequence[str]) -> None:
    """The client is addressed, not claimed. Where a barber has the same name, only a form of address is skipped."""
    for form in forms_of([client_name]):
        name = re.escape(form)
        if form.lower() in {barber.lower() for barber in barber_forms}:
            page.skip(
                re.compile(rf"(?i:{_GREETING})[\s,!]+{name}\b|^{name}(?=[,:!])|(?<!with)(?<!by), {name}(?=[.!?,]|$)")
            )
        else:
            page.skip(re.compile(rf"(?<!\w){name}(?!\w)", re.IGNORECASE))


def read_barbers(page: Page, forms: Sequence[str]) -> None:
    for form in sorted(forms, key=len, reverse=True):
        page.take(_barber_pattern(form), ClaimKind.BARBER, _always(form.lower()))


def read_strangers(page: Page, shop_name: str) -> None:
    """Names in a greeting, after "with", or in an introduction that are nobody's we know."""
    known = _NOT_A_NAME | {word.lower() for word in re.findall(r"\w+", shop_name)}

    def stranger(match: re.Match[str]) -> Value | None:
        name = next(found for found in match.groups() if found)
        return None if name.lower() in known else name

    for pattern in (_GREETED, _SOMEONE, _INTRODUCED):
        page.take(pattern, ClaimKind.PERSON, stranger)


def _barber_pattern(form: str) -> re.Pattern[str]:
    name = re.escape(form)
    if form.lower() not in _ALSO_WORDS:
        return re.compile(rf"(?<!\w){name}(?!\w)", re.IGNORECASE)
    return re.compile(rf"(?<=with ){name}\b|(?<=con ){name}\b|\b{name}(?= (?:has|is|can|does|tiene|está|puede)\b|'s\b)")


def _always(value: str) -> Reading:
    return lambda match: value
