"""Words that move an appointment, and which one they move: "from friday to saturday"."""

import re
from collections.abc import Iterator

MOVES = (
    r"switch|mov(?:e|ed|ing)|push|chang(?:e|ed|ing)|swap|bump|instead|rather|another (?:day|time)|make it"
    r"|reschedul\w*|mejor|cambi\w*|mover\w*|muev\w*|pas[ae]r\w*|pasa(?:me|la|mela)|en vez|en lugar"
    r"|otro dia|otra hora|corr(?:erme|erla)|recorr\w*"
)
TO_MOVE = re.compile(rf"\b(?:{MOVES})\b")
_BEGINS = re.compile(
    r"\b(?:mov\w+|chang\w+|switch|swap|push|bump|reschedul\w*|cambi\w*|muev\w*|pas[ae]\w*|reagend\w*)\b"
)
_GOES_TO = re.compile(r" (?:to|for|al?|para|pa|por(?! la (?:tarde|manana|noche)\b))\b")
_OF_A_DATE = re.compile(r"\bdel (?=\d)")


def from_to(plain: str) -> Iterator[tuple[str, str]]:
    """What may be moved and where to, at each "to" that follows a word of moving."""
    begins = _BEGINS.search(plain)
    if begins is None:
        return
    said = _OF_A_DATE.sub("el ", plain[begins.end() :])
    for to in _GOES_TO.finditer(said):
        yield said[: to.start()], said[to.end() :]
