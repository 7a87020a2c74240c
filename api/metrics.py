"""Counts for Prometheus, read from the database at each scrape, so that every process tells the same."""

from collections.abc import Iterator

from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from runtime.domain.errors import Unavailable
from runtime.store import counts
from runtime.store.database import Database

COUNTS = {
    "bookedbarber_conversations_waiting": (
        "Conversations with a text that no turn has answered",
        (),
        counts.conversations_waiting,
    ),
    "bookedbarber_outbox": (
        "Texts of the last day by state and by who worded them",
        ("state", "source"),
        counts.outbox_by_state_and_source,
    ),
    "bookedbarber_flags_open": (
        "Flags that nobody has resolved, by severity",
        ("severity",),
        counts.open_flags_by_severity,
    ),
}


class DatabaseCounts(Collector):
    """`bookedbarber_database_up` is 0, and the rest missing, while the database is away."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def describe(self) -> list[Metric]:
        return []

    def collect(self) -> Iterator[Metric]:
        up = GaugeMetricFamily("bookedbarber_database_up", "Whether the database answers")
        try:
            families = self._read()
        except Unavailable:
            families = []
        up.add_metric([], 1 if families else 0)
        yield up
        yield from families

    def _read(self) -> list[Metric]:
        families: list[Metric] = []
        with self._database.transaction() as session:
            for name, (about, labels, read) in COUNTS.items():
                family = GaugeMetricFamily(name, about, labels=labels)
                for values, count in read(session):
                    family.add_metric(values, count)
                families.append(family)
        return families
