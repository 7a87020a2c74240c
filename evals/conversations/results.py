"""What came of a mode's conversations, as figures beside their goals."""

from collections.abc import Sequence
from typing import Any

from evals.conversations import transcript
from evals.conversations.crowd import play_all
from evals.conversations.play import Played
from evals.figures import Figure, Measured, share
from evals.machine import machine
from evals.sampling import sample
from evals.scenario import families

RIGHT, FLAGGED, ANSWERED = 0.95, 0.03, 1.0
LANGUAGES = ("en", "es")


def measured_with(model_url: str | None, mode: str, limit: int | None) -> Measured:
    """Plays the scenarios, or `limit` of them from all families, and writes them down as `mode`."""
    scenarios = sample([one for family in families().values() for one in family], limit)
    with machine() as shops, shops.agents(model_url):
        played = play_all(shops, scenarios, first=0, title=f"Conversations, model {mode}")
    transcript.write("conversations", mode, played)
    return Measured(figures_of(played), misses_of(played))


def figures_of(played: Sequence[Played]) -> tuple[Figure, ...]:
    bookings = [one for one in played if one.scenario.wants.outcome == "booked"]
    made_here = [one for one in bookings if one.scenario.client != "booked"]
    turns = [turn for one in played for turn in one.turns if turn.said]
    found = [
        share("right in the end", [one.is_right for one in played], RIGHT),
        share("bookings flagged", [bool(one.flags) for one in made_here], FLAGGED, at_most=True),
        share("flagged, with those who are booked and stay so", [bool(one.flags) for one in bookings]),
        share("turns answered", [turn.is_answered for turn in turns], ANSWERED),
    ]
    for language in LANGUAGES:
        of_it = [one.is_right for one in played if one.scenario.language == language]
        found.append(share(f"right in the end, {language}", of_it))
    return tuple(found)


def misses_of(played: Sequence[Played]) -> tuple[dict[str, Any], ...]:
    return tuple(
        {"scenario": one.scenario.id, "flags": one.flags, "trouble": one.trouble, "coming": _diary(one)}
        for one in played
        if not one.is_right
    )


def _diary(played: Played) -> list[str]:
    return [f"{one.starts_at:%Y-%m-%d %H:%M} {one.service}, {one.barber}, {one.state}" for one in played.coming]
