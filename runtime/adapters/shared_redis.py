"""Redis as the memory that processes share, for what may be forgotten: it is asked briefly, and given up fast while away."""

import time
from collections.abc import Callable
from typing import TypeVar

import structlog
from redis import Redis
from redis.backoff import NoBackoff
from redis.exceptions import RedisError
from redis.retry import Retry

from runtime.domain.errors import Unavailable

TIMEOUT_SECONDS = 0.2
PAUSE_SECONDS = 5.0

Answer = TypeVar("Answer")

log = structlog.get_logger(__name__)


class SharedRedis:
    """Thread-safe. Connects on first use."""

    def __init__(self, url: str) -> None:
        self.client: Redis = Redis.from_url(
            url,
            decode_responses=False,  # pybreaker needs bytes
            socket_timeout=TIMEOUT_SECONDS,
            socket_connect_timeout=TIMEOUT_SECONDS,
            retry=Retry(NoBackoff(), 0),
        )
        self._away_until = 0.0

    def ask(self, question: Callable[[Redis], Answer]) -> Answer:
        """Raises Unavailable: at once for some seconds after Redis was found to be away."""
        if time.monotonic() < self._away_until:
            raise Unavailable("Redis did not answer a moment ago")
        try:
            return question(self.client)
        except RedisError as error:
            self._away_until = time.monotonic() + PAUSE_SECONDS
            log.warning("redis.away", error=type(error).__name__)
            raise Unavailable("Redis does not answer") from error

    def close(self) -> None:
        self.client.close()
