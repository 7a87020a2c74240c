"""Times that a client has ruled out, which hold until the client says otherwise."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class Repeats(StrEnum):
    """ "Not on the 12th" is once, "mornings don't work" daily, "not Thursday" weekly."""

    ONCE = "once"
    DAILY = "daily"
    WEEKLY = "weekly"


_EVERY = {Repeats.DAILY: timedelta(days=1), Repeats.WEEKLY: timedelta(weeks=1)}


@dataclass(frozen=True, slots=True)
class Refusal:
    """`start` and `end` are naive local time of the shop, half open; without length they are that very moment."""

    start: datetime
    end: datetime
    repeats: Repeats = Repeats.ONCE

    def covers(self, start: datetime, end: datetime | None = None) -> bool:
        """Whether this moment, or all of this stretch, is ruled out. Naive local time."""
        every = _EVERY.get(self.repeats)
        since = start - self.start if every is None else (start - self.start) % every
        length = self.end - self.start
        lasts = timedelta() if end is None else end - start
        if since == timedelta() == lasts:
            return True
        return timedelta() <= since < length and since + lasts <= length

    def is_over(self, now: datetime) -> bool:
        """Naive local time; what repeats is never over."""
        return self.repeats is Repeats.ONCE and self.end < now
