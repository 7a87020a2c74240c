"""A client's text: kept, obeyed where it is a carrier's word, and passed on to the shop's program."""

import asyncio
from typing import Annotated

import phonenumbers
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from runtime.adapters.local_twilio.background import Background
from runtime.adapters.local_twilio.carrier import obey_keyword
from runtime.adapters.local_twilio.config import LocalTwilioConfig
from runtime.adapters.local_twilio.delivery import API_VERSION
from runtime.adapters.local_twilio.exchange import Exchange
from runtime.adapters.local_twilio.messages import Message, Origin, make_sid, wall_clock
from runtime.adapters.local_twilio.segments import count_segments
from runtime.adapters.local_twilio.webhooks import Webhooks

Number = Annotated[str, StringConstraints(pattern=r"^\+?[A-Za-z0-9]{1,20}$")]


class InboundText(BaseModel):
    """A `message_sid` seen before delivers that text again; `repeat` webhooks go out at once."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    sender: Number = Field(alias="from")
    recipient: Number = Field(alias="to")
    body: str
    message_sid: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,64}$")] | None = None
    repeat: Annotated[int, Field(ge=1, le=100)] = 1
    delay_ms: Annotated[int, Field(ge=0, le=60_000)] = 0
    media_urls: Annotated[list[str], Field(max_length=10)] = []


class Inbound:
    def __init__(
        self, config: LocalTwilioConfig, exchange: Exchange, webhooks: Webhooks, background: Background
    ) -> None:
        self._account_sid = config.account_sid
        self._url = config.inbound_webhook_url
        self._exchange = exchange
        self._webhooks = webhooks
        self._background = background

    async def receive(self, text: InboundText) -> tuple[str, int | None]:
        """The text's sid and the status of its first webhook attempt (None when it got no answer)."""
        message = self._keep(text)
        await asyncio.sleep(text.delay_ms / 1000)
        params = self._params(message)
        for _ in range(text.repeat - 1):
            self._background.spawn(self._repeat(params))
        return message.sid, await self._webhooks.post(self._url, params)

    def _keep(self, text: InboundText) -> Message:
        known = self._exchange.find(text.message_sid) if text.message_sid else None
        if known is not None:
            return known
        now = wall_clock()
        message = Message(
            sid=text.message_sid or make_sid(bool(text.media_urls)),
            origin=Origin.CLIENT,
            sender=text.sender,
            recipient=text.recipient,
            body=text.body,
            status="received",
            created=now,
            updated=now,
            sent=now,
            media_urls=tuple(text.media_urls),
        )
        self._exchange.keep(message)
        self._answer_keyword(message)
        return message

    def _answer_keyword(self, message: Message) -> None:
        answer = obey_keyword(self._exchange, message.recipient, message.sender, message.body)
        if answer is None:
            return
        now = wall_clock()
        self._exchange.keep(
            Message(
                sid=make_sid(has_media=False),
                origin=Origin.CARRIER,
                sender=message.recipient,
                recipient=message.sender,
                body=answer,
                status="delivered",
                created=now,
                updated=now,
                sent=now,
            )
        )

    async def _repeat(self, params: dict[str, str]) -> None:
        await self._webhooks.post(self._url, params)

    def _params(self, message: Message) -> dict[str, str]:
        params = {
            "ToCountry": _country(message.recipient),
            "ToState": "",
            "ToCity": "",
            "ToZip": "",
            "SmsMessageSid": message.sid,
            "NumMedia": str(len(message.media_urls)),
            "FromCountry": _country(message.sender),
            "FromState": "",
            "FromCity": "",
            "FromZip": "",
            "SmsSid": message.sid,
            "SmsStatus": "received",
            "Body": message.body,
            "To": message.recipient,
            "NumSegments": str(count_segments(message.body)),
            "MessageSid": message.sid,
            "AccountSid": self._account_sid,
            "From": message.sender,
            "ApiVersion": API_VERSION,
        }
        for index, url in enumerate(message.media_urls):
            params |= {f"MediaUrl{index}": url, f"MediaContentType{index}": "image/jpeg"}
        return params


def _country(number: str) -> str:
    try:
        return phonenumbers.region_code_for_number(phonenumbers.parse(number)) or ""
    except phonenumbers.NumberParseException:
        return ""
