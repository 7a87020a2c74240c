"""A client's phone at the local Twilio: it texts one shop, and shows what came from it."""

from dataclasses import dataclass

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

    def say(self, body: str) -> None:
        """Raises Unavailable when the webhook did not take the text."""
        text = {"from": self.phone, "to": self.shop_phone, "body": body}
        answer = self.http.post("/local/inbound", json=text).raise_for_status().json()
        if answer["webhook_status"] != 200:
            raise Unavailable(f"the webhook answered {answer['webhook_status']}")

    def thread(self) -> list[Bubble]:
        """All texts with this shop, oldest first; the carrier's own answers are left out."""
        answer = self.http.get("/local/messages", params={"phone": self.phone}).raise_for_status().json()
        return [
            Bubble(message["origin"] == "shop", message["body"], message["sid"])
            for message in answer["messages"]
            if message["origin"] != "carrier" and self.shop_phone in (message["from"], message["to"])
        ]


def phones_at(twilio_url: str) -> httpx.Client:
    """For the handsets of one machine; to be closed."""
    limits = httpx.Limits(max_connections=64, max_keepalive_connections=64)
    return httpx.Client(base_url=twilio_url, timeout=WORKS_WITHIN, limits=limits, trust_env=False)
