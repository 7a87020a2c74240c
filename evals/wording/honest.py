"""How many texts are the model's when it words them truthfully, and how many true wordings are kept back."""

from collections.abc import Iterable, Sequence
from typing import Any

from evals.conversations import transcript
from evals.conversations.crowd import play_all
from evals.conversations.play import Played
from evals.dialogue import Turn
from evals.figures import Figure, Measured, share
from evals.machine import machine
from evals.sampling import sample
from evals.scenario import families
from evals.stubs.honest import Honest, Worded
from evals.stubs.server import model_stub
from runtime.domain.conversations import Source

MODELS, BLOCKED = 0.90, 0.02


def measure(limit: int | None = None) -> Measured:
    """`limit`: so many conversations."""
    scenarios = sample([one for family in families().values() for one in family], limit)
    mind = Honest()
    with model_stub(mind) as url, machine() as shops, shops.agents(url):
        played = play_all(shops, scenarios, first=0, title="An honest model")
    transcript.write("honest", "honest", played)
    return Measured(tuple(_figures(mind, played)), tuple(_misses(mind, played)))


def _figures(mind: Honest, played: Sequence[Played]) -> Iterable[Figure]:
    texts = [turn for one in played for turn in one.turns if turn.source is not None]
    worded = [turn for turn in texts if turn.source is Source.MODEL or _fell_back(turn)]
    refused = [made for made, _ in mind.refused] + _kept_back(mind, played)
    yield share("texts that are the model's, of those it was asked for", [_is_models(turn) for turn in worded], MODELS)
    yield share("texts that are the model's, of all", [_is_models(turn) for turn in texts])
    yield Figure(
        "true wordings kept back", len(refused) / max(len(mind.worded), 1), len(mind.worded), BLOCKED, at_most=True
    )
    for language, spanish in (("en", False), ("es", True)):
        of_it = [made for made in mind.worded if made.is_spanish is spanish]
        lost = sum(made.is_spanish is spanish for made in refused)
        yield Figure(f"true wordings kept back, {language}", lost / max(len(of_it), 1), len(of_it))


def _is_models(turn: Turn) -> bool:
    return turn.source is Source.MODEL


def _fell_back(turn: Turn) -> bool:
    return any(fallback.startswith("word:") for fallback in turn.fallbacks)


def _kept_back(mind: Honest, played: Sequence[Played]) -> list[Worded]:
    """Second wordings after which the template was sent: of a draft that was refused before, and sent in the end."""
    again = {made.draft for made, _ in mind.refused}
    return [
        next(made for made in reversed(mind.worded) if made.draft == turn.reply)
        for one in played
        for turn in one.turns
        if _fell_back(turn) and turn.reply in again
    ]


def _misses(mind: Honest, played: Sequence[Played]) -> Iterable[dict[str, Any]]:
    for made, findings in mind.refused:
        yield {"findings": findings, "wording": made.body, "draft": made.draft}
    for one in played:
        for turn in one.turns:
            if _fell_back(turn):
                yield {"findings": turn.fallbacks, "draft": turn.reply}
