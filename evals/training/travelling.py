"""How a model does on a corpus that it has not seen."""

from collections.abc import Sequence

from evals.training.fitting import Lesson
from graphs.understanding.learned.weights import Linear

EVEN = 0.5


def f1_of(model: Linear, lessons: Sequence[Lesson]) -> dict[str, float]:
    """Of each label that the corpus has."""
    found = [
        {label for label, chance in model.chances(lesson.features).items() if chance >= EVEN} for lesson in lessons
    ]
    labels = sorted({label for lesson in lessons for label in lesson.labels})
    return {label: _f1(label, lessons, found) for label in labels}


def _f1(label: str, lessons: Sequence[Lesson], found: Sequence[set[str]]) -> float:
    """Over the lessons that say whether they have the label."""
    known = [(lesson, named) for lesson, named in zip(lessons, found, strict=True) if label not in lesson.unknown]
    both = sum(label in lesson.labels and label in named for lesson, named in known)
    either = sum((label in lesson.labels) + (label in named) for lesson, named in known)
    return 2 * both / either if either else 0.0
