"""Clients and their consent."""

from sqlalchemy import bindparam, update
from sqlalchemy.dialects.postgresql import insert
from sqlmodel import Session, col, select

from runtime.domain.appointments import AppointmentState, Visit
from runtime.domain.clients import Client
from runtime.domain.consent import Consent, ConsentChange, ConsentScope
from runtime.domain.errors import NotFound
from runtime.domain.shops import Shop
from runtime.store.statement import Statement
from runtime.store.tables import ClientRow, ConsentRow

VISITS_REMEMBERED = 12  # enough to see habits; more would make a turn grow with a client's history (invariant I10)
LOCKED = (
    select(ClientRow)
    .where(ClientRow.shop_id == bindparam("shop"), ClientRow.id == bindparam("client"))
    .with_for_update(key_share=True)
    .execution_options(populate_existing=True)
)
CONSENT = Statement(
    "select distinct on (scope) scope, change from consents"
    " where shop_id = :shop and client_id = :client order by scope, id desc"
)
WITH_VISITS = Statement(
    """
    select clients.id, first_name, language, self_named, visit.id, barber_id, service_id, starts_at, state
      from clients
      left join lateral (
        select id, barber_id, service_id, starts_at, state from appointments
         where shop_id = clients.shop_id and client_id = clients.id and state in ('booked', 'completed')
         order by starts_at desc limit :most
      ) visit on true
     where clients.shop_id = :shop and clients.id = :client
     order by starts_at desc
    """
)


def client_at(session: Session, shop_id: int, phone: str) -> ClientRow:
    """The client with this phone, made when there is none. Safe against a race of two webhooks."""
    known = select(ClientRow).where(ClientRow.shop_id == shop_id, ClientRow.phone == phone)
    found = session.exec(known).first()
    if found is not None:
        return found
    made = insert(ClientRow).values(shop_id=shop_id, phone=phone, first_name="", last_name="", language="en")
    session.connection().execute(made.on_conflict_do_nothing())
    return session.exec(known).one()


def name_client(session: Session, shop_id: int, client_id: int, first_name: str) -> None:
    """Only of a client whose name nobody knew: what the shop wrote down itself stays. The caller holds the client's lock."""
    naming = update(ClientRow).where(
        col(ClientRow.shop_id) == shop_id, col(ClientRow.id) == client_id, col(ClientRow.first_name) == ""
    )
    session.connection().execute(naming.values(first_name=first_name, self_named=True))


def first_of_shop(session: Session, shop_id: int, limit: int) -> list[ClientRow]:
    """Clients whose name is known, the longest known first."""
    query = (
        select(ClientRow)
        .where(ClientRow.shop_id == shop_id, ClientRow.first_name != "")
        .order_by(col(ClientRow.id))
        .limit(limit)
    )
    return list(session.exec(query))


def lock_client(session: Session, shop_id: int, client_id: int) -> ClientRow:
    """Whoever decides about texts to this client holds this lock: the sender's re-check and a stop come one after the other.

    A turn's commit waits for it only where the turn changes the client's own row or consent: it then takes this lock first,
    before the conversation's. What else it writes only refers to the client, which a key-share lock lets pass.
    """
    return session.exec(LOCKED, params={"shop": shop_id, "client": client_id}).one()


def consent_of(session: Session, shop_id: int, client_id: int) -> Consent:
    rows = CONSENT.rows(session, {"shop": shop_id, "client": client_id})
    newest = {ConsentScope(scope): ConsentChange(change) for scope, change in rows}
    return Consent(newest.get(ConsentScope.TEXTS), newest.get(ConsentScope.MARKETING))


def record_consent(
    session: Session, shop_id: int, client_id: int, scope: ConsentScope, change: ConsentChange, evidence: str
) -> None:
    """Appends to the ledger; nothing in it is ever changed."""
    session.add(ConsentRow(shop_id=shop_id, client_id=client_id, scope=scope, change=change, evidence=evidence))


def client_with_visits(session: Session, shop: Shop, client_id: int) -> Client:
    """Visits newest first, at most `VISITS_REMEMBERED`, in the shop's zone."""
    values = {"shop": shop.id, "client": client_id, "most": VISITS_REMEMBERED}
    rows = WITH_VISITS.rows(session, values)
    if not rows:
        raise NotFound(f"shop {shop.id} has no client {client_id}")
    known, first_name, language, self_named = rows[0][:4]
    tz = shop.tz
    visits = tuple(
        Visit(visit, barber, service, at.astimezone(tz), AppointmentState(state))
        for _, _, _, _, visit, barber, service, at, state in rows
        if visit is not None
    )
    return Client(known, first_name, language, visits, self_named)
