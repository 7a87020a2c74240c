"""Sending: claim the row, check again, commit `sending`, post once, record (invariants I5 and I6).

pending ──▶ sending ──▶ sent
   ▲           ├──────▶ failed    refused for good
   ├───────────┤ throttled, certainly not accepted
   │           └──────▶ unknown   nobody knows; never repeated blindly, looked up (reconcile.py) ──▶ sent
   └───────────────────────┘ proven absent at Twilio
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from time import monotonic

import structlog
from sqlmodel import Session

from runtime.domain.carrier_errors import Meaning, meaning_of
from runtime.domain.conversations import OutboxState
from runtime.domain.errors import MessageRejected, MessagingAway, MessagingThrottled, MessagingUnclear
from runtime.engine import rejections
from runtime.engine.gate import Gate
from runtime.engine.permission import Permission, may_send
from runtime.engine.record import SidTaken, record_sent
from runtime.ports.breaker import Breaker
from runtime.ports.messaging import Accepted, Messaging, OutgoingText
from runtime.ports.pacing import Pacing
from runtime.ports.rehearsal import LIVE, Point, Protection, Rehearsal
from runtime.store import outbox, unclear
from runtime.store.database import Database
from runtime.store.outbox import DueText, TextToSend

log = structlog.get_logger()

PROMPTLY = timedelta(seconds=1)  # a sender that was paused for longer does not post
PATIENCE = timedelta(seconds=6.5)  # a post that began so promptly, and is bounded by 5 s, has ended by then
FIRST_LOOK = timedelta(seconds=1)  # Twilio's list mostly has a text by then
CARRIERS_QUEUE = 36_000  # seconds; Twilio's default and most
THROTTLED_TRIES, THROTTLED_FOR = 6, timedelta(minutes=15)  # so often and for so long; then a person is told
LONGEST_PAUSE = 60.0  # seconds
QUEUE_IS_FULL = 300.0  # seconds until the next try; Twilio then holds hours of this number's texts


@dataclass(frozen=True, slots=True)
class Attempt:
    """A text past the point of no return, `began` (monotonic seconds) just before; `ids` say in logs whose it is.

    `age` is how long ago it was decided.
    """

    outbox_id: int
    number: int
    text: OutgoingText
    ids: Mapping[str, int]
    began: float
    age: timedelta


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
        pacing: Pacing | None = None,
        breaker: Breaker | None = None,
        rehearsal: Rehearsal = LIVE,
    ) -> None:
        """`service_sid` is the messaging service of numbers that have none of their own. Without `pacing` a number sends as
        fast as it can, without `breaker` whether or not anybody answers.
        """
        self._gate = Gate(database, pacing, breaker)
        self._database = database
        self._messaging = messaging
        self._status_callback = status_callback
        self._service_sid = service_sid
        self._promptly = promptly.total_seconds()
        self._rehearsal = rehearsal

    def send(self, outbox_id: int, known: DueText | None = None) -> None:
        """Sends this text if it is due and still allowed. Safe to repeat; raises Unavailable when the database is away.

        `known` is what whoever has just written it knows of it; whether it is still due is seen under the locks anyway.
        """
        taken = self._gate.enter(outbox_id, known)
        if taken is None:
            return
        posts = False
        try:
            attempt = self._begin(outbox_id)
            if attempt is None:
                return
            self._rehearsal.reach(Point.SENDING, outbox_id)
            with structlog.contextvars.bound_contextvars(**attempt.ids):
                posts = monotonic() - attempt.began < self._promptly
                if posts:
                    self._post(attempt)
                else:
                    self._postpone(attempt)
        finally:
            if not posts:
                self._gate.leave(taken)

    def _post(self, attempt: Attempt) -> None:
        try:
            accepted = self._messaging.send(attempt.text)
            self._rehearsal.reach(Point.POSTED, attempt.outbox_id)
        except MessagingThrottled as throttled:
            self._try_later(attempt, throttled)
        except MessageRejected as rejected:
            self._rejected(attempt, rejected)
        except MessagingUnclear as doubt:
            self._unclear(attempt, str(doubt))
        else:
            self._sent(attempt, accepted)

    def _begin(self, outbox_id: int) -> Attempt | None:
        with self._database.transaction() as session:
            text = outbox.lock_to_send(session, outbox_id)
            if text is None:
                return None
            match self._permission(session, text):
                case Permission(allowed=True, valid_for=valid_for):
                    began = monotonic()  # before the database's own time, so that its delay counts against the post
                    outbox.start_sending(session, text.id, PATIENCE)
                    return self._attempt(text, valid_for, began)
                case Permission(wait=wait) if wait is not None:
                    outbox.postpone(session, text.id, wait)
                    log.info("text.postponed", outbox=text.id, seconds=wait.total_seconds(), **_ids(text))
                case Permission(reason=reason):
                    outbox.settle(session, text.id, OutboxState.CANCELLED, reason)
                    log.info("text.cancelled", outbox=text.id, why=reason, **_ids(text))
        return None

    def _permission(self, session: Session, text: TextToSend) -> Permission:
        if not self._rehearsal.guards(Protection.RECHECK):
            return Permission(allowed=True)
        return may_send(session, text)

    def _attempt(self, text: TextToSend, valid_for: timedelta | None, began: float) -> Attempt:
        """`valid_for` bounds the carrier's queue, whose 10 hours would let an offer of the evening arrive at night."""
        valid = None if valid_for is None else min(max(int(valid_for.total_seconds()), 1), CARRIERS_QUEUE)
        outgoing = OutgoingText(
            text.sender,
            text.recipient,
            text.body,
            self._status_callback,
            text.service_sid or self._service_sid,
            valid,
            post_by=began + self._promptly,
        )
        return Attempt(text.id, text.attempt + 1, outgoing, _ids(text), began, text.age)

    def _sent(self, attempt: Attempt, accepted: Accepted) -> None:
        try:
            source = record_sent(self._database, attempt.outbox_id, attempt.number, accepted)
        except SidTaken:
            self._unclear(attempt, "Twilio's answer names another text")
            return
        if source is None:
            log.error("text.late", outbox=attempt.outbox_id, attempt=attempt.number, sid=accepted.sid)
            return
        log.info("text.sent", outbox=attempt.outbox_id, sid=accepted.sid, source=source)

    def _postpone(self, attempt: Attempt) -> None:
        """It was certainly not posted; whoever finds it next may."""
        with self._database.transaction() as session:
            row = outbox.lock_attempt(session, attempt.outbox_id, attempt.number)
            if row is not None:
                outbox.postpone(session, row.id, timedelta(0))
        log.warning("text.paused", outbox=attempt.outbox_id, attempt=attempt.number)

    def _try_later(self, attempt: Attempt, throttled: MessagingThrottled) -> None:
        with self._database.transaction() as session:
            row = outbox.lock_attempt(session, attempt.outbox_id, attempt.number)
            if row is None:
                return  # somebody who took this attempt for dead has settled it
            if _is_hopeless(attempt, throttled):
                rejections.gave_up(session, row)
            else:
                seconds = max(throttled.retry_after, min(2.0 ** (attempt.number - 1), LONGEST_PAUSE))
                outbox.postpone(session, row.id, timedelta(seconds=seconds))
        log.warning("text.throttled", outbox=attempt.outbox_id, attempt=attempt.number)

    def _rejected(self, attempt: Attempt, rejected: MessageRejected) -> None:
        if meaning_of(rejected.code) is Meaning.BUSY:
            self._try_later(attempt, MessagingThrottled(str(rejected), QUEUE_IS_FULL))
            return
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
                return  # in doubt already, or settled
            unclear.doubt(session, row, why, FIRST_LOOK)
        log.warning("text.unclear", outbox=attempt.outbox_id, why=why)


def _is_hopeless(attempt: Attempt, throttled: MessagingThrottled) -> bool:
    """Who cannot be reached has not refused: then the text waits for as long as it takes."""
    refused = not isinstance(throttled, MessagingAway)
    return refused and attempt.number >= THROTTLED_TRIES and attempt.age > THROTTLED_FOR


def _ids(text: TextToSend) -> dict[str, int]:
    return {"shop": text.shop_id, "conversation": text.conversation_id, "turn": text.turn_id}
