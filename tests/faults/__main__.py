"""The long form: `make faults`. One process for each track; see `--help`."""

import argparse
import sys
import time
from pathlib import Path

from runtime.supervisor import stop_on_signals
from tests.faults.report import announce, into_document, save
from tests.faults.table import TRACKS
from tests.faults.tracks import play_here, play_tracks

BUILD = Path("build")


def main() -> int:
    options = argparse.ArgumentParser(prog="make faults", description="Fault runs over real processes.")
    options.add_argument("--size", type=float, default=1.0, help="share of the long form's injections (1.0: all)")
    options.add_argument("--short", action="store_true", help="the short form's injections")
    options.add_argument("--only", default="", help="rows whose name holds these words")
    options.add_argument("--track", nargs="*", choices=list(TRACKS), default=list(TRACKS))
    options.add_argument("--here", action="store_true", help=argparse.SUPPRESS)  # one process, told as JSON lines
    chosen = options.parse_args()
    if chosen.here:
        return play_here(chosen.track, chosen.size, chosen.only, short=chosen.short)
    if not any(chosen.only in row.name for track in chosen.track for row in TRACKS[track]):
        options.error(f"no row's name holds {chosen.only!r}; there are: {', '.join(_names(chosen.track))}")
    whole = chosen.size >= 1 and not (chosen.short or chosen.only) and set(chosen.track) == set(TRACKS)
    with stop_on_signals():
        began = time.monotonic()
        results = play_tracks([[track] for track in chosen.track], chosen.size, chosen.only, short=chosen.short)
        save(results, BUILD)
        if whole:
            into_document(results, (time.monotonic() - began) / 60)
        failed = announce(results)
        print(f"build/faults.json and build/faults.md are written{', and docs/faults.md' if whole else ''}.")
        return failed
    return 1  # told to stop


def _names(tracks: list[str]) -> list[str]:
    return [row.name for track in tracks for row in TRACKS[track]]


if __name__ == "__main__":
    sys.exit(main())
