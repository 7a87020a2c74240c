"""Asking `bookedbarber understand`, as any other program would."""

import json
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Asked:
    """One line of the contract's input. `now` is ISO 8601 with offset, `zone` an IANA name."""

    id: str
    text: str
    previous: str = ""
    now: str = "2026-06-09T10:05:00-04:00"
    zone: str = "America/New_York"


class CommandFailed(RuntimeError):
    """The command ended with an error, or left lines unanswered."""


def understand(asked: Sequence[Asked]) -> list[dict[str, Any]]:
    """The answers in the order of the questions, by one process with the model off. Raises CommandFailed."""
    fed = "".join(json.dumps(asdict(line)) + "\n" for line in asked)
    command = [sys.executable, "-m", "api.cli", "understand"]
    done = subprocess.run(command, input=fed, capture_output=True, text=True, check=False)  # noqa: S603 - our own command
    if done.returncode != 0:
        raise CommandFailed(done.stderr.strip() or f"understand ended with {done.returncode}")
    return _in_order(asked, (json.loads(line) for line in done.stdout.splitlines()))


def _in_order(asked: Sequence[Asked], answers: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    found = list(answers)
    if [answer["id"] for answer in found] != [line.id for line in asked]:
        raise CommandFailed(f"{len(asked)} lines asked, {len(found)} answered")
    return found
