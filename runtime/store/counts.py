"""Counts of what waits, what is under way and what is wrong, over all shops; for whoever runs the installation."""

from datetime import date

from sqlalchemy import text
from sqlmodel import Session

from runtime.domain.policy import Policy

WAITING = text(
    "select count(*) from conversations where state = 'open' and owner = 'agent'"
    " and (inbound_seq > consumed_seq or turn_count = 0)"
)
OUTBOX = text("select state, source, count(*) from outbox where created_at > now() - interval '1 day' group by 1, 2")
OPEN_FLAGS = text("select severity, count(*) from flags where resolved_at is null group by 1")

OLDEST_WAITING = text(
    """
    select coalesce(max(extract(epoch from business_now() - coalesce(
        (select received_at from inbound_messages inbound
          where inbound.conversation_id = conversations.id and inbound.seq = conversations.consumed_seq + 1), opened_at))), 0)
      from conversations where state = 'open' and owner = 'agent' and (inbound_seq > consumed_seq or turn_count = 0)
    """
)
OLDEST_PENDING = text(
    """
    select lanes.lane, coalesce(max(extract(epoch from clock_timestamp() - created_at)), 0)
      from (values ('live'), ('outreach')) lanes (lane) left join outbox on outbox.lane = lanes.lane and state = 'pending'
     group by 1
    """
)
UNCLEAR = text("select count(*) from outbox where state = 'unknown' and look_at is not null")
STOPPED = text("select stopped_code, count(*) from sender_numbers where stopped_at is not null group by 1")
TODAY = text(
    """
    select shops.id, timezone(zone, business_now())::date, policy.content
      from shops
     cross join lateral (
        select content from policy_versions where shop_id = shops.id order by id desc limit 1
     ) policy
     order by shops.id
    """
)

# What it is counted by, and how many of it.
Count = tuple[tuple[str, ...], float]


def conversations_waiting(session: Session) -> list[Count]:
    return [((), session.connection().execute(WAITING).scalar_one())]


def oldest_waiting_seconds(session: Session) -> list[Count]:
    """By business time, as the client has it."""
    return [((), float(session.connection().execute(OLDEST_WAITING).scalar_one()))]


def oldest_pending_seconds(session: Session) -> list[Count]:
    """Openings that wait for the morning are counted too."""
    return [((lane,), float(seconds)) for lane, seconds in session.connection().execute(OLDEST_PENDING)]


def unclear_texts(session: Session) -> list[Count]:
    """Texts that are being looked up at Twilio; those that were given to staff are in the outbox's counts."""
    return [((), session.connection().execute(UNCLEAR).scalar_one())]


def stopped_senders(session: Session) -> list[Count]:
    return [((str(code),), count) for code, count in session.connection().execute(STOPPED)]


def model_budgets(session: Session) -> list[tuple[int, date, int]]:
    """Each shop with its own date, and the model's tokens that its newest policy allows on it."""
    rows = session.connection().execute(TODAY)
    return [(shop_id, day, Policy.from_json(content).model_tokens_per_day) for shop_id, day, content in rows]


def outbox_by_state_and_source(session: Session) -> list[Count]:
    return [((state, source), count) for state, source, count in session.connection().execute(OUTBOX)]


def open_flags_by_severity(session: Session) -> list[Count]:
    return [((severity,), count) for severity, count in session.connection().execute(OPEN_FLAGS)]
