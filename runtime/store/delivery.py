"""What Twilio reports about sent texts; in any order, repeatedly, sometimes before we know the sid."""

from sqlalchemy.dialects.postgresql import insert
from sqlmodel import Session, col, select

from runtime.domain.conversations import DeliveryState
from runtime.domain.delivery import moves_forward
from runtime.store.tables import DeliveryEventRow, OutboxRow


def record_event(session: Session, sid: str, status: DeliveryState, error_code: int | None) -> bool:
    """False when this (sid, status) was known already."""
    event = insert(DeliveryEventRow).values(sid=sid, status=status, error_code=error_code)
    created = event.on_conflict_do_nothing().returning(col(DeliveryEventRow.id))
    return session.connection().execute(created).first() is not None


def find(session: Session, sid: str) -> OutboxRow | None:
    """The text that Twilio knows by this sid, without a lock."""
    return session.exec(select(OutboxRow).where(OutboxRow.sid == sid)).first()


def lock(session: Session, sid: str) -> OutboxRow:
    """The same, locked and fresh."""
    query = select(OutboxRow).where(OutboxRow.sid == sid).with_for_update()
    return session.exec(query.execution_options(populate_existing=True)).one()


def furthest(session: Session, sid: str, known: DeliveryState) -> tuple[DeliveryState, int | None]:
    """How far a text has come by the events received so far, and the error code of that event; in whatever order they came."""
    events = session.exec(select(DeliveryEventRow).where(DeliveryEventRow.sid == sid)).all()
    state = known
    for event in events:
        if moves_forward(state, event.status):
            state = event.status
    return state, next((event.error_code for event in events if event.status == state), None)
