"""Celery: how work is spread over threads, processes and machines. A task carries an id and is only a wake-up."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Event
from typing import Protocol

import structlog
from celery import Celery
from celery.concurrency.thread import TaskPool
from celery.exceptions import CeleryError
from kombu.exceptions import KombuError, OperationalError
from redis.exceptions import RedisError

from runtime.domain.conversations import Lane
from runtime.ports.wake_up import AT_ONCE

log = structlog.get_logger()

TAKE_TURN = "bookedbarber.take_turn"
SEND_TEXT = "bookedbarber.send_text"
SWEEP = "bookedbarber.sweep"
MARGIN = timedelta(
    milliseconds=50
)  # whoever is woken a moment too early finds nothing, and the next look is seconds away
PAUSE = 1.0  # seconds before Celery is started again
BROKER_TROUBLE = (OperationalError, KombuError, RedisError, CeleryError, OSError)


class Jobs(Protocol):
    """What the worker can be woken for."""

    def take_turns(self, conversation_id: int) -> None: ...

    def send(self, outbox_id: int) -> None: ...

    def sweep(self) -> None: ...


def build_celery(redis_url: str, *, sweep_every: float = 5.0) -> Celery:
    """No result backend, no prefetch: Postgres is the truth. A broker that is away fails within a second, not for ever."""
    app = Celery("bookedbarber", broker=redis_url)
    app.conf.update(
        task_ignore_result=True,
        task_default_queue=Lane.LIVE.value,
        task_serializer="json",
        accept_content=["json"],
        worker_prefetch_multiplier=1,
        worker_hijack_root_logger=False,
        worker_redirect_stdouts=False,
        worker_cancel_long_running_tasks_on_connection_loss=False,
        broker_connection_retry_on_startup=True,
        broker_connection_max_retries=None,
        broker_transport_options={"socket_connect_timeout": 1, "socket_timeout": 5, "max_retries": 1},
        broker_pool_limit=10,
        beat_schedule={
            "sweep": {
                "task": SWEEP,
                "schedule": sweep_every,
                "options": {"queue": Lane.MAINTENANCE.value, "expires": sweep_every},
            }
        },
    )
    return app


class CeleryWakeUp:
    """Implements `WakeUp`. A wake-up that the broker does not take is logged and forgotten: the sweeper finds the work."""

    def __init__(self, app: Celery) -> None:
        self._app = app

    def conversation(self, conversation_id: int, lane: Lane, after: timedelta = AT_ONCE) -> None:
        self._publish(TAKE_TURN, conversation_id, lane, after)

    def outbox(self, outbox_id: int, lane: Lane) -> None:
        self._publish(SEND_TEXT, outbox_id, lane, AT_ONCE)

    def _publish(self, task: str, subject: int, lane: Lane, after: timedelta) -> None:
        countdown = (after + MARGIN).total_seconds() if after else None
        try:
            self._app.send_task(
                task, args=(subject,), queue=lane.value, retry=False, ignore_result=True, countdown=countdown
            )
        except BROKER_TROUBLE as error:
            log.warning("wake_up.lost", task=task, subject=subject, error=type(error).__name__)


def register(app: Celery, jobs: Jobs) -> None:
    """Makes the app's tasks call these jobs."""
    _task(app, TAKE_TURN, jobs.take_turns)
    _task(app, SEND_TEXT, jobs.send)
    _task(app, SWEEP, jobs.sweep)


class LeavingThreads(TaskPool):
    """A pool of threads that does not wait for its tasks at the end: Celery's own waits for ever."""

    executor: ThreadPoolExecutor

    def on_stop(self) -> None:
        self.executor.shutdown(wait=False, cancel_futures=True)


def run_worker(app: Celery, lanes: list[str], concurrency: int, stop: Event) -> int:
    """Blocks until `stop` is set and `stop_worker` was called; returns the exit code.

    Threads: turns wait, they do not compute. Tasks may still run when it returns.
    """
    from celery.signals import setup_logging

    setup_logging.connect(_leave_logging_alone)
    while True:
        code = _consume(app, lanes, concurrency)
        if stop.wait(PAUSE):
            return code
        log.error("broker.lost", why="Celery has given up; it is started again", code=code)


def stop_worker() -> None:
    """From any thread: this process's worker takes no more tasks, and ends its loop within a second or two."""
    from celery.worker import state

    state.should_stop = 0  # type: ignore[assignment]  # the stubs know only its first value


def _consume(app: Celery, lanes: list[str], concurrency: int) -> int:
    """Until it is stopped; or until the broker is lost in the moment in which Celery connects to it again, which ends Celery's
    worker (kombu's `restore_unacked` raises while it closes the connection) and must not end ours: its polls go on.
    """
    worker = app.Worker(
        pool=LeavingThreads,
        concurrency=concurrency,
        queues=lanes,
        without_gossip=True,
        without_mingle=True,
        without_heartbeat=True,
        loglevel="WARNING",
        quiet=True,
    )
    worker.start()
    return int(worker.exitcode or 0)


def is_reachable(app: Celery) -> bool:
    """Whether the broker answers within a second."""
    try:
        with app.connection(connect_timeout=1) as connection:
            connection.ensure_connection(max_retries=1, timeout=1)
    except BROKER_TROUBLE:
        return False
    return True


def run_beat(app: Celery) -> None:
    """Blocks. Its schedule lives in memory: what it triggers is idempotent, so nothing is lost with it."""
    from celery.signals import setup_logging

    setup_logging.connect(_leave_logging_alone)
    app.Beat(scheduler_cls="celery.beat:Scheduler", quiet=True, loglevel="WARNING", max_interval=5).run()


def _leave_logging_alone(**_: object) -> None:
    """With a receiver here, Celery does not touch the logging that the process has set up."""


def _task(app: Celery, name: str, call: Callable[..., None]) -> None:
    def run(*args: int) -> None:
        call(*args)

    app.task(name=name, ignore_result=True)(run)
