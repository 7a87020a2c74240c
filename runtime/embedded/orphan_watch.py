"""Ends a process when the program that started it is gone, even by SIGKILL."""

import contextlib
import signal
import subprocess

# Linux can signal a child when its parent dies (PR_SET_PDEATHSIG), but does so already when the thread that
# started the child ends, and macOS cannot. A pipe works on both: the kernel closes our end of it when we die,
# however that happens, and a shell of one megabyte waits for that.
_WAIT_FOR_THE_END_OF_THE_PIPE = """
read -r group || exit 0
read -r released && exit 0
kill -s "$1" -- "-$group"
for fifth_of_a_second in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25; do
    sleep 0.2
    kill -s 0 -- "-$group" || exit 0
done
kill -s "$2" -- "-$group"
"""


class OrphanWatch:
    """Watches over one process group from `guard` until `release`."""

    def __init__(self, first: signal.Signals, last: signal.Signals) -> None:
        """An orphan gets `first`, and `last` if it is still there five seconds later."""
        names = [number.name.removeprefix("SIG") for number in (first, last)]
        self._shell = subprocess.Popen(  # noqa: S603 - a constant script
            ["/bin/sh", "-c", _WAIT_FOR_THE_END_OF_THE_PIPE, "bookedbarber-orphan-watch", *names],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            cwd="/",
        )

    def guard(self, group: int) -> None:
        self._tell(f"{group}\n")

    def release(self) -> None:
        """Idempotent; leaves no process behind."""
        self._tell("released\n")
        assert self._shell.stdin is not None
        with contextlib.suppress(BrokenPipeError):
            self._shell.stdin.close()
        self._shell.wait()

    def _tell(self, line: str) -> None:
        assert self._shell.stdin is not None
        # A watch that somebody killed is no reason to fail: it is the second safety line.
        with contextlib.suppress(BrokenPipeError, ValueError):
            self._shell.stdin.write(line.encode())
            self._shell.stdin.flush()
