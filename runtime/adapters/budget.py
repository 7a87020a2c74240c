"""Model tokens per shop and day, counted in Redis for all processes; while Redis is away, each knows its own."""

import threading
from collections.abc import Sequence
from datetime import date, timedelta

from runtime.adapters.shared_redis import SharedRedis
from runtime.domain.errors import Unavailable
from runtime.ports.budget import ShopDay

NAMESPACE = "bookedbarber:tokens"
KEPT = timedelta(days=3)


class SharedBudget:
    """Implements `TokenBudget`."""

    def __init__(self, redis: SharedRedis | None) -> None:
        self._redis = redis
        self._lock = threading.Lock()
        self._own: dict[tuple[int, date], int] = {}

    def spent(self, days: Sequence[ShopDay]) -> list[int]:
        if self._redis is not None and days:
            try:
                return [int(count or 0) for count in self._redis.ask(lambda redis: redis.mget(map(_key, days)))]
            except Unavailable:
                pass
        return [self._own.get(day, 0) for day in days]

    def spend(self, shop_id: int, day: date, tokens: int) -> None:
        with self._lock:
            self._own[shop_id, day] = self._own.get((shop_id, day), 0) + tokens
            for known in [known for known in self._own if known[1] < day - KEPT]:
                del self._own[known]
        if self._redis is None:
            return
        try:
            self._redis.ask(lambda redis: redis.incrby(_key((shop_id, day)), tokens))
            self._redis.ask(lambda redis: redis.expire(_key((shop_id, day)), KEPT))
        except Unavailable:
            return  # what is lost with Redis is lost from the count, not from the bill


def _key(shop_day: ShopDay) -> str:
    shop_id, day = shop_day
    return f"{NAMESPACE}:{shop_id}:{day.isoformat()}"
