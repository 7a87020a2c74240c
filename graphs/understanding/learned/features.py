"""What the model looks at: words in a row, what the shop said before, and what the rules made of it."""

import re
from collections.abc import Iterable, Iterator, Mapping

_NUMBER = re.compile(r"\d+(?:[:./h]\d+)*(?:st|nd|rd|th)?")
_WEEKDAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?")
_MONTH = re.compile(
    r"january|february|march|april|june|july|august|september|october|november|december"
)  # "may" is more often a verb
_LONGEST = 60  # words; a longer text says what it does in its first ones
_LONG_WORD = 3
_SIZES = ((0, "0"), (1, "1"), (2, "2"), (4, "4"), (8, "8"), (14, "14"))


def features_of_previous(plain: str) -> dict[str, float]:
    """Of what the shop said: its last words tell what it asked."""
    return dict.fromkeys(_rows(["<", *_words(plain)[-_LONGEST:], ">"], 3), 1.0)


def features_of_reply(plain: str, kinds: Mapping[str, float], previous: str, acts: Iterable[str]) -> dict[str, float]:
    """`kinds`: what the shop may have done before, and how likely; `acts` are those that the rules found."""
    words = _words(plain)[:_LONGEST]
    framed = ["<", *words, ">"]
    found = sorted(acts)
    told = [
        *(f"r:{act}" for act in found),
        f"rules:{'+'.join(found)}",
        f"size:{_size(len(words))}",
        *_echo(words, previous),
    ]
    seen = dict.fromkeys((*(f"w:{row}" for row in _rows(framed, 3)), *told), 1.0)
    beside = (*dict.fromkeys(f"w:{row}" for row in _rows(framed, 2)), *told)
    for kind, likely in kinds.items():
        seen[f"kind:{kind}"] = likely
        seen |= {f"{kind}|{feature}": likely for feature in beside}
    return seen


def _words(plain: str) -> list[str]:
    return [_sort(word) for word in plain.split()]


def _sort(word: str) -> str:
    """Which number, weekday or month it is says nothing about the act."""
    if _NUMBER.fullmatch(word):
        return "0"
    if _WEEKDAY.fullmatch(word):
        return "DAY"
    return "MONTH" if _MONTH.fullmatch(word) else word


def _rows(words: list[str], longest: int) -> Iterator[str]:
    for size in range(1, longest + 1):
        for at in range(len(words) - size + 1):
            yield " ".join(words[at : at + size])


def _size(count: int) -> str:
    return next((name for most, name in _SIZES if count <= most), "more")


def _echo(words: list[str], previous: str) -> list[str]:
    """How much of the reply's longer words the shop had said, in quarters."""
    telling = [word for word in words if len(word) > _LONG_WORD]
    if not telling or not previous:
        return []
    said = set(_words(previous))
    return [f"echo:{round(4 * sum(word in said for word in telling) / len(telling))}"]
