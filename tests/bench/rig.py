"""The machine under measurement: PostgreSQL and Redis as they run by default, and our own commands as processes."""

import contextlib
import os
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import httpx
from redis import Redis
from sqlalchemy import create_engine, text

from runtime.bootstrap import migrate
from runtime.embedded import EmbeddedServer, embedded_postgres, embedded_redis
from runtime.embedded.child import Child
from runtime.settings import LOCAL_ACCOUNT, LOCAL_TOKEN, Settings
from runtime.store.database import Database
from tests.bench.meter import Meter
from tests.fixtures.one_machine import free_ports

PATIENCE = 60.0
WORKER_THREADS = 64
OWN_SETTINGS = {name.upper() for name in Settings.model_fields}
NUMBERS = count(1)


@dataclass
class Servers:
    """PostgreSQL, durable as in production, and Redis; `folder` holds their data and all logs."""

    postgres: EmbeddedServer
    redis: EmbeddedServer
    folder: Path

    @contextmanager
    def database(self) -> Iterator[str]:
        """The URL of a migrated database of its own."""
        name = f"bench_{next(NUMBERS)}"
        admin = create_engine(self._named("postgres"), isolation_level="AUTOCOMMIT", pool_size=1)
        with admin.connect() as connection:
            connection.execute(text(f"create database {name} template bookedbarber"))
            connection.execute(text("checkpoint"))  # so that no cell pays for the one before it
            yield self._named(name)
            connection.execute(text(f"drop database {name} with (force)"))
        admin.dispose()

    def forget_wake_ups(self) -> None:
        with Redis.from_url(self.redis.url) as redis:
            redis.flushall()

    def _named(self, name: str) -> str:
        return self.postgres.url.replace("/bookedbarber?", f"/{name}?")


@contextmanager
def servers() -> Iterator[Servers]:
    with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
        folder = Path(name).resolve()
        postgres = stack.enter_context(embedded_postgres(folder))
        redis = stack.enter_context(embedded_redis(folder))
        migrate(postgres.url)
        yield Servers(postgres, redis, folder)


class Processes:
    """Started programs by name; all are stopped when the block is left."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._stack = ExitStack()
        self.pids: dict[str, int] = {}

    def __enter__(self) -> "Processes":
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def start(self, name: str, words: list[str], env: Mapping[str, str] | None = None) -> Child:
        """`words` follow `python -m`. No setting of the caller's environment gets through."""
        plain = {key: value for key, value in os.environ.items() if key.upper() not in OWN_SETTINGS}
        home = Path(__file__).parents[2]
        whole = plain | {"PYTHONPATH": str(home)} | dict(env or {})
        log = self._folder / "logs" / f"{name}.log"
        child = Child([sys.executable, "-m", *words], log=log, env=whole, cwd=self._folder)
        self._stack.callback(child.stop, 8.0)
        self.pids[name] = child.pid
        return child

    def wait_for(self, child: Child, url: str) -> None:
        """Until it answers 200; fails with its last words."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline and child.exit_code() is None:
            with contextlib.suppress(httpx.HTTPError):
                if httpx.get(url, timeout=2, trust_env=False).status_code == 200:
                    return
            time.sleep(0.1)
        raise RuntimeError(f"{url} did not answer:\n" + "\n".join(child.last_lines()))


@dataclass
class ModelServer:
    """The model's endpoint; `latency` is a setting of all later answers."""

    url: str

    def latency(self, seconds: float) -> None:
        httpx.post(f"{self.url.removesuffix('/v1')}/latency", content=str(seconds), trust_env=False).raise_for_status()

    def asked(self) -> int:
        """How many answers it has given since its start."""
        return int(httpx.get(f"{self.url.removesuffix('/v1')}/count", trust_env=False).text)


@contextmanager
def model_server(folder: Path) -> Iterator[ModelServer]:
    port = free_ports()
    with Processes(folder) as processes:
        child = processes.start("model", ["tests.bench.servers.model", "--port", str(port)])
        processes.wait_for(child, f"http://127.0.0.1:{port}/count")
        yield ModelServer(f"http://127.0.0.1:{port}/v1")


@dataclass
class Installation:
    """Ours, running. `journal` is the local Twilio's own log; `twilio_pid` belongs to the outside world."""

    url: str
    journal: Path
    database: Database
    meter: Meter
    twilio_pid: int


@contextmanager
def api_alone(servers: Servers, database_url: str) -> Iterator[Installation]:
    """Only `bookedbarber serve`, for what the webhook costs by itself."""
    with _installed(servers, database_url, {}, whole=False) as installation:
        yield installation


@contextmanager
def whole(servers: Servers, database_url: str, model: ModelServer | None) -> Iterator[Installation]:
    """API, worker, scheduler and local Twilio, on PostgreSQL and Redis; the burst wait is off."""
    env = {"BURST_WAIT": "off"} | ({} if model is None else {"OPENAI_BASE_URL": model.url})
    with _installed(servers, database_url, env, whole=True) as installation:
        yield installation


@contextmanager
def _installed(servers: Servers, database_url: str, env: dict[str, str], *, whole: bool) -> Iterator[Installation]:
    port = free_ports()
    url, twilio = f"http://127.0.0.1:{port}", f"http://127.0.0.1:{port + 1}"
    journal = servers.folder / f"twilio-{port}.jsonl"
    servers.forget_wake_ups()
    settings = {
        "DATABASE_URL": database_url,
        "REDIS_URL": servers.redis.url,
        "PUBLIC_BASE_URL": url,
        "TWILIO_API_BASE_URL": twilio,
        "TWILIO_ACCOUNT_SID": LOCAL_ACCOUNT,
        "TWILIO_AUTH_TOKEN": LOCAL_TOKEN,
        "LOG_LEVEL": "info",
        **env,
    }
    database = Database(database_url, pool_size=2)
    with Processes(servers.folder) as processes:
        api = processes.start("api", ["api.cli", "serve", "--port", str(port)], settings)
        if whole:
            worker = ["api.cli", "worker", "--concurrency", str(WORKER_THREADS)]
            processes.start("worker", worker, settings)
            processes.start("scheduler", ["api.cli", "scheduler"], settings)
            words = ["api.cli", "local-twilio", "--port", str(port + 1), "--journal", str(journal)]
            processes.wait_for(processes.start("local-twilio", words, settings), f"{twilio}/healthz")
        processes.wait_for(api, f"{url}/readyz")
        twilio_pid = processes.pids.pop("local-twilio", 0)
        counted = processes.pids | {"postgresql": servers.postgres.pid, "redis": servers.redis.pid}
        yield Installation(url, journal, database, Meter(counted, database), twilio_pid)
    database.close()


@contextmanager
def floor(servers: Servers, database_url: str, words: list[str]) -> Iterator[Installation]:
    """One of the servers that we are compared with; `words` follow `python -m`, the port is added."""
    port = free_ports()
    url = f"http://127.0.0.1:{port}"
    database = Database(database_url, pool_size=2)
    plain = database_url.replace("postgresql+psycopg://", "postgresql://")
    options = [*words, "--database-url", plain, "--port", str(port)]
    if "tests.bench.servers.bare_webhook" in words:
        options += ["--public-url", url, "--token", LOCAL_TOKEN]
    with Processes(servers.folder) as processes:
        processes.wait_for(processes.start("floor", options), f"{url}/healthz")
        counted = {"server": processes.pids["floor"], "postgresql": servers.postgres.pid}
        yield Installation(url, servers.folder / "none", database, Meter(counted, database), 0)
    database.close()
