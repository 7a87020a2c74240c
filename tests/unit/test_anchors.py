"""A weekday alone is the one that was spoken of."""

from datetime import date, datetime

import pytest

from graphs.understanding.anchors import anchored
from graphs.understanding.times import find_times
from tests.fixtures.shops import NOW
from tests.fixtures.talks import Talk

NEXT_WEDNESDAY = date(2026, 6, 17)


def test_weekday_is_the_offered_one() -> None:
    (time,) = anchored(find_times("wednesday at 4:30", NOW), [NEXT_WEDNESDAY])
    assert time.start == datetime(2026, 6, 17, 16, 30)


def test_weekday_with_its_own_date_stays() -> None:
    (time,) = anchored(find_times("this wednesday at 4:30", NOW), [NEXT_WEDNESDAY])
    assert time.start.date() == date(2026, 6, 10)


@pytest.mark.parametrize("words", ["friday 19", "viernes 19 antes de las 2", "el viernes 19 a las 3"])
def test_weekday_with_its_number_is_that_date(words: str) -> None:
    (time,) = anchored(find_times(words, NOW), [date(2026, 6, 12)])
    assert time.start.date() == date(2026, 6, 19)


def test_weekday_that_was_not_spoken_of_is_the_coming_one() -> None:
    (time,) = anchored(find_times("friday", NOW), [NEXT_WEDNESDAY])
    assert time.start.date() == date(2026, 6, 12)


def test_offer_of_next_week_is_taken_by_its_weekday() -> None:
    talk = Talk()
    talk.open()
    talk.say("next week after 2")
    assert "Wed, Jun 17 at 4:30 PM" in talk.say("wednesday at 4:30 please")
