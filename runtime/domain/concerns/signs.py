"""A small notation for what people write when something is wrong, so that its lists can be read and mended.

One way of saying it per line: a regular expression of whole words. `&&` parts what must all be there, in any order;
`!` stands before what must not. A line may go on below, after a `|` or before a `&&`. <NAME> takes in a list of words,
which may take in other lists; <END> is the end of a sentence.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

Lists = Mapping[str, str]
END = r"(?=\s*(?:$|[.,!?]))"
_JEST = re.compile(r"\b(?:lo+l|lmf?ao+|(?:ja|ha){2,}h?|hehe|jk|just kidding|kidding lol|joking|es broma)\b")


@dataclass(frozen=True, slots=True)
class Way:
    """One line of the notation."""

    needs: tuple[re.Pattern[str], ...]
    bars: tuple[re.Pattern[str], ...]

    def is_in(self, plain: str) -> bool:
        return all(part.search(plain) for part in self.needs) and not any(part.search(plain) for part in self.bars)


@dataclass(frozen=True, slots=True)
class Signs:
    """`harmless` words look like a sign and are none: they are struck out before. `jests`: "lol" takes it back."""

    said: tuple[Way, ...]
    harmless: tuple[re.Pattern[str], ...] = ()
    jests: bool = False

    def are_in(self, plain: str) -> bool:
        if self.jests and _JEST.search(plain):
            return False
        for words in self.harmless:
            plain = words.sub(" # ", plain)
        return any(way.is_in(plain) for way in self.said)


def read_lists(text: str) -> dict[str, str]:
    """Each list begins with its name in capitals and a colon, and may go on below."""
    found = re.findall(r"^ *([A-Z_]+): (.*?)(?=^ *[A-Z_]+: |\Z)", text, re.MULTILINE | re.DOTALL)
    return {name: re.sub(r"\s*[|]\s*", "|", words.strip()) for name, words in found}


def ways(lines: str, lists: Lists) -> tuple[Way, ...]:
    """The lines that say it."""
    return tuple(_way(line, lists) for line in _lines(lines))


def words(lines: str, lists: Lists) -> tuple[re.Pattern[str], ...]:
    """One pattern per line."""
    return tuple(_pattern(line, lists) for line in _lines(lines))


def _lines(text: str) -> list[str]:
    """What begins with `&&`, or follows a line that ends with `|`, belongs to the line before."""
    return re.sub(r"\n\s*(?=&& )", " ", re.sub(r"[|]\n\s*", "|", re.sub(r"\n\s+", "\n", text.strip()))).split("\n")


def _way(line: str, lists: Lists) -> Way:
    parts = line.split(" && ")
    needs = tuple(_pattern(part, lists) for part in parts if not part.startswith("!"))
    return Way(needs, tuple(_pattern(part[1:], lists) for part in parts if part.startswith("!")))


def _pattern(part: str, lists: Lists) -> re.Pattern[str]:
    part = part.replace("<END>", END)
    while name := re.search(r"<([A-Z_]+)>", part):
        part = part.replace(name.group(), f"(?:{lists[name[1]]})")
    return re.compile(rf"\b(?:{part})(?!\w)")
