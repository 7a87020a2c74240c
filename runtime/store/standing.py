"""How it stands with a client: what the shop said last and by which move, whether anything is still due, what is booked."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlmodel import Session

from runtime.domain.appointments import AppointmentState
from runtime.domain.conversations import Move, Outcome, Owner, Source
from runtime.store.statement import Statement

STANDING = Statement(
    """
    select talk.owner, talk.state = 'open', talk.outcome,
           (talk.state = 'open' and talk.owner = 'agent' and (talk.inbound_seq > talk.consumed_seq or talk.turn_count = 0))
           or exists (select from outbox where conversation_id = talk.id and state in ('pending', 'sending')),
           array(select flag.reason from flags flag join conversations own on own.id = flag.conversation_id
                  where own.shop_id = client.shop_id and own.client_id = client.id order by flag.id),
           said.id, said.sid, said.body, said.source, said.receipts, said.move, said.fallbacks
      from clients client
      join lateral (
        select * from conversations where shop_id = client.shop_id and client_id = client.id order by id desc limit 1
      ) talk on true
      left join lateral (
        select outbox.id, sid, body, source, receipts, turns.move, turns.fallbacks
          from outbox join turns on turns.id = outbox.turn_id
         where outbox.conversation_id = talk.id and outbox.state = 'sent' order by outbox.id desc limit 1
      ) said on true
     where client.shop_id = :shop and client.phone = :phone
    """
)
COMING = Statement(
    """
    select a.state, a.starts_at at time zone shops.zone, barbers.name, services.name, a.price_cents
      from appointments a
      join clients on clients.id = a.client_id
      join shops on shops.id = a.shop_id
      join barbers on barbers.id = a.barber_id
      join services on services.id = a.service_id
     where a.shop_id = :shop and clients.phone = :phone and a.starts_at > business_now()
       and a.state in ('booked', 'cancelled')
     order by a.starts_at, a.id
    """
)


@dataclass(frozen=True, slots=True)
class Said:
    """A text of the shop's that Twilio has, and what decided it. `receipts` and `fallbacks` as they are stored."""

    id: int
    sid: str
    body: str
    source: Source
    receipts: list[dict[str, Any]]
    move: Move | None
    fallbacks: list[str]


@dataclass(frozen=True, slots=True)
class Standing:
    """`is_due`: a text waits for its turn, or a reply for its sender. `flags` are the reasons of all flags so far."""

    owner: Owner = Owner.AGENT
    is_open: bool = False
    outcome: Outcome | None = None
    is_due: bool = False
    flags: tuple[str, ...] = ()
    newest: Said | None = field(default=None)


@dataclass(frozen=True, slots=True)
class Coming:
    """An appointment that is not over, booked or cancelled. `starts_at` is the shop's local time, without zone."""

    state: AppointmentState
    starts_at: datetime
    barber: str
    service: str
    price_cents: int


def standing_of(session: Session, shop_id: int, phone: str) -> Standing:
    """Of the client's newest conversation; a client without one stands as nobody does."""
    found = STANDING.row(session, {"shop": shop_id, "phone": phone})
    if found is None:
        return Standing()
    owner, is_open, outcome, is_due, flags, text_id, sid, body, source, receipts, move, fallbacks = found
    newest = None
    if text_id is not None:
        decided = None if move is None else Move(move)
        newest = Said(text_id, sid or "", body, Source(source), receipts, decided, fallbacks)
    ended = None if outcome is None else Outcome(outcome)
    return Standing(Owner(owner), is_open, ended, is_due, tuple(flags), newest)


def coming_of(session: Session, shop_id: int, phone: str) -> list[Coming]:
    """What the client has in the shop's diary, next first."""
    rows = COMING.rows(session, {"shop": shop_id, "phone": phone})
    return [Coming(AppointmentState(state), at, barber, service, cents) for state, at, barber, service, cents in rows]
