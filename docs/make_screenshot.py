"""Makes docs/phone-page.png anew: two clients text with a real installation, and Chromium takes the picture.

.venv/bin/python docs/make_screenshot.py
"""

import shutil
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Page, expect, sync_playwright

from api.demo import DEMO_TIME, demo_settings
from api.local import Running, console, running
from evals.scripted_client import ScriptedClient
from runtime.services.seed import FIRST_CLIENT, SHOP_PHONE, plan_first_contacts, seed_demo_shop
from runtime.store.clock import business_now, set_business_time
from runtime.store.database import Database
from runtime.store.tables import ClientRow
from runtime.supervisor import free_port_near, stop_on_signals

PICTURE = Path(__file__).with_name("phone-page.png")
WIDTH, HEIGHT, SCALE = 1040, 900, 2  # two phones that are high enough for a whole conversation
# Jordan's and the first guest's.
SCRIPTS = (("sat after 3?", "2 pls"), ("how much is a haircut?", "not this week, maybe next month"))
PATIENCE_SECONDS = 30.0


def main() -> None:
    configured, port = demo_settings(), free_port_near(18000)
    phones: list[str] = []
    with (
        TemporaryDirectory() as data,
        stop_on_signals(),
        running(configured, Path(data), port, partial(prepare, phones)) as installation,
    ):
        for phone, script in zip(phones, SCRIPTS, strict=True):
            converse(installation, phone, script)
        take_picture(f"{installation.url}/phone?as={','.join(phones)}")
    console.print(f"{PICTURE} has {PICTURE.stat().st_size // 1000} kB.")


def prepare(phones: list[str], database_url: str) -> None:
    """The demo shop at the demo's business time, with the first contacts due. Adds the phones that will text."""
    database = Database(database_url, pool_size=1)
    with database.transaction() as session:
        set_business_time(session, DEMO_TIME)
        made = seed_demo_shop(session, business_now(session))
        plan_first_contacts(session, made, DEMO_TIME)
        phones += [FIRST_CLIENT[2], session.get_one(ClientRow, made.guests[0]).phone]
    database.close()


def converse(installation: Running, phone: str, script: tuple[str, ...]) -> None:
    client = ScriptedClient(installation.settings.twilio_api_base_url, phone, SHOP_PHONE)
    for spoken in client.play(script, patience=PATIENCE_SECONDS):
        console.print(f"{'shop' if spoken.from_shop else phone}: {spoken.body}")
    client.close()


def take_picture(url: str) -> None:
    """Once every text is there and delivered."""
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-gpu"]
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=arguments)
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, device_scale_factor=SCALE)
        page.goto(url)
        wait_for_ticks(page)
        page.screenshot(path=PICTURE)
        browser.close()


def wait_for_ticks(page: Page) -> None:
    said = 2 * sum(len(script) for script in SCRIPTS) + len(SCRIPTS)
    expect(page.locator("li.line")).to_have_count(said)
    expect(page.locator("li.line.shop:not([data-state=delivered])")).to_have_count(0)
    page.wait_for_timeout(500)  # bubbles slide in


if __name__ == "__main__":
    main()
