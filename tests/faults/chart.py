"""One picture: how long clients waited for their answer after each fault, beside the goal. SVG by hand; dots need no library."""

from collections.abc import Sequence
from xml.sax.saxutils import escape

from tests.faults.play import Result

LEFT, WIDTH, LINE, TOP = 330, 520, 18, 60
SCALE = WIDTH / 22  # pixels per second


def chart(results: Sequence[Result], goal: float) -> str:
    """A line per row that anybody waited in: a dot for each recovery, a bar at the median; `goal` in seconds."""
    shown = [result for result in results if result.recoveries and not result.off]
    height = TOP + len(shown) * LINE + 30
    right = LEFT + WIDTH + 30
    at_goal = LEFT + goal * SCALE
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {right} {height}" role="img" font-family="sans-serif"'
        ' font-size="12">',
        "<title>Seconds from the end of a fault to the client's answer</title>",
        f'<rect width="{right}" height="{height}" fill="#ffffff"/>',
        '<text x="10" y="20" font-size="14" font-weight="bold">Seconds from the end of a fault to the client\'s answer</text>',
        '<text x="10" y="38" fill="#555555">each dot a client, the bar the median, the red line the goal</text>',
        *(_second(second, height) for second in range(0, 21, 5)),
        f'<line x1="{at_goal}" x2="{at_goal}" y1="{TOP - 6}" y2="{height - 22}" stroke="#e45756" stroke-width="2"/>',
    ]
    for place, result in enumerate(shown):
        lines += _row(result, TOP + place * LINE + LINE / 2)
    return "\n".join([*lines, "</svg>", ""])


def _second(second: int, height: int) -> str:
    x = LEFT + second * SCALE
    return (
        f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{TOP - 6}" y2="{height - 22}" stroke="#dddddd"/>'
        f'<text x="{x:.1f}" y="{height - 8}" text-anchor="middle" fill="#555555">{second}</text>'
    )


def _row(result: Result, y: float) -> list[str]:
    name = escape(f"{result.fault}: {result.point}")
    lines = [f'<text x="{LEFT - 12}" y="{y + 4}" text-anchor="end">{name}</text>']
    for seconds in sorted({round(one, 1) for one in result.recoveries}):
        lines.append(f'<circle cx="{_x(seconds)}" cy="{y}" r="3" fill="#4c78a8" fill-opacity="0.35"/>')
    middle = _x(result.median or 0)
    lines.append(f'<line x1="{middle}" x2="{middle}" y1="{y - 6}" y2="{y + 6}" stroke="#1f3b5c" stroke-width="3"/>')
    return lines


def _x(seconds: float) -> str:
    return f"{LEFT + min(seconds, 21.5) * SCALE:.1f}"
