"""What Twilio reports about sent texts; in any order, repeatedly, sometimes before we know the sid."""

from dataclasses import dataclass

from sqlalchemy import bindparam
from sqlalchemy.dialects.postgresql import insert
from sqlmodel import Session, col, select

from runtime.domain.conversations import DeliveryState, Source
from runtime.domain.delivery import moves_forward
from runtime.store.statement import Statement
from runtime.store.tables import DeliveryEventRow, OutboxRow

MOVE_FORWARD = Statement(
    """
    with event as (
        insert into delivery_events (sid, status) values (:sid, :status) on conflict do nothing returning sid
    ), moved as (
        update outbox set delivery = :status, error_code = null from event
         where outbox.sid = event.sid and (outbox.delivery is null or outbox.delivery = any(:behind))
    )
    select shop_id, conversation_id, turn_id from outbox join event on event.sid = outbox.sid
    """
)
OF_SID = select(OutboxRow).where(OutboxRow.sid == bindparam("sid"))
KNOWN = Statement(
    """
    select (select jsonb_agg(jsonb_build_array(status, error_code)) from delivery_events where sid = :sid), id, source
      from (values (1)) always left join outbox on sid = :sid
    """
)
BEHIND = {new: [old.value for old in DeliveryState if moves_forward(old, new)] for new in DeliveryState}


@dataclass(frozen=True, slots=True)
class Reported:
    """Whose text it is that something was reported of."""

    shop_id: int
    conversation_id: int
    turn_id: int


def move_forward(session: Session, sid: str, status: DeliveryState) -> Reported | None:
    """Keeps a report without an error, and its text comes as far as it says, if it was not there yet.

    None when this (sid, status) was known already, or nobody knows the sid yet. The caller holds the sid's lock.
    """
    values = {"sid": sid, "status": status.value, "behind": BEHIND[status]}
    found = MOVE_FORWARD.row(session, values)
    return None if found is None else Reported(*found)


def record_event(session: Session, sid: str, status: DeliveryState, error_code: int | None) -> bool:
    """False when this (sid, status) was known already."""
    event = insert(DeliveryEventRow).values(sid=sid, status=status, error_code=error_code)
    created = event.on_conflict_do_nothing().returning(col(DeliveryEventRow.id))
    return session.connection().execute(created).first() is not None


def find(session: Session, sid: str) -> OutboxRow | None:
    """The text that Twilio knows by this sid, without a lock."""
    return session.exec(OF_SID, params={"sid": sid}).first()


def lock(session: Session, sid: str) -> OutboxRow:
    """The same, locked and fresh."""
    locked = OF_SID.with_for_update().execution_options(populate_existing=True)
    return session.exec(locked, params={"sid": sid}).one()


@dataclass(frozen=True, slots=True)
class Known:
    """What is known by a sid: the error code of each report, and the text of ours that has it."""

    codes: dict[DeliveryState, int | None]
    outbox_id: int | None
    source: Source | None

    def furthest(self, known: DeliveryState) -> tuple[DeliveryState, int | None]:
        """How far a text has come by the reports so far, in whatever order they came, and the error code of that one."""
        state = known
        for status in self.codes:
            if moves_forward(state, status):
                state = status
        return state, self.codes.get(state)


def known_of(session: Session, sid: str) -> Known:
    """The caller holds the sid's lock."""
    events, outbox_id, source = KNOWN.one(session, {"sid": sid})
    codes = {DeliveryState(status): code for status, code in events or ()}  # there is one event of each status
    return Known(codes, outbox_id, None if source is None else Source(source))
