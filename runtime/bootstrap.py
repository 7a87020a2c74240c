"""The composition root: opens and closes everything, on one screen. Only this file knows the adapters.

What takes long to import (LangGraph, the OpenAI client, Alembic: seconds each) is imported where it is used, so that
a process starts as quickly as its own part allows.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING, TypeVar

from celery import Celery
from pydantic import SecretStr

from runtime.adapters import celery as jobs
from runtime.adapters.twilio import TwilioMessaging, TwilioSignatures
from runtime.domain.conversations import Lane
from runtime.domain.errors import BadSetting
from runtime.domain.pins import Pins
from runtime.ports.language_model import LanguageModel
from runtime.ports.messaging import Messaging, WebhookSignatures
from runtime.ports.rehearsal import LIVE, Protection, Rehearsal
from runtime.ports.turn_runner import TurnRunner
from runtime.ports.wake_up import WakeUp
from runtime.settings import LOOKS_LIKE, Settings
from runtime.store import text_versions
from runtime.store.database import Database

if TYPE_CHECKING:
    from runtime.engine.work import Work

Setting = TypeVar("Setting")
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


@dataclass(frozen=True, slots=True)
class Back:
    """What a worker needs: it takes turns and sends texts."""

    database: Database
    broker: Celery
    work: "Work"


@contextmanager
def front(settings: Settings, pins: Pins) -> Iterator[Front]:
    """Nothing is reached over the network before it is used. Raises BadSetting."""
    token = needed(settings.twilio_auth_token, "TWILIO_AUTH_TOKEN").get_secret_value()
    signatures = TwilioSignatures(needed(settings.public_base_url, "PUBLIC_BASE_URL"), token)
    with _database(settings) as database:
        broker = jobs.build_celery(needed(settings.redis_url, "REDIS_URL"))
        yield Front(settings, database, pins, jobs.CeleryWakeUp(broker), signatures, broker, rehearsal(settings))


@contextmanager
def back(settings: Settings, runner: TurnRunner, concurrency: int = 16) -> Iterator[Back]:
    """Has connections for `concurrency` turns at once and the poll. Raises BadSetting, Unavailable.

    Keeps today's texts in the database, so that conversations stay with them.
    """
    from runtime.engine.sender import Sender
    from runtime.engine.turn import TurnTaker
    from runtime.engine.work import Work

    with _database(settings, min(concurrency + 4, 40)) as database, _messaging(settings) as messaging:
        with database.transaction() as session:
            text_versions.keep(session, runner.pins.texts_hash, runner.pins.texts)
        broker = jobs.build_celery(needed(settings.redis_url, "REDIS_URL"))
        callback = needed(settings.public_base_url, "PUBLIC_BASE_URL") + STATUS_PATH
        faults = rehearsal(settings)
        service_sid = settings.twilio_messaging_service_sid
        sender = Sender(database, messaging, callback, service_sid=service_sid, rehearsal=faults)
        taker = TurnTaker(database, runner, rehearsal=faults)
        work = Work(database, runner.pins, taker, sender, jobs.CeleryWakeUp(broker))
        jobs.register(broker, work)
        yield Back(database, broker, work)


def run_worker(opened: Back, lanes: list[Lane], concurrency: int) -> int:
    """Blocks until SIGTERM. Polls the database beside Celery, which waits at its start for a broker that is away."""
    stop = Event()
    poll = Thread(target=opened.work.poll, args=(stop, lanes), name="poll", daemon=True)
    poll.start()
    try:
        return jobs.run_worker(opened.broker, [lane.value for lane in lanes], concurrency)
    finally:
        stop.set()
        poll.join()


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

    model = OpenAIModel(
        OpenAIConfig(
            base_url=settings.openai_base_url,
            api_key=settings.openai_api_key or NO_KEY,
            model=settings.openai_model,
            fallback_model=settings.openai_fallback_model,
            timeout_seconds=settings.model_timeout_seconds,
            redis_url=settings.redis_url,
        )
    )
    try:
        yield model
    finally:
        model.close()


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
def _messaging(settings: Settings) -> Iterator[Messaging]:
    account = needed(settings.twilio_account_sid, "TWILIO_ACCOUNT_SID")
    token = needed(settings.twilio_auth_token, "TWILIO_AUTH_TOKEN").get_secret_value()
    messaging = TwilioMessaging(account, token, settings.twilio_api_base_url)
    try:
        yield messaging
    finally:
        messaging.close()


def needed(value: Setting | None, name: str) -> Setting:
    """Raises BadSetting for a part of this process that is not configured."""
    if value is None:
        raise BadSetting(f"{name} is missing: it should look like {LOOKS_LIKE[name]} (or use `bookedbarber up`)")
    return value
