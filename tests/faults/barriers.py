"""The run's side of the barriers: arming points, seeing who waits there, letting them go."""

import contextlib
import itertools
from dataclasses import dataclass
from pathlib import Path

from runtime.ports.rehearsal import Point


@dataclass(frozen=True, slots=True)
class Held:
    """`subject` is a conversation's id, or a text's (its row in the outbox) where it is being sent."""

    point: Point
    pid: int
    subject: int
    file: Path

    @property
    def is_text(self) -> bool:
        return self.point in (Point.SENDING, Point.POSTED)


class Barriers:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._numbers = itertools.count(1)
        for name in (*Point, "held"):
            (folder / name).mkdir(parents=True)

    def arm(self, point: Point, times: int) -> None:
        for _ in range(times):
            (self.folder / point.value / str(next(self._numbers))).touch()

    def disarm(self) -> None:
        """Nobody is stopped from now on; whoever waits goes on waiting."""
        for point in Point:
            for armed in (self.folder / point.value).iterdir():
                armed.unlink(missing_ok=True)

    def armed(self) -> int:
        return sum(len(list((self.folder / point.value).iterdir())) for point in Point)

    def held(self) -> list[Held]:
        found = []
        for file in (self.folder / "held").iterdir():
            point, _, pid, subject = file.name.split(".")
            found.append(Held(Point(point), int(pid), int(subject), file))
        return found

    def release(self, *held: Held) -> None:
        for one in held:
            with contextlib.suppress(FileNotFoundError):
                one.file.unlink()

    def forget(self, pid: int) -> None:
        """After its death."""
        self.release(*(one for one in self.held() if one.pid == pid))
