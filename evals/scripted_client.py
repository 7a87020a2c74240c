"""A client who texts from a script, over the local Twilio: real HTTP, real webhooks, nothing of the engine touched."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import httpx

from runtime.domain.errors import Unavailable

POLL_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class Spoken:
    """One text of the conversation as the phone shows it. `sid` finds the shop's text in the outbox."""

    from_shop: bool
    body: str
    sid: str


class ScriptedClient:
    """A phone. Texts are told apart by their sids, so that several may run at once; those that came before it are unread."""

    def __init__(self, local_twilio_url: str, phone: str, shop_phone: str) -> None:
        self._http = httpx.Client(base_url=local_twilio_url, timeout=10)
        self._phone = phone
        self._shop_phone = shop_phone
        self._heard: set[str] = set()

    def close(self) -> None:
        self._http.close()

    def play(self, script: Sequence[str], *, patience: float) -> Iterator[Spoken]:
        """Waits for the shop's opening, then says each line and waits for its answer; `patience` in seconds per answer."""
        yield self.wait_for_shop(patience)
        for line in script:
            yield self.say(line)
            yield self.wait_for_shop(patience)

    def say(self, body: str) -> Spoken:
        """Texts the shop. Raises Unavailable when the webhook did not take it."""
        text = {"from": self._phone, "to": self._shop_phone, "body": body}
        answer = self._http.post("/local/inbound", json=text).raise_for_status().json()
        if answer["webhook_status"] != 200:
            raise Unavailable(f"the webhook answered {answer['webhook_status']}")
        return Spoken(False, body, answer["sid"])

    def wait_for_shop(self, patience: float) -> Spoken:
        """The shop's next text. Raises Unavailable when none comes in time."""
        give_up = time.monotonic() + patience
        while time.monotonic() < give_up:
            for spoken in self._thread():
                if spoken.from_shop and spoken.sid not in self._heard:
                    self._heard.add(spoken.sid)
                    return spoken
            time.sleep(POLL_SECONDS)
        raise Unavailable(f"the shop did not text {self._phone[-4:]} within {patience:.0f} s")

    def _thread(self) -> list[Spoken]:
        answer = self._http.get("/local/messages", params={"phone": self._phone}).raise_for_status().json()
        return [
            Spoken(message["origin"] == "shop", message["body"], message["sid"])
            for message in answer["messages"]
            if message["origin"] != "carrier"
        ]
