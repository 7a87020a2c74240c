"""Looking through the whole database: where certain words stand, what things cost, whom texts were meant for."""

from collections import Counter

from sqlalchemy import text
from sqlmodel import Session

TABLES = text("select table_name from information_schema.tables where table_schema = 'public' order by table_name")
PRICES = text("select name, price_cents, count(*) from services group by name, price_cents")
STRAY = text(
    """
    select count(*) from outbox
      join clients on clients.shop_id = outbox.shop_id and clients.id = outbox.client_id
     where outbox.recipient <> clients.phone
        or outbox.sender not in (select phone from sender_numbers where shop_id = outbox.shop_id)
    """
)


def mentions(session: Session, words: str) -> Counter[str]:
    """How many rows of each table hold these words in any column, whatever the case."""
    found: Counter[str] = Counter()
    for table in session.connection().execute(TABLES).scalars().all():
        counting = text(f'select count(*) from "{table}" t where strpos(lower(to_jsonb(t)::text), :words) > 0')  # noqa: S608
        found[table] = session.connection().execute(counting, {"words": words.lower()}).scalar_one()
    return found


def price_list(session: Session) -> Counter[tuple[str, int]]:
    """How many services of all shops have this name and cost so many cents."""
    rows = session.connection().execute(PRICES)
    return Counter({(name, cents): count for name, cents, count in rows})


def stray_texts(session: Session) -> int:
    """Texts that were meant for another phone than their client's, or sent from another number than their shop's."""
    count: int = session.connection().execute(STRAY).scalar_one()
    return count
