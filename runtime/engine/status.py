"""Delivery reports: any order, repeated, before the sid is known; a text's state only moves forward."""

import structlog
from sqlmodel import Session

from runtime.domain.conversations import DeliveryState
from runtime.engine import rejections
from runtime.store import delivery
from runtime.store.database import Database
from runtime.store.delivery import Reported
from runtime.store.sids import lock_sid

log = structlog.get_logger()


def receive_status(database: Database, sid: str, status: DeliveryState, error_code: int | None) -> None:
    """Idempotent by (sid, status). An unknown sid is kept: the report may be quicker than our own record of the send."""
    with database.transaction() as session:
        # The record of the send and its reports come one after the other, or each would miss the other.
        lock_sid(session, sid)
        if error_code is None:
            found = delivery.move_forward(session, sid, status)
        elif delivery.record_event(session, sid, status, error_code):
            found = _learn(session, sid, error_code)
        else:
            found = None
    if found is not None:
        log.info(
            "text.delivery",
            sid=sid,
            status=status,
            code=error_code,
            shop=found.shop_id,
            conversation=found.conversation_id,
            turn=found.turn_id,
        )


def _learn(session: Session, sid: str, error_code: int) -> Reported | None:
    seen = delivery.find(session, sid)
    if seen is None:
        return None
    rejections.lock_owner(session, seen)
    row = delivery.lock(session, sid)
    known = DeliveryState(row.delivery or DeliveryState.ACCEPTED)
    state, code = delivery.known_of(session, sid).furthest(known)
    if code is not None or state != known:  # a state that came from Twilio's list has its code from there
        row.error_code = code
    row.delivery = state
    rejections.learn_from(session, row, error_code)
    return Reported(row.shop_id, row.conversation_id, row.turn_id)
