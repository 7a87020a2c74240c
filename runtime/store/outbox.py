"""The outbox: texts that were decided, on their way to Twilio."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import and_, bindparam, func, insert, or_, text, update
from sqlmodel import Session, col, select

from runtime.domain.conversations import DeliveryState, Lane, OutboxState, Source
from runtime.store.tables import ConversationRow, OutboxRow

# One probe of the index per shop and lane, then some texts of each: a campaign of thousands is no longer than its share.
# `statement_timestamp()` because the index cannot be searched by `clock_timestamp()`, which changes while it is searched.
DUE = text(
    """
    with recursive waiting as (
        (select shop_id, lane from outbox where state = 'pending' order by shop_id, lane limit 1)
        union all
        select further.shop_id, further.lane from waiting
         cross join lateral (
            select shop_id, lane from outbox
             where state = 'pending' and (shop_id, lane) > (waiting.shop_id, waiting.lane)
             order by shop_id, lane limit 1
         ) further
    )
    select due.id, due.lane from waiting
     cross join lateral (
        select id, lane, send_after, row_number() over (order by send_after, id) as place from outbox
         where state = 'pending' and shop_id = waiting.shop_id and lane = waiting.lane
           and send_after <= statement_timestamp()
         order by send_after, id limit (select greatest(:limit / count(*), :least) from waiting)
     ) due
     order by due.lane, due.place, due.send_after, due.id limit :limit
    """
)
LEAST = 5  # texts of each shop and lane that are looked at, however many shops wait
DUE_TEXT = text(
    """
    select outbox.sender, outbox.segments, outbox.lane, sender_numbers.segments_per_second
      from outbox join sender_numbers on sender_numbers.phone = outbox.sender
     where outbox.id = :id and state = 'pending' and send_after <= clock_timestamp()
    """
)
LATELY = text(
    """
    select count(*) from (
        select created_at, source, state from outbox where conversation_id = :id order by id desc limit 100
    ) said
     where created_at > clock_timestamp() - interval '10 minutes' and source in ('model', 'template')
       and state <> 'cancelled'
    """
)
CANCEL_MARKETING = text(
    """
    update outbox set state = 'cancelled', reason = :reason
     where id in (
        select id from outbox
         where state = 'pending' and shop_id = :shop and sender = :sender and purpose = 'marketing'
         limit :limit for update skip locked
     )
    """
)
CANCELLED_AT_ONCE = 20_000  # what is left the sender's re-check cancels, text by text

LOOK_UP = text("select shop_id, client_id, conversation_id, state from outbox where id = :id")
LOCKED_CONVERSATION = (
    select(ConversationRow)
    .where(ConversationRow.id == bindparam("id"))
    .with_for_update(key_share=True)
    .execution_options(populate_existing=True)
)
LOCKED_PENDING = (
    select(OutboxRow)
    .where(
        OutboxRow.id == bindparam("id"),
        OutboxRow.state == OutboxState.PENDING,
        col(OutboxRow.send_after) <= func.clock_timestamp(),
    )
    .with_for_update(skip_locked=True)
    .execution_options(populate_existing=True)
)
LOCKED_UNSENT = (
    select(OutboxRow)
    .where(
        OutboxRow.id == bindparam("id"),
        OutboxRow.attempt == bindparam("attempt"),
        OutboxRow.state != OutboxState.SENT,
    )
    .with_for_update()
    .execution_options(populate_existing=True)
)
START_SENDING = text(
    """
    update outbox
       set state = 'sending', attempt = attempt + 1, sending_at = clock_timestamp(),
           claimed_until = clock_timestamp() + :patience
     where id = :id
    """
)
MARK_SENT = text(
    """
    update outbox
       set state = 'sent', sid = :sid, delivery = :delivery, error_code = :code, sent_at = clock_timestamp(),
           claimed_until = null, look_at = null, reason = ''
     where id = :id
    """
)
PREVIOUS = text(
    """
    select body from outbox where conversation_id = :id and state in ('sent', 'sending', 'unknown')
     order by id desc limit 1
    """
)
AGE = text("select clock_timestamp() - created_at from outbox where id = :id")
AGENTS_WORDS = (Source.MODEL, Source.TEMPLATE)  # the confirmation of a stop is the system's: it is due whoever owns
OVERTAKE = (
    update(OutboxRow)
    .where(
        col(OutboxRow.conversation_id) == bindparam("of"),
        col(OutboxRow.state) == OutboxState.PENDING,
        col(OutboxRow.source).in_(AGENTS_WORDS),
    )
    .values(state=OutboxState.CANCELLED, reason=bindparam("why"))
    .returning(col(OutboxRow.turn_id))
)
WRITE = insert(OutboxRow).returning(col(OutboxRow.id), sort_by_parameter_order=True)


def due(session: Session, limit: int) -> list[tuple[int, Lane]]:
    """Texts that should go out now: live replies first (lanes sort by name: live before outreach), then shop by shop in turn."""
    found = session.connection().execute(DUE, {"limit": limit, "least": LEAST})
    return [(outbox_id, Lane(lane)) for outbox_id, lane in found]


@dataclass(frozen=True, slots=True)
class DueText:
    """What the number that sends this text has to know before it does."""

    sender: str
    segments: int
    segments_per_second: float
    lane: Lane


def due_text(session: Session, outbox_id: int) -> DueText | None:
    """Without a lock; None for a text that is not to be sent now."""
    found = session.connection().execute(DUE_TEXT, {"id": outbox_id}).first()
    return None if found is None else DueText(found.sender, found.segments, found.segments_per_second, Lane(found.lane))


def write(session: Session, texts: Sequence[Mapping[str, object]]) -> list[int]:
    """New texts, by the names of their columns; their ids, in the same order."""
    return list(session.connection().execute(WRITE, texts).scalars()) if texts else []


@dataclass(frozen=True, slots=True)
class Concerned:
    """Whom a text concerns."""

    shop_id: int
    client_id: int
    conversation_id: int
    state: OutboxState


def look_up(session: Session, outbox_id: int) -> Concerned | None:
    """Without a lock."""
    found = session.connection().execute(LOOK_UP, {"id": outbox_id}).first()
    if found is None:
        return None
    return Concerned(found.shop_id, found.client_id, found.conversation_id, OutboxState(found.state))


def lock_conversation(session: Session, conversation_id: int) -> ConversationRow:
    return session.exec(LOCKED_CONVERSATION, params={"id": conversation_id}).one()


def lock_pending(session: Session, outbox_id: int) -> OutboxRow | None:
    """The row, locked, when it is still to be sent and its time has come; None when another sender was quicker."""
    return session.exec(LOCKED_PENDING, params={"id": outbox_id}).first()


def lock_attempt(session: Session, outbox_id: int, attempt: int) -> OutboxRow | None:
    """The row, locked, when this attempt at it is still the one that counts; also while it is in doubt, until staff were told."""
    in_doubt = and_(col(OutboxRow.state) == OutboxState.UNKNOWN, col(OutboxRow.look_at).is_not(None))
    query = (
        select(OutboxRow)
        .where(
            OutboxRow.id == outbox_id,
            OutboxRow.attempt == attempt,
            or_(col(OutboxRow.state) == OutboxState.SENDING, in_doubt),
        )
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    return session.exec(query).first()


def lock_unsent(session: Session, outbox_id: int, attempt: int) -> OutboxRow | None:
    """The row, locked, unless a newer attempt has begun or its sid is known; whatever was thought of this attempt meanwhile."""
    return session.exec(LOCKED_UNSENT, params={"id": outbox_id, "attempt": attempt}).first()


def start_sending(session: Session, row: OutboxRow, patience: timedelta) -> None:
    """The point of no return, once committed (invariant I6)."""
    session.connection().execute(START_SENDING, {"id": row.id, "patience": patience})


def postpone(session: Session, row: OutboxRow, delay: timedelta) -> None:
    later = func.clock_timestamp() + delay
    _set(session, row, state=OutboxState.PENDING, claimed_until=None, look_at=None, send_after=later)


def mark_sent(session: Session, row: OutboxRow, sid: str, delivery: DeliveryState, code: int | None) -> None:
    """`delivery` and `code` are what was reported so far: reports may be quicker than the answer to the send."""
    values = {"id": row.id, "sid": sid, "delivery": str(delivery), "code": code}
    session.connection().execute(MARK_SENT, values)


def settle(session: Session, row: OutboxRow, state: OutboxState, reason: str, code: int | None = None) -> None:
    """An end without a known sid: failed, unknown or cancelled."""
    _set(session, row, state=state, reason=reason, error_code=code, claimed_until=None, look_at=None)


def cancel_pending(session: Session, shop_id: int, client_id: int, reason: str) -> None:
    """Nothing that is still pending for this client goes out."""
    session.connection().execute(
        update(OutboxRow)
        .where(
            col(OutboxRow.shop_id) == shop_id,
            col(OutboxRow.client_id) == client_id,
            col(OutboxRow.state) == OutboxState.PENDING,
        )
        .values(state=OutboxState.CANCELLED, reason=reason)
    )


def cancel_marketing_from(session: Session, shop_id: int, sender: str, reason: str) -> int:
    """Pending marketing from this number is cancelled: how many. Rows that others hold are passed over, never waited for."""
    values = {"shop": shop_id, "sender": sender, "reason": reason, "limit": CANCELLED_AT_ONCE}
    return session.connection().execute(CANCEL_MARKETING, values).rowcount


def overtake(session: Session, conversation_id: int, reason: str = "overtaken by a newer turn") -> list[int]:
    """The agent's texts that are still pending are cancelled; returns the ids of the turns that had decided them."""
    cancelled = session.connection().execute(OVERTAKE, {"of": conversation_id, "why": reason})
    return list(cancelled.scalars())


def agents_texts_lately(session: Session, conversation_id: int) -> int:
    """What agents have decided to say here within ten minutes by the database's own clock; counts no further than 100."""
    found: int = session.connection().execute(LATELY, {"id": conversation_id}).scalar_one()
    return found


def age(session: Session, row: OutboxRow) -> timedelta:
    """How long ago it was decided, by the database's own clock."""
    passed: timedelta = session.connection().execute(AGE, {"id": row.id}).scalar_one()
    return passed


def previous_text(session: Session, conversation_id: int) -> str:
    """What our side said last in this conversation; empty at its beginning. What did not go out was not said."""
    said: str | None = session.connection().execute(PREVIOUS, {"id": conversation_id}).scalar_one_or_none()
    return said or ""


def _set(session: Session, row: OutboxRow, **values: object) -> None:
    session.connection().execute(update(OutboxRow).where(col(OutboxRow.id) == row.id).values(**values))
