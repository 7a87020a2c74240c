"""Shops, their numbers and their policy."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete as sql_delete
from sqlalchemy import update
from sqlmodel import Session, col, select

from runtime.domain.errors import NotFound
from runtime.domain.policy import Policy
from runtime.domain.shops import Shop
from runtime.store.statement import Statement
from runtime.store.tables import PolicyVersionRow, SenderNumberRow, ShopRow

LINE = """shops.id, shops.name, shops.zone, shops.address, number.phone,
           number.id, number.messaging_service_sid, number.stopped_code, number.segments_per_second"""
_LINES = f"select {LINE} from shops join sender_numbers number on number.shop_id = shops.id"  # noqa: S608 - a constant
LINE_OF = Statement(f"{_LINES} where number.phone = :phone")
FIRST_LINE = Statement(f"{_LINES} where shops.id = :shop order by number.id limit 1")
SHOP_AT = Statement(f"{_LINES} where shops.id = :shop and number.id = :number")
SHOP = Statement(
    """
    select id, name, zone, coalesce((select phone from sender_numbers where shop_id = :shop order by id limit 1), ''), address
      from shops where id = :shop
    """
)
NAMES_IN = Statement(
    """
    select array(select name from barbers where shop_id = :shop and active order by id),
           array(select name from services where shop_id = :shop and active order by id)
    """
)
POLICY = Statement("select content from policy_versions where shop_id = :shop and id = :policy")


@dataclass(frozen=True, slots=True)
class Line:
    """A shop at one of its numbers, which sends so many `segments_per_second`.

    `stopped_code` is the carrier error for which no outreach goes out from it.
    """

    shop: Shop
    sender_number_id: int
    messaging_service_sid: str | None
    stopped_code: int | None = None
    segments_per_second: float = 1.0


def line_of(session: Session, phone: str) -> Line | None:
    """The shop that this number (E.164) belongs to."""
    found = LINE_OF.row(session, {"phone": phone})
    return None if found is None else line(*found)


def first_line_of_shop(session: Session, shop_id: int) -> Line:
    """The number that a shop's agents write from."""
    found = FIRST_LINE.row(session, {"shop": shop_id})
    if found is None:
        raise NotFound(f"shop {shop_id} has no number to write from")
    return line(*found)


def first_line(session: Session) -> Line | None:
    """The first shop's, for what serves one shop only, such as the local phones."""
    first = session.exec(select(ShopRow.id).order_by(col(ShopRow.id)).limit(1)).first()
    return None if first is None else first_line_of_shop(session, first)


def shop_at(session: Session, shop_id: int, sender_number_id: int) -> Line:
    """A shop, as seen from the number that a conversation is held on."""
    return line(*SHOP_AT.one(session, {"shop": shop_id, "number": sender_number_id}))


def shop(session: Session, shop_id: int) -> Shop:
    """With its first number, or an empty one. Raises NotFound."""
    found = SHOP.row(session, {"shop": shop_id})
    if found is None:
        raise NotFound(f"there is no shop {shop_id}")
    return Shop(*found)


def names_in(session: Session, shop_id: int) -> tuple[list[str], list[str]]:
    """Its barbers, and its services."""
    barbers, services = NAMES_IN.one(session, {"shop": shop_id})
    return list(barbers), list(services)


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
    [content] = POLICY.one(session, {"shop": shop_id, "policy": policy_id})
    return Policy.from_json(dict(content))


def line(
    shop_id: int,
    name: str,
    zone: str,
    address: str,
    phone: str,
    number_id: int,
    service_sid: str | None,
    stopped_code: int | None,
    per_second: float,
) -> Line:
    """From the columns of `LINE`."""
    return Line(Shop(shop_id, name, zone, phone, address), number_id, service_sid, stopped_code, per_second)


def stop_sender(session: Session, shop_id: int, phone: str, code: int, now: datetime) -> bool:
    """False when it was stopped already; the first error stays."""
    stopping = (
        update(SenderNumberRow)
        .where(
            col(SenderNumberRow.shop_id) == shop_id,
            col(SenderNumberRow.phone) == phone,
            col(SenderNumberRow.stopped_at).is_(None),
        )
        .values(stopped_code=code, stopped_at=now)
        .returning(col(SenderNumberRow.id))
    )
    return session.connection().execute(stopping).first() is not None


def resume_sender(session: Session, sender_number_id: int) -> None:
    resuming = update(SenderNumberRow).where(col(SenderNumberRow.id) == sender_number_id)
    session.connection().execute(resuming.values(stopped_code=None, stopped_at=None))


def any_shop(session: Session) -> bool:
    return session.exec(select(ShopRow.id).limit(1)).first() is not None


def delete(session: Session, slug: str) -> None:
    """The shop and, by the foreign keys, everything that belongs to it. Nothing happens when there is none."""
    session.connection().execute(sql_delete(ShopRow).where(col(ShopRow.slug) == slug))
