"""The append-only file that lets texts and blocks survive a restart."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from runtime.domain.errors import Broken


class Journal:
    """One JSON object a line, in the kernel's hands when `append` returns: a killed process loses none.

    Without a path it keeps nothing. Raises Broken for a line that cannot be read; a torn last one is cut off.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._file: int | None = None
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
            _cut_torn_line(path)

    def entries(self) -> Iterator[dict[str, Any]]:
        if self._path is None:
            return
        with self._path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, start=1):
                yield _read(line, f"{self._path}, line {number}")

    def append(self, entry: dict[str, Any]) -> None:
        if self._file is not None:
            os.write(self._file, json.dumps(entry).encode() + b"\n")

    def close(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None


def _cut_torn_line(path: Path) -> None:
    """A process that was killed in mid-write leaves half a line; nobody was told that it was kept."""
    content = path.read_bytes()
    if not content.endswith(b"\n"):
        os.truncate(path, content.rfind(b"\n") + 1)


def _read(line: str, place: str) -> dict[str, Any]:
    try:
        entry = json.loads(line)
    except ValueError as problem:
        raise Broken(f"the local Twilio's journal is damaged: {place}") from problem
    if not isinstance(entry, dict):
        raise Broken(f"the local Twilio's journal is damaged: {place}")
    return entry
