"""How far the provider's list of inbound texts was read, and whose turn it is to read on."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import text
from sqlmodel import Session, col, select

from runtime.store.tables import InboundRow

FIRST = text(
    "insert into inbound_polls (account, read_until, next_at)"
    " values (:account, clock_timestamp() - :back, clock_timestamp()) on conflict do nothing"
)
CLAIM = text(
    "update inbound_polls set next_at = clock_timestamp() + :every"
    " where account = :account and next_at <= clock_timestamp() returning read_until, clock_timestamp()"
)
HOLD = text("update inbound_polls set next_at = clock_timestamp() + :every where account = :account")
ADVANCE = text("update inbound_polls set read_until = greatest(read_until, :read_until) where account = :account")


@dataclass(frozen=True, slots=True)
class Look:
    """All texts before `read_until` are ours already; `began` is now, by the database's clock."""

    read_until: datetime
    began: datetime


def claim(session: Session, account: str, every: timedelta, first_back: timedelta) -> Look | None:
    """None when somebody looked less than `every` ago. The first look of all goes back by `first_back`."""
    session.connection().execute(FIRST, {"account": account, "back": first_back})
    found = session.connection().execute(CLAIM, {"account": account, "every": every}).first()
    return None if found is None else Look(*found)


def hold(session: Session, account: str, every: timedelta) -> None:
    """For another `every` nobody else looks; for a list of many pages."""
    session.connection().execute(HOLD, {"account": account, "every": every})


def advance(session: Session, account: str, read_until: datetime) -> None:
    """Never moves back."""
    session.connection().execute(ADVANCE, {"account": account, "read_until": read_until})


def filed(session: Session, sids: list[str]) -> set[str]:
    """Those of these sids that we have."""
    return set(session.exec(select(InboundRow.sid).where(col(InboundRow.sid).in_(sids))))
