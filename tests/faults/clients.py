"""Simulated clients: they text scripted lines, and wait for answers as a phone would see them."""

import asyncio
import itertools
import random
import time
from dataclasses import dataclass, field
from typing import Any

import httpx

from tests.faults.journal import Journal, Text
from tests.faults.people import LINES, Person

PATIENCE = 60.0  # seconds; longer than any recovery may take, so that a late answer is seen as late and not as lost


@dataclass(slots=True)
class Exchange:
    """One text and its answer, in wall-clock seconds; `awaited` by a client who looks for it."""

    phone: str
    sid: str
    said_at: float
    acknowledged_at: float | None = None
    answered_at: float | None = None
    awaited: bool = False


@dataclass
class Phones:
    """All phones of a run, and every exchange that they had."""

    twilio_url: str
    journal: Journal
    exchanges: list[Exchange] = field(default_factory=list)

    def __post_init__(self) -> None:
        limits = httpx.Limits(max_connections=200, max_keepalive_connections=50)
        self._http = httpx.AsyncClient(base_url=self.twilio_url, timeout=40, trust_env=False, limits=limits)
        self._sids = itertools.count(1)
        self._run = f"{random.randrange(16**8):08x}"

    async def close(self) -> None:
        await self._http.aclose()

    async def say(self, person: Person, body: str, **more: Any) -> Exchange:
        """Texts once; whether the webhook was answered is in the exchange. The sid may be given to repeat a text."""
        sid = more.pop("message_sid", None) or f"SM{self._run}{next(self._sids):024x}"
        exchange = Exchange(person.phone, sid, time.time())
        self.exchanges.append(exchange)
        form = {"from": person.phone, "to": person.shop_phone, "body": body, "message_sid": sid} | more
        answer = (await self._http.post("/local/inbound", json=form)).json()
        if answer.get("webhook_status") == 200:
            exchange.acknowledged_at = time.time()
        return exchange

    async def answer(self, exchange: Exchange, before: int, within: float = PATIENCE) -> Text | None:
        """The first text from the shop after the `before` that were there when it was asked."""
        exchange.awaited = True

        def texts() -> list[Text]:
            return self.journal.of(exchange.phone, "shop")[before:]

        if not await self.journal.wait_for(exchange.phone, lambda: bool(texts()), within):
            return None
        exchange.answered_at = texts()[0].at
        return texts()[0]

    async def ask(self, person: Person, body: str, within: float = PATIENCE, **more: Any) -> Exchange:
        """Texts and waits for the answer."""
        before = len(self.journal.of(person.phone, "shop"))
        exchange = await self.say(person, body, **more)
        await self.answer(exchange, before, within)
        return exchange

    async def chat(self, person: Person, until: asyncio.Event, pause: float = 1.0) -> None:
        """Asks one thing after the other, books on the way, and stops only after an answer."""
        luck = random.Random(person.phone)
        lines = list(LINES)
        luck.shuffle(lines)
        lines.insert(luck.randint(1, 3), "1")
        for line in itertools.chain(lines, itertools.cycle(LINES)):
            if until.is_set():
                return
            exchange = await self.ask(person, line)
            if exchange.answered_at is None:
                return
            await asyncio.sleep(luck.uniform(0.5, 1.5) * pause)
