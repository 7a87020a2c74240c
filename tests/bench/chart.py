"""One picture: what a turn with one model call costs, ours beside the floors. SVG by hand; four bars need no library."""

from collections.abc import Sequence
from xml.sax.saxutils import escape

from tests.bench.cells import Cell
from tests.bench.goals import pick

COLOURS = {"server": "#4c78a8", "api": "#4c78a8", "worker": "#f58518", "scheduler": "#b279a2"} | {
    "postgresql": "#54a24b",
    "redis": "#e45756",
}
LEFT, WIDTH, BAR, GAP = 150, 520, 26, 14


def chart(cells: Sequence[Cell], model: str = "0 ms") -> str | None:
    """Bars of CPU milliseconds per turn, stacked by part; None when the run has no turns beside the floors."""
    beside = [cell for cell in pick(cells, part="turns", model=model) if cell.labels["system"] != "ours"]
    if not beside:
        return None
    at_once = beside[len(beside) // 2].labels["at_once"]
    shown = [cell for cell in pick(cells, part="turns", model=model) if cell.labels["at_once"] == at_once]
    longest = max(cell.cost.total for cell in shown)
    height = 70 + len(shown) * (BAR + GAP)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {LEFT + WIDTH + 90} {height}" role="img"'
        ' font-family="sans-serif" font-size="13">',
        f"<title>CPU milliseconds per turn, one model call of {model}, {at_once} conversations at once</title>",
        f'<rect width="{LEFT + WIDTH + 90}" height="{height}" fill="#ffffff"/>',
        f'<text x="10" y="22" font-weight="bold">CPU ms per turn: one model call of {model}, {at_once} at once</text>',
        *_legend(shown),
    ]
    for place, cell in enumerate(shown):
        lines += _bar(cell, 62 + place * (BAR + GAP), WIDTH / longest)
    return "\n".join([*lines, "</svg>", ""])


def _bar(cell: Cell, top: float, scale: float) -> list[str]:
    lines = [f'<text x="{LEFT - 8}" y="{top + 18}" text-anchor="end">{escape(str(cell.labels["system"]))}</text>']
    x = float(LEFT)
    for part, milliseconds in cell.cost.cpu.items():
        width = milliseconds * scale
        lines.append(f'<rect x="{x:.1f}" y="{top}" width="{width:.1f}" height="{BAR}" fill="{COLOURS[part]}"/>')
        x += width
    return [*lines, f'<text x="{x + 6:.1f}" y="{top + 18}">{cell.cost.total:.1f}</text>']


def _legend(shown: Sequence[Cell]) -> list[str]:
    parts = dict.fromkeys(part for cell in shown for part in cell.cost.cpu)
    lines = []
    for place, part in enumerate(parts):
        x = LEFT + 95 * place
        lines.append(f'<rect x="{x}" y="36" width="12" height="12" fill="{COLOURS[part]}"/>')
        lines.append(f'<text x="{x + 17}" y="47">{part}</text>')
    return lines
