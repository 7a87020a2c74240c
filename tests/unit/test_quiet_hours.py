"""Daytime for texts that nobody asked for, over the changes of the clocks too."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from runtime.domain.quiet_hours import is_daytime, until_daytime, until_night

ZONE = ZoneInfo("America/New_York")
DAY = (time(9), time(20))


def at(day: int, hour: int, minute: int = 0, *, month: int = 6, second: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, second, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("moment", "daytime"),
    [
        (at(9, 8, 59, second=59), False),
        (at(9, 9), True),
        (at(9, 19, 59, second=59), True),
        (at(9, 20), False),
        (at(9, 0), False),
    ],
)
def test_daytime_includes_its_first_minute_and_not_its_last(moment: datetime, daytime: bool) -> None:
    assert is_daytime(moment, DAY) is daytime
    assert (until_daytime(moment, DAY) == timedelta()) is daytime


@pytest.mark.parametrize(
    ("moment", "wait"),
    [
        pytest.param(at(9, 8, 30), timedelta(minutes=30), id="early morning"),
        pytest.param(at(9, 20), timedelta(hours=13), id="evening"),
        pytest.param(at(30, 23), timedelta(hours=10), id="last day of the month"),
        pytest.param(at(7, 20, month=3), timedelta(hours=12), id="the clocks go forward in the night"),
        pytest.param(at(31, 20, month=10), timedelta(hours=14), id="the clocks go back in the night"),
        pytest.param(at(1, 1, 30, month=11), timedelta(hours=8, minutes=30), id="first half past one"),
        pytest.param(at(1, 1, 30, month=11).replace(fold=1), timedelta(hours=7, minutes=30), id="second half past one"),
    ],
)
def test_wait_is_as_long_as_the_night_really_is(moment: datetime, wait: timedelta) -> None:
    assert until_daytime(moment, DAY) == wait


def test_after_the_wait_it_is_daytime() -> None:
    moment = at(7, 21, 17, month=3)
    then = datetime.fromtimestamp(moment.timestamp() + until_daytime(moment, DAY).total_seconds(), ZONE)
    assert then == at(8, 9, month=3)


def test_text_of_the_evening_is_valid_until_the_window_closes() -> None:
    evening = datetime(2026, 6, 9, 19, 45, tzinfo=ZONE)
    assert until_night(evening, (time(9), time(20))) == timedelta(minutes=15)
