"""Conversations as a person reads them: what the phone showed, and what became of it."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from evals.conversations.play import Played
from evals.dialogue import Turn

FOLDER = Path("build/evals")
WIDTH = 100


def write(suite: str, mode: str, played: Sequence[Played]) -> Path:
    """The failed ones first."""
    path = FOLDER / suite / f"{mode}.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    failed = [one for one in played if not one.is_right]
    good = [one for one in played if one.is_right]
    lines = [f"{len(failed)} of {len(played)} conversations did not end as the client wanted."]
    for one in [*failed, *good]:
        lines += ["", *_told(one)]
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def _told(played: Played) -> Iterable[str]:
    scenario = played.scenario
    verdict = "right" if played.is_right else "FAILED"
    wants = scenario.wants.model_dump(mode="json", exclude_none=True, by_alias=True)
    yield "=" * WIDTH
    yield f"{verdict}  {scenario.id}  ({scenario.agent}, {scenario.client}, {scenario.language})  wants {wants}"
    yield "-" * WIDTH
    for turn in played.turns:
        yield from exchange(turn)
    for one in played.coming:
        yield f"  in the diary: {one.starts_at:%a %-d %b %-I:%M %p} {one.service} with {one.barber}, {one.state}"
    if played.trouble:
        yield f"  TROUBLE: {played.trouble}"


def exchange(turn: Turn) -> Iterable[str]:
    for said in turn.said:
        yield f"  client > {said}"
    if turn.reply:
        label = ", ".join(word for word in (turn.move, turn.source or "", *turn.fallbacks) if word)
        first, *rest = turn.reply.splitlines()
        yield f"    shop < {first}"
        yield from (f"           {line}" for line in rest)
        yield f"           [{label}, {turn.seconds:.1f} s]"
    for flag in turn.flags:
        yield f"    FLAG   {flag}"
    if turn.opted_out:
        yield "    (opted out)"
    if not turn.is_answered:
        yield "    UNANSWERED"
