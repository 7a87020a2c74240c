"""A number that takes the place of the one that was said before it: "sorry i meant 2"."""

import re

from graphs.understanding.options import number_said
from graphs.understanding.words import read

_SORRY = r"(?:no|not|wait|sorry|oops|ops|oh|ah|ok|hold on|my bad|actually|typo|\d|perdon|disculpa|espera|ay|uy|digo|\W)"
_MEANT = (
    r"(?:(?:i )?(?:meant|mean)(?: to (?:say|text|type|pick|choose|put))?|quise (?:decir|poner)|queria (?:decir|poner)"
    r"|me referia a)"
)
_CORRECTS = re.compile(rf"(?:{_SORRY} )*(?:{_MEANT}|(?:no )?wait ,?) (?P<what>.+)")


def corrected_number(text: str) -> int | None:
    """None where no number is corrected, or where it is an hour: "i meant 2 pm"."""
    found = _CORRECTS.fullmatch(read(text).plain.strip(" .!"))
    return None if found is None else number_said(found["what"].strip(" ,"))
