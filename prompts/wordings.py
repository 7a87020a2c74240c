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
    finalize=lambda value: "" if value is None else value,  # what is missing leaves a gap, and not the word None
)
JINJA.filters["sentence"] = lambda words: str(words)[:1].upper() + str(words)[1:]
# Spanish says "el jue 11 jun" inside a sentence, and "hoy" or "mañana" by itself.
JINJA.filters["el"] = lambda day: day if str(day).startswith(("hoy", "mañana")) else f"el {day}"
FILTERS = ("el", "lower", "sentence")
COMPARISONS = {"eq": "==", "ne": "!=", "gt": ">", "gteq": ">=", "lt": "<", "lteq": "<="}
HOLE = "\0"  # where a value stands among a wording's own words


class BadText(ValueError):
    """A template or prompt file that cannot be used; the text names the file and what is wrong."""


@dataclass(frozen=True, slots=True)
class Wording:
    """One way to say a text. `own_words` are what is left without the values, with a `HOLE` for each.

    `asked` are the variables that an `if` asks about, each with the numbers that it is compared with. `inside` holds,
    by variable, those that have to be there for it to be said.
    """

    text: str
    variables: frozenset[str]
    asked: Mapping[str, frozenset[int]]
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
    asked = {variable: frozenset(numbers) for variable, numbers in found.asked.items()}
    return Wording(text, frozenset(inside) | frozenset(asked), asked, inside, "".join(found.words))


@lru_cache(maxsize=1024)
def _compiled(text: str) -> JinjaTemplate:
    """Compiling takes longer than all the rest of a rendering. Safe to share between threads."""
    return JINJA.from_string(text)


@dataclass(slots=True)
class _Found:
    name: str
    words: list[str] = field(default_factory=list)
    asked: dict[str, set[int]] = field(default_factory=dict)
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
        holds, fails = self._ask(node.test, within)
        self.read(node.body, within | holds)
        for other in node.elif_:
            self._read_if(other, within | fails)
            fails |= self._ask(other.test, within | fails)[1]
        self.read(node.else_, within | fails)

    def _ask(self, test: nodes.Node, there: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
        """The variables that are there whenever this holds, and whenever it does not, beside those that are anyway."""
        if isinstance(test, nodes.Name):
            self.asked.setdefault(test.name, set())
            return frozenset((test.name,)), frozenset()
        if isinstance(test, nodes.Not):
            holds, fails = self._ask(test.node, there)
            return fails, holds
        if isinstance(test, nodes.And):
            left = self._ask(test.left, there)
            right = self._ask(test.right, there | left[0])
            return left[0] | right[0], left[1] & right[1]
        if isinstance(test, nodes.Or):
            left = self._ask(test.left, there)
            right = self._ask(test.right, there | left[1])
            return left[0] & right[0], left[1] | right[1]
        if isinstance(test, nodes.Compare) and len(test.ops) == 1 and isinstance(test.expr, nodes.Name):
            self._compare(test.expr, test.ops[0], there)
            return frozenset(), frozenset()
        raise self._foreign(test)

    def _compare(self, value: nodes.Name, operand: nodes.Operand, there: frozenset[str]) -> None:
        """With whole numbers alone: on both sides of those every way to come out can be tried. A name has no such sides."""
        number = operand.expr
        if operand.op not in COMPARISONS or not isinstance(number, nodes.Const) or type(number.value) is not int:
            raise BadText(
                f"{self.name}: a condition compares {{{{ {value.name} }}}} with something other than a whole number;"
                f" ask whether it is there ({{% if {value.name} %}}), or say the same to all"
            )
        if value.name not in there:
            sign = COMPARISONS[operand.op]
            raise BadText(
                f"{self.name}: a condition compares {{{{ {value.name} }}}}, which may be missing; ask first whether it is"
                f" there: {{% if {value.name} and {value.name} {sign} {number.value} %}}"
            )
        self.asked.setdefault(value.name, set()).add(number.value)

    def _foreign(self, node: nodes.Node) -> BadText:
        what = type(node).__name__.lower()
        return BadText(
            f"{self.name}: line {node.lineno} of a wording has more than words, {{{{ value }}}} and"
            f" {{% if value %}} ... {{% endif %}} in it ({what})"
        )
