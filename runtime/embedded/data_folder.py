"""One server, one folder: who may use it, and what an earlier, killed program left in it."""

import contextlib
import fcntl
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import psutil

from runtime.domain.errors import Broken, Unavailable

_ENDING_SECONDS = 1.0  # a program that was just killed still holds its lock for a moment


class FolderLock:
    """Held from construction to `release`; the kernel lets go of it when the program dies.

    Raises Unavailable while another program holds it, Broken when the folder cannot be written.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder.with_name(folder.name + ".lock")
        try:
            folder.parent.mkdir(parents=True, exist_ok=True)
            self._file = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise Broken(f"the data folder {folder.parent} cannot be used: {error.strerror}") from error
        deadline = time.monotonic() + _ENDING_SECONDS
        while not self._take():
            if time.monotonic() > deadline:
                holder = os.read(self._file, 20).decode() or "unknown"
                os.close(self._file)
                raise Unavailable(f"{folder} is in use by another program (process {holder})")
            time.sleep(0.02)
        os.ftruncate(self._file, 0)
        os.write(self._file, str(os.getpid()).encode())

    def _take(self) -> bool:
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def release(self) -> None:
        os.close(self._file)


def end_left_overs(program: str, folder: Path, stop_signal: signal.Signals) -> None:
    """Stops every process called `program` that works in `folder`; call it only with the folder's lock held.

    It is replaced and not adopted, since it has the settings of its former start and nobody watches over it.
    """
    for number, seconds in ((stop_signal, 10.0), (signal.SIGKILL, 5.0)):
        for process in _working_in(program, folder):
            with contextlib.suppress(psutil.NoSuchProcess):
                process.send_signal(number)
        if _are_gone(program, folder, seconds):
            return
    raise Unavailable(f"an earlier {program} in {folder} does not end")


def _are_gone(program: str, folder: Path, within: float) -> bool:
    deadline = time.monotonic() + within
    while any(_working_in(program, folder)):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


def _working_in(program: str, folder: Path) -> Iterator[psutil.Process]:
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.NoSuchProcess, psutil.AccessDenied):
            if process.name() == program and process.cwd() == str(folder):
                yield process
