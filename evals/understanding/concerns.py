"""Ordinary texts for which a person would be called: real ones between people, and talks about hair appointments.

An alarm is wrong only where nothing is wrong: people also swear at each other in earnest, so that the alarms are to be read.
UCI's texts hold more quarrels than a shop's do, and have no goal.
"""

from collections.abc import Sequence
from typing import Any

from evals.corpora import rows
from evals.figures import Measured, share
from runtime.domain.concerns import find_concerns

NUS, UCI, SALON = "sms/nus_sms_open", "sms/uci_sms_spam_open", "sgd/salon_dialogues_dev"


def measure() -> Measured:
    """Misses: every alarm."""
    nus = [row["text"] for row in rows(NUS)]
    uci = [row["text"] for row in rows(UCI) if row["label"] == "ham"]
    salon = [turn["text"] for talk in rows(SALON) for turn in talk["turns"] if turn["speaker"] == "USER"]
    figures = (
        share("alarms on NUS texts", [bool(find_concerns(text)) for text in nus], 0.001, at_most=True),
        share("alarms on UCI ham", [bool(find_concerns(text)) for text in uci]),
        share("alarms on talks with salons", [bool(find_concerns(text)) for text in salon], 0.0, at_most=True),
    )
    return Measured(figures, tuple(_alarms(NUS, nus)) + tuple(_alarms(UCI, uci)) + tuple(_alarms(SALON, salon)))


def _alarms(kind: str, texts: Sequence[str]) -> list[dict[str, Any]]:
    found = ((text, find_concerns(text)) for text in dict.fromkeys(texts))
    return [{"text": text, "kind": kind, "heard": sorted(concerns)} for text, concerns in found if concerns]
