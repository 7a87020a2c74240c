"""Twilio through its official SDK: sending, and checking who signed a webhook."""

import logging
import re
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from twilio.base.exceptions import TwilioException, TwilioRestException, TwilioServiceException
from twilio.base.values import unset
from twilio.http.http_client import TwilioHttpClient
from twilio.http.response import Response
from twilio.request_validator import RequestValidator
from twilio.rest import Client
from urllib3 import Timeout
from urllib3.exceptions import NewConnectionError

from runtime.domain.conversations import DeliveryState
from runtime.domain.errors import MessageRejected, MessagingThrottled, MessagingUnclear
from runtime.ports.messaging import Accepted, OutgoingText
from runtime.settings import TWILIO_API

# Seconds until the answer, and of those until the connection.
_TIMEOUT = Timeout(total=5.0, connect=2.0)
_RETRY_WHEN_DOWN = 2.0
_LONGEST_RETRY_AFTER = 600.0
_LOWEST_CODE = 10_000
_SID = re.compile(r"(SM|MM)[0-9a-fA-F]{32}")
# What the SDK trips over when a 201 holds something else than a message.
_UNREADABLE = (TwilioException, ValueError, TypeError, AttributeError, LookupError, RecursionError)


class TwilioMessaging:
    """One client, safe to share between threads; opens no connection before the first `send`.

    An `api_url` that is not Twilio's own is reached directly, past the machine's proxy.
    """

    def __init__(self, account_sid: str, auth_token: str, api_url: str = TWILIO_API) -> None:
        self._wire = _Wire(api_url.rstrip("/"))
        # Left to itself, the SDK would read TWILIO_EDGE and TWILIO_REGION from the process's environment.
        own_environment = {"TWILIO_EDGE": "", "TWILIO_REGION": ""}
        self._client = Client(  # type: ignore[no-untyped-call]  # the SDK has no types here
            account_sid, auth_token, http_client=self._wire, environment=own_environment
        )

    def send(self, text: OutgoingText) -> Accepted:
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
        except requests.RequestException as failure:
            raise _not_answered(failure) from failure
        except _UNREADABLE as failure:
            raise MessagingUnclear("Twilio's answer could not be read") from failure
        return _acceptance(message.sid, message.status)

    def close(self) -> None:
        self._wire.close()


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

    def __init__(self, api_url: str) -> None:
        # The SDK's log repeats the client's number.
        super().__init__(logger=logging.Logger("twilio", logging.WARNING))
        self._api_url = api_url
        self._connections = requests.Session()
        self._connections.trust_env = api_url == TWILIO_API
        self._connections.mount("https://", _Punctual())
        self._connections.mount("http://", _Punctual())
        self.session = self._connections

    def request(  # type: ignore[override]  # the SDK calls the address uri in one class and url in the next
        self, method: str, url: str, *args: Any, **options: Any
    ) -> Response:
        response = super().request(method, self._api_url + url.removeprefix(TWILIO_API), *args, **options)
        if response.status_code == 429:
            raise MessagingThrottled("Twilio has too many requests", _retry_after(response))
        if response.status_code >= 500 or response.status_code == 408 or 300 <= response.status_code < 400:
            raise MessagingUnclear(f"Twilio answered {response.status_code}")
        return response

    def close(self) -> None:
        self._connections.close()


class _Punctual(HTTPAdapter):
    """Connections with one deadline, and no retry of any kind."""

    def __init__(self) -> None:
        super().__init__(pool_maxsize=32, max_retries=0)

    def send(self, request: requests.PreparedRequest, *args: Any, **options: Any) -> requests.Response:
        return super().send(request, *args, **(options | {"timeout": _TIMEOUT}))


def _acceptance(sid: object, status: object) -> Accepted:
    """Raises MessagingUnclear without a sid: an answer that does not name the text proves nothing."""
    if not isinstance(sid, str) or not _SID.fullmatch(sid):
        raise MessagingUnclear("Twilio's answer does not name the text")
    try:
        return Accepted(sid, DeliveryState(str(status)))
    except ValueError:
        return Accepted(sid, DeliveryState.QUEUED)


def _rejected(code: object) -> MessageRejected:
    """The SDK puts the HTTP status where Twilio gave no code."""
    number = int(code) if isinstance(code, int) or (isinstance(code, str) and code.isdecimal()) else 0
    if number < _LOWEST_CODE:
        return MessageRejected("Twilio refused the text", None)
    return MessageRejected(f"Twilio refused the text (error {number})", number)


def _not_answered(failure: requests.RequestException) -> MessagingThrottled | MessagingUnclear:
    """Where no connection came about, nothing was sent; all else may have arrived."""
    cause = failure.args[0] if failure.args else None
    if isinstance(failure, requests.ConnectTimeout) or isinstance(getattr(cause, "reason", None), NewConnectionError):
        return MessagingThrottled("Twilio cannot be reached", _RETRY_WHEN_DOWN)
    return MessagingUnclear("Twilio did not answer")


def _retry_after(response: Response) -> float:
    said = str((response.headers or {}).get("Retry-After", ""))
    return min(float(said), _LONGEST_RETRY_AFTER) if said.isascii() and said.isdecimal() else 1.0
