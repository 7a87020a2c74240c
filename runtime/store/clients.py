"""Clients and their consent."""

from sqlalchemy import text
from sqlalchemy.dialects.postgresql import insert
from sqlmodel import Session, col, select

from runtime.domain.appointments import AppointmentState, Visit
from runtime.domain.clients import Client
from runtime.domain.consent import Consent, ConsentChange, ConsentScope
from runtime.domain.shops import Shop
from runtime.store.tables import AppointmentRow, ClientRow, ConsentRow

VISITS_REMEMBERED = 12  # enough to see habits; more would make a turn grow with a client's history (invariant I10)


def client_at(session: Session, shop_id: int, phone: str) -> ClientRow:
    """The client with this phone, made when there is none. Safe against a race of two webhooks."""
    known = select(ClientRow).where(ClientRow.shop_id == shop_id, ClientRow.phone == phone)
    found = session.exec(known).first()
    if found is not None:
        return found
    made = insert(ClientRow).values(shop_id=shop_id, phone=phone, first_name="", last_name="", language="en")
    session.connection().execute(made.on_conflict_do_nothing())
    return session.exec(known).one()


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

    A turn's commit does not wait for it: what it writes only refers to the client, which a key-share lock lets pass.
    """
    query = select(ClientRow).where(ClientRow.shop_id == shop_id, ClientRow.id == client_id)
    locked = query.with_for_update(key_share=True).execution_options(populate_existing=True)
    return session.exec(locked).one()


def consent_of(session: Session, shop_id: int, client_id: int) -> Consent:
    rows = session.connection().execute(
        text(
            "select distinct on (scope) scope, change from consents"
            " where shop_id = :shop and client_id = :client order by scope, id desc"
        ),
        {"shop": shop_id, "client": client_id},
    )
    newest = {ConsentScope(scope): ConsentChange(change) for scope, change in rows}
    return Consent(newest.get(ConsentScope.TEXTS), newest.get(ConsentScope.MARKETING))


def record_consent(
    session: Session, shop_id: int, client_id: int, scope: ConsentScope, change: ConsentChange, evidence: str
) -> None:
    """Appends to the ledger; nothing in it is ever changed."""
    session.add(ConsentRow(shop_id=shop_id, client_id=client_id, scope=scope, change=change, evidence=evidence))


def client_with_visits(session: Session, shop: Shop, client_id: int) -> Client:
    """Visits newest first, at most `VISITS_REMEMBERED`, in the shop's zone."""
    row = session.exec(select(ClientRow).where(ClientRow.shop_id == shop.id, ClientRow.id == client_id)).one()
    query = (
        select(AppointmentRow)
        .where(
            AppointmentRow.shop_id == shop.id,
            AppointmentRow.client_id == client_id,
            col(AppointmentRow.state).in_([AppointmentState.BOOKED, AppointmentState.COMPLETED]),
        )
        .order_by(col(AppointmentRow.starts_at).desc())
        .limit(VISITS_REMEMBERED)
    )
    visits = tuple(
        Visit(v.id, v.barber_id, v.service_id, v.starts_at.astimezone(shop.tz), v.state) for v in session.exec(query)
    )
    return Client(row.id, row.first_name, row.language, visits)


def phone_of(session: Session, shop_id: int, client_id: int) -> str:
    """E.164. The only way by which a text gets its recipient: from the conversation's client, never from a text."""
    return session.exec(select(ClientRow.phone).where(ClientRow.shop_id == shop_id, ClientRow.id == client_id)).one()
