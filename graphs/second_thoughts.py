"""A yes, or a number, after a no: what was declined is offered again, as long as the conversation goes on."""

import re

from graphs.plain_words import plain_texts
from graphs.state import Desk, Memory

# "Bueno si", "actually yes", "siempre si"; "ok" and "si gracias" only say that the goodbye was heard.
A_YES_AFTER_ALL = re.compile(
    r"(?:(?:oh|ok|well|wait|hmm+|actually|hold on|on second thought|you know what|changed my mind|bueno|pues|mejor|espera|siempre"
    r"|la verdad|no|perdon|sorry|then|do it|lets do it|lets|please|por favor|quiero|[,.!]) )*"
    r"(?:yes|yeah|yep|yup|si|claro que si|(?<=actually )sure)"
    r"(?: (?:actually|please|por favor|porfa|quiero|lets do it|do it|ok|mejor|pues|siempre|i do|yes|si|[,.!]))*"
)
A_NUMBER = re.compile(
    r"(?:(?:ok|actually|wait|mejor|bueno|pues|la|el|#|number|option|[,.!]) )*(?P<n>\d)"
    r"(?: (?:please|por favor|porfa|[,.!]))*"
)


def thinks_again(memory: Memory, desk: Desk) -> bool:
    """Whether what was declined is wished for after all. It says not which, so that nothing is booked by a yes."""
    return _is_over(memory) and A_YES_AFTER_ALL.fullmatch(plain_texts(desk)) is not None


def taken_back(memory: Memory, desk: Desk) -> Memory:
    """The memory as it was before the no, where the client's words are a yes or a number of what was declined."""
    number = A_NUMBER.fullmatch(plain_texts(desk))
    numbered = number is not None and 0 < int(number["n"]) <= len(memory.get("declined", ()))
    if not thinks_again(memory, desk) and not (_is_over(memory) and numbered):
        return memory
    changed = memory.copy()
    changed.update({"stage": "offered", "offers": memory.get("declined", []), "declined": []})
    return changed


def _is_over(memory: Memory) -> bool:
    return memory["stage"] == "ended" and bool(memory.get("declined"))
