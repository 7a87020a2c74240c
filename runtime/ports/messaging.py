"""Sending texts."""

from dataclasses import dataclass
from typing import Protocol

from runtime.domain.conversations import DeliveryState


@dataclass(frozen=True, slots=True)
class OutgoingText:
    """Phone numbers are E.164. `status_callback` is where delivery reports go; `valid_seconds` bounds the carrier's queue."""

    sender: str
    recipient: str
    body: str
    status_callback: str
    messaging_service_sid: str | None = None
    valid_seconds: int | None = None


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


class WebhookSignatures(Protocol):
    def is_authentic(self, path_and_query: str, params: list[tuple[str, str]], signature: str) -> bool:
        """Whether the provider signed this form for our public base URL. Never raises, whatever the input."""
        ...
