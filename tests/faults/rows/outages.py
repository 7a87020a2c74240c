"""Faults of what the program rests on: PostgreSQL and Redis killed, emptied, cut off."""

import asyncio
import itertools
import random
import signal
import time
from collections.abc import Callable

from tests.faults.stage import Run

LUCK = random.Random(7)


async def restart_postgres(run: Run, count: int, every: tuple[float, float]) -> None:
    """Killed like a crash (it replays its log) and shut down like a deployment, in turns."""
    run.chat()
    await asyncio.sleep(1)
    for number in itertools.islice(itertools.cycle((signal.SIGKILL, signal.SIGINT)), count):
        await asyncio.to_thread(run.system.restart_postgres, number, LUCK.uniform(0, 1))
        run.injected(time.time())
        await asyncio.sleep(LUCK.uniform(*every))


async def cut(run: Run, count: int, server: str) -> None:
    """Every connection to it is reset at once."""
    run.chat()
    await asyncio.sleep(0.5)
    deadline = time.monotonic() + 60 + count
    while run.count < count and time.monotonic() < deadline:
        if run.system.wire(cut=server):
            run.injected(time.time())
        await asyncio.sleep(LUCK.uniform(0.3, 0.7))


async def slow(run: Run, count: int, server: str) -> None:
    """A slow line for a while: 50 ms a piece, each way."""
    run.chat()
    while run.count < count:
        run.system.wire(tune=server, latency=0.05)
        await asyncio.sleep(2)
        run.system.wire(tune=server, latency=0.0)
        run.injected(time.time())
        await asyncio.sleep(0.5)


async def flush_redis(run: Run, count: int) -> None:
    await _again_and_again(run, count, run.system.flush_redis, (0.2, 0.6))


async def kill_redis(run: Run, count: int) -> None:
    """Away for up to a second and a half, then back with nothing in it."""

    def kill() -> None:
        run.system.kill_redis()
        time.sleep(LUCK.uniform(0, 1.5))
        run.system.start_redis()

    await _again_and_again(run, count, kill, (0.3, 1.0))


async def _again_and_again(run: Run, count: int, do: Callable[[], None], pause: tuple[float, float]) -> None:
    run.chat()
    await asyncio.sleep(0.5)
    for _ in range(count):
        await asyncio.to_thread(do)
        run.injected(time.time())
        await asyncio.sleep(LUCK.uniform(*pause))
