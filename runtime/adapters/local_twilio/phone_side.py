"""The paths of the phone's side: texts from clients, what a phone shows, and the faults."""

from typing import TypeVar

from pydantic import BaseModel, ValidationError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from runtime.adapters.local_twilio.exchange import Exchange
from runtime.adapters.local_twilio.faults import Dice, Faults
from runtime.adapters.local_twilio.inbound import Inbound, InboundText
from runtime.adapters.local_twilio.messages import Message
from runtime.domain.errors import Refused

Form = TypeVar("Form", bound=BaseModel)


class Malformed(Refused):
    """One line on what is wrong with a request's JSON."""


class PhoneSide:
    def __init__(self, exchange: Exchange, inbound: Inbound, dice: Dice) -> None:
        self._exchange = exchange
        self._inbound = inbound
        self._dice = dice

    def routes(self) -> list[Route]:
        return [
            Route("/local/inbound", self.receive, methods=["POST"]),
            Route("/local/messages", self.messages, methods=["GET"]),
            Route("/local/phones", self.phones, methods=["GET"]),
            Route("/local/faults", self.show_faults, methods=["GET"]),
            Route("/local/faults", self.load_faults, methods=["POST"]),
            Route("/healthz", _health, methods=["GET"]),
        ]

    async def receive(self, request: Request) -> Response:
        text = await _read(request, InboundText)
        known = self._exchange.find(text.message_sid or "")
        if known is not None and not known.is_inbound:
            raise Malformed("message_sid: belongs to a text that went to the phone")
        sid, status = await self._inbound.receive(text)
        return JSONResponse({"sid": sid, "webhook_status": status})

    async def messages(self, request: Request) -> Response:
        """With `since` set to the version of the last answer, an unchanged thread is not sent again."""
        number = request.query_params.get("phone")
        version = self._exchange.version(number)
        if request.query_params.get("since") == str(version):
            return JSONResponse({"version": version, "unchanged": True})
        thread = [as_local(message) for message in self._exchange.thread(number)]
        return JSONResponse({"messages": thread, "version": version})

    async def phones(self, _: Request) -> Response:
        """The clients' phones, the one with the newest text first."""
        latest = sorted(self._exchange.latest_of_each_phone().items(), key=lambda item: item[1].created, reverse=True)
        return JSONResponse({"phones": [{"phone": phone, "last_message": as_local(last)} for phone, last in latest]})

    async def show_faults(self, _: Request) -> Response:
        return JSONResponse(self._dice.faults.model_dump())

    async def load_faults(self, request: Request) -> Response:
        self._dice.load(await _read(request, Faults))
        return JSONResponse(self._dice.faults.model_dump())


def as_local(message: Message) -> dict[str, object]:
    """Dates are ISO 8601 in UTC."""
    return {
        "sid": message.sid,
        "direction": "inbound" if message.is_inbound else "outbound",
        "from": message.sender,
        "to": message.recipient,
        "body": message.body,
        "media_urls": list(message.media_urls),
        "status": message.status,
        "error_code": message.error_code,
        "date_created": message.created.isoformat(),
        "date_updated": message.updated.isoformat(),
        "origin": message.origin.value,
    }


async def answer_malformed(_: Request, problem: Exception) -> Response:
    return JSONResponse({"detail": str(problem)}, 422)


async def _health(_: Request) -> Response:
    return JSONResponse({"status": "ok"})


async def _read(request: Request, form: type[Form]) -> Form:
    try:
        return form.model_validate_json(await request.body())
    except ValidationError as problem:
        first = problem.errors(include_url=False, include_context=False, include_input=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        raise Malformed(f"{where}: {first['msg']}" if where else first["msg"]) from problem
