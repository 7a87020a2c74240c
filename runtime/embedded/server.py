"""The handle of a started server."""

from collections.abc import Callable
from contextlib import ExitStack
from types import TracebackType

from runtime.domain.errors import Broken
from runtime.embedded.child import Child
from runtime.embedded.interrupts import interrupts_held


class EmbeddedServer:
    """Runs until `close`. Everything that has to happen then is on `cleanup`, last in, first out."""

    def __init__(self, name: str, url: str, child: Child, cleanup: ExitStack) -> None:
        self.name = name
        self.url = url
        self._child = child
        self._cleanup = cleanup

    @property
    def pid(self) -> int:
        return self._child.pid

    def exit_code(self) -> int | None:
        """None while it runs."""
        return self._child.exit_code()

    def close(self) -> None:
        """Stops the server within 3 seconds and leaves nothing running. Idempotent."""
        with interrupts_held():
            self._cleanup.close()

    def __enter__(self) -> "EmbeddedServer":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def why_it_ended(name: str, child: Child, is_telling: Callable[[str], bool] = bool) -> Broken:
    """One line: the exit code and the end of the log; only lines that tell something, if there are any."""
    lines = child.last_lines(200)
    telling = [line for line in lines if is_telling(line)] or lines
    said = " | ".join(telling[-3:]) or "it wrote nothing"
    return Broken(f"{name} ended with exit code {child.exit_code()}: {said} (log: {child.log})")
