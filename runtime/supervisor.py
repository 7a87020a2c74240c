"""Starts the parts of one installation, keeps an eye on them, and stops all of them.

It knows nothing about what the parts do: each is a command line. A program that uses it looks like this:

    with stop_on_signals(), embedded_postgres(data) as postgres:
        with Supervisor(parts, data / "logs", [postgres]) as supervisor:
            supervisor.wait()
"""

import os
import signal
import socket
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType, TracebackType
from typing import Protocol

import psutil

from runtime.domain.errors import Broken, Unavailable
from runtime.embedded.child import Child
from runtime.embedded.interrupts import STOP_SIGNALS, interrupts_held

_POLL_SECONDS = 0.05


@dataclass(frozen=True, slots=True)
class Part:
    """One process. `env` is added to our own; `after` names the parts that must be ready before it starts.

    `ready` is asked again and again, answers within a second and does not raise; None: ready once started.
    """

    name: str
    argv: Sequence[str]
    env: Mapping[str, str] = field(default_factory=dict)
    ready: Callable[[], bool] | None = None
    ready_within: float = 30.0
    after: Sequence[str] = ()
    stop_signal: signal.Signals = signal.SIGTERM


class Watched(Protocol):
    """Something that runs beside the parts and that they need, such as an embedded server."""

    @property
    def name(self) -> str: ...

    def exit_code(self) -> int | None: ...


class PartEnded(Broken):
    """A part ended that should run for ever."""

    def __init__(self, name: str, exit_code: int, last_lines: Sequence[str]) -> None:
        said = "".join(f"\n  {line}" for line in last_lines)
        super().__init__(f"{name} ended with {_in_words(exit_code)}{':' if said else ''}{said}")
        self.name = name
        self.exit_code = exit_code


def _in_words(exit_code: int) -> str:
    if exit_code >= 0:
        return f"exit code {exit_code}"
    try:
        return signal.Signals(-exit_code).name
    except ValueError:
        return f"signal {-exit_code}"


class StopAsked(KeyboardInterrupt):
    """Ctrl-C, SIGTERM or SIGHUP."""


def _say_nothing() -> None:
    pass


@contextmanager
def stop_on_signals(
    stopping: Callable[[], None] = _say_nothing, stopped: Callable[[], None] = _say_nothing
) -> Iterator[None]:
    """Ends its block, once and in peace, at the first SIGINT, SIGTERM or SIGHUP; later ones change nothing.

    Outermost, so that whatever is inside is closed first: `stopping` is called before that, at once, and `stopped`
    after it; neither may raise. An ignored SIGHUP (`nohup`) stays ignored. An ignored SIGINT, which is what a shell
    without job control gives to a command with `&`, does not: who sends it means us.
    """

    def stop(number: int, _frame: FrameType | None) -> None:
        for name in before:
            signal.signal(name, lambda *_: None)
        stopping()
        raise StopAsked(signal.Signals(number).name)

    before = {name: signal.getsignal(name) for name in STOP_SIGNALS}
    if before[signal.SIGHUP] == signal.SIG_IGN:
        del before[signal.SIGHUP]
    for name in before:
        signal.signal(name, stop)
    try:
        yield
    except StopAsked:
        stopped()
    finally:
        for name, handler in before.items():
            signal.signal(name, handler)


class Supervisor:
    """Entering starts all parts, leaving stops them; nothing of them runs afterwards."""

    def __init__(
        self,
        parts: Sequence[Part],
        log_dir: Path,
        servers: Sequence[Watched] = (),
        *,
        stop_within: float = 6.0,
    ) -> None:
        """Each part writes to `log_dir/<name>.log`. `stop_within`: seconds for all parts together."""
        self._parts = _checked(parts)
        self._log_dir = log_dir
        self._servers = servers
        self._stop_within = stop_within
        self._children: dict[str, Child] = {}

    def __enter__(self) -> "Supervisor":
        """Raises PartEnded, or Unavailable when a part is not ready in time; all are stopped by then."""
        try:
            self._start_all()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def check(self) -> None:
        """Raises PartEnded when a part or a server has ended."""
        for server in self._servers:  # first, because the parts end soon after a server that they need
            if (code := server.exit_code()) is not None:
                raise PartEnded(server.name, code, ())
        for name, child in self._children.items():
            if (code := child.exit_code()) is not None:
                raise PartEnded(name, code, child.last_lines())

    def wait(self) -> None:
        """Never returns: raises PartEnded, or is interrupted."""
        while True:
            self.check()
            time.sleep(_POLL_SECONDS)

    def stop(self) -> None:
        """Stops the parts, those first that no other needs. Idempotent; signals have to wait meanwhile."""
        with interrupts_held():
            self._stop_all()

    def _start_all(self) -> None:
        ready: set[str] = set()
        deadlines: dict[str, float] = {}
        while len(ready) < len(self._parts):
            for part in self._parts:
                if part.name not in self._children and ready.issuperset(part.after):
                    self._launch(part)
                    deadlines[part.name] = time.monotonic() + part.ready_within
            self.check()
            ready |= {part.name for part in self._parts if part.name in deadlines and _is_ready(part, ready)}
            self._complain_about_late(deadlines, ready)
            time.sleep(_POLL_SECONDS)

    def _launch(self, part: Part) -> None:
        whole = os.environ | dict(part.env)  # noqa: TID251 - passed on, no setting is read
        log = self._log_dir / f"{part.name}.log"
        with interrupts_held():
            self._children[part.name] = Child(part.argv, log=log, env=whole, stop_signal=part.stop_signal)

    def _complain_about_late(self, deadlines: Mapping[str, float], ready: set[str]) -> None:
        late = [name for name, deadline in deadlines.items() if name not in ready and time.monotonic() > deadline]
        for name in late:
            said = "".join(f"\n  {line}" for line in self._children[name].last_lines())
            raise Unavailable(f"{name} started but was not ready in time:{said or ' it wrote nothing'}")

    def _stop_all(self) -> None:
        deadline = time.monotonic() + self._stop_within
        patience_ends: dict[str, float] = {}
        while self._children:
            for name in [name for name in self._children if not self._who_needs(name)]:
                child, now = self._children[name], time.monotonic()
                if name not in patience_ends:
                    child.ask_to_stop()
                    patience_ends[name] = self._patience(name, now, deadline)
                if child.exit_code() is not None or now >= patience_ends[name]:
                    child.finish()
                    del self._children[name]
            time.sleep(_POLL_SECONDS / 5)

    def _who_needs(self, name: str) -> list[str]:
        return [part.name for part in self._parts if name in part.after and part.name in self._children]

    def _patience(self, name: str, now: float, deadline: float) -> float:
        """Until when a part may take its time: half of what is left when others have to wait for it."""
        others_wait = any(part.name == name and set(part.after) & set(self._children) for part in self._parts)
        return now + (deadline - now) / 2 if others_wait else deadline


def _checked(parts: Sequence[Part]) -> Sequence[Part]:
    """Refuses an order that cannot be kept: a part may come only after parts that are listed before it."""
    known: set[str] = set()
    for part in parts:
        if part.name in known or not known.issuperset(part.after):
            raise Broken(f"the part {part.name} is there twice or comes after a part that is not listed before it")
        known.add(part.name)
    return parts


def _is_ready(part: Part, ready: set[str]) -> bool:
    return part.name in ready or part.ready is None or part.ready()


def require_free_port(port: int, host: str = "127.0.0.1") -> int:
    """The port itself. Raises Unavailable, saying what has taken it, or Broken when it may not be used."""
    with socket.socket() as probe:
        # A connection that has just been closed does not own its port.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except PermissionError as error:
            raise Broken(f"port {port} may be used by root only; choose one above 1023") from error
        except OSError as error:
            raise Unavailable(f"port {port} is taken by {_who_listens(port)}; choose another with --port") from error
    return port


def free_port_near(wanted: int, tries: int = 20, host: str = "127.0.0.1") -> int:
    """`wanted` or the next free port. Raises Unavailable, saying what has taken `wanted`, if none is free."""
    taken: Unavailable | None = None
    for port in range(wanted, min(wanted + tries, 65536)):
        try:
            return require_free_port(port, host)
        except Unavailable as error:
            taken = taken or error
    raise taken or Broken(f"{wanted} is no port number; ports go from 1024 to 65535")


def _who_listens(port: int) -> str:
    try:
        connections = psutil.net_connections(kind="tcp")
        pids = [c.pid for c in connections if c.status == psutil.CONN_LISTEN and port in c.laddr[1:] and c.pid]
        return f"{psutil.Process(pids[0]).name()} (process {pids[0]})"
    except (IndexError, psutil.Error):
        return "another user's program"
