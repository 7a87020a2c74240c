"""A strict loader: what a file declares and what it uses must be the same, and nothing undefined is ever rendered.

A template file is named `<agent or shared>/<move>.<language>.md`, a prompt `model/<task>.md`. It begins with a front matter
(`front_matter.py`); the wordings of a template are separated by `***` lines and used in turn.
"""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib.resources import files as package_files
from importlib.resources.abc import Traversable
from typing import Any

from prompts.front_matter import DEFAULT_TONE, FrontMatter, read_file, split_wordings
from prompts.wordings import BadText, Wording, read_wording

DOUBLE_STOP = re.compile(r"(?<!\.)\.\.(?!\.)")  # a name may end in a full stop: "Fade & Co."
SHARED = "shared"
MODEL = "model"
FALLBACK_LANGUAGE = "en"


@dataclass(frozen=True, slots=True)
class Template:
    """`version` is the file's own number and the hash of its content."""

    name: str
    version: str
    about: FrontMatter
    wordings: tuple[Wording, ...]

    @property
    def variables(self) -> frozenset[str]:
        return self.about.variables

    @property
    def must_say(self) -> tuple[str, ...]:
        return self.about.must_say

    @property
    def fixed(self) -> tuple[Wording, ...]:
        """The sentences of which each wording has one. Raises BadText."""
        return tuple(read_wording(self.name, sentence) for sentence in self.about.fixed)

    @property
    def tone(self) -> str:
        return self.about.tone or DEFAULT_TONE

    @property
    def language(self) -> str:
        """ISO 639-1: the one it is written in, which may be English where the client speaks another."""
        return self.name.split(".")[-2]

    def render(self, turn: int, **values: Any) -> str:
        """The wording is picked by the turn's number, so that the same one does not come twice in a row. Raises BadText."""
        missing = self.variables - values.keys()
        if missing:
            raise BadText(f"{self.name}: no value for {', '.join(sorted(missing))}")
        wording = self.wordings[turn % len(self.wordings)]
        text = wording.render({name: values[name] for name in self.variables})
        return DOUBLE_STOP.sub(".", text.strip())


@dataclass(frozen=True)
class Prompts:
    """One set of files; `hash` names it. Conversations stay with the set that they began with."""

    files: Mapping[str, str]

    @cached_property
    def hash(self) -> str:
        whole = "\0".join(f"{name}\0{self.files[name]}" for name in sorted(self.files))
        return hashlib.sha256(whole.encode()).hexdigest()[:16]

    @cached_property
    def _parsed(self) -> dict[str, Template]:
        return {name: parse_file(name, content) for name, content in self.files.items()}

    def template(self, agent: str, move: str, language: str) -> Template:
        """The agent's own wording before the shared one, the client's language before English. Raises BadText."""
        for folder in (agent, SHARED):
            for spoken in (language, FALLBACK_LANGUAGE):
                found = self._parsed.get(f"{folder}/{move}.{spoken}.md")
                if found is not None:
                    return found
        raise BadText(f"no template {move} for {agent}")

    def prompt(self, task: str) -> Template:
        """Raises BadText."""
        found = self._parsed.get(f"{MODEL}/{task}.md")
        if found is None:
            raise BadText(f"no prompt {task}")
        return found

    def named(self, name: str) -> Template | None:
        """By the name of its file."""
        return self._parsed.get(name)

    def check(self) -> None:
        """Parses every file; raises BadText at the first that is wrong."""
        _ = self._parsed


def load() -> Prompts:
    """The files of this package, checked."""
    return parse(read())


def read() -> dict[str, str]:
    """The files of this package as they are, by name."""
    root = package_files("prompts")
    return {f"{folder.name}/{name}": text for folder in root.iterdir() for name, text in _texts_in(folder)}


def parse(files: Mapping[str, str]) -> Prompts:
    """A set of files from elsewhere (the database), checked."""
    prompts = Prompts(dict(files))
    prompts.check()
    return prompts


def _texts_in(folder: Traversable) -> list[tuple[str, str]]:
    if not folder.is_dir():
        return []
    return [(file.name, file.read_text("utf-8")) for file in folder.iterdir() if file.name.endswith(".md")]


@lru_cache(maxsize=4096)  # the sets of several shops and versions have most of their files in common
def parse_file(name: str, content: str) -> Template:
    """One file. Raises BadText."""
    about, texts = read_file(name, content)
    wordings = tuple(read_wording(name, text) for text in texts)
    used = frozenset().union(*(wording.variables for wording in wordings))
    if used != about.variables:
        raise BadText(f"{name}: declares {sorted(about.variables)} and uses {sorted(used)}")
    digest = hashlib.sha256(content.encode()).hexdigest()[:8]
    return Template(name, f"{about.version}-{digest}", about, wordings)


def variables_in(name: str, body: str) -> frozenset[str]:
    """Those that wordings without a head use. Raises BadText."""
    return frozenset().union(*(read_wording(name, text).variables for text in split_wordings(name, body)))
