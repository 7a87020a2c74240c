"""The local Twilio's own log, read as it grows: what it accepted from the shop, and what it was texted."""

import asyncio
import contextlib
import json
import threading
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

LOOK_SECONDS = 0.03


@dataclass(frozen=True, slots=True)
class Text:
    """`at` is when Twilio took it, in wall-clock seconds; `status` is the newest."""

    sid: str
    origin: str
    phone: str
    body: str
    at: float
    status: str


class Journal:
    """`texts` by sid; those to and from each phone in order of acceptance. The oracle reads on from a thread of its own."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._read = 0
        self._rest = b""
        self._reading = threading.Lock()
        self.texts: dict[str, Text] = {}
        self._of: defaultdict[str, list[str]] = defaultdict(list)
        self._news: defaultdict[str, asyncio.Event] = defaultdict(asyncio.Event)

    async def follow(self) -> None:
        """For ever."""
        while True:
            self.catch_up()
            await asyncio.sleep(LOOK_SECONDS)

    def catch_up(self) -> None:
        with self._reading, contextlib.suppress(FileNotFoundError), self._path.open("rb") as file:
            file.seek(self._read)
            content = file.read()
            self._read += len(content)
            *lines, self._rest = (self._rest + content).split(b"\n")
            for line in lines:
                self._note(json.loads(line))

    def of(self, phone: str, origin: str) -> list[Text]:
        return [text for sid in self._of[phone] if (text := self.texts[sid]).origin == origin]

    async def wait_for(self, phone: str, check: Callable[[], bool], within: float) -> bool:
        """Whether it came true, asked again at each news of this phone."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(within):
                while not check():
                    self._news[phone].clear()
                    await self._news[phone].wait()
                return True
        return check()

    async def has_text(self, phone: str, within: float) -> bool:
        """Whether the shop has texted it, now or in time."""
        return await self.wait_for(phone, lambda: bool(self.of(phone, "shop")), within)

    def _note(self, entry: dict[str, dict[str, str]]) -> None:
        if "message" not in entry:
            return
        made = entry["message"]
        phone = made["sender"] if made["origin"] == "client" else made["recipient"]
        at = datetime.fromisoformat(made["created"]).timestamp()
        if made["sid"] not in self.texts:
            self._of[phone].append(made["sid"])
        self.texts[made["sid"]] = Text(made["sid"], made["origin"], phone, made["body"], at, made["status"])
        self._news[phone].set()
