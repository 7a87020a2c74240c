"""All parts on one machine, under one supervisor."""

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from pathlib import Path

from rich.console import Console

from api.schema import require_database
from runtime.bootstrap import migrate
from runtime.domain.errors import BookedBarberError
from runtime.embedded import EmbeddedServer, embedded_postgres, embedded_redis
from runtime.services.seed import DemoShop, plan_first_contacts, seed_demo_shop
from runtime.settings import Settings, load_settings, with_local_parts
from runtime.store.clock import business_now
from runtime.store.database import Database
from runtime.store.shops import any_shop
from runtime.supervisor import Part, Supervisor, require_free_port, stop_on_signals

console = Console(highlight=False)

Prepare = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Running:
    """An installation that is up. `settings` have every address filled in."""

    settings: Settings
    port: int
    supervisor: Supervisor

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


def run_up(data: Path, port: int) -> None:
    """Blocks until Ctrl-C. A new embedded database gets the demo shop, so that there is something to see."""
    configured = load_settings()

    def prepare(database_url: str) -> None:
        if configured.database_url is None and not _has_a_shop(database_url):
            seed_shop(database_url, contacts=with_local_parts(configured).uses_local_twilio)

    kept = f"the data stays in {data}" if configured.database_url is None else "the data stays in your database"
    with until_stopped(kept), running(configured, data, port, prepare) as installation:
        console.print("BookedBarber Agents is up. Ctrl-C stops it.")
        show_urls(installation)
        installation.supervisor.wait()


@contextmanager
def until_stopped(outlook: str) -> Iterator[None]:
    """As `stop_on_signals`, and tells whoever watches: stopping takes seconds. `outlook`: what becomes of the data."""

    def stopping() -> None:
        _tell(f"\nStopping ... ({outlook})")

    with stop_on_signals(stopping, lambda: _tell("Stopped.")):
        yield


def _tell(words: str) -> None:
    """Nobody may be there: the terminal is closed, or the pipe, at which Rich would leave the program at once.

    In a signal handler, which may have come in the middle of another line (RuntimeError: a reentrant call).
    """
    with suppress(OSError, ValueError, RuntimeError, SystemExit):
        console.print(words, markup=False)


@contextmanager
def running(configured: Settings, data: Path, port: int, prepare: Prepare) -> Iterator[Running]:
    """Starts what is not configured, brings the schema up to date, lets `prepare` fill the database, starts the parts."""
    require_free_port(port)
    settings = with_local_parts(configured, port=port, twilio_port=port + 1)
    if settings.uses_local_twilio:
        require_free_port(port + 1)
    with ExitStack() as stack:
        servers: list[EmbeddedServer] = []
        with console.status("Starting PostgreSQL and Redis"):
            urls = _servers(settings, data, stack, servers)
            settings = settings.model_copy(update=urls)
            require_database(urls["database_url"], migrated=False)
            migrate(urls["database_url"])
            prepare(urls["database_url"])
        supervisor = Supervisor(_parts(settings, data, port), data / "logs", servers)
        with console.status("Starting the API, the worker, the scheduler and the local Twilio"):
            stack.enter_context(supervisor)
        try:
            yield Running(settings, port, supervisor)
        except BookedBarberError:
            supervisor.check()  # a part that has ended explains more than what then failed for want of it
            raise


def show_urls(installation: Running) -> None:
    """Where to go in the browser, and where the embedded data is; the address of one's own database is not shown."""
    if installation.settings.uses_local_twilio:
        console.print(f"  Phone page     {installation.url}/phone")
    console.print(f"  API docs       {installation.url}/api/docs")
    console.print(f"  Health         {installation.url}/readyz")
    if "@/" in (installation.settings.database_url or ""):
        address = str(installation.settings.database_url).replace("postgresql+psycopg:", "postgresql:", 1)
        console.print(f"  Database       {address}", soft_wrap=True)


def seed_shop(database_url: str, *, contacts: bool, random_seed: int = 1, clients: int = 240) -> DemoShop:
    """With `contacts`, a few clients are texted today. Raises Unavailable when the database is away or not migrated."""
    require_database(database_url)
    database = Database(database_url, pool_size=1)
    try:
        with database.transaction() as session:
            now = business_now(session)
            made = seed_demo_shop(session, now, random_seed=random_seed, clients=clients)
            if contacts:
                plan_first_contacts(session, made, now)
            return made
    finally:
        database.close()


def _servers(settings: Settings, data: Path, stack: ExitStack, servers: list[EmbeddedServer]) -> dict[str, str]:
    urls = {"database_url": settings.database_url or "", "redis_url": settings.redis_url or ""}
    for name, start in (("database_url", embedded_postgres), ("redis_url", embedded_redis)):
        if not urls[name]:
            server = stack.enter_context(start(data))
            servers.append(server)
            urls[name] = server.url
    return urls


def _parts(settings: Settings, data: Path, port: int) -> list[Part]:
    token = settings.twilio_auth_token
    env = {
        "DATABASE_URL": settings.database_url or "",
        "REDIS_URL": settings.redis_url or "",
        "PUBLIC_BASE_URL": settings.public_base_url or "",
        "TWILIO_API_BASE_URL": settings.twilio_api_base_url,
        "TWILIO_ACCOUNT_SID": settings.twilio_account_sid or "",
        "TWILIO_AUTH_TOKEN": token.get_secret_value() if token else "",
    }
    parts = [
        Part("worker", _command("worker"), env),
        Part(
            "api",
            _command("serve", "--port", str(port)),
            env,
            ready=_answers(port, "/readyz"),
        ),
        Part("scheduler", _command("scheduler"), env),
    ]
    if settings.uses_local_twilio:
        journal = ["--journal", str(data / "local-twilio.jsonl")]
        twilio = _command("local-twilio", "--port", str(port + 1), *journal)
        parts.append(Part("local-twilio", twilio, env, ready=_answers(port + 1, "/healthz")))
    return parts


def _command(*words: str) -> list[str]:
    return [sys.executable, "-m", "api.cli", *words]


def _answers(port: int, path: str) -> Callable[[], bool]:
    """Asked twenty times a second while everything starts, so by the plainest client."""

    def ready() -> bool:
        connection = HTTPConnection("127.0.0.1", port, timeout=1)
        try:
            connection.request("GET", path)
            return connection.getresponse().status == 200
        except (OSError, HTTPException):
            return False
        finally:
            connection.close()

    return ready


def _has_a_shop(database_url: str) -> bool:
    database = Database(database_url, pool_size=1)
    try:
        with database.transaction() as session:
            return any_shop(session)
    finally:
        database.close()
