"""How money and times are said."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from runtime.domain.appointments import Slot
from runtime.domain.money import format_cents
from runtime.domain.segments import Encoding, count_segments
from runtime.domain.wording import say_day, say_slot, say_time

ZONE = ZoneInfo("America/Los_Angeles")
NOW = datetime(2026, 3, 10, 22, 30, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("cents", "said"),
    [(3500, "$35"), (3550, "$35.50"), (5, "$0.05"), (0, "$0"), (120000, "$1,200"), (-250, "-$2.50")],
)
def test_whole_dollars_have_no_cents(cents: int, said: str) -> None:
    assert format_cents(cents) == said


@pytest.mark.parametrize(
    ("hour", "minute", "said"),
    [(16, 30, "4:30 PM"), (16, 0, "4 PM"), (12, 0, "12 PM"), (0, 5, "12:05 AM"), (9, 0, "9 AM")],
)
def test_times_are_said_on_a_twelve_hour_clock(hour: int, minute: int, said: str) -> None:
    assert say_time(NOW.replace(hour=hour, minute=minute)) == said


@pytest.mark.parametrize(("days", "said"), [(0, "today"), (1, "tomorrow"), (2, "Thu, Mar 12"), (-1, "Mon, Mar 9")])
def test_near_days_have_their_own_word(days: int, said: str) -> None:
    assert say_day(NOW + timedelta(days=days), NOW) == said


def test_today_is_the_shops_today() -> None:
    assert say_day(NOW, NOW.astimezone(ZoneInfo("UTC"))) == "today"


def test_a_slot_is_said_in_one_breath() -> None:
    slot = Slot(NOW.replace(day=12, hour=16, minute=0), NOW.replace(day=12, hour=17), 1, 1, 3500)
    assert say_slot(slot, NOW) == "Thu, Mar 12 at 4 PM"
    assert say_slot(slot, NOW, "Marcus") == "Thu, Mar 12 at 4 PM with Marcus"


@settings(max_examples=50, deadline=None)
@given(st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(ZONE)))
def test_times_never_cost_a_unicode_segment(moment: datetime) -> None:
    assert count_segments(say_day(moment, NOW) + say_time(moment)).encoding is Encoding.GSM7
