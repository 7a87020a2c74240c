"""Sending texts, and reading what the provider knows of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from math import inf
from typing import Protocol

from runtime.domain.conversations import DeliveryState


@dataclass(frozen=True, slots=True)
class OutgoingText:
    """Phone numbers are E.164. `status_callback` is where delivery reports go; `valid_seconds` bounds the carrier's queue.

    At `post_by` (monotonic seconds) and later it is not posted any more, since somebody may have taken its sender for dead.
    """

    sender: str
    recipient: str
    body: str
    status_callback: str
    messaging_service_sid: str | None = None
    valid_seconds: int | None = None
    post_by: float = inf


@dataclass(frozen=True, slots=True)
class Accepted:
    sid: str
    status: DeliveryState


class Messaging(Protocol):
    def send(self, text: OutgoingText) -> Accepted:
        """Posts the text once, within 5 s; never repeats it by itself.

        Raises MessagingThrottled (certainly not accepted), MessageRejected (refused for good) or MessagingUnclear.
        """
        ...


class Direction(StrEnum):
    """Ours go out by the API; replies and calls are texts that the provider made of another program's answer."""

    INBOUND = "inbound"
    OUTBOUND_API = "outbound-api"
    OUTBOUND_REPLY = "outbound-reply"
    OUTBOUND_CALL = "outbound-call"


@dataclass(frozen=True, slots=True)
class ListedText:
    """A text as the provider keeps it. Times are UTC in whole seconds; `sent` is empty while it waits in a queue.

    `status` is empty for one that is no delivery state, such as an inbound text's. `media_url` lists the pictures.
    """

    sid: str
    direction: Direction
    sender: str
    recipient: str
    body: str
    status: DeliveryState | None
    error_code: int | None
    created: datetime
    sent: datetime | None
    media: int
    media_url: str


class TextList(Protocol):
    def newest_first(
        self, *, since: datetime, sender: str = "", recipient: str = "", page_size: int = 1000
    ) -> Iterator[list[ListedText]]:
        """The account's texts made or sent at `since` (aware) or later, in both directions, a page at a time.

        A page is one request within 5 s, made when it is asked for and never repeated. A text may be on no page for some
        seconds after it was accepted, and on two when texts come in meanwhile. Raises MessagingThrottled,
        MessagingUnclear, or MessageRejected when the list is refused.
        """
        ...


class WebhookSignatures(Protocol):
    def is_authentic(self, path_and_query: str, params: list[tuple[str, str]], signature: str) -> bool:
        """Whether the provider signed this form for our public base URL. Never raises, whatever the input."""
        ...
