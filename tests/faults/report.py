"""The table of a run: printed, and written as JSON and Markdown."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from math import isfinite
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.faults.chart import chart
from tests.faults.play import Result
from tests.faults.stage import GOAL
from tests.fixtures.machine import this_machine

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
    "flags",
    "median s",
    "worst s",
)
DOCUMENT = Path(__file__).parents[2] / "docs" / "faults.md"
BEGIN, END = "<!-- table: written by the command -->", "<!-- end of the table -->"
PICTURE = "![How long clients waited for their answer after each fault, as dots, beside the goal](faults.svg)"
KINDS = ("lost", "duplicated", "late", "booked_twice", "stuck", "other")


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
    console.print(verdict_on(results), markup=False)
    for result in results:
        for line in [] if result.off else result.stories:
            console.print(f"{result.fault}: {result.point} | {line}", markup=False, soft_wrap=True)
    return 1 if wrong else 0


def verdict_on(results: Sequence[Result]) -> str:
    """A line for whoever reads no tables; a row with a protection off is there to show its violation."""
    plain = [result for result in results if not result.off]
    off = [result for result in results if result.off]
    found = sum(len(result.violations) for result in plain)
    said = f"{sum(result.count for result in plain)} faults, {found or 'no'} violation{'s' * (found != 1)}"
    slow = sum(result.worst is not None and result.worst > GOAL for result in plain)
    said += f"; {slow} of {len(plain)} rows with a recovery over {GOAL:g} s" if slow else ""
    said += f"; {sum(map(is_noticed, off))} of {len(off)} switched-off protections noticed" if off else ""
    return f"{said}."


def failures(results: Sequence[Result]) -> list[str]:
    """Violations where every protection was on; runs that stayed green where one was off; what was not injected or was slow."""
    wrong = []
    for result in results:
        name = f"{result.fault}: {result.point}"
        if result.off:
            if not is_noticed(result):
                wrong.append(f"{name}: nothing was {result.noticed_as}")
            continue
        wrong += [f"{name}: {violation}" for violation in result.violations]
        if result.count < result.wanted:
            wrong.append(f"{name}: {result.count} of {result.wanted} faults could be injected")
        if result.worst is not None and result.worst > GOAL:
            wrong.append(f"{name}: recovery took {result.worst:.1f} s")
    return wrong


def is_noticed(result: Result) -> bool:
    """Whether a run with a protection off has seen the very kind of violation that it was there to prevent."""
    return bool(result.verdict[result.noticed_as])


def cells(result: Result) -> list[str]:
    times = ["-" if value is None else f"{value:.1f}" for value in (result.median, result.worst)]
    counts = [result.count, result.conversations, *(len(result.verdict[kind]) for kind in KINDS)]
    return [result.fault, result.point, *(str(count) for count in [*counts, sum(result.flags.values())]), *times]


def save(results: Sequence[Result], folder: Path) -> None:
    """`faults.json` with every recovery time, the table as `faults.md`, the picture as `faults.svg`."""
    folder.mkdir(exist_ok=True)
    lines = [_line(result) for result in results]
    (folder / "faults.json").write_text(json.dumps({"goal_seconds": GOAL, "rows": lines}, indent=1) + "\n")
    (folder / "faults.svg").write_text(chart(results, GOAL))
    (folder / "faults.md").write_text(f"{verdict_on(results)}\n\n{_markdown(results)}")


def into_document(results: Sequence[Result], minutes: float) -> None:
    """docs/faults.md between its marks, and the picture beside it."""
    before, _, rest = DOCUMENT.read_text().partition(BEGIN)
    _, _, after = rest.partition(END)
    seen = f"Seen on {this_machine()}, in {minutes:.0f} minutes: {verdict_on(results)}"
    (DOCUMENT.parent / "faults.svg").write_text(chart(results, GOAL))
    DOCUMENT.write_text(f"{before}{BEGIN}\n\n{seen}\n\n{PICTURE}\n\n{_markdown(results)}\n{END}{after}")


def _markdown(results: Sequence[Result]) -> str:
    rows = [COLUMNS, ["---"] * len(COLUMNS), *(cells(result) for result in results)]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def _line(result: Result) -> dict[str, object]:
    """JSON knows no infinity: where a client never got an answer there is null."""
    times = {"median": result.median, "worst": result.worst}
    line = asdict(result) | {name: value if value is None or isfinite(value) else None for name, value in times.items()}
    return line | {"recoveries": [value if isfinite(value) else None for value in result.recoveries]}
