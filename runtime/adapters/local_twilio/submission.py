"""A create call, checked in Twilio's order and refused with Twilio's codes."""

import re
from dataclasses import dataclass

import phonenumbers
from starlette.datastructures import FormData

from runtime.adapters.local_twilio.exchange import Exchange
from runtime.adapters.local_twilio.messages import Message, Origin, make_sid, wall_clock
from runtime.adapters.local_twilio.overrides import is_web_address
from runtime.adapters.local_twilio.problems import FAILURES, bad_request

MAX_BODY = 1600
_SHORT_CODE = re.compile(r"\d{3,6}")
_E164 = re.compile(r"\+[1-9]\d{6,14}")


@dataclass(frozen=True, slots=True)
class Submission:
    sender: str
    recipient: str
    body: str
    media_urls: tuple[str, ...]
    status_callback: str | None
    messaging_service_sid: str | None


def read_submission(form: FormData, exchange: Exchange) -> Submission:
    """Raises Problem with the code of the first thing that is wrong."""
    recipient = _field(form, "To")
    service = _field(form, "MessagingServiceSid") or None
    sender = _field(form, "From") or (_sticky_sender(exchange, recipient) if service else "")
    submission = Submission(
        sender=sender,
        recipient=recipient,
        body=_field(form, "Body"),
        media_urls=tuple(url for url in form.getlist("MediaUrl") if isinstance(url, str) and url),
        status_callback=_field(form, "StatusCallback") or None,
        messaging_service_sid=service,
    )
    _check_presence(submission)
    _check_values(submission)
    if exchange.is_blocked(submission.sender, submission.recipient):
        raise bad_request(21610, FAILURES[21610])
    return submission


def make_message(submission: Submission) -> Message:
    now = wall_clock()
    return Message(
        sid=make_sid(bool(submission.media_urls)),
        origin=Origin.SHOP,
        sender=submission.sender,
        recipient=submission.recipient,
        body=submission.body,
        status="accepted" if submission.messaging_service_sid else "queued",
        created=now,
        updated=now,
        media_urls=submission.media_urls,
        messaging_service_sid=submission.messaging_service_sid,
        status_callback=submission.status_callback,
    )


def _field(form: FormData, name: str) -> str:
    value = form.get(name, "")
    return value if isinstance(value, str) else ""


def _sticky_sender(exchange: Exchange, recipient: str) -> str:
    """A messaging service goes on from the number that the phone knows; it has no pool to start from."""
    thread = exchange.thread(recipient)
    if not thread:
        raise bad_request(21703, "The Messaging Service does not have a phone number available to send a message")
    last = thread[-1]
    return last.recipient if last.is_inbound else last.sender


def _check_presence(submission: Submission) -> None:
    if not submission.recipient:
        raise bad_request(21604, "A 'To' phone number is required.")
    if not submission.sender:
        raise bad_request(21603, "A 'From' phone number is required.")
    if not submission.body and not submission.media_urls:
        raise bad_request(21602, "Message body is required.")


def _check_values(submission: Submission) -> None:
    if not _is_phone(submission.recipient):
        raise bad_request(21211, f"Invalid 'To' Phone Number: {submission.recipient[:-4]}XXXX")
    if not _is_phone(submission.sender) and not _SHORT_CODE.fullmatch(submission.sender):
        raise bad_request(21212, f"Invalid From Number (caller ID): {submission.sender}")
    if len(submission.body) > MAX_BODY:
        raise bad_request(21617, f"The concatenated message body exceeds the {MAX_BODY} character limit")
    if submission.status_callback is not None and not is_web_address(submission.status_callback):
        raise bad_request(21609, f"The 'StatusCallback' URL {submission.status_callback} is not a valid URL.")


def _is_phone(number: str) -> bool:
    """Possible is enough: fictional 555 numbers are for trying things out."""
    if not _E164.fullmatch(number):
        return False
    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(number))
    except phonenumbers.NumberParseException:
        return False
