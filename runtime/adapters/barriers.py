"""Barriers for fault runs: files in a folder through which another process stops this one at a named point.

The run arms a point by creating `<point>.armed.<n>`. Whoever reaches the point next takes the file by renaming it to
`<point>.held.<n>.<pid>.<subject>` and waits there until that file is gone; a killed process waits no more.
"""

import os
import time
from pathlib import Path

from runtime.ports.rehearsal import Point

LOOK_SECONDS = 0.01


class FileBarriers:
    """Any number of threads and processes may share a folder; an armed file stops exactly one of them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def reach(self, point: Point, subject: int) -> None:
        for armed in sorted(self._folder.glob(f"{point.value}.armed.*")):
            held = armed.with_name(f"{point.value}.held.{armed.suffix[1:]}.{os.getpid()}.{subject}")
            try:
                armed.rename(held)
            except FileNotFoundError:
                continue  # somebody else was quicker
            while held.exists():
                time.sleep(LOOK_SECONDS)
            return
