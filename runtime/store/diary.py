"""The diary of a shop, loaded in one go."""

from datetime import datetime, time

from sqlmodel import Session, select

from runtime.domain.appointments import Busy
from runtime.domain.diary import Diary
from runtime.domain.shops import Barber, Service, Shop, Skill, WorkingHours
from runtime.store.statement import Statement
from runtime.store.tables import BarberRow, ServiceRow

OFFER = Statement(
    """
    select (
        select coalesce(jsonb_agg(jsonb_build_array(id, name) order by id), '[]')
          from barbers where shop_id = :shop and active
    ), (
        select coalesce(
                 jsonb_agg(jsonb_build_array(id, name, duration_minutes, buffer_minutes, price_cents) order by id), '[]'
               )
          from services where shop_id = :shop and active
    ), (
        select coalesce(jsonb_agg(jsonb_build_array(barber_id, service_id, duration_minutes, price_cents)), '[]')
          from skills join barbers on barbers.id = barber_id and active where skills.shop_id = :shop
    ), (
        select coalesce(jsonb_agg(jsonb_build_array(barber_id, weekday, opens, closes)), '[]')
          from working_hours join barbers on barbers.id = barber_id and active where working_hours.shop_id = :shop
    )
    """
)
BUSY = Statement(
    """
    select barber_id, starts_at, blocked_until, false from appointments
     where shop_id = :shop and state in ('held', 'booked') and blocked_until > :earliest and starts_at < :latest
       and not (state = 'held' and (held_until <= :now or conversation_id = :mine))
    union all
    select barber_id, starts_at, ends_at, true from time_off
     where shop_id = :shop and ends_at > :earliest and starts_at < :latest
    """
)


def diary_of(session: Session, shop: Shop, now: datetime, latest: datetime, *, holder: int) -> Diary:
    """From `now` to `latest`. Holds of the conversation `holder` do not stand in its own way; expired ones in nobody's."""
    barbers, services, skills, hours = OFFER.one(session, {"shop": shop.id})
    busy = BUSY.rows(session, {"shop": shop.id, "earliest": now, "latest": latest, "now": now, "mine": holder})
    tz = shop.tz
    return Diary(
        zone=shop.zone,
        barbers=tuple(Barber(*row) for row in barbers),
        services=tuple(Service(*row) for row in services),
        skills=tuple(Skill(*row) for row in skills),
        hours=tuple(
            WorkingHours(barber, day, time.fromisoformat(opens), time.fromisoformat(closes))
            for barber, day, opens, closes in hours
        ),
        busy=tuple(Busy(barber, start.astimezone(tz), end.astimezone(tz), away) for barber, start, end, away in busy),
    )


def names_of(session: Session, shop_id: int) -> tuple[dict[int, str], dict[int, str]]:
    """Barbers' and services' names by id, those included that the shop no longer offers."""
    barbers = session.exec(select(BarberRow).where(BarberRow.shop_id == shop_id))
    services = session.exec(select(ServiceRow).where(ServiceRow.shop_id == shop_id))
    return {b.id: b.name for b in barbers}, {s.id: s.name for s in services}
