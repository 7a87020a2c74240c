"""Two bounds in one clause are one stretch, the end of work is a bound, and a time to be texted at is no wish."""

from datetime import datetime

import pytest

from graphs.understanding.times import find_times
from tests.fixtures.shops import NOW

THURSDAY, FRIDAY = 11, 12


def found(text: str) -> list[tuple[datetime, datetime]]:
    now = NOW.replace(tzinfo=None)
    return [(t.start, t.end) for t in find_times(text, NOW) if not t.excluded and t.start >= now.replace(hour=0)]


@pytest.mark.parametrize(
    ("words", "day", "first", "last"),
    [
        ("thurs before 4 but after 2", THURSDAY, 14, 16),
        ("friday after 1pm and before 4pm", FRIDAY, 13, 16),
        ("friday before 5, after 2", FRIDAY, 14, 17),
        ("el viernes antes de las 5 pero despues de las 2", FRIDAY, 14, 17),
        ("el jueves despues de la 1 y antes de las 4", THURSDAY, 13, 16),
    ],
)
def test_bounds_side_by_side_are_one_stretch(words: str, day: int, first: int, last: int) -> None:
    june = datetime(2026, 6, day)
    assert found(words) == [(june.replace(hour=first), june.replace(hour=last))]


@pytest.mark.parametrize(
    "words",
    [
        "i work til 3 so thursday after that",
        "i get off at 3, thursday works",
        "salgo a las 3 el jueves",
        "im off work at 3 thursday",
    ],
)
def test_end_of_work_is_the_earliest_time(words: str) -> None:
    assert found(words)[0][0] == datetime(2026, 6, THURSDAY, 15)


@pytest.mark.parametrize(
    ("words", "hour"),
    [
        ("dont text me before 10, friday 2pm", 14),
        ("please never call after 8pm. friday at 2", 14),
        ("no me llames antes de las 10, el viernes a las 2", 14),
    ],
)
def test_time_to_be_texted_at_is_no_wish(words: str, hour: int) -> None:
    assert [start for start, _ in found(words)] == [datetime(2026, 6, FRIDAY, hour)]


def test_first_thing_is_the_morning() -> None:
    assert {start.date().day for start, _ in found("1st thing tmrw")} == {10}


@pytest.mark.parametrize(
    "words",
    [
        "we're visiting family until the 17th but im away till the 17th",
        "stuck in boston til the 17th",
        "estoy en miami hasta el 17",
    ],
)
def test_end_of_an_absence_is_the_earliest_day(words: str) -> None:
    (time,) = find_times(words, NOW)[-1:]
    assert time.start.day == 17
    assert time.end.day > 17 or time.end.month > time.start.month


@pytest.mark.parametrize("words", ["im free until 3", "thursday in the morning until 12"])
def test_end_of_what_is_free_is_the_latest_time(words: str) -> None:
    (time,) = find_times(words, NOW)
    assert time.end.hour in (12, 15)
