"""Stops and takeovers that come while a turn is being thought, between its commit and its send, or around a failed attempt."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence

from runtime.domain.conversations import OutboxState
from runtime.ports.rehearsal import Point
from runtime.services.takeover import take_over
from runtime.store.clients import lock_client
from runtime.store.outbox import lock_conversation
from tests.faults.http_proxy import Harm
from tests.faults.oracle import Silenced
from tests.faults.people import Person
from tests.faults.rows.twilio import harming
from tests.faults.stage import Run, database_time

AT_ONCE = 12
STOP = "please stop texting me"  # in words of one's own: the carrier does not block it, so only the program can obey
QUESTION = "How much is it?"
STAFF_USER = 1
POST_TAKES = 3.0  # seconds; the sender waits for 5
NEXT_ATTEMPT = 6  # seconds after the refusal
REFUSED_WITHIN = 20.0  # seconds
TRIED_ONCE = """
    select id, client_id from outbox where client_id = any(:clients) and purpose = 'reply' and attempt = 1 and state = :state
"""
ATTEMPTS = "select attempt from outbox where id = :text"
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
    for wave in _waves(run, count):
        asking = asyncio.gather(*(run.phones.say(person, QUESTION) for person in wave))
        held = await run.stage.held(run, [point] * len(wave))
        await asking
        await asyncio.gather(*(silence(run, person) for person in held.values()))
        run.system.barriers.release(*held)
        for person in held.values():
            if person.client_id in run.silenced:
                run.injected(time.time(), person.phone)


async def silence_during_attempt(run: Run, count: int, silence: Silence) -> None:
    """Each client once: asks, is silenced while the answer is being posted, and then Twilio refuses that with 429."""
    for wave in _waves(run, count):
        async with harming(run, Harm.TOO_MANY, wave, len(wave), once=True, seconds=POST_TAKES):
            await _silence_tried_once(run, wave, OutboxState.SENDING, silence)


async def silence_between_attempts(run: Run, count: int, silence: Silence) -> None:
    """Each client once: asks, Twilio refuses the answer with 429, the client is silenced before the next attempt is due."""
    for wave in _waves(run, count):
        async with harming(run, Harm.TOO_MANY, wave, len(wave), once=True, retry_after=NEXT_ATTEMPT):
            await _silence_tried_once(run, wave, OutboxState.PENDING, silence)


async def _silence_tried_once(run: Run, wave: Sequence[Person], state: OutboxState, silence: Silence) -> None:
    """Only whose first attempt has met the 429 is silenced, when the text is in that state; counted is who was in time."""
    asking = asyncio.gather(*(run.phones.say(person, QUESTION) for person in wave))
    waiting = {person.client_id: person for person in wave}
    refused: set[str] = set()
    silencing: list[asyncio.Task[None]] = []
    deadline = time.monotonic() + REFUSED_WITHIN
    while waiting and time.monotonic() < deadline:
        refused.update(phone for _, phone, _ in run.system.wire(taken="twilio"))
        tried = await asyncio.to_thread(run.system.ask, TRIED_ONCE, clients=list(waiting), state=state)
        for text in tried:
            if waiting[text.client_id].phone in refused:
                silencing.append(asyncio.create_task(_in_time(run, waiting.pop(text.client_id), text.id, silence)))
        await asyncio.sleep(0.03)
    await asyncio.gather(asking, *silencing)


async def _in_time(run: Run, person: Person, text: int, silence: Silence) -> None:
    await silence(run, person)
    [row] = await asyncio.to_thread(run.system.ask, ATTEMPTS, text=text)
    if person.client_id in run.silenced and row.attempt == 1:
        run.injected(time.time(), person.phone)


def _waves(run: Run, count: int) -> Iterator[list[Person]]:
    for start in range(0, count, AT_ONCE):
        yield run.people[start : min(start + AT_ONCE, count)]
