"""Receiving a text: one transaction, by rules alone, before Twilio is answered (invariants I1 and I2)."""

from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from uuid import uuid4

import structlog
from sqlmodel import Session

from runtime.domain.consent import ConsentChange
from runtime.domain.conversations import Agent, FlagReason, Owner, Severity
from runtime.domain.errors import NotAuthentic, Unavailable
from runtime.domain.optout import classify_opt_out
from runtime.domain.pins import Pins
from runtime.engine import concerns, keywords
from runtime.engine.calls import call_staff
from runtime.ports.rehearsal import LIVE, Protection, Rehearsal
from runtime.services.templates import pin_texts
from runtime.store import clients, filing, flags, mailbox, shops
from runtime.store.clock import both_clocks
from runtime.store.database import Database
from runtime.store.reopening import reopen_last
from runtime.store.shops import Line
from runtime.store.sids import lock_sid
from runtime.store.tables import ClientRow, ConversationRow, InboundRow

log = structlog.get_logger()

GOES_ON_FOR = timedelta(days=2)  # "thanks!" after the goodbye; whoever texts later is answered by the front desk


@dataclass(frozen=True, slots=True)
class Inbound:
    """A text as Twilio delivered it. `media` holds url and content type of each picture."""

    sid: str
    sender: str
    to: str
    body: str
    media: list[dict[str, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Received:
    """What to wake after the commit; both empty for a text that was known, settled here, or is for staff.

    `after` is how long the rest of a burst is waited for before the conversation is answered.
    """

    conversation_id: int | None = None
    after: timedelta = timedelta(0)
    outbox_id: int | None = None


def receive(
    database: Database, pins: Pins, inbound: Inbound, rehearsal: Rehearsal = LIVE, *, bursts: bool = True
) -> Received:
    """Stores the text once, whatever is redelivered. Raises NotAuthentic when `to` is no shop's number, Unavailable.

    Not `bursts`: each text is answered at once, without waiting for the next one.
    """
    if not rehearsal.guards(Protection.DEDUPE):
        inbound = replace(inbound, sid=f"{inbound.sid}-{uuid4().hex}")
    if classify_opt_out(inbound.body) is None:
        with suppress(_NotOrdinary):
            return _file_at_once(database, inbound, bursts=bursts)
    with database.transaction() as session:
        line = shops.line_of(session, inbound.to)
        if line is None:
            raise NotAuthentic("no shop has this number")
        lock_sid(session, inbound.sid)  # the same text delivered twice at once is filed by one of them
        if mailbox.is_known(session, inbound.sid):
            return Received()
        return _file(session, pins, line, inbound, bursts=bursts)


class _NotOrdinary(Exception):
    """Ends the transaction of a text that needs the steps one by one."""


def _file_at_once(database: Database, inbound: Inbound, *, bursts: bool) -> Received:
    """What nearly every text needs, in one statement: the agent has the conversation, and it is no keyword."""
    with database.transaction() as session:
        filed = filing.file(
            session,
            sid=inbound.sid,
            sender=inbound.sender,
            to=inbound.to,
            body=inbound.body,
            media=inbound.media,
            bursts=bursts,
        )
        if filed is None:
            raise _NotOrdinary
    _tell(filed.shop_id, filed.conversation_id, inbound)
    return Received(conversation_id=filed.conversation_id, after=filed.after)


def _tell(shop_id: int, conversation_id: int, inbound: Inbound) -> None:
    log.info(
        "text.received",
        shop=shop_id,
        conversation=conversation_id,
        sid=inbound.sid,
        media=len(inbound.media),
    )


def _file(session: Session, pins: Pins, line: Line, inbound: Inbound, *, bursts: bool) -> Received:
    client = clients.client_at(session, line.shop.id, inbound.sender)
    clients.lock_client(session, line.shop.id, client.id)  # two texts of one client are filed one after the other
    client.unreachable_code = None  # whoever texts can be texted
    conversation = mailbox.open_conversation_of(session, line.shop.id, client.id)
    now, moment = both_clocks(session)  # after the locks: a wait for them must not shorten the burst's
    if conversation is None:
        conversation = _reopened(session, client, inbound.body, now) or _front_desk(session, pins, line, client, now)
    row = mailbox.append(session, conversation, sid=inbound.sid, body=inbound.body, media=inbound.media, now=now)
    _tell(line.shop.id, conversation.id, inbound)
    settled = keywords.settle(session, line, client, conversation, row, now)
    if settled is not None:
        return Received(outbox_id=settled.confirmation)
    if conversation.owner == Owner.STAFF:
        _tell_staff(session, line, conversation, client, row, now)
        return Received()
    after = mailbox.wait_for_more(conversation, row.body, moment) if bursts else timedelta(0)
    return Received(conversation_id=conversation.id, after=after)


def _reopened(session: Session, client: ClientRow, body: str, now: datetime) -> ConversationRow | None:
    """ "Just text me", the agent has said; a keyword opens nothing, and whoever has stopped gets no agent."""
    if classify_opt_out(body) is not None or _has_stopped(session, client):
        return None
    return reopen_last(session, client.shop_id, client.id, now - GOES_ON_FOR)


def _front_desk(session: Session, pins: Pins, line: Line, client: ClientRow, now: datetime) -> ConversationRow:
    """Whoever texts first is answered by the front desk; whoever has stopped gets no text, so staff are told."""
    opened = mailbox.open_conversation(
        session,
        shop_id=line.shop.id,
        client_id=client.id,
        sender_number_id=line.sender_number_id,
        agent=Agent.FRONT_DESK,
        owner=Owner.STAFF if _has_stopped(session, client) else Owner.AGENT,
        texts_hash=pin_texts(session, pins, line.shop.id),
        policy_id=shops.newest_policy(session, line.shop.id),
        model=pins.model,
        now=now,
    )
    if opened is None:  # an outreach task opened one in this very moment
        opened = mailbox.open_conversation_of(session, line.shop.id, client.id)
    if opened is None:
        raise Unavailable("the conversation was opened and closed in the same moment")
    return opened


def _has_stopped(session: Session, client: ClientRow) -> bool:
    return clients.consent_of(session, client.shop_id, client.id).texts is ConsentChange.REVOKED


def _tell_staff(
    session: Session, line: Line, conversation: ConversationRow, client: ClientRow, row: InboundRow, now: datetime
) -> None:
    """One open flag per conversation is enough: staff read all of it when they look; but a new concern is a flag of its own."""
    called = concerns.call_a_person(session, line.shop, conversation, client, row.body, now)
    if called or flags.has_open(session, conversation.id):
        return
    reason, summary = _why_staff(client, row)
    call_staff(
        session,
        line.shop,
        conversation.id,
        reason=reason,
        severity=Severity.NORMAL,
        summary=summary,
        now=now,
        within=shops.policy(session, line.shop.id, conversation.policy_id).answer_within,
    )


def _why_staff(client: ClientRow, row: InboundRow) -> tuple[FlagReason, str]:
    if row.media:
        return FlagReason.PICTURE, "A picture came in."
    if not client.first_name:
        return FlagReason.UNKNOWN_NUMBER, "A number that the shop does not know has texted."
    return FlagReason.TEXTED_FIRST, f"{client.first_name} has texted."
