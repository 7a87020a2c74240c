"""Logs: one line per event, with the ids of shop, conversation and turn; phone numbers and texts redacted."""

import logging
import re
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog
from structlog.types import Processor

Event = MutableMapping[str, Any]

HIDDEN = frozenset(
    {"body", "text", "texts_sent", "prompt", "password", "token", "secret", "authorization", "signature"}
)
PHONE = re.compile(r"\+\d{7,13}(?=\d{2}(?!\d))")
SPACED = re.compile(r"\+[1-9](?:[ .()-]{0,2}\d){6,12}(?=[ .-]?\d{2}(?!\d))")
# Ten digits without a separator may be an id.
NATIONAL = re.compile(r"(?<![\w+.-])(?:1[ .-])?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{2}(?=\d{2}(?![\w-]))")
EMAIL = re.compile(r"[\w.%+-]{1,64}@[\w-]+(?:\.[\w-]+)+")
QUOTED_ROW = re.compile(r"(DETAIL:\s+).*")  # PostgreSQL quotes whole rows in its errors, clients' words included
NOISY = (
    "celery",
    "httpx",
    "httpx2",
    "httpcore",
    "httpcore2",
    "openai",
    "twilio",
    "urllib3",
    "alembic",
    "kombu",
    "amqp",
)


def set_up_logging(level: str, *, json: bool) -> None:
    """Readable in development, JSON in production; the libraries' own lines go the same way. Safe to repeat."""
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,  # before `redact`, so that tracebacks are redacted too
        redact,
    ]
    console = structlog.dev.ConsoleRenderer(colors=False, exception_formatter=structlog.dev.plain_traceback)
    last: Processor = structlog.processors.JSONRenderer() if json else console
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level.upper())),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, last],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level.upper())
    for name in NOISY:
        logging.getLogger(name).setLevel(logging.WARNING)


def redact(_logger: object, _method: str, event: Event) -> Event:
    """Hides fields that carry words or secrets, e-mail addresses, and all but the last two digits of phone numbers."""
    return {key: _hidden(key, value) for key, value in event.items()}


def _hidden(key: str, value: Any) -> Any:
    if key in HIDDEN and value:
        return "[redacted]"
    if isinstance(value, str):
        return _without_addresses(QUOTED_ROW.sub(r"\1[redacted]", value))
    if isinstance(value, (list, tuple)):
        return [_hidden("", item) for item in value]
    if isinstance(value, dict):
        return {inner: _hidden(str(inner), item) for inner, item in value.items()}
    return value


def _without_addresses(words: str) -> str:
    for pattern, instead in ((PHONE, "+…"), (SPACED, "+…"), (NATIONAL, "…"), (EMAIL, "[e-mail]")):
        words = pattern.sub(instead, words)
    return words
