"""Connection overrides: how long and how often a webhook is tried, set in the fragment of its URL.

Source: Twilio docs, "Webhooks: connection overrides".
"""

from dataclasses import dataclass
from urllib.parse import parse_qs, urldefrag

import httpx

# Refused, broken, not connected, not answered in time.
FAILURES = frozenset({"4xx", "5xx", "ct", "rt"})


@dataclass(frozen=True, slots=True)
class Overrides:
    """Times are in seconds; `retries` come on top of the first attempt; `retry_on` holds some of FAILURES."""

    connect_timeout: float = 5.0
    read_timeout: float = 15.0
    total_timeout: float = 15.0
    retries: int = 1
    retry_on: frozenset[str] = frozenset({"ct"})


def split_overrides(url: str) -> tuple[str, Overrides]:
    """The URL that is requested and signed, and how. What the fragment says wrongly counts as unsaid."""
    address, fragment = urldefrag(url)
    said = {name: values[-1] for name, values in parse_qs(fragment).items()}
    overrides = Overrides(
        connect_timeout=_number(said.get("ct"), 100, 10_000, 5_000) / 1000,
        read_timeout=_number(said.get("rt"), 100, 15_000, 15_000) / 1000,
        total_timeout=_number(said.get("tt"), 100, 15_000, 15_000) / 1000,
        retries=_number(said.get("rc"), 0, 5, 1),
        retry_on=_policy(said.get("rp", "ct")),
    )
    return address, overrides


def is_web_address(url: str) -> bool:
    """Twilio refuses host names with an underscore."""
    try:
        address = httpx.URL(url)
    except httpx.InvalidURL:
        return False
    return address.scheme in {"http", "https"} and address.host != "" and "_" not in address.host


def _number(said: str | None, lowest: int, highest: int, usual: int) -> int:
    if said is None or not said.isdecimal():
        return usual
    return min(max(int(said), lowest), highest)


def _policy(said: str) -> frozenset[str]:
    names = frozenset(said.split(","))
    return FAILURES if "all" in names else names & FAILURES
