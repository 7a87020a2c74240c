"""The mailbox of a conversation: what came in, who may answer it, what was answered."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import DateTime, bindparam, func
from sqlalchemy.dialects.postgresql import insert
from sqlmodel import Session, col, select

from runtime.domain import bursts as burst_rules
from runtime.domain.conversations import Agent, ConversationState, Lane, Outcome, Owner
from runtime.domain.errors import LostClaim
from runtime.store.briefing import Briefing
from runtime.store.statement import Statement
from runtime.store.tables import ClientRow, ConversationRow, InboundRow

# A keyword's turn does not open a conversation: the agent's opening is due until another turn is committed. Each keyword
# turn consumed a text, so comparing the counts spares nearly every conversation the look at its turns.
STILL_TO_OPEN = """
    state = 'open' and owner = 'agent' and agent <> 'front_desk' and turn_count <= inbound_seq
    and not exists (select from turns where turns.conversation_id = conversations.id and turns.kind <> 'keyword')
"""
OPENING_DUE = Statement(f"select exists (select from conversations where id = :id and {STILL_TO_OPEN})")  # noqa: S608 - a constant of ours
CLAIM = Statement(
    f"""
    update conversations
       set attempt = attempt + 1, tries = tries + 1, lease_until = clock_timestamp() + :lease
     where id = :id and state = 'open' and owner = 'agent'
       and (inbound_seq > consumed_seq or turn_count = 0 or ({STILL_TO_OPEN}))
       and (lease_until is null or lease_until < clock_timestamp())
       and (answer_after is null or answer_after <= clock_timestamp())
    returning id, shop_id, attempt, epoch, tries
    """  # noqa: S608 - a constant of ours
)
RENEW = Statement(
    """
    update conversations set lease_until = clock_timestamp() + :lease
     where id = :id and attempt = :attempt and lease_until > clock_timestamp()
    returning id
    """
)
RELEASE = Statement(
    """
    update conversations set lease_until = null, attempt = attempt + :step, tries = greatest(tries - :untried, 0)
     where id = :id and attempt = :attempt
    returning id
    """
)
NEW_BURST = Statement(
    """
    update conversations set burst_began = clock_timestamp(), answer_after = clock_timestamp() + :wait where id = :id
    """
)
WAIT_LEFT = Statement(
    "select greatest(answer_after - clock_timestamp(), interval '0') from conversations where id = :id"
)
UNFENCED = (
    select(ConversationRow, func.business_now(type_=DateTime(timezone=True)), ClientRow.phone)
    .join(ClientRow, col(ClientRow.id) == ConversationRow.client_id)
    .where(ConversationRow.id == bindparam("id"))
    .with_for_update(of=ConversationRow, key_share=True)
)
FENCED = UNFENCED.where(
    ConversationRow.attempt == bindparam("attempt"),
    ConversationRow.epoch == bindparam("epoch"),
    ConversationRow.owner == Owner.AGENT,
    ConversationRow.state == ConversationState.OPEN,
)
UNSEEN = Statement(
    """
    select body, received_at, jsonb_array_length(media) from inbound_messages
     where conversation_id = :id and seq > :consumed and seq <= :up_to and turn_id is null order by seq
    """
)
CONSUME = Statement(
    """
    update inbound_messages set turn_id = :turn
     where conversation_id = :id and seq > :consumed and seq <= :up_to and turn_id is null
    """
)
REST = Statement("update conversations set lease_until = clock_timestamp() + :pause where id = :id")
WAITING = Statement(
    f"""
    with waiting as (
        select id, shop_id, lease_until, answer_after,
               case when turn_count = 0 then 'outreach' else 'live' end as lane
          from conversations
         where state = 'open' and owner = 'agent' and (inbound_seq > consumed_seq or turn_count = 0)
        union all
        select id, shop_id, lease_until, answer_after, 'outreach' from conversations
         where inbound_seq = consumed_seq and turn_count > 0 and {STILL_TO_OPEN}
    ), by_shop as (
        select id, lane, row_number() over (partition by lane, shop_id order by id) as place from waiting
         where (lease_until is null or lease_until < clock_timestamp())
           and (answer_after is null or answer_after <= clock_timestamp())
    ), by_lane as (
        select id, lane, row_number() over (partition by lane order by place, id) as turn from by_shop
    )
    select id, lane from by_lane where turn <= :limit order by lane, turn
    """  # noqa: S608 - a constant of ours
)


def open_conversation_of(session: Session, shop_id: int, client_id: int) -> ConversationRow | None:
    """The client's one open conversation, locked."""
    query = (
        select(ConversationRow)
        .where(
            ConversationRow.shop_id == shop_id,
            ConversationRow.client_id == client_id,
            ConversationRow.state == ConversationState.OPEN,
        )
        .with_for_update(key_share=True)
    )
    return session.exec(query).first()


def open_conversation(
    session: Session,
    *,
    shop_id: int,
    client_id: int,
    sender_number_id: int,
    agent: Agent,
    owner: Owner,
    texts_hash: str,
    policy_id: int,
    model: str | None,
    now: datetime,
) -> ConversationRow | None:
    """A new conversation; None when the client has an open one already (the database allows one per client and shop)."""
    made = (
        insert(ConversationRow)
        .values(
            shop_id=shop_id,
            client_id=client_id,
            sender_number_id=sender_number_id,
            agent=agent,
            owner=owner,
            texts_hash=texts_hash,
            policy_id=policy_id,
            model=model,
            opened_at=now,
        )
        .on_conflict_do_nothing()
        .returning(col(ConversationRow.id))
    )
    created = session.connection().execute(made).scalar_one_or_none()
    return None if created is None else session.get_one(ConversationRow, created)


def is_known(session: Session, sid: str) -> bool:
    """Whether a text with this MessageSid was received before."""
    return session.exec(select(InboundRow.id).where(InboundRow.sid == sid)).first() is not None


def opening_is_due(session: Session, known: Briefing) -> bool:
    """Whether its first turn is still to be taken; keywords do not count as turns here."""
    if known.turn_count == 0:
        return True
    if known.turn_count > known.seen:
        return False  # as the statement would say
    return bool(OPENING_DUE.one(session, {"id": known.id})[0])


def append(
    session: Session,
    conversation: ConversationRow,
    *,
    sid: str,
    body: str,
    media: list[dict[str, str]],
    now: datetime,
) -> InboundRow:
    """Puts a text into the mailbox, in order of arrival; the conversation must be locked by the caller's transaction."""
    conversation.inbound_seq += 1
    row = InboundRow(
        shop_id=conversation.shop_id,
        conversation_id=conversation.id,
        client_id=conversation.client_id,
        sid=sid,
        seq=conversation.inbound_seq,
        body=body,
        media=media,
        received_at=now,
    )
    session.add(row)
    return row


def wait_for_more(conversation: ConversationRow, body: str, now: datetime) -> timedelta:
    """Nobody claims it before the burst is over, of which this is the newest text; returns how long that is from `now`.

    `now` is database time. The conversation must be locked by the caller's transaction.
    """
    conversation.burst_began = conversation.burst_began or now
    conversation.answer_after = burst_rules.answer_after(body, now, conversation.burst_began)
    return max(conversation.answer_after - now, timedelta(0))


def begin_burst(session: Session, conversation: ConversationRow, wait: timedelta) -> None:
    """What is unseen after a commit begins a burst of its own."""
    session.flush()
    NEW_BURST.run(session, {"id": conversation.id, "wait": wait})


def wait_left(session: Session, conversation_id: int) -> timedelta:
    """How long until the burst may be answered; nothing when there is none."""
    [left] = WAIT_LEFT.row(session, {"id": conversation_id}) or [None]
    return left or timedelta(0)


@dataclass(frozen=True, slots=True)
class Claimed:
    """A conversation that was just taken; `tries` counts the claims since its last commit, with this one."""

    id: int
    shop_id: int
    attempt: int
    epoch: int
    tries: int


def claim(session: Session, conversation_id: int, lease: timedelta) -> Claimed | None:
    """Takes the conversation for one turn: raises attempt and tries, starts the lease. None when there is nothing to do."""
    taken = CLAIM.row(session, {"id": conversation_id, "lease": lease})
    return None if taken is None else Claimed(*taken)


def renew(session: Session, conversation_id: int, attempt: int, lease: timedelta) -> bool:
    """False means that authority is lost: another claimed, or the lease had run out before this came."""
    renewed = RENEW.row(session, {"id": conversation_id, "attempt": attempt, "lease": lease})
    return renewed is not None


@dataclass(frozen=True, slots=True)
class Fenced:
    """A locked conversation whose claim stands; `now` is business time (aware, UTC), `phone` the client's (E.164).

    The only way by which a text gets its recipient: from the conversation's client, never from a text.
    """

    row: ConversationRow
    now: datetime
    phone: str


def fence(session: Session, conversation_id: int, attempt: int, epoch: int, *, fenced: bool = True) -> Fenced:
    """Locks the conversation and proves that this claim still stands. Raises LostClaim (invariant I3).

    Not `fenced`: locks it whoever owns it, for a fault run that has to notice.
    """
    values = {"id": conversation_id, "attempt": attempt, "epoch": epoch}
    found = session.exec(FENCED if fenced else UNFENCED, params=values).first()
    if found is None:
        raise LostClaim(f"attempt {attempt} no longer owns conversation {conversation_id}")
    row, now, phone = found
    return Fenced(row, now.astimezone(UTC), phone)


@dataclass(frozen=True, slots=True)
class Unseen:
    """A text that no turn has consumed."""

    body: str
    received_at: datetime
    pictures: int


def unseen(session: Session, known: Briefing) -> list[Unseen]:
    """The texts that no turn has consumed, in order; one that has come since it was read waits for the next look."""
    found = UNSEEN.rows(session, {"id": known.id, "consumed": known.consumed, "up_to": known.seen})
    return [Unseen(*text) for text in found]


def consume(session: Session, conversation: ConversationRow, up_to: int, turn_id: int) -> None:
    """Marks the unseen texts up to this place as answered by this turn."""
    values = {"id": conversation.id, "consumed": conversation.consumed_seq, "up_to": up_to, "turn": turn_id}
    CONSUME.run(session, values)
    conversation.consumed_seq = up_to


def consume_one(conversation: ConversationRow, row: InboundRow, turn_id: int) -> None:
    """Marks this text alone; unseen ones before it stay unseen."""
    row.turn_id = turn_id
    if conversation.consumed_seq == row.seq - 1:
        conversation.consumed_seq = row.seq


def end_turn(conversation: ConversationRow) -> None:
    """The turn is committed: the lease ends, earlier failures are forgotten, the next text begins a new burst."""
    conversation.lease_until = None
    conversation.failures = 0
    conversation.tries = 0
    conversation.burst_began = None
    conversation.answer_after = None


def note_failure(conversation: ConversationRow) -> None:
    conversation.lease_until = None
    conversation.failures += 1


def release(session: Session, conversation_id: int, attempt: int, *, void: bool = False, tried: bool = False) -> bool:
    """Ends a lease before its time; False when this attempt has ended already. Unless it was `tried`, it counts as no try.

    `void` also ends the attempt: whoever still thinks in it cannot write any more.
    """
    values = {"id": conversation_id, "attempt": attempt, "step": int(void), "untried": int(not tried)}
    return RELEASE.row(session, values) is not None


def rest(session: Session, conversation: ConversationRow, pause: timedelta) -> None:
    """Nobody claims it for so long."""
    session.flush()
    REST.run(session, {"id": conversation.id, "pause": pause})


def close(conversation: ConversationRow, outcome: Outcome | None, now: datetime) -> None:
    """Without an outcome the one of an earlier end stays."""
    conversation.state = ConversationState.CLOSED
    conversation.outcome = outcome or conversation.outcome
    conversation.closed_at = now


def waiting(session: Session, limit: int) -> list[tuple[int, Lane]]:
    """Conversations in which something is unseen, no burst is waited for and nobody works: live ones first, then openings.

    At most `limit` of each, the shops in turn: one with thousands stands before no other.
    """
    return [(found, Lane(lane)) for found, lane in WAITING.rows(session, {"limit": limit})]
