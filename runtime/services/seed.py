"""A demo shop: barbers, services, hours and clients with histories, the same for the same random seed."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from faker import Faker
from sqlmodel import Session

from runtime.domain.appointments import AppointmentState
from runtime.domain.consent import ConsentChange, ConsentScope
from runtime.domain.conversations import Agent
from runtime.domain.policy import Policy
from runtime.services.seed_visits import Chair, booked_ahead, visits_of
from runtime.store import outreach_tasks, shops
from runtime.store.bulk import add_rows
from runtime.store.tables import (
    AppointmentRow,
    BarberRow,
    ClientRow,
    ConsentRow,
    PolicyVersionRow,
    SenderNumberRow,
    ServiceRow,
    ShopRow,
    SkillRow,
    WorkingHoursRow,
)

SLUG = "demo"
ZONE = "America/New_York"
SHOP_PHONE = "+12125550100"
SEGMENTS_PER_SECOND = 10.0  # a registered number of a small business (10DLC) has between 4 and 12
BARBERS = ("Marcus", "Elena", "Dre")
SERVICES = (("Skin fade", 45, 5, 4500), ("Haircut", 30, 5, 3500), ("Beard trim", 20, 5, 2000))
HOURS = ((1, 10, 19), (2, 10, 19), (3, 10, 19), (4, 10, 20), (5, 9, 17))  # Tuesday to Saturday
AREA_CODES = ("212", "347", "646", "718", "917")
FIRST_CLIENT = ("Jordan", "Reyes", "+12125550142")
HISTORY_WEEKS = 30
GUESTS = 3
ANSWERS = {
    "en": {
        "parking": "There's street parking on Grand St, and a garage on Mott St.",
        "walk_ins": "Walk-ins are welcome when a chair is open, but booked clients go first.",
        "payment": "We take cash, cards and Apple Pay.",
        "kids": "Kids are welcome from age 4.",
    },
    "es": {
        "parking": "Hay lugar para estacionar en Grand St y un garaje en Mott St.",
        "walk_ins": "Puedes llegar sin cita si hay una silla libre, pero primero van las citas.",
        "payment": "Aceptamos efectivo, tarjetas y Apple Pay.",
        "kids": "Atendemos niños desde los 4 años.",
    },
}
BIRTHDAY_TREAT = {
    "en": "Your birthday treat: 10% off your next cut.",
    "es": "Tu regalo de cumpleaños: 10% de descuento en tu proximo corte.",
}


@dataclass(frozen=True, slots=True)
class DemoShop:
    """What was made. `guests` are free, agreed to marketing, and are for whoever plays with the phone page.

    `first_client` has a habit: a skin fade with Marcus on Thursday afternoons, last five weeks ago."""

    shop_id: int
    first_client_id: int
    guests: tuple[int, ...]
    clients: int


def seed_demo_shop(session: Session, now: datetime, *, random_seed: int = 1, clients: int = 240) -> DemoShop:
    """Replaces the demo shop, and only that, in the caller's transaction. `now` is business time."""
    shops.delete(session, SLUG)
    random = Random(random_seed)  # noqa: S311 (sample data)
    shop = ShopRow(slug=SLUG, name="Fade & Co.", zone=ZONE, address="128 Grand St, New York")
    session.add(shop)
    session.flush()
    policy = Policy(answers=ANSWERS, birthday_treat=BIRTHDAY_TREAT)
    session.add(SenderNumberRow(shop_id=shop.id, phone=SHOP_PHONE, segments_per_second=SEGMENTS_PER_SECOND))
    session.add(PolicyVersionRow(shop_id=shop.id, hash=policy.hash, content=policy.to_json()))
    chairs = _staffed(session, shop.id)
    people = _people(session, shop.id, random, clients)
    _consents(session, shop.id, people, random)
    local = now.astimezone(ZoneInfo(ZONE))
    _appointments(session, shop.id, people, chairs, random, local)
    guests = tuple(client.id for client in people[1 : GUESTS + 1])
    return DemoShop(shop.id, people[0].id, guests, len(people))


def plan_first_contacts(session: Session, made: DemoShop, now: datetime) -> None:
    """The first client and the guests are contacted on this day of the shop, so that the phones have something to answer."""
    day = now.astimezone(ZoneInfo(ZONE)).date()
    for client_id in (made.first_client_id, *made.guests):
        outreach_tasks.plan(
            session,
            shop_id=made.shop_id,
            client_id=client_id,
            agent=Agent.REBOOKING,
            key=f"demo:{client_id}",
            due_on=day,
        )


def _staffed(session: Session, shop_id: int) -> list[Chair]:
    barbers = [BarberRow(shop_id=shop_id, name=name) for name in BARBERS]
    services = [
        ServiceRow(shop_id=shop_id, name=name, duration_minutes=minutes, buffer_minutes=buffer, price_cents=cents)
        for name, minutes, buffer, cents in SERVICES
    ]
    session.add_all([*barbers, *services])
    session.flush()
    for barber in barbers:
        session.add_all(SkillRow(shop_id=shop_id, barber_id=barber.id, service_id=service.id) for service in services)
        session.add_all(
            WorkingHoursRow(
                shop_id=shop_id, barber_id=barber.id, weekday=weekday, opens=time(opens), closes=time(closes)
            )
            for weekday, opens, closes in HOURS
        )
    return [Chair(barber, services, HOURS) for barber in barbers]


def _people(session: Session, shop_id: int, random: Random, count: int) -> list[ClientRow]:
    """Phone numbers are from the range kept for fiction (555-0100 to 555-0199)."""
    faker = Faker("en_US")
    faker.seed_instance(random.getrandbits(32))
    numbers = [f"+1{area}555{last:04}" for area in AREA_CODES for last in range(100, 200)]
    numbers = [number for number in numbers if number not in (SHOP_PHONE, FIRST_CLIENT[2])]
    random.shuffle(numbers)
    rows = [ClientRow(shop_id=shop_id, phone=FIRST_CLIENT[2], first_name=FIRST_CLIENT[0], last_name=FIRST_CLIENT[1])]
    rows += [
        ClientRow(
            shop_id=shop_id,
            phone=phone,
            first_name=faker.first_name(),
            last_name=faker.last_name(),
            birthday=faker.date_of_birth(minimum_age=18, maximum_age=75),
            language="es" if random.random() < 0.1 else "en",
        )
        for phone in numbers[: count - 1]
    ]
    session.add_all(rows)
    session.flush()
    return rows


def _consents(session: Session, shop_id: int, people: list[ClientRow], random: Random) -> None:
    """Nine in ten agreed to marketing at the counter; the first client did."""
    rows = [
        {
            "shop_id": shop_id,
            "client_id": client.id,
            "scope": ConsentScope.MARKETING,
            "change": ConsentChange.GRANTED,
            "evidence": "signed at the counter",
        }
        for position, client in enumerate(people)
        if position <= GUESTS or random.random() < 0.9
    ]
    add_rows(session, ConsentRow, rows)


def _appointments(
    session: Session,
    shop_id: int,
    people: list[ClientRow],
    chairs: list[Chair],
    random: Random,
    now: datetime,
) -> None:
    first, *others = people
    rows = _usual_thursdays(shop_id, first, chairs[0], now)
    for client in others:
        rows += visits_of(shop_id, client.id, chairs, random, now, HISTORY_WEEKS)
    rows += booked_ahead(shop_id, [client.id for client in others[GUESTS:]], chairs, random, now)
    add_rows(session, AppointmentRow, rows)


def _usual_thursdays(shop_id: int, client: ClientRow, chair: Chair, now: datetime) -> list[dict[str, object]]:
    """Every five weeks, a Thursday at half past four; the last one about five weeks ago."""
    thursday = now.date() - timedelta(days=(now.weekday() - 3) % 7)
    starts = [
        datetime.combine(thursday - timedelta(weeks=weeks), time(16, 30), tzinfo=now.tzinfo) for weeks in (4, 9, 14, 19)
    ]
    return [
        chair.appointment(shop_id, client.id, chair.services[0], start, AppointmentState.COMPLETED) for start in starts
    ]
