"""Processes by forking: one process has imported all of the program, so that starting another costs no import.

What it forks are real, separate processes that run the real entry points, each with an environment and a log of its
own. It listens on a Unix socket for one line of JSON per order, and ends with all its offspring when that closes.
"""

import contextlib
import gc
import importlib
import json
import os
import random
import signal
import socket
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NoReturn

WHAT_PARTS_IMPORT = (
    "api.cli",
    "api.server",
    "api.worker",
    "celery.apps.beat",
    "celery.apps.worker",
    "celery.beat",
    "celery.concurrency.thread",
    "celery.signals",
    "kombu.transport.redis",
    "runtime.adapters.local_twilio",
    "runtime.adapters.openai",
    "runtime.adapters.barriers",
    "runtime.engine.sender",
    "runtime.engine.turn",
    "runtime.engine.work",
    "psycopg_binary",
    "sqlalchemy.dialects.postgresql.psycopg",
    "tests.faults.proxy",
    "tests.faults.wire",
    "tests.stubs.model_server",
    "uvicorn.lifespan.on",
    "uvicorn.loops.auto",
    "uvicorn.protocols.http.auto",
)

NOTHING: Mapping[str, str] = {}


class Zygote:
    """Our side of it. `pid`s that `start` returns are not our children: their ends are heard of by `ended`."""

    def __init__(self, address: Path, environment: Mapping[str, str]) -> None:
        self._environment = dict(environment)
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(str(address))
        self._answers = self._socket.makefile()
        self._one_at_a_time = threading.Lock()

    def always(self, **settings: str) -> None:
        """Environment variables of everything that is started from now on."""
        self._environment |= settings

    def start(self, words: Sequence[str], log: Path, settings: Mapping[str, str] = NOTHING) -> int:
        """The new process's pid. `words`: a module and its command line; `settings` are environment variables."""
        order = {"words": list(words), "log": str(log), "environment": {**self._environment, **settings}}
        return int(self._ask(order))

    def ended(self, pid: int) -> bool:
        return bool(self._ask({"ended": pid}))

    def close(self) -> None:
        """Nothing that it has started runs afterwards."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_WR)
            self._answers.read()
        self._answers.close()
        self._socket.close()

    def _ask(self, order: dict[str, Any]) -> Any:
        with self._one_at_a_time:
            self._socket.sendall(json.dumps(order).encode() + b"\n")
            return json.loads(self._answers.readline())


class _Nursery:
    """The zygote's own side."""

    def __init__(self, listener: socket.socket) -> None:
        self._listener = listener
        self._alive: set[int] = set()

    def serve(self) -> None:
        connection, _ = self._listener.accept()
        with connection, connection.makefile() as orders:
            for line in orders:
                order = json.loads(line)
                answer = self._has_ended(order["ended"]) if "ended" in order else self._fork(order, connection)
                connection.sendall(json.dumps(answer).encode() + b"\n")
            self._kill_all()

    def _fork(self, order: dict[str, Any], connection: socket.socket) -> int:
        pid = os.fork()
        if pid == 0:
            connection.close()
            self._listener.close()
            _become(order)
        self._alive.add(pid)
        return pid

    def _has_ended(self, pid: int) -> bool:
        """Also buries whoever has died meanwhile."""
        for child in list(self._alive):
            if os.waitpid(child, os.WNOHANG)[0]:
                self._alive.discard(child)
        return pid not in self._alive

    def _kill_all(self) -> None:
        for child in self._alive:
            with contextlib.suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
        for child in self._alive:
            os.waitpid(child, 0)


def _become(order: dict[str, Any]) -> NoReturn:
    """The child: the environment, log and command line of its order, and nothing of its parent's."""
    code = 1
    try:
        log = os.open(order["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        os.dup2(log, 1)
        os.dup2(log, 2)
        os.environ.clear()
        os.environ.update(order["environment"])
        random.seed()
        module, *words = order["words"]
        sys.argv = [module, *words]
        importlib.import_module(module).main()
        code = 0
    except SystemExit as left:
        code = left.code if isinstance(left.code, int) else 1
    except BaseException as error:  # noqa: BLE001 - told to the log, as the interpreter would
        sys.excepthook(type(error), error, error.__traceback__)
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def main() -> None:
    address = Path(sys.argv[1])
    for name in WHAT_PARTS_IMPORT:
        importlib.import_module(name)
    assert threading.active_count() == 1, f"a process with threads cannot be forked: {threading.enumerate()}"
    gc.collect()
    gc.freeze()
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(address.with_suffix(".new")))
        listener.listen(1)
        address.with_suffix(".new").rename(address)  # there only once it can be connected to
        _Nursery(listener).serve()


if __name__ == "__main__":
    main()
