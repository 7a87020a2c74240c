"""One machine with everything on it, as real processes: PostgreSQL, Redis, API, scheduler, local Twilio, and a worker.

    with machine() as shops, shops.agents(model_url=None):
        ...

The worker is started apart, since it is the only process that knows whether there is a model.
"""

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from random import SystemRandom
from tempfile import TemporaryDirectory

import httpx

from runtime.bootstrap import migrate
from runtime.domain.errors import Unavailable
from runtime.embedded import EmbeddedServer, embedded_postgres, embedded_redis
from runtime.services.seed_trials import TRIAL_TIME
from runtime.settings import LOCAL_ACCOUNT, LOCAL_TOKEN, Settings
from runtime.store.clock import set_business_time
from runtime.store.database import Database
from runtime.supervisor import Part, Supervisor, require_free_port

CONNECTIONS = 8
STUB_MODEL = "stub"
PORTS = range(20_000, 32_000, 2)  # below those that the kernel picks, so that nobody gets them by chance


@dataclass(frozen=True, slots=True)
class Machine:
    """An installation without its worker; `logs` is where its processes write."""

    database: Database
    twilio_url: str
    logs: Path
    _servers: tuple[EmbeddedServer, ...]
    _env: Mapping[str, str]

    @contextmanager
    def agents(self, model_url: str | None = None) -> Iterator[None]:
        """A worker with this model, or none, as in production; it is always the same Tuesday morning at its start."""
        model = {"OPENAI_BASE_URL": model_url or "", "OPENAI_MODEL": STUB_MODEL}
        with self.database.transaction() as session:
            set_business_time(session, TRIAL_TIME)
        part = Part("worker", _command("worker"), {**self._env, **model})
        with Supervisor([part], self.logs, self._servers) as supervisor:
            yield
            supervisor.check()


@contextmanager
def machine(**settings: str) -> Iterator[Machine]:
    """Nothing of it is left afterwards. `settings` are environment variables besides, of all processes.

    Raises Unavailable or Broken when a part does not start.
    """
    with TemporaryDirectory() as name, ExitStack() as stack:
        folder = Path(name).resolve()
        postgres = stack.enter_context(embedded_postgres(folder, durable=False))
        redis = stack.enter_context(embedded_redis(folder))
        migrate(postgres.url)
        port = _two_free_ports()
        env = _settings(postgres.url, redis.url, port) | settings
        stack.enter_context(Supervisor(_parts(port, env), folder / "logs", [postgres, redis]))
        database = Database(postgres.url, pool_size=CONNECTIONS)
        stack.callback(database.close)
        yield Machine(database, env["TWILIO_API_BASE_URL"], folder / "logs", (postgres, redis), env)


def _settings(database_url: str, redis_url: str, port: int) -> dict[str, str]:
    """Every setting, so that nothing of the caller's environment gets through; empty ones are the program's defaults."""
    return {name.upper(): "" for name in Settings.model_fields} | {
        "DATABASE_URL": database_url,
        "REDIS_URL": redis_url,
        "PUBLIC_BASE_URL": f"http://127.0.0.1:{port}",
        "TWILIO_API_BASE_URL": f"http://127.0.0.1:{port + 1}",
        "TWILIO_ACCOUNT_SID": LOCAL_ACCOUNT,
        "TWILIO_AUTH_TOKEN": LOCAL_TOKEN,
    }


def _parts(port: int, env: Mapping[str, str]) -> list[Part]:
    return [
        Part("api", _command("serve", "--port", str(port)), env, ready=_answers(port, "/readyz")),
        Part("scheduler", _command("scheduler"), env),
        Part(
            "local-twilio", _command("local-twilio", "--port", str(port + 1)), env, ready=_answers(port + 1, "/healthz")
        ),
    ]


def _command(*words: str) -> list[str]:
    return [sys.executable, "-m", "api.cli", *words]


def _answers(port: int, path: str) -> Callable[[], bool]:
    def ready() -> bool:
        with suppress(httpx.HTTPError):
            return httpx.get(f"http://127.0.0.1:{port}{path}", timeout=1, trust_env=False).status_code == 200
        return False

    return ready


def _two_free_ports() -> int:
    """The first of two neighbours. Raises Unavailable."""
    for port in SystemRandom().sample(PORTS, 100):
        with suppress(Unavailable):
            require_free_port(port)
            require_free_port(port + 1)
            return port
    raise Unavailable("no two neighbouring ports are free")
