"""The diary of a shop, loaded in one go."""

from datetime import datetime

from sqlalchemy import text
from sqlmodel import Session, col, select

from runtime.domain.appointments import Busy
from runtime.domain.diary import Diary
from runtime.domain.shops import Barber, Service, Shop, Skill, WorkingHours
from runtime.store.tables import BarberRow, ServiceRow, SkillRow, WorkingHoursRow

BUSY = text(
    """
    select barber_id, starts_at, blocked_until from appointments
     where shop_id = :shop and state in ('held', 'booked') and blocked_until > :earliest and starts_at < :latest
       and not (state = 'held' and (held_until <= :now or conversation_id = :mine))
    union all
    select barber_id, starts_at, ends_at from time_off
     where shop_id = :shop and ends_at > :earliest and starts_at < :latest
    """
)


def diary_of(session: Session, shop: Shop, now: datetime, latest: datetime, *, holder: int) -> Diary:
    """From `now` to `latest`. Holds of the conversation `holder` do not stand in its own way; expired ones in nobody's."""
    barbers = session.exec(select(BarberRow).where(BarberRow.shop_id == shop.id, col(BarberRow.active))).all()
    working = [barber.id for barber in barbers]
    services = session.exec(
        select(ServiceRow).where(ServiceRow.shop_id == shop.id, col(ServiceRow.active)).order_by(col(ServiceRow.id))
    )
    skills = session.exec(select(SkillRow).where(SkillRow.shop_id == shop.id, col(SkillRow.barber_id).in_(working)))
    hours = session.exec(
        select(WorkingHoursRow).where(WorkingHoursRow.shop_id == shop.id, col(WorkingHoursRow.barber_id).in_(working))
    )
    busy = session.connection().execute(
        BUSY, {"shop": shop.id, "earliest": now, "latest": latest, "now": now, "mine": holder}
    )
    return Diary(
        zone=shop.zone,
        barbers=tuple(Barber(b.id, b.name) for b in barbers),
        services=tuple(Service(s.id, s.name, s.duration_minutes, s.buffer_minutes, s.price_cents) for s in services),
        skills=tuple(Skill(s.barber_id, s.service_id, s.duration_minutes, s.price_cents) for s in skills),
        hours=tuple(WorkingHours(h.barber_id, h.weekday, h.opens, h.closes) for h in hours),
        busy=tuple(Busy(b, start.astimezone(shop.tz), end.astimezone(shop.tz)) for b, start, end in busy),
    )


def names_of(session: Session, shop_id: int) -> tuple[dict[int, str], dict[int, str]]:
    """Barbers' and services' names by id, those included that the shop no longer offers."""
    barbers = session.exec(select(BarberRow).where(BarberRow.shop_id == shop_id))
    services = session.exec(select(ServiceRow).where(ServiceRow.shop_id == shop_id))
    return {b.id: b.name for b in barbers}, {s.id: s.name for s in services}
