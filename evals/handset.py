"""A client's phone at the local Twilio: it texts one shop, and shows what came from it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import httpx

from runtime.domain.errors import Unavailable

WORKS_WITHIN = 30.0  # seconds; a webhook that takes longer has lost the text


@dataclass(frozen=True, slots=True)
class Bubble:
    """One text as the phone shows it. `sid` finds the shop's text in the outbox."""

    from_shop: bool
    body: str
    sid: str


@dataclass(frozen=True, slots=True)
class Handset:
    """`http` may be shared by any number of phones and threads."""

    http: httpx.Client
    phone: str
    shop_phone: str

    def say(self, body: str) -> Bubble:
        """Raises Unavailable when the webhook did not take the text."""
        text = {"from": self.phone, "to": self.shop_phone, "body": body}
        answer = _answered(lambda: self.http.post("/local/inbound", json=text))
        if answer["webhook_status"] != 200:
            raise Unavailable(f"the webhook answered {answer['webhook_status']}")
        return Bubble(False, body, answer["sid"])

    def thread(self) -> list[Bubble]:
        """All texts with this shop, oldest first; the carrier's own answers are left out."""
        answer = _answered(lambda: self.http.get("/local/messages", params={"phone": self.phone}))
        return [
            Bubble(message["origin"] == "shop", message["body"], message["sid"])
            for message in answer["messages"]
            if message["origin"] != "carrier" and self.shop_phone in (message["from"], message["to"])
        ]


def _answered(ask: Callable[[], httpx.Response]) -> Any:
    """The JSON. Raises Unavailable."""
    try:
        return ask().raise_for_status().json()
    except httpx.HTTPError as failed:
        raise Unavailable(f"the local Twilio did not answer: {type(failed).__name__}") from failed


def phones_at(twilio_url: str) -> httpx.Client:
    """For the handsets of one machine; to be closed."""
    limits = httpx.Limits(max_connections=64, max_keepalive_connections=64)
    return httpx.Client(base_url=twilio_url, timeout=WORKS_WITHIN, limits=limits, trust_env=False)
