"""The table of a run: printed, and written as JSON and Markdown."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.faults.chart import chart
from tests.faults.play import Result

COLUMNS = (
    "fault",
    "point",
    "count",
    "clients",
    "lost",
    "dup.",
    "late",
    "2x booked",
    "stuck",
    "other",
    "median s",
    "worst s",
)
KINDS = ("lost", "duplicated", "late", "booked_twice", "stuck", "other")
GOAL = 20.0  # seconds to recovery


def announce(results: Sequence[Result]) -> int:
    """Prints the table and what is wrong; the exit code."""
    console = Console(width=170)
    table = Table(*COLUMNS, title=f"{sum(r.count for r in results if not r.off)} faults")
    for result in results:
        table.add_row(*cells(result))
    console.print(table)
    wrong = failures(results)
    for line in wrong:
        console.print(line, style="red", markup=False)
    return 1 if wrong else 0


def failures(results: Sequence[Result]) -> list[str]:
    """Violations where every protection was on; runs that stayed green where one was off; what was not injected or was slow."""
    wrong = []
    for result in results:
        name = f"{result.fault}: {result.point}"
        if result.off:
            if not caught_by(result):
                wrong.append(f"{name} stayed green")
            continue
        wrong += [f"{name}: {violation}" for violation in result.violations]
        if result.count < result.wanted:
            wrong.append(f"{name}: {result.count} of {result.wanted} faults could be injected")
        if result.worst is not None and result.worst > GOAL:
            wrong.append(f"{name}: recovery took {result.worst:.1f} s")
    return wrong


def caught_by(result: Result) -> list[str]:
    """The kinds of violation that a run with a protection off has seen."""
    return [kind for kind in KINDS[:3] if result.verdict[kind]]


def cells(result: Result) -> list[str]:
    numbers = [str(len(result.verdict[kind])) for kind in KINDS]
    times = ["-" if value is None else f"{value:.1f}" for value in (result.median, result.worst)]
    return [result.fault, result.point, str(result.count), str(result.conversations), *numbers, *times]


def save(results: Sequence[Result], folder: Path) -> None:
    """`faults.json` with every recovery time, and the table and the picture of docs/faults.md."""
    folder.mkdir(exist_ok=True)
    lines = [asdict(result) | {"median": result.median, "worst": result.worst} for result in results]
    (folder / "faults.json").write_text(json.dumps({"goal_seconds": GOAL, "rows": lines}, indent=1) + "\n")
    (folder / "faults.svg").write_text(chart(results, GOAL))
    rows = [COLUMNS, ["---"] * len(COLUMNS), *(cells(result) for result in results)]
    (folder / "faults.md").write_text("".join(f"| {' | '.join(row)} |\n" for row in rows))
