"""Sentences that stand in a text as they are: whole, as statement or as question, and in nobody else's mouth.

One that ends in "..." may go on; its last character after that is the sentence's own: "Shall I book it ...?".
"""

import re
from collections.abc import Iterable

GOES_ON = " ..."
_ENDS = re.compile(r"[.!?](?=\s|$)")
_SENTENCES = re.compile(r"(?<=[.!?])\s+|\n+")
_GREETING = r"\A¡?(?i:hi|hey|hello|yo|good (?:morning|afternoon|evening)|hola|hey|que tal|buen[ao]s(?: dias| tardes)?)"
_AFTER = (
    rf"(?:\A|(?<=[.!?])\s+|\n|[¡¿]|{_GREETING}(?: [^\s,.!?]+){{0,3}}, )"  # what a sentence begins behind: "Hi Kim, "
)
_SIGNS = " ¡¿.!?"


def find_fixed(sentence: str, text: str) -> tuple[int, int] | None:
    """Where `sentence` stands in `text`: at the beginning of a sentence, small or capital, and to its end."""
    asks, body = sentence.endswith("?"), sentence.strip(_SIGNS)
    if not body:
        return None
    first = f"[{re.escape(body[0].lower())}{re.escape(body[0].upper())}]"
    pattern = re.compile(rf"{_AFTER}[¡¿]?(?P<said>{first}{re.escape(body[1:])})(?![\w'])")
    for found in pattern.finditer(text):
        rest = text[found.end() :].partition("\n")[0]
        end = _ENDS.search(rest)
        if (end is not None and end.group() == "?") is not asks:
            continue
        if GOES_ON in sentence or not rest[: end.end() if end else None].strip(_SIGNS):
            return found.start("said"), found.end("said")
    return None


def without_fixed(text: str, sentences: Iterable[str]) -> str:
    """What is left of it beside these."""
    for sentence in sentences:
        found = find_fixed(sentence, text)
        if found is not None:
            text = f"{text[: found[0]]} {text[found[1] :]}"
    return text


def sentences_in(text: str) -> list[str]:
    return [sentence.strip() for sentence in _SENTENCES.split(text) if sentence.strip(_SIGNS)]
