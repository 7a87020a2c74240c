"""What a client usually does, read from past visits; newer visits weigh more."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from math import sqrt
from zoneinfo import ZoneInfo

from runtime.domain.appointments import Visit
from runtime.domain.clients import Client

_FADES_BY = 0.8
_USUAL_SHARE = 0.5
_WIDEST_SPREAD_HOURS = 3.0
_WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class Habits:
    """None where there is no habit. Monday is 0. `hour` is local: 15.5, give or take `hour_spread`."""

    barber_id: int | None = None
    service_id: int | None = None
    weekday: int | None = None
    hour: float | None = None
    hour_spread: float | None = None
    weeks_between: float | None = None


def habits_of(client: Client, zone: ZoneInfo) -> Habits:
    """`service_id` is the likeliest service; the others need at least half of the visits' weight."""
    visits = client.past
    hour, spread = _usual_hour(visits, zone)
    return Habits(
        barber_id=_usual(visits, lambda v: v.barber_id, _USUAL_SHARE),
        service_id=_usual(visits, lambda v: v.service_id, 0.0),
        weekday=_usual(visits, lambda v: v.starts_at.astimezone(zone).weekday(), _USUAL_SHARE),
        hour=hour,
        hour_spread=spread,
        weeks_between=_weeks_between(visits, zone),
    )


def weeks_since_last(client: Client, now: datetime) -> int | None:
    """To the nearest week, by the calendar of `now`'s zone; None for a client who never came."""
    if not client.past:
        return None
    last = max(visit.starts_at for visit in client.past)
    days = (now.date() - last.astimezone(now.tzinfo).date()).days
    return max(0, (days + 3) // 7)


def _weight(age: int) -> float:
    """`age` counts visits: 0 is the newest."""
    return _FADES_BY**age


def _usual(visits: Sequence[Visit], trait: Callable[[Visit], int], needed_share: float) -> int | None:
    weights: dict[int, float] = {}
    for age, visit in enumerate(visits):
        weights[trait(visit)] = weights.get(trait(visit), 0.0) + _weight(age)
    if not weights:
        return None
    best = max(weights, key=lambda value: weights[value])
    return best if weights[best] >= needed_share * sum(weights.values()) else None


def _usual_hour(visits: Sequence[Visit], zone: ZoneInfo) -> tuple[float | None, float | None]:
    if not visits:
        return None, None
    hours = [_hour(visit.starts_at.astimezone(zone)) for visit in visits]
    mean = _mean(hours)
    spread = sqrt(_mean([(hour - mean) ** 2 for hour in hours]))
    return (mean, spread) if spread <= _WIDEST_SPREAD_HOURS else (None, None)


def _weeks_between(visits: Sequence[Visit], zone: ZoneInfo) -> float | None:
    """Two appointments on one day are one visit."""
    days = sorted({visit.starts_at.astimezone(zone).date() for visit in visits}, reverse=True)
    gaps = [(newer - older) / _WEEK for newer, older in pairwise(days)]
    return round(_mean(gaps), 1) if gaps else None


def _mean(values: Sequence[float]) -> float:
    weights = [_weight(age) for age in range(len(values))]
    return sum(w * v for w, v in zip(weights, values, strict=True)) / sum(weights)


def _hour(moment: datetime) -> float:
    return moment.hour + moment.minute / 60
