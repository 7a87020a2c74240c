"""A running installation with its clients, and one row of the table as it is played on it."""

import asyncio
import re
import time
from collections import deque
from collections.abc import AsyncIterator, Callable, Collection, Coroutine, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from math import inf
from typing import Any

from runtime.domain.conversations import FlagReason
from runtime.ports.rehearsal import Point
from tests.faults.barriers import Held
from tests.faults.clients import PATIENCE, Exchange, Phones
from tests.faults.journal import Journal
from tests.faults.oracle import Silenced, Verdict, judge
from tests.faults.people import Person, add_people, contact, found_shops
from tests.faults.story import story_of
from tests.faults.system import System

SETTLES_WITHIN = 60.0
MOST_STORIES = 3
GOAL = 20.0  # seconds to recovery
OPENED = "select id, client_id from conversations where client_id = any(:clients) and turn_count > 0"
OF_TEXTS = "select id, conversation_id from outbox where id = any(:texts)"
UNFINISHED = """
    select (select count(*) from outbox where client_id = any(:clients)
             and (state in ('pending', 'sending') or (state = 'unknown' and look_at is not null)))
         + (select count(*) from conversations where client_id = any(:clients)
             and state = 'open' and owner = 'agent' and inbound_seq > consumed_seq)
"""


@dataclass(frozen=True, slots=True)
class Injection:
    """`at` is when the fault was over, in wall-clock seconds; no phone means that everybody met it."""

    at: float
    phone: str | None = None

    def meets(self, exchange: Exchange) -> bool:
        """Whether the client waited for an answer when it was over, or still does."""
        if self.phone not in (None, exchange.phone) or not exchange.awaited:
            return False
        return exchange.said_at <= self.at < (exchange.answered_at or inf)


@dataclass
class Run:
    """One row being played: what was done to whom, and what came of it."""

    name: str
    stage: "Stage"
    people: list[Person]
    allowed: Collection[FlagReason] = ()
    injections: list[Injection] = field(default_factory=list)
    silenced: dict[int, Silenced] = field(default_factory=dict)
    complaints: list[str] = field(default_factory=list)
    told: Callable[[int], None] = lambda count: None
    from_the_text: bool = False
    began: float = field(default_factory=time.time)
    verdict: Verdict = field(default_factory=Verdict)
    stories: list[str] = field(default_factory=list)
    _talk: list[asyncio.Task[Any]] = field(default_factory=list)
    _enough: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def count(self) -> int:
        return len(self.injections)

    @property
    def system(self) -> System:
        return self.stage.system

    @property
    def phones(self) -> Phones:
        return self.stage.phones

    def injected(self, at: float, phone: str | None = None) -> None:
        self.injections.append(Injection(at, phone))
        self.stage.injections.append(self.injections[-1])
        self.told(1)

    def chat(self, pause: float = 1.0, people: Sequence[Person] | None = None) -> None:
        """All of its people chat from now on, until the row is ended."""
        for person in self.people if people is None else people:
            self._talk.append(asyncio.create_task(self.phones.chat(person, self._enough, pause)))

    def also(self, talk: Coroutine[Any, Any, Any]) -> None:
        """Something that goes on beside the injections, and is waited for at the end."""
        self._talk.append(asyncio.create_task(talk))

    async def end(self) -> None:
        """Everybody gets the answer to what they said last, and everything is finished; then the oracle is asked."""
        self._enough.set()
        self.complaints += [f"process {pid} ended by itself" for pid in self.system.fallen()]
        await asyncio.gather(*self._talk)
        await self.stage.settle(self.people)
        clients = {person.client_id: person.phone for person in self.people}
        self.verdict = await asyncio.to_thread(
            judge, self.system, self.stage.journal, clients, self.silenced, self.allowed
        )
        self.verdict.other.extend(self.complaints)
        self.verdict.lost.extend(
            f"{one.phone} still waits for the answer to {one.sid}" for one, seconds in self._waits() if seconds == inf
        )
        self.stories = await asyncio.to_thread(self._tell_stories)

    def _tell_stories(self) -> list[str]:
        """What is known of the clients whom a violation names, or who waited too long; for whoever looks for its cause."""
        named = {phone for line in self.verdict.violations for phone in re.findall(r"\+\d+", line)}
        named |= {one.phone for one, seconds in self._waits() if seconds > GOAL}
        told = []
        for phone in sorted(named)[:MOST_STORIES]:
            told += [f"{phone} | {line}" for line in story_of(self.system, self.stage.journal, phone)]
            told += [f"{phone} | {met.at:.3f} fault" for met in self.injections if met.phone == phone]
        return told

    def exchanges(self) -> list[Exchange]:
        """Its clients', and those of others who were met by its faults while they still had something to wait for."""
        ours = {person.phone for person in self.people} | {one.phone for one in self.injections if one.phone}
        return [one for one in self.phones.exchanges if one.phone in ours and one.said_at >= self.began]

    def recoveries(self) -> list[float]:
        """Seconds from the end of each injection to the answer of whoever waited for one then; infinite where none came."""
        return [seconds for _, seconds in self._waits()]

    def _waits(self) -> list[tuple[Exchange, float]]:
        """Nobody owes an answer to those whom the row has silenced."""
        silent = {person.phone for person in self.people if person.client_id in self.silenced}
        waits = []
        for one in self.exchanges():
            if not one.awaited or one.phone in silent:
                continue
            since = one.said_at if self.from_the_text else self._last_met(one)
            if since is not None:
                waits.append((one, inf if one.answered_at is None else one.answered_at - since))
        return waits

    def _last_met(self, one: Exchange) -> float | None:
        """When the last of the row's faults that it met was over; None for whoever met another row's after that."""
        met = [injection.at for injection in self.injections if injection.meets(one)]
        if not met:
            return None
        met_by_any = [injection.at for injection in self.stage.injections if injection.meets(one)]
        return max(met) if one.answered_at is None or max(met) >= max(met_by_any) else None


class Stage:
    def __init__(self, system: System) -> None:
        self.system = system
        self.journal = Journal(system.journal)
        self.phones = Phones(system.twilio_url, self.journal)
        self.shops = found_shops(system.database)
        self.injections: list[Injection] = []
        self._made = 0
        self._spare: deque[Person] = deque()
        self._person_in: dict[int, Person] = {}

    async def invite(self, count: int) -> None:
        """So many more clients, each in an open conversation that the agent has begun."""
        added = self.strangers(count)
        if not added:
            return
        with self.system.database.transaction() as session:
            contact(session, added, "opening")
        self._know(await self._opened(added), added)
        self._spare.extend(added)

    def strangers(self, count: int) -> list[Person]:
        """So many more clients, whom nobody has contacted."""
        added: list[Person] = []
        with self.system.database.transaction() as session:
            for n, shop in enumerate(self.shops):
                share = count // len(self.shops) + (n < count % len(self.shops))
                if share:
                    added += add_people(session, shop, self._made + len(added), share)
        self._made += count
        return added

    def take(self, count: int) -> list[Person]:
        """Clients who belong to one row from now on."""
        return [self._spare.popleft() for _ in range(count)]

    async def held(self, run: "Run", points: Iterable[Point], within: float = 6.0) -> dict[Held, Person]:
        """Those of the row's people who came to the armed points in time; none is armed afterwards.

        Somebody else who comes there is let go, and the point armed again.
        """
        barriers = self.system.barriers
        ours = {person.client_id for person in run.people}
        points = list(points)
        for point in points:
            barriers.arm(point, 1)
        found: dict[Held, Person] = {}
        deadline = time.monotonic() + within
        while len(found) < len(points) and time.monotonic() < deadline:
            await asyncio.sleep(0.03)
            new = [one for one in barriers.held() if one not in found]
            whose = await self.persons(new)
            for one in new:
                if one in whose and whose[one].client_id in ours:
                    found[one] = whose[one]
                else:
                    barriers.arm(one.point, 1)
                    barriers.release(one)
        barriers.disarm()
        barriers.release(*(one for one in barriers.held() if one not in found))
        return found

    async def persons(self, held: Sequence[Held]) -> dict[Held, Person]:
        """Whose conversation waits there; those of no row are left out."""
        texts = [one.subject for one in held if one.is_text]
        rows = await asyncio.to_thread(self.system.ask, OF_TEXTS, texts=texts) if texts else []
        conversations = {row.id: row.conversation_id for row in rows}
        found = {one: conversations.get(one.subject, 0) if one.is_text else one.subject for one in held}
        return {one: self._person_in[known] for one, known in found.items() if known in self._person_in}

    async def settle(self, people: Sequence[Person]) -> None:
        """Until nothing of theirs is unfinished, or the time is up: the oracle says what is stuck."""
        clients = [person.client_id for person in people]
        deadline = time.monotonic() + SETTLES_WITHIN
        while time.monotonic() < deadline:
            [row] = await asyncio.to_thread(self.system.ask, UNFINISHED, clients=clients)
            if row[0] == 0:
                return
            await asyncio.sleep(0.3)

    async def _opened(self, added: Sequence[Person]) -> dict[int, int]:
        """Conversation ids by client, once each phone has its first text."""
        for person in added:
            if not await self.journal.has_text(person.phone, PATIENCE * 2):
                raise TimeoutError(f"{person.phone} was never contacted")
        rows = await asyncio.to_thread(self.system.ask, OPENED, clients=[person.client_id for person in added])
        return {row.client_id: row.id for row in rows}

    def _know(self, conversations: dict[int, int], added: Sequence[Person]) -> None:
        for person in added:
            self._person_in[conversations[person.client_id]] = person


@asynccontextmanager
async def opened_stage(system: System) -> AsyncIterator[Stage]:
    """With the journal followed for as long as it is open."""
    stage = Stage(system)
    following = asyncio.create_task(stage.journal.follow())
    try:
        yield stage
    finally:
        if following.done():
            following.result()  # it has no other end than a failure, and without it no client sees an answer
        following.cancel()
        await stage.phones.close()


def database_time(system: System) -> datetime:
    moment: datetime = system.ask("select clock_timestamp()")[0][0]
    return moment
