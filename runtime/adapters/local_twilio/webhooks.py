"""Signed calls to the shop's program."""

import asyncio
import logging
from dataclasses import dataclass
from urllib.parse import urlencode
from uuid import uuid4

import httpx
from twilio.request_validator import RequestValidator

from runtime.adapters.local_twilio.background import Background
from runtime.adapters.local_twilio.config import LocalTwilioConfig
from runtime.adapters.local_twilio.overrides import Overrides, split_overrides

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Outcome:
    """`status` is None when there was no answer; `failure` is one of `overrides.FAILURES`."""

    status: int | None = None
    failure: str | None = None


class Webhooks:
    """Posts forms as Twilio does: signed over the URL without its fragment, repeated as the fragment says."""

    def __init__(self, config: LocalTwilioConfig, background: Background) -> None:
        self._validator = RequestValidator(config.auth_token)  # type: ignore[no-untyped-call]  # the SDK has no types
        self._retry_delay = config.retry_delay_ms / 1000
        self._background = background
        # Idle connections go before the other side's server would close them under a request.
        limits = httpx.Limits(max_connections=None, max_keepalive_connections=20, keepalive_expiry=2.0)
        self._http = httpx.AsyncClient(timeout=15.0, limits=limits, trust_env=False, follow_redirects=True)

    async def post(self, url: str, params: dict[str, str]) -> int | None:
        """The status of the first attempt, None without an answer. Due retries go on in the background."""
        address, overrides = split_overrides(url)
        request = self._sign(address, params, overrides)
        started = asyncio.get_running_loop().time()
        outcome = await self._attempt(request, overrides.total_timeout)
        if outcome.failure in overrides.retry_on and overrides.retries:
            self._background.spawn(self._retry(request, overrides, started))
        return outcome.status

    async def close(self) -> None:
        await self._http.aclose()

    def _sign(self, address: str, params: dict[str, str], overrides: Overrides) -> httpx.Request:
        timeout = httpx.Timeout(overrides.read_timeout, connect=overrides.connect_timeout)
        signature = self._validator.compute_signature(address, params)  # type: ignore[no-untyped-call]  # ditto
        headers = {
            "Content-Type": "application/x-www-form-urlencoded; charset=utf-8",
            "X-Twilio-Signature": signature,
            "I-Twilio-Idempotency-Token": str(uuid4()),
            "User-Agent": "TwilioProxy/1.1",
        }
        return self._http.build_request(
            "POST", address, content=urlencode(params).encode(), headers=headers, timeout=timeout
        )

    async def _retry(self, request: httpx.Request, overrides: Overrides, started: float) -> None:
        deadline = started + overrides.total_timeout
        for _ in range(overrides.retries):
            await asyncio.sleep(self._retry_delay)
            left = deadline - asyncio.get_running_loop().time()
            if left <= 0:
                return
            outcome = await self._attempt(request, left)
            if outcome.failure not in overrides.retry_on:
                return

    async def _attempt(self, request: httpx.Request, seconds: float) -> Outcome:
        try:
            async with asyncio.timeout(seconds):
                status = (await self._http.send(request)).status_code
        except (httpx.ConnectError, httpx.ConnectTimeout):
            _log.warning("webhook %s: no connection", request.url.path)
            return Outcome(failure="ct")
        except (httpx.HTTPError, TimeoutError):
            _log.warning("webhook %s: no answer", request.url.path)
            return Outcome(failure="rt")
        if status >= 400:
            _log.warning("webhook %s: status %s", request.url.path, status)
            return Outcome(status, f"{status // 100}xx")
        return Outcome(status)
