"""Tracks are played side by side, each in a process and on an installation of its own, and told as lines of JSON."""

import asyncio
import json
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from runtime.supervisor import stop_on_signals
from tests.faults.play import Result, Row, play
from tests.faults.stage import opened_stage
from tests.faults.system import running_system
from tests.faults.table import TRACKS


def play_here(tracks: Sequence[str], size: float, only: str, *, short: bool) -> int:
    """In this process, told on standard output."""

    def tell(event: dict[str, Any]) -> None:
        print(json.dumps(event), flush=True)

    rows = [(row, _count(row, size, short)) for track in tracks for row in TRACKS[track] if only in row.name]
    with stop_on_signals(), running_system() as system:
        for result in asyncio.run(_play([(row, count) for row, count in rows if count], system, tell)):
            tell({"result": asdict(result)})
        return 0
    return 1  # told to stop


def play_tracks(groups: Sequence[Sequence[str]], size: float, only: str, *, short: bool) -> list[Result]:
    """Each group of tracks in a process of its own, with a progress bar; all results. Raises RuntimeError if one fails."""
    results: list[Result] = []
    with _progress() as bars:
        told = _shown_by(bars, results)
        tellers = [_Teller(group, size, only, told, short=short) for group in groups]
        try:
            for teller in tellers:
                teller.wait()
        finally:
            for teller in tellers:
                teller.stop()
    return results


async def _play(rows: Sequence[tuple[Row, int]], system: Any, tell: Callable[[dict[str, Any]], None]) -> list[Result]:
    async with opened_stage(system) as stage:
        return await play(stage, rows, tell)


def _count(row: Row, size: float, short: bool) -> int:
    if short:
        return row.short
    return max(1, round(row.long * size))


class _Teller:
    """A process that plays, and the thread that hears it."""

    def __init__(
        self, tracks: Sequence[str], size: float, only: str, told: Callable[[dict[str, Any]], None], *, short: bool
    ) -> None:
        words = [sys.executable, "-m", "tests.faults", "--here", f"--size={size}", f"--only={only}", "--track", *tracks]
        self._name = " and ".join(tracks)
        self._process = subprocess.Popen(
            words + (["--short"] if short else []), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        self._rest: list[str] = []
        self._hears = [
            threading.Thread(target=self._hear, args=(told,), daemon=True),
            threading.Thread(target=self._listen_to_errors, daemon=True),
        ]
        for thread in self._hears:
            thread.start()

    def wait(self) -> None:
        for thread in self._hears:
            thread.join()
        if self._process.wait():
            raise RuntimeError(f"the track {self._name} failed:\n" + "".join(self._rest[-200:]))

    def stop(self) -> None:
        """Lets it clean up."""
        if self._process.poll() is None:
            self._process.terminate()
            self._process.wait()

    def _hear(self, told: Callable[[dict[str, Any]], None]) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.startswith("{"):
                told(json.loads(line))
            else:
                self._rest.append(line)

    def _listen_to_errors(self) -> None:
        assert self._process.stderr is not None
        self._rest.extend(self._process.stderr)


def _progress() -> Progress:
    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn()
    return Progress(*columns, console=Console(stderr=True))


def _shown_by(bars: Progress, results: list[Result]) -> Callable[[dict[str, Any]], None]:
    shown: dict[str, TaskID] = {}

    def told(event: dict[str, Any]) -> None:
        match event:
            case {"result": result}:
                results.append(Result(**result))
            case {"row": name, "wanted": wanted}:
                shown[name] = bars.add_task(name, total=wanted)
            case {"row": name, "injected": number}:
                bars.advance(shown[name], number)
            case {"row": name}:
                bars.update(shown[name], description=f"{name} [dim]judged[/dim]")
                if not bars.console.is_terminal:
                    bars.console.print(f"{name}: judged")

    return told
