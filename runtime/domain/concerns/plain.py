"""A text as the rules of this package read it: lower case, no accents, short forms spelled one way."""

import re
import unicodedata
from collections.abc import Sequence

_DEEDS = "kill|hurt|beat|shoot|stab|smash|burn|fuck|knock|choke|slap|punch|break|jump|destroy|whoop|sue|find|get|call"
_ONE_WAY = (
    (r"[’'‘`´]", ""),
    (r"[^\w\s.,!?$*]", " "),
    (r"\bf u(?= *$| *[.,!]| and)", "fuck you"),
    (r"\bfck\b|\bfuk\b|\bf[*]+(?:ck|k)?(?=\W|$)", "fuck"),
    (r"\bsh[*]t\b", "shit"),
    (r"[*]", " "),
    (r"\bu\b", "you"),
    (r"\b(?:ur|youre|you are|u r)\b", "your"),  # "you're dead" and "ur dead" are one, and so are "your" and "you're"
    (r"\b(?:y all|ya ll|you all|you guys|you people|you lot)\b", "yall"),
    (r"\bi (?:am|m)\b", "im"),
    (r"\bi (?:will|ll)\b", "ill"),
    (r"\b(?:i ve|ive)\b", "i have"),
    (rf"\b(?:im a|i ma|imma|ima)\b(?= (?:\w+ )?(?:{_DEEDS})\b)", "im gonna"),
    (
        r"\b(?:going to|goin to|fixing to|about to)\b(?! (?:the|a|my|work|school|court)\b)|\b(?:gunna|finna|bouta|boutta)\b",
        "gonna",
    ),
    (r"\b(?:wants? to|would like to|id like to)\b", "wanna"),
    (r"\b(do|did|does|is|was|would|could|should|have|has|are|can)(?: not|nt| nt|n t)\b", r"\1nt"),
    (r"\bcannot\b", "cant"),
    (r"\b(?:will not|won t)\b", "wont"),
    (r"\b(?:fuckin|effing|fkn|fkin|fking)\b", "fucking"),
    (r"\bany more\b", "anymore"),
)
_RULES = tuple((re.compile(said), instead) for said, instead in _ONE_WAY)


def as_plain(text: str, barbers: Sequence[str] = ()) -> str:
    """One blank between words; sentence marks and dollar signs stay, barbers lose their names. Never fails."""
    plain = _flat(text)
    for name in barbers:
        plain = re.sub(rf"\b{re.escape(_flat(name))}\b", "barber", plain)
    for said, instead in _RULES:
        plain = said.sub(instead, plain)
    return " ".join(plain.split())


def _flat(text: str) -> str:
    """Lower case, no accents."""
    return "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))
