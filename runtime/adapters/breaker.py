"""Circuit breakers, shared by all processes through Redis; while Redis is away, each process counts for itself."""

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import NoReturn

from pybreaker import (
    STATE_CLOSED,
    STATE_OPEN,
    CircuitBreaker,
    CircuitBreakerError,
    CircuitBreakerStorage,
    CircuitMemoryStorage,
    CircuitRedisStorage,
)
from redis import Redis

from runtime.adapters.shared_redis import SharedRedis
from runtime.domain.errors import Unavailable
from runtime.ports.breaker import BreakerRules, Circuit

NAMESPACE = "bookedbarber:breaker"
STATE_KEY = f"{CircuitRedisStorage.BASE_NAMESPACE}:state"
COUNT_KEY = f"{CircuitRedisStorage.BASE_NAMESPACE}:fail_counter"


class Breakers:
    """Makes breakers, and tells what the processes together have seen. Without `redis`, all is this process's own."""

    def __init__(self, redis: SharedRedis | None) -> None:
        self._redis = redis

    def make(self, name: str, rules: BreakerRules) -> "SharedBreaker":
        """Breakers of one name, in whatever process, are one breaker."""
        return SharedBreaker(name, rules, self._redis)

    def state_of(self, name: str) -> Circuit:
        """For one who only looks on: a breaker that nobody has used yet is closed."""
        if self._redis is None:
            return Circuit.UNKNOWN
        try:
            found = self._redis.ask(lambda redis: redis.get(f"{NAMESPACE}:{name}:{STATE_KEY}"))
        except Unavailable:
            return Circuit.UNKNOWN
        return Circuit(found.decode()) if isinstance(found, bytes) else Circuit.CLOSED


class _States:
    """pybreaker's states over one storage, without its `call` around the call.

    `CircuitBreaker.call` holds a lock while the guarded function runs and would let one call through
    at a time (danielfm/pybreaker, issues 3 and 55). So only outcomes go through it, after the fact.
    """

    def __init__(self, storage: CircuitBreakerStorage, rules: BreakerRules, take_probe: Callable[[], bool]) -> None:
        self._storage = storage
        self._rules = rules
        self._take_probe = take_probe
        self._breaker = CircuitBreaker(
            fail_max=rules.failures,
            reset_timeout=rules.reset_seconds,
            state_storage=storage,
            throw_new_error_on_trip=False,
        )

    @property
    def state(self) -> str:
        return self._breaker.current_state

    def admit(self) -> bool:
        state = self.state
        if state == STATE_CLOSED:
            return True
        if (state == STATE_OPEN and not self._rested()) or not self._take_probe():
            return False
        self._breaker.half_open()
        return True

    def record(self, answered: bool) -> None:
        try:
            self._breaker.call(_nothing if answered else _failure)
        except (_NoAnswerError, CircuitBreakerError):
            return  # counted; or opened by somebody else while this call was under way

    def _rested(self) -> bool:
        opened = self._storage.opened_at
        return opened is None or time.time() >= opened.timestamp() + self._rules.reset_seconds


class SharedBreaker:
    """Implements `Breaker`."""

    def __init__(self, name: str, rules: BreakerRules, redis: SharedRedis | None) -> None:
        self._key = f"{NAMESPACE}:{name}"
        self._rules = rules
        self._redis = redis
        self._lock = threading.Lock()
        self._probe_until = 0.0
        self._own = _States(CircuitMemoryStorage(STATE_CLOSED), rules, self._take_own_probe)
        self._shared: _States | None = None

    def admit(self) -> bool:
        return self._is_calm() or (self._reachable() or self._own).admit()

    def record(self, answered: bool) -> None:
        self._own.record(answered)
        if answered and self._is_calm():
            return  # there is nothing that an answer would change
        shared = self._reachable()
        if shared is not None:
            shared.record(answered)

    def release(self) -> None:
        with self._lock:
            self._probe_until = 0.0
        if self._redis is None:
            return
        with suppress(Unavailable):
            self._redis.ask(lambda redis: redis.delete(f"{self._key}:probe"))

    def state(self) -> Circuit:
        return Circuit((self._reachable() or self._own).state)

    def _is_calm(self) -> bool:
        """Closed for all processes and no failure counted: by far the most calls need no more than this one question."""
        if self._redis is None:
            return False
        try:
            found = self._redis.ask(lambda redis: redis.mget(f"{self._key}:{STATE_KEY}", f"{self._key}:{COUNT_KEY}"))
        except Unavailable:
            return False
        return found == [STATE_CLOSED.encode(), b"0"]

    def _reachable(self) -> _States | None:
        """pybreaker takes an unreachable Redis for a closed circuit, so Redis is asked first; 0.1 ms."""
        if self._redis is None:
            return None
        try:
            return self._redis.ask(self._over)
        except Unavailable:
            return None

    def _over(self, redis: Redis) -> _States:
        redis.ping()
        with self._lock:
            if self._shared is None:
                storage = CircuitRedisStorage(STATE_CLOSED, redis, namespace=self._key)
                self._shared = _States(storage, self._rules, self._take_shared_probe)
            return self._shared

    def _take_own_probe(self) -> bool:
        with self._lock:
            now = time.monotonic()
            if now < self._probe_until:
                return False
            self._probe_until = now + self._rules.probe_seconds
            return True

    def _take_shared_probe(self) -> bool:
        assert self._redis is not None
        milliseconds = max(1, int(self._rules.probe_seconds * 1000))
        try:
            return self._redis.ask(lambda redis: bool(redis.set(f"{self._key}:probe", 1, nx=True, px=milliseconds)))
        except Unavailable:
            return True


class _NoAnswerError(Exception):
    """Carries one failure into pybreaker."""


def _failure() -> NoReturn:
    raise _NoAnswerError


def _nothing() -> None:
    return None
