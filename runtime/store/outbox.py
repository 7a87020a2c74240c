"""The outbox: texts that were decided, on their way to Twilio."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import and_, bindparam, func, insert, or_, update
from sqlmodel import Session, col, select

from runtime.domain.conversations import DeliveryState, Lane, OutboxState, Owner, Purpose, Source
from runtime.store.statement import Statement
from runtime.store.tables import ConversationRow, OutboxRow

# One probe of the index per shop and lane, then some texts of each: a campaign of thousands is no longer than its share.
# `statement_timestamp()` because the index cannot be searched by `clock_timestamp()`, which changes while it is searched.
DUE = Statement(
    """
    with recursive waiting as (
        (select shop_id, lane from outbox where state = 'pending' order by shop_id, lane limit 1)
        union all
        select further.shop_id, further.lane from waiting
         cross join lateral (
            select shop_id, lane from outbox
             where state = 'pending' and (shop_id, lane) > (waiting.shop_id, waiting.lane)
             order by shop_id, lane limit 1
         ) further
    )
    select due.id, due.lane from waiting
     cross join lateral (
        select id, lane, send_after, row_number() over (order by send_after, id) as place from outbox
         where state = 'pending' and shop_id = waiting.shop_id and lane = waiting.lane
           and send_after <= statement_timestamp()
         order by send_after, id limit (select greatest(:limit / count(*), :least) from waiting)
     ) due
     order by due.lane, due.place, due.send_after, due.id limit :limit
    """
)
LEAST = 5  # texts of each shop and lane that are looked at, however many shops wait
DUE_TEXT = Statement(
    """
    select outbox.sender, outbox.segments, outbox.lane, sender_numbers.segments_per_second
      from outbox join sender_numbers on sender_numbers.phone = outbox.sender
     where outbox.id = :id and state = 'pending' and send_after <= clock_timestamp()
    """
)
LATELY = Statement(
    """
    select count(*) from (
        select created_at, source, state from outbox where conversation_id = :id order by id desc limit 100
    ) said
     where created_at > clock_timestamp() - interval '10 minutes' and source in ('model', 'template')
       and state <> 'cancelled'
    """
)
# `statement_timestamp()` for the index's sake, as above. No more is counted than matters: the cost ends with the limit.
TO_STRANGERS_LATELY = Statement(
    """
    select count(*) from (
        select from outbox
         where shop_id = :shop and to_stranger and created_at > statement_timestamp() - interval '1 hour'
         limit :limit
    ) said
    """
)
STRANGERS = 2  # the first of a pair of numbers, as in `sids`
QUEUE_FOR_STRANGERS = Statement("select pg_advisory_xact_lock(:strangers, hashint8(cast(:shop as bigint)))")
CANCEL_MARKETING = Statement(
    """
    update outbox set state = 'cancelled', reason = :reason
     where id in (
        select id from outbox
         where state = 'pending' and shop_id = :shop and sender = :sender and purpose = 'marketing'
         limit :limit for update skip locked
     )
    """
)
CANCELLED_AT_ONCE = 20_000  # what is left the sender's re-check cancels, text by text

LOOK_UP = Statement("select shop_id, client_id, conversation_id from outbox where id = :id")
LOCKED_CONVERSATION = (
    select(ConversationRow)
    .where(ConversationRow.id == bindparam("id"))
    .with_for_update(key_share=True)
    .execution_options(populate_existing=True)
)
LOCKED_PENDING = (
    select(OutboxRow)
    .where(
        OutboxRow.id == bindparam("id"),
        OutboxRow.state == OutboxState.PENDING,
        col(OutboxRow.send_after) <= func.clock_timestamp(),
    )
    .with_for_update(skip_locked=True)
    .execution_options(populate_existing=True)
)
# Client, conversation, text: the order of locks that every transaction keeps. Each step waits for its lock before the next
# one looks, and what is read of a locked row is its newest version.
LOCK_TO_SEND = Statement(
    """
    with decided as (
        select shop_id, client_id, conversation_id from outbox where id = :id and state = 'pending'
    ), client as (
        select clients.unreachable_code, decided.conversation_id from decided
          join clients on clients.shop_id = decided.shop_id and clients.id = decided.client_id
           for no key update of clients
    ), talk as (
        select talk.sender_number_id, talk.policy_id, talk.epoch, talk.owner, client.unreachable_code
          from client join conversations talk on talk.id = client.conversation_id
           for no key update of talk
    ), locked as (
        select outbox.id, outbox.shop_id, outbox.client_id, outbox.conversation_id, outbox.turn_id, outbox.sender,
               outbox.recipient, outbox.body, outbox.attempt, outbox.hands_over, outbox.epoch,
               clock_timestamp() - outbox.created_at as age, talk.unreachable_code, talk.epoch as epoch_now,
               talk.policy_id, talk.sender_number_id, outbox.purpose, outbox.source, talk.owner
          from talk join outbox on outbox.id = :id
         where outbox.state = 'pending' and outbox.send_after <= clock_timestamp()
           for update of outbox skip locked
    )
    select locked.id, locked.shop_id, client_id, conversation_id, turn_id, sender, recipient, body, attempt, hands_over,
           epoch, age, unreachable_code, epoch_now, policy_id, sender_number_id,
           coalesce(number.messaging_service_sid, ''), purpose, source, owner
      from locked join sender_numbers number on number.id = locked.sender_number_id
    """
)
START_SENDING = Statement(
    """
    update outbox
       set state = 'sending', attempt = attempt + 1, sending_at = clock_timestamp(),
           claimed_until = clock_timestamp() + :patience
     where id = :id
    """
)
MARK_SENT = Statement(
    """
    update outbox
       set state = 'sent', sid = :sid, delivery = :delivery, error_code = :code, sent_at = clock_timestamp(),
           claimed_until = null, look_at = null, reason = ''
     where id = :id and attempt = :attempt and state <> 'sent'
    returning source
    """
)
AGENTS_WORDS = (Source.MODEL, Source.TEMPLATE)  # the confirmation of a stop is the system's: it is due whoever owns
OVERTAKE = Statement(
    """
    update outbox set state = 'cancelled', reason = :why
     where conversation_id = :id and state = 'pending' and source in ('model', 'template')
    returning turn_id
    """
)
WRITE = insert(OutboxRow).returning(col(OutboxRow.id), sort_by_parameter_order=True)


def due(session: Session, limit: int) -> list[tuple[int, Lane]]:
    """Texts that should go out now: live replies first (lanes sort by name: live before outreach), then shop by shop in turn."""
    found = DUE.rows(session, {"limit": limit, "least": LEAST})
    return [(outbox_id, Lane(lane)) for outbox_id, lane in found]


@dataclass(frozen=True, slots=True)
class DueText:
    """What the number that sends this text has to know before it does."""

    sender: str
    segments: int
    segments_per_second: float
    lane: Lane


def due_text(session: Session, outbox_id: int) -> DueText | None:
    """Without a lock; None for a text that is not to be sent now."""
    found = DUE_TEXT.row(session, {"id": outbox_id})
    if found is None:
        return None
    sender, segments, lane, segments_per_second = found
    return DueText(sender, segments, segments_per_second, Lane(lane))


def write(session: Session, texts: Sequence[Mapping[str, object]]) -> list[int]:
    """New texts, by the names of their columns; their ids, in the same order."""
    return list(session.connection().execute(WRITE, texts).scalars()) if texts else []


@dataclass(frozen=True, slots=True)
class Concerned:
    """Whom a text concerns."""

    shop_id: int
    client_id: int
    conversation_id: int


def look_up(session: Session, outbox_id: int) -> Concerned | None:
    """Without a lock."""
    found = LOOK_UP.row(session, {"id": outbox_id})
    return None if found is None else Concerned(*found)


@dataclass(frozen=True, slots=True)
class TextToSend:
    """A locked text, and all that decides whether it may go out; its client and conversation are locked too.

    `epoch` is the conversation's when the text was decided, `epoch_now` its present one; `age` is by the database's clock.
    """

    id: int
    shop_id: int
    client_id: int
    conversation_id: int
    turn_id: int
    sender: str
    recipient: str
    body: str
    attempt: int
    hands_over: bool
    epoch: int
    age: timedelta
    unreachable_code: int | None
    epoch_now: int
    policy_id: int
    sender_number_id: int
    service_sid: str
    purpose: Purpose
    source: Source
    owner: Owner

    @property
    def is_agents(self) -> bool:
        """In an agent's words; the confirmation of a stop is the system's."""
        return self.source in AGENTS_WORDS


def lock_to_send(session: Session, outbox_id: int) -> TextToSend | None:
    """Locks a text with its conversation and client, when it is to be sent and its time has come; None otherwise, also when
    another sender was quicker.
    """
    found = LOCK_TO_SEND.row(session, {"id": outbox_id})
    if found is None:
        return None
    purpose, source, owner = found[-3:]
    values = (*found[:-3], Purpose(purpose), Source(source), Owner(owner))
    return TextToSend(*values)


def lock_conversation(session: Session, conversation_id: int) -> ConversationRow:
    return session.exec(LOCKED_CONVERSATION, params={"id": conversation_id}).one()


def lock_pending(session: Session, outbox_id: int) -> OutboxRow | None:
    """The row, locked, when it is still to be sent and its time has come; None when another sender was quicker."""
    return session.exec(LOCKED_PENDING, params={"id": outbox_id}).first()


def lock_attempt(session: Session, outbox_id: int, attempt: int) -> OutboxRow | None:
    """The row, locked, when this attempt at it is still the one that counts; also while it is in doubt, until staff were told."""
    in_doubt = and_(col(OutboxRow.state) == OutboxState.UNKNOWN, col(OutboxRow.look_at).is_not(None))
    query = (
        select(OutboxRow)
        .where(
            OutboxRow.id == outbox_id,
            OutboxRow.attempt == attempt,
            or_(col(OutboxRow.state) == OutboxState.SENDING, in_doubt),
        )
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    return session.exec(query).first()


def start_sending(session: Session, outbox_id: int, patience: timedelta) -> None:
    """The point of no return, once committed (invariant I6)."""
    START_SENDING.run(session, {"id": outbox_id, "patience": patience})


def postpone(session: Session, outbox_id: int, delay: timedelta) -> None:
    later = func.clock_timestamp() + delay
    _set(session, outbox_id, state=OutboxState.PENDING, claimed_until=None, look_at=None, send_after=later)


def mark_sent(
    session: Session, outbox_id: int, attempt: int, sid: str, delivery: DeliveryState, code: int | None
) -> Source | None:
    """Unless a newer attempt has begun, or its sid is known; whatever was thought of this attempt meanwhile.

    `delivery` and `code` are what was reported so far: reports may be quicker than the answer to the send. Returns whose
    words it has.
    """
    values = {"id": outbox_id, "attempt": attempt, "sid": sid, "delivery": str(delivery), "code": code}
    marked = MARK_SENT.row(session, values)
    return None if marked is None else Source(marked[0])


def settle(session: Session, outbox_id: int, state: OutboxState, reason: str, code: int | None = None) -> None:
    """An end without a known sid: failed, unknown or cancelled."""
    _set(session, outbox_id, state=state, reason=reason, error_code=code, claimed_until=None, look_at=None)


def cancel_pending(session: Session, shop_id: int, client_id: int, reason: str, *, confirms: bool) -> None:
    """Nothing that is still pending for this client goes out, but for the confirmation of an earlier stop, if it `confirms`."""
    pending = update(OutboxRow).where(
        col(OutboxRow.shop_id) == shop_id,
        col(OutboxRow.client_id) == client_id,
        col(OutboxRow.state) == OutboxState.PENDING,
    )
    if confirms:
        pending = pending.where(col(OutboxRow.purpose) != Purpose.OPT_OUT_CONFIRMATION)
    session.connection().execute(pending.values(state=OutboxState.CANCELLED, reason=reason))


def cancel_marketing_from(session: Session, shop_id: int, sender: str, reason: str) -> int:
    """Pending marketing from this number is cancelled: how many. Rows that others hold are passed over, never waited for."""
    values = {"shop": shop_id, "sender": sender, "reason": reason, "limit": CANCELLED_AT_ONCE}
    return CANCEL_MARKETING.run(session, values)


def overtake(session: Session, conversation_id: int, reason: str = "overtaken by a newer turn") -> list[int]:
    """The agent's texts that are still pending are cancelled; returns the ids of the turns that had decided them."""
    return [turn_id for [turn_id] in OVERTAKE.rows(session, {"id": conversation_id, "why": reason})]


def agents_texts_lately(session: Session, conversation_id: int) -> int:
    """What agents have decided to say here within ten minutes by the database's own clock; counts no further than 100."""
    found: int = LATELY.one(session, {"id": conversation_id})[0]
    return found


def queue_for_strangers(session: Session, shop_id: int) -> None:
    """Until this transaction's end no other one that calls this for the shop goes on: what is counted here stays so."""
    QUEUE_FOR_STRANGERS.run(session, {"strangers": STRANGERS, "shop": shop_id})


def texts_to_strangers_lately(session: Session, shop_id: int, limit: int) -> int:
    """What agents have decided to say to unknown numbers within an hour, sent or not; counts no further than `limit`."""
    found: int = TO_STRANGERS_LATELY.one(session, {"shop": shop_id, "limit": limit})[0]
    return found


def _set(session: Session, outbox_id: int, **values: object) -> None:
    session.connection().execute(update(OutboxRow).where(col(OutboxRow.id) == outbox_id).values(**values))
