"""From accepted to delivered, with a signed report of each step."""

import asyncio
from dataclasses import replace

from runtime.adapters.local_twilio.background import Background
from runtime.adapters.local_twilio.config import LocalTwilioConfig
from runtime.adapters.local_twilio.exchange import Exchange
from runtime.adapters.local_twilio.faults import Dice, Fault
from runtime.adapters.local_twilio.messages import Message, wall_clock
from runtime.adapters.local_twilio.problems import FAILURES
from runtime.adapters.local_twilio.webhooks import Webhooks

_NEXT = {"accepted": "queued", "queued": "sending", "sending": "sent", "sent": "delivered"}
API_VERSION = "2010-04-01"
# A burst of reports must not starve the texts that come in meanwhile.
_REPORTS_AT_ONCE = 50


class Delivery:
    """Each text walks on its own; its reports go out one after the other, unless `reorder_status` hits it."""

    def __init__(
        self,
        config: LocalTwilioConfig,
        exchange: Exchange,
        webhooks: Webhooks,
        dice: Dice,
        background: Background,
    ) -> None:
        self._account_sid = config.account_sid
        self._delay = config.status_delay_ms / 1000
        self._exchange = exchange
        self._webhooks = webhooks
        self._dice = dice
        self._background = background
        self._slots = asyncio.Semaphore(_REPORTS_AT_ONCE)

    def start(self, message: Message) -> None:
        self._background.spawn(self._walk(message))

    def resume(self) -> None:
        """Goes on with the texts that a restart interrupted. What was reported is not reported again."""
        for message in self._exchange.thread():
            if message.status in _NEXT:
                self.start(message)

    async def _walk(self, message: Message) -> None:
        shuffled = self._dice.falls(Fault.REORDER_STATUS)
        lost = self._dice.falls(Fault.UNDELIVERED)
        held: list[Message] = []
        last: asyncio.Task[None] | None = None
        while message.status in _NEXT:
            await asyncio.sleep(self._delay)
            message = self._advance(message, lost)
            if shuffled:
                held.append(message)
            else:
                last = self._background.spawn(self._report_after(last, message))
        for late in self._dice.reordered(held):
            await self._report(late)

    def _advance(self, message: Message, lost: bool) -> Message:
        now = wall_clock()
        status, error = _NEXT[message.status], None
        if status == "sending" and self._exchange.is_blocked(message.sender, message.recipient):
            status, error = "failed", 21610
        if status == "delivered" and lost:
            status, error = "undelivered", 30003
        sent = now if status == "sent" else message.sent
        moved = replace(message, status=status, error_code=error, updated=now, sent=sent)
        self._exchange.keep(moved)
        return moved

    async def _report_after(self, earlier: asyncio.Task[None] | None, message: Message) -> None:
        if earlier is not None:
            await asyncio.wait([earlier])
        await self._report(message)

    async def _report(self, message: Message) -> None:
        if message.status_callback is None:
            return
        async with self._slots:
            await self._webhooks.post(message.status_callback, self._params(message))

    def _params(self, message: Message) -> dict[str, str]:
        params = {
            "MessageSid": message.sid,
            "SmsSid": message.sid,
            "MessageStatus": message.status,
            "SmsStatus": message.status,
            "To": message.recipient,
            "From": message.sender,
            "AccountSid": self._account_sid,
            "ApiVersion": API_VERSION,
        }
        if message.messaging_service_sid is not None:
            params["MessagingServiceSid"] = message.messaging_service_sid
        if message.error_code is not None:
            params |= {"ErrorCode": str(message.error_code), "ErrorMessage": FAILURES[message.error_code]}
        if message.status in {"delivered", "undelivered"}:
            params["RawDlrDoneDate"] = message.updated.strftime("%y%m%d%H%M")
        return params
