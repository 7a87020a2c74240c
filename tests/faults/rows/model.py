"""Faults of the model: each of its answers may be late, broken, or nonsense; the clients get theirs all the same."""

import asyncio
import random
import time
from collections.abc import Sequence

from tests.faults.stage import Run
from tests.stubs.model_server import Mode

REFUSED = "refused"
NODES = ("json", "text")  # what the understanding asks for, and what the composing does


async def harm_model(run: Run, count: int, mode: Mode, nodes: Sequence[str] = NODES) -> None:
    """Half of the answers are harmed, so that the breaker does not spare the program the rest; each node's as often."""
    run.from_the_text = True
    wanted = {node: count // len(nodes) + (n < count % len(nodes)) for n, node in enumerate(nodes)}
    run.system.model(clear=True, scripts={node: _shuffled(mode, times) for node, times in wanted.items()})
    run.chat()
    stop = time.monotonic() + 60 + count
    while run.count < count and time.monotonic() < stop:
        await asyncio.sleep(0.3)
        given = run.system.model()["given"]
        for _ in range(sum(given[node].get(mode.value, 0) for node in nodes) - run.count):
            run.injected(time.time())
    run.system.model(clear=True)


def _shuffled(mode: Mode, times: int) -> list[str]:
    """So often this one, and as often a good one; two in a row happen, as the repetition of a call may fail too."""
    words = [mode.value, Mode.GOOD.value] * times
    random.Random(times).shuffle(words)
    return words


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
