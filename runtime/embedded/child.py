"""One process of ours: its own session, a log, a watch against being orphaned."""

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import psutil

from runtime.domain.errors import Broken
from runtime.embedded.interrupts import interrupts_held
from runtime.embedded.log_file import lines_since, open_log
from runtime.embedded.orphan_watch import OrphanWatch

_POLL_SECONDS = 0.01


@dataclass(frozen=True, slots=True)
class RunAs:
    """The user and groups (numbers) of a process that may not run as root."""

    user: int
    group: int
    extra_groups: tuple[int, ...] = ()


class Child:
    """A started process. It leads its own session, so the terminal's Ctrl-C does not reach it."""

    def __init__(
        self,
        argv: Sequence[str],
        *,
        log: Path,
        env: Mapping[str, str] | None = None,
        cwd: Path | None = None,
        run_as: RunAs | None = None,
        stop_signal: signal.Signals = signal.SIGTERM,
        last_signal: signal.Signals = signal.SIGKILL,
    ) -> None:
        """`env` is the whole environment (None: ours). Raises Broken when the program cannot be started."""
        self.log = log
        self.stop_signal = stop_signal
        self.last_signal = last_signal
        self._offspring: list[psutil.Process] = []
        self._gone = True
        with open_log(log) as output:
            self._log_offset = output.tell()
            try:
                with interrupts_held():
                    self._watch = OrphanWatch(stop_signal, last_signal)
                    self._process = self._start(argv, output, env, cwd, run_as)
                    self._watch.guard(self.pid)
                    self._gone = False
            except KeyboardInterrupt:
                self.finish()
                raise

    def _start(
        self,
        argv: Sequence[str],
        output: BinaryIO,
        env: Mapping[str, str] | None,
        cwd: Path | None,
        run_as: RunAs | None,
    ) -> subprocess.Popen[bytes]:
        try:
            return subprocess.Popen(  # noqa: S603 - what to run is chosen by our own code
                argv,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                env=env,
                cwd=cwd,
                user=run_as.user if run_as else None,
                group=run_as.group if run_as else None,
                extra_groups=run_as.extra_groups if run_as else None,
            )
        except OSError as error:
            self._watch.release()
            raise Broken(f"{argv[0]} cannot be started: {error.strerror}") from error

    @property
    def pid(self) -> int:
        return self._process.pid

    def exit_code(self) -> int | None:
        """None while it runs; negative is the signal that ended it, as in `subprocess`."""
        return self._process.poll()

    def last_lines(self, most: int = 20) -> list[str]:
        """The end of what it wrote since this start."""
        return lines_since(self.log, self._log_offset, most)

    def ask_to_stop(self) -> None:
        """Sends the stop signal to the process; its offspring hear of it from their parent."""
        if self.exit_code() is None:
            self._note_offspring()
            self._process.send_signal(self.stop_signal)

    def wait(self, seconds: float) -> bool:
        """Whether it has ended within `seconds`."""
        deadline = time.monotonic() + seconds
        while self.exit_code() is None and time.monotonic() < deadline:
            time.sleep(_POLL_SECONDS)
        return self.exit_code() is not None

    def stop(self, within: float) -> None:
        """Asks, then insists (at most `within` + 1 seconds); nothing of it runs afterwards. Idempotent."""
        with interrupts_held():
            self.ask_to_stop()
            if not self.wait(within) and self.last_signal != signal.SIGKILL:
                self._process.send_signal(self.last_signal)
                self.wait(1.0)
            self.finish()

    def finish(self) -> None:
        """Kills what is left of it and of its offspring, and ends the watch. Idempotent."""
        if self._gone:
            return
        self._note_offspring()
        # A group lives as long as any member, so this also finds those whose parent has ended before them.
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.pid, signal.SIGKILL)
        for process in self._offspring:
            with contextlib.suppress(psutil.Error):
                process.kill()
        self._process.wait()
        self._watch.release()
        self._gone = True

    def _note_offspring(self) -> None:
        """Those in sessions of their own can be found only while a parent of theirs is there."""
        for parent in [psutil.Process(self.pid)] if self.exit_code() is None else list(self._offspring):
            with contextlib.suppress(psutil.Error):
                self._offspring += parent.children(recursive=True)
