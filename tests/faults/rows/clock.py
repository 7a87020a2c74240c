"""Jumps of business time: no contact outside the shop's day, and none twice."""

import asyncio
import time
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from sqlmodel import Session

from runtime.domain.policy import Policy
from runtime.store.clock import business_now, set_business_time
from tests.faults.people import Person, contact
from tests.faults.stage import Run
from tests.faults.system import System
from tests.fixtures.shops import NOW, ZONE

LOOKED = 8.0  # seconds in which the sweeper and both workers' polls have surely looked
CONTACTED_WITHIN = 30.0  # seconds
EDGES = (  # shop time before the jump, and after it
    (NOW.replace(hour=18, minute=30), NOW.replace(hour=21, minute=30)),
    (NOW.replace(hour=10, minute=30), NOW.replace(hour=7, minute=30)),
    (datetime(2026, 3, 7, 8, 30, tzinfo=ZONE), datetime(2026, 3, 8, 8, 45, tzinfo=ZONE)),
    (datetime(2026, 10, 31, 8, 30, tzinfo=ZONE), datetime(2026, 11, 1, 8, 15, tzinfo=ZONE)),
)


async def move_business_time(system: System, by: timedelta) -> None:
    def move(session: Session) -> None:
        set_business_time(session, business_now(session) + by)

    await _in_transaction(system, move)


async def jump(run: Run, count: int) -> None:
    """Into the night, back to before the opening, and over both changes of the clocks; then the day comes.

    Contacts are due all the while. Whoever was contacted by night, or more than once, is a violation.
    """
    share = len(run.people) // count
    for number in range(count):
        before, after = EDGES[number % len(EDGES)]
        await _jump(run, run.people[number * share : (number + 1) * share], before, after, f"jump-{number}")
    await _at(run.system, NOW)


async def _jump(run: Run, people: Sequence[Person], before: datetime, after: datetime, key: str) -> None:
    def plan(session: Session) -> None:
        contact(session, list(people), key, before)

    await _at(run.system, after)
    await _in_transaction(run.system, plan)
    run.injected(time.time())
    await asyncio.sleep(LOOKED)
    texts_to = run.stage.journal.of
    by_night = [person.phone for person in people if texts_to(person.phone, "shop")]
    run.complaints.extend(f"{phone} was contacted at {after:%H:%M} in the shop" for phone in by_night)
    morning = _opening_of(after)
    await _at(run.system, morning)
    for person in people:
        if not await run.stage.journal.has_text(person.phone, CONTACTED_WITHIN):
            run.complaints.append(f"{person.phone} was not contacted when the day had come")
    await _at(run.system, morning - timedelta(hours=3))
    await _at(run.system, morning + timedelta(minutes=20))
    await asyncio.sleep(LOOKED)
    twice = [person.phone for person in people if len(texts_to(person.phone, "shop")) > 1]
    run.complaints.extend(f"{phone} was contacted twice" for phone in twice)


def _opening_of(moment: datetime) -> datetime:
    """A quarter of an hour into the next daytime."""
    opens = datetime.combine(moment.date(), Policy().daytime[0], tzinfo=ZONE) + timedelta(minutes=15)
    return opens if opens > moment else opens + timedelta(days=1)


async def _at(system: System, moment: datetime) -> None:
    await _in_transaction(system, lambda session: set_business_time(session, moment))


async def _in_transaction(system: System, do: Callable[[Session], None]) -> None:
    def run() -> None:
        with system.database.transaction() as session:
            do(session)

    await asyncio.to_thread(run)
