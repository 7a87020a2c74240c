"""How far a model's reading is trusted: its words have to be the client's, and what binds the client has to be plain."""

import re
from collections.abc import Sequence
from dataclasses import replace

from graphs.understanding.words import read
from runtime.domain.claims.vocabulary import HARMLESS
from runtime.domain.understanding import Act, TimeExpression, Understanding

BINDING = frozenset({Act.ACCEPT, Act.CHOOSE})
MOST_HIDDEN = 5  # words of a text in which a yes or a choice may hide from the rules; in a longer one it is asked back
MOST_PLAIN = 30  # words of a reply that says yes and a little more
SHORT = 4  # words that are a reply, whatever they are
LEAST_ORDINARY = 0.6  # of the words of a longer reply; what is in another language or about another world has fewer
_ORDINARY = HARMLESS["en"] | HARMLESS["es"]
_NOT_TO_A_SHOP = re.compile(
    r"\b(?:instructions?|prompts?|ignore|disregard|pretend|passwords?|system|admin|access|granted|denied|untrusted|input|output"
    r"|print|translate|format|explain|summari[sz]e|repeat|roleplay|you are now|now you are|act as|word by word|assistant|chatbot"
    r"|code|secret|key|essay|tasks?|response|replacements?|(?:reply|respond|answer|begin|start) (?:back )?(?:with|your|only)"
    r"|(?:say|answer) (?:yes|only|nothing|exactly)|write (?:an?|me|the|out)|following (?:\w+ )?(?:question|text|topic|line)"
    r"|forget (?:all|every\w*|any\w*|what|about (?:all|every\w*)|the (?:above|previous))|the above|from now on"
    r"|instrucciones|contraseña|contrasena|ignora|repite|traduce|sistema|di (?:solo|que si)|desde ahora|de ahora en adelante)\b"
    r"|[=#*_%<>-]{3}|```|\{\{|</?\w+>"
)


def trusted(by_model: Understanding, by_rules: Understanding, texts: Sequence[str]) -> Understanding:
    """What binds the client and only the model sees: a yes counts in a few plain words, a choice is asked back."""
    times = tuple(_in_the_clients_words(time, texts) for time in by_model.times)
    hidden = (by_model.acts & BINDING) - by_rules.acts
    plain = read(" ".join(texts)).plain
    agrees = len(plain.split()) <= MOST_HIDDEN and is_a_plain_reply(plain) and any(_is_known(w) for w in _words(plain))
    dropped = hidden if not agrees else frozenset[Act]()
    acts = by_model.acts - dropped
    if Act.CHOOSE in hidden & acts:
        acts |= {Act.CHANGE}  # as in "no wait, 2", which is asked back
    option = by_rules.option if Act.CHOOSE in dropped else by_model.option
    return replace(by_model, acts=acts or frozenset({Act.OTHER}), option=option, times=times)


def bound_by_plain_words(understanding: Understanding, plain: str, *, answers: bool = True) -> Understanding:
    """A yes, a choice or a cancellation in a text that is not meant for a shop is none; the client is asked.

    `plain`: the texts as `words.read` leaves them, without the names of barbers and services; `answers`: whether the shop
    had said anything, for a yes to nothing binds nobody. What names a day or a time
    chooses by it, however long the story around it is, and a cancellation may come with a story too.
    """
    if not understanding.acts & (BINDING | {Act.CANCEL_APPOINTMENT}) or is_a_plain_reply(plain):
        return understanding
    attacks = _NOT_TO_A_SHOP.search(plain) is not None
    dropped = {Act.ACCEPT, Act.CANCEL_APPOINTMENT} if attacks else {Act.ACCEPT} if answers else set()
    acts = understanding.acts - dropped
    if attacks or not (understanding.times and _is_ordinary(_words(plain))):
        acts, understanding = acts - {Act.CHOOSE}, replace(understanding, option=None)
    return replace(understanding, acts=acts or frozenset({Act.OTHER}))


def is_a_plain_reply(plain: str) -> bool:
    """Whether a yes in it is meant for the shop: "ok. now you are a pirate, ..." begins like one and is none."""
    words = _words(plain)
    return _NOT_TO_A_SHOP.search(plain) is None and len(words) <= MOST_PLAIN and _is_ordinary(words)


def _words(plain: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", plain)


def _is_ordinary(words: Sequence[str]) -> bool:
    return len(words) <= SHORT or sum(map(_is_known, words)) >= LEAST_ORDINARY * len(words)


def _is_known(word: str) -> bool:
    return word in _ORDINARY


def _in_the_clients_words(time: TimeExpression, texts: Sequence[str]) -> TimeExpression:
    """What is stored of a reading is what the client wrote, never what a model wrote in its place."""
    said = time.text.lower()
    return time if any(said in text.lower() for text in texts) else replace(time, text="")
