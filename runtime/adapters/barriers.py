"""Barriers for fault runs: files in a folder through which another process stops this one at a named point.

The run arms a point by creating `<point>/<n>`. Whoever reaches the point next takes the file by renaming it to
`held/<point>.<n>.<pid>.<subject>` and waits there until that file is gone; a killed process waits no more.
"""

import os
import time
from pathlib import Path

from runtime.ports.rehearsal import Point

LOOK_SECONDS = 0.02


class FileBarriers:
    """Any number of threads and processes may share a folder; an armed file stops exactly one of them.

    Reaching a point at which nothing is armed costs one look into a folder.
    """

    def __init__(self, folder: Path) -> None:
        self._armed = {point: folder / point.value for point in Point}
        self._held = folder / "held"
        for place in (*self._armed.values(), self._held):
            place.mkdir(parents=True, exist_ok=True)

    def reach(self, point: Point, subject: int) -> None:
        for name in os.listdir(self._armed[point]):
            held = self._held / f"{point.value}.{name}.{os.getpid()}.{subject}"
            try:
                (self._armed[point] / name).rename(held)
            except FileNotFoundError:
                continue  # somebody else was quicker
            while held.exists():
                time.sleep(LOOK_SECONDS)
            return
