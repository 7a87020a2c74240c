"""A small notation for phrases, so that their lists can be read and mended by whoever knows how clients talk.

stop/quit THESE* texting ME?    words and their alternatives; lists in capitals; `?` maybe, `*` up to five of them
this_number  escrib~            words that go together; any ending
^ $  _  &again  !again          the clause's beginning, its end; any word; followed by this; not followed by this
"""

import re
from collections.abc import Mapping

Lists = Mapping[str, str]
Phrases = tuple[re.Pattern[str], ...]
_MARKS = {"^": "^", "$": "$", "_": r"\S+ "}


def read_lists(text: str) -> dict[str, str]:
    """Each list begins with its name in capitals; its words are parted by commas. A name in capitals takes in that list."""
    found = re.findall(r"^ *([A-Z_]+): (.*?)(?=^ *[A-Z_]+: |\Z)", text, re.MULTILINE | re.DOTALL)
    return {name: " ".join(words.split()) for name, words in found}


def compile_phrases(lines: str, lists: Lists) -> Phrases:
    """One pattern per line, to be searched in a clause that ends with a blank."""
    return tuple(_compile(line.split(), lists) for line in lines.strip().splitlines())


def says(phrases: Phrases, clause: str) -> bool:
    """Whether one of them stands in the clause."""
    return any(phrase.search(clause) for phrase in phrases)


def _compile(elements: list[str], lists: Lists) -> re.Pattern[str]:
    return re.compile(r"(?:^|(?<= ))" + "".join(_element(element, lists) for element in elements))


def _element(element: str, lists: Lists) -> str:
    if element in _MARKS:
        return _MARKS[element]
    if element[0] in "!&":
        return f"(?{'!' if element[0] == '!' else '='}{_element(element[1:], lists)})"
    times = {"?": "?", "*": "{0,5}"}.get(element[-1], "")
    parts = element.rstrip("?*").split("/")
    words = "|".join(word for part in parts for word in _words(part, lists))
    edges = "".join(f"|{part}" for part in parts if part in ("^", "$"))
    return f"(?:(?:{words}) {edges}){times}"


def _words(part: str, lists: Lists) -> list[str]:
    if part in ("^", "$"):
        return []
    if part in lists:
        return [word for entry in lists[part].split(",") for word in _words(entry.strip(), lists)]
    return [r"\S+" if part == "_" else part.replace("~", r"\w*").replace("_", " ")]
