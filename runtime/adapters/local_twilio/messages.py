"""A text as the carrier keeps it."""

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from uuid import uuid4


class Origin(StrEnum):
    """Who wrote a text. The carrier's own answers are seen on the phone and never in the REST list."""

    CLIENT = "client"
    SHOP = "shop"
    CARRIER = "carrier"


@dataclass(frozen=True, slots=True)
class Message:
    """Times are UTC. `status` is one of Twilio's message statuses."""

    sid: str
    origin: Origin
    sender: str
    recipient: str
    body: str
    status: str
    created: datetime
    updated: datetime
    sent: datetime | None = None
    media_urls: tuple[str, ...] = ()
    error_code: int | None = None
    messaging_service_sid: str | None = None
    status_callback: str | None = None

    @property
    def is_inbound(self) -> bool:
        return self.origin is Origin.CLIENT

    @property
    def phone(self) -> str:
        """The client's side of it."""
        return self.sender if self.is_inbound else self.recipient


def make_sid(has_media: bool) -> str:
    return ("MM" if has_media else "SM") + uuid4().hex


def wall_clock() -> datetime:
    """The real time: a carrier does not know of the shop's business clock."""
    return datetime.fromtimestamp(time.time(), UTC)
