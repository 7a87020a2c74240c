"""Slips of the thumb in the words that tell what a text does: "grasias", "thnak you", "okthanks", "pleaseee"."""

import re
from functools import lru_cache

from graphs.understanding.learned.weights import known_words

# What people write for short, and what the rules read instead.
_SHORT = {
    "thanku": "thank you", "thankyou": "thank you", "thanq": "thank you", "nty": "no thank you", "tnk": "thank",
    "np": "no problem", "nvm": "never mind", "idk": "i dont know", "lmk": "let me know", "rn": "right now", "sry": "sorry",
    "srry": "sorry", "prolly": "probably", "def": "definitely", "deff": "definitely", "defo": "definitely", "gud": "good",
    "gd": "good", "gr8": "great", "wat": "what", "wht": "what", "wen": "when", "wher": "where", "dnt": "dont", "cnt": "cant",
    "sched": "schedule", "avail": "available", "cxl": "cancel", "canx": "cancel", "hlo": "hello", "helo": "hello", "hai": "hi",
    "hii": "hi", "heyy": "hey", "ohk": "ok", "yaa": "yes", "yh": "yes", "yuh": "yes", "yess": "yes", "ys": "yes",
    "lata": "later", "laters": "bye", "l8r": "later", "l8": "late", "m8": "mate", "probs": "problem",
    "resch": "reschedule",
    "grax": "gracias", "grx": "gracias", "grasias": "gracias", "graciaz": "gracias", "sita": "cita", "xfa": "por favor",
    "porfavor": "por favor", "porfis": "por favor", "bn": "bien", "tmb": "tambien", "tb": "tambien", "q": "que", "ke": "que",
    "kiero": "quiero", "quieo": "quiero", "kanselar": "cancelar", "canselar": "cancelar", "cancelar": "cancelar", "dnd": "donde",
    "ola": "hola", "holaa": "hola", "orita": "ahorita", "horita": "ahorita", "sii": "si", "aver": "a ver", "pos": "pues",
}  # fmt: skip
# Worth mending: each tells an act by itself.
_TELLING = """
    thanks thank please perfect great sure definitely absolutely nothing correct sounds cancel change goodbye awesome another
    different available confirm alright excellent instead earlier later appreciate anything something reschedule
    appointment exactly probably sorry problem question where when works working wonderful interested
    gracias cancelar cambiar perfecto direccion estacionamiento horario precio cuanto cuesta tarjeta ninguna primera segunda
    number option numero opcion
    tercera reagendar disponible ubicacion equivocado confirmo temprano
"""
# One letter away from those, and words themselves.
_REAL = frozenset(("cuando", "cuento", "canto", "puesta", "fiesta", "resta", "tarjetero"))
_TARGETS = tuple(_TELLING.split())
# Words that people run together with the next one.
_FIRST = (
    "thankyou",
    "thanks",
    "nothing",
    "goodbye",
    "okay",
    "good",
    "yeah",
    "nope",
    "sure",
    "fine",
    "yes",
    "bye",
    "no",
    "ok",
)
_LAST = ("thankyou", "thanks", "thank", "please", "goodbye", "bye", "okay")
_SHORTEST_REST = 4


def mend(plain: str, names: frozenset[str] = frozenset()) -> str:
    """The same words, the mistyped among them put right. `names`: words of barbers and services, which stay."""
    return " ".join(word if word in names else _mended(word) for word in plain.split())


@lru_cache(maxsize=8192)
def _mended(word: str) -> str:
    if word in _SHORT:
        return _SHORT[word]
    if not word.isalpha() or word in known_words() or word in _TARGETS:
        return word
    return _shortened(word) or _parted(word) or _nearest(word) or word


def _shortened(word: str) -> str:
    """ "Pleaseee" and "byee": one letter for many, or two where that is a word."""
    shorter = (re.sub(r"(.)\1+$", r"\1", word), re.sub(r"(.)\1{2,}", r"\1", word), re.sub(r"(.)\1{2,}", r"\1\1", word))
    return next((w for w in shorter if w != word and _is_word(w)), "")


def _parted(word: str) -> str:
    for first in _FIRST:
        rest = word.removeprefix(first)
        if rest != word and len(rest) >= _SHORTEST_REST and _is_word(rest):
            return f"{_whole(first)} {_whole(rest)}"
    for last in _LAST:
        rest = word.removesuffix(last)
        if rest != word and len(rest) > 1 and _is_word(rest):
            return f"{_whole(rest)} {_whole(last)}"
    return ""


def _is_word(word: str) -> bool:
    return word in known_words() or word in _TARGETS or word in _SHORT


def _whole(word: str) -> str:
    return _SHORT.get(word, word)


def _nearest(word: str) -> str:
    """One slip away, and the first letter is right; none when several are. Another ending is another word ("cancela")."""
    near = [target for target in _TARGETS if target[0] == word[0] and _one_slip(word, target)] if len(word) > 3 else []
    if len(near) != 1 or word.startswith(near[0][:-1]) or word in _REAL:
        return ""
    return near[0]


def _one_slip(word: str, target: str) -> bool:
    """A letter too many, too few, another, or two in the wrong order."""
    shorter, longer = sorted((word, target), key=len)
    at = next((i for i, (a, b) in enumerate(zip(shorter, longer, strict=False)) if a != b), len(shorter))
    if len(longer) - len(shorter) == 1:
        return shorter[at:] == longer[at + 1 :]
    if len(longer) != len(shorter):
        return False
    swapped = word[:at] + word[at : at + 2][::-1] + word[at + 2 :]
    return word[at + 1 :] == target[at + 1 :] or swapped == target
