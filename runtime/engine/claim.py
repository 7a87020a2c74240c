"""Claiming a conversation: a short transaction takes the lease, a second one reads all that the turn needs."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session

from runtime.domain.conversations import Agent, TurnKind
from runtime.domain.errors import Broken
from runtime.domain.policy import Policy
from runtime.engine import checkpoints
from runtime.engine.parking import park
from runtime.ports.turn_runner import InboundText, TurnFacts, TurnRequest
from runtime.store import clients, mailbox, outbox, shops, text_versions
from runtime.store.clock import business_now
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
        conversation = mailbox.fence(session, lease.conversation_id, lease.attempt, lease.epoch)
        line = shops.shop_at(session, conversation.shop_id, conversation.sender_number_id)
        opening = opening or mailbox.opening_is_due(session, conversation)
        return Claim(
            conversation.id,
            conversation.shop_id,
            conversation.attempt,
            conversation.epoch,
            conversation.client_id,
            conversation.inbound_seq,
            line,
            _request(session, conversation, line, todays_texts, opening=opening),
        )


def _request(
    session: Session, conversation: ConversationRow, line: Line, todays_texts: str, *, opening: bool
) -> TurnRequest:
    policy = shops.policy(session, conversation.shop_id, conversation.policy_id)
    unseen = mailbox.unseen(session, conversation)
    if not unseen and not opening:
        raise Broken(f"conversation {conversation.id} was claimed and has nothing to answer")
    thread_id = str(conversation.id)
    pinned = conversation.texts_hash
    return TurnRequest(
        agent=Agent(conversation.agent),
        kind=TurnKind.REPLY if unseen else TurnKind.OPENING,
        thread_id=thread_id,
        number=conversation.turn_count + 1,
        texts=None if pinned == todays_texts else text_versions.files_of(session, pinned),
        policy=policy,
        inbound=tuple(InboundText(text.body, text.received_at, text.pictures) for text in unseen),
        facts=_facts(session, conversation, line, policy),
        saver=checkpoints.load(session, thread_id),
    )


def _facts(session: Session, conversation: ConversationRow, line: Line, policy: Policy) -> TurnFacts:
    now: datetime = business_now(session).astimezone(line.shop.tz)
    latest = now + timedelta(days=policy.booking_days)
    return TurnFacts(
        now=now,
        shop=line.shop,
        client=clients.client_with_visits(session, line.shop, conversation.client_id),
        diary=diary_of(session, line.shop, now, latest, holder=conversation.id),
        previous=outbox.previous_text(session, conversation.id),
    )
