"""Token buckets per sending number in Redis, by Redis's clock; while Redis is away, each process keeps its own.

A bucket holds two seconds' worth. Outreach has to leave half of it for answers; answers may borrow up to five seconds
ahead, since Twilio's own queue then holds them no longer than ours would. Whatever a text's length, it is paid in full:
a long one leaves a debt.
"""

import threading
import time
from dataclasses import dataclass

from runtime.adapters.shared_redis import SharedRedis
from runtime.domain.conversations import Lane
from runtime.domain.errors import Unavailable

NAMESPACE = "bookedbarber:pacing"
BURST_SECONDS = 2.0
SMALLEST = 4.0  # segments
BORROWED_SECONDS = 5.0
SLOWEST = 0.01  # segments per second

# What a bucket holds is as it was at `at`; a bucket that nobody knows is full.
TAKE = """
local time = redis.call('TIME')
local now = time[1] + time[2] / 1000000
local capacity, rate, needed, taken = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local known = redis.call('HMGET', KEYS[1], 'held', 'at')
local held = capacity
if known[1] then
  held = math.min(capacity, known[1] + math.max(0, now - known[2]) * rate)
end
if held < needed then
  return tostring((needed - held) / rate)
end
redis.call('HSET', KEYS[1], 'held', held - taken, 'at', now)
redis.call('PEXPIRE', KEYS[1], math.ceil((capacity - held + taken) / rate * 1000) + 1000)
return '0'
"""
GIVE_BACK = """
if redis.call('EXISTS', KEYS[1]) == 1 then
  redis.call('HINCRBYFLOAT', KEYS[1], 'held', ARGV[1])
end
"""


@dataclass(frozen=True, slots=True)
class _Price:
    """`needed` is what the bucket has to hold for `segments` to be taken from it."""

    capacity: float
    rate: float
    needed: float
    segments: int


def _price(segments: int, per_second: float, lane: Lane) -> _Price:
    rate = max(per_second, SLOWEST)
    capacity = max(rate * BURST_SECONDS, SMALLEST)
    if lane is Lane.LIVE:
        return _Price(capacity, rate, min(segments, capacity) - rate * BORROWED_SECONDS, segments)
    return _Price(capacity, rate, min(segments + capacity / 2, capacity), segments)


class SharedPacing:
    """Implements `Pacing`."""

    def __init__(self, redis: SharedRedis | None) -> None:
        self._redis = redis
        self._own = _OwnBuckets()

    def take(self, sender: str, segments: int, per_second: float, lane: Lane) -> float:
        price = _price(segments, per_second, lane)
        if self._redis is not None:
            arguments = (price.capacity, price.rate, price.needed, price.segments)
            try:
                return float(self._redis.ask(lambda redis: redis.eval(TAKE, 1, _key(sender), *arguments)))
            except Unavailable:
                pass  # the carrier's own queue makes up for what the processes together send too fast
        return self._own.take(sender, price)

    def give_back(self, sender: str, segments: int) -> None:
        if self._redis is not None:
            try:
                self._redis.ask(lambda redis: redis.eval(GIVE_BACK, 1, _key(sender), segments))
                return
            except Unavailable:
                pass
        self._own.give_back(sender, segments)


class _OwnBuckets:
    """The same by this process's clock: what each number's bucket held, and when."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._buckets: dict[str, tuple[float, float]] = {}

    def take(self, sender: str, price: _Price) -> float:
        with self._lock:
            now = time.monotonic()
            held, at = self._buckets.get(sender, (price.capacity, now))
            held = min(price.capacity, held + (now - at) * price.rate)
            if held < price.needed:
                return (price.needed - held) / price.rate
            self._buckets[sender] = (held - price.segments, now)
            return 0.0

    def give_back(self, sender: str, segments: int) -> None:
        with self._lock:
            if sender in self._buckets:
                held, at = self._buckets[sender]
                self._buckets[sender] = (held + segments, at)


def _key(sender: str) -> str:
    return f"{NAMESPACE}:{sender}"
