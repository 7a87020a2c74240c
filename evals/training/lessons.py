"""From examples to what the model sees of them: mended words, the rules' own acts, what the shop did before."""

import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

from evals.training.fitting import Lesson, fit
from evals.training.noise import noised
from evals.training.sources import (
    Example,
    answers,
    banking,
    beside_the_point,
    by_itself,
    clinc,
    hwu,
    other_trades,
    own,
    rasa,
    recognizers,
    sgd,
)
from graphs.understanding.learned.features import features_of_previous, features_of_reply
from graphs.understanding.learned.opinion import NOTHING_BEFORE, kinds_by
from graphs.understanding.mending import mend
from graphs.understanding.rules import acts_by_rules
from graphs.understanding.words import read

ANY_DAY = datetime(2026, 6, 9, 10, 5, tzinfo=ZoneInfo("America/New_York"))
MADE_UP = 1200
BESIDE = 700
SELDOM = 5
FOLDS = 4


CORPORA: dict[str, Callable[[], list[Example]]] = {
    "sgd": sgd,
    "clinc": clinc,
    "banking": banking,
    "hwu": hwu,
    "rasa": rasa,
    "recognizers": recognizers,
}


@dataclass(frozen=True, slots=True)
class Taught:
    """`said` are SGD's turns with what the system said before, the only corpus that has it."""

    said: tuple[Example, ...]
    all: tuple[Example, ...]


def taught(seed: int, without: str | None = None) -> Taught:
    """`seed` settles the noise; `without`: a corpus left out, to see how the rest travels to it. Raises NoCorpora."""
    chance = random.Random(seed)  # noqa: S311 - nothing secret
    said = CORPORA["sgd"]() if without != "sgd" else []
    alone = by_itself(said, chance, 0.5)
    others = [e for name, read_in in CORPORA.items() if name not in ("sgd", without) for e in read_in()]
    others += own() + other_trades()
    told = answers(MADE_UP, chance)
    neutral = [e for e in others + told if not e.meant & {"accept", "decline", "change"}]
    astray = beside_the_point(said, neutral, BESIDE, chance) if said else []
    noisy = noised(said, chance, 0.3) + noised(alone + others, chance, 0.5)
    return Taught(tuple(said + own()), tuple(said + alone + others + told + astray + noisy))


def about_previous(said: Sequence[Example]) -> dict[str, Lesson]:
    """What the system did, of each turn once."""
    kinds = {example.previous: example.kind for example in said if example.previous}
    return {text: Lesson(features_of_previous(_plain(text)), frozenset({kind})) for text, kind in kinds.items()}


def guessed_kinds(lessons: Mapping[str, Lesson], strength: float) -> dict[str, dict[str, float]]:
    """For each turn what a model would say that did not learn from it: the next step must live with such guesses."""
    texts = sorted(lessons)
    out: dict[str, dict[str, float]] = {}
    for fold in range(FOLDS):
        model = fit((lessons[text] for at, text in enumerate(texts) if at % FOLDS != fold), strength=strength)
        out |= {text: kinds_by(model, _plain(text)) for at, text in enumerate(texts) if at % FOLDS == fold}
    return out


def about_replies(examples: Iterable[Example], kinds: Mapping[str, Mapping[str, float]]) -> Iterator[Lesson]:
    for example in examples:
        plain = mend(read(example.text).plain)
        before = _plain(example.previous) if example.previous else ""
        acts = acts_by_rules(example.text, plain, example.previous, ANY_DAY)
        guessed = kinds[example.previous] if before else NOTHING_BEFORE
        yield Lesson(features_of_reply(plain, guessed, before, acts), example.meant, example.weight, example.unknown)


def words() -> list[str]:
    """Those that the corpora use more than a few times; a seldom one may be a slip itself. Raises NoCorpora."""
    examples = [*sgd(), *clinc(), *hwu(), *rasa(), *own()]
    used = Counter(word for example in examples for word in _plain(example.text).split())
    return sorted(word for word, count in used.items() if count >= SELDOM and word.isalpha())


@cache
def _plain(text: str) -> str:
    return read(text).plain
