"""Logistic regression, one label at a time, with most weights pressed to zero, so that the file stays small."""

from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from graphs.understanding.learned.weights import SCALE, Linear

SELDOM = 3  # what is seen in fewer examples is not looked at


@dataclass(frozen=True, slots=True)
class Lesson:
    """What is seen and how surely, which labels are right, of which nothing is known, and how much the example counts."""

    features: Mapping[str, float]
    labels: frozenset[str]
    weight: float = 1.0
    unknown: frozenset[str] = frozenset()


def fit(lessons: Iterable[Lesson], *, strength: float) -> Linear:
    """`strength`: how much the examples count against keeping weights at zero (scikit-learn's C)."""
    right, unknown, counts, names, seen = _laid_out(lessons)
    labels = tuple(sorted({label for one in right for label in one}))
    bias: list[int] = []
    found: dict[str, list[tuple[int, int]]] = {}
    for at, label in enumerate(labels):
        model = LogisticRegression(C=strength, l1_ratio=1.0, solver="liblinear", max_iter=1000, random_state=1)
        known = np.flatnonzero([label not in one for one in unknown])
        model.fit(seen[known], np.array([label in right[at] for at in known]), sample_weight=np.array(counts)[known])
        bias.append(round(float(model.intercept_[0]) * SCALE))
        for column in np.flatnonzero(model.coef_[0]):
            if (weight := round(float(model.coef_[0][column]) * SCALE)) != 0:
                found.setdefault(names[column], []).append((at, weight))
    return Linear(labels, tuple(bias), {name: tuple(pairs) for name, pairs in found.items()})


def averaged(models: Sequence[Linear]) -> Linear:
    """What several say that learned from differently noised texts depends less on the noise."""
    first = models[0]
    bias = tuple(round(sum(model.bias[at] for model in models) / len(models)) for at in range(len(first.labels)))
    totals: dict[str, Counter[int]] = {}
    for model in models:
        for name, pairs in model.weights.items():
            totals.setdefault(name, Counter()).update(dict(pairs))
    weights = {
        name: tuple(
            (at, round(total / len(models))) for at, total in sorted(found.items()) if round(total / len(models))
        )
        for name, found in totals.items()
    }
    return Linear(first.labels, bias, {name: pairs for name, pairs in weights.items() if pairs})


def stored(model: Linear) -> dict[str, object]:
    """As `learned.weights` reads it: of each feature label, weight, label, weight, ..."""
    rows = {name: [number for pair in pairs for number in pair] for name, pairs in model.weights.items()}
    return {"labels": model.labels, "bias": model.bias, "weights": rows}


def _laid_out(
    lessons: Iterable[Lesson],
) -> tuple[list[frozenset[str]], list[frozenset[str]], list[float], list[str], csr_matrix]:
    """Labels, unknown ones, weights, the names of the columns, and the matrix; lesson by lesson, since they are many."""
    right: list[frozenset[str]] = []
    unknown: list[frozenset[str]] = []
    counts: list[float] = []
    columns: dict[str, int] = {}
    places, values, starts = array("i"), array("f"), array("i", [0])
    for lesson in lessons:
        right.append(lesson.labels)
        unknown.append(lesson.unknown)
        counts.append(lesson.weight)
        places.extend(columns.setdefault(feature, len(columns)) for feature in lesson.features)
        values.extend(lesson.features.values())
        starts.append(len(places))
    whole = csr_matrix((np.array(values), np.array(places), np.array(starts)), shape=(len(right), len(columns)))
    often = np.flatnonzero(np.bincount(whole.indices, minlength=len(columns)) >= SELDOM)
    names = list(columns)
    return right, unknown, counts, [names[column] for column in often], whole[:, often]
