"""Twilio through its official SDK: sending, listing, and checking who signed a webhook."""

import logging
import re
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from datetime import datetime
from math import inf
from typing import Any

import requests
from twilio.base.exceptions import TwilioException, TwilioRestException, TwilioServiceException
from twilio.base.values import unset
from twilio.http.http_client import TwilioHttpClient
from twilio.http.response import Response
from twilio.request_validator import RequestValidator
from twilio.rest import Client
from twilio.rest.api.v2010.account.message import MessageInstance, MessagePage

from runtime.adapters.twilio_connections import Punctual, TooLate, exchange
from runtime.domain.conversations import DeliveryState
from runtime.domain.errors import MessageRejected, MessagingAway, MessagingThrottled, MessagingUnclear
from runtime.ports.breaker import AlwaysClosed, Breaker
from runtime.ports.messaging import Accepted, Direction, ListedText, OutgoingText
from runtime.settings import TWILIO_API

_WITHIN = 5.0  # seconds, all in all; `runtime.engine.sender` counts on it
_POST_BY: ContextVar[float] = ContextVar("post_by", default=inf)  # the SDK hands on nothing of ours
_RETRY_WHEN_DOWN = 2.0
_LONGEST_RETRY_AFTER = 600.0
_LOWEST_CODE = 10_000
_SID = re.compile(r"(SM|MM)[0-9a-fA-F]{32}")
# What the SDK trips over when a 201 holds something else than a message.
_UNREADABLE = (TwilioException, ValueError, TypeError, AttributeError, LookupError, RecursionError)


class TwilioMessaging:
    """One client, safe to share between threads; opens no connection before the first `send`.

    An `api_url` that is not Twilio's own is reached directly, past the machine's proxy. `breaker` hears of every answer,
    and of every one that did not come; a request that could not be made says nothing of Twilio. Lists are not asked for
    while it is open; a text is posted nevertheless, since whoever sends has asked the breaker before the point of no
    return. `within` bounds each request, in seconds from the lookup of Twilio's name to the last byte of the answer.
    """

    def __init__(
        self,
        account_sid: str,
        auth_token: str,
        api_url: str = TWILIO_API,
        *,
        breaker: Breaker | None = None,
        within: float = _WITHIN,
    ) -> None:
        self._wire = _Wire(api_url.rstrip("/"), breaker or AlwaysClosed(), within)
        # Left to itself, the SDK would read TWILIO_EDGE and TWILIO_REGION from the process's environment.
        own_environment = {"TWILIO_EDGE": "", "TWILIO_REGION": ""}
        self._client = Client(  # type: ignore[no-untyped-call]  # the SDK has no types here
            account_sid, auth_token, http_client=self._wire, environment=own_environment
        )

    def send(self, text: OutgoingText) -> Accepted:
        post_by = _POST_BY.set(text.post_by)
        try:
            message = self._client.messages.create(
                to=text.recipient,
                from_=text.sender,
                body=text.body,
                status_callback=text.status_callback,
                messaging_service_sid=text.messaging_service_sid or unset,
                validity_period=text.valid_seconds or unset,
            )
        except (TwilioRestException, TwilioServiceException) as refusal:
            # Not chained: its words repeat the client's number.
            raise _rejected(refusal.code) from None
        except UnicodeEncodeError as failure:
            raise MessageRejected("the text holds half a character and cannot be sent", None) from failure
        except _UNREADABLE as failure:
            raise MessagingUnclear("Twilio's answer could not be read") from failure
        finally:
            _POST_BY.reset(post_by)
        return _acceptance(message.sid, message.status)

    def newest_first(
        self, *, since: datetime, sender: str = "", recipient: str = "", page_size: int = 1000
    ) -> Iterator[list[ListedText]]:
        """Twilio sorts by the time of sending, which a queued text has not: only a text that was sent can end the list.

        For the same reason there is no DateSent filter here. By Twilio's documents it counts whole days, and whether it
        finds what is still queued they do not say.
        """
        page = _answer(lambda: self._first_page(sender, recipient, page_size))
        while page is not None:
            texts = self._texts_of(page)
            yield [text for text in texts if max(text.created, text.sent or text.created) >= since]
            if any(text.sent is not None and text.sent < since for text in texts):
                return
            page = _answer(page.next_page)

    def close(self) -> None:
        self._wire.close()

    def _first_page(self, sender: str, recipient: str, page_size: int) -> Any:
        return self._client.messages.page(from_=sender or unset, to=recipient or unset, page_size=page_size)

    def _texts_of(self, page: MessagePage) -> list[ListedText]:
        return list(_answer(lambda: [_listed(message, self._wire.api_url) for message in page]))


class TwilioSignatures:
    """`public_base_url` is where Twilio was told to find us, such as https://texts.example.com."""

    def __init__(self, public_base_url: str, auth_token: str) -> None:
        self._public_base_url = public_base_url.rstrip("/")
        self._validator = RequestValidator(auth_token)  # type: ignore[no-untyped-call]  # the SDK has no types here

    def is_authentic(self, path_and_query: str, params: list[tuple[str, str]], signature: str) -> bool:
        if not path_and_query.startswith("/"):
            return False
        url = self._public_base_url + path_and_query
        try:
            return bool(self._validator.validate(url, _Form(params), signature))  # type: ignore[no-untyped-call]  # ditto
        except (TypeError, ValueError, AttributeError):
            # A missing header, a bad port, half a character, an upload in place of a text.
            return False


class _Form(dict[str, list[str]]):
    """A form that keeps repeated parameters, in the one shape that the SDK's validator reads them from."""

    def __init__(self, params: list[tuple[str, str]]) -> None:
        super().__init__()
        for name, value in params:
            self.setdefault(name, []).append(value)

    def getlist(self, name: str) -> list[str]:
        return self[name]


class _Wire(TwilioHttpClient):
    """The SDK's HTTP client with its own address and deadline.

    It judges by the real status and headers: the SDK's exceptions believe the body and drop headers.
    """

    def __init__(self, api_url: str, breaker: Breaker, within: float) -> None:
        # The SDK's log repeats the client's number.
        super().__init__(logger=logging.Logger("twilio", logging.WARNING), timeout=within)
        self.api_url = api_url
        self._within = within
        self._breaker = breaker
        self._connections = requests.Session()
        self._connections.trust_env = api_url == TWILIO_API
        self._connections.mount("https://", Punctual())
        self._connections.mount("http://", Punctual())
        self.session = self._connections

    def request(  # type: ignore[override]  # the SDK calls the address uri in one class and url in the next
        self, method: str, url: str, *args: Any, **options: Any
    ) -> Response:
        if method == "GET" and not self._breaker.admit():
            raise MessagingUnclear("Twilio did not answer a moment ago: the circuit breaker is open")
        with exchange(self._within, _POST_BY.get()) as made:
            try:
                response = super().request(method, self.api_url + url.removeprefix(TWILIO_API), *args, **options)
            except TooLate:
                self._breaker.release()
                raise MessagingAway("it was too late to post the text", 0.0) from None
            except ValueError:  # cannot be put into a request
                self._breaker.release()
                raise
            except requests.RequestException as failure:
                self._breaker.record(False)
                raise _not_answered(made.begun) from failure
        self._breaker.record(response.status_code < 500 and response.status_code != 408)
        if response.status_code == 429:
            raise MessagingThrottled("Twilio has too many requests", _retry_after(response))
        if response.status_code >= 500 or response.status_code == 408 or 300 <= response.status_code < 400:
            raise MessagingUnclear(f"Twilio answered {response.status_code}")
        return response

    def close(self) -> None:
        self._connections.close()


def _acceptance(sid: object, status: object) -> Accepted:
    """Raises MessagingUnclear without a sid: an answer that does not name the text proves nothing."""
    if not isinstance(sid, str) or not _SID.fullmatch(sid):
        raise MessagingUnclear("Twilio's answer does not name the text")
    try:
        return Accepted(sid, DeliveryState(str(status)))
    except ValueError:
        return Accepted(sid, DeliveryState.QUEUED)


def _answer(ask: Callable[[], Any]) -> Any:
    """A part of the list, with the SDK's errors as ours."""
    try:
        return ask()
    except TwilioException as refusal:
        raise _list_refused(refusal) from None
    except _UNREADABLE as failure:
        raise MessagingUnclear("Twilio's list could not be read") from failure


def _listed(message: MessageInstance, api_url: str) -> ListedText:
    """Raises ValueError or TypeError for what is no text: a list that is read in part proves nothing."""
    if not message.sid or message.date_created is None:
        raise ValueError("a text without a sid or a date")
    uris = message.subresource_uris or {}
    status = str(message.status)
    return ListedText(
        sid=message.sid,
        direction=Direction(str(message.direction)),
        sender=message.from_ or "",
        recipient=message.to or "",
        body=message.body or "",
        status=DeliveryState(status) if status in set(DeliveryState) else None,
        error_code=int(message.error_code) if message.error_code else None,
        created=message.date_created,
        sent=message.date_sent,
        media=int(message.num_media or 0),
        media_url=f"{api_url}{uris['media']}" if "media" in uris else "",
    )


def _list_refused(refusal: TwilioException) -> MessageRejected | MessagingUnclear:
    """The SDK's paging throws a refusal and its response together; without one it was the answer that made no sense."""
    response = next((part for part in refusal.args if isinstance(part, Response)), None)
    if response is None or response.status_code < 400:
        return MessagingUnclear("Twilio's list could not be read")
    return MessageRejected(f"Twilio refused its list ({response.status_code})", None)


def _rejected(code: object) -> MessageRejected:
    """The SDK puts the HTTP status where Twilio gave no code."""
    number = int(code) if isinstance(code, int) or (isinstance(code, str) and code.isdecimal()) else 0
    if number < _LOWEST_CODE:
        return MessageRejected("Twilio refused the text", None)
    return MessageRejected(f"Twilio refused the text (error {number})", number)


def _not_answered(begun: bool) -> MessagingAway | MessagingUnclear:
    """What was not even begun has not arrived; all else may have."""
    if not begun:
        return MessagingAway("Twilio cannot be reached", _RETRY_WHEN_DOWN)
    return MessagingUnclear("Twilio did not answer")


def _retry_after(response: Response) -> float:
    said = str((response.headers or {}).get("Retry-After", ""))
    return min(float(said), _LONGEST_RETRY_AFTER) if said.isascii() and said.isdecimal() else 1.0
