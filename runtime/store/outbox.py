"""The outbox: texts that were decided, on their way to Twilio."""

from datetime import timedelta

from sqlalchemy import func, text, update
from sqlmodel import Session, col, select

from runtime.domain.conversations import DeliveryState, Lane, OutboxState, Source
from runtime.store.tables import ConversationRow, OutboxRow

DUE = text(
    "select id, lane from outbox where state = 'pending' and send_after <= clock_timestamp()"
    " order by lane, send_after, id limit :limit"
)
ABANDONED = text(
    "select id from outbox where state = 'sending' and claimed_until < clock_timestamp() order by id limit :limit"
)

AGE = text("select clock_timestamp() - created_at from outbox where id = :id")
AGENTS_WORDS = (Source.MODEL, Source.TEMPLATE)  # the confirmation of a stop is the system's: it is due whoever owns
SAID = (OutboxState.SENT, OutboxState.SENDING, OutboxState.UNKNOWN)


def due(session: Session, limit: int) -> list[tuple[int, Lane]]:
    """Texts that should go out now; live replies first (lanes sort by name: live before outreach)."""
    return [(found, Lane(lane)) for found, lane in session.connection().execute(DUE, {"limit": limit})]


def abandoned(session: Session, limit: int) -> list[int]:
    """Texts whose sender died between the commit of `sending` and the record of the result."""
    return list(session.connection().execute(ABANDONED, {"limit": limit}).scalars())


def look_up(session: Session, outbox_id: int) -> OutboxRow | None:
    """Without a lock; only to learn whom it concerns."""
    return session.get(OutboxRow, outbox_id)


def lock_conversation(session: Session, conversation_id: int) -> ConversationRow:
    query = select(ConversationRow).where(ConversationRow.id == conversation_id).with_for_update(key_share=True)
    return session.exec(query.execution_options(populate_existing=True)).one()


def lock_pending(session: Session, outbox_id: int) -> OutboxRow | None:
    """The row, locked, when it is still to be sent and its time has come; None when another sender was quicker."""
    query = (
        select(OutboxRow)
        .where(
            OutboxRow.id == outbox_id,
            OutboxRow.state == OutboxState.PENDING,
            col(OutboxRow.send_after) <= func.clock_timestamp(),
        )
        .with_for_update(skip_locked=True)
        .execution_options(populate_existing=True)
    )
    return session.exec(query).first()


def lock_attempt(session: Session, outbox_id: int, attempt: int) -> OutboxRow | None:
    """The row, locked, when this attempt at it is still the one that counts; also after it was given up as unknown."""
    query = (
        select(OutboxRow)
        .where(
            OutboxRow.id == outbox_id,
            OutboxRow.attempt == attempt,
            col(OutboxRow.state).in_([OutboxState.SENDING, OutboxState.UNKNOWN]),
        )
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    return session.exec(query).first()


def start_sending(session: Session, row: OutboxRow, patience: timedelta) -> None:
    """The point of no return, once committed (invariant I6)."""
    _set(
        session,
        row,
        state=OutboxState.SENDING,
        attempt=OutboxRow.attempt + 1,
        sending_at=func.clock_timestamp(),
        claimed_until=func.clock_timestamp() + patience,
    )


def postpone(session: Session, row: OutboxRow, delay: timedelta) -> None:
    _set(session, row, state=OutboxState.PENDING, claimed_until=None, send_after=func.clock_timestamp() + delay)


def mark_sent(session: Session, row: OutboxRow, sid: str, delivery: DeliveryState, code: int | None) -> None:
    """`delivery` and `code` are what was reported so far: reports may be quicker than the answer to the send."""
    _set(
        session,
        row,
        state=OutboxState.SENT,
        sid=sid,
        delivery=delivery,
        error_code=code,
        sent_at=func.clock_timestamp(),
        claimed_until=None,
    )


def settle(session: Session, row: OutboxRow, state: OutboxState, reason: str, code: int | None = None) -> None:
    """An end without a known sid: failed, unknown or cancelled."""
    _set(session, row, state=state, reason=reason, error_code=code, claimed_until=None)


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


def overtake(session: Session, conversation_id: int) -> None:
    """The agent's texts that are still pending are cancelled: a newer turn speaks now."""
    session.connection().execute(
        update(OutboxRow)
        .where(
            col(OutboxRow.conversation_id) == conversation_id,
            col(OutboxRow.state) == OutboxState.PENDING,
            col(OutboxRow.source).in_(AGENTS_WORDS),
        )
        .values(state=OutboxState.CANCELLED, reason="overtaken by a newer turn")
    )


def age(session: Session, row: OutboxRow) -> timedelta:
    """How long ago it was decided, by the database's own clock."""
    passed: timedelta = session.connection().execute(AGE, {"id": row.id}).scalar_one()
    return passed


def previous_text(session: Session, conversation_id: int) -> str:
    """What our side said last in this conversation; empty at its beginning. What did not go out was not said."""
    query = (
        select(OutboxRow.body)
        .where(OutboxRow.conversation_id == conversation_id, col(OutboxRow.state).in_(SAID))
        .order_by(col(OutboxRow.id).desc())
        .limit(1)
    )
    return session.exec(query).first() or ""


def _set(session: Session, row: OutboxRow, **values: object) -> None:
    session.connection().execute(update(OutboxRow).where(col(OutboxRow.id) == row.id).values(**values))
