"""Texts of which nobody knows whether Twilio has them: looked up in Twilio's list, then settled (invariant I5, decision 9).

A text is in doubt when its post was answered with 5xx, cut off, timed out or answered with something unreadable, and when
its sender died between the commit of `sending` and the record. It is looked up about a second after its attempt ended, then
again and again, and at the end of the grace.

Found, when Twilio has a text of ours from and to the same numbers, made not before the attempt began, with the same words,
whose sid no text of ours has: its sid is adopted and it was sent.

Absent, only when all of this holds:
- the request for the list began after the grace, which is counted from the end of the attempt;
- the list was read back to the attempt's beginning;
- no text from this number to this client that Twilio made since then is one that we cannot account for, whatever its words.
Then an answer to the client goes back to the sender, which asks again whether it may go out, at most twice; it is cancelled
when a newer turn speaks already. Marketing is dropped.

All else waits, and after two minutes a person is told. That the client is not texted twice comes before that the text
arrives.
"""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from itertools import groupby
from threading import Event

import structlog
from sqlmodel import Session

from runtime.domain.conversations import DeliveryState, Lane, OutboxState, Purpose
from runtime.domain.errors import MessageRejected, Unavailable
from runtime.domain.same_text import is_same_text
from runtime.engine import rejections
from runtime.engine.record import SidTaken, record_sent
from runtime.engine.watch import keep_looking
from runtime.ports.messaging import Accepted, Direction, ListedText, TextList
from runtime.ports.rehearsal import LIVE, Protection, Rehearsal
from runtime.ports.wake_up import WakeUp
from runtime.store import outbox, unclear
from runtime.store.database import Database
from runtime.store.tables import OutboxRow
from runtime.store.unclear import Doubt

log = structlog.get_logger()

GRACE = timedelta(seconds=10)  # Twilio's list has an accepted text by then; inside it absence proves nothing
PATIENCE = timedelta(minutes=2)  # a client's text should not lie unanswered for longer without a person knowing
SKEW = timedelta(minutes=1)  # by which Twilio's clock and the database's may differ
LEASE = timedelta(seconds=15)
AT_ONCE = 200
PAGE_SIZE, MOST_PAGES = 200, 25  # small, since mostly one of a few texts of the last minute is looked for
MOST_MISSING = 2  # lists in one look: one may be its number's fault, after two the others would only take as long
MOST_REPEATS = 2
SOONEST, LATEST = timedelta(seconds=1), timedelta(seconds=15)  # between two looks at the same text

Listed = dict[str, list[ListedText]]


class Reconciler:
    """Any number of processes may look at once: each claims other rows, and every write checks state and attempt again."""

    def __init__(
        self,
        database: Database,
        texts: TextList,
        wake_up: WakeUp,
        *,
        grace: timedelta = GRACE,
        patience: timedelta = PATIENCE,
        rehearsal: Rehearsal = LIVE,
    ) -> None:
        self._database = database
        self._texts = texts
        self._wake_up = wake_up
        self._grace = grace
        self._patience = patience
        self._rehearsal = rehearsal

    def run(self, stop: Event, every: float = 0.5) -> None:
        """Blocks until `stop`."""
        keep_looking("reconcile", self.look, stop, every)

    def look(self) -> int:
        """Looks up what is due, one list per sending number; returns how many texts that were. Raises Unavailable."""
        with self._database.transaction() as session:
            for outbox_id in unclear.doubt_dead(session, AT_ONCE):
                log.warning("text.abandoned", outbox=outbox_id)
            doubts = unclear.claim(session, AT_ONCE, LEASE)
        if not self._rehearsal.guards(Protection.RECONCILIATION):
            for known in doubts:
                with _others_go_on(known):
                    self._absent(known)
            return len(doubts)
        self._look_up(doubts)
        return len(doubts)

    def _look_up(self, doubts: list[Doubt]) -> None:
        by_sender = sorted(doubts, key=lambda known: known.sender)
        missing: list[str] = []
        for sender, group in groupby(by_sender, lambda known: known.sender):
            of_sender = list(group)
            found: tuple[Listed, bool] | None = None
            if len(missing) < MOST_MISSING:
                try:
                    found = self._list(sender, of_sender)
                except (Unavailable, MessageRejected) as error:
                    log.warning("reconcile.no_list", why=str(error))
                    missing.append(str(error))
            for known in of_sender:
                with _others_go_on(known):
                    if found is None:
                        self._wait(known, missing[-1])
                    else:
                        listed, complete = found
                        self._judge(known, listed[known.recipient], complete=complete)

    def _list(self, sender: str, doubts: list[Doubt]) -> tuple[Listed, bool]:
        """The texts from this number that are not accounted for, by recipient, and whether these are all."""
        since = min(known.began for known in doubts) - SKEW
        recipients = {known.recipient for known in doubts}
        only = next(iter(recipients)) if len(recipients) == 1 else ""
        listed: Listed = defaultdict(list)
        pages = self._texts.newest_first(since=since, sender=sender, recipient=only, page_size=PAGE_SIZE)
        for _ in range(MOST_PAGES):
            page = next(pages, None)
            if page is None:
                return listed, True
            for text in self._not_ours(page):
                if text.recipient in recipients:
                    listed[text.recipient].append(text)
        return listed, next(pages, None) is None

    def _not_ours(self, page: list[ListedText]) -> list[ListedText]:
        """What our post may have made: texts by the API whose sid is not known."""
        made = [text for text in page if text.direction is Direction.OUTBOUND_API]
        with self._database.transaction() as session:
            ours = unclear.ours(session, [text.sid for text in made])
        return [text for text in made if text.sid not in ours]

    def _judge(self, known: Doubt, listed: list[ListedText], *, complete: bool) -> None:
        """`listed` are the pair's texts that are not accounted for; the one that is adopted is taken from it."""
        since = [text for text in listed if text.created >= known.began - SKEW]
        same = [text for text in since if is_same_text(text.body, known.body)]
        if same:
            found = min(same, key=lambda text: text.created)
            if self._adopt(known, found):
                listed.remove(found)
        elif since:
            self._wait(known, "Twilio has another text to the client that nobody here knows of")
        elif not complete:
            self._wait(known, "Twilio's list is too long to be read")
        elif known.age < self._grace:
            self._wait(known, "not found at Twilio yet")
        else:
            self._absent(known)

    def _adopt(self, known: Doubt, found: ListedText) -> bool:
        with self._database.transaction() as session:
            under_way = unclear.being_posted(session, known.sender, known.recipient)
        if any(is_same_text(body, known.body) for body in under_way):
            self._wait(known, "the same text is being sent once more at this moment")  # found may be that one's
            return False
        accepted = Accepted(found.sid, found.status or DeliveryState.ACCEPTED)
        try:
            source = record_sent(self._database, known.outbox_id, known.attempt, accepted, found.error_code)
        except SidTaken:
            self._wait(known, "the text that was found is another's")
            return True
        if source is not None:
            log.info("text.found", outbox=known.outbox_id, sid=found.sid, seconds=known.age.total_seconds())
        return True

    def _absent(self, known: Doubt) -> None:
        """It certainly did not go out."""
        lane: Lane | None = None
        with self._database.transaction() as session:
            row = _locked(session, known)
            if row is None:
                return
            if unclear.is_overtaken(session, row):
                outbox.settle(session, row.id, OutboxState.CANCELLED, "overtaken by a newer turn")
            elif row.purpose == Purpose.MARKETING and self._rehearsal.guards(Protection.RECONCILIATION):
                outbox.settle(session, row.id, OutboxState.FAILED, f"did not go out: {row.reason}")
            elif row.repeats >= MOST_REPEATS:
                rejections.never_arrived(session, row, MOST_REPEATS + 1)
            else:
                unclear.send_again(session, row)
                lane = Lane(row.lane)
        if lane is not None:
            self._wake_up.outbox(known.outbox_id, lane)
        log.info("text.absent", outbox=known.outbox_id, attempt=known.attempt, again=lane is not None)

    def _wait(self, known: Doubt, why: str) -> None:
        """Ever longer, but never past the end of the grace; and after two minutes a person is told."""
        with self._database.transaction() as session:
            if known.age < self._patience:
                unclear.look_later(session, known, _pause(known.age, self._grace))
                return
            row = _locked(session, known)
            if row is None:
                return
            rejections.unclear(session, row, why)
        log.error("text.unclear", outbox=known.outbox_id, why=why)


def _locked(session: Session, known: Doubt) -> OutboxRow | None:
    """With its client and conversation, in the order that every transaction keeps; None when it was settled meanwhile."""
    seen = outbox.look_up(session, known.outbox_id)
    if seen is None:
        return None
    rejections.lock_owner(session, seen)
    return unclear.lock(session, known)


@contextmanager
def _others_go_on(known: Doubt) -> Iterator[None]:
    """One text that cannot be settled must not keep all others in doubt; it is looked up again when its lease ends."""
    try:
        yield
    except Unavailable:
        raise
    except Exception as error:
        log.exception("text.not_settled", outbox=known.outbox_id, error=type(error).__name__)


def _pause(age: timedelta, grace: timedelta) -> timedelta:
    pause = max(SOONEST, min(age / 4, LATEST))
    return min(pause, grace - age) if age < grace else pause
