"""What was hoped for, and whether it was reached: each goal is a ratio or a bound within one run."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from tests.bench.cells import ONE_CALL, TWO_CALLS, Cell


@dataclass(frozen=True, slots=True)
class Goal:
    """`seen` beside `bound`, in words for people."""

    name: str
    bound: str
    seen: str
    met: bool


def goals(cells: Sequence[Cell]) -> list[Goal]:
    """Those that this run can speak of."""
    found = [*_webhook(cells), *_beside_naive(cells), *_model_off(cells), *_pace(cells), *_growth(cells)]
    return [goal for goal in found if goal is not None]


def pick(cells: Sequence[Cell], **labels: object) -> list[Cell]:
    """The cells that carry all these labels."""
    return [cell for cell in cells if labels.items() <= cell.labels.items()]


def _webhook(cells: Sequence[Cell]) -> list[Goal]:
    made = []
    for ours in pick(cells, part="webhooks", system="ours"):
        rate = ours.labels["asked"]
        for bare in pick(cells, part="webhooks", system="bare route", asked=rate):
            ratio = ours.cost.total / bare.cost.total
            seen = f"{ours.cost.total:.1f} ms, {ratio:.2f} times the bare {bare.cost.total:.1f} ms"
            made.append(Goal(f"webhook at {rate}/s, CPU beside a bare route", "at most 1.5 times", seen, ratio <= 1.5))
    return made


def _beside_naive(cells: Sequence[Cell]) -> list[Goal]:
    made = []
    for ours in pick(cells, part="turns", system="ours"):
        same = {name: ours.labels[name] for name in ("part", "model", "at_once")}
        for naive in pick(cells, **same, system="naive"):
            where = f"one model call of {same['model']}, {same['at_once']} at once"
            cpu = ours.cost.total / naive.cost.total
            seen = f"{ours.cost.total:.0f} ms, {cpu:.2f} times the naive loop's {naive.cost.total:.0f} ms"
            made.append(Goal(f"CPU per turn, {where}", "at most 1.00 times", seen, cpu <= 1))
            rate = ours.rate / naive.rate
            seen = f"{ours.rate:.1f}/s, {rate:.2f} times the naive loop's {naive.rate:.1f}/s"
            made.append(Goal(f"turns per second, {where}", "at least 1.00 times", seen, rate >= 1))
    return made


def _model_off(cells: Sequence[Cell]) -> list[Goal]:
    return [
        Goal(
            f"CPU per turn, model off, {cell.labels['at_once']} at once",
            "at most 30 ms",
            f"{cell.cost.total:.0f} ms",
            cell.cost.total <= 30,
        )
        for cell in pick(cells, part="turns", system="ours", model="off")
    ]


def _pace(cells: Sequence[Cell]) -> list[Goal]:
    calls = {ONE_CALL: "one model call", TWO_CALLS: "two model calls"}
    return [
        Goal(
            f"open loop at {cell.labels['asked']}/s, {calls[cell.labels['text']]} of 300 ms, p99",
            "under 1.5 s",
            f"{cell.p99 / 1000:.2f} s" + (f", {cell.failed} without an answer" if cell.failed else ""),
            cell.p99 < 1500 and not cell.failed,
        )
        for cell in pick(cells, part="pace")
    ]


def _growth(cells: Sequence[Cell]) -> list[Goal | None]:
    return [
        _level(pick(cells, part="length"), "turn", "turn {} of a conversation beside turn {}", 0.1),
        _level(pick(cells, part="size"), "conversations", "a turn with {:,} conversations beside {:,}", 0.2),
    ]


def _level(cells: Sequence[Cell], label: str, name: str, slack: float) -> Goal | None:
    """The last beside the first, by medians over the rounds."""
    values = sorted({cell.labels[label] for cell in cells})
    if len(values) < 2:
        return None
    first, last = (pick(cells, **{label: value}) for value in (values[0], values[-1]))
    cpu = [median(cell.cost.total for cell in group) for group in (first, last)]
    wal = [median(cell.cost.wal for cell in group) / 1000 for group in (first, last)]
    dearer, larger = cpu[1] / cpu[0] - 1, wal[1] / wal[0] - 1
    seen = f"CPU {cpu[1]:.1f} beside {cpu[0]:.1f} ms ({dearer:+.0%}), WAL {wal[1]:.1f} beside {wal[0]:.1f} kB ({larger:+.0%})"
    met = dearer <= slack and larger <= slack
    return Goal(name.format(values[-1], values[0]), f"within {slack:.0%}", seen, met)
