"""The small language that texts are written in: words, `{{ value }}`, and `{% if value %} ... {% endif %}`.

There are no loops, calls or sums in it, so that a shop's own text can neither hang a worker nor fill its memory.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from jinja2 import StrictUndefined, TemplateSyntaxError, nodes
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
FILTERS = ("el", "lower", "sentence")
HOLE = "\0"  # where a value stands among a wording's own words


class BadText(ValueError):
    """A template or prompt file that cannot be used; the text names the file and what is wrong."""


@dataclass(frozen=True, slots=True)
class Wording:
    """One way to say a text. `own_words` are what is left without the values, with a `HOLE` for each.

    `asked` are the variables that an `if` asks about, each with the constants that it is compared with. `inside` holds,
    by variable, those that have to be there for it to be said.
    """

    text: str
    variables: frozenset[str]
    asked: Mapping[str, frozenset[Any]]
    inside: Mapping[str, frozenset[str]]
    own_words: str

    def render(self, values: Mapping[str, Any]) -> str:
        return _compiled(self.text).render(values)


@lru_cache(maxsize=4096)  # sets of several shops and versions have most of their wordings in common
def read_wording(name: str, text: str) -> Wording:
    """Raises BadText, which begins with `name`."""
    try:
        tree = JINJA.parse(text)
        found = _Found(name)
        found.read(tree.body, frozenset())
        _compiled(text)  # finds what only a compiler finds now rather than in front of a client
    except TemplateSyntaxError as error:
        raise BadText(f"{name}: {error.message} (line {error.lineno} of the wording)") from error
    except (SyntaxError, RecursionError) as error:  # Python's, of the code that Jinja makes of it
        raise BadText(f"{name}: a wording has too many conditions inside each other") from error
    inside = {variable: frozenset.intersection(*places) for variable, places in found.places.items()}
    asked = {variable: frozenset(constants) for variable, constants in found.asked.items()}
    return Wording(text, frozenset(inside) | frozenset(asked), asked, inside, "".join(found.words))


@lru_cache(maxsize=1024)
def _compiled(text: str) -> JinjaTemplate:
    """Compiling takes longer than all the rest of a rendering. Safe to share between threads."""
    return JINJA.from_string(text)


@dataclass(slots=True)
class _Found:
    name: str
    words: list[str] = field(default_factory=list)
    asked: dict[str, set[Any]] = field(default_factory=dict)
    places: dict[str, list[frozenset[str]]] = field(default_factory=dict)

    def read(self, body: Iterable[nodes.Node], within: frozenset[str]) -> None:
        for node in body:
            if isinstance(node, nodes.Output):
                for part in node.nodes:
                    self._read_output(part, within)
            elif isinstance(node, nodes.If):
                self._read_if(node, within)
            else:
                raise self._foreign(node)

    def _read_output(self, part: nodes.Node, within: frozenset[str]) -> None:
        if isinstance(part, nodes.TemplateData):
            self.words.append(part.data)
            return
        self.words.append(HOLE)
        while isinstance(part, nodes.Filter) and part.node is not None:
            if part.name not in FILTERS or part.args or part.kwargs:
                raise BadText(f"{self.name}: there is no filter {part.name}, only {', '.join(FILTERS)}")
            part = part.node
        if not isinstance(part, nodes.Name):
            raise self._foreign(part)
        self.places.setdefault(part.name, []).append(within)

    def _read_if(self, node: nodes.If, within: frozenset[str]) -> None:
        self.read(node.body, within | self._ask(node.test))
        for other in node.elif_:
            self._read_if(other, within)
        self.read(node.else_, within)

    def _ask(self, test: nodes.Node) -> frozenset[str]:
        """The variables that are there whenever this holds."""
        if isinstance(test, nodes.Name):
            self.asked.setdefault(test.name, set())
            return frozenset((test.name,))
        if isinstance(test, nodes.Not):
            self._ask(test.node)
            return frozenset()
        if isinstance(test, nodes.And | nodes.Or):
            left, right = self._ask(test.left), self._ask(test.right)
            return left | right if isinstance(test, nodes.And) else left & right
        if isinstance(test, nodes.Compare) and len(test.ops) == 1:
            constant = test.ops[0].expr
            if isinstance(test.expr, nodes.Name) and isinstance(constant, nodes.Const):
                self.asked.setdefault(test.expr.name, set()).add(constant.value)
                return frozenset()
        raise self._foreign(test)

    def _foreign(self, node: nodes.Node) -> BadText:
        what = type(node).__name__.lower()
        return BadText(
            f"{self.name}: line {node.lineno} of a wording has more than words, {{{{ value }}}} and"
            f" {{% if value %}} ... {{% endif %}} in it ({what})"
        )
