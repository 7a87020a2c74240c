"""Holding and booking a slot, by the same rules as offering it."""

from datetime import datetime, timedelta

from sqlmodel import Session

from runtime.domain.appointments import Slot
from runtime.domain.availability import blocked_until, check_slot
from runtime.domain.shops import Shop
from runtime.store import appointments
from runtime.store.diary import diary_of
from runtime.store.tables import ConversationRow

A_DAY = timedelta(days=1)


def book(session: Session, shop: Shop, conversation: ConversationRow, turn_id: int, slot: Slot, now: datetime) -> None:
    """Books in the caller's transaction. Raises SlotTaken; then the transaction must be rolled back."""
    _write(session, shop, conversation, turn_id, slot, now, held_until=None)


def hold(
    session: Session,
    shop: Shop,
    conversation: ConversationRow,
    turn_id: int,
    slot: Slot,
    now: datetime,
    lasts: timedelta,
) -> None:
    """Keeps the slot for this conversation until `lasts` of business time has passed. Raises SlotTaken as `book` does."""
    _write(session, shop, conversation, turn_id, slot, now, held_until=now + lasts)


def _write(
    session: Session,
    shop: Shop,
    conversation: ConversationRow,
    turn_id: int,
    slot: Slot,
    now: datetime,
    held_until: datetime | None,
) -> None:
    appointments.lock_barber(session, shop.id, slot.barber_id)
    diary = diary_of(session, shop, now, slot.ends_at + A_DAY, holder=conversation.id)
    check_slot(diary, slot, now)
    appointments.write(
        session,
        slot,
        blocked_until(diary, slot),
        shop_id=shop.id,
        client_id=conversation.client_id,
        conversation_id=conversation.id,
        turn_id=turn_id,
        held_until=held_until,
        now=now,
    )
