"""Opt-outs: how many are heard, and how many ordinary texts are taken for one.

Phrases that other SMS projects labelled, and real texts between people in which nobody opts out of a shop's texts.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from evals.corpora import rows
from evals.figures import Figure, Measured
from evals.understanding.command import Asked, understand

PHRASES = "optout/optout_phrases_open"
NUS, UCI = "sms/nus_sms_open", "sms/uci_sms_spam_open"
# "Wrong number": the projects disagree. An agent asks nothing more of whoever says it, either way, so it counts neither way.
DISPUTED = "wrong_number_conflict"


@dataclass(frozen=True, slots=True)
class _Heard:
    text: str
    kind: str
    meant: bool
    heard: bool


def measure() -> Measured:
    """Misses: the opt-outs not heard, then what was wrongly heard as one, real texts among them to be read by a person."""
    labelled = [row for row in rows(PHRASES) if row["kind"] != DISPUTED]
    phrases = _ask([(row["text"], row["kind"], row["label"] == "opt_out") for row in labelled])
    nus = _ask([(row["text"], NUS, False) for row in rows(NUS)])
    uci = _ask([(row["text"], UCI, False) for row in rows(UCI) if row["label"] == "ham"])
    meant = [one for one in phrases if one.meant]
    heard = [one for one in phrases if one.heard]
    figures = (
        Figure("recall on labelled phrases", _share(meant), len(meant), 0.98),
        Figure("precision on labelled phrases", _share(heard, right=True), len(heard), 0.97),
        Figure("false alarms on NUS texts", _share(nus), len(nus), 0.001, at_most=True),
        Figure("false alarms on UCI ham", _share(uci), len(uci), 0.001, at_most=True),
    )
    wrong = [one for one in (*meant, *phrases, *nus, *uci) if one.heard != one.meant]
    return Measured(figures, tuple(_miss(one) for one in dict.fromkeys(wrong)))


def _ask(said: Sequence[tuple[str, str, bool]]) -> list[_Heard]:
    answers = understand([Asked(str(at), text) for at, (text, _, _) in enumerate(said)])
    return [_Heard(*one, heard=bool(answer["opt_out"])) for one, answer in zip(said, answers, strict=True)]


def _share(found: Sequence[_Heard], *, right: bool = False) -> float:
    """Of these, how many were heard as an opt-out; with `right`, how many of them were meant as one."""
    return sum(one.meant if right else one.heard for one in found) / len(found) if found else 0.0


def _miss(one: _Heard) -> dict[str, Any]:
    return {"text": one.text, "kind": one.kind, "meant": one.meant, "heard": one.heard}
