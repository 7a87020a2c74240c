"""Faults of the model: each of its answers may be late, broken, or nonsense; the clients get theirs all the same."""

import asyncio
import time

from tests.faults.stage import Run
from tests.stubs.model_server import Mode

REFUSED = "refused"


async def harm_model(run: Run, count: int, mode: Mode) -> None:
    """Every second answer is harmed, so that the breaker does not spare the program the rest."""
    run.from_the_text = True
    run.system.model(clear=True, script=[word for _ in range(count) for word in (mode.value, Mode.GOOD.value)])
    run.chat()
    stop = time.monotonic() + 60 + count
    while run.count < count and time.monotonic() < stop:
        await asyncio.sleep(0.3)
        harmed = run.system.model()["given"].get(mode.value, 0)
        for _ in range(min(harmed, count) - run.count):
            run.injected(time.time())
    run.system.model(clear=True)


async def refuse_model(run: Run, count: int) -> None:
    """Its port refuses connections, for a while and again."""
    run.from_the_text = True
    run.chat()
    seen = run.system.wire(tune="model")["refused"]
    stop = time.monotonic() + 60 + count
    while run.count < count and time.monotonic() < stop:
        run.system.wire(tune="model", refuse=True)
        run.system.wire(cut="model")
        await asyncio.sleep(0.5)
        refused = run.system.wire(tune="model", refuse=False)["refused"] - seen
        for _ in range(min(refused, count) - run.count):
            run.injected(time.time())
        await asyncio.sleep(0.5)
