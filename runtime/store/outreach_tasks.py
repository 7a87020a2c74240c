"""Planned contacts."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import func
from sqlalchemy.dialects.postgresql import insert
from sqlmodel import Session, col, select

from runtime.domain.conversations import Agent, ConversationState
from runtime.domain.outreach import TaskState
from runtime.store.tables import ConversationRow, OutreachTaskRow, ShopRow


def plan(session: Session, *, shop_id: int, client_id: int, agent: Agent, key: str, due_on: date) -> None:
    """Idempotent by (shop, key)."""
    task = insert(OutreachTaskRow).values(
        shop_id=shop_id, client_id=client_id, agent=agent, key=key, due_on=due_on, reason=""
    )
    session.connection().execute(task.on_conflict_do_nothing())


def shops_with_due(session: Session, latest: date) -> list[int]:
    """Shops with a task whose day has come somewhere on earth (`latest` is the furthest date)."""
    due = select(OutreachTaskRow.shop_id).where(
        OutreachTaskRow.state == TaskState.PLANNED, col(OutreachTaskRow.due_on) <= latest
    )
    return list(session.exec(due.distinct().order_by(col(OutreachTaskRow.shop_id))))


def lock_due(session: Session, shop_ids: Sequence[int], latest: date, limit: int) -> list[OutreachTaskRow]:
    """Tasks of these shops whose day has come there, each locked; others' locks are passed over.

    Tasks of clients with an open conversation are left out: they wait for its end, and must not stand before the rest.
    """
    talking = select(ConversationRow.id).where(
        ConversationRow.shop_id == OutreachTaskRow.shop_id,
        ConversationRow.client_id == OutreachTaskRow.client_id,
        ConversationRow.state == ConversationState.OPEN,
    )
    query = (
        select(OutreachTaskRow)
        .join(ShopRow, col(ShopRow.id) == col(OutreachTaskRow.shop_id))
        .where(
            OutreachTaskRow.state == TaskState.PLANNED,
            col(OutreachTaskRow.due_on) <= latest,  # for the index
            col(OutreachTaskRow.due_on) <= func.date(func.timezone(ShopRow.zone, func.business_now())),
            col(OutreachTaskRow.shop_id).in_(shop_ids),
            ~talking.exists(),
        )
        .order_by(col(OutreachTaskRow.due_on), col(OutreachTaskRow.id))
        .limit(limit)
        .with_for_update(skip_locked=True, of=OutreachTaskRow)
    )
    return list(session.exec(query))
