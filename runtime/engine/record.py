"""Keeping the name that Twilio gave a text, from its answer or from its list."""

from runtime.domain.conversations import Source
from runtime.engine import rejections
from runtime.ports.messaging import Accepted
from runtime.store import delivery, outbox
from runtime.store.database import Database
from runtime.store.sids import lock_sid


class SidTaken(Exception):
    """Another text of ours has this sid."""


def record_sent(
    database: Database, outbox_id: int, attempt: int, accepted: Accepted, error_code: int | None = None
) -> Source | None:
    """`sent`, with the furthest delivery state that was reported; whose words it has. Idempotent; raises SidTaken, Unavailable.

    It counts however late it comes: a text that was doubted, given to staff or due to be sent again went out after all.
    None when a newer attempt has begun. `error_code` belongs to the accepted status.
    """
    with database.transaction() as session:
        lock_sid(session, accepted.sid)
        known = delivery.known_of(session, accepted.sid)
        if known.outbox_id is not None and known.outbox_id != outbox_id:
            raise SidTaken(accepted.sid)
        if known.source is not None:
            return known.source
        state, code = known.furthest(accepted.status)
        code = error_code if state == accepted.status and code is None else code
        seen = None if code is None else outbox.look_up(session, outbox_id)
        if seen is not None:
            rejections.lock_owner(session, seen)
        source = outbox.mark_sent(session, outbox_id, attempt, accepted.sid, state, code)
        if source is not None and code is not None:
            rejections.learn_from(session, delivery.lock(session, accepted.sid), code)
    return source
