"""Reading names: services, the shop's barbers, and people that nobody told us about."""

import re
from collections.abc import Sequence
from functools import lru_cache

from runtime.domain.claims.mentions import ClaimKind, Page, Reading, Value
from runtime.domain.claims.words import compiled, word_set

# Names that are also words: read as names only where a name must stand.
_ALSO_WORDS = word_set(
    """
    will art rob mark may june april chip bill grant chase drew pat frank rich miles guy jack hope joy faith dawn rose
    summer ace king duke ray sunny buddy sky angel rush case cash grace
    """
)
GENERIC_SERVICES = frozenset({"haircut", "cut", "trim", "shave", "corte", "corte de pelo"})
_NOT_A_NAME = word_set(
    """
    you us me our your the a any all one it this that them him her ai sms there again friend everyone folks team who
    what which when where how just looking want need great good thanks yes no ok okay sure el la los las un una ti tu
    te nos nosotros ellos alguien quien cual gusto otro otra todos
    """
)
_GREETING = (
    r"(?:hi|hey|hello|hola|yo|dear|thanks|thank you|gracias|sorry|ok|okay|great|perfect|awesome|got it|sure|hi there)"
)
_LETTERS = r"[A-ZÁÉÍÓÚÑ][\wáéíóúñü-]+"
_GREETED = compiled(
    rf"(?:^|[.!?\n¡]\s*)(?i:hi|hey|hello|hola|dear),?\s+(?P<name>{_LETTERS})(?=\s*(?:[,!.:?\n-]|$)|\s+(?:and|y)\s)"
)
_SOMEONE = compiled(rf"\b(?i:with|con|see|ask for|by)\s+(?P<name>{_LETTERS})\b")
_INTRODUCED = compiled(
    rf"\b(?i:this is|I'm|I am|soy|my name is|me llamo)\s+(?P<name>{_LETTERS})\b"
    rf"|(?:^|[.!?\n]\s*)(?P<here>(?!Text\b){_LETTERS}) here\b"
)
_AND_A_NAME = compiled(rf"\x00 (?P<name>(?!(?:AM|PM|AI)\b){_LETTERS})\b(?!\s*(?:\d|\x00))")
_IN_THE_MIDDLE = compiled(r"(?<=[\w,\x00] )(?P<name>[A-Z][a-z]+)\b")


_BY_ANOTHER = compiled(
    r"\b(?:taken|booked|grabbed|reserved|held|snapped up) by (?!me\b|us\b|then\b)[\w ]{1,20}|\b(?:ocupad|tomad|"
    r"reservad)[oa] por [\w ]{1,20}",
    re.I,
)


def forms_of(names: Sequence[str]) -> list[str]:
    """Full names and first names."""
    return sorted({form for name in names if name.strip() for form in (name.strip(), name.split()[0])})


def read_services(page: Page, names: Sequence[str]) -> None:
    for name in sorted({name.strip() for name in names if name.strip()}, key=len, reverse=True):
        page.take(_service_pattern(name), ClaimKind.SERVICE, _always(name.lower()))


def skip_client(page: Page, client_name: str, barber_forms: Sequence[str]) -> None:
    """The client is addressed, not claimed. Where a barber has the same name, only a form of address is skipped."""
    barbers = {barber.lower() for barber in barber_forms}
    for form in forms_of([client_name]):
        page.skip(_address_pattern(form) if form.lower() in barbers else _name_pattern(form))


def read_barbers(page: Page, forms: Sequence[str]) -> None:
    for form in sorted(forms, key=len, reverse=True):
        page.take(_barber_pattern(form), ClaimKind.BARBER, _always(form.lower()))


def read_strangers(page: Page, shop_name: str) -> None:
    """Names in a greeting, after "with", in an introduction, behind a barber's first name; common words in capitals."""
    known = _NOT_A_NAME | {word.lower() for word in re.findall(r"\w+", shop_name)}

    def stranger(match: re.Match[str]) -> Value | None:
        name = next(found for found in match.groups() if found)
        return None if name.lower() in known else name

    for pattern in (_GREETED, _SOMEONE, _INTRODUCED):
        page.take(pattern, ClaimKind.PERSON, stranger)
    page.take(_BY_ANOTHER, ClaimKind.PERSON, lambda m: m.group())
    page.take(_IN_THE_MIDDLE, ClaimKind.PERSON, lambda m: m["name"] if m["name"].lower() in _ALSO_WORDS else None)
    barbers = {m.end for m in page.mentions if m.kind is ClaimKind.BARBER}
    page.take(_AND_A_NAME, ClaimKind.PERSON, lambda m: stranger(m) if m.start() + 1 in barbers else None, group="name")


@lru_cache(maxsize=512)
def _service_pattern(name: str) -> re.Pattern[str]:
    words = r"[\s-]+".join(re.escape(word) for word in name.split())
    return compiled(rf"(?<!\w){words}(?:s|es)?(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=512)
def _name_pattern(form: str) -> re.Pattern[str]:
    return compiled(rf"(?<!\w){re.escape(form)}(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=512)
def _address_pattern(form: str) -> re.Pattern[str]:
    name = re.escape(form)
    return compiled(rf"(?i:{_GREETING})[\s,!]+{name}\b|^{name}(?=[,:!])|(?<!with)(?<!by)(?<!con), {name}(?=[.!?,]|$)")


@lru_cache(maxsize=512)
def _barber_pattern(form: str) -> re.Pattern[str]:
    name = re.escape(form)
    if form.lower() not in _ALSO_WORDS:
        return compiled(rf"(?<!\w){name}(?!\w)", re.IGNORECASE)
    return compiled(
        rf"(?<=with ){name}\b|(?<=con ){name}\b|(?<=got ){name}\b|\b{name}(?= (?:has|is|can|does|could|would|had|"
        rf"tiene|está|puede|te)\b|'s\b)"
        rf"|\b{name}(?=,? (?:today|tomorrow|on|at|hoy|mañana|a las?|el|mon|tue|wed|thu|fri|sat|sun|\d))|(?<=, |\) |"
        rf": |- ){name}(?=[.,)?!]|$)",
        0,
    )


def _always(value: str) -> Reading:
    return lambda match: value
