"""Faults of Twilio's answer to a send, by a proxy that knows exactly which text it harmed."""

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from tests.faults.http_proxy import Harm
from tests.faults.people import Person
from tests.faults.stage import Run

DEADLINE = 5.0  # the sender waits no longer for an answer
SLOW = (Harm.SWALLOWED, Harm.UNANSWERED)


async def harm_sends(run: Run, count: int, harm: Harm) -> None:
    """Every third send is harmed, until there were enough."""
    run.chat()
    async with harming(run, harm, run.people, count, every=3):
        await _enough(run, count, 60 + count, DEADLINE if harm in SLOW else 0)


async def opt_out_at_carrier(run: Run, count: int) -> None:
    """21610: only the carrier knew that this client has stopped."""
    async with harming(run, Harm.OPTED_OUT, run.people, count, once=True):
        for person in run.people[:count]:
            run.also(run.phones.ask(person, "How much is it?", within=6))
            await asyncio.sleep(0.02)
        await _enough(run, count, 60)


@asynccontextmanager
async def harming(
    run: Run, harm: Harm, people: Sequence[Person], times: int, *, every: int = 1, once: bool = False
) -> AsyncIterator[None]:
    """Until the end of the block, so many sends to these people meet it; one `of every` so many, each person `once`."""
    wire = run.system.wire
    wire(taken="twilio")
    phones = [person.phone for person in people]
    wire(tune="twilio", harm=harm.value, times=times, every=every, once=once, phones=phones)
    try:
        yield
    finally:
        wire(tune="twilio", harm=None, times=0, every=1, once=False, phones=[])


def note_harms(run: Run, over_after: float = 0) -> None:
    for _, phone, at in run.system.wire(taken="twilio"):
        run.injected(at + over_after, phone)


async def _enough(run: Run, count: int, within: float, over_after: float = 0) -> None:
    deadline = time.monotonic() + within
    while run.count < count and time.monotonic() < deadline:
        await asyncio.sleep(0.2)
        note_harms(run, over_after)
