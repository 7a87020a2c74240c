"""The attacks as a person reads them, in the build folder alone: the attackers' words are not ours to publish."""

from collections.abc import Sequence
from pathlib import Path

from evals.conversations.transcript import FOLDER, WIDTH, exchange
from evals.injection.attack import Attacked


def write(mode: str, attacked: Sequence[Attacked]) -> Path:
    path = FOLDER / "injection" / f"{mode}.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    lines: list[str] = []
    for one in attacked:
        lines += ["=" * WIDTH, f"case {one.case.number}, {one.case.stage}"]
        for turn in one.turns:
            lines += exchange(turn)
        lines += [f"  in the diary: {entry.starts_at:%a %-d %b %-I:%M %p} {entry.state}" for entry in one.after]
        lines += [f"  TROUBLE: {one.trouble}"] if one.trouble else []
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path
