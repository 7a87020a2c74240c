"""Every way in which a text can come out: each wording, with and without what may be missing."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

from prompts import BadText, Template
from runtime.domain.segments import plain_characters, without_dear_accents
from runtime.domain.template_samples import Sample

CLIENT = "client"  # whose name the shop may be without, except where the text is about it
BACK = "back"  # there may be nothing to come back to
MOST = 128  # ways to fill one wording; a text that asks about more than that is not to be looked through by anybody


@dataclass(frozen=True, slots=True)
class Scene:
    """A text as one made-up client would get it. `absent` are the variables that are empty in it."""

    sample: Sample
    wording: int
    absent: frozenset[str]
    values: Mapping[str, Any]
    text: str


def scenes(template: Template, original: Template, samples: Sequence[Sample], stop_line: str = "") -> list[Scene]:
    """`original` is the file that the template stands for, or the template itself: what may be missing is known from it.

    Every variable has to have a sample value. `stop_line` is the sentence that stands for it. Raises BadText.
    """
    return [scene for sample in samples for scene in _of_sample(template, original, sample, stop_line)]


def _of_sample(template: Template, original: Template, sample: Sample, stop_line: str) -> Iterator[Scene]:
    full = {name: sample.value(name) for name in template.variables | original.variables}
    if stop_line and "stop_line" in full:
        full["stop_line"] = stop_line
    choices = _choices(template, original, full)
    if _ways(choices) > MOST:
        raise BadText(f"{template.name}: it asks about more values than anybody can look through")
    for picked in product(*choices.values()):
        values = full | dict(zip(choices, picked, strict=True))
        values |= {name: _nothing(full[name]) for name in _left_out(original, values)}
        absent = frozenset(name for name, value in values.items() if not value)
        for wording in range(len(template.wordings)):
            text = without_dear_accents(plain_characters(template.render(wording, **values)))
            yield Scene(sample, wording, absent, values, text)


def _choices(template: Template, original: Template, full: Mapping[str, Any]) -> dict[str, list[Any]]:
    """What each variable that is asked about may be, or that may be missing whether it is asked about or not."""
    asked: dict[str, set[int]] = {BACK: set()} if BACK in full else {}
    if CLIENT in full and CLIENT not in original.about.must_use:
        asked[CLIENT] = set()
    for wording in (*template.wordings, *original.wordings):
        for name, numbers in wording.asked.items():
            asked.setdefault(name, set()).update(numbers)
    for name, compared in sorted(asked.items()):
        if compared and not isinstance(full[name], int):
            raise BadText(
                f"{template.name}: {{{{ {name} }}}} is no number, and a condition compares it with one; ask whether it"
                f" is there: {{% if {name} %}}"
            )
    return {name: _alternatives(full[name], numbers) for name, numbers in sorted(asked.items())}


def _alternatives(value: Any, numbers: set[int]) -> list[Any]:
    """On both sides of each number that it is compared with."""
    near = {close for number in numbers for close in (number - 1, number, number + 1) if close > 0}
    return [value, *sorted(near - {value}), _nothing(value)]


def _ways(choices: Mapping[str, Sequence[Any]]) -> int:
    ways = 1
    for alternatives in choices.values():
        ways *= len(alternatives)
    return ways


def _left_out(original: Template, values: Mapping[str, Any]) -> list[str]:
    """What the original says only where something else is there: without that, it has no value either."""
    return [
        name
        for name in original.variables
        if not any(name in wording.asked for wording in original.wordings)
        and any(not values[other] for other in _always_inside(original, name))
    ]


def _always_inside(original: Template, name: str) -> frozenset[str]:
    places = [wording.inside[name] for wording in original.wordings if name in wording.inside]
    return frozenset.intersection(*places) if places else frozenset()


def _nothing(value: Any) -> Any:
    return "" if isinstance(value, str) else None
