"""Texting clients: an open loop that keeps its times whatever the other side does, and a closed one that waits for answers."""

import asyncio
import json
import math
import os
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import urlencode
from uuid import uuid4

import aiohttp
from twilio.request_validator import RequestValidator

from runtime.bootstrap import SMS_PATH
from runtime.settings import LOCAL_ACCOUNT, LOCAL_TOKEN
from tests.bench.people import Person

LOOK_EVERY = 0.003  # seconds between two looks into the local Twilio's journal
LONGEST = 60.0  # seconds; an answer that takes longer counts as missing

Turn = Callable[[Person, float], Awaitable[float]]


@dataclass(frozen=True, slots=True)
class Times:
    """How long each took (seconds), how many failed, and how long all of it took."""

    each: list[float]
    failed: int
    wall: float

    def quantile(self, share: float) -> float:
        """Milliseconds."""
        ordered = sorted(self.each)
        return 1000 * ordered[min(math.ceil(share * len(ordered)), len(ordered)) - 1] if ordered else math.nan

    @property
    def rate(self) -> float:
        """Per second."""
        return len(self.each) / self.wall


class Texter:
    """Posts webhooks as Twilio signs them. Bodies are signed before they are due, so that the load costs little."""

    def __init__(self, http: aiohttp.ClientSession, url: str) -> None:
        self._http = http
        self._url = url + SMS_PATH
        self._validator = RequestValidator(LOCAL_TOKEN)  # type: ignore[no-untyped-call]  # the SDK has no types here

    def sign(self, person: Person, words: str) -> tuple[bytes, dict[str, str]]:
        """As many parameters as Twilio sends."""
        sid = "SM" + uuid4().hex
        form = {
            "ToCountry": "US",
            "ToState": "NY",
            "ToCity": "NEW YORK",
            "ToZip": "10013",
            "SmsMessageSid": sid,
            "NumMedia": "0",
            "FromCountry": "US",
            "FromState": "NY",
            "FromCity": "NEW YORK",
            "FromZip": "10013",
            "SmsSid": sid,
            "SmsStatus": "received",
            "Body": words,
            "To": person.shop,
            "NumSegments": "1",
            "MessageSid": sid,
            "AccountSid": LOCAL_ACCOUNT,
            "From": person.phone,
            "ApiVersion": "2010-04-01",
        }
        signature = self._validator.compute_signature(self._url, form)  # type: ignore[no-untyped-call]  # ditto
        headers = {"Content-Type": "application/x-www-form-urlencoded", "X-Twilio-Signature": str(signature)}
        return urlencode(form).encode(), headers

    async def post(self, signed: tuple[bytes, dict[str, str]]) -> None:
        """Raises when the answer is not 200."""
        body, headers = signed
        async with self._http.post(self._url, data=body, headers=headers) as answer:
            await answer.read()
            answer.raise_for_status()


@asynccontextmanager
async def http_session() -> AsyncIterator[aiohttp.ClientSession]:
    """Idle connections go before the other side would close them under a request."""
    connector = aiohttp.TCPConnector(limit=512, keepalive_timeout=2)
    async with aiohttp.ClientSession(connector=connector, timeout=aiohttp.ClientTimeout(total=LONGEST)) as session:
        yield session


class Accepted:
    """When the local Twilio accepted a text to a phone, by its own journal and clock."""

    def __init__(self, journal: Path) -> None:
        self._journal = os.open(journal, os.O_RDONLY)
        os.lseek(self._journal, 0, os.SEEK_END)
        self._rest = b""
        self._waiting: dict[str, asyncio.Future[float]] = {}

    async def __aenter__(self) -> "Accepted":
        self._task = asyncio.create_task(self._follow())
        return self

    async def __aexit__(self, *_: object) -> None:
        self._task.cancel()
        os.close(self._journal)

    def next_to(self, phone: str) -> "asyncio.Future[float]":
        """The wall-clock time (seconds) of the next text that goes to this phone; ask before it can be sent."""
        future = asyncio.get_running_loop().create_future()
        self._waiting[phone] = future
        return future

    async def _follow(self) -> None:
        while True:
            self._rest += os.read(self._journal, 1 << 20)
            *lines, self._rest = self._rest.split(b"\n")
            for line in lines:
                if b'"status": "queued"' in line:
                    self._tell(json.loads(line)["message"])
            await asyncio.sleep(LOOK_EVERY)

    def _tell(self, message: dict[str, str]) -> None:
        future = self._waiting.pop(message["recipient"], None)
        if future is not None and not future.done():
            future.set_result(_seconds(message["created"]))


def texted(texter: Texter, accepted: Accepted, words: str) -> Turn:
    """A turn of ours: from the webhook (or from when it was due) to the local Twilio's accept."""

    async def turn(person: Person, due: float) -> float:
        answer = accepted.next_to(person.phone)
        await texter.post(texter.sign(person, words))
        async with asyncio.timeout(LONGEST):
            return await answer - due

    return turn


def looped(http: aiohttp.ClientSession, url: str, words: str) -> Turn:
    """A turn of one of the floors: from the request to its answer."""

    async def turn(person: Person, due: float) -> float:
        said = {"thread": str(person.conversation_id), "text": words}
        async with http.post(f"{url}/turn", json=said) as answer:
            answer.raise_for_status()
            await answer.read()
        return time.time() - due

    return turn


async def closed_loop(
    people: Sequence[Person], turn: Turn, *, seconds: float = math.inf, turns: float = math.inf
) -> Times:
    """Each person texts again as soon as there is an answer, for so many seconds or turns."""
    each: list[float] = []
    failed = 0
    began = time.monotonic()

    async def go_on(person: Person) -> None:
        nonlocal failed
        taken = 0
        while taken < turns and time.monotonic() - began < seconds:
            taken += 1
            try:
                each.append(await turn(person, time.time()))
            except (aiohttp.ClientError, TimeoutError):
                failed += 1

    await asyncio.gather(*(go_on(person) for person in people))
    return Times(each, failed, time.monotonic() - began)


async def open_loop(jobs: Sequence[Callable[[float], Awaitable[float]]], per_second: float) -> Times:
    """Starts each job at its time. A job is told when it was due, and that is where its time begins."""
    each: list[float] = []
    failed = 0
    began, wall = time.monotonic(), time.time()

    async def one(job: Callable[[float], Awaitable[float]], due: float) -> None:
        nonlocal failed
        try:
            each.append(await job(due))
        except (aiohttp.ClientError, TimeoutError):
            failed += 1

    running = []
    for place, job in enumerate(jobs):
        due = place / per_second
        await asyncio.sleep(max(0.0, began + due - time.monotonic()))
        running.append(asyncio.create_task(one(job, wall + due)))
    await asyncio.gather(*running)
    return Times(each, failed, time.monotonic() - began)


def _seconds(moment: str) -> float:
    return datetime.fromisoformat(moment).timestamp()
