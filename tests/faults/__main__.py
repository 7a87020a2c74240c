"""The long form: `make faults`. One process for each track; see `--help`."""

import argparse
import sys
from pathlib import Path

from runtime.supervisor import stop_on_signals
from tests.faults.report import announce, save
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
    with stop_on_signals():
        results = play_tracks([[track] for track in chosen.track], chosen.size, chosen.only, short=chosen.short)
        save(results, BUILD)
        return announce(results)
    return 1  # told to stop


if __name__ == "__main__":
    sys.exit(main())
