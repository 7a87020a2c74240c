"""Writing appointments. The database refuses a double booking whatever the code believed (invariant I8)."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete, text
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from runtime.domain.appointments import AppointmentState, Slot
from runtime.domain.errors import SlotTaken
from runtime.store.tables import AppointmentRow, BarberRow


def write(
    session: Session,
    slot: Slot,
    blocked_until: datetime,
    *,
    shop_id: int,
    client_id: int,
    conversation_id: int,
    turn_id: int,
    held_until: datetime | None,
    now: datetime,
    note: str = "",
) -> AppointmentRow:
    """Books the slot, or holds it when `held_until` is given, in the caller's transaction.

    Holds of this conversation and expired holds in the way are deleted first. Raises SlotTaken; the transaction is lost then.
    """
    _clear_the_way(session, slot, blocked_until, shop_id, conversation_id, now)
    row = AppointmentRow(
        shop_id=shop_id,
        barber_id=slot.barber_id,
        service_id=slot.service_id,
        client_id=client_id,
        conversation_id=conversation_id,
        turn_id=turn_id,
        state=AppointmentState.BOOKED if held_until is None else AppointmentState.HELD,
        starts_at=slot.starts_at,
        ends_at=slot.ends_at,
        blocked_until=blocked_until,
        held_until=held_until,
        price_cents=slot.price_cents,
        note=note,
    )
    session.add(row)
    try:
        session.flush()
    except IntegrityError as error:
        if "no_double_booking" in str(error.orig):
            raise SlotTaken("somebody else was quicker") from error
        raise
    return row


def lock_booked(session: Session, shop_id: int, client_id: int, appointment_id: int) -> AppointmentRow | None:
    """This client's booked appointment, locked; None when it is somebody else's, or no longer booked."""
    query = select(AppointmentRow).where(
        AppointmentRow.shop_id == shop_id,
        AppointmentRow.client_id == client_id,
        AppointmentRow.id == appointment_id,
        AppointmentRow.state == AppointmentState.BOOKED,
    )
    return session.exec(query.with_for_update()).first()


def lock_barber(session: Session, shop_id: int, barber_id: int) -> None:
    """Whoever writes into one barber's day does it one after the other.

    The constraint alone would do, but two inserts may wait for each other (seen in 2 of 100 races): that ends as a deadlock,
    a second later, and not as SlotTaken.
    """
    query = select(BarberRow.id).where(BarberRow.shop_id == shop_id, BarberRow.id == barber_id)
    session.exec(query.with_for_update(key_share=True)).first()


def release_holds(session: Session, shop_id: int, conversation_id: int) -> None:
    """Lets go of what a conversation held."""
    session.connection().execute(
        delete(AppointmentRow).where(
            col(AppointmentRow.shop_id) == shop_id,
            col(AppointmentRow.conversation_id) == conversation_id,
            col(AppointmentRow.state) == AppointmentState.HELD,
        )
    )


def release_untold_holds(session: Session, shop_id: int, conversation_id: int, turn_ids: Collection[int]) -> None:
    """Lets go of what these turns held: the texts that would have told the client of it were cancelled."""
    session.connection().execute(
        delete(AppointmentRow).where(
            col(AppointmentRow.shop_id) == shop_id,
            col(AppointmentRow.conversation_id) == conversation_id,
            col(AppointmentRow.state) == AppointmentState.HELD,
            col(AppointmentRow.turn_id).in_(turn_ids),
        )
    )


def _clear_the_way(
    session: Session, slot: Slot, blocked_until: datetime, shop_id: int, conversation_id: int, now: datetime
) -> None:
    release_holds(session, shop_id, conversation_id)
    session.connection().execute(
        text(
            "delete from appointments where shop_id = :shop and barber_id = :barber and state = 'held'"
            " and held_until <= :now and starts_at < :blocked_until and blocked_until > :starts_at"
        ),
        {
            "shop": shop_id,
            "barber": slot.barber_id,
            "now": now,
            "starts_at": slot.starts_at,
            "blocked_until": blocked_until,
        },
    )
