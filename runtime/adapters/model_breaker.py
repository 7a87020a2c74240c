"""A circuit breaker per model: after failures in a row nobody asks for a while, then one call probes.

The state is shared by all processes through Redis; while Redis is away, each process counts for itself.
"""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import NoReturn

import structlog
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
from redis.backoff import NoBackoff
from redis.exceptions import RedisError
from redis.retry import Retry

from runtime.domain.errors import ModelUnavailable

REDIS_TIMEOUT_SECONDS = 0.2
REDIS_PAUSE_SECONDS = 5.0
NAMESPACE = "bookedbarber:model"

log = structlog.get_logger(__name__)


def breaker_redis(url: str) -> "Redis":
    """Connects on first use and gives up fast. pybreaker needs bytes: no decoded responses."""
    return Redis.from_url(
        url,
        decode_responses=False,
        socket_timeout=REDIS_TIMEOUT_SECONDS,
        socket_connect_timeout=REDIS_TIMEOUT_SECONDS,
        retry=Retry(NoBackoff(), 0),
    )


@dataclass(frozen=True, slots=True)
class BreakerRules:
    """`probe_seconds` is how long a probe may take before another call may probe in its place.

    It is at most `reset_seconds`, so that a probe's reservation never outlives the circuit's next rest.
    """

    failures: int
    reset_seconds: float
    probe_seconds: float


class _Circuit:
    """pybreaker's states over one storage, without its `call` around the model call.

    `CircuitBreaker.call` holds a lock while the guarded function runs and would let one model call through
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

    def admit(self) -> None:
        state = self.state
        if state == STATE_CLOSED:
            return
        if (state == STATE_OPEN and not self._rested()) or not self._take_probe():
            raise ModelUnavailable("the circuit breaker is open")
        self._breaker.half_open()

    def record(self, answered: bool) -> None:
        try:
            self._breaker.call(_nothing if answered else _failure)
        except (_NoAnswerError, CircuitBreakerError):
            return  # counted; or opened by somebody else while this call was under way

    def _rested(self) -> bool:
        opened = self._storage.opened_at
        return opened is None or time.time() >= opened.timestamp() + self._rules.reset_seconds


class ModelBreaker:
    """Thread-safe. Every admitted call is to be recorded; one that is not (a crash) delays the next probe."""

    def __init__(self, name: str, rules: BreakerRules, redis: "Redis | None") -> None:
        self._key = f"{NAMESPACE}:{name}"
        self._rules = rules
        self._redis = redis
        self._lock = threading.Lock()
        self._probe_until = 0.0
        self._redis_away_until = 0.0
        self._own = _Circuit(CircuitMemoryStorage(STATE_CLOSED), rules, self._take_own_probe)
        self._shared: _Circuit | None = None

    def admit(self) -> None:
        """Raises ModelUnavailable while open, and for all but one call while half-open."""
        (self._reachable_shared() or self._own).admit()

    def record(self, answered: bool) -> None:
        """`answered` is true for any answer, also a useless one: the breaker watches over reachability."""
        self._own.record(answered)
        shared = self._reachable_shared()
        if shared is not None:
            shared.record(answered)

    def state(self) -> str:
        """`closed`, `open` or `half-open`."""
        return (self._reachable_shared() or self._own).state

    def _reachable_shared(self) -> _Circuit | None:
        """pybreaker takes an unreachable Redis for a closed circuit, so Redis is asked first; 0.1 ms."""
        if self._redis is None or time.monotonic() < self._redis_away_until:
            return None
        try:
            self._redis.ping()
            return self._shared_circuit(self._redis)
        except RedisError as error:
            self._redis_away_until = time.monotonic() + REDIS_PAUSE_SECONDS
            log.warning("model_breaker_without_redis", error=type(error).__name__)
            return None

    def _shared_circuit(self, redis: "Redis") -> _Circuit:
        with self._lock:
            if self._shared is None:
                storage = CircuitRedisStorage(STATE_CLOSED, redis, namespace=self._key)
                self._shared = _Circuit(storage, self._rules, self._take_shared_probe)
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
        try:
            milliseconds = max(1, int(self._rules.probe_seconds * 1000))
            return bool(self._redis.set(f"{self._key}:probe", 1, nx=True, px=milliseconds))
        except RedisError:
            return True


class _NoAnswerError(Exception):
    """Carries one failure into pybreaker."""


def _failure() -> NoReturn:
    raise _NoAnswerError


def _nothing() -> None:
    return None
