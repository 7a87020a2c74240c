"""docs/agents.md, made from the compiled graphs: `python -m graphs.picture`."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from graphs import birthday, booking, front_desk, rebooking, retention
from graphs.conversation import BEFORE_BOOKING, STEPS
from graphs.nodes.compose import compose
from graphs.nodes.greet import greet
from graphs.nodes.open_conversation import open_conversation
from graphs.nodes.understand import understand_texts

PAGE = Path("docs/agents.md")
AGENTS = (
    ("Rebooking", rebooking, rebooking.build_rebooking),
    ("Birthday", birthday, birthday.build_birthday),
    ("Retention", retention, retention.build_retention),
    ("Front desk", front_desk, front_desk.build_front_desk),
)
INTRODUCTION = """# The agents

Made from the code by `.venv/bin/python -m graphs.picture`; a test holds it to the code.

Four agents share one conversation and one booking subgraph, and differ in how they begin. Each turn runs through the
graph once: the client's texts are understood (by the model or by rules), a step decides by rule, the decision is worded
(by the model or by a template, behind the guard), and what has to outlive the turn is remembered. Dotted arrows are
questions that pick the next step; `booking` is drawn by itself below.
"""


def page() -> str:
    """The whole page, in Markdown with Mermaid."""
    parts = [INTRODUCTION]
    for name, module, build in AGENTS:
        parts.append(f"## {name}\n\n{_sentence(module.__doc__)}\n\n{_drawn(build())}")
    parts.append(f"## Booking\n\n{_sentence(booking.__doc__)}\n\n{_drawn(booking.build_booking())}")
    parts.append(_steps())
    return "\n".join(parts)


def _drawn(graph: Any) -> str:
    drawn = graph.get_graph().draw_mermaid(with_styles=False)
    return f"```mermaid\n{drawn.strip()}\n```\n"


def _steps() -> str:
    nodes: dict[str, Callable[..., Any]] = {
        "understand": understand_texts,
        "open_conversation": open_conversation,
        "greet": greet,
        **STEPS,
        **BEFORE_BOOKING,
        **booking.STEPS,
        "compose": compose,
    }
    rows = "\n".join(f"| `{name}` | {_sentence(node.__doc__)} |" for name, node in nodes.items())
    return f"## The steps\n\n| step | what it does |\n| --- | --- |\n{rows}\n"


def _sentence(docstring: str | None) -> str:
    """The first paragraph of a docstring, in one line; a step without one says all by its name."""
    return " ".join((docstring or "").strip().split("\n\n")[0].split())


if __name__ == "__main__":
    PAGE.write_text(page())
    sys.stdout.write(f"{PAGE} is written\n")
