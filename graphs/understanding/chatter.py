"""Warm words that ask for nothing: how people thank, joke, excuse themselves and send their regards once all is settled."""

import re

from graphs.understanding import chatter_words as words
from graphs.understanding.politeness import POLITE
from graphs.understanding.slang import WORDS as SLANG

_END = r"(?!\S)"


def _some(choice: str) -> str:
    """Any number of these words, one after the other."""
    return rf"(?: (?:{'|'.join(choice.split())}){_END})*+"


_NUMBER = r"\d{1,2}(?:st|nd|rd|th)?|\d{1,2}[:.h]\d{2}"
_WHEN = _some(f"{words.WHEN} {_NUMBER}")
_LOOKS = rf"(?:(?:i|we|im|i am|am|he|she|todo) )?(?:{words.WILL_BE}){_some(words.HOW_WELL)} (?:{words.FINE})"
_BOTHERED = rf"(?:{words.SORRY})(?: (?:for|about|bout|por|to|que|de|lo|la|las|el|tanta|tantas)){_some(words.BOTHER)}"
_REGARDS = (
    rf"(?:please |also |and )?(?:tell|say|give|send)(?: (?:{words.WHOM}))?(?: (?:that )?i (?:said|say))?"
    rf" (?:{words.HELLO})(?: (?:to|for|from)(?: (?:{words.WHOM}|me))?)?(?: for me)?"
    rf"|(?:{words.KIN}) (?:also )?(?:says?|sends?|said) (?:{words.HELLO})"
    rf"|(?:{words.KIN}) (?:te |les? )?mandan? (?:muchos )?(?:saludos|abrazos)"
    rf"|(?:{words.REGARDS}){_some(words.REGARDS_GO_ON)}"
)
_SEE_YOU = (
    r"(?:(?:i |we |will |ill |well )?(?:see|c|cu|catch|be seeing) (?:you|you all|him|her|them)(?: (?:guys|all))?"
    r"|(?:ahi |alla )?(?:nos (?:vemos|miramos|vidrios)|te (?:veo|vere|miro)|l[oe]s (?:veo|vere|miro)|ahi (?:caigo|estare)"
    rf"|hasta|until)){_WHEN}"
)
_SOME_GROWING = rf"(?:{words.GROWS}){_END}{_some(words.GROWN)}"
_PERHAPS = rf"(?:(?:{'|'.join(words.PERHAPS.split())}) )*+"
_LATER_PLANS = (
    rf"{_PERHAPS}{_SOME_GROWING} (?:{words.SOMEDAY})"
    rf"|(?:maybe |and |then )?(?:{words.SOMEDAY}) {_PERHAPS}{_SOME_GROWING}"
)
_MY_HAIR = rf"(?:{words.MY_HAIR}){_some(words.HOW_HAIR_IS)} (?:{words.UNKEMPT})"
_WARM = "|".join((_REGARDS, _LATER_PLANS, _MY_HAIR, _LOOKS, _BOTHERED, words.PRAISES, _SEE_YOU, words.LAUGHTER))
_SHORT = "|".join((SLANG, words.APPROVALS, words.ADDRESSES, words.SORRY, words.FILLERS))
# Possessive: several words stand in two lists, and a long text must not be tried in every way. The long pieces come first.
_CHATTER = re.compile(rf"(?:(?:{_WARM}|{POLITE}|{_SHORT})(?: |$))*+")
_WARM_PIECE = re.compile(rf"(?<!\S)(?:{_WARM}){_END}")
_PARTING = re.compile(rf"(?<!\S)(?:{_SEE_YOU}){_END}")
_ADDRESSED = re.compile(rf"(?<!\S)(?:{words.ADDRESSES}){_END}")


def only_chatter(plain: str, names: frozenset[str]) -> bool:
    """Nothing but such words. `names`: words of those who may be spoken of."""
    said = _without(plain, names)
    return bool(said) and _CHATTER.fullmatch(said) is not None


def is_warm(plain: str, names: frozenset[str]) -> bool:
    """Whether something of it is surely meant kindly; the rest may be anything."""
    return _WARM_PIECE.search(_without(plain, names)) is not None


def parts(plain: str, names: frozenset[str]) -> bool:
    """ "See you in July": a goodbye that may name a day."""
    return _PARTING.search(_without(plain, names)) is not None


def without_chatter(plain: str, names: frozenset[str]) -> str:
    """What is left to think about."""
    return " ".join(_ADDRESSED.sub(" ", _WARM_PIECE.sub(" ", _without(plain, names))).split())


def _without(plain: str, names: frozenset[str]) -> str:
    return " ".join(word for word in plain.split() if word not in names)
