"""Holding, booking, moving and cancelling, by the same rules as offering."""

from datetime import datetime, timedelta

from sqlmodel import Session

from runtime.domain.appointments import AppointmentState, Slot
from runtime.domain.availability import blocked_until, check_slot
from runtime.domain.errors import AppointmentChanged
from runtime.domain.shops import Shop
from runtime.store import appointments
from runtime.store.diary import diary_of
from runtime.store.tables import AppointmentRow, ConversationRow

A_DAY = timedelta(days=1)


def book(
    session: Session,
    shop: Shop,
    conversation: ConversationRow,
    turn_id: int,
    slot: Slot,
    now: datetime,
    note: str = "",
) -> None:
    """Books in the caller's transaction. Raises SlotTaken; then the transaction must be rolled back."""
    appointments.lock_barber(session, shop.id, slot.barber_id)
    _write(session, shop, conversation, turn_id, slot, now, held_until=None, note=note)


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
    appointments.lock_barber(session, shop.id, slot.barber_id)
    _write(session, shop, conversation, turn_id, slot, now, held_until=now + lasts)


def move(
    session: Session,
    shop: Shop,
    conversation: ConversationRow,
    turn_id: int,
    appointment_id: int,
    slot: Slot,
    now: datetime,
) -> None:
    """The old appointment ends and the new one is booked, both in the caller's transaction or neither.

    Raises AppointmentChanged when the old one is not this client's or not booked any more, SlotTaken as `book` does.
    """
    former = _lock_booked(session, shop, conversation, appointment_id)
    for barber_id in sorted({former.barber_id, slot.barber_id}):
        appointments.lock_barber(session, shop.id, barber_id)
    former.state = AppointmentState.CANCELLED
    session.flush()  # its place is free before the new one is written, which may overlap it
    _write(session, shop, conversation, turn_id, slot, now, held_until=None, note=former.note)


def cancel(session: Session, shop: Shop, conversation: ConversationRow, appointment_id: int) -> None:
    """In the caller's transaction. Raises AppointmentChanged when it is not this client's or not booked any more."""
    _lock_booked(session, shop, conversation, appointment_id).state = AppointmentState.CANCELLED


def _lock_booked(session: Session, shop: Shop, conversation: ConversationRow, appointment_id: int) -> AppointmentRow:
    found = appointments.lock_booked(session, shop.id, conversation.client_id, appointment_id)
    if found is None:
        raise AppointmentChanged(f"appointment {appointment_id} is no longer booked for this client")
    return found


def _write(
    session: Session,
    shop: Shop,
    conversation: ConversationRow,
    turn_id: int,
    slot: Slot,
    now: datetime,
    held_until: datetime | None,
    note: str = "",
) -> None:
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
        note=note,
    )
