"""Claiming a conversation: a short transaction takes the lease, a second one reads all that the turn needs."""

from dataclasses import dataclass
from datetime import timedelta

from sqlmodel import Session

from runtime.domain.conversations import TurnKind
from runtime.engine import checkpoints
from runtime.engine.parking import park
from runtime.ports.turn_runner import InboundText, TurnFacts, TurnRequest
from runtime.store import clients, mailbox, text_versions
from runtime.store.briefing import Briefing, read_briefing
from runtime.store.database import Database
from runtime.store.diary import diary_of
from runtime.store.shops import Line
from runtime.store.tables import ConversationRow

LEASE = timedelta(seconds=10)
MOST_TRIES = 6  # claims without a commit: a turn that kills or hangs its worker fails without any exception


@dataclass(frozen=True, slots=True)
class Lease:
    """The right to take one turn. `attempt` and `epoch` fence its commit."""

    conversation_id: int
    shop_id: int
    attempt: int
    epoch: int


@dataclass(frozen=True, slots=True)
class Claim(Lease):
    """A lease with all that its turn needs. `seen` is the place of the newest text that was there when it was read."""

    client_id: int
    seen: int
    line: Line
    request: TurnRequest


class NothingUnseen(Exception):
    """Another worker has answered all of it while this one waited for the lock that its claim needs."""


def take_lease(database: Database, conversation_id: int, lasts: timedelta = LEASE) -> Lease | None:
    """None when nothing is unseen, a burst is not over, or another worker or staff have the conversation.

    Committed before anything is read: a conversation that cannot be read is then given back as failed, and not tried for
    ever. One that was claimed too often without a commit is parked instead.
    """
    with database.transaction() as session:
        row = mailbox.claim(session, conversation_id, lasts)
        if row is None:
            return None
        if row.tries > MOST_TRIES:
            park(session, session.get_one(ConversationRow, row.id), "no worker came to an end with it")
            return None
        return Lease(row.id, row.shop_id, row.attempt, row.epoch)


def read(database: Database, lease: Lease, todays_texts: str, *, opening: bool = False) -> Claim:
    """What has come in until now, with today's diary. `todays_texts` is their hash; `opening` that one is still due.

    Raises LostClaim, NothingUnseen, and Broken for a conversation that cannot be read.
    """
    with database.transaction() as session:
        known = read_briefing(session, lease.conversation_id, lease.attempt, lease.epoch)
        opening = opening or mailbox.opening_is_due(session, known)
        return Claim(
            lease.conversation_id,
            lease.shop_id,
            lease.attempt,
            lease.epoch,
            known.client_id,
            known.seen,
            known.line,
            _request(session, known, todays_texts, opening=opening),
        )


def _request(session: Session, known: Briefing, todays_texts: str, *, opening: bool) -> TurnRequest:
    unseen = mailbox.unseen(session, known)
    if not unseen and not opening:
        raise NothingUnseen
    thread_id = str(known.id)
    return TurnRequest(
        agent=known.agent,
        kind=TurnKind.REPLY if unseen else TurnKind.OPENING,
        thread_id=thread_id,
        number=known.turn_count + 1,
        texts=_texts(session, known, todays_texts),
        policy=known.policy,
        inbound=tuple(InboundText(text.body, text.received_at, text.pictures) for text in unseen),
        facts=_facts(session, known),
        saver=checkpoints.load(session, thread_id),
    )


def _texts(session: Session, known: Briefing, todays: str) -> dict[str, str] | None:
    return None if known.texts_hash == todays else text_versions.files_of(session, known.texts_hash, todays)


def _facts(session: Session, known: Briefing) -> TurnFacts:
    shop = known.line.shop
    now = known.now.astimezone(shop.tz)
    latest = now + timedelta(days=known.policy.booking_days)
    return TurnFacts(
        now=now,
        shop=shop,
        client=clients.client_with_visits(session, shop, known.client_id),
        diary=diary_of(session, shop, now, latest, holder=known.id),
        previous=known.previous,
    )
