"""A strict loader: what a file declares and what it uses must be the same, and nothing undefined is ever rendered.

A template file is named `<agent or shared>/<move>.<language>.md`, a prompt `model/<task>.md`. It begins with a front matter
between `---` lines; the wordings of a template are separated by `***` lines and used in turn.
"""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib.resources import files as package_files
from importlib.resources.abc import Traversable
from typing import Any

import yaml
from jinja2 import StrictUndefined, TemplateSyntaxError, meta
from jinja2 import Template as JinjaTemplate
from jinja2.sandbox import ImmutableSandboxedEnvironment

JINJA = ImmutableSandboxedEnvironment(
    undefined=StrictUndefined,
    autoescape=False,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=False,
)
JINJA.filters["sentence"] = lambda words: words[:1].upper() + words[1:]
# Spanish says "el jue 11 jun" inside a sentence, and "hoy" or "mañana" by itself.
JINJA.filters["el"] = lambda day: day if day.startswith(("hoy", "mañana")) else f"el {day}"
DOUBLE_STOP = re.compile(r"(?<!\.)\.\.(?!\.)")  # a name may end in a full stop: "Fade & Co."
SHARED = "shared"
FALLBACK_LANGUAGE = "en"


class BadText(ValueError):
    """A template or prompt file that cannot be used; the text names the file and what is wrong."""


@dataclass(frozen=True, slots=True)
class Template:
    """`version` is the file's own number and the hash of its content. `must_say` are words that no rewording may drop."""

    name: str
    version: str
    variables: frozenset[str]
    must_say: tuple[str, ...]
    wordings: tuple[str, ...]

    def render(self, turn: int, **values: Any) -> str:
        """The wording is picked by the turn's number, so that the same one does not come twice in a row."""
        missing = self.variables - values.keys()
        if missing:
            raise BadText(f"{self.name}: no value for {', '.join(sorted(missing))}")
        wording = self.wordings[turn % len(self.wordings)]
        text = _compiled(wording).render({name: values[name] for name in self.variables})
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
        return {name: _parse(name, content) for name, content in self.files.items()}

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
        found = self._parsed.get(f"model/{task}.md")
        if found is None:
            raise BadText(f"no prompt {task}")
        return found

    def check(self) -> None:
        """Parses every file; raises BadText at the first that is wrong."""
        _ = self._parsed


def load() -> Prompts:
    """The files of this package, checked."""
    root = package_files("prompts")
    found = {f"{folder.name}/{name}": text for folder in root.iterdir() for name, text in _texts_in(folder)}
    prompts = Prompts(found)
    prompts.check()
    return prompts


def parse(files: Mapping[str, str]) -> Prompts:
    """A set of files from elsewhere (the database), checked."""
    prompts = Prompts(dict(files))
    prompts.check()
    return prompts


def _texts_in(folder: Traversable) -> list[tuple[str, str]]:
    if not folder.is_dir():
        return []
    return [(file.name, file.read_text("utf-8")) for file in folder.iterdir() if file.name.endswith(".md")]


def _parse(name: str, content: str) -> Template:
    try:
        _, head, body = content.split("---\n", 2)
        about = yaml.safe_load(head)
        declared = frozenset(about["variables"])
        number = int(about["version"])
    except (ValueError, KeyError, TypeError, yaml.YAMLError) as error:
        raise BadText(f"{name}: the front matter needs version and variables between --- lines") from error
    wordings = tuple(wording.strip() for wording in body.split("\n***\n"))
    if not all(wordings):
        raise BadText(f"{name}: a wording between *** lines is empty")
    must_say = about.get("must_say", [])
    if not isinstance(must_say, list):
        raise BadText(f"{name}: must_say is a list, such as [STOP]")
    used = frozenset().union(*(_variables(name, wording) for wording in wordings))
    if used != declared:
        raise BadText(f"{name}: declares {sorted(declared)} and uses {sorted(used)}")
    digest = hashlib.sha256(content.encode()).hexdigest()[:8]
    return Template(name, f"{number}-{digest}", declared, tuple(must_say), wordings)


@lru_cache(maxsize=1024)  # several sets of files at once: conversations keep the one that they began with
def _compiled(wording: str) -> JinjaTemplate:
    """Compiling takes longer than all the rest of a rendering. Safe to share between threads."""
    return JINJA.from_string(wording)


def _variables(name: str, wording: str) -> frozenset[str]:
    try:
        _compiled(wording)  # finds an unknown filter now rather than in front of a client
        return frozenset(meta.find_undeclared_variables(JINJA.parse(wording)))
    except TemplateSyntaxError as error:
        raise BadText(f"{name}: {error.message}") from error
