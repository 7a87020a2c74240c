"""The parts of a local Twilio, put together."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.exceptions import HTTPException

from runtime.adapters.local_twilio.background import Background
from runtime.adapters.local_twilio.config import LocalTwilioConfig
from runtime.adapters.local_twilio.delivery import Delivery
from runtime.adapters.local_twilio.exchange import Exchange
from runtime.adapters.local_twilio.faults import Dice
from runtime.adapters.local_twilio.inbound import Inbound
from runtime.adapters.local_twilio.journal import Journal
from runtime.adapters.local_twilio.phone_side import Malformed, PhoneSide, answer_malformed
from runtime.adapters.local_twilio.problems import Problem, answer_http_exception, answer_problem
from runtime.adapters.local_twilio.rest import Rest
from runtime.adapters.local_twilio.webhooks import Webhooks


def build(config: LocalTwilioConfig) -> Starlette:
    """Reads the journal; raises Broken when it is damaged. Serve it by `make_server`."""
    exchange = Exchange(Journal(config.journal))
    background = Background()
    dice = Dice()
    webhooks = Webhooks(config, background)
    delivery = Delivery(config, exchange, webhooks, dice, background)
    inbound = Inbound(config, exchange, webhooks, background)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        delivery.resume()
        yield
        await background.stop()
        await webhooks.close()
        exchange.close()

    return Starlette(
        routes=[
            *Rest(config, exchange, delivery, dice).routes(),
            *PhoneSide(exchange, inbound, dice).routes(),
        ],
        exception_handlers={
            Problem: answer_problem,
            Malformed: answer_malformed,
            HTTPException: answer_http_exception,
        },
        lifespan=lifespan,
    )
