"""One measured stretch: what was asked of the system, how long it took, what it cost."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import psutil
from sqlalchemy import text

from runtime.store.database import Database
from tests.bench.load import Accepted, Texter, Times, Turn, closed_loop, http_session, looped, open_loop, texted
from tests.bench.meter import Cost, cost
from tests.bench.people import Person
from tests.bench.rig import Installation, ModelServer

SETTLED = text("select not exists (select from outbox where id > :since and delivery is distinct from 'delivered')")
NEWEST = text("select coalesce(max(id), 0) from outbox where id < 100000000")
ONE_CALL = "are you a bot?"  # the model reads it, a rule answers it
TWO_CALLS = "how much is a skin fade?"  # the model reads it and words the answer
SLOTS = "do you have anything on saturday after 3?"  # as above, and slots are computed


@dataclass(frozen=True, slots=True)
class Cell:
    """`labels` say what was measured. Times in milliseconds, `rate` per second, `cost` per turn or request.

    `model_calls` is how often the model was asked per turn; `twilio_ms` is the local Twilio's CPU, which does not count.
    """

    labels: dict[str, Any]
    count: int
    failed: int
    rate: float
    p50: float
    p99: float
    cost: Cost
    model_calls: float = 0.0
    twilio_ms: float = 0.0

    def document(self) -> dict[str, Any]:
        return asdict(self) | {"cpu_ms": self.cost.total}


@dataclass(frozen=True, slots=True)
class Load:
    """Who texts what, for how long; `per_second` makes it an open loop."""

    people: Sequence[Person]
    words: str = ONE_CALL
    seconds: float = float("inf")
    turns: float = float("inf")
    per_second: float = 0.0


def measure_ours(installation: Installation, load: Load, model: ModelServer | None = None, /, **labels: Any) -> Cell:
    """From the first webhook until the last text is reported as delivered: all of that is the cost of the turns."""
    since = _newest(installation.database)

    async def run() -> Times:
        async with http_session() as http, Accepted(installation.journal) as accepted:
            return await _run(load, texted(Texter(http, installation.url), accepted, load.words))

    return _measured(installation, run, model, labels, lambda: _settle(installation.database, since))


def measure_floor(installation: Installation, load: Load, model: ModelServer, /, **labels: Any) -> Cell:
    async def run() -> Times:
        async with http_session() as http:
            return await _run(load, looped(http, installation.url, load.words))

    return _measured(installation, run, model, labels)


def measure_webhook(installation: Installation, people: Sequence[Person], per_second: int, **labels: Any) -> Cell:
    """One text from each of these people, at that rate."""

    async def run() -> Times:
        async with http_session() as http:
            texter = Texter(http, installation.url)
            return await open_loop([_post(texter, texter.sign(person, SLOTS)) for person in people], per_second)

    return _measured(installation, run, None, labels)


def warm_up(installation: Installation, people: Sequence[Person], words: str = ONE_CALL) -> None:
    """A turn for each, unmeasured: programs load what they need, and conversations get their checkpoint."""
    measure_ours(installation, Load(people, words, turns=1))


def _post(texter: Texter, signed: tuple[bytes, dict[str, str]]) -> Callable[[float], Awaitable[float]]:
    async def job(due: float) -> float:
        await texter.post(signed)
        return time.time() - due

    return job


async def _run(load: Load, turn: Turn) -> Times:
    if not load.per_second:
        return await closed_loop(load.people, turn, seconds=load.seconds, turns=load.turns)
    return await open_loop([_job(turn, person) for person in load.people], load.per_second)


def _job(turn: Turn, person: Person) -> Callable[[float], Awaitable[float]]:
    async def job(due: float) -> float:
        return await turn(person, due)

    return job


def _measured(
    installation: Installation,
    run: Callable[[], Awaitable[Times]],
    model: ModelServer | None,
    labels: dict[str, Any],
    settle: Callable[[], None] = lambda: None,
) -> Cell:
    asked = 0 if model is None else model.asked()
    twilio = _cpu_of(installation.twilio_pid)
    before = installation.meter.read()
    times = asyncio.run(_awaited(run))
    settle()
    after = installation.meter.read()
    if not times.each:
        raise RuntimeError(f"nothing was answered: {labels}")
    count = len(times.each)
    return Cell(
        labels=labels,
        count=count,
        failed=times.failed,
        rate=times.rate,
        p50=times.quantile(0.5),
        p99=times.quantile(0.99),
        cost=cost(before, after, count),
        model_calls=0.0 if model is None else (model.asked() - asked) / count,
        twilio_ms=1000 * (_cpu_of(installation.twilio_pid) - twilio) / count,
    )


async def _awaited(run: Callable[[], Awaitable[Times]]) -> Times:
    return await run()


def _newest(database: Database) -> int:
    with database.transaction() as session:
        return int(session.connection().execute(NEWEST).scalar_one())


def _settle(database: Database, since: int) -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        with database.transaction() as session:
            if session.connection().execute(SETTLED, {"since": since}).scalar():
                return
        time.sleep(0.2)
    raise RuntimeError("texts are still on their way after 30 s")


def _cpu_of(pid: int) -> float:
    if not pid:
        return 0.0
    times = psutil.Process(pid).cpu_times()
    return times.user + times.system
