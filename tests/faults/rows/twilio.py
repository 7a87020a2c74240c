"""Faults of Twilio's answer to a send, by a proxy that knows exactly which text it harmed."""

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import asdict

from tests.faults.http_proxy import Harm, Mischief
from tests.faults.oracle import Silenced
from tests.faults.people import Person
from tests.faults.stage import Run

NO_HARM = asdict(Mischief())
DEADLINE = 5.0  # the sender waits no longer for an answer
SLOW = (Harm.SWALLOWED, Harm.UNANSWERED)
AT_ONCE = 34  # the breaker opens, and lets only a few attempts through meanwhile
ATTEMPTS = 3  # at a text that is proven absent each time
GIVEN_UP_WITHIN = 150.0  # seconds
GIVEN_UP = """
    select distinct c.client_id from flags f join conversations c on c.id = f.conversation_id
     where f.reason = 'send_failed' and c.client_id = any(:clients)
"""
LIST_IS_LATE = 5.0  # seconds; half the grace that the program gives it
LOOKED_UP_WITHIN = 30.0  # seconds
IN_DOUBT = """
    select count(*) from outbox where client_id = any(:clients)
       and (state = 'sending' or (state = 'unknown' and look_at is not null))
"""
FOUND_LATE = """
    select count(*) from outbox where client_id = any(:clients) and state = 'sent'
       and sent_at - sending_at >= make_interval(secs => :seconds)
"""


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
    refused = {injection.phone: injection.at for injection in run.injections}
    known = [person for person in run.people if person.phone in refused]
    run.silenced |= {person.client_id: Silenced(None, refused[person.phone]) for person in known}


async def refuse_every_attempt(run: Run, count: int) -> None:
    """500 to each attempt at the answer: a person has to know, and nothing may have gone out."""
    for start in range(0, count, AT_ONCE):
        await _refuse_every_attempt(run, run.people[start : min(start + AT_ONCE, count)])


async def _refuse_every_attempt(run: Run, wave: Sequence[Person]) -> None:
    waiting = {person.client_id: person for person in wave}
    async with harming(run, Harm.INTERNAL, wave, len(wave) * ATTEMPTS, in_a_row=ATTEMPTS):
        await asyncio.gather(*(run.phones.say(person, "How much is it?") for person in wave))
        deadline = time.monotonic() + GIVEN_UP_WITHIN
        while waiting and time.monotonic() < deadline:
            await asyncio.sleep(0.5)
            for row in await asyncio.to_thread(run.system.ask, GIVEN_UP, clients=list(waiting)):
                run.injected(time.time(), waiting.pop(row.client_id).phone)
    run.complaints.extend(f"nobody was told that {person.phone} got no answer" for person in waiting.values())
    texted = [person.phone for person in wave if len(run.stage.journal.of(person.phone, "shop")) > 1]
    run.complaints.extend(f"{phone} got a text after all" for phone in texted)


async def reset_while_list_is_late(run: Run, count: int) -> None:
    """Twilio took the text, could not say so, and for a while its list does not show it either."""
    run.chat()
    await asyncio.to_thread(run.system.twilio, list_delay_ms=int(LIST_IS_LATE * 1000))
    try:
        async with harming(run, Harm.RESET, run.people, count, every=3):
            await _enough(run, count, 60 + count)
        await _looked_up(run)
    finally:
        await asyncio.to_thread(run.system.twilio)
    clients = [person.client_id for person in run.people]
    [row] = await asyncio.to_thread(run.system.ask, FOUND_LATE, clients=clients, seconds=LIST_IS_LATE)
    if row[0] < run.count:
        run.complaints.append(f"{row[0]} of {run.count} texts were found only when the list showed them")


async def _looked_up(run: Run) -> None:
    """Until none of the row's texts is in doubt, or the time is up: the oracle says what is stuck."""
    clients = [person.client_id for person in run.people]
    deadline = time.monotonic() + LOOKED_UP_WITHIN
    while time.monotonic() < deadline:
        [row] = await asyncio.to_thread(run.system.ask, IN_DOUBT, clients=clients)
        if row[0] == 0:
            return
        await asyncio.sleep(0.1)


@asynccontextmanager
async def harming(
    run: Run, harm: Harm, people: Sequence[Person], times: int, **how: bool | float
) -> AsyncIterator[None]:
    """Until the end of the block, so many sends to these people meet it; `how` as in `Mischief`."""
    wire = run.system.wire
    wire(taken="twilio")
    phones = [person.phone for person in people]
    wire(tune="twilio", **(NO_HARM | {"harm": harm.value, "times": times, "phones": phones} | how))
    try:
        yield
    finally:
        wire(tune="twilio", **NO_HARM)


def note_harms(run: Run, over_after: float = 0) -> None:
    for _, phone, at in run.system.wire(taken="twilio"):
        run.injected(at + over_after, phone)


async def _enough(run: Run, count: int, within: float, over_after: float = 0) -> None:
    deadline = time.monotonic() + within
    while run.count < count and time.monotonic() < deadline:
        await asyncio.sleep(0.2)
        note_harms(run, over_after)
