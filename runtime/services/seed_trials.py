"""Small shops for trials: one shop, one diary and one client each, so that no trial takes another's slots."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from sqlmodel import Session, SQLModel

from runtime.domain.appointments import AppointmentState
from runtime.domain.consent import ConsentChange, ConsentScope
from runtime.domain.conversations import Agent
from runtime.domain.policy import Policy
from runtime.services.seed import AREA_CODES, SEGMENTS_PER_SECOND, ZONE
from runtime.store import outreach_tasks
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
    TimeOffRow,
    WorkingHoursRow,
)

TRIAL_TIME = datetime(2026, 6, 9, 10, 5, tzinfo=ZoneInfo(ZONE))  # a Tuesday morning in the shop
SHOP_NAME, ADDRESS = "Fade & Co.", "128 Grand St, New York"
BARBERS = ("Marcus", "Elena")
SERVICES = (("Skin fade", 45, 5, 4500), ("Beard trim", 20, 5, 2000))
OPENS, CLOSES, OPEN_DAYS = time(10), time(18), range(1, 6)  # Tuesday to Saturday
ANSWERS = {
    "en": {
        "parking": "There's metered parking on Grand St, and a garage on Centre St.",
        "walk_ins": "Walk-ins are fine when a chair is free, but a booking is safer.",
        "payment": "We take cash, cards and Apple Pay.",
        "kids": "We cut kids' hair too, from three years on.",
    },
    "es": {
        "parking": "Hay parquímetros en Grand St y un estacionamiento en Centre St.",
        "walk_ins": "Puede venir sin cita si hay una silla libre, pero es más seguro reservar.",
        "payment": "Aceptamos efectivo, tarjetas y Apple Pay.",
        "kids": "También cortamos el pelo a niños, desde los tres años.",
    },
}
MORE_AREA_CODES = tuple(str(code) for code in range(201, 800) if code % 100 != 11)
OTHERS_NAME, OTHERS_PHONE = ("Sam", "Okafor"), "+18005550199"
OTHERS_NOTE = "allergic to witch hazel"
NUMBERS_OF_AN_AREA = 100  # 555-0100 to 555-0199 are kept for fiction


class Past(StrEnum):
    """What the shop knows of a trial's client. `booked` is a regular with an appointment on Thursday of next week."""

    REGULAR = "regular"
    NEW = "new"
    ELENA = "elena"
    BOOKED = "booked"


@dataclass(frozen=True, slots=True)
class Habit:
    """Always on the same day of the week; `newest` is the last visit."""

    barber: str
    service: str
    newest: datetime
    weeks_between: int = 5
    visits: int = 3


@dataclass(frozen=True, slots=True)
class TrialClient:
    """`texts_first`: the shop does not know the phone of a new one until then. `shop` is the name of theirs."""

    past: Past = Past.REGULAR
    language: str = "en"
    texts_first: bool = False
    first_name: str = "Jordan"
    last_name: str = "Reyes"
    shop: str = SHOP_NAME


@dataclass(frozen=True, slots=True)
class Trial:
    """A shop and the phone of its client; `client_id` is None for a client whom the shop does not know yet."""

    shop_id: int
    shop: str
    shop_phone: str
    phone: str
    client_id: int | None


_THURSDAY = datetime(2026, 5, 7, 16, 30, tzinfo=ZoneInfo(ZONE))
_REGULAR = Habit("Marcus", "Skin fade", _THURSDAY)
HABITS = {
    Past.REGULAR: _REGULAR,
    Past.BOOKED: _REGULAR,
    Past.ELENA: Habit("Elena", "Beard trim", datetime(2026, 4, 4, 11, 0, tzinfo=ZoneInfo(ZONE))),
}
BOOKED_FOR = _THURSDAY + timedelta(weeks=6)
TAKEN = (  # Marcus's, by other clients
    (datetime(2026, 6, 13, 10, tzinfo=ZoneInfo(ZONE)), timedelta(hours=3)),
    (datetime(2026, 6, 12, 14, tzinfo=ZoneInfo(ZONE)), timedelta(hours=3)),
)
ELENA_OFF = datetime(2026, 6, 10, tzinfo=ZoneInfo(ZONE))


def seed_trials(session: Session, clients: Sequence[TrialClient], *, first: int = 0) -> list[Trial]:
    """A shop for each client, numbered from `first`, in the caller's transaction: two calls may not share a number."""
    shops = [
        ShopRow(slug=f"trial-{first + n}", name=client.shop, zone=ZONE, address=ADDRESS)
        for n, client in enumerate(clients)
    ]
    _add(session, shops)
    people = [
        _Chairs.of(shop, _phone(2 * (first + n)), _phone(2 * (first + n) + 1), client)
        for n, (shop, client) in enumerate(zip(shops, clients, strict=True))
    ]
    for rows in ("barbers", "services", "clients", "others"):
        _add(session, (row for one in people for row in getattr(one, rows)))
    _add(session, (row for one in people for row in one.what_they_do()))
    return [Trial(one.shop.id, one.shop.name, one.shop_phone, one.phone, one.client_id) for one in people]


def plan_contact(session: Session, trial: Trial, agent: Agent) -> None:
    """This agent contacts the trial's client today."""
    if trial.client_id is None:
        raise LookupError("nobody can be contacted whom the shop does not know")
    outreach_tasks.plan(
        session,
        shop_id=trial.shop_id,
        client_id=trial.client_id,
        agent=agent,
        key=f"trial:{agent}",
        due_on=TRIAL_TIME.date(),
    )


@dataclass(slots=True)
class _Chairs:
    """The rows of one shop, in the order in which they need each other's ids."""

    shop: ShopRow
    shop_phone: str
    phone: str
    client: TrialClient
    barbers: list[BarberRow]
    services: list[ServiceRow]
    clients: list[ClientRow]
    others: list[ClientRow]

    @classmethod
    def of(cls, shop: ShopRow, shop_phone: str, phone: str, client: TrialClient) -> "_Chairs":
        barbers = [BarberRow(shop_id=shop.id, name=name) for name in BARBERS]
        services = [
            ServiceRow(shop_id=shop.id, name=name, duration_minutes=minutes, buffer_minutes=buffer, price_cents=cents)
            for name, minutes, buffer, cents in SERVICES
        ]
        other = ClientRow(shop_id=shop.id, phone=OTHERS_PHONE, first_name=OTHERS_NAME[0], last_name=OTHERS_NAME[1])
        return cls(shop, shop_phone, phone, client, barbers, services, _known(shop, phone, client), [other])

    @property
    def client_id(self) -> int | None:
        return self.clients[0].id if self.clients else None

    def what_they_do(self) -> Iterable[SQLModel]:
        policy = Policy(answers=ANSWERS)
        yield SenderNumberRow(shop_id=self.shop.id, phone=self.shop_phone, segments_per_second=SEGMENTS_PER_SECOND)
        yield PolicyVersionRow(shop_id=self.shop.id, hash=policy.hash, content=policy.to_json())
        for barber in self.barbers:
            for service in self.services:
                yield SkillRow(shop_id=self.shop.id, barber_id=barber.id, service_id=service.id)
            for weekday in OPEN_DAYS:
                yield WorkingHoursRow(
                    shop_id=self.shop.id, barber_id=barber.id, weekday=weekday, opens=OPENS, closes=CLOSES
                )
        yield from self._taken()
        if self.client_id is not None:
            yield from self._history(self.client_id)

    def _taken(self) -> Iterable[SQLModel]:
        for starts, lasts in TAKEN:
            taken = self._appointment(self.others[0].id, "Marcus", "Skin fade", starts, AppointmentState.BOOKED, lasts)
            taken.note = OTHERS_NOTE
            yield taken
        yield TimeOffRow(
            shop_id=self.shop.id,
            barber_id=self._id_of(self.barbers, "Elena"),
            starts_at=ELENA_OFF,
            ends_at=ELENA_OFF + timedelta(days=1),
        )

    def _history(self, client_id: int) -> Iterable[SQLModel]:
        yield ConsentRow(
            shop_id=self.shop.id,
            client_id=client_id,
            scope=ConsentScope.MARKETING,
            change=ConsentChange.GRANTED,
            evidence="signed at the counter",
        )
        habit = HABITS.get(self.client.past)
        if habit is not None:
            for visit in range(habit.visits):
                starts = habit.newest - timedelta(weeks=visit * habit.weeks_between)
                yield self._appointment(client_id, habit.barber, habit.service, starts, AppointmentState.COMPLETED)
        if self.client.past is Past.BOOKED:
            yield self._appointment(client_id, "Marcus", "Skin fade", BOOKED_FOR, AppointmentState.BOOKED)

    def _appointment(
        self,
        client_id: int,
        barber: str,
        service: str,
        starts: datetime,
        state: AppointmentState,
        lasts: timedelta | None = None,
    ) -> AppointmentRow:
        done = next(row for row in self.services if row.name == service)
        ends = starts + (lasts or timedelta(minutes=done.duration_minutes))
        return AppointmentRow(
            shop_id=self.shop.id,
            barber_id=self._id_of(self.barbers, barber),
            service_id=done.id,
            client_id=client_id,
            state=state,
            starts_at=starts,
            ends_at=ends,
            blocked_until=ends if lasts else ends + timedelta(minutes=done.buffer_minutes),
            price_cents=done.price_cents,
        )

    @staticmethod
    def _id_of(barbers: Sequence[BarberRow], name: str) -> int:
        return next(row.id for row in barbers if row.name == name)


def _known(shop: ShopRow, phone: str, client: TrialClient) -> list[ClientRow]:
    if client.past is Past.NEW:
        return [] if client.texts_first else [ClientRow(shop_id=shop.id, phone=phone, language=client.language)]
    born = date(1990, TRIAL_TIME.month, TRIAL_TIME.day)
    return [
        ClientRow(
            shop_id=shop.id,
            phone=phone,
            first_name=client.first_name,
            last_name=client.last_name,
            language=client.language,
            birthday=born,
        )
    ]


def _phone(number: int) -> str:
    areas = AREA_CODES + tuple(code for code in MORE_AREA_CODES if code not in AREA_CODES)
    area, last = divmod(number, NUMBERS_OF_AN_AREA)
    return f"+1{areas[area]}555{100 + last:04}"


def _add(session: Session, rows: Iterable[SQLModel]) -> None:
    session.add_all(list(rows))
    session.flush()
