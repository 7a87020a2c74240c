"""Bursts: people send one thought in several texts, and it gets one answer. How long to wait for the rest of it.

The waits are short against the minutes that an SMS conversation takes, and long against the seconds between two texts of
one thought: a phone's "send" and the next few words take one to three seconds. After a text that stands on its own more
rarely follows, after a beginning without an end nearly always.
"""

import re
import unicodedata
from datetime import datetime, timedelta

FINISHED = timedelta(seconds=0.7)  # enough for two texts that the carrier delivers at once, in either order
ORDINARY = timedelta(seconds=1.5)
FRAGMENT = timedelta(seconds=3)
LONGEST = timedelta(seconds=6)  # from a burst's first text: whoever never stops is answered all the same

_OPTION = re.compile(r"(?:(?:option|number|opcion|numero) )?#? ?\d(?: (?:please|pls|plz|thanks|thx|por favor))?")
_ANSWERS = re.compile(
    "yes|yep|yeah|yup|ya|no|nope|nah|ok|okay|k|sure|perfect|great|cool|deal|done|correct|thanks|thank you|thx|ty|bye|stop"
    "|yes please|no thanks|sounds good|that works|works for me|see you then|si|claro|gracias|perfecto|vale"
)
_BEGINNINGS = re.compile(
    "hey|hi|hello|hiya|yo|good morning|wait|hold on|hang on|one sec|one second|sec|sorry|um|uh|hmm|hm|well|so|also"
    "|actually|oh|hola|espera|perdon"
)
_GOES_ON = re.compile(
    r"\b(?:and|or|but|because|cause|cuz|if|with|at|on|in|for|to|the|a|an|my|maybe|like|than|then|is|are|can|could|do"
    r"|does|what|how|when|y|o|pero|con|para|el|la|que)$"
)
_OPEN_END = (",", ":", ";", "-", "–", "—", "…", "...", "..", "&", "/", "(")
_FULL_STOP = (".", "!", "?")


def wait_for_more(body: str) -> timedelta:
    """How long the client may be silent after this text before it is answered. A picture without words is ordinary."""
    said = body.strip()
    if said.endswith(_OPEN_END):
        return FRAGMENT
    words = _plain(said)
    if _BEGINNINGS.fullmatch(words):
        return FRAGMENT
    if said.endswith(_FULL_STOP) or _ANSWERS.fullmatch(words) or _OPTION.fullmatch(words):
        return FINISHED
    return FRAGMENT if _GOES_ON.search(words) else ORDINARY


def answer_after(body: str, now: datetime, began: datetime) -> datetime:
    """When a burst may be answered, of which this is the newest text (at `now`) and which began at `began`."""
    return min(now + wait_for_more(body), began + LONGEST)


def _plain(said: str) -> str:
    """Lower case, no accents, no marks but #, one blank between words."""
    flat = "".join(c for c in unicodedata.normalize("NFD", said.lower()) if not unicodedata.combining(c))
    return " ".join(re.sub(r"[^\w\s#]", " ", flat).split())
