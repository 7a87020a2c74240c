"""A text as the rules read it: lower case, no accents, spelled out; each word tied to what was written."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from graphs.understanding.number_words import join_numbers
from graphs.understanding.spellings import PHRASES, SPELLED, WEEKDAYS, spell

_TOKEN = re.compile(
    r"""2(?:day|moro|morrow|nite|night|mrw)\b | b4\b
      | \d{4}-\d{2}-\d{2}t\d{2}:\d{2}(?::\d{2})? | \d{4}[-/]\d{2}[-/]\d{2}(?!\d)
      | \d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2})(?!\d) | \d{1,2}/\d{1,2}(?![\d/]|\ ?[ap]\.?m)
      | \d{1,2}(?:st|nd|rd|th)\b | \d{1,2}:\d{2}:\d{2}(?!\d) | \d{1,2}(?:[:.]\d{2}|00|15|30|45)?[ap]\b
      | \d{1,2}[:.h]\d{2}(?!\d) | \d{1,2}\.\d(?!\d) | \d+
      | [a-z]+(?:['"][a-z]+)* | [^\w\s]""",
    re.VERBOSE,
)
_ISO_MOMENT = re.compile(r"(\d{4}-\d{2}-\d{2})t(\d{2}:\d{2})(?::\d{2})?")
_TO_THE_SECOND = re.compile(r"(\d{1,2}:\d{2}):\d{2}")
_ENDINGS = (("'ll", " will"), ("'re", " are"), ("'ve", " have"), ("'m", " am"), ("'d", " would"))
# "I sat down", "in the sun": not days.
_NO_DAY_AFTER = {"sat": frozenset({"i", "we", "he", "she", "they", "was"}), "sun": frozenset({"the"})}


class Phrasebook:
    """Spelled words, one after the other, and what the rules read for them. The longest match wins."""

    def __init__(self, phrases: Mapping[tuple[str, ...], str]) -> None:
        self.phrases = phrases
        self.longest = max(len(phrase) for phrase in phrases)


_USUAL = Phrasebook(PHRASES)


@dataclass(frozen=True, slots=True)
class Words:
    """`plain` holds words parted by one blank; `starts` are their places in it, `spans` those in `text`."""

    text: str
    plain: str
    starts: tuple[int, ...]
    spans: tuple[tuple[int, int], ...]

    def written(self, start: int, end: int) -> str:
        """What the client wrote for plain[start:end]."""
        first = max(bisect_right(self.starts, start) - 1, 0)
        last = max(bisect_left(self.starts, end) - 1, first)
        return self.text[self.spans[first][0] : self.spans[last][1]]


@lru_cache(maxsize=256)  # a turn asks for the same few texts some thirty times
def read(text: str, phrasebook: Phrasebook = _USUAL) -> Words:
    """Never fails; a text without words is empty."""
    flat = "".join(_flat(c) for c in text)
    found = join_numbers([(m.group(), m.start(), m.end()) for m in _TOKEN.finditer(flat)])
    words = [(_one(w, found[i - 1][0] if i else ""), s, e) for i, (w, s, e) in enumerate(found)]
    joined = _phrases(words, phrasebook)
    starts: list[int] = []
    place = 0
    for word, _, _ in joined:
        starts.append(place)
        place += len(word) + 1
    plain = " ".join(w for w, _, _ in joined)
    return Words(text, plain, tuple(starts), tuple((s, e) for _, s, e in joined))


def _flat(char: str) -> str:
    """One character for one, so that places stay the same."""
    if char in "’‘`´":
        return "'"
    if char in "“”":
        return '"'
    if char == "\n":
        return "\n"
    return unicodedata.normalize("NFD", char)[0].lower()[0]


def _one(word: str, before: str) -> str:
    if before in _NO_DAY_AFTER.get(word, ()):
        return word
    if word[0].isdigit():
        return SPELLED.get(word) or _figures(word)
    if "'" not in word and '"' not in word:
        return spell(word)
    if word in ("o'clock", 'o"clock'):
        return "oclock"
    for ending, full in _ENDINGS:
        if word.endswith(ending):
            return word.removesuffix(ending) + full
    stem = word.removesuffix("'s")
    known = spell(stem)
    return known if known in WEEKDAYS or known in ("today", "tomorrow") else word.replace("'", "").replace('"', "")


def _figures(word: str) -> str:
    word = _ISO_MOMENT.sub(r"\1 \2", _TO_THE_SECOND.sub(r"\1", word))
    return re.sub(r"(?<=\d)([ap])$", r" \1m", word)


def _phrases(words: list[tuple[str, int, int]], phrasebook: Phrasebook) -> list[tuple[str, int, int]]:
    out: list[tuple[str, int, int]] = []
    at = 0
    while at < len(words):
        sizes = range(min(phrasebook.longest, len(words) - at), 0, -1)
        size = next((n for n in sizes if _key(words, at, n) in phrasebook.phrases), 0)
        plain = phrasebook.phrases[_key(words, at, size)] if size else words[at][0]
        size = size or 1
        out.append((plain, words[at][1], words[at + size - 1][2]))
        at += size
    return out


def _key(words: list[tuple[str, int, int]], at: int, size: int) -> tuple[str, ...]:
    return tuple(w for w, _, _ in words[at : at + size])
