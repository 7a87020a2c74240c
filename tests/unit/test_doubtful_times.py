"""A day or an hour that may mean two things is looked for in both, and asked about."""

from dataclasses import replace
from datetime import time

from runtime.domain.conversations import Move
from tests.fixtures.talks import Talk, make_diary


def answered(*texts: str, closes: time = time(18)) -> Talk:
    diary = make_diary()
    late = tuple(replace(row, closes=closes) for row in diary.hours)
    talk = Talk(diary=replace(diary, hours=late))
    talk.open()
    for text in texts:
        talk.say(text)
    return talk


def test_seven_is_the_hour_at_which_the_shop_is_open() -> None:
    talk = answered("friday at 7", closes=time(21))
    assert talk.plan.move is Move.PROPOSE_SLOT
    assert "Fri, Jun 12 at 7 PM" in talk.plan.texts[0].body


def test_eight_without_a_day_is_not_the_morning_before_opening() -> None:
    talk = answered("at 8?", closes=time(21))
    assert "8 PM" in talk.plan.texts[0].body
    assert "8 AM" not in talk.plan.texts[0].body


def test_hour_at_which_the_shop_is_closed_either_way_gets_what_is_close() -> None:
    said = answered("friday at 8").plan.texts[0].body
    assert "Fri, Jun 12" in said
    assert "8 PM" not in said.partition("available")[2]


def test_date_that_contradicts_its_weekday_is_said_back_with_its_date() -> None:
    said = answered("thursday the 12th at 3").plan.texts[0].body
    assert "Jun 11" in said or "Jun 12" in said


def test_next_weeks_tuesday_or_thursday_is_offered_on_no_thursday_before() -> None:
    said = answered("next week tuesday or thursday").plan.texts[0].body
    assert "Jun 16" in said
    assert "Jun 18" in said
    assert "Jun 11" not in said


def test_offered_eight_in_the_evening_is_chosen_by_its_hour() -> None:
    talk = answered("at 8?", "8 tomorrow", closes=time(21))
    assert talk.plan.move is Move.CONFIRM_BOOKING
    assert "tomorrow at 8 PM" in talk.plan.texts[0].body
