"""Dates and times through `bookedbarber understand`, on SGD's pairs, Recognizers, Duckling and recurrent.

What counts is in `judging_times`, which rows in `expected_times`. An ambiguous answer of which one reading is right (a
week earlier or later, the other half of the day) counts as asked: it is neither right nor silently wrong. A row is
silently wrong by a day when the command names, without a doubt, a day that the row does not.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from evals.corpora import rows
from evals.figures import Figure, Measured
from evals.understanding.command import Asked, understand
from evals.understanding.expected_times import Expected, of_duckling, of_moment, of_pair, of_recognizers
from evals.understanding.judging_times import Answer, Verdict, answers_of, both_ends, judge, wrong_days

SGD_NOW, SGD_ZONE = "2019-03-01T10:00:00-05:00", "America/New_York"
SHOP_ZONE = "America/New_York"
DUCKLING_ZONE = "Etc/GMT+2"
MOST_AMBIGUOUS = 0.1


@dataclass(frozen=True, slots=True)
class Case:
    """One text and everything that its corpus reads in it."""

    asked: Asked
    every: tuple[Expected, ...]

    @property
    def expected(self) -> tuple[Expected, ...]:
        return tuple(e for e in self.every if e.counts)


@dataclass(frozen=True, slots=True)
class Corpus:
    """`whole`: its rows say all that their texts mean, so that a day beside it is wrong."""

    name: str
    goal: float | None
    cases: Callable[[], list[Case]]
    whole: bool = True


def measure() -> Measured:
    """Goals per corpus; misses that are silently wrong by a day come first."""
    figures: list[Figure] = []
    wrong: list[dict[str, Any]] = []
    missed: list[dict[str, Any]] = []
    for corpus in CORPORA:
        cases = corpus.cases()
        found = _answers(cases)
        figures += _figures(corpus, cases, found)
        wrong += [m for case, answers in zip(cases, found, strict=True) for m in _wrong(corpus, case, answers)]
        missed += [m for case, answers in zip(cases, found, strict=True) for m in _missed(corpus, case, answers)]
    return Measured((*figures, _false_alarms()), (*wrong, *missed))


def _answers(cases: Sequence[Case]) -> list[list[Answer]]:
    return [answers_of(line) for line in understand([case.asked for case in cases])]


def _figures(corpus: Corpus, cases: Sequence[Case], found: Sequence[list[Answer]]) -> list[Figure]:
    asked = list(zip(cases, found, strict=True))
    verdicts = [judge(e, answers) for case, answers in asked for e in case.expected]
    ends = [both_ends(e, answers) for case, answers in asked for e in case.expected]
    judged = [end for end in ends if end is not None]
    given = [answer for answers in found for answer in answers]
    day_wrong = sum(bool(list(_wrong(corpus, case, answers))) for case, answers in asked)
    with_goal = corpus.goal is not None
    name = corpus.name
    out = [
        Figure(f"{name}: right", _share(verdicts.count(Verdict.RIGHT), len(verdicts)), len(verdicts), corpus.goal),
        Figure(f"{name}: asked", _share(verdicts.count(Verdict.ASKED), len(verdicts)), len(verdicts)),
        Figure(
            f"{name}: ambiguous answers",
            _share(sum(answer.ambiguous for answer in given), len(given)),
            len(given),
            MOST_AMBIGUOUS if with_goal else None,
            at_most=True,
        ),
    ]
    if corpus.whole:
        out.append(Figure(f"{name}: silently wrong by a day", day_wrong, len(cases), 0 if with_goal else None, True))
    if judged:
        out.append(Figure(f"{name}: stretches with both ends right", _share(sum(judged), len(judged)), len(judged)))
    return out


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _wrong(corpus: Corpus, case: Case, answers: list[Answer]) -> Iterable[dict[str, Any]]:
    if corpus.whole and wrong_days(case.every, answers):
        yield _told("silently wrong by a day", corpus, case, case.expected, answers)


def _missed(corpus: Corpus, case: Case, answers: list[Answer]) -> Iterable[dict[str, Any]]:
    for expected in case.expected:
        verdict = judge(expected, answers)
        if verdict is not Verdict.RIGHT:
            yield _told(verdict.value, corpus, case, (expected,), answers)


def _told(why: str, corpus: Corpus, case: Case, expected: Iterable[Expected], answers: list[Answer]) -> dict[str, Any]:
    return {
        "why": why,
        "corpus": corpus.name,
        "text": case.asked.text[:160],
        "now": case.asked.now,
        "expected": [
            {"words": e.words, "readings": [f"{r.start or '…'} to {r.end or '…'}" for r in e.readings]}
            for e in expected
        ],
        "answers": [f"{a.start} to {a.end}{' ?' if a.ambiguous else ''}" for a in answers],
    }


def _sgd(part: str) -> list[Case]:
    return [
        Case(_at(at, row["text"], SGD_NOW, SGD_ZONE), (of_pair(row),))
        for at, row in enumerate(rows(f"sgd/datetime_pairs_{part}"))
    ]


def _sgd_sentences() -> list[Case]:
    return [
        Case(_at(at, row["example"], SGD_NOW, SGD_ZONE), (of_pair(row),))
        for at, row in enumerate(rows("sgd/datetime_pairs_dev"))
    ]


def _recognizers() -> list[Case]:
    cases = [
        Case(_at(at, row["input"], row["reference"], SHOP_ZONE), tuple(of_recognizers(row)))
        for at, row in enumerate(rows("datetime/recognizers_en_open"))
    ]
    return [case for case in cases if case.expected]


def _duckling() -> list[Case]:
    read = [(row, of_duckling(row)) for row in rows("datetime/duckling_en_open")]
    return [
        Case(_at(at, row["text"], row["reference"], DUCKLING_ZONE), (expected,))
        for at, (row, expected) in enumerate(read)
        if expected is not None
    ]


def _recurrent() -> list[Case]:
    """Without a filter: most of its dates lie far away."""
    return [
        Case(_at(at, row["text"], row["reference"], SHOP_ZONE), (of_moment(row["text"], row["value"]),))
        for at, row in enumerate(rows("datetime/recurrent_en"))
    ]


def _false_alarms() -> Figure:
    """Duckling's texts that must not be read as a time. Some are hours on a barber's phone: "3 30"."""
    texts = [row for row in rows("datetime/duckling_en_open") if row["kind"] == "negative"]
    lines = understand([_at(at, row["text"], row["reference"], DUCKLING_ZONE) for at, row in enumerate(texts)])
    found = sum(bool(line["times"]) for line in lines)
    return Figure("duckling: no times, read as a time", _share(found, len(texts)), len(texts))


def _at(number: int, text: str, now: str, zone: str) -> Asked:
    moment = datetime.fromisoformat(now)
    aware = moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(zone))
    return Asked(str(number), text, now=aware.isoformat(), zone=zone)


CORPORA = (
    Corpus("sgd dev", 0.97, lambda: _sgd("dev")),
    Corpus("sgd train", 0.97, lambda: _sgd("train")),
    Corpus("sgd dev, in their sentences", None, _sgd_sentences, whole=False),
    Corpus("recognizers", 0.9, _recognizers),
    Corpus("duckling", 0.9, _duckling),
    Corpus("recurrent", None, _recurrent),
)
