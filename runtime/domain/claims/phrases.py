"""A word that is in no list may be a turn of phrase, or the heart of a lie; its clause tells."""

import re

from runtime.domain.claims.loaded import LOADED
from runtime.domain.claims.words import compiled

_PHRASES = compiled(
    r"\bcan always\b|\b(?:get|getting) you (?:all )?booked\b|\bnothing (?:is |else |else is )?booked\b|"
    r"\bto be booked\b|\bgone ahead\b(?= and\b)|\b(?:it's|it is|you're|you are) booked\b|\b(?:gone|flown) by\b|"
    r"\bde nuevo\b|\balways (?=here|happy|welcome|"
    r"a pleasure|great|good|nice)|\bsiempre (?=es un|un placer|a la orden|puedes)",
    re.I,
)
_ENDS = compiled(r"[.!?;:\n()]|\s-\s")
_SHORTEST = 3
_STATES = {
    "en": compiled(
        r"\b(?:is|are|was|were|has|had|isn't|aren't|will|won't|there|we|our|us|he|she|they|his|her|their|you'll|"
        r"you've|you're|"
        r"you (?:get|have|can|must|need|should|will))\b|'(?:s|re|ve|ll)\b",
        re.IGNORECASE,
    ),
    "es": compiled(
        r"\b(?:es|son|est[áa]n?|hay|tienen?|tenemos|nuestr\w+|nos|era|fue|ser[áa]n?|vas?|van|se|les?|tienes|puedes|"
        r"debes|dan?|lleva|qued[aoóé]\w*|tod[oa] (?:est[áa]|es))\b|\bte \w+(?:o|amos|emos|imos|aré|eré|iré)\b|"
        r"\w+(?:r[áa]s|remos|r[áa]n)\b|\bya no\b",
        re.IGNORECASE,
    ),
}
_OF_ONESELF = compiled(r"\bI(?:'m| am|'ve|'d| was)\b|\b(?:that|what)'s\b|\blet's\b|\bme\b", re.IGNORECASE)


def phrase_spans(text: str) -> list[tuple[int, int]]:
    """Where words stand in a phrase that they mean nothing else in: "gone ahead and", "nothing booked"."""
    return [found.span() for found in _PHRASES.finditer(text)]


def _may_be_a_name(text: str, start: int, end: int, begins: int) -> bool:
    """ "Argh, ..." is none."""
    is_cry = not text[begins:start].strip(" \"'¡") and text[end : end + 1] in (",", "!")
    return text[start].isupper() and not is_cry


def is_turn_of_phrase(text: str, start: int, end: int, language: str) -> bool:
    """A plain small word in a question, a call or a word about oneself, where nothing is stated of shop or client."""
    word = text[start:end]
    begins = max((m.end() for m in _ENDS.finditer(text, 0, start)), default=0)
    stop = _ENDS.search(text, end)
    clause = text[begins : stop.start() if stop else len(text)]
    if len(word) < _SHORTEST or not word.isascii() or _may_be_a_name(text, start, end, begins):
        return False
    if word.lower() in LOADED.get(language, frozenset()) or word.lower().removesuffix("s") in LOADED.get(language, ()):
        return False
    if language not in _STATES:
        return False
    is_question = stop is not None and stop.group() == "?"
    return is_question or bool(_OF_ONESELF.search(clause)) or not _STATES[language].search(clause)
