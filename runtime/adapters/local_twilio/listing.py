"""The message list: filters and pages, newest first."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from urllib.parse import urlencode

from starlette.datastructures import QueryParams

from runtime.adapters.local_twilio.exchange import Exchange
from runtime.adapters.local_twilio.messages import Message, Origin
from runtime.adapters.local_twilio.problems import bad_request
from runtime.adapters.local_twilio.resource import as_resource, messages_path

USUAL_PAGE_SIZE = 50
LARGEST_PAGE_SIZE = 1000
_FILTERS = ("To", "From", "DateSent", "DateSent>", "DateSent<")


@dataclass(frozen=True, slots=True)
class Page:
    """`token` is the sid that the page before ended with, so that new texts do not shift the pages."""

    number: int
    size: int
    token: str | None


def list_messages(exchange: Exchange, query: QueryParams, account_sid: str, shown_until: datetime) -> dict[str, object]:
    """The texts that were made up to `shown_until`. Raises Problem (400) for a date, page or size that is none."""
    found = [message for message in _filtered(exchange, query) if message.created <= shown_until]
    page = _read_page(query)
    start = _start_of(found, page)
    shown = found[start : start + page.size]
    filters = {name: query[name] for name in _FILTERS if name in query}

    def uri(number: int, token: str | None) -> str:
        turned = {"PageToken": f"PA{token}"} if token else {}
        pairs = filters | {"PageSize": str(page.size), "Page": str(number)} | turned
        return f"{messages_path(account_sid)}.json?{urlencode(pairs)}"

    has_more = start + page.size < len(found)
    back = found[start - page.size - 1].sid if start > page.size else None
    return {
        "messages": [as_resource(message, account_sid) for message in shown],
        "first_page_uri": uri(0, None),
        "next_page_uri": uri(page.number + 1, shown[-1].sid) if has_more else None,
        "previous_page_uri": uri(page.number - 1, back) if page.number else None,
        "uri": uri(page.number, page.token),
        "page": page.number,
        "page_size": page.size,
        "start": start,
        "end": start + len(shown) - 1 if shown else 0,
    }


def _filtered(exchange: Exchange, query: QueryParams) -> list[Message]:
    to, sender = query.get("To"), query.get("From")
    earliest, latest = _sent_between(query)
    return [
        message
        for message in reversed(exchange.thread(to or sender))
        if message.origin is not Origin.CARRIER
        and (not to or message.recipient == to)
        and (not sender or message.sender == sender)
        and earliest <= _sent_second(message) <= latest
    ]


def _sent_second(message: Message) -> datetime:
    """Filters work in whole seconds; a text that is still queued counts by when it was made."""
    return (message.sent or message.created).replace(microsecond=0)


def _sent_between(query: QueryParams) -> tuple[datetime, datetime]:
    """`DateSent` is a whole day; `DateSent>` and `DateSent<` include the moment that they name."""
    earliest, latest = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
    if "DateSent" in query:
        earliest = _moment(query, "DateSent").replace(hour=0, minute=0, second=0)
        latest = earliest + timedelta(days=1, seconds=-1)
    if "DateSent>" in query:
        earliest = max(earliest, _moment(query, "DateSent>"))
    if "DateSent<" in query:
        latest = min(latest, _moment(query, "DateSent<"))
    return earliest, latest


def _moment(query: QueryParams, name: str) -> datetime:
    """A date, or a date and time; without an offset it is UTC."""
    value = query[name]
    try:
        if len(value) == len("2026-01-31"):
            day = date.fromisoformat(value)
            return datetime(day.year, day.month, day.day, tzinfo=UTC)
        moment = datetime.fromisoformat(value)
    except ValueError as problem:
        raise bad_request(20001, f"{name} must look like 2026-01-31 or 2026-01-31T09:00:00Z") from problem
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def _read_page(query: QueryParams) -> Page:
    size = _whole(query, "PageSize", USUAL_PAGE_SIZE)
    if size < 1:
        raise bad_request(20001, "PageSize must be 1 or more")
    token = query.get("PageToken", "").removeprefix("PA") or None
    return Page(_whole(query, "Page", 0), min(size, LARGEST_PAGE_SIZE), token)


def _whole(query: QueryParams, name: str, usual: int) -> int:
    value = query.get(name, str(usual))
    if not (value.isascii() and value.isdecimal() and len(value) < 10):
        raise bad_request(20001, f"{name} must be a whole number")
    return int(value)


def _start_of(found: list[Message], page: Page) -> int:
    if page.token is None:
        return page.number * page.size
    for index, message in enumerate(found):
        if message.sid == page.token:
            return index + 1
    raise bad_request(20001, "PageToken is not from this list")
