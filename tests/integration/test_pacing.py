"""No faster than a number may send: one bucket for all processes, a reserve for answers, and what waits is only postponed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from runtime.adapters.pacing import SharedPacing
from runtime.adapters.shared_redis import SharedRedis
from runtime.adapters.twilio import TwilioMessaging
from runtime.domain.conversations import Lane, OutboxState
from runtime.engine.sender import Sender
from tests.fixtures.local_twilio import ACCOUNT_SID, AUTH_TOKEN
from tests.fixtures.shops import SHOP_PHONE
from tests.fixtures.world import NOWHERE, World
from tests.integration.test_sender import CALLBACK, Twilio, change, due_again, last, waiting_text
from tests.stubs.redis_server import RedisServer

SLOW = 0.1  # segments per second; nothing flows back while a test runs
SMALLEST = 4


@pytest.fixture
def shared(redis_url: str) -> Iterator[SharedRedis]:
    redis = SharedRedis(redis_url)
    redis.client.flushall()
    yield redis
    redis.close()


def taken(pacing: SharedPacing, lane: Lane, *, sender: str = SHOP_PHONE, segments: int = 1) -> int:
    """How many texts go through before one has to wait."""
    for count in range(100):
        if pacing.take(sender, segments, SLOW, lane) > 0:
            return count
    raise AssertionError("nothing ever waits")


def test_processes_share_one_bucket(shared: SharedRedis, redis_url: str) -> None:
    here, there = SharedPacing(shared), SharedPacing(SharedRedis(redis_url))
    assert taken(here, Lane.LIVE) == SMALLEST
    assert taken(there, Lane.LIVE) == 0


def test_outreach_leaves_half_of_the_bucket_to_answers(shared: SharedRedis) -> None:
    pacing = SharedPacing(shared)
    assert taken(pacing, Lane.OUTREACH) == SMALLEST // 2
    assert taken(pacing, Lane.LIVE) == SMALLEST // 2


def test_answers_may_borrow_a_few_seconds_ahead(shared: SharedRedis) -> None:
    pacing = SharedPacing(shared)
    went = next(count for count in range(1000) if pacing.take(SHOP_PHONE, 1, 10.0, Lane.LIVE) > 0)
    assert 20 + 50 <= went < 20 + 50 + 60  # the bucket, five seconds ahead, and what flowed in meanwhile
    assert pacing.take(SHOP_PHONE, 1, 10.0, Lane.OUTREACH) > 5


def test_numbers_have_buckets_of_their_own(shared: SharedRedis) -> None:
    pacing = SharedPacing(shared)
    assert taken(pacing, Lane.LIVE) == taken(pacing, Lane.LIVE, sender="+12125550109") == SMALLEST


def test_wait_is_what_the_missing_segments_take(shared: SharedRedis) -> None:
    pacing = SharedPacing(shared)
    taken(pacing, Lane.OUTREACH)
    assert pacing.take(SHOP_PHONE, 1, SLOW, Lane.OUTREACH) == pytest.approx(1 / SLOW, rel=0.2)


def test_bucket_fills_with_time(shared: SharedRedis) -> None:
    pacing = SharedPacing(shared)
    taken(pacing, Lane.LIVE)
    key = f"bookedbarber:pacing:{SHOP_PHONE}"
    earlier = float(shared.client.hget(key, "at") or 0) - 20  # as if that were twenty seconds ago
    shared.client.hset(key, "at", str(earlier))
    assert taken(pacing, Lane.LIVE) == 2


def test_text_longer_than_the_bucket_goes_and_is_paid_in_full(shared: SharedRedis) -> None:
    pacing = SharedPacing(shared)
    assert pacing.take(SHOP_PHONE, 10, SLOW, Lane.OUTREACH) == 0
    assert pacing.take(SHOP_PHONE, 1, SLOW, Lane.LIVE) == pytest.approx((1 - 5 * SLOW + 6) / SLOW, rel=0.1)


def test_what_is_given_back_can_be_taken_again(shared: SharedRedis) -> None:
    pacing = SharedPacing(shared)
    taken(pacing, Lane.LIVE)
    pacing.give_back(SHOP_PHONE, 2)
    assert taken(pacing, Lane.LIVE) == 2


def test_each_process_has_its_own_bucket_while_redis_is_away() -> None:
    here, there = (SharedPacing(SharedRedis(NOWHERE)) for _ in range(2))
    assert [taken(here, Lane.OUTREACH), taken(here, Lane.LIVE), taken(there, Lane.LIVE)] == [2, 2, 4]
    here.give_back(SHOP_PHONE, 1)
    assert taken(here, Lane.LIVE) == 1


def test_redis_that_comes_back_empty_is_a_full_bucket(tmp_path: Path) -> None:
    server = RedisServer(tmp_path)
    server.start()
    try:
        redis = SharedRedis(server.url)
        assert taken(SharedPacing(redis), Lane.LIVE) == SMALLEST
        redis.client.flushall()
        assert taken(SharedPacing(redis), Lane.LIVE) == SMALLEST
    finally:
        server.stop()


def test_text_without_room_is_postponed_and_not_tried(world: World, shared: SharedRedis) -> None:
    outbox_id = waiting_text(world)
    change(world, f"update sender_numbers set segments_per_second = {SLOW}")
    pacing = SharedPacing(shared)
    taken(pacing, Lane.LIVE)
    twilio = TwilioMessaging(ACCOUNT_SID, AUTH_TOKEN, world.twilio.url)
    tried = last(world).attempt
    Sender(world.database, twilio, CALLBACK, pacing=pacing).send(outbox_id)
    assert (last(world).state, last(world).attempt) == (OutboxState.PENDING, tried)
    assert last(world).send_after > last(world).created_at
    shared.client.flushall()
    due_again(world)
    Sender(world.database, twilio, CALLBACK, pacing=pacing).send(outbox_id)
    assert last(world).state == OutboxState.SENT


def test_text_that_is_cancelled_gives_its_room_back(world: World, shared: SharedRedis) -> None:
    outbox_id = waiting_text(world)
    change(world, f"update sender_numbers set segments_per_second = {SLOW}")
    change(world, "update conversations set epoch = epoch + 1")
    pacing = SharedPacing(shared)
    Sender(world.database, Twilio(RuntimeError("never asked")), CALLBACK, pacing=pacing).send(outbox_id)
    assert last(world).state == OutboxState.CANCELLED
    assert taken(pacing, Lane.LIVE) == SMALLEST
