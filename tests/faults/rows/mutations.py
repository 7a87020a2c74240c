"""What is done only to see that a run notices a missing protection. Each client says one thing and then waits."""

import asyncio
import time

from runtime.ports.rehearsal import Point
from tests.faults.http_proxy import Harm
from tests.faults.rows.processes import freeze
from tests.faults.rows.twilio import harming, note_harms
from tests.faults.stage import Run

QUESTION = "How much is it?"
LOOKS_WITHIN = 15.0  # seconds in which an unclear send is looked up, its grace included


async def freeze_while_thinking(run: Run, count: int) -> None:
    """The frozen worker comes back with an answer that another has given meanwhile."""
    for person in run.people[:count]:
        run.also(run.phones.ask(person, QUESTION))
    held = await run.stage.held(run, [Point.THOUGHT] * count)
    await freeze(run, held, off="fence")


async def reset_after_accepting(run: Run, count: int) -> None:
    """Twilio has the text and could not say so."""
    async with harming(run, Harm.RESET, run.people, count, once=True):
        await asyncio.gather(*(run.phones.ask(person, QUESTION) for person in run.people[:count]))
        deadline = time.monotonic() + LOOKS_WITHIN
        while run.count < count and time.monotonic() < deadline:
            await asyncio.sleep(0.2)
            note_harms(run)
