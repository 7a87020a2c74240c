"""The short form: the same rows with few faults each. Nothing lost, nothing twice, nobody texted after a stop.

Two installations side by side: one meets the faults, the other shows that each protection that is off would be noticed.
"""

import pytest

from tests.faults.play import Result
from tests.faults.report import cells, is_noticed
from tests.faults.table import MUTATIONS, TRACKS
from tests.faults.tracks import play_tracks

LEAST = 150
LATEST = 60.0  # seconds to recovery beside the rest of the suite; the table of the long form is held to 20
SHORT = [row for track in ("faults", "outages") for row in TRACKS[track] if row.short]
Results = dict[str, Result]

pytestmark = pytest.mark.timeout(400)  # of which the first test takes nearly all


@pytest.fixture(scope="module")
def results() -> Results:
    played = play_tracks([["faults"], ["mutations", "outages"]], 1.0, "", short=True)
    for result in played:
        print(*cells(result), sep=" | ")
    return {f"{result.fault}: {result.point}": result for result in played}


def test_enough_was_done(results: Results) -> None:
    assert sum(result.count for result in results.values() if not result.off) >= LEAST


@pytest.mark.parametrize("name", [row.name for row in SHORT])
def test_fault_is_outlasted(results: Results, name: str) -> None:
    result = results[name]
    assert result.violations == [], "\n".join(result.stories)
    assert result.count >= result.wanted
    assert result.worst is None or result.worst < LATEST


@pytest.mark.parametrize("name", [row.name for row in MUTATIONS])
def test_missing_protection_is_noticed(results: Results, name: str) -> None:
    assert is_noticed(results[name]), results[name].verdict
