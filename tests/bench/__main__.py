"""`make bench`: measures, prints, and writes build/bench.json, build/bench.md and, after a whole run, docs/benchmarks.md."""

import argparse
import json
import time
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from tests.bench.cells import Cell
from tests.bench.chart import chart
from tests.bench.goals import goals
from tests.bench.parts.all import PARTS
from tests.bench.rig import Servers, servers
from tests.bench.scale import QUICK, WHOLE, Scale
from tests.bench.tables import tables
from tests.fixtures.machine import this_machine

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "build"
DOCUMENT = ROOT / "docs" / "benchmarks.md"
BEGIN, END = "<!-- figures: written by the command -->", "<!-- end of the figures -->"

PICTURE = "![CPU milliseconds per turn, ours and the three floors, as stacked bars](benchmarks.svg)"

console = Console(highlight=False)
WIDE = 180  # columns that the widest table takes


def main() -> None:
    options = argparse.ArgumentParser(prog="make bench", description=__doc__)
    options.add_argument("--only", choices=PARTS, action="append", help="this part alone; may be repeated")
    options.add_argument("--quick", action="store_true", help="shorter and smaller; the document stays as it is")
    said = options.parse_args()
    names = said.only or list(PARTS)
    began = time.monotonic()
    cells = run(names, QUICK if said.quick else WHOLE)
    minutes = (time.monotonic() - began) / 60
    text = _written(cells, minutes)
    page = Console(highlight=False, width=max(console.width, WIDE))
    for figures in tables(cells, goals(cells)):
        page.print(figures.for_terminal())
    console.print(f"{minutes:.1f} minutes; build/bench.json and build/bench.md are written.")
    if names == list(PARTS) and not said.quick:
        _into_document(text)
        console.print("docs/benchmarks.md is up to date.")


def run(names: Sequence[str], scale: Scale) -> list[Cell]:
    """The parts one after the other, on one PostgreSQL and one Redis."""
    cells: list[Cell] = []
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console) as progress, servers() as machine:
        for name in names:
            cells += _part(name, machine, scale, progress)
    return cells


def _part(name: str, machine: Servers, scale: Scale, progress: Progress) -> list[Cell]:
    task = progress.add_task(name, total=PARTS[name].steps(scale))
    made = []
    for cell in PARTS[name].run(machine, scale):
        made.append(cell)
        progress.advance(task)
        progress.console.print(_line(cell))
    return made


def _line(cell: Cell) -> str:
    labels = ", ".join(str(value) for value in cell.labels.values())
    return f"  {labels}: {cell.rate:.1f}/s, p99 {cell.p99:.0f} ms, CPU {cell.cost.total:.1f} ms, {cell.failed} failed"


def _written(cells: Sequence[Cell], minutes: float) -> str:
    BUILD.mkdir(exist_ok=True)
    reached = goals(cells)
    document = {
        "machine": this_machine(),
        "minutes": minutes,
        "goals": [{"goal": g.name, "bound": g.bound, "seen": g.seen, "met": g.met} for g in reached],
        "cells": [cell.document() for cell in cells],
    }
    (BUILD / "bench.json").write_text(json.dumps(document, indent=1) + "\n")
    text = f"Measured on {this_machine()}, in {minutes:.1f} minutes.\n\n"
    text += "\n".join(figures.markdown() for figures in tables(cells, reached))
    (BUILD / "bench.md").write_text(text)
    drawn = chart(cells)
    if drawn is not None:
        (BUILD / "bench.svg").write_text(drawn)
    return text


def _into_document(text: str) -> None:
    """Between the two marks; the picture beside it."""
    before, _, rest = DOCUMENT.read_text().partition(BEGIN)
    _, _, after = rest.partition(END)
    drawn = (BUILD / "bench.svg").read_text()  # a whole run always has one
    (DOCUMENT.parent / "benchmarks.svg").write_text(drawn)
    DOCUMENT.write_text(f"{before}{BEGIN}\n\n{PICTURE}\n\n{text}\n{END}{after}")


if __name__ == "__main__":
    main()
