"""Shops, clients and conversations in any number, by SQL."""

from dataclasses import dataclass

from sqlalchemy import Connection, text
from sqlmodel import Session

import prompts
from runtime.domain.policy import Policy
from runtime.store.clock import set_business_time
from runtime.store.database import Database
from tests.fixtures.shops import NOW, make_shop

SHOPS = 4
HISTORY_FROM = 100_000_000  # the ids of the rows that only fill tables
FIRST_PHONE = 9_170_000_000
FIRST_OLD_PHONE = 2_010_000_000

CLIENTS = text(
    """
    insert into clients (shop_id, phone, first_name, last_name, language)
    select cast(:shop as bigint), '+1' || n, 'Jordan', 'Reyes', 'en' from generate_series(cast(:first as bigint), :last) n
    """
)
CONSENTS = text(
    """
    insert into consents (shop_id, client_id, scope, change, evidence)
    select shop_id, id, 'marketing', 'granted', 'bench' from clients where shop_id = :shop
       and id not in (select client_id from consents)
    """
)
VISITS = text(
    """
    insert into appointments (shop_id, barber_id, service_id, client_id, state, starts_at, ends_at, blocked_until, price_cents)
    select c.shop_id, :barber, :service, c.id, 'completed', at, at + interval '45 minutes', at + interval '50 minutes', 4500
      from clients c, generate_series(1, 3) n, lateral (select business_now() - n * interval '5 weeks' as at) moment
     where c.shop_id = :shop and not exists (select from appointments a where a.client_id = c.id)
    """
)
CONVERSATIONS = text(
    """
    with opened as (
        insert into conversations
               (shop_id, client_id, sender_number_id, agent, texts_hash, policy_id, opened_at, turn_count, last_turn_at)
        select c.shop_id, c.id, s.id, 'rebooking', :texts, p.id, business_now(), 1, business_now()
          from clients c
          join sender_numbers s on s.shop_id = c.shop_id
          join policy_versions p on p.shop_id = c.shop_id
         where c.shop_id = :shop and not exists (select from conversations k where k.client_id = c.id)
        returning shop_id, id
    )
    insert into turns (shop_id, conversation_id, number, kind, attempt) select shop_id, id, 1, 'opening', 1 from opened
    """
)
PHONES = text(
    "select c.phone, s.phone, k.id from conversations k join clients c on c.id = k.client_id"
    " join sender_numbers s on s.id = k.sender_number_id where k.id < :history and k.state = 'open' order by k.id"
)
TALKATIVE = Policy(texts_in_ten_minutes=1_000_000)  # hundreds of turns of one conversation are measured in a row


@dataclass(frozen=True, slots=True)
class Person:
    """A client in an open conversation with the rebooking agent; numbers in E.164."""

    phone: str
    shop: str
    conversation_id: int


def populate(database: Database, people: int) -> list[Person]:
    """Adds so many clients, spread over the shops, whose conversation has had its opening. Returns all that are there."""
    with database.transaction() as session:
        set_business_time(session, NOW)
        shops = _shops(session)
        connection = session.connection()
        known = connection.execute(text("select count(*) from clients where id < :h"), {"h": HISTORY_FROM}).scalar_one()
        each = -(-people // len(shops))
        for place, (shop, barber, service) in enumerate(shops):
            first = FIRST_PHONE + known + place * each
            connection.execute(CLIENTS, {"shop": shop, "first": first, "last": first + each - 1})
            connection.execute(CONSENTS, {"shop": shop})
            connection.execute(VISITS, {"shop": shop, "barber": barber, "service": service})
            connection.execute(CONVERSATIONS, {"shop": shop, "texts": prompts.load().hash})
        rows = connection.execute(PHONES, {"history": HISTORY_FROM}).all()
    _tidy(database)
    return [Person(*row) for row in rows]


def pile_up(database: Database, sample: Person, first: int, last: int) -> None:
    """Fills the tables with copies of a conversation that has had its turns: one in ten is open, the others are over.

    Each brings a client, a turn, a text that came in, a text that went out, and a checkpoint.
    """
    with database.transaction() as session:
        connection = session.connection()
        connection.execute(
            text("set local session_replication_role = replica")
        )  # the copies refer to each other rightly
        connection.execute(text("set local statement_timeout = 0"))
        connection.execute(text("set local synchronous_commit = off"))
        found = {"sample": sample.conversation_id, "base": HISTORY_FROM, "first": first, "last": last}
        for table, where, changes in COPIES:
            _copy(connection, table, where, changes, found)
    _tidy(database)


_ID = {"id": ":base + n"}
_IN_CONVERSATION = {"conversation_id": ":base + n", "client_id": ":base + n", "turn_id": ":base + n", **_ID}
_NEWEST = "conversation_id = :sample and id < :base order by id desc limit 1"
_THREAD = "thread_id = cast(:sample as bigint)::text"
COPIES: tuple[tuple[str, str, dict[str, str]], ...] = (
    (
        "clients",
        "id = (select client_id from conversations where id = :sample)",
        {**_ID, "phone": f"'+1' || ({FIRST_OLD_PHONE} + n)"},
    ),
    (
        "conversations",
        "id = :sample",
        {
            **_ID,
            "client_id": ":base + n",
            "state": "case when n % 10 = 0 then 'open' else 'closed' end",
            "closed_at": "case when n % 10 = 0 then null else business_now() end",
        },
    ),
    ("turns", _NEWEST, {**_ID, "conversation_id": ":base + n"}),
    ("inbound_messages", _NEWEST, {**_IN_CONVERSATION, "sid": "'SMbench' || n"}),
    ("outbox", _NEWEST, {**_IN_CONVERSATION, "sid": "'SMsent' || n"}),
    ("checkpoints", _THREAD, {"thread_id": "(:base + n)::text"}),
    ("checkpoint_blobs", _THREAD, {"thread_id": "(:base + n)::text"}),
)


def _copy(connection: Connection, table: str, where: str, changes: dict[str, str], found: dict[str, int]) -> None:
    columns = connection.execute(
        text("select column_name from information_schema.columns where table_name = :table order by ordinal_position"),
        {"table": table},
    ).scalars()
    names = list(columns)
    values = ", ".join(changes.get(name, f"s.{name}") for name in names)
    statement = (
        f"insert into {table} ({', '.join(names)})"
        f" select {values} from (select * from {table} where {where}) s, generate_series(cast(:first as bigint), :last) n"
    )
    connection.execute(text(statement.replace(":base", "cast(:base as bigint)")), found)


def _shops(session: Session) -> list[tuple[int, int, int]]:
    """Shop, barber and service; made when there are none. Their numbers may send as fast as anybody can."""
    query = text(
        "select s.id, min(b.id), min(v.id) from shops s join barbers b on b.shop_id = s.id"
        " join services v on v.shop_id = s.id group by s.id order by s.id"
    )
    connection = session.connection()
    if not connection.execute(query).all():
        for number in range(SHOPS):
            make_shop(session, slug=f"shop-{number}", phone=f"+1212555{100 + number:04}", policy=TALKATIVE)
        session.flush()
        connection.execute(text("update sender_numbers set segments_per_second = 10000"))
    return [(shop, barber, service) for shop, barber, service in connection.execute(query)]


def _tidy(database: Database) -> None:
    """What autovacuum would do sooner or later, now, so that it does not happen within a measurement."""
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("set statement_timeout = 0"))
        connection.execute(text("vacuum analyze"))
        connection.execute(text("checkpoint"))
