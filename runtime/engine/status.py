"""Delivery reports: any order, repeated, before the sid is known; a text's state only moves forward."""

import structlog

from runtime.domain.conversations import DeliveryState
from runtime.engine import rejections
from runtime.store import delivery
from runtime.store.database import Database
from runtime.store.sids import lock_sid

log = structlog.get_logger()


def receive_status(database: Database, sid: str, status: DeliveryState, error_code: int | None) -> None:
    """Idempotent by (sid, status). An unknown sid is kept: the report may be quicker than our own record of the send."""
    with database.transaction() as session:
        # The record of the send and its reports come one after the other, or each would miss the other.
        lock_sid(session, sid)
        if not delivery.record_event(session, sid, status, error_code):
            return
        seen = delivery.find(session, sid)
        if seen is None:
            return
        if error_code is not None:
            rejections.lock_owner(session, seen)
        row = delivery.lock(session, sid)
        known = DeliveryState(row.delivery or DeliveryState.ACCEPTED)
        state, code = delivery.furthest(session, sid, known)
        if code is not None or state != known:  # a state that came from Twilio's list has its code from there
            row.error_code = code
        row.delivery = state
        if error_code is not None:
            rejections.learn_from(session, row, error_code)
    log.info(
        "text.delivery",
        sid=sid,
        status=status,
        code=error_code,
        shop=row.shop_id,
        conversation=row.conversation_id,
        turn=row.turn_id,
    )
