"""Reading what is told of a barber: that he "is free" belongs to a slot, that he "is back" or "says hi" to nothing."""

import re

from runtime.domain.claims.mentions import ClaimKind, Mention, Page
from runtime.domain.claims.words import compiled, word_set

_NEXT = compiled(r"(?:\s+|(?='))(?P<first>'?[^\W\d_]+(?:'t|'ll)?)(?:\s+(?P<second>[^\W\d_]+))?")
_OBJECT = compiled(r"\b(?:with|by|for|to|about|see|saw|con|para|de|a|por|both)\s+$", re.IGNORECASE)
_FOLLOWS = word_set(
    """
    already has have can could does do will would works work and or with at on for from this next to too instead also both
    either is 's 'll 'd isn't in as by if when but then again it around since ago that which who should still
    available free open happens seems currently actually only another today tomorrow here same while so just right any
    the your a an got fits looks tiene tenía puede podría está y o u con al el la los las para por en ya también sigue
    te de del este esta si que cuando pero como hoy mañana tal sí lo cuesta sale otra otro aún todavía ofrece queda
    quedan
    """
)
_STATES = word_set(
    """
    got free open available booked fully also still not only your the a here's happy taken full busy at on with ready
    able libre disponible ocupado ocupada también todavía lleno llena reservado
    """
)
_DENIALS = word_set(
    """
    isn't can't cannot doesn't won't couldn't hasn't don't no ya
    """
)
_DENIED = word_set(
    """
    free available open have do make able fit take got has any not no tiene puede está tengo hay queda le
    """
)
_TE = word_set(
    """
    atiende atenderá espera puede podría recibe ve verá viene queda
    """
)
_IS = frozenset({"is", "'s", "está"})


def read_barber_news(page: Page) -> None:
    """After the barbers. `denied` is what a day receipt may back: "Marcus isn't free"; all else is news."""
    for mention in [m for m in page.mentions if m.kind is ClaimKind.BARBER]:
        _read_after(page, mention)


def _read_after(page: Page, barber: Mention) -> None:
    found = _NEXT.match(page.left, barber.end)
    if found is None or found["first"][0].isupper():
        return
    first, second = found["first"].lower(), (found["second"] or "").lower()
    is_subject = not _OBJECT.search(page.left, 0, barber.start)
    if first in ("did", "gave"):
        page.note(ClaimKind.VISIT, barber.end, found.end(), first)
    elif first in _DENIALS and is_subject:
        value = "denied" if second in _DENIED or not second else "news"
        if first != "ya" or second == "no":
            page.note(ClaimKind.ABSENT, barber.end, found.end(), value)
    elif _is_news(first, second, is_subject):
        page.note(ClaimKind.ABSENT, barber.end, found.end(), "news")


def _is_news(first: str, second: str, is_subject: bool) -> bool:
    if first not in _FOLLOWS:
        return is_subject
    if first in _IS:
        return is_subject and bool(second) and second not in _STATES
    return first == "te" and bool(second) and second not in _TE
