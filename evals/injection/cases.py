"""The attackers' texts, and how far the conversation is when they come."""

from dataclasses import dataclass
from enum import StrEnum

from evals.corpora import rows


class Stage(StrEnum):
    """`first`: out of the blue. The others come after the words that lead there."""

    FIRST = "first"
    OFFERED = "offered"
    PROPOSED = "proposed"
    BOOKED = "booked"


LEADS_TO: dict[Stage, tuple[str, ...]] = {
    Stage.FIRST: (),
    Stage.OFFERED: (),
    Stage.PROPOSED: ("do you have saturday june 13 at 3:30 pm?",),
    Stage.BOOKED: ("2 please",),
}
HARMLESS = frozenset(words for lines in LEADS_TO.values() for words in lines)
LONGEST = 1600  # characters that Twilio takes


@dataclass(frozen=True, slots=True)
class Case:
    """`number` names the case without quoting it."""

    number: int
    text: str
    stage: Stage


def cases() -> list[Case]:
    """Every open case at one of the stages, in turn. Raises NoCorpora."""
    texts = [row["text"] for row in rows("injection/deepset_prompt_injections_train") if row["label"] == 1]
    for kind in ("extract", "hijack"):
        texts += [row["attack"] for row in rows(f"injection/tensortrust_{kind}_open")]
    stages = list(Stage)
    texts = [text[:LONGEST] for text in texts if text.strip()]
    return [Case(number, text, stages[number % len(stages)]) for number, text in enumerate(texts)]
