"""A proxy that understands just enough HTTP to do harm to a chosen request: a text on its way to Twilio.

Each POST is counted with the phone that it goes to, so that a run knows exactly which text met which fault.
"""

import asyncio
import json
import time
from collections import Counter
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from typing import Any
from urllib.parse import parse_qs

from tests.faults.proxy import connect, reset

SILENCE = 8.0  # seconds; longer than any deadline of the sender


class Harm(StrEnum):
    """What happens to a POST. The first four are refusals: Twilio never sees the text."""

    TOO_MANY = "429"
    INTERNAL = "500"
    UNAVAILABLE = "503"
    OPTED_OUT = "21610"
    SWALLOWED = "timeout before accepting"
    UNANSWERED = "timeout after accepting"
    RESET = "reset after accepting"
    GARBAGE = "garbage with 201"


ANSWERS = {
    Harm.TOO_MANY: (429, {"code": 20429, "message": "Too many requests", "status": 429}),
    Harm.INTERNAL: (500, {"code": 20500, "message": "Internal server error", "status": 500}),
    Harm.UNAVAILABLE: (503, {"code": 20503, "message": "Service unavailable", "status": 503}),
    Harm.OPTED_OUT: (400, {"code": 21610, "message": "Attempt to send to unsubscribed recipient", "status": 400}),
}


@dataclass(frozen=True, slots=True)
class Mischief:
    """The next `times` POSTs meet `harm`, one of `every` so many; to `phones` alone, if there are any, to each of them once
    if `once`, and to the same one at most so often `in_a_row`. A refusal comes after `seconds`, and says `retry_after`
    (seconds) unless that is 0.
    """

    harm: str | None = None
    times: int = 0
    phones: list[str] = field(default_factory=list)
    once: bool = False
    every: int = 1
    in_a_row: int = 2  # at the third the program gives a text up
    seconds: float = 0.0
    retry_after: int = 0


class HttpProxy:
    """Listens on a free loopback port from `open` on; one request after the other on each connection."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._mischief = Mischief()
        self._taken: list[tuple[str, str, float]] = []
        self._hit: set[str] = set()
        self._seen = 0
        self._in_a_row: Counter[str] = Counter()
        self._open: set[asyncio.StreamWriter] = set()

    async def open(self) -> int:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        return int(self._server.sockets[0].getsockname()[1])

    def tune(self, changes: dict[str, Any]) -> dict[str, Any]:
        self._mischief = replace(self._mischief, **changes)
        self._hit = set()
        self._in_a_row.clear()
        return asdict(self._mischief)

    def taken(self) -> list[tuple[str, str, float]]:
        """Harm, phone and wall time of each request that was harmed since last asked."""
        taken, self._taken = self._taken, []
        return taken

    def cut(self) -> int:
        for writer in list(self._open):
            reset(writer)
        return len(self._open)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._open.add(writer)
        try:
            while (request := await _message(reader)) is not None:
                if not await self._handle(request, writer):
                    return
        except (OSError, asyncio.IncompleteReadError):
            return
        finally:
            self._open.discard(writer)
            writer.close()

    async def _handle(self, request: bytes, writer: asyncio.StreamWriter) -> bool:
        """Whether the connection may go on."""
        mischief, harm = self._mischief, self._harm_to(request)
        if harm in ANSWERS:
            await asyncio.sleep(mischief.seconds)
            writer.write(_answer(*ANSWERS[harm], retry_after=mischief.retry_after))
            await writer.drain()
            return True
        if harm is Harm.SWALLOWED:
            await asyncio.sleep(SILENCE)
            reset(writer)
            return False
        answer = await self._forward(request)
        if harm is Harm.UNANSWERED:
            await asyncio.sleep(SILENCE)
        if harm in (Harm.UNANSWERED, Harm.RESET) or not answer:
            reset(writer)
            return False
        writer.write(_answer(201, "so the text was taken, one may think") if harm is Harm.GARBAGE else answer)
        await writer.drain()
        return True

    def _harm_to(self, request: bytes) -> Harm | None:
        mischief = self._mischief
        if mischief.harm is None or mischief.times <= len(self._hit) or not request.startswith(b"POST "):
            return None
        form = parse_qs(request.partition(b"\r\n\r\n")[2].decode())
        phone = form.get("To", [""])[0]
        if mischief.phones and phone not in mischief.phones:
            return None
        if mischief.once and phone in self._hit:
            return None
        self._seen += 1
        if self._seen % mischief.every or self._in_a_row[phone] >= mischief.in_a_row:
            self._in_a_row[phone] = 0
            return None
        self._in_a_row[phone] += 1
        self._hit.add(phone if mischief.once else f"{phone} {len(self._hit)}")
        self._taken.append((mischief.harm, phone, time.time()))
        return Harm(mischief.harm)

    async def _forward(self, request: bytes) -> bytes:
        try:
            reader, writer = await connect(self._address)
        except OSError:
            return b""
        try:
            writer.write(request)
            await writer.drain()
            return await _message(reader) or b""
        except (OSError, asyncio.IncompleteReadError):
            return b""
        finally:
            writer.close()


async def _message(reader: asyncio.StreamReader) -> bytes | None:
    """A whole request or response; None at the end of the connection."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return None
    length = 0
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            length = int(line.partition(b":")[2])
    return head + await reader.readexactly(length)


def _answer(status: int, content: object, retry_after: int = 0) -> bytes:
    body = json.dumps(content).encode() if not isinstance(content, str) else content.encode()
    lines = [f"HTTP/1.1 {status} As a stub", "Content-Type: application/json", f"Content-Length: {len(body)}"]
    lines += [f"Retry-After: {retry_after}"] if retry_after else []
    return "\r\n".join([*lines, "", ""]).encode() + body
