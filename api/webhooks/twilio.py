"""Twilio's webhooks: a text from a client, a report on a text of ours. Answered when the row is committed (invariant I1)."""

from collections.abc import Callable
from time import monotonic
from typing import TypeVar

from fastapi import APIRouter, BackgroundTasks, Request, Response
from starlette.concurrency import run_in_threadpool

from api.webhooks.forms import SignedForm, check_form, read_body
from runtime.bootstrap import SMS_PATH, STATUS_PATH, Front
from runtime.domain.conversations import DeliveryState, Lane
from runtime.domain.errors import NotAuthentic, Unavailable
from runtime.engine.inbox import Inbound, Received, receive
from runtime.engine.status import receive_status

NO_REPLY = '<?xml version="1.0" encoding="UTF-8"?><Response/>'
Result = TypeVar("Result")
AT_ONCE = 1.0  # seconds
MOST_PICTURES = 10  # Twilio's own limit


def build_webhooks(front: Front) -> APIRouter:
    """Every refusal is a 403 that writes nothing; a database that is away is a 503, so that Twilio tries its fallback."""
    router = APIRouter(tags=["webhooks"])

    @router.post(SMS_PATH, summary="A text from a client")
    async def sms(request: Request, background: BackgroundTasks) -> Response:
        body = await read_body(request)
        received = await run_in_threadpool(_receive, front, request, body)
        background.add_task(_wake, front, received)
        return Response(NO_REPLY, media_type="text/xml", background=background)

    @router.post(STATUS_PATH, summary="What became of a text of ours", status_code=204)
    async def status(request: Request) -> Response:
        body = await read_body(request)
        await run_in_threadpool(_report, front, request, body)
        return Response(status_code=204)

    return router


def _receive(front: Front, request: Request, body: bytes) -> Received:
    form = _form(front, request, body)
    inbound = Inbound(
        sid=form.one("MessageSid"),
        sender=form.one("From"),
        to=form.one("To"),
        body=form.text("Body"),
        media=_pictures(form),
    )
    bursts = front.settings.burst_wait
    return _once_more(lambda: receive(front.database, front.pins, inbound, front.rehearsal, bursts=bursts))


def _report(front: Front, request: Request, body: bytes) -> None:
    form = _form(front, request, body)
    status = form.one("MessageStatus")
    if status not in set(DeliveryState):
        return  # Twilio adds statuses without notice; one that we do not know moves nothing
    sid, code = form.one("MessageSid"), form.number("ErrorCode")
    _once_more(lambda: receive_status(front.database, sid, DeliveryState(status), code))


def _once_more(do: Callable[[], Result]) -> Result:
    """What is filed by its sid may be filed again. A connection that died since it was last used says so at once; whatever
    took longer is not asked again, since Twilio waits no longer than 15 s.
    """
    began = monotonic()
    try:
        return do()
    except Unavailable:
        if monotonic() - began > AT_ONCE:
            raise
        return do()


def _form(front: Front, request: Request, body: bytes) -> SignedForm:
    query = request.url.query
    path = request.url.path + (f"?{query}" if query else "")
    form = check_form(body, path, request.headers.get("x-twilio-signature", ""), front.signatures)
    if form.one("AccountSid") != front.settings.twilio_account_sid:
        raise NotAuthentic("another account")
    return form


def _pictures(form: SignedForm) -> list[dict[str, str]]:
    count = min(form.number("NumMedia") or 0, MOST_PICTURES)
    return [{"url": form.text(f"MediaUrl{n}"), "type": form.text(f"MediaContentType{n}")} for n in range(count)]


def _wake(front: Front, received: Received) -> None:
    if received.conversation_id is not None:
        front.wake_up.conversation(received.conversation_id, Lane.LIVE, received.after)
    if received.outbox_id is not None:
        front.wake_up.outbox(received.outbox_id, Lane.LIVE)
