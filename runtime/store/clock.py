"""Business time: the database's clock plus one shared offset, so that all processes of an installation agree (decision 3)."""

from datetime import UTC, datetime

from sqlalchemy import text
from sqlmodel import Session

from runtime.store.statement import Statement

BUSINESS = Statement("select business_now()")
BOTH = Statement("select business_now(), clock_timestamp()")


def business_now(session: Session) -> datetime:
    """Aware, UTC; fixed within a transaction."""
    moment: datetime = BUSINESS.one(session)[0]
    return moment.astimezone(UTC)


def both_clocks(session: Session) -> tuple[datetime, datetime]:
    """Business time, and the database's own at this moment, which leases and waits go by; both aware, UTC."""
    business, real = BOTH.one(session)
    return business.astimezone(UTC), real.astimezone(UTC)


def set_business_time(session: Session, moment: datetime) -> None:
    """Business time becomes `moment` (aware) and runs on from there. For the demo, tests and the time machine."""
    session.connection().execute(
        text("update business_clock set offset_seconds = extract(epoch from cast(:moment as timestamptz) - now())"),
        {"moment": moment},
    )
