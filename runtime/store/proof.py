"""Reading back what is in the database, for showing that it is."""

from dataclasses import dataclass

from sqlalchemy import text
from sqlmodel import Session, select

from runtime.store.tables import OutboxRow

BOOKING = text(
    """
    select c.first_name || ' ' || c.last_name, s.name, b.name,
           to_char(a.starts_at at time zone shop.zone, 'FMDay FMDD FMMonth, FMHH12:MI AM'), a.state
      from appointments a
      join clients c on c.id = a.client_id
      join services s on s.id = a.service_id
      join barbers b on b.id = a.barber_id
      join shops shop on shop.id = a.shop_id
     where c.phone = :phone and a.state = 'booked' and a.starts_at > business_now()
     order by a.starts_at limit 1
    """
)


@dataclass(frozen=True, slots=True)
class Label:
    """Who worded a text, and with which versions (invariant I12)."""

    source: str
    template: str | None
    prompt: str | None
    model: str | None
    segments: int


def booking_of(session: Session, phone: str) -> str | None:
    """The next booked appointment of whoever has this phone, in one line."""
    found = session.connection().execute(BOOKING, {"phone": phone}).first()
    if found is None:
        return None
    client, service, barber, when, state = found
    return f"{client}, {service} with {barber}, {when} ({state})"


def label_of(session: Session, sid: str) -> Label | None:
    """None while the sender has not recorded the sid yet."""
    row = session.exec(select(OutboxRow).where(OutboxRow.sid == sid)).first()
    if row is None:
        return None
    return Label(row.source, row.template_version, row.prompt_version, row.model, row.segments)
