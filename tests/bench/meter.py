"""What a stretch of work cost: CPU by process, WAL, commits. Nothing is estimated; everything is a difference of counters."""

import time
from collections.abc import Mapping
from dataclasses import dataclass

import psutil
from sqlalchemy import text

from runtime.store.database import Database

# Backends report their commits within seconds; the transaction ids that were given out are exact at once.
COUNTERS = text(
    """
    select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::float8,
           pg_snapshot_xmax(pg_current_snapshot())::text::float8,
           (select xact_commit::float8 from pg_stat_database where datname = current_database())
    """
)


@dataclass(frozen=True, slots=True)
class Reading:
    """`cpu` in seconds by part since its start, `wal` in bytes, `writes` and `commits` in transactions, `at` in seconds."""

    cpu: Mapping[str, float]
    wal: float
    writes: float
    commits: float
    at: float


@dataclass(frozen=True, slots=True)
class Cost:
    """Per turn or request: CPU milliseconds by part, bytes of WAL, transactions that wrote, transactions in all."""

    cpu: dict[str, float]
    wal: float
    writes: float
    commits: float

    @property
    def total(self) -> float:
        """CPU milliseconds of everything that is ours: the outside world (model, Twilio, clients) is not in `cpu`."""
        return sum(self.cpu.values())


class Meter:
    """`processes` are the ids of the parts that count, by name; a part's own children count with it."""

    def __init__(self, processes: Mapping[str, int], database: Database) -> None:
        self._processes = {name: psutil.Process(pid) for name, pid in processes.items()}
        self._database = database

    def read(self) -> Reading:
        with self._database.transaction() as session:
            wal, writes, commits = session.connection().execute(COUNTERS).one()
        cpu = {name: _seconds(process) for name, process in self._processes.items()}
        return Reading(cpu, wal, writes, commits, time.monotonic())


def cost(before: Reading, after: Reading, count: int) -> Cost:
    """Per one of `count`."""
    return Cost(
        cpu={name: 1000 * (after.cpu[name] - before.cpu[name]) / count for name in before.cpu},
        wal=(after.wal - before.wal) / count,
        writes=(after.writes - before.writes) / count,
        commits=(after.commits - before.commits) / count,
    )


def _seconds(process: psutil.Process) -> float:
    """Its own and its children's, also of those that have ended: PostgreSQL gives each connection a process."""
    total = 0.0
    for one in (process, *process.children(recursive=True)):
        try:
            times = one.cpu_times()
        except psutil.NoSuchProcess:
            continue
        total += times.user + times.system + times.children_user + times.children_system
    return total
