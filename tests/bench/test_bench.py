"""A part of the benchmark runs and measures something; how much, and the other parts, are for `make bench`."""

from collections.abc import Iterator

import pytest

from tests.bench.parts.all import PARTS
from tests.bench.rig import Servers, servers
from tests.bench.scale import TINY


@pytest.fixture(scope="module")
def machine() -> Iterator[Servers]:
    with servers() as started:
        yield started


@pytest.mark.timeout(300)  # a part starts up to a dozen processes
@pytest.mark.parametrize("name", ["webhooks", "pace"])
def test_each_part_measures_what_it_says(machine: Servers, name: str) -> None:
    cells = list(PARTS[name].run(machine, TINY))
    assert len(cells) == PARTS[name].steps(TINY)
    assert [cell.labels for cell in cells if cell.failed or not cell.count] == []
    assert all(cell.cost.writes >= 1 and cell.cost.total > 0 and cell.p99 >= cell.p50 > 0 for cell in cells)
    assert all(cell.labels["part"] in (name, "texts") for cell in cells)
