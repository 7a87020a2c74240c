"""A wish that fails on one barber: what is said is true, and that time with a colleague is among what is offered."""

from datetime import datetime, timedelta

import pytest

from runtime.domain.appointments import Busy
from runtime.domain.conversations import Move
from tests.fixtures.shops import NOW
from tests.fixtures.talks import BARBERS, Talk, make_diary

MARCUS, ELENA = (barber.id for barber in BARBERS)
SATURDAY = NOW.replace(hour=0, minute=0) + timedelta(days=4)
THREE = SATURDAY.replace(hour=15)


def busy(barber: int, start: datetime = THREE, hours: float = 1) -> Busy:
    return Busy(barber, start, start + timedelta(hours=hours))


def asked(*texts: str, busy: tuple[Busy, ...]) -> Talk:
    talk = Talk(diary=make_diary(*busy))
    talk.open()
    for text in texts:
        talk.say(text)
        assert talk.verdict().findings == (), talk.plan.texts[0].body
    return talk


def answer(*texts: str, busy: tuple[Busy, ...]) -> str:
    return asked(*texts, busy=busy).plan.texts[0].body


@pytest.mark.parametrize("texts", [("sat at 3 with Marcus",), ("with marcus", "saturday at 3")])
def test_taken_barber_is_named_and_a_colleague_has_that_time(texts: tuple[str, ...]) -> None:
    said = answer(*texts, busy=(busy(MARCUS),))
    assert "Sat, Jun 13 at 3 PM with Marcus is taken" in said
    assert "nothing" not in said
    assert "Sat, Jun 13 at 3 PM with Elena" in said
    assert said.count("with Marcus\n") == 2  # his nearest other times


def test_barbers_time_a_quarter_later_is_offered_beside_his_colleagues() -> None:
    said = answer("sat at 3 with Marcus", busy=(busy(MARCUS, hours=0.25),))
    assert "Sat, Jun 13 at 3 PM with Elena" in said
    assert "Sat, Jun 13 at 3:15 PM with Marcus" in said


def test_nothing_is_open_is_said_when_nobody_is_free() -> None:
    said = answer("sat at 3 with Marcus", busy=(busy(MARCUS), busy(ELENA)))
    assert "nothing is open on Sat, Jun 13 at 3 PM" in said
    assert "taken" not in said


def test_barber_who_is_away_all_day_is_not_said_to_be_booked_at_that_time() -> None:
    off = busy(MARCUS, SATURDAY, 24)
    said = answer("saturday after 3 with Marcus", busy=(off,))
    assert "Marcus has nothing open on Sat, Jun 13 at that time" in said
    assert "Sat, Jun 13 at 3 PM with Elena" in said
    assert "AM" not in said.split(":", 1)[1]


def test_barber_without_any_time_is_said_to_have_none_and_the_usual_hour_is_kept() -> None:
    said = answer("with marcus please", busy=(busy(MARCUS, NOW - timedelta(days=1), 24 * 60),))
    assert "Marcus has nothing open in the coming days" in said
    assert "4:30 PM with Elena" in said


def test_only_a_refused_barber_being_free_is_not_called_nothing() -> None:
    said = answer("not marcus", "saturday at 3", busy=(busy(ELENA),))
    assert "nothing is open on Sat, Jun 13 at 3 PM that suits you" in said
    assert "Marcus" not in said


def test_refused_colleague_being_free_is_not_called_nothing() -> None:
    said = answer("not elena", "marcus saturday at 3", busy=(busy(MARCUS),))
    assert "nothing is open on Sat, Jun 13 at 3 PM that suits you" in said
    assert "Elena" not in said


@pytest.mark.parametrize("words", ["saturday at 3:40", "marcus saturday 3:40pm"])
def test_time_between_two_starts_is_not_said_to_be_gone(words: str) -> None:
    said = answer(words, busy=())
    assert "appointments here start every 15 minutes" in said
    assert "nothing is open" not in said
    assert "Sat, Jun 13 at 3:45 PM with Marcus" in said


def test_yes_to_the_colleague_books_the_colleague_at_that_time() -> None:
    talk = asked("sat at 3 with Marcus", "ok 3 with elena then", busy=(busy(MARCUS),))
    if talk.plan.move is Move.PROPOSE_SLOT:
        talk.say("yes")
    assert talk.plan.move is Move.CONFIRM_BOOKING
    assert "Sat, Jun 13 at 3 PM" in talk.plan.texts[0].body
    assert "Elena" in talk.plan.texts[0].body


def test_another_barber_asked_for_without_a_day_is_looked_up_on_the_day_before() -> None:
    said = answer("saturday?", "with elena?", busy=())
    assert said.count("Sat, Jun 13") == 3
    assert "with Elena" in said
