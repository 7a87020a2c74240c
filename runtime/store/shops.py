"""Shops, their numbers and their policy."""

from dataclasses import dataclass

from sqlalchemy import delete as sql_delete
from sqlmodel import Session, col, select

from runtime.domain.errors import NotFound
from runtime.domain.policy import Policy
from runtime.domain.shops import Shop
from runtime.store.tables import PolicyVersionRow, SenderNumberRow, ShopRow


@dataclass(frozen=True, slots=True)
class Line:
    """A shop at one of its numbers."""

    shop: Shop
    sender_number_id: int
    messaging_service_sid: str | None


def line_of(session: Session, phone: str) -> Line | None:
    """The shop that this number (E.164) belongs to."""
    query = (
        select(ShopRow, SenderNumberRow)
        .join(SenderNumberRow, col(SenderNumberRow.shop_id) == col(ShopRow.id))
        .where(SenderNumberRow.phone == phone)
    )
    found = session.exec(query).first()
    return None if found is None else _line(*found)


def first_line_of_shop(session: Session, shop_id: int) -> Line:
    """The number that a shop's agents write from."""
    query = (
        select(ShopRow, SenderNumberRow)
        .join(SenderNumberRow, col(SenderNumberRow.shop_id) == col(ShopRow.id))
        .where(ShopRow.id == shop_id)
        .order_by(col(SenderNumberRow.id))
    )
    found = session.exec(query).first()
    if found is None:
        raise NotFound(f"shop {shop_id} has no number to write from")
    return _line(*found)


def first_line(session: Session) -> Line | None:
    """The first shop's, for what serves one shop only, such as the local phones."""
    first = session.exec(select(ShopRow.id).order_by(col(ShopRow.id)).limit(1)).first()
    return None if first is None else first_line_of_shop(session, first)


def shop_at(session: Session, shop_id: int, sender_number_id: int) -> Line:
    """A shop, as seen from the number that a conversation is held on."""
    query = (
        select(ShopRow, SenderNumberRow)
        .join(SenderNumberRow, col(SenderNumberRow.shop_id) == col(ShopRow.id))
        .where(ShopRow.id == shop_id, SenderNumberRow.id == sender_number_id)
    )
    return _line(*session.exec(query).one())


def newest_policy(session: Session, shop_id: int) -> int:
    """The id of the policy that new conversations begin with; every shop has one from its creation on."""
    query = (
        select(PolicyVersionRow.id)
        .where(PolicyVersionRow.shop_id == shop_id)
        .order_by(col(PolicyVersionRow.id).desc())
        .limit(1)
    )
    return session.exec(query).one()


def policy(session: Session, shop_id: int, policy_id: int) -> Policy:
    query = select(PolicyVersionRow.content).where(
        PolicyVersionRow.shop_id == shop_id, PolicyVersionRow.id == policy_id
    )
    return Policy.from_json(dict(session.exec(query).one()))


def _line(shop: ShopRow, number: SenderNumberRow) -> Line:
    known = Shop(id=shop.id, name=shop.name, zone=shop.zone, phone=number.phone, address=shop.address)
    return Line(known, number.id, number.messaging_service_sid)


def any_shop(session: Session) -> bool:
    return session.exec(select(ShopRow.id).limit(1)).first() is not None


def delete(session: Session, slug: str) -> None:
    """The shop and, by the foreign keys, everything that belongs to it. Nothing happens when there is none."""
    session.connection().execute(sql_delete(ShopRow).where(col(ShopRow.slug) == slug))
