"""Claiming a conversation: a short transaction takes the lease, a second one reads all that the turn needs."""

from dataclasses import dataclass
from datetime import timedelta

from sqlmodel import Session

from runtime.domain.conversations import TurnKind
from runtime.domain.errors import Broken
from runtime.engine import checkpoints
from runtime.engine.parking import park
from runtime.ports.turn_runner import InboundText, TurnFacts, TurnRequest
from runtime.store import clients, mailbox, text_versions
from runtime.store.database import Database
from runtime.store.diary import diary_of
from runtime.store.shops import Line
from runtime.store.tables import ConversationRow
from runtime.store.talks import Talk, read_talk

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

    Raises LostClaim, and Broken for a conversation that cannot be read.
    """
    with database.transaction() as session:
        talk = read_talk(session, lease.conversation_id, lease.attempt, lease.epoch)
        opening = opening or mailbox.opening_is_due(session, talk)
        return Claim(
            lease.conversation_id,
            lease.shop_id,
            lease.attempt,
            lease.epoch,
            talk.client_id,
            talk.seen,
            talk.line,
            _request(session, talk, todays_texts, opening=opening),
        )


def _request(session: Session, talk: Talk, todays_texts: str, *, opening: bool) -> TurnRequest:
    unseen = mailbox.unseen(session, talk)
    if not unseen and not opening:
        raise Broken(f"conversation {talk.id} was claimed and has nothing to answer")
    thread_id = str(talk.id)
    return TurnRequest(
        agent=talk.agent,
        kind=TurnKind.REPLY if unseen else TurnKind.OPENING,
        thread_id=thread_id,
        number=talk.turn_count + 1,
        texts=None if talk.texts_hash == todays_texts else text_versions.files_of(session, talk.texts_hash),
        policy=talk.policy,
        inbound=tuple(InboundText(text.body, text.received_at, text.pictures) for text in unseen),
        facts=_facts(session, talk),
        saver=checkpoints.load(session, thread_id),
    )


def _facts(session: Session, talk: Talk) -> TurnFacts:
    shop = talk.line.shop
    now = talk.now.astimezone(shop.tz)
    latest = now + timedelta(days=talk.policy.booking_days)
    return TurnFacts(
        now=now,
        shop=shop,
        client=clients.client_with_visits(session, shop, talk.client_id),
        diary=diary_of(session, shop, now, latest, holder=talk.id),
        previous=talk.previous,
    )
