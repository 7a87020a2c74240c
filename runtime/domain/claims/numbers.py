"""Reading numbers that no other reader took: neither a time nor a price, a date or a choice."""

import re

from runtime.domain.claims.mentions import ClaimKind, Page
from runtime.domain.claims.words import NUMBER_WORDS, any_of, compiled, one_of, spelled_number

_ALONE_NO_NUMBER = frozenset({"one", "un", "una", "uno", "mil"})
_VAGUE = {"couple": "2", "few": "2", "several": "2", "par": "2", "varias": "2", "varios": "2"}
_LEFT_OVER = compiled(
    rf"\b(?P<vague>{any_of(_VAGUE)})\b|(?P<digits>\d+(?:[.,:/]\d+)*)|"
    rf"\b(?P<words>{any_of(NUMBER_WORDS.keys() - _ALONE_NO_NUMBER)})\b",
    re.IGNORECASE,
)
_CHOICES = one_of(
    r"\b(?:reply|send|text|choose|pick|say|answer|either|option|number|responde|contesta|elige|escoge|opción|opcion|"
    r"número|numero|dime|"
    r"manda|env[íi]a)s?\W+(?:(?:with|back|me|a|the|number|con|un|el|número)\s+)*(?P<list>[1-9](?:(?:\W|\b(?:or|and|o|"
    r"y|el)\b)+[1-9]\b)*)\b"
    r"(?![:%]|\s?[ap]\.?m\b|\.\d|\d)",
)
_LISTED = compiled(r"(?<![\d$])\b[1-9](?:, ?[1-9])*,? (?:or|o|and|y) [1-9]\b(?![:%\d])", re.IGNORECASE)
_COUNTED = compiled(
    r"\s+(?:of )?(?:\w+ )?(?:openings?|options?|times?|spots?|slots?|choices?|opciones|horarios|espacios|huecos|"
    r"lugares|horas)\b",
    re.I,
)
_GOES_ON = compiled(r"\s+(?:more|left|other|minutes|m[áa]s|otr[oa]s)\b", re.IGNORECASE)


def skip_choices(page: Page) -> None:
    """Before the times: "Reply 1, 2 or 3"."""
    for match in list(_CHOICES.finditer(page.left)):
        page.blank(*match.span("list"))


def read_numbers(page: Page) -> None:
    """Last. The value is a text: the number, and in front of what is offered "counted", in a list of choices "choice"."""
    lists = [match.span() for match in _LISTED.finditer(page.left)]
    for match in list(_LEFT_OVER.finditer(page.left)):
        said = match["digits"] or (
            _VAGUE[match["vague"].lower()] if match["vague"] else str(spelled_number(match["words"]))
        )
        if any(start <= match.start() < end for start, end in lists):
            said += " choice"
        elif _COUNTED.match(page.left, match.end()) or (match["vague"] and not _GOES_ON.match(page.left, match.end())):
            said += " counted"
        page.note(ClaimKind.NUMBER, match.start(), match.end(), said)
