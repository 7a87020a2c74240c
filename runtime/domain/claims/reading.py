"""Reading a whole text: every reader in its turn."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from runtime.domain.claims.ages import read_weeks
from runtime.domain.claims.barber_news import read_barber_news
from runtime.domain.claims.contacts import read_addresses, read_contacts
from runtime.domain.claims.days import read_dates, read_days
from runtime.domain.claims.deeds import read_deeds
from runtime.domain.claims.forbidden import has_stop_line, read_forbidden, read_form
from runtime.domain.claims.mentions import Page
from runtime.domain.claims.money import read_money
from runtime.domain.claims.names import forms_of, read_barbers, read_services, read_strangers, skip_client
from runtime.domain.claims.numbers import read_numbers, skip_choices
from runtime.domain.claims.offers import read_free, read_offers
from runtime.domain.claims.promises import read_promises
from runtime.domain.claims.statements import read_statements
from runtime.domain.claims.times import read_parts_of_day, read_times
from runtime.domain.claims.wills import read_wills
from runtime.domain.claims.words import compiled
from runtime.domain.receipts import Receipt
from runtime.domain.shops import Shop

_OPTION_NUMBER = compiled(
    r"(?<!\w)\(?[1-9]\)|^[1-9][.:]\s|(?:(?<=option )|(?<=opción )|(?<=reply )|(?<=#))[1-9]\b(?!:\d|\s?[ap]\.?m)",
    re.I | re.M,
)


@dataclass(frozen=True, slots=True)
class Known:
    """What has to be known to read a text."""

    shop_name: str
    barbers: tuple[str, ...]
    services: tuple[str, ...]
    addresses: tuple[str, ...]
    client_name: str
    today: date
    language: str

    @property
    def names(self) -> str:
        """What the client, the shop and its place are called."""
        return " ".join((self.shop_name, self.client_name, *self.addresses))


def known_of(
    shop: Shop,
    barber_names: Sequence[str],
    service_names: Sequence[str],
    client_name: str,
    receipts: Sequence[Receipt],
    today: date,
    language: str,
) -> Known:
    return Known(
        shop.name,
        tuple(forms_of([*barber_names, *(r.barber for r in receipts if r.barber)])),
        tuple(sorted({*service_names, *(r.service for r in receipts if r.service)})),
        tuple(sorted({address for address in (shop.address, *(r.address for r in receipts)) if address})),
        client_name,
        today,
        language,
    )


@lru_cache(maxsize=128)  # a draft is read for itself, and again for each wording of it
def read_source(text: str, known: Known) -> Page:
    """What the template or the shop's policy says; not to be changed."""
    return read_page(text, known, text)


def read_page(text: str, known: Known, draft: str | None) -> Page:
    """Each reader takes its words off the page, so the order matters: what could be mistaken for more goes first."""
    page = Page(text, known.language)
    page.skip(_shop_pattern(known.shop_name))
    page.skip(_OPTION_NUMBER)
    read_forbidden(page, known.barbers, stop_line_is_due=draft is None or has_stop_line(draft))
    read_contacts(page)
    read_addresses(page, known.addresses)
    skip_client(page, known.client_name, known.barbers)
    skip_choices(page)
    read_services(page, known.services)
    read_statements(page)
    read_offers(page)
    read_money(page)
    read_dates(page, known.today)
    read_weeks(page)
    read_times(page)
    read_days(page, known.today)
    read_parts_of_day(page)
    read_barbers(page, known.barbers)
    read_strangers(page, known.shop_name)
    read_free(page)
    read_barber_news(page)
    if draft is not None:
        _read_what_the_draft_backs(page, draft)
    return page


def _read_what_the_draft_backs(page: Page, draft: str) -> None:
    read_form(page, draft)
    read_promises(page)
    read_deeds(page)
    read_wills(page, draft)
    read_numbers(page)


@lru_cache(maxsize=256)
def _shop_pattern(name: str) -> re.Pattern[str]:
    return compiled(r"(?<!\w)" + re.escape(name) + r"(?!\w)", re.IGNORECASE)
