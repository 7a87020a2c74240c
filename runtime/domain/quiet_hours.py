"""When a text that nobody asked for may go out."""

from datetime import datetime, time, timedelta


def is_daytime(local: datetime, window: tuple[time, time]) -> bool:
    """`local` is aware, in the shop's zone; the window is half open, in wall-clock time."""
    return window[0] <= local.time() < window[1]


def until_daytime(local: datetime, window: tuple[time, time]) -> timedelta:
    """How long to wait for the window to open; zero inside it. Exact over a change of the clocks."""
    if is_daytime(local, window):
        return timedelta()
    day = local.date() if local.time() < window[0] else local.date() + timedelta(days=1)
    opens = datetime.combine(day, window[0], tzinfo=local.tzinfo)
    return timedelta(seconds=opens.timestamp() - local.timestamp())


def until_night(local: datetime, window: tuple[time, time]) -> timedelta:
    """How long the window stays open; only for a moment inside it."""
    closes = datetime.combine(local.date(), window[1], tzinfo=local.tzinfo)
    return timedelta(seconds=closes.timestamp() - local.timestamp())
