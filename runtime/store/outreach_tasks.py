"""Planned contacts."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import text
from sqlalchemy.dialects.postgresql import insert
from sqlmodel import Session, col, select

from runtime.domain.conversations import Agent
from runtime.domain.outreach import TaskState
from runtime.store.tables import OutreachTaskRow, ShopRow

SECOND_TRY = "later:"
IN_TURN = (col(OutreachTaskRow.due_on), col(OutreachTaskRow.id))
LOCK_DUE = text(
    """
    select due.id from shops
     cross join lateral (
        select id, due_on from outreach_tasks task
         where task.shop_id = shops.id and task.state = 'planned'
           and task.due_on <= :latest and task.due_on <= timezone(shops.zone, business_now())::date
           and not exists (
               select from conversations talk
                where talk.shop_id = task.shop_id and talk.client_id = task.client_id and talk.state = 'open'
           )
         order by task.due_on, task.id limit :share
           for update skip locked
     ) due
     where shops.id = any(:shops)
     order by due.due_on, due.id limit :limit
    """
)


def plan(session: Session, *, shop_id: int, client_id: int, agent: Agent, key: str, due_on: date) -> None:
    """Idempotent by (shop, key)."""
    task = insert(OutreachTaskRow).values(
        shop_id=shop_id, client_id=client_id, agent=agent, key=key, due_on=due_on, reason=""
    )
    session.connection().execute(task.on_conflict_do_nothing())


def is_second_try(session: Session, shop_id: int, conversation_id: int) -> bool:
    """Whether this conversation was begun because an earlier opening had found no room at the carrier."""
    query = select(OutreachTaskRow.id).where(
        OutreachTaskRow.shop_id == shop_id,
        OutreachTaskRow.conversation_id == conversation_id,
        col(OutreachTaskRow.key).startswith(SECOND_TRY),
    )
    return session.exec(query).first() is not None


def shops_with_due(session: Session, latest: date) -> list[int]:
    """Shops with a task whose day has come somewhere on earth (`latest` is the furthest date)."""
    due = select(OutreachTaskRow.id).where(
        OutreachTaskRow.shop_id == ShopRow.id,
        OutreachTaskRow.state == TaskState.PLANNED,
        col(OutreachTaskRow.due_on) <= latest,
    )
    return list(session.exec(select(ShopRow.id).where(due.exists()).order_by(col(ShopRow.id))))


def lock_due(session: Session, shop_ids: Sequence[int], latest: date, limit: int) -> list[OutreachTaskRow]:
    """Tasks of these shops whose day has come there, each locked; others' locks are passed over.

    Each shop gets an equal share of `limit`, so that one with thousands keeps no other waiting. Tasks of clients with an
    open conversation are left out: they wait for its end, and must not stand before the rest.
    """
    if not shop_ids:
        return []
    values = {"shops": list(shop_ids), "latest": latest, "limit": limit, "share": -(-limit // len(shop_ids))}
    found = list(session.connection().execute(LOCK_DUE, values).scalars())
    return list(session.exec(select(OutreachTaskRow).where(col(OutreachTaskRow.id).in_(found)).order_by(*IN_TURN)))
