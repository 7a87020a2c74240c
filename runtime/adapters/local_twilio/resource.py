"""A text in the shape of Twilio's Message resource. Source: Twilio docs, "Message resource"."""

from datetime import datetime
from email.utils import format_datetime

from runtime.adapters.local_twilio.delivery import API_VERSION
from runtime.adapters.local_twilio.messages import Message
from runtime.adapters.local_twilio.problems import FAILURES
from runtime.adapters.local_twilio.segments import count_segments


def messages_path(account_sid: str) -> str:
    return f"/{API_VERSION}/Accounts/{account_sid}/Messages"


def as_resource(message: Message, account_sid: str) -> dict[str, object]:
    """Dates are RFC 2822 in UTC; counts are strings, as Twilio has them."""
    path = f"{messages_path(account_sid)}/{message.sid}"
    return {
        "account_sid": account_sid,
        "api_version": API_VERSION,
        "body": message.body,
        "date_created": _rfc2822(message.created),
        "date_sent": _rfc2822(message.sent),
        "date_updated": _rfc2822(message.updated),
        "direction": "inbound" if message.is_inbound else "outbound-api",
        "error_code": message.error_code,
        "error_message": None if message.error_code is None else FAILURES[message.error_code],
        "from": message.sender,
        "messaging_service_sid": message.messaging_service_sid,
        "num_media": str(len(message.media_urls)),
        "num_segments": str(count_segments(message.body)),
        "price": None,
        "price_unit": "USD",
        "sid": message.sid,
        "status": message.status,
        "subresource_uris": {"media": f"{path}/Media.json"},
        "tags": None,
        "to": message.recipient,
        "uri": f"{path}.json",
    }


def _rfc2822(moment: datetime | None) -> str | None:
    return None if moment is None else format_datetime(moment)
