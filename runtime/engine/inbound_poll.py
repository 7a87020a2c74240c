"""Texts that Twilio has and we do not, because our webhook was down: read from Twilio's list and filed like any other.

One list for the account, whatever the number of shops. It holds both directions and cannot be filtered by the moment, so it
is read from the newest back to where the last look began, and somewhat further: Twilio's list is late by some seconds, and
its clock is not ours. Filing is idempotent by sid (invariant I2), so that a webhook that comes after all changes nothing.
"""

from datetime import timedelta
from threading import Event

import structlog

from runtime.domain.conversations import Lane
from runtime.domain.errors import NotAuthentic, Unavailable
from runtime.domain.pins import Pins
from runtime.engine.inbox import Inbound, receive
from runtime.engine.watch import keep_looking
from runtime.ports.messaging import Direction, ListedText, TextList
from runtime.ports.wake_up import WakeUp
from runtime.store import inbound_polls
from runtime.store.database import Database
from runtime.store.inbound_polls import Look

log = structlog.get_logger()

EVERY = timedelta(seconds=10)
OVERLAP = timedelta(minutes=1)  # how late Twilio's list may be, and how far its clock may differ from the database's
FIRST_BACK = timedelta(hours=1)
UNDER_WAY = timedelta(seconds=3)  # younger ones are left to their webhook, which knows more of a picture
HELD_BACK = timedelta(minutes=10)  # for which a text that cannot be filed is tried again
PAGE = 200


class InboundPoll:
    """Any number of processes may have one; by the database's clock one of them looks every few seconds."""

    def __init__(
        self,
        database: Database,
        texts: TextList,
        account: str,
        pins: Pins,
        wake_up: WakeUp,
        *,
        every: timedelta = EVERY,
        under_way: timedelta = UNDER_WAY,
        bursts: bool = True,
    ) -> None:
        self._database = database
        self._texts = texts
        self._account = account
        self._pins = pins
        self._wake_up = wake_up
        self._every = every
        self._under_way = under_way
        self._bursts = bursts

    def run(self, stop: Event, every: float = 1.0) -> None:
        """Blocks until `stop`."""
        keep_looking("inbound_poll", self.look, stop, every)

    def look(self) -> int:
        """Files what is missing, the oldest first; returns how many texts that were. Raises Unavailable, MessageRejected.

        A text that cannot be filed is logged and does not stop the others; it is tried again for a while.
        """
        with self._database.transaction() as session:
            look = inbound_polls.claim(session, self._account, self._every, FIRST_BACK)
        if look is None:
            return 0
        missing = self._missing(look)
        settled = [text for text in missing if text.created <= look.began - self._under_way]
        filed = {text.sid for text in settled if self._file(text)}
        read_until = min([look.began, *(text.created for text in missing if text.sid not in filed)])
        with self._database.transaction() as session:
            inbound_polls.advance(session, self._account, max(read_until, look.began - HELD_BACK))
        return len(filed)

    def _missing(self, look: Look) -> list[ListedText]:
        """Oldest first, as far as Twilio says: it counts whole seconds."""
        missing: list[ListedText] = []
        pages = self._texts.newest_first(since=look.read_until - OVERLAP, page_size=PAGE)
        for page in pages:
            inbound = [text for text in page if text.direction is Direction.INBOUND]
            with self._database.transaction() as session:
                inbound_polls.hold(session, self._account, self._every)
                filed = inbound_polls.filed(session, [text.sid for text in inbound])
            missing += [text for text in inbound if text.sid not in filed]
        missing.reverse()
        return sorted(missing, key=lambda text: text.created)

    def _file(self, text: ListedText) -> bool:
        try:
            received = receive(self._database, self._pins, _inbound(text), bursts=self._bursts)
        except NotAuthentic as error:
            log.debug("text.not_ours", sid=text.sid, why=str(error))
            return True
        except Unavailable:
            raise
        except Exception as error:  # whatever one text does to us, the texts of all others are filed
            log.exception("text.not_filed", sid=text.sid, error=type(error).__name__)
            return False
        log.warning("text.was_missing", sid=text.sid, created=text.created.isoformat())
        if received.conversation_id is not None:
            self._wake_up.conversation(received.conversation_id, Lane.LIVE, received.after)
        if received.outbox_id is not None:
            self._wake_up.outbox(received.outbox_id, Lane.LIVE)
        return True


def _inbound(text: ListedText) -> Inbound:
    """The list does not say what kind of pictures came, only how many, and where they are listed."""
    picture = {"url": text.media_url, "type": ""}
    body = text.body.replace("\0", "\N{REPLACEMENT CHARACTER}")  # PostgreSQL's text holds none
    return Inbound(text.sid, text.sender, text.recipient, body, [picture] * text.media)
