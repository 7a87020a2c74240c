"""How many SMS segments a text costs, and how to keep it in the cheap alphabet.

Alphabet and sizes: 3GPP TS 23.038 (GSM-7) and TS 23.040 (a 6-byte header in each part of a longer text).
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

_GSM_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
    "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_GSM_EXTENSION = frozenset("|^€{}[]~\\\f")
_GSM = _GSM_BASIC | _GSM_EXTENSION


class Encoding(StrEnum):
    GSM7 = "GSM-7"
    UCS2 = "UCS-2"


_ALONE = {Encoding.GSM7: 160, Encoding.UCS2: 70}
_JOINED = {Encoding.GSM7: 153, Encoding.UCS2: 67}


@dataclass(frozen=True, slots=True)
class Segments:
    """`characters` is counted as the carrier does: septets in GSM-7, 16-bit units in UCS-2."""

    encoding: Encoding
    count: int
    characters: int


def count_segments(text: str) -> Segments:
    """An empty text has none. A character of two units is never split over a border."""
    encoding = Encoding.GSM7 if set(text) <= _GSM else Encoding.UCS2
    sizes = [_size(character, encoding) for character in text]
    characters = sum(sizes)
    count = min(characters, 1) if characters <= _ALONE[encoding] else _parts(sizes, _JOINED[encoding])
    return Segments(encoding, count, characters)


def takes_ucs2(character: str) -> bool:
    """Whether one such character makes a whole text UCS-2."""
    return character not in _GSM


def _size(character: str, encoding: Encoding) -> int:
    wide = character in _GSM_EXTENSION if encoding is Encoding.GSM7 else ord(character) > 0xFFFF
    return 2 if wide else 1


def _parts(sizes: Iterable[int], room: int) -> int:
    count, free = 1, room
    for size in sizes:
        if size > free:
            count, free = count + 1, room
        free -= size
    return count


_PLAIN = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‘’‚‛′`´‹›", "'"),
        **dict.fromkeys("‐‑‒–—―−•‣◦", "-"),
        **dict.fromkeys("\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\t", " "),
        **dict.fromkeys("\u2028\u2029\u0085\v", "\n"),
        **dict.fromkeys("\u200b\u2060\ufeff\u00ad", ""),
        "…": "...",
        "⁄": "/",
    }
)


def plain_characters(text: str) -> str:
    """Typographic signs as their GSM-7 equals. Letters and emoji stay as they are, whatever they cost."""
    return text.translate(_PLAIN)


def without_dear_accents(text: str) -> str:
    """ "Que dia, Maria?": the accents that GSM-7 lacks are left out, as people text, where nothing else is dear."""
    spelled = "".join(char if char in _GSM_BASIC else _bare(char) for char in unicodedata.normalize("NFC", text))
    return spelled if count_segments(spelled).encoding is Encoding.GSM7 else text


def _bare(char: str) -> str:
    """The letter without its marks; a character that is no letter with marks stays."""
    return unicodedata.normalize("NFD", char)[0]
