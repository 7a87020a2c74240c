"""One scripted client's conversation, from the shop's contact or the client's first text to its end."""

from collections.abc import Sequence
from dataclasses import dataclass

from evals.conversations.lines import Script
from evals.conversations.wishes import is_right
from evals.dialogue import Dialogue, Turn
from evals.scenario import Scenario
from runtime.domain.errors import Unavailable
from runtime.store.standing import Coming

MOST_TURNS = 10


@dataclass(frozen=True, slots=True)
class Played:
    """A finished conversation with `shop`. `texts` are all that its phone got; `trouble` says why it could not be played on."""

    scenario: Scenario
    turns: tuple[Turn, ...]
    shop: str = ""
    texts: tuple[str, ...] = ()
    coming: tuple[Coming, ...] = ()
    is_right: bool = False
    flags: tuple[str, ...] = ()
    trouble: str = ""


def play(scenario: Scenario, dialogue: Dialogue) -> Played:
    """To its end; what goes wrong on the way is in the result."""
    before = dialogue.coming()
    try:
        _talk(scenario, dialogue, before)
    except Unavailable as failed:
        return _played(scenario, dialogue, before, str(failed))
    return _played(scenario, dialogue, before)


def _talk(scenario: Scenario, dialogue: Dialogue, before: Sequence[Coming]) -> None:
    script = Script(scenario)
    if scenario.agent != "front_desk":
        dialogue.wait_for_contact()
    words: tuple[str, ...] | None = script.first()
    while words and len(dialogue.turns) <= MOST_TURNS:
        standing = dialogue.say(*words)
        if scenario.wants.outcome != "none" and is_right(scenario.wants, before, dialogue.coming()):
            if scenario.says.after:
                dialogue.say(scenario.says.after)
            return
        line = script.next_line(standing)
        words = (line,) if line else None


def _played(scenario: Scenario, dialogue: Dialogue, before: Sequence[Coming], trouble: str = "") -> Played:
    coming = dialogue.coming()
    return Played(
        scenario,
        tuple(dialogue.turns),
        dialogue.trial.shop,
        dialogue.texts(),
        tuple(coming),
        not trouble and is_right(scenario.wants, before, coming),
        dialogue.standing().flags,
        trouble,
    )
