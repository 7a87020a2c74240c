"""Texts as thumbs write them: no capitals, few marks, short words, slips."""

import random
import re
from collections.abc import Iterable
from dataclasses import replace

from evals.training.sources import Example

_SHORT = {
    "you": "u",
    "are": "r",
    "your": "ur",
    "please": "pls",
    "thanks": "thx",
    "yes": "ye",
    "yeah": "ya",
    "no": "nah",
    "okay": "k",
    "ok": "k",
    "tomorrow": "tmrw",
    "great": "gr8",
    "about": "abt",
    "because": "cuz",
}
_SHORTENED = 0.4
_SLIPS = 0.08
_LONG_ENOUGH = 5


def noised(examples: Iterable[Example], chance: random.Random, share: float) -> list[Example]:
    """Some of them, written badly, at half their weight."""
    return [
        replace(example, text=_noised(example.text, chance), weight=example.weight / 2)
        for example in examples
        if chance.random() < share
    ]


def _noised(text: str, chance: random.Random) -> str:
    low = text.lower()
    low = re.sub(r"[.,!;']", "", low) if chance.random() < 0.7 else low
    low = low.replace("?", "") if chance.random() < 0.5 else low
    return " ".join(_written(word, chance) for word in low.split())


def _written(word: str, chance: random.Random) -> str:
    if word in _SHORT and chance.random() < _SHORTENED:
        return _SHORT[word]
    if len(word) < _LONG_ENOUGH or chance.random() > _SLIPS:
        return word
    at = chance.randrange(1, len(word) - 1)
    slips = (
        word[:at] + word[at + 1 :],
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        word[:at] + word[at] + word[at:],
    )
    return chance.choice(slips)
