"""The demo: a scripted client texts, an agent books; then the phone page is the visitor's."""

import time
from datetime import datetime
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from rich.markup import escape
from rich.padding import Padding

from api.local import Running, console, running, show_urls, until_stopped
from evals.handset import Bubble
from evals.scripted_client import ScriptedClient
from runtime.domain.errors import Broken
from runtime.services.seed import FIRST_CLIENT, SHOP_PHONE, ZONE, plan_first_contacts, seed_demo_shop
from runtime.settings import TWILIO_API, Settings, load_settings
from runtime.store.clock import business_now, set_business_time
from runtime.store.database import Database
from runtime.store.proof import Label, booking_of, label_of

# A fixed business time, so that the demo is the same at any hour of any day: a Tuesday morning in the shop's zone.
DEMO_TIME = datetime(2026, 6, 9, 10, 5, tzinfo=ZoneInfo(ZONE))
SCRIPT = ("sat after 3?", "2 pls", "thanks!")
PATIENCE_SECONDS = 30.0
RECORD_SECONDS = 5.0  # how long a text may be on the phone before its sender has recorded it


def run_demo(data: Path, port: int, *, stay: bool) -> None:
    """Raises Broken when the script did not end in a booking in the database."""
    configured = demo_settings()
    prepare = partial(_prepare, data)
    with until_stopped("the next demo has a new shop"), running(configured, data, port, prepare) as installation:
        _play(installation)
        if stay:
            console.print()
            show_urls(installation)
            console.print("\nText as a client on the phone page. Ctrl-C stops everything.")
            installation.supervisor.wait()


def demo_settings() -> Settings:
    """Always the embedded servers and the local Twilio, whatever is configured; a model only if one is."""
    configured = load_settings(database_url=None, redis_url=None, public_base_url=None, twilio_api_base_url=TWILIO_API)
    return configured.model_copy(update={"twilio_account_sid": None, "twilio_auth_token": None})


def _prepare(data: Path, database_url: str) -> None:
    """The demo shop is made anew, and so are its phones; by now no other program uses this folder."""
    (data / "local-twilio.jsonl").unlink(missing_ok=True)
    database = Database(database_url, pool_size=1)
    with database.transaction() as session:
        set_business_time(session, DEMO_TIME)
        made = seed_demo_shop(session, business_now(session))
        plan_first_contacts(session, made, DEMO_TIME)
    database.close()


def _play(installation: Running) -> None:
    database = Database(installation.settings.database_url or "", pool_size=1)
    client = ScriptedClient(installation.settings.twilio_api_base_url, FIRST_CLIENT[2], SHOP_PHONE)
    try:
        console.print(
            f"\nA conversation with {FIRST_CLIENT[0]} {FIRST_CLIENT[1]}, {DEMO_TIME:%A %-d %B, %-I:%M %p} in the shop:"
        )
        for spoken in client.play(SCRIPT, patience=PATIENCE_SECONDS):
            _show(spoken, database)
        with database.transaction() as session:
            booking = booking_of(session, FIRST_CLIENT[2])
        if booking is None:
            raise Broken("the conversation ended without a booking in the database")
        console.print(f"\nIn the database: {booking}")
    finally:
        client.close()
        database.close()


def _show(spoken: Bubble, database: Database) -> None:
    if not spoken.from_shop:
        console.print(Padding(f"[bold]{FIRST_CLIENT[0]}[/bold]  {escape(spoken.body)}", (1, 0, 0, 2)))
        return
    said_by = _said_by(_recorded(spoken.sid, database))
    console.print(Padding("[bold cyan]Fade & Co.[/bold cyan]", (1, 0, 0, 2)))
    console.print(Padding(escape(spoken.body), (0, 0, 0, 4)))
    console.print(Padding(f"[dim]({escape(said_by)})[/dim]", (0, 0, 0, 4)))


def _recorded(sid: str, database: Database) -> Label | None:
    give_up = time.monotonic() + RECORD_SECONDS
    while True:
        with database.transaction() as session:
            label = label_of(session, sid)
        if label is not None or time.monotonic() > give_up:
            return label
        time.sleep(0.02)


def _said_by(label: Label | None) -> str:
    """The source of a text and its versions."""
    if label is None:
        return "not recorded yet"
    words = [f"source {label.source}", label.template or "", f"prompt {label.prompt}" if label.prompt else ""]
    words += [label.model or "", f"{label.segments} segment{'s' if label.segments != 1 else ''}"]
    return ", ".join(word for word in words if word)
