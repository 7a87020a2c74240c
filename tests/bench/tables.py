"""The figures as tables: plain rows first, then as Markdown or for the terminal."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rich.table import Table

from tests.bench.cells import Cell
from tests.bench.goals import Goal, pick

Column = tuple[str, Callable[[Cell], str]]
OUTSIDE = "local Twilio"


@dataclass(frozen=True, slots=True)
class Figures:
    """One table; the first column is text, the others are figures."""

    title: str
    head: list[str]
    rows: list[list[str]]

    def markdown(self) -> str:
        rule = ["---", *("---:" for _ in self.head[1:])]
        lines = [f"| {' | '.join(cells)} |" for cells in (self.head, rule, *self.rows)]
        return f"### {self.title}\n\n" + "\n".join(lines) + "\n"

    def for_terminal(self) -> Table:
        table = Table(title=self.title, title_justify="left")
        for place, name in enumerate(self.head):
            table.add_column(name, justify="right" if place else "left")
        for row in self.rows:
            table.add_row(*row)
        return table


def tables(cells: Sequence[Cell], goals: Sequence[Goal]) -> list[Figures]:
    """Those for which there is anything."""
    made = [
        _goals(goals),
        _table("Webhooks acknowledged", pick(cells, part="webhooks"), [*_ASKED, *_TIMES, *_COST]),
        _table("Turns, one model call", pick(cells, part="turns"), [*_AT_ONCE, *_TIMES, *_COST, *_OUTSIDE]),
        _table("Turns of other kinds", pick(cells, part="texts"), [*_KIND, *_TIMES, *_COST, *_OUTSIDE]),
        _table("Open loop", pick(cells, part="pace"), [*_KIND, *_TIMES, *_COST]),
        _table("By the conversation's length", _medians(pick(cells, part="length"), "turn"), [*_TURN, *_COST]),
        _table("By the tables' size", _medians(pick(cells, part="size"), "conversations"), [*_SIZE, *_COST]),
    ]
    return [figures for figures in made if figures.rows]


def _goals(goals: Sequence[Goal]) -> Figures:
    rows = [[goal.name, goal.bound, goal.seen, "met" if goal.met else "MISSED"] for goal in goals]
    return Figures("Goals", ["goal", "bound", "seen", ""], rows)


def _table(title: str, cells: Sequence[Cell], columns: Sequence[Column]) -> Figures:
    return Figures(title, [name for name, _ in columns], [[show(cell) for _, show in columns] for cell in cells])


def _medians(cells: Sequence[Cell], label: str) -> list[Cell]:
    """The round whose CPU is the middle one stands for all rounds of its kind."""
    made = []
    for value in sorted({cell.labels[label] for cell in cells}):
        rounds = sorted((cell for cell in cells if cell.labels[label] == value), key=lambda cell: cell.cost.total)
        made.append(rounds[len(rounds) // 2])
    return made


def _cpu(name: str) -> Callable[[Cell], str]:
    return lambda cell: f"{cell.cost.cpu[name]:.1f}" if name in cell.cost.cpu else "–"


def _server(cell: Cell) -> str:
    """What answers HTTP: our API, or the floor's only process."""
    return f"{cell.cost.cpu.get('api', cell.cost.cpu.get('server', 0.0)):.1f}"


_ASKED: list[Column] = [
    ("system", lambda cell: str(cell.labels["system"])),
    ("asked/s", lambda cell: str(cell.labels["asked"])),
]
_AT_ONCE: list[Column] = [
    ("system", lambda cell: str(cell.labels["system"])),
    ("model", lambda cell: str(cell.labels["model"])),
    ("at once", lambda cell: str(cell.labels["at_once"])),
]
_KIND: list[Column] = [
    ("text", lambda cell: str(cell.labels["text"])),
    ("model", lambda cell: str(cell.labels["model"])),
    ("model calls", lambda cell: f"{cell.model_calls:.1f}"),
]
_TURN: list[Column] = [("turn", lambda cell: str(cell.labels["turn"]))]
_SIZE: list[Column] = [("conversations", lambda cell: f"{cell.labels['conversations']:,}")]
_TIMES: list[Column] = [
    ("per s", lambda cell: f"{cell.rate:.1f}"),
    ("p50 ms", lambda cell: f"{cell.p50:.0f}"),
    ("p99 ms", lambda cell: f"{cell.p99:.0f}"),
    ("failed", lambda cell: str(cell.failed)),
]
_COST: list[Column] = [
    ("CPU ms", lambda cell: f"{cell.cost.total:.1f}"),
    ("server", _server),
    ("worker", _cpu("worker")),
    ("scheduler", _cpu("scheduler")),
    ("PostgreSQL", _cpu("postgresql")),
    ("Redis", _cpu("redis")),
    ("WAL kB", lambda cell: f"{cell.cost.wal / 1000:.1f}"),
    ("writes", lambda cell: f"{cell.cost.writes:.1f}"),
    ("commits", lambda cell: f"{cell.cost.commits:.1f}"),
]
_OUTSIDE: list[Column] = [(OUTSIDE, lambda cell: f"{cell.twilio_ms:.1f}" if cell.twilio_ms else "–")]
