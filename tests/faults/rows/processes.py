"""Faults of the worker's own process: killed at a point, stopped past its lease, told to end under load."""

import asyncio
import os
import signal
import time
from collections.abc import Sequence

from runtime.ports.rehearsal import Point
from tests.faults.barriers import Held
from tests.faults.people import Person
from tests.faults.stage import Run

WAVE = 20  # conversations that one wave hits
RECOVERS_WITHIN = 25.0  # seconds; the next wave would hit again who still recovers, and nobody could tell its time
PAST_THE_LEASE = 15.0  # seconds: the lease of 10, the poll of 3, and time for another worker to answer
SETTLED_WITHIN = 30.0  # seconds; a text of a frozen sender is sent again 16.5 s after its `sending`
UNSETTLED = "select id from outbox where id = any(:texts) and state in ('pending', 'sending', 'unknown')"


async def kill_workers(run: Run, count: int, points: Sequence[Point]) -> None:
    """Waves of `kill -9`: each worker that holds somebody at one of the points dies with all that it had in hand."""
    run.chat(pause=2.0)
    idle = 0
    while run.count < count and idle < 5:
        left = min(WAVE, count - run.count)
        held = await run.stage.held(run, [points[n % len(points)] for n in range(left)])
        idle = 0 if held else idle + 1
        await _hit(run, held)
        await _recovered(run, held)


async def _hit(run: Run, held: dict[Held, Person]) -> None:
    for pid in {one.pid for one in held}:
        run.system.kill_worker(pid)
        run.system.start_worker()
    now = time.time()
    for person in held.values():
        run.injected(now, person.phone)


async def _recovered(run: Run, held: dict[Held, Person]) -> None:
    """Until each of them has an answer to what they said before, or the time is up."""
    deadline = time.monotonic() + RECOVERS_WITHIN
    phones = {person.phone for person in held.values()}
    hit = [one for one in run.exchanges() if one.phone in phones and one.answered_at is None]
    while any(one.answered_at is None for one in hit) and time.monotonic() < deadline:
        await asyncio.sleep(0.1)


async def freeze_workers(run: Run, count: int, points: Sequence[Point]) -> None:
    """SIGSTOP while it holds conversations, SIGCONT when others have long taken them. Counted from the SIGSTOP."""
    run.chat(pause=2.0)
    idle = 0
    while run.count < count and idle < 5:
        held = await run.stage.held(run, [points[n % len(points)] for n in range(min(WAVE, count - run.count))])
        idle = 0 if held else idle + 1
        await freeze(run, held)
        await _recovered(run, held)


async def freeze(run: Run, held: dict[Held, Person], off: str = "") -> None:
    frozen = {one.pid for one in held}
    for pid in frozen:
        os.kill(pid, signal.SIGSTOP)
    now = time.time()
    for person in held.values():
        run.injected(now, person.phone)
    run.system.barriers.release(*held)
    others = [run.system.start_worker(off)] if frozen >= set(run.system.workers) else []
    await asyncio.sleep(PAST_THE_LEASE)
    await _settled_by_others(run, [one.subject for one in held if one.is_text])
    for pid in frozen:
        os.kill(pid, signal.SIGCONT)
    await asyncio.sleep(0.5)
    for pid in others:
        run.system.retire(pid)


async def _settled_by_others(run: Run, texts: Sequence[int]) -> None:
    """Only then can a sender that wakes up with a text in hand send it once more."""
    deadline = time.monotonic() + SETTLED_WITHIN - PAST_THE_LEASE
    while rows := await asyncio.to_thread(run.system.ask, UNSETTLED, texts=texts):
        if time.monotonic() > deadline:
            run.complaints.append(f"texts {[row.id for row in rows]} were left to their frozen worker")
            return
        await asyncio.sleep(0.1)


async def terminate_workers(run: Run, count: int) -> None:
    """SIGTERM to the older one, again and again, with a new one at work beside it."""
    run.chat(pause=0.6)
    retired: list[int] = []
    await asyncio.sleep(1)
    while run.count < count:
        oldest = run.system.workers[0]
        run.system.start_worker()
        await asyncio.sleep(0.6)
        run.system.retire(oldest)
        retired.append(oldest)
        run.injected(time.time())
        await asyncio.sleep(0.6)
    run.also(_all_ended(run, retired))


async def _all_ended(run: Run, retired: list[int], within: float = 30.0) -> None:
    deadline = time.monotonic() + within
    left = set(retired)
    while left and time.monotonic() < deadline:
        left = {pid for pid in left if not run.system.has_ended(pid)}
        await asyncio.sleep(0.2)
    for pid in left:
        run.complaints.append(f"worker {pid} did not end within {within:g} s of SIGTERM")
        os.kill(pid, signal.SIGKILL)
