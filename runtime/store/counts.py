"""Counts of what waits, what is under way and what is wrong, over all shops; for whoever runs the installation."""

from sqlalchemy import text
from sqlmodel import Session

WAITING = text(
    "select count(*) from conversations where state = 'open' and owner = 'agent'"
    " and (inbound_seq > consumed_seq or turn_count = 0)"
)
OUTBOX = text("select state, source, count(*) from outbox where created_at > now() - interval '1 day' group by 1, 2")
OPEN_FLAGS = text("select severity, count(*) from flags where resolved_at is null group by 1")

# What it is counted by, and how many of it.
Count = tuple[tuple[str, ...], int]


def conversations_waiting(session: Session) -> list[Count]:
    return [((), session.connection().execute(WAITING).scalar_one())]


def outbox_by_state_and_source(session: Session) -> list[Count]:
    return [((state, source), count) for state, source, count in session.connection().execute(OUTBOX)]


def open_flags_by_severity(session: Session) -> list[Count]:
    return [((severity,), count) for severity, count in session.connection().execute(OPEN_FLAGS)]
