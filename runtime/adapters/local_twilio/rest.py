"""Twilio's own paths for messages."""

import asyncio
import base64
import binascii
import hmac
from datetime import timedelta

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from runtime.adapters.local_twilio.config import LocalTwilioConfig
from runtime.adapters.local_twilio.delivery import Delivery
from runtime.adapters.local_twilio.exchange import Exchange
from runtime.adapters.local_twilio.faults import Dice, Fault
from runtime.adapters.local_twilio.listing import list_messages
from runtime.adapters.local_twilio.messages import Origin, wall_clock
from runtime.adapters.local_twilio.problems import (
    internal_error,
    not_authenticated,
    not_found,
    too_many_requests,
)
from runtime.adapters.local_twilio.resource import as_resource
from runtime.adapters.local_twilio.submission import make_message, read_submission


class Rest:
    def __init__(self, config: LocalTwilioConfig, exchange: Exchange, delivery: Delivery, dice: Dice) -> None:
        self._config = config
        self._exchange = exchange
        self._delivery = delivery
        self._dice = dice

    def routes(self) -> list[Route]:
        messages = "/2010-04-01/Accounts/{account}/Messages"
        return [
            Route(f"{messages}.json", self.create, methods=["POST"]),
            Route(f"{messages}.json", self.show_all, methods=["GET"]),
            Route(f"{messages}/{{sid}}.json", self.show, methods=["GET"]),
        ]

    async def create(self, request: Request) -> Response:
        self._check_account(request)
        await self._suffer_faults()
        message = make_message(read_submission(await request.form(), self._exchange))
        self._exchange.keep(message)
        self._delivery.start(message)
        if self._dice.falls(Fault.ACCEPT_THEN_DROP):
            request.state.hang_up()
        return JSONResponse(as_resource(message, self._config.account_sid), 201)

    async def show_all(self, request: Request) -> Response:
        self._check_account(request)
        if self._dice.falls(Fault.LIST_HTTP_500):
            raise internal_error()
        shown_until = wall_clock() - timedelta(milliseconds=self._dice.faults.list_delay_ms)
        listed = list_messages(self._exchange, request.query_params, self._config.account_sid, shown_until)
        return JSONResponse(listed)

    async def show(self, request: Request) -> Response:
        self._check_account(request)
        message = self._exchange.find(request.path_params["sid"])
        if message is None or message.origin is Origin.CARRIER:
            raise not_found(request.url.path)
        return JSONResponse(as_resource(message, self._config.account_sid))

    async def _suffer_faults(self) -> None:
        await asyncio.sleep(self._dice.faults.delay_ms / 1000)
        if self._dice.falls(Fault.HTTP_429):
            raise too_many_requests()
        if self._dice.falls(Fault.HTTP_500):
            raise internal_error()

    def _check_account(self, request: Request) -> None:
        ours = f"{self._config.account_sid}:{self._config.auth_token}".encode()
        if not hmac.compare_digest(_credentials(request), ours):
            raise not_authenticated()
        if request.path_params["account"] != self._config.account_sid:
            raise not_found(request.url.path)


def _credentials(request: Request) -> bytes:
    """What HTTP basic auth carries; nothing when it is missing or malformed."""
    scheme, _, value = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return b""
    try:
        return base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        return b""
