"""Reply acts on public corpora, asked through `bookedbarber understand` and scored as the contract says.

The contract's classes, from our acts: accept (`accept`, `choose`); change (`change`, `reschedule`, or `decline` with `info` or
`propose`); decline (`decline` otherwise); alternatives; question; info (`info`, `propose`, `book`); closing (`thanks`,
`closing`). Several at once are several, on both sides. A figure is the mean of the F1 over a corpus's classes; acts
outside of them (greeting, cancel_appointment, human, ...) count for nothing.

What the corpora's labels are to us:

- SGD (the part that is kept from building): AFFIRM, SELECT, AFFIRM_INTENT are accept; NEGATE, NEGATE_INTENT decline, but
  NEGATE with INFORM is change; REQUEST_ALTS alternatives; REQUEST question; INFORM, INFORM_INTENT info; THANK_YOU, GOODBYE
  closing. All seven classes; `previous` is the system's turn before.
- MultiDoGO: confirmation is accept, rejection decline, thankyou and closinggreeting closing, contentonly info. Those four
  classes. openinggreeting is none of them (naming one there is wrong); outofdomain is left out, since its label says what
  the chat's owner had no answer to, not what the client does.
- NLU++, banking and hotels: affirm is accept, deny decline, change change, request_info, how, how_much, how_long, when, why
  question, thank and end_call closing. Those five classes; what is told or asked for (`make_open_...`, `card`, slots alone)
  is labelled by topic and not by act, so info is not scored. Left out is acknowledge, a nod that may be a yes or nothing
  ("ok, bye").

Neither MultiDoGO nor NLU++ has the other side's words, so `previous` is empty. No row of the two taught the model or was
read for a rule. The goals stand beside the dev parts, as for SGD; the parts that their makers would train on are shown too,
since few rows of the smaller ones say no or goodbye.
"""

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from evals.corpora import rows
from evals.figures import Figure, Measured
from evals.understanding.command import Asked, understand

CLASSES = ("accept", "decline", "change", "alternatives", "question", "info", "closing")
AT_HOME = 0.95
ABROAD = 0.85
SECONDS_FOR_1000 = 20.0
SGD = {
    "AFFIRM": "accept",
    "SELECT": "accept",
    "AFFIRM_INTENT": "accept",
    "NEGATE": "decline",
    "NEGATE_INTENT": "decline",
    "REQUEST_ALTS": "alternatives",
    "REQUEST": "question",
    "INFORM": "info",
    "INFORM_INTENT": "info",
    "THANK_YOU": "closing",
    "GOODBYE": "closing",
}
MULTIDOGO = {
    "confirmation": "accept",
    "rejection": "decline",
    "thankyou": "closing",
    "closinggreeting": "closing",
    "contentonly": "info",
}
NLUPP = {
    "affirm": "accept",
    "deny": "decline",
    "change": "change",
    "request_info": "question",
    "how": "question",
    "how_much": "question",
    "how_long": "question",
    "when": "question",
    "why": "question",
    "thank": "closing",
    "end_call": "closing",
}


@dataclass(frozen=True, slots=True)
class Case:
    """`meant` are classes, not acts."""

    text: str
    previous: str
    meant: frozenset[str]


def classes_of(acts: Iterable[str]) -> frozenset[str]:
    """The contract's classes of our acts."""
    found = frozenset(acts)
    told = found & {"info", "propose"}
    named = {
        "accept": found & {"accept", "choose"},
        "change": found & {"change", "reschedule"} or ("decline" in found and told),
        "alternatives": found & {"alternatives"},
        "question": found & {"question"},
        "info": told or found & {"book"},
        "closing": found & {"thanks", "closing"},
    }
    out = frozenset(name for name, seen in named.items() if seen)
    return out | {"decline"} if "decline" in found and not told else out


def sgd(part: str) -> list[Case]:
    return [Case(row["text"], row["prev_system"], sgd_classes(row["acts"])) for row in rows(f"sgd/reply_acts_{part}")]


def sgd_classes(acts: Sequence[str]) -> frozenset[str]:
    corrects = "NEGATE" in acts and "INFORM" in acts
    return frozenset("change" if corrects and act == "NEGATE" else SGD[act] for act in acts)


def multidogo(part: str) -> list[Case]:
    found = rows(f"intents/multidogo_acts_{part}")
    return [
        Case(row["text"], "", frozenset({MULTIDOGO[row["intent"]]} if row["intent"] in MULTIDOGO else ()))
        for row in found
        if row["intent"] != "outofdomain"
    ]


def nlupp(domain: str, part: str) -> list[Case]:
    found = rows(f"intents/nlupp_{domain}_{part}")
    return [
        Case(row["text"], "", frozenset(NLUPP[i] for i in row["intents"] if i in NLUPP))
        for row in found
        if "acknowledge" not in row["intents"]
    ]


def _of(labels: dict[str, str]) -> tuple[str, ...]:
    return tuple(name for name in CLASSES if name in labels.values())


def measure() -> Measured:
    corpora: dict[str, tuple[list[Case], tuple[str, ...], float | None]] = {
        "SGD": (sgd("dev"), CLASSES, AT_HOME),
        "MultiDoGO": (multidogo("dev"), _of(MULTIDOGO), ABROAD),
        "MultiDoGO, the larger part": (multidogo("train"), _of(MULTIDOGO), None),
        "NLU++": (nlupp("banking", "dev") + nlupp("hotels", "dev"), _of(NLUPP), ABROAD),
        "NLU++, the larger part": (nlupp("banking", "train") + nlupp("hotels", "train"), _of(NLUPP), None),
    }
    asked = [
        Asked(f"{name} {at}", case.text, case.previous)
        for name, (cases, _, _) in corpora.items()
        for at, case in enumerate(cases)
    ]
    began = time.perf_counter()
    answers = {answer["id"]: answer for answer in understand(asked)}
    took = (time.perf_counter() - began) * 1000 / len(asked)
    figures: list[Figure] = []
    misses: list[dict[str, Any]] = []
    for name, (cases, classes, goal) in corpora.items():
        heard = [answers[f"{name} {at}"]["acts"] for at in range(len(cases))]
        found, wrong = score(name, cases, heard, classes, goal)
        figures += found
        misses += wrong
    figures.append(Figure("1,000 lines, seconds", took, len(asked), SECONDS_FOR_1000, at_most=True))
    return Measured(tuple(figures), tuple(misses))


def score(
    name: str, cases: Sequence[Case], heard: Sequence[Sequence[str]], classes: Sequence[str], goal: float | None
) -> tuple[list[Figure], list[dict[str, Any]]]:
    """The corpus's figure, then each class's F1 with how many cases mean it; and what was heard amiss."""
    named = [classes_of(acts) & frozenset(classes) for acts in heard]
    each = [_f1(of, cases, named) for of in classes]
    figures = [Figure(f"{name}: macro-F1", sum(f1 for f1, _ in each) / len(each), len(cases), goal)]
    figures += [Figure(f"{name}: {of}", f1, meaning) for of, (f1, meaning) in zip(classes, each, strict=True)]
    wrong = [
        {"corpus": name, "text": case.text, "previous": case.previous, "meant": sorted(case.meant), "heard": list(acts)}
        for case, acts, found in zip(cases, heard, named, strict=True)
        if found != case.meant
    ]
    return figures, wrong


def _f1(of: str, cases: Sequence[Case], named: Sequence[frozenset[str]]) -> tuple[float, int]:
    both = sum(1 for case, found in zip(cases, named, strict=True) if of in case.meant and of in found)
    meaning = sum(1 for case in cases if of in case.meant)
    naming = sum(1 for found in named if of in found)
    return (2 * both / (meaning + naming) if meaning + naming else 0.0), meaning
