"""Twilio that does not answer is left alone for a while: texts wait, none fails, none becomes unclear, and one probes."""

import socket
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlmodel import Session, select

from runtime.adapters.breaker import Breakers, SharedBreaker
from runtime.adapters.shared_redis import SharedRedis
from runtime.adapters.twilio import TwilioMessaging
from runtime.domain.conversations import OutboxState
from runtime.domain.errors import BookedBarberError, MessageRejected, MessagingThrottled, MessagingUnclear
from runtime.engine.sender import Sender
from runtime.ports.breaker import BreakerRules, Circuit
from runtime.ports.messaging import OutgoingText
from runtime.services.silence import stop_texts
from runtime.store import mailbox
from runtime.store.tables import ClientRow
from tests.fixtures.local_twilio import ACCOUNT_SID, AUTH_TOKEN, unused_url
from tests.fixtures.shops import JORDAN, NOW, SHOP_PHONE, TestShop
from tests.fixtures.world import NOWHERE, World
from tests.integration.test_sender import CALLBACK, due_again, last, waiting_text

RULES = BreakerRules(failures=3, reset_seconds=30, probe_seconds=30)
TEXT = OutgoingText(SHOP_PHONE, JORDAN, "hi", CALLBACK)


@pytest.fixture
def redis(redis_url: str) -> Iterator[SharedRedis]:
    opened = SharedRedis(redis_url)
    opened.client.flushall()
    yield opened
    opened.close()


def breaker_of(redis: SharedRedis | None, rules: BreakerRules = RULES) -> SharedBreaker:
    return Breakers(redis).make("twilio", rules)


def twilio_at(url: str, breaker: SharedBreaker) -> TwilioMessaging:
    return TwilioMessaging(ACCOUNT_SID, AUTH_TOKEN, url, breaker=breaker)


def fails(messaging: TwilioMessaging, kind: type[BookedBarberError], times: int) -> None:
    for _ in range(times):
        with pytest.raises(kind):
            messaging.send(TEXT)


def silence(session: Session, shop: TestShop) -> None:
    [client] = session.exec(select(ClientRow).where(ClientRow.phone == JORDAN))
    conversation = mailbox.open_conversation_of(session, shop.id, client.id)
    stop_texts(session, shop.id, client.id, conversation, "test", NOW, by_carrier=True)


def rested(redis: SharedRedis) -> None:
    """As if the circuit's rest were over."""
    redis.client.set("bookedbarber:breaker:twilio:pybreaker:opened_at", 1)


@pytest.mark.parametrize("fault", ["http_500", "accept_then_drop"])
def test_no_answers_in_a_row_open_it_for_every_process(world: World, redis: SharedRedis, fault: str) -> None:
    world.twilio.faults(**{fault: 1})
    fails(twilio_at(world.twilio.url, breaker_of(redis)), MessagingUnclear, 3)
    assert breaker_of(redis).state() is Circuit.OPEN
    assert not breaker_of(redis).admit()
    assert Breakers(redis).state_of("twilio") is Circuit.OPEN


def test_address_where_nobody_listens_opens_it(redis: SharedRedis) -> None:
    breaker = breaker_of(redis)
    fails(twilio_at(unused_url(), breaker), MessagingThrottled, 3)
    assert breaker.state() is Circuit.OPEN


def test_silence_opens_it(redis: SharedRedis) -> None:
    breaker = breaker_of(redis)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        fails(TwilioMessaging(ACCOUNT_SID, AUTH_TOKEN, url, breaker=breaker, within=0.1), MessagingUnclear, 3)
    assert breaker.state() is Circuit.OPEN


@pytest.mark.parametrize(
    ("text", "error"),
    [(replace(TEXT, post_by=0), MessagingThrottled), (replace(TEXT, body="half an emoji \ud83d"), MessageRejected)],
)
def test_text_that_could_not_be_posted_says_nothing_of_twilio(
    redis: SharedRedis, text: OutgoingText, error: type[BookedBarberError]
) -> None:
    breaker = breaker_of(redis)
    messaging = twilio_at(unused_url(), breaker)
    fails(messaging, MessagingThrottled, 2)
    for _ in range(3):
        with pytest.raises(error):
            messaging.send(text)
    assert breaker.state() is Circuit.CLOSED
    fails(messaging, MessagingThrottled, 1)
    assert breaker.state() is Circuit.OPEN


def test_probe_that_came_too_late_leaves_its_place_to_another(redis: SharedRedis) -> None:
    breaker = breaker_of(redis)
    for _ in range(3):
        breaker.record(False)
    rested(redis)
    assert breaker.admit()
    with pytest.raises(MessagingThrottled):
        twilio_at(unused_url(), breaker).send(replace(TEXT, post_by=0))
    assert breaker_of(redis).admit()


def test_too_many_requests_and_refusals_are_answers(world: World, redis: SharedRedis) -> None:
    breaker = breaker_of(redis)
    world.twilio.faults(http_429=1)
    fails(twilio_at(world.twilio.url, breaker), MessagingThrottled, 5)
    stranger = TwilioMessaging(ACCOUNT_SID, "wrong", world.twilio.url, breaker=breaker)
    fails(stranger, MessageRejected, 5)
    assert breaker.state() is Circuit.CLOSED


def test_list_is_not_asked_for_while_it_is_open(world: World, redis: SharedRedis) -> None:
    breaker = breaker_of(redis)
    messaging = twilio_at(world.twilio.url, breaker)
    for _ in range(3):
        breaker.record(False)
    with pytest.raises(MessagingUnclear, match="circuit breaker is open"):
        list(messaging.newest_first(since=datetime.now(UTC)))
    rested(redis)
    list(messaging.newest_first(since=datetime.now(UTC)))
    assert breaker.state() is Circuit.CLOSED


def test_answers_wait_while_it_is_open_and_go_when_one_probe_was_answered(world: World, redis: SharedRedis) -> None:
    outbox_id = waiting_text(world)
    breaker = breaker_of(redis)
    sender = Sender(world.database, twilio_at(world.twilio.url, breaker), CALLBACK, breaker=breaker)
    for _ in range(3):
        breaker.record(False)
    tried = last(world).attempt
    for _ in range(8):
        sender.send(outbox_id)
        due_again(world)
    assert (last(world).state, last(world).attempt, len(world.sent())) == (OutboxState.PENDING, tried, 1)
    rested(redis)
    sender.send(outbox_id)
    assert (last(world).state, len(world.sent())) == (OutboxState.SENT, 2)
    assert breaker.state() is Circuit.CLOSED


def test_probe_that_was_not_sent_after_all_leaves_its_place_to_another(world: World, redis: SharedRedis) -> None:
    outbox_id = waiting_text(world)
    breaker = breaker_of(redis)
    for _ in range(3):
        breaker.record(False)
    rested(redis)
    world.in_shop(lambda session, shop: silence(session, shop))
    Sender(world.database, twilio_at(world.twilio.url, breaker), CALLBACK, breaker=breaker).send(outbox_id)
    assert last(world).state == OutboxState.CANCELLED
    assert breaker_of(redis).admit()


def test_one_call_probes_and_a_failed_probe_opens_it_again(world: World, redis: SharedRedis) -> None:
    breaker = breaker_of(redis)
    messaging = twilio_at(world.twilio.url, breaker)
    world.twilio.faults(http_500=1)
    fails(messaging, MessagingUnclear, 3)
    rested(redis)
    assert [breaker_of(redis).admit(), breaker_of(redis).admit()] == [True, False]
    fails(messaging, MessagingUnclear, 1)
    assert breaker.state() is Circuit.OPEN


def test_each_process_counts_for_itself_while_redis_is_away() -> None:
    here, there = (breaker_of(SharedRedis(NOWHERE)) for _ in range(2))
    for _ in range(3):
        here.record(False)
    assert (here.admit(), there.admit()) == (False, True)
    assert Breakers(SharedRedis(NOWHERE)).state_of("twilio") is Circuit.UNKNOWN


def test_breaker_that_nobody_used_is_closed(redis: SharedRedis) -> None:
    assert Breakers(redis).state_of("twilio") is Circuit.CLOSED
