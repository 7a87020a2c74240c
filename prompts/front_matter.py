"""What stands at the head of a file, between `---` lines: what the text is given, and what it has to keep."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from prompts.wordings import BadText

FENCE = "---\n"
DEFAULT_TONE = "friendly, brief"  # of files that were stored before there was a tone
FIELDS = ("version", "tone", "variables", "must_say", "must_use", "stop_line", "receipts", "fixed", "locked")
REQUIRED = "required"
LOCKED = "whole"
LONGEST_HEAD = 1000  # characters


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """`must_say` are words that no rewording may drop, `must_use` variables that no wording may leave out.

    `receipts` name what the move has done beyond offering and answering (booking, moved, ...): only then may its text
    claim it. `stop_line`: it begins a contact that nobody asked for, and has to say how to opt out. `fixed` are
    sentences (with values) of which each wording has one as it is; `locked`: no shop words it at all. `unknown` fields are
    read past, since a stored set may come from a newer program.
    """

    version: int
    variables: frozenset[str]
    tone: str = ""
    must_say: tuple[str, ...] = ()
    must_use: tuple[str, ...] = ()
    receipts: tuple[str, ...] = ()
    stop_line: bool = False
    fixed: tuple[str, ...] = ()
    locked: bool = False
    unknown: tuple[str, ...] = ()


def read_file(name: str, content: str) -> tuple[FrontMatter, tuple[str, ...]]:
    """The front matter and the wordings. Raises BadText."""
    try:
        before, head, body = content.split(FENCE, 2)
        about = _fields(name, head)
        version, variables = int(about["version"]), frozenset(_words(name, about, "variables"))
    except (ValueError, KeyError, TypeError, RecursionError, yaml.YAMLError) as error:
        if isinstance(error, BadText):
            raise
        raise _no_head(name) from error
    if before:
        raise _no_head(name)
    front_matter = FrontMatter(
        version,
        variables,
        _word(name, "tone", about.get("tone", "")),
        _words(name, about, "must_say"),
        _words(name, about, "must_use"),
        _words(name, about, "receipts"),
        _is_set(name, about, "stop_line", REQUIRED),
        _words(name, about, "fixed"),
        _is_set(name, about, "locked", LOCKED),
        tuple(sorted(str(field) for field in about if field not in FIELDS)),
    )
    return front_matter, split_wordings(name, body)


def split_wordings(name: str, body: str) -> tuple[str, ...]:
    """What stands between `***` lines. Raises BadText."""
    wordings = tuple(wording.strip() for wording in body.split("\n***\n"))
    if not all(wordings):
        raise BadText(f"{name}: a wording between *** lines is empty")
    return wordings


def write_file(front_matter: FrontMatter, wordings: str) -> str:
    """The file of these wordings, which stand between `***` lines."""
    about: dict[str, Any] = {"version": front_matter.version, "tone": front_matter.tone}
    about["variables"] = sorted(front_matter.variables)
    about |= {field: list(getattr(front_matter, field)) for field in ("must_say", "must_use", "receipts", "fixed")}
    about["stop_line"] = REQUIRED if front_matter.stop_line else ""
    about["locked"] = LOCKED if front_matter.locked else ""
    said = {field: value for field, value in about.items() if value or field == "variables"}
    head = yaml.safe_dump(said, default_flow_style=None, sort_keys=False, allow_unicode=True, width=10_000)
    return f"{FENCE}{head}{FENCE}{wordings.strip()}\n"


def _fields(name: str, head: str) -> Any:
    """Short, and without aliases: a few of those can stand for more than a machine holds."""
    if len(head) > LONGEST_HEAD:
        raise BadText(f"{name}: the front matter has more than {LONGEST_HEAD} characters")
    if any(isinstance(token, yaml.AliasToken | yaml.AnchorToken) for token in yaml.scan(head, Loader=yaml.SafeLoader)):
        raise BadText(f"{name}: the head has a reference (& or *) in it; write out what it stands for")
    return yaml.safe_load(head)


def _no_head(name: str) -> BadText:
    return BadText(f"{name}: the front matter needs version and variables between --- lines")


def _words(name: str, about: Mapping[str, Any], field: str) -> tuple[str, ...]:
    words = about[field] if field == "variables" else about.get(field, [])
    if not isinstance(words, list):
        if field == "variables":
            raise _no_head(name)
        raise BadText(f"{name}: {field} is a list, such as [STOP]")
    return tuple(_word(name, field, word) for word in words)


def _word(name: str, field: str, value: Any) -> str:
    if not isinstance(value, str | int):
        raise BadText(f"{name}: {field} has something in it that is no word")
    return str(value)


def _is_set(name: str, about: Mapping[str, Any], field: str, value: str) -> bool:
    if about.get(field, value) != value:
        raise BadText(f"{name}: {field} is {value}, or not there at all")
    return field in about
