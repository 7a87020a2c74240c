"""What the phone page shows of the shop: its clock, and a few clients to text as."""

from collections.abc import Mapping
from datetime import datetime

from api.phone.router import PhoneClient, PhoneShop
from runtime.domain.clients import Client
from runtime.domain.habits import weeks_since_last
from runtime.store import clients, shops
from runtime.store.clock import business_now
from runtime.store.database import Database
from runtime.store.diary import names_of

SHOWN = 12


def phone_shop(database: Database) -> PhoneShop | None:
    """The first shop; the local phones belong to one."""
    with database.transaction() as session:
        line = shops.first_line(session)
        if line is None:
            return None
        shop = line.shop
        return PhoneShop(shop.name, shop.phone, shop.zone, shop.address, business_now(session).astimezone(shop.tz))


def phone_clients(database: Database) -> list[PhoneClient]:
    """The first clients of that shop, each with a line about who they are."""
    with database.transaction() as session:
        line = shops.first_line(session)
        if line is None:
            return []
        now = business_now(session).astimezone(line.shop.tz)
        barbers, services = names_of(session, line.shop.id)
        known = [
            (row, clients.client_with_visits(session, line.shop, row.id))
            for row in clients.first_of_shop(session, line.shop.id, SHOWN)
        ]
    return [
        PhoneClient(row.phone, f"{row.first_name} {row.last_name}", _note(client, now, barbers, services))
        for row, client in known
    ]


def _note(client: Client, now: datetime, barbers: Mapping[int, str], services: Mapping[int, str]) -> str:
    weeks = weeks_since_last(client, now)
    if weeks is None:
        return "never been here"
    last = client.past[0]
    what = f"{services[last.service_id].lower()} with {barbers[last.barber_id]}"
    return f"{what}, last here {weeks} weeks ago"
