"""`python -m evals`: every measurement, or those named with --only; a table, and build/evals.json."""

import argparse
import json
import sys
import time
from dataclasses import asdict
from importlib import import_module
from pathlib import Path

from rich.console import Console
from rich.table import Column, Table

from evals.corpora import NoCorpora
from evals.figures import Figure, Measured
from runtime.supervisor import stop_on_signals

# What can be measured, and where: each module has a `measure() -> Measured`.
SUITES: dict[str, str] = {
    "reply_acts": "evals.understanding.reply_acts",
    "times": "evals.understanding.times",
    "opt_outs": "evals.understanding.opt_outs",
    "concerns": "evals.understanding.concerns",
}
# The same against a whole installation, which takes minutes: `measure(limit: int | None) -> Measured`.
PLAYED: dict[str, str] = {
    "conversations_off": "evals.conversations.off",
    "conversations_good": "evals.conversations.good",
    "conversations_garbage": "evals.conversations.garbage",
    "degrading": "evals.degrading.suite",
    "lying": "evals.wording.lying",
    "honest": "evals.wording.honest",
    "injection_off": "evals.injection.off",
    "injection_obeying": "evals.injection.obeying",
}
OUT = Path("build/evals.json")


def main() -> int:
    """0 when every goal is met, 1 when one is missed, 2 when something could not be measured, 130 when it was stopped."""
    try:
        with stop_on_signals():
            return _measure_all()
    except KeyboardInterrupt:
        return 130


def _measure_all() -> int:
    known = [*SUITES, *PLAYED]
    parser = argparse.ArgumentParser(prog="python -m evals", description=__doc__)
    parser.add_argument("--only", nargs="*", choices=known, default=known, metavar="SUITE")
    parser.add_argument("--misses", type=int, default=0, metavar="N", help="show the first N misses of each suite")
    parser.add_argument("--limit", type=int, metavar="N", help="play so many cases of each suite, for a quick look")
    wanted = parser.parse_args()
    console = Console()
    found: dict[str, Measured] = {}
    for name in wanted.only:
        console.print(f"Measuring {name}")
        try:
            found[name] = _measure(name, wanted.limit)
        except NoCorpora as missing:
            console.print(f"{name}: {missing}", style="red")
            return 2
    console.print(_table(found))
    for name, measured in found.items():
        for miss in measured.misses[: wanted.misses]:
            console.print(f"{name}: {json.dumps(miss, ensure_ascii=False)}", markup=False, highlight=False)
    if wanted.limit is None:
        _write(found)
    return 1 if any(figure.met is False for measured in found.values() for figure in measured.figures) else 0


def _measure(name: str, limit: int | None) -> Measured:
    suite = import_module((SUITES | PLAYED)[name])
    measured: Measured = suite.measure(limit) if name in PLAYED else suite.measure()
    return measured


def _table(found: dict[str, Measured]) -> Table:
    table = Table(Column("suite", no_wrap=True), "figure", "cases", "value", "goal", "")
    for name, measured in found.items():
        for figure in measured.figures:
            table.add_row(name, figure.name, f"{figure.of:,}", f"{figure.value:.4g}", _goal(figure), _verdict(figure))
    return table


def _goal(figure: Figure) -> str:
    if figure.goal is None:
        return ""
    return f"at {'most' if figure.at_most else 'least'} {figure.goal:g}"


def _verdict(figure: Figure) -> str:
    return {True: "met", False: "missed", None: ""}[figure.met]


def _write(found: dict[str, Measured]) -> None:
    """Suites that were not measured now keep their last figures."""
    known = json.loads(OUT.read_text()) if OUT.exists() else {}
    seen = time.strftime("%Y-%m-%d")
    for name, measured in found.items():
        known[name] = {"seen": seen, "figures": [asdict(figure) for figure in measured.figures]}
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(json.dumps(known, indent=2) + "\n")


if __name__ == "__main__":
    sys.exit(main())
