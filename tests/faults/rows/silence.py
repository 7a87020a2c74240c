"""Stops and takeovers that come while a turn is being thought, or between its commit and its send."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence

from runtime.ports.rehearsal import Point
from runtime.services.takeover import take_over
from runtime.store.clients import lock_client
from runtime.store.outbox import lock_conversation
from tests.faults.barriers import Held
from tests.faults.http_proxy import Harm
from tests.faults.oracle import Silenced
from tests.faults.people import Person
from tests.faults.rows.twilio import harming
from tests.faults.stage import Run, database_time

AT_ONCE = 12
STOP = "please stop texting me"  # in words of one's own: the carrier does not block it, so only the program can obey
STAFF_USER = 1
OPEN = "select id from conversations where client_id = :client and state = 'open'"

Silence = Callable[[Run, Person], Awaitable[None]]


async def stop(run: Run, person: Person) -> None:
    """The client stops; from the acknowledged webhook on there is no excuse."""
    exchange = await run.phones.say(person, STOP)
    if exchange.acknowledged_at is None:
        run.complaints.append(f"the stop of {person.phone} was not acknowledged")
        return
    run.silenced[person.client_id] = Silenced(None, exchange.acknowledged_at)


async def take(run: Run, person: Person) -> None:
    """Staff take over, in a transaction as the console's."""
    await asyncio.to_thread(_take, run, person)


def _take(run: Run, person: Person) -> None:
    system = run.system
    [row] = system.ask(OPEN, client=person.client_id)
    with system.database.transaction() as session:
        lock_client(session, person.shop_id, person.client_id)
        conversation = lock_conversation(session, row.id)
        at = database_time(system)
        take_over(session, conversation, STAFF_USER)
    run.silenced[person.client_id] = Silenced(at, time.time())


async def silence_at(run: Run, count: int, point: Point, silence: Silence) -> None:
    """Each client once: asks, the turn waits at the point, the client is silenced, the turn goes on."""
    for start in range(0, count, AT_ONCE):
        wave = run.people[start : min(start + AT_ONCE, count)]
        if point is Point.SENDING:  # the stop comes between an attempt that Twilio refuses and the next
            async with harming(run, Harm.TOO_MANY, wave, len(wave), once=True):
                await _ask_and_silence(run, wave, point, silence)
                await asyncio.sleep(2)
        else:
            await _ask_and_silence(run, wave, point, silence)


async def _ask_and_silence(run: Run, wave: Sequence[Person], point: Point, silence: Silence) -> None:
    asking = asyncio.gather(*(run.phones.say(person, "How much is it?") for person in wave))
    held = await run.stage.held(run, [point] * len(wave))
    await asking
    await _silence(run, held, silence)


async def _silence(run: Run, held: dict[Held, Person], silence: Silence) -> None:
    await asyncio.gather(*(silence(run, person) for person in held.values()))
    run.system.barriers.release(*held)
    for person in held.values():
        if person.client_id in run.silenced:
            run.injected(time.time(), person.phone)
