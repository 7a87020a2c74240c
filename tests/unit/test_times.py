"""Words about time, said on Tuesday 24 November 2026 at 11:00 in Chicago."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from graphs.understanding.times import find_times
from runtime.domain.understanding import Grain, TimeExpression

NOW = datetime(2026, 11, 24, 11, 0, tzinfo=ZoneInfo("America/Chicago"))


def said(text: str) -> TimeExpression:
    times = find_times(text, NOW)
    assert len(times) == 1, f"{text!r}: {times}"
    return times[0]


def starts(text: str) -> list[str]:
    return [f"{t.start:%a %m-%d %H:%M}" for t in find_times(text, NOW)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", "2026-11-24"),
        ("tmrw", "2026-11-25"),
        ("day after tomorrow", "2026-11-26"),
        ("fri", "2026-11-27"),
        ("this saturday works", "2026-11-28"),
        ("thurs next week", "2026-12-03"),
        ("the 3rd", "2026-12-03"),
        ("30th of this month", "2026-11-30"),
        ("march 3", "2027-03-03"),
        ("3/14", "2027-03-14"),
        ("14 march", "2027-03-14"),
        ("the third of december", "2026-12-03"),
        ("thursday the 3rd", "2026-12-03"),
        ("a week from friday", "2026-12-04"),
        ("in 3 days", "2026-11-27"),
        ("the 2nd thursday of june", "2027-06-10"),
        ("last friday in january", "2027-01-29"),
        ("the monday after next", "2026-12-07"),
        ("3 days after friday", "2026-11-30"),
        ("the day before thursday", "2026-11-25"),
        ("two weeks from tomorrow", "2026-12-09"),
        ("week from saturday", "2026-12-05"),
        ("wednesday in two weeks", "2026-12-09"),
        ("the last day of the month", "2026-11-30"),
        ("friday the eleventh", "2026-12-11"),
        ("sunday 29", "2026-11-29"),
        ("december twenty-third", "2026-12-23"),
        ("dec/23", "2026-12-23"),
        ("23-Dec-2026", "2026-12-23"),
        ("12/23/26", "2026-12-23"),
        ("2026-12-23", "2026-12-23"),
        ("friday 12.4", "2026-12-04"),
        ("mon. nov 30", "2026-11-30"),
        ("next month on the 5th", "2026-12-05"),
        ("pasado mañana", "2026-11-26"),
        ("el viernes", "2026-11-27"),
        ("el 3 de marzo", "2027-03-03"),
    ],
)
def test_a_day_is_the_next_one_of_that_name(text: str, day: str) -> None:
    found = said(text)
    assert (found.start, found.grain, found.has_day) == (datetime.fromisoformat(day), Grain.DAY, True)
    assert not found.ambiguous


@pytest.mark.parametrize("text", ["thrusday", "thursaday at all", "Thurday", "thurdsay", "THURS", "thur?"])
def test_a_mistyped_weekday_is_still_that_weekday(text: str) -> None:
    assert starts(text) == ["Thu 11-26 00:00"]


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("3pm", "15:00"),
        ("at 3", "15:00"),
        ("3ish", "15:00"),
        ("around 4", "16:00"),
        ("3:30", "15:30"),
        ("three thirty", "15:30"),
        ("430 works", "16:30"),
        ("half past 4", "16:30"),
        ("half 2 please", "14:30"),
        ("quarter to 5", "16:45"),
        ("5 o'clock", "17:00"),
        ("at 11", "11:00"),
        ("at 12", "12:00"),
        ("9:15", "09:15"),
        ("17:30", "17:30"),
        ("7 in the morning", "07:00"),
        ("evening 5", "17:00"),
        ("one in the afternoon", "13:00"),
        ("noon", "12:00"),
        ("a las 4 y media", "16:30"),
        ("half past 12 in the afternoon", "12:30"),
        ("10 minutes to 5", "16:50"),
        ("quarter past noon", "12:15"),
        ("five-forty", "17:40"),
        ("four oh five", "16:05"),
        ("1530", "15:30"),
        ("at 16h", "16:00"),
        ("15h30", "15:30"),
        ("5:30p", "17:30"),
        ("530p", "17:30"),
        ("5 10 p.m.", "17:10"),
        ("4.15 works", "16:15"),
        ("noon-ish", "12:00"),
        ("2:45:00 pm", "14:45"),
    ],
)
def test_a_clock_time_means_opening_hours(text: str, clock: str) -> None:
    assert f"{said(text).start:%H:%M}" == clock


def test_a_time_without_a_day_is_its_next_occurrence() -> None:
    assert (said("3pm").start.day, said("3pm").has_day) == (24, False)
    assert (said("10am").start.day, said("10am").has_day) == (25, False)


@pytest.mark.parametrize(
    "text", ["2", "2 pls", "3", "option 2", "i have 2 kids", "running 10 min late", "$45", "at 650-650-6500"]
)
def test_a_number_that_is_no_time_is_left_alone(text: str) -> None:
    assert find_times(text, NOW) == ()


def test_a_lone_number_is_an_hour_when_the_caller_says_so() -> None:
    (found,) = find_times("5", NOW, bare_hours=True)
    assert found.start.hour == 17


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("sat after 3", "Sat 15:00", "Sun 00:00"),
        ("tomorrow before noon", "Wed 00:00", "Wed 12:00"),
        ("fri between 2 and 4", "Fri 14:00", "Fri 16:00"),
        ("thursday from 10 to 12", "Thu 10:00", "Thu 12:00"),
        ("fri 10-2pm", "Fri 10:00", "Fri 14:00"),
        ("thurs 2-4pm", "Thu 14:00", "Thu 16:00"),
        ("fri anytime after work", "Fri 17:00", "Fri 21:00"),
        ("wed not before 3", "Wed 15:00", "Thu 00:00"),
        ("not after 5 thurs", "Thu 00:00", "Thu 17:00"),
        ("tomorrow morning", "Wed 08:00", "Wed 12:00"),
        ("tonight", "Tue 18:00", "Tue 23:00"),
        ("thursday to saturday", "Thu 00:00", "Sun 00:00"),
        ("this weekend", "Sat 00:00", "Mon 00:00"),
        ("from the 3rd to the 5th of december", "Thu 00:00", "Sun 00:00"),
        ("dec 3-5", "Thu 00:00", "Sun 00:00"),
        ("dec 3 - 5pm", "Thu 17:00", "Thu 18:00"),
        ("week of dec 9", "Mon 00:00", "Mon 00:00"),
        ("tomorrow lunch", "Wed 12:00", "Wed 14:00"),
        ("el jueves despues de las 5", "Thu 17:00", "Fri 00:00"),
        ("fri after 2 but before 5", "Fri 14:00", "Fri 17:00"),
        ("monday until wednesday", "Mon 00:00", "Thu 00:00"),
        ("from next monday to friday", "Mon 00:00", "Sat 00:00"),
        ("early next week", "Mon 00:00", "Wed 00:00"),
        ("the last week of may", "Mon 00:00", "Mon 00:00"),
        ("first thing tomorrow", "Wed 06:00", "Wed 10:00"),
        ("end of the day thursday", "Thu 16:00", "Thu 21:00"),
        ("fri pm", "Fri 12:00", "Fri 17:00"),
        ("sat on my lunch break", "Sat 12:00", "Sat 14:00"),
        ("by friday", "Tue 00:00", "Sat 00:00"),
        ("before friday", "Tue 00:00", "Fri 00:00"),
        ("today before 5", "Tue 11:00", "Tue 17:00"),
        ("tomorrow morning before 12", "Wed 00:00", "Wed 12:00"),
        ("fri betwen 2 and 4", "Fri 14:00", "Fri 16:00"),
        ("between now and 4", "Tue 11:00", "Tue 16:00"),
        ("later today", "Tue 11:00", "Wed 00:00"),
        ("in the next 2 days", "Tue 00:00", "Fri 00:00"),
        ("during the week", "Tue 00:00", "Sat 00:00"),
        ("for 3 days from monday", "Mon 00:00", "Thu 00:00"),
    ],
)
def test_a_stretch_has_both_its_ends(text: str, start: str, end: str) -> None:
    found = said(text)
    assert (f"{found.start:%a %H:%M}", f"{found.end:%a %H:%M}") == (start, end)


@pytest.mark.parametrize(
    ("text", "first", "grain"),
    [
        ("next week", "2026-11-30", Grain.WEEK),
        ("in two weeks", "2026-12-08", Grain.WEEK),
        ("next month", "2026-12-01", Grain.MONTH),
        ("week of the 13th", "2026-12-14", Grain.WEEK),
        ("the 3rd week of january", "2027-01-18", Grain.WEEK),
        ("rest of the week", "2026-11-24", Grain.WEEK),
        ("the end of january", "2027-01-21", Grain.WEEK),
        ("in march", "2027-03-01", Grain.MONTH),
        ("la próxima semana", "2026-11-30", Grain.WEEK),
    ],
)
def test_weeks_and_months_keep_their_grain(text: str, first: str, grain: Grain) -> None:
    assert (said(text).start, said(text).grain) == (datetime.fromisoformat(first), grain)


@pytest.mark.parametrize(
    "text", ["next friday", "tuesday", "next weekend", "2 fridays from now", "thursday the 5th", "no thursday"]
)
def test_words_that_may_mean_two_days_are_marked(text: str) -> None:
    assert said(text).ambiguous


@pytest.mark.parametrize(
    ("text", "first", "other"),
    [
        ("next friday", "Fri 12-04 00:00", "Fri 11-27 00:00"),
        ("tuesday at 3", "Tue 12-01 15:00", "Tue 11-24 15:00"),
        ("this tuesday", "Tue 11-24 00:00", "Tue 12-01 00:00"),
        ("tomorrow at 7", "Wed 11-25 19:00", "Wed 11-25 07:00"),
        ("friday 8:30", "Fri 11-27 08:30", "Fri 11-27 20:30"),
        ("on 12.5.", "Wed 05-12 00:00", "Sat 12-05 00:00"),
        ("every friday", "Fri 11-27 00:00", "Fri 12-04 00:00"),
        ("thursday december 4", "Fri 12-04 00:00", "Thu 12-03 00:00"),
        ("friday 3pm eastern", "Fri 11-27 15:00", "Fri 11-27 14:00"),
    ],
)
def test_both_readings_of_what_is_in_doubt_are_kept(text: str, first: str, other: str) -> None:
    found = said(text)
    assert found.ambiguous
    assert found.other is not None
    assert (f"{found.start:%a %m-%d %H:%M}", f"{found.other:%a %m-%d %H:%M}") == (first, other)


@pytest.mark.parametrize(
    "text",
    [
        "tomorrow at 5",
        "friday 7pm",
        "8 in the morning",
        "19:30",
        "0830",
        "fri 7 to 9",
        "after 7",
        "6/12",
        "fri 3pm CST",
    ],
)
def test_what_a_receptionist_would_not_ask_is_not_in_doubt(text: str) -> None:
    assert not said(text).ambiguous


def test_time_that_has_passed_today_is_in_doubt() -> None:
    assert said("this morning at 9").ambiguous


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("in 20 mins", "11:20"),
        ("in two hours", "13:00"),
        ("in half an hour", "11:30"),
        ("in an hour and a half", "12:30"),
        ("15 minutes from now", "11:15"),
        ("within the next hour", "11:00"),
        ("can you take me right now?", "11:00"),
    ],
)
def test_what_is_counted_from_now_is_today(text: str, start: str) -> None:
    assert (f"{said(text).start:%H:%M}", said(text).start.day, said(text).has_day) == (start, 24, True)


def test_next_tuesday_on_a_tuesday_is_not_in_doubt() -> None:
    assert (said("next tuesday").start.day, said("next tuesday").ambiguous) == (1, False)


@pytest.mark.parametrize(
    "text",
    [
        "not monday",
        "no mondays",
        "can't do monday",
        "monday doesn't work",
        "anything but monday",
        "monday is no good",
        "i work monday",
    ],
)
def test_a_refused_day_is_excluded(text: str) -> None:
    assert said(text).excluded


def test_next_week_but_not_friday_excludes_that_weeks_friday() -> None:
    week, friday = find_times("next week but not friday", NOW)
    assert (week.grain, friday.excluded) == (Grain.WEEK, True)
    assert friday.start == datetime(2026, 12, 4)


def test_a_comma_after_no_does_not_refuse_the_day() -> None:
    assert not said("no, thursday").excluded


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("friday works. 3pm?", ["Fri 11-27 15:00"]),
        ("sat or sun after 3", ["Sat 11-28 15:00", "Sun 11-29 15:00"]),
        ("friday at 3 or 4", ["Fri 11-27 15:00", "Fri 11-27 16:00"]),
        ("10am on the 30th", ["Mon 11-30 10:00"]),
        ("weekend mornings", ["Sat 11-28 08:00", "Sun 11-29 08:00"]),
        ("weekdays after 5", [f"{day} 17:00" for day in ("Tue 11-24", "Wed 11-25", "Thu 11-26", "Fri 11-27")]),
        ("next week tues or thurs", ["Tue 12-01 00:00", "Thu 12-03 00:00"]),
        ("dec 3rd or 4th", ["Thu 12-03 00:00", "Fri 12-04 00:00"]),
        ("18 and 19 december", ["Fri 12-18 00:00", "Sat 12-19 00:00"]),
        ("friday at 3 :)", ["Fri 11-27 15:00"]),
    ],
)
def test_days_and_times_that_belong_together_are_put_together(text: str, found: list[str]) -> None:
    assert starts(text) == found


def test_second_of_two_weekdays_may_be_this_weeks() -> None:
    tuesday, thursday = find_times("next week tues or thurs", NOW)
    assert not tuesday.ambiguous
    assert thursday.other is not None
    assert f"{thursday.other:%a %m-%d}" == "Thu 11-26"


@pytest.mark.parametrize(
    ("text", "first", "other"),
    [
        ("3h18", "15:18", "03:18"),
        ("tomorrow afternoon at 12", "12:00", "00:00"),
        ("12 in the afternoon", "12:00", "00:00"),
    ],
)
def test_hour_that_some_count_from_midnight_is_in_doubt(text: str, first: str, other: str) -> None:
    found = said(text)
    assert found.other is not None
    assert (f"{found.start:%H:%M}", f"{found.other:%H:%M}") == (first, other)


def test_the_old_time_of_a_move_is_not_a_wish() -> None:
    assert starts("can i move my 3 o'clock to 4?") == ["Tue 11-24 16:00"]
    assert starts("reschedule from tomorrow to next week") == ["Mon 11-30 00:00"]


@pytest.mark.parametrize(
    "text",
    [
        "last friday was great",
        "3 weeks ago",
        "2 sundays ago",
        "yesterday",
        "the day before yesterday",
        "i may come",
        "i sat there",
        "takes 2 weeks",
        "for 2 nights",
        "one more night",
        "a song from 2019",
        "it was £150",
        "be there in a minute",
        "an hour later",
        "not now",
        "i don't want to book now",
        "i don't need anything else right now",
        "the next day",
        "two fifteen minute cuts",
        "our 4th guy",
    ],
)
def test_the_past_and_ordinary_words_are_no_wishes(text: str) -> None:
    assert find_times(text, NOW) == ()


def test_today_at_8_in_the_late_morning_is_the_evening() -> None:
    assert said("today at 8").start.hour == 20


def test_an_expression_keeps_the_words_that_were_written() -> None:
    assert said("hey could we do Thrusday @ 4:30 pls").text == "Thrusday @ 4:30"


@pytest.mark.parametrize(
    "text", ["feb 30", "13/45", "", "???", "👍", "25:99", "works " * 300 + "5pm", "the 3rd " * 200]
)
def test_nonsense_and_floods_name_one_time_at_most(text: str) -> None:
    assert len(find_times(text, NOW)) <= 1
