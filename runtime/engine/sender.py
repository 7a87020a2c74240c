"""Sending: claim the row, check again, commit `sending`, post once, record (invariants I5 and I6).

pending ──▶ sending ──▶ sent
   ▲           ├──────▶ failed    refused for good
   └───────────┤ throttled, certainly not accepted
               └──────▶ unknown   nobody knows; never repeated blindly, staff are told
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from time import monotonic

import structlog
from sqlmodel import Session

from runtime.domain.conversations import OutboxState
from runtime.domain.errors import MessageRejected, MessagingThrottled, MessagingUnclear
from runtime.engine import rejections
from runtime.engine.permission import Permission, may_send
from runtime.ports.messaging import Accepted, Messaging, OutgoingText
from runtime.ports.rehearsal import LIVE, Point, Protection, Rehearsal
from runtime.store import delivery, outbox, shops
from runtime.store.clients import lock_client
from runtime.store.database import Database
from runtime.store.sids import lock_sid
from runtime.store.tables import ClientRow, ConversationRow, OutboxRow

log = structlog.get_logger()

PATIENCE = timedelta(seconds=15)  # the post is bounded by 5 s; after this the attempt is taken for dead
PROMPTLY = timedelta(
    seconds=5
)  # a sender that was paused for longer does not post: its attempt may be given up by then
CARRIERS_QUEUE = 36_000  # seconds; Twilio's default and most
THROTTLED_TRIES = 6


@dataclass(frozen=True, slots=True)
class Attempt:
    """A text past the point of no return, `began` (monotonic seconds) just before; `ids` say in logs whose it is."""

    outbox_id: int
    number: int
    text: OutgoingText
    ids: Mapping[str, int]
    began: float


class Sender:
    """Any number of threads and processes may send at once; each row is posted by one of them."""

    def __init__(
        self,
        database: Database,
        messaging: Messaging,
        status_callback: str,
        *,
        service_sid: str | None = None,
        promptly: timedelta = PROMPTLY,
        rehearsal: Rehearsal = LIVE,
    ) -> None:
        """`service_sid` is the messaging service of numbers that have none of their own."""
        self._database = database
        self._messaging = messaging
        self._status_callback = status_callback
        self._service_sid = service_sid
        self._promptly = promptly.total_seconds()
        self._rehearsal = rehearsal

    def send(self, outbox_id: int) -> None:
        """Sends this text if it is due and still allowed. Safe to repeat; raises Unavailable when the database is away."""
        attempt = self._begin(outbox_id)
        if attempt is None:
            return
        self._rehearsal.reach(Point.SENDING, outbox_id)
        with structlog.contextvars.bound_contextvars(**attempt.ids):
            if monotonic() - attempt.began < self._promptly:
                self._post(attempt)
            else:
                self._postpone(attempt)

    def _post(self, attempt: Attempt) -> None:
        try:
            accepted = self._messaging.send(attempt.text)
            self._rehearsal.reach(Point.POSTED, attempt.outbox_id)
        except MessagingThrottled as throttled:
            self._try_later(attempt, throttled)
        except MessageRejected as rejected:
            self._rejected(attempt, rejected)
        except MessagingUnclear as unclear:
            self._unclear(attempt, str(unclear))
        else:
            self._sent(attempt, accepted)

    def abandon(self, outbox_id: int) -> None:
        """For the sweeper: the attempt's worker died between the commit of `sending` and the record."""
        with self._database.transaction() as session:
            row = outbox.look_up(session, outbox_id)
        if row is not None:
            with structlog.contextvars.bound_contextvars(**_ids(row)):
                self._unclear(self._attempt(row, row.attempt), "the sender died while sending")

    def _begin(self, outbox_id: int) -> Attempt | None:
        with self._database.transaction() as session:
            seen = outbox.look_up(session, outbox_id)
            if seen is None or seen.state != OutboxState.PENDING:
                return None
            client = lock_client(session, seen.shop_id, seen.client_id)  # lock order: client, conversation, outbox
            conversation = outbox.lock_conversation(session, seen.conversation_id)
            row = outbox.lock_pending(session, outbox_id)
            if row is None:
                return None
            match self._permission(session, row, client, conversation):
                case Permission(allowed=True, valid_for=valid_for):
                    line = shops.shop_at(session, row.shop_id, conversation.sender_number_id)
                    outbox.start_sending(session, row, PATIENCE)
                    service_sid = line.messaging_service_sid or self._service_sid
                    return self._attempt(row, row.attempt + 1, service_sid, valid_for)
                case Permission(wait=wait) if wait is not None:
                    outbox.postpone(session, row, wait)
                    log.info("text.postponed", outbox=row.id, seconds=wait.total_seconds(), **_ids(row))
                case Permission(reason=reason):
                    outbox.settle(session, row, OutboxState.CANCELLED, reason)
                    log.info("text.cancelled", outbox=row.id, why=reason, **_ids(row))
        return None

    def _permission(
        self, session: Session, row: OutboxRow, client: ClientRow, conversation: ConversationRow
    ) -> Permission:
        if not self._rehearsal.guards(Protection.RECHECK):
            return Permission(allowed=True)
        return may_send(session, row, client, conversation)

    def _attempt(
        self, row: OutboxRow, number: int, service_sid: str | None = None, valid_for: timedelta | None = None
    ) -> Attempt:
        """`valid_for` bounds the carrier's queue, whose 10 hours would let an offer of the evening arrive at night."""
        valid = None if valid_for is None else min(max(int(valid_for.total_seconds()), 1), CARRIERS_QUEUE)
        text = OutgoingText(row.sender, row.recipient, row.body, self._status_callback, service_sid, valid)
        return Attempt(row.id, number, text, _ids(row), monotonic())

    def _sent(self, attempt: Attempt, accepted: Accepted) -> None:
        with self._database.transaction() as session:
            lock_sid(session, accepted.sid)
            seen = outbox.look_up(session, attempt.outbox_id)
            state, code = delivery.furthest(session, accepted.sid, accepted.status)
            if seen is not None and code is not None:
                rejections.lock_owner(session, seen)
            row = outbox.lock_attempt(session, attempt.outbox_id, attempt.number)
            if row is None:
                return
            outbox.mark_sent(session, row, accepted.sid, state, code)
            if code is not None:
                rejections.learn_from(session, row, code)
        log.info("text.sent", outbox=attempt.outbox_id, sid=accepted.sid, source=row.source)

    def _postpone(self, attempt: Attempt) -> None:
        """It was certainly not posted; whoever finds it next may."""
        with self._database.transaction() as session:
            row = outbox.lock_attempt(session, attempt.outbox_id, attempt.number)
            if row is not None and row.state == OutboxState.SENDING:
                outbox.postpone(session, row, timedelta(0))
        log.warning("text.paused", outbox=attempt.outbox_id, attempt=attempt.number)

    def _try_later(self, attempt: Attempt, throttled: MessagingThrottled) -> None:
        with self._database.transaction() as session:
            row = outbox.lock_attempt(session, attempt.outbox_id, attempt.number)
            if row is None or row.state != OutboxState.SENDING:
                return  # given up meanwhile; staff know of it
            if attempt.number < THROTTLED_TRIES:
                seconds = max(throttled.retry_after, 2.0 ** (attempt.number - 1))
                outbox.postpone(session, row, timedelta(seconds=seconds))
            else:
                rejections.gave_up(session, row)
        log.warning("text.throttled", outbox=attempt.outbox_id, attempt=attempt.number)

    def _rejected(self, attempt: Attempt, rejected: MessageRejected) -> None:
        with self._database.transaction() as session:
            seen = outbox.look_up(session, attempt.outbox_id)
            if seen is not None:
                rejections.lock_owner(session, seen)
            row = outbox.lock_attempt(session, attempt.outbox_id, attempt.number)
            if row is not None:
                rejections.rejected(session, row, rejected.code)
        log.warning("text.rejected", outbox=attempt.outbox_id, code=rejected.code)

    def _unclear(self, attempt: Attempt, why: str) -> None:
        with self._database.transaction() as session:
            row = outbox.lock_attempt(session, attempt.outbox_id, attempt.number)
            if row is None or row.state != OutboxState.SENDING:
                return  # settled meanwhile; staff are told once
            rejections.unclear(session, row, why)
        log.error("text.unclear", outbox=attempt.outbox_id, why=why)


def _ids(row: OutboxRow) -> dict[str, int]:
    return {"shop": row.shop_id, "conversation": row.conversation_id, "turn": row.turn_id}
