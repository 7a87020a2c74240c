"""Faults of what Twilio calls: repeated, out of order, too early, in bursts."""

import asyncio
import time
from datetime import timedelta

from runtime.ports.rehearsal import Point
from tests.faults.clients import PATIENCE, Exchange
from tests.faults.people import LINES, Person
from tests.faults.rows.clock import move_business_time
from tests.faults.stage import Run

REPORTS_TAKE = 1.2  # seconds for all four reports of a text; the local Twilio spaces them by 150 ms
AT_ONCE = 12
BURSTS_AT_ONCE = 20
FRAGMENT = "how much is it,"  # understood alone and in company: a burst that staff get has answers no more
OUTLASTS_A_BURST = 12.0  # seconds
DELIVERY = "select count(*) from outbox where id = any(:texts) and delivery = 'delivered'"


async def ten_at_once(run: Run, count: int) -> None:
    """Each text's webhook comes ten times in the same moment."""
    await _each(run, count, repeat=10)


async def an_hour_later(run: Run, count: int) -> None:
    """Each text's webhook comes again when the shop's clock says an hour later."""
    asked = await _each(run, count, injects=False)
    await move_business_time(run.system, timedelta(hours=1))
    for person, line, exchange in asked:
        await run.phones.say(person, line, message_sid=exchange.sid)
        run.injected(time.time())
    await asyncio.sleep(2)
    await move_business_time(run.system, timedelta(hours=-1))


async def reordered(run: Run, count: int) -> None:
    """Of two texts the second arrives first."""

    async def both(person: Person) -> None:
        before = len(run.stage.journal.of(person.phone, "shop"))
        early = run.phones.say(person, "How much is it?", delay_ms=300)
        late = run.phones.say(person, "and where are you?")
        exchanges = await asyncio.gather(early, late)
        run.injected(time.time(), person.phone)
        await run.phones.answer(exchanges[0], before)
        await run.stage.settle([person])

    for start in range(0, count, len(run.people)):
        await asyncio.gather(*(both(person) for person in run.people[: count - start]))


async def status_before_sid(run: Run, count: int) -> None:
    """Every report of a text comes before the sender has recorded its sid; half of them in another order."""
    run.chat()
    texts: list[int] = []
    idle = 0
    while run.count < count and idle < 5:
        held = await run.stage.held(run, [Point.POSTED] * min(AT_ONCE, count - run.count))
        idle = 0 if held else idle + 1
        await asyncio.sleep(REPORTS_TAKE)
        run.system.barriers.release(*held)
        texts += [one.subject for one in held]
        for person in held.values():
            run.injected(time.time(), person.phone)
    await asyncio.sleep(1)
    [row] = await asyncio.to_thread(run.system.ask, DELIVERY, texts=texts)
    if row[0] != len(texts):
        run.complaints.append(f"{len(texts) - row[0]} of {len(texts)} texts are not known to be delivered")


async def fragments(run: Run, count: int, pieces: int = 50, within: float = 5.0) -> None:
    """Fifty fragments in five seconds are one burst; more than a few answers to it are a violation."""

    async def burst(person: Person) -> None:
        before = len(run.stage.journal.of(person.phone, "shop"))
        first: Exchange | None = None
        for _ in range(pieces):
            exchange = await run.phones.say(person, FRAGMENT)
            first = first or exchange
            await asyncio.sleep(within / pieces)
        assert first is not None
        run.injected(time.time(), person.phone)
        await run.phones.answer(first, before, PATIENCE)
        await asyncio.sleep(OUTLASTS_A_BURST)
        answers = len(run.stage.journal.of(person.phone, "shop")) - before
        if answers > MOST_ANSWERS:
            run.complaints.append(f"{pieces} fragments of {person.phone} got {answers} answers")

    for start in range(0, count, BURSTS_AT_ONCE):
        await asyncio.gather(*(burst(person) for person in run.people[start : min(start + BURSTS_AT_ONCE, count)]))


MOST_ANSWERS = 3


async def _each(run: Run, count: int, *, injects: bool = True, repeat: int = 1) -> list[tuple[Person, str, Exchange]]:
    asked = []

    async def some(person: Person, times: int) -> None:
        for number in range(times):
            line = LINES[number % len(LINES)]
            exchange = await run.phones.ask(person, line, repeat=repeat)
            asked.append((person, line, exchange))
            if injects:
                run.injected(exchange.said_at, person.phone)

    share, rest = divmod(count, len(run.people))
    await asyncio.gather(*(some(person, share + (n < rest)) for n, person in enumerate(run.people)))
    return asked
