"""Playing rows on one installation: one after the other, while those before still recover."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import Any

from runtime.domain.conversations import FlagReason
from tests.faults.stage import Run, Stage

Play = Callable[[Run, int], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Row:
    """`long` and `short` are how many injections each form makes; `people` how many clients take part, at most.

    `each`: every injection needs a client of its own. `settings` are the workers' and the API's environment variables;
    `off` is the protection that they do without, and `noticed_as` the kind of violation that must be seen then. `alone`:
    nothing else goes on meanwhile. `flags` are the reasons for which staff may be called, each with why; all others are
    violations.
    """

    fault: str
    point: str
    play: Play
    long: int
    short: int
    people: int = 24
    each: int = 0
    off: str = ""
    noticed_as: str = ""
    flags: Mapping[FlagReason, str] = field(default_factory=dict)
    settings: tuple[tuple[str, str], ...] = ()
    with_model: bool = False
    alone: bool = False

    @property
    def name(self) -> str:
        return f"{self.fault}: {self.point}"

    def guests(self, count: int) -> int:
        return count * self.each if self.each else min(self.people, max(count, 6))


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the table; `recoveries` in seconds, infinite for whoever never got an answer; `flags` by their reason."""

    fault: str
    point: str
    off: str
    noticed_as: str
    wanted: int
    count: int
    conversations: int
    verdict: dict[str, list[str]]
    flags: dict[str, int]
    recoveries: list[float] = field(repr=False)
    seconds: float = 0.0
    stories: list[str] = field(default_factory=list, repr=False)

    @property
    def violations(self) -> list[str]:
        return [f"{kind}: {what}" for kind, all_of_it in self.verdict.items() for what in all_of_it]

    @property
    def median(self) -> float | None:
        return median(self.recoveries) if self.recoveries else None

    @property
    def worst(self) -> float | None:
        return max(self.recoveries, default=None)


Told = Callable[[dict[str, Any]], None]


async def play(stage: Stage, rows: Sequence[tuple[Row, int]], told: Told) -> list[Result]:
    """`rows` with the number of injections of each; `told` of every step, for a progress bar."""
    stage.system.replace_workers()
    await stage.invite(sum(row.guests(count) for row, count in rows if row.point != STRANGERS))
    ending: list[asyncio.Task[Result]] = []
    results: list[asyncio.Task[Result]] = []
    setting, alone = PLAIN, False
    for row, count in rows:
        changed = setting != _setting(row)
        if changed or row.alone or alone:
            await asyncio.gather(*ending)
            ending = []
        if changed:
            await _set_up(stage, row)
        run = _run(stage, row, count, told)
        began = time.monotonic()
        await row.play(run, count)
        ending.append(asyncio.create_task(_end(row, run, count, began, told)))
        results.append(ending[-1])
        setting, alone = _setting(row), row.alone
    return list(await asyncio.gather(*results))


PLAIN: tuple[object, ...] = ("", (), False)
STRANGERS = "jumps of business time"


def _run(stage: Stage, row: Row, count: int, told: Told) -> Run:
    people = stage.strangers(row.guests(count)) if row.point == STRANGERS else stage.take(row.guests(count))
    run = Run(row.name, stage, people, allowed=row.flags.keys())
    run.told = lambda number: told({"row": row.name, "injected": number})
    told({"row": row.name, "wanted": count})
    return run


async def _end(row: Row, run: Run, count: int, began: float, told: Told) -> Result:
    await run.end()
    taken = len({person.phone for person in run.people} | {one.phone for one in run.injections if one.phone})
    told({"row": row.name, "ended": True})
    spent = time.monotonic() - began
    return Result(
        row.fault,
        row.point,
        row.off,
        row.noticed_as,
        wanted=count,
        count=run.count,
        conversations=taken,
        verdict=run.verdict.kinds,
        flags=dict(run.verdict.flags),
        recoveries=run.recoveries(),
        seconds=spent,
        stories=run.stories,
    )


def _setting(row: Row) -> tuple[object, ...]:
    return row.off, row.settings, row.with_model


async def _set_up(stage: Stage, row: Row) -> None:
    system = stage.system
    settings = dict(row.settings) | (system.model_settings if row.with_model else {})

    def restart() -> None:
        system.replace_workers(row.off, settings)
        system.restart_api(row.off, settings)

    await asyncio.to_thread(restart)
    await asyncio.sleep(1)
