"""The composition root: opens and closes everything, on one screen. Only this file knows the adapters.

What takes long to import (LangGraph, the OpenAI client, Alembic: seconds each) is imported where it is used, so that
a process starts as quickly as its own part allows.
"""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from threading import Event, Thread, Timer
from typing import TYPE_CHECKING, TypeVar

from celery import Celery
from pydantic import SecretStr

from runtime.adapters import celery as jobs
from runtime.adapters.breaker import Breakers
from runtime.adapters.budget import SharedBudget
from runtime.adapters.pacing import SharedPacing
from runtime.adapters.shared_redis import SharedRedis
from runtime.adapters.twilio import TwilioMessaging, TwilioSignatures
from runtime.domain.conversations import Lane
from runtime.domain.errors import BadSetting
from runtime.domain.pins import Pins
from runtime.ports.breaker import Breaker, BreakerRules, Circuit
from runtime.ports.budget import TokenBudget, Uncounted
from runtime.ports.language_model import LanguageModel
from runtime.ports.messaging import WebhookSignatures
from runtime.ports.rehearsal import LIVE, Protection, Rehearsal
from runtime.ports.turn_runner import TurnRunner
from runtime.ports.wake_up import WakeUp
from runtime.settings import LOOKS_LIKE, Settings
from runtime.store import text_versions
from runtime.store.database import Database

if TYPE_CHECKING:
    from runtime.engine.work import Work

Setting = TypeVar("Setting")
CONNECTIONS = 12  # a turn needs one for a few milliseconds at its beginning and its end
CALLS_PER_THOUGHT = 3  # of the model: it reads once, words, and words once more with the guard's findings
LEAST_THINKING, BESIDES = 45.0, 15.0  # seconds for a thought in all, and for what is no model call
ENDS_WITHIN, IN_PEACE = 7.2, 0.5  # seconds after SIGTERM, and for the process's end once its work has ended
TWILIO_RULES = BreakerRules(failures=5, reset_seconds=5.0, probe_seconds=5.0)  # a post ends within 5 s
STOP_SIGNALS = {signal.SIGTERM, signal.SIGINT}
NO_KEY = SecretStr("none")  # endpoints of one's own often want no key, but the client wants one
SMS_PATH = "/webhooks/twilio/sms"
STATUS_PATH = "/webhooks/twilio/status"


@dataclass(frozen=True, slots=True)
class Front:
    """What the API needs: it files texts and wakes workers, it never thinks."""

    settings: Settings
    database: Database
    pins: Pins
    wake_up: WakeUp
    signatures: WebhookSignatures
    broker: Celery
    rehearsal: Rehearsal
    circuits: Callable[[], dict[str, Circuit]] = dict
    budget: TokenBudget = field(default_factory=Uncounted)


@dataclass(frozen=True, slots=True)
class Back:
    """What a worker needs: it takes turns and sends texts. `watches` on Twilio run beside until they are told to stop."""

    database: Database
    broker: Celery
    work: "Work"
    watches: tuple[Callable[[Event], None], ...]


@contextmanager
def front(settings: Settings, pins: Pins) -> Iterator[Front]:
    """Nothing is reached over the network before it is used. Raises BadSetting."""
    token = needed(settings.twilio_auth_token, "TWILIO_AUTH_TOKEN").get_secret_value()
    signatures = TwilioSignatures(needed(settings.public_base_url, "PUBLIC_BASE_URL"), token)
    with _database(settings) as database, _shared_redis(settings) as redis:
        broker = jobs.build_celery(needed(settings.redis_url, "REDIS_URL"))
        wake_up = jobs.CeleryWakeUp(broker)
        look, budget = _circuits(settings, redis), SharedBudget(redis)
        yield Front(settings, database, pins, wake_up, signatures, broker, rehearsal(settings), look, budget)


def _circuits(settings: Settings, redis: SharedRedis | None) -> Callable[[], dict[str, Circuit]]:
    """The circuit breakers' states by the part they watch over, as all processes together have them."""
    names = {"twilio": twilio_circuit(settings)}
    if settings.has_model:
        names["model"] = _model_circuit(settings, settings.openai_model)
        if settings.openai_fallback_model:
            names["fallback_model"] = _model_circuit(settings, settings.openai_fallback_model)
    breakers = Breakers(redis)
    return lambda: {part: breakers.state_of(name) for part, name in names.items()}


@contextmanager
def back(settings: Settings, runner: TurnRunner) -> Iterator[Back]:
    """As many turns at once as there are threads: none holds a connection while it thinks. Raises BadSetting, Unavailable.

    Keeps today's texts in the database, so that conversations stay with them.
    """
    from runtime.engine.inbound_poll import InboundPoll
    from runtime.engine.reconcile import Reconciler
    from runtime.engine.sender import Sender
    from runtime.engine.turn import TurnTaker
    from runtime.engine.work import Work

    with (
        _database(settings, CONNECTIONS) as database,
        _shared_redis(settings) as redis,
        _messaging(settings, breaker := Breakers(redis).make(twilio_circuit(settings), TWILIO_RULES)) as messaging,
    ):
        with database.transaction() as session:
            text_versions.keep(session, runner.pins.texts_hash, runner.pins.texts)
        broker = jobs.build_celery(needed(settings.redis_url, "REDIS_URL"))
        callback = needed(settings.public_base_url, "PUBLIC_BASE_URL") + STATUS_PATH
        faults = rehearsal(settings)
        service_sid = settings.twilio_messaging_service_sid
        sender = Sender(
            database,
            messaging,
            callback,
            service_sid=service_sid,
            pacing=SharedPacing(redis),
            breaker=breaker,
            rehearsal=faults,
        )
        thinking = timedelta(seconds=max(LEAST_THINKING, CALLS_PER_THOUGHT * settings.model_timeout_seconds + BESIDES))
        taker = TurnTaker(database, runner, thinking=thinking, bursts=settings.burst_wait, rehearsal=faults)
        wake_up = jobs.CeleryWakeUp(broker)
        work = Work(database, runner.pins, taker, sender, wake_up)
        reconciler = Reconciler(database, messaging, wake_up, rehearsal=faults)
        account = needed(settings.twilio_account_sid, "TWILIO_ACCOUNT_SID")
        inbound = InboundPoll(database, messaging, account, runner.pins, wake_up, bursts=settings.burst_wait)
        jobs.register(broker, work)
        yield Back(database, broker, work, (reconciler.run, inbound.run))


def run_worker(opened: Back, lanes: list[Lane], concurrency: int) -> int:
    """Blocks until SIGTERM or SIGINT; the process ends about seven seconds after it, with code 0, whatever hangs.

    Polls the database beside Celery, which waits at its start for a broker that is away.
    """
    # A thread waits for the signals: a handler would run in the main thread, which may be seconds deep in an import or a
    # connection, and not at all before Celery has set it up.
    signal.pthread_sigmask(signal.SIG_BLOCK, STOP_SIGNALS)
    stop = Event()

    def leave() -> None:
        signal.sigwait(STOP_SIGNALS)
        _end_in(ENDS_WITHIN)
        stop.set()
        jobs.stop_worker()
        opened.work.leave()
        _end_in(IN_PEACE)

    leaving = Thread(target=leave, name="leave", daemon=True)
    leaving.start()
    Thread(target=opened.work.poll, args=(stop, lanes), name="poll", daemon=True).start()
    for watch in opened.watches:
        Thread(target=watch, args=(stop,), name=watch.__qualname__, daemon=True).start()
    code = jobs.run_worker(opened.broker, [lane.value for lane in lanes], concurrency, stop)
    leaving.join()
    return code


def _end_in(seconds: float) -> None:
    """Python itself would wait for a thread that hangs; containers are killed after ten seconds."""
    timer = Timer(seconds, os._exit, (0,))
    timer.daemon = True
    timer.start()


def run_scheduler(settings: Settings) -> None:
    """Blocks until SIGTERM."""
    jobs.run_beat(jobs.build_celery(needed(settings.redis_url, "REDIS_URL")))


def broker_is_reachable(opened: Front) -> bool:
    return jobs.is_reachable(opened.broker)


@contextmanager
def language_model(settings: Settings) -> Iterator[LanguageModel | None]:
    """None when no model is configured: rules and templates answer."""
    if not settings.has_model:
        yield None
        return
    from runtime.adapters.openai import OpenAIConfig, OpenAIModel

    with _shared_redis(settings) as redis:
        config = OpenAIConfig(
            base_url=settings.openai_base_url,
            api_key=settings.openai_api_key or NO_KEY,
            model=settings.openai_model,
            fallback_model=settings.openai_fallback_model,
            timeout_seconds=settings.model_timeout_seconds,
        )
        model = OpenAIModel(config, lambda name, rules: Breakers(redis).make(_model_circuit(settings, name), rules))
        try:
            yield model
        finally:
            model.close()


@contextmanager
def token_budget(settings: Settings) -> Iterator[TokenBudget]:
    """What the shops' agents spend, counted together with all other processes that have the same Redis."""
    with _shared_redis(settings) as redis:
        yield SharedBudget(redis)


def migrate(database_url: str) -> str:
    """Our tables and LangGraph's to the newest version; safe to repeat and to run twice at once. Returns the version."""
    from runtime.engine import checkpoints
    from runtime.store import schema

    database = Database(database_url, pool_size=2, limits=False)
    try:
        with schema.locked(database.engine):
            version = schema.migrate(database.engine)
            checkpoints.set_up(database.engine)
        return version
    finally:
        database.close()


def serve_local_twilio(settings: Settings, host: str, port: int, journal: Path | None) -> None:
    """Blocks until it is told to stop."""
    from runtime.adapters import local_twilio

    config = local_twilio.LocalTwilioConfig(
        account_sid=needed(settings.twilio_account_sid, "TWILIO_ACCOUNT_SID"),
        auth_token=needed(settings.twilio_auth_token, "TWILIO_AUTH_TOKEN").get_secret_value(),
        inbound_webhook_url=needed(settings.public_base_url, "PUBLIC_BASE_URL") + SMS_PATH,
        journal=journal,
    )
    local_twilio.serve(config, host, port)


def rehearsal(settings: Settings) -> Rehearsal:
    """Nothing stops and nothing is off, unless a fault run has set it so. Raises BadSetting."""
    if settings.test_barriers is None and not settings.test_off:
        return LIVE
    from runtime.adapters.barriers import FileBarriers

    try:
        off = frozenset(Protection(name) for name in filter(None, settings.test_off.split(",")))
    except ValueError:
        raise BadSetting(f"TEST_OFF is malformed: it should hold some of {', '.join(Protection)}") from None
    reach = LIVE.reach if settings.test_barriers is None else FileBarriers(settings.test_barriers).reach
    return Rehearsal(reach, off)


@contextmanager
def _database(settings: Settings, pool_size: int = 10) -> Iterator[Database]:
    database = Database(needed(settings.database_url, "DATABASE_URL"), pool_size=pool_size)
    try:
        yield database
    finally:
        database.close()


@contextmanager
def _shared_redis(settings: Settings) -> Iterator[SharedRedis | None]:
    """None where there is no Redis: then what is counted is counted by each process."""
    if settings.redis_url is None:
        yield None
        return
    redis = SharedRedis(settings.redis_url)
    try:
        yield redis
    finally:
        redis.close()


def twilio_circuit(settings: Settings) -> str:
    """Of the circuit breaker: accounts are separate, as are Twilio and the local one."""
    return _hashed("twilio", f"{settings.twilio_api_base_url} {settings.twilio_account_sid}")


def _model_circuit(settings: Settings, model: str) -> str:
    """Of the circuit breaker: each model at each endpoint has its own."""
    return _hashed("model", f"{settings.openai_base_url} {model}")


def _hashed(part: str, address: str) -> str:
    """An address may hold a secret, and Redis is read by others."""
    return f"{part}:{sha256(address.encode()).hexdigest()[:16]}"


@contextmanager
def _messaging(settings: Settings, breaker: Breaker) -> Iterator[TwilioMessaging]:
    account = needed(settings.twilio_account_sid, "TWILIO_ACCOUNT_SID")
    token = needed(settings.twilio_auth_token, "TWILIO_AUTH_TOKEN").get_secret_value()
    messaging = TwilioMessaging(account, token, settings.twilio_api_base_url, breaker=breaker)
    try:
        yield messaging
    finally:
        messaging.close()


def needed(value: Setting | None, name: str) -> Setting:
    """Raises BadSetting for a part of this process that is not configured."""
    if value is None:
        raise BadSetting(f"{name} is missing: it should look like {LOOKS_LIKE[name]} (or use `bookedbarber up`)")
    return value
