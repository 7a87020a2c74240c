"""By when a person answers: what the client is told is true of the flag's deadline, and no closed hour counts."""

from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest

from runtime.domain.answering import due, when_open_for
from runtime.domain.appointments import AppointmentState, Busy, Visit
from runtime.domain.conversations import FlagReason, Severity
from runtime.domain.diary import Diary
from runtime.domain.effects import RaiseFlag
from runtime.domain.policy import Policy
from runtime.domain.shops import WorkingHours
from tests.fixtures.shops import NOW
from tests.fixtures.talks import BARBERS, Talk, make_client, make_diary

TWO_HOURS = timedelta(hours=2)
CLOSING = NOW.replace(hour=17, minute=56)  # of a day that ends at six
SATURDAY_EVENING = NOW.replace(day=13, hour=20)


def on(day: int, hour: int, minute: int = 0) -> datetime:
    return NOW.replace(day=day, hour=hour, minute=minute)


def all_away(first: datetime, last: datetime, *, off: bool = False) -> Diary:
    return make_diary(*(Busy(barber.id, first, last, off) for barber in BARBERS))


def opens(opens_at: time, closes_at: time, weekday: int = 1) -> Diary:
    return replace(make_diary(), hours=(WorkingHours(1, weekday, opens_at, closes_at),))


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (NOW, on(9, 12, 5)),
        (CLOSING, on(10, 11, 56)),
        (on(9, 22), on(10, 12)),
        (on(10, 3), on(10, 12)),
        (SATURDAY_EVENING, on(16, 12)),  # neither Sunday nor Monday counts
    ],
)
def test_only_minutes_in_which_the_shop_is_open_count(now: datetime, expected: datetime) -> None:
    assert when_open_for(make_diary(), now, TWO_HOURS) == expected


@pytest.mark.parametrize("off", [True, False])
def test_day_without_any_barber_counts_as_closed(off: bool) -> None:
    holiday = all_away(NOW.replace(hour=0), NOW.replace(hour=23), off=off)
    assert when_open_for(holiday, NOW, TWO_HOURS) == on(10, 12)


def test_time_off_of_everybody_does_not_count_but_their_appointments_do() -> None:
    assert when_open_for(all_away(NOW, on(9, 14), off=True), NOW, TWO_HOURS) == on(9, 16)
    assert when_open_for(all_away(NOW, on(9, 14)), NOW, TWO_HOURS) == on(9, 12, 5)


def test_one_barber_is_enough() -> None:
    one_away = make_diary(Busy(1, NOW.replace(hour=0), NOW.replace(hour=23), away=True))
    assert when_open_for(one_away, NOW, TWO_HOURS) == on(9, 12, 5)


def test_shop_that_is_open_past_midnight_is_open_then() -> None:
    late = opens(time(18), time(2))
    assert when_open_for(late, on(10, 0, 30), timedelta(hours=1)) == on(10, 1, 30)
    assert when_open_for(late, on(10, 1, 30), timedelta(hours=1)) == on(16, 18, 30)


def test_hour_that_the_clocks_skip_is_no_open_hour() -> None:
    """On 8 March 2026 it is three o'clock right after two."""
    night = opens(time(1), time(5), weekday=6)
    sunday = datetime(2026, 3, 8, 1, tzinfo=NOW.tzinfo)
    assert when_open_for(night, sunday, TWO_HOURS) == sunday.replace(hour=4)


def test_what_is_urgent_waits_for_no_opening_nor_does_a_shop_without_hours() -> None:
    night = on(9, 23)
    assert due(make_diary(), night, TWO_HOURS, Severity.URGENT) == night + TWO_HOURS
    assert due(replace(make_diary(), hours=()), night, TWO_HOURS, Severity.NORMAL) == night + TWO_HOURS


def told(talk: Talk, words: str = "can a person call me?") -> tuple[str, datetime]:
    said = talk.say(words)
    (flag,) = [effect for effect in talk.plan.effects if isinstance(effect, RaiseFlag)]
    return said, talk.now + flag.within


@pytest.mark.parametrize(
    ("talk", "words", "due_at"),
    [
        (Talk(), "within 2 hours", on(9, 12, 5)),
        (Talk(policy=Policy(answer_within_minutes=45)), "within the hour", on(9, 10, 50)),
        (Talk(policy=Policy(answer_within_minutes=150)), "within 3 hours", on(9, 12, 35)),
        (Talk(now=CLOSING), "by 12 PM tomorrow", on(10, 11, 56)),
        (Talk(now=on(9, 8)), "by 12 PM today", on(9, 12)),
        (Talk(now=SATURDAY_EVENING), "by 12 PM on Tue, Jun 16", on(16, 12)),
        (Talk(diary=all_away(on(9, 0), on(9, 23), off=True)), "by 12 PM tomorrow", on(10, 12)),
        (Talk(diary=replace(make_diary(), hours=())), "as soon as they can", on(9, 12, 5)),
    ],
)
def test_client_is_told_what_is_true_of_the_deadline(talk: Talk, words: str, due_at: datetime) -> None:
    said, deadline = told(talk)
    assert words in said
    assert deadline == due_at


def test_spanish_client_is_told_the_day_too() -> None:
    talk = Talk(client=replace(make_client(5), language="es"), now=SATURDAY_EVENING)
    assert "a mas tardar el mar 16 jun a las 12 PM" in told(talk, "quiero hablar con una persona")[0]


@pytest.mark.parametrize("words", ["wrong number", "cancel my appointment", "i was charged twice"])
def test_nobody_has_to_look_at_night_at_what_is_not_urgent(words: str) -> None:
    _, deadline = told(Talk(now=on(9, 23)), words)
    assert on(10, 10) < deadline <= on(10, 12)


def test_person_looks_no_later_than_the_client_was_told() -> None:
    talk = Talk(policy=Policy(answer_within_minutes=30), now=on(9, 17, 50))
    said, deadline = told(talk, "i'll sue you")
    assert "by 10:30 AM tomorrow" in said
    assert deadline == on(10, 10, 20)


@pytest.mark.parametrize(
    ("hour", "severity", "within"),
    [(22, Severity.NORMAL, timedelta(hours=14)), (9, Severity.URGENT, timedelta(minutes=10))],
)
def test_late_for_tomorrow_calls_nobody_at_night(hour: int, severity: Severity, within: timedelta) -> None:
    coming = Visit(9, 1, 1, on(10, 11), AppointmentState.BOOKED)
    client = replace(make_client(5), visits=(coming,))
    talk = Talk(client=client, now=on(9, 22) if severity is Severity.NORMAL else on(10, hour))
    talk.say("i'm running late")
    (flag,) = [effect for effect in talk.plan.effects if isinstance(effect, RaiseFlag)]
    assert (flag.reason, flag.severity) == (FlagReason.RUNNING_LATE, severity)
    assert flag.within == min(within, coming.starts_at - talk.now)
