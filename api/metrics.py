"""Counts for Prometheus, read from the database and from Redis at each scrape, so that every process tells the same."""

from collections.abc import Iterator

from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from api.budgets import tokens_today
from runtime.bootstrap import Front
from runtime.domain.errors import Unavailable
from runtime.ports.breaker import Circuit
from runtime.store import counts
from runtime.store.database import Database

COUNTS = {
    "bookedbarber_conversations_waiting": (
        "Conversations with a text that no turn has answered",
        (),
        counts.conversations_waiting,
    ),
    "bookedbarber_turns_waiting_age_seconds": (
        "How long the oldest text that no turn has answered has waited",
        (),
        counts.oldest_waiting_seconds,
    ),
    "bookedbarber_outbox": (
        "Texts of the last day by state and by who worded them",
        ("state", "source"),
        counts.outbox_by_state_and_source,
    ),
    "bookedbarber_outbox_oldest_pending_seconds": (
        "Age of the oldest text that is not sent yet, by lane",
        ("lane",),
        counts.oldest_pending_seconds,
    ),
    "bookedbarber_outbox_unclear": (
        "Texts of which it is not known yet whether Twilio took them",
        (),
        counts.unclear_texts,
    ),
    "bookedbarber_senders_stopped": (
        "Numbers from which outreach was stopped, by the carrier's error",
        ("code",),
        counts.stopped_senders,
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


class SharedState(Collector):
    """What all processes together remember in Redis. A circuit is `unknown`, and no budget is told, while Redis is away."""

    def __init__(self, front: Front) -> None:
        self._front = front

    def describe(self) -> list[Metric]:
        return []

    def collect(self) -> Iterator[Metric]:
        circuits = GaugeMetricFamily("bookedbarber_circuit", "1 for the breaker's state", labels=("part", "state"))
        known = self._front.circuits()
        for part, state in known.items():
            for possible in Circuit:
                circuits.add_metric((part, possible.value), float(state is possible))
        yield circuits
        if Circuit.UNKNOWN not in known.values():
            yield from self._tokens()

    def _tokens(self) -> Iterator[Metric]:
        spent = GaugeMetricFamily("bookedbarber_model_tokens_today", "Tokens spent on the shop's day", labels=("shop",))
        allowed = GaugeMetricFamily("bookedbarber_model_tokens_allowed", "Tokens it may spend", labels=("shop",))
        try:
            known = tokens_today(self._front)
        except Unavailable:
            return
        for tokens in known:
            spent.add_metric((str(tokens.shop_id),), tokens.spent)
            allowed.add_metric((str(tokens.shop_id),), tokens.allowed)
        yield from (spent, allowed)
