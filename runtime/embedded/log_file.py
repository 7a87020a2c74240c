"""Where a process writes what it has to say."""

from collections import deque
from pathlib import Path
from typing import BinaryIO

LARGEST_LOG_BYTES = 5_000_000


def open_log(path: Path) -> BinaryIO:
    """Opens for appending; a log that has grown large becomes `<name>.1` first."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists() and path.stat().st_size > LARGEST_LOG_BYTES:
        path.replace(path.with_name(path.name + ".1"))
    return path.open("ab")


def lines_since(path: Path, offset: int, most: int) -> list[str]:
    """The last `most` non-empty lines after byte `offset`."""
    with path.open("rb") as log:
        log.seek(offset)
        lines = (line.decode(errors="replace").rstrip() for line in log)
        return list(deque((line for line in lines if line), maxlen=most))
