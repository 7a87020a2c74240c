"""A correction takes the place of what was said before it: in one turn, after a proposal, right after a choice."""

from datetime import datetime, timedelta

import pytest

from runtime.domain.effects import BookSlot, HoldSlot, MoveBooking
from tests.fixtures.shops import NOW
from tests.fixtures.talks import Talk

MIDNIGHT = NOW.replace(hour=0, minute=0)
WEDNESDAY, THURSDAY, FRIDAY, SATURDAY = (MIDNIGHT + timedelta(days=ahead) for ahead in (1, 2, 3, 4))


def talk_of(*turns: str | tuple[str, ...]) -> Talk:
    """Wednesday and two Thursdays at half past four were offered first."""
    talk = Talk()
    talk.open()
    for turn in turns:
        talk.say(*((turn,) if isinstance(turn, str) else turn))
    return talk


def held(talk: Talk) -> datetime:
    (hold,) = (effect for effect in talk.plan.effects if isinstance(effect, HoldSlot))
    return hold.slot.starts_at


def booked(talk: Talk) -> list[datetime]:
    return [effect.slot.starts_at for effect in talk.plan.effects if isinstance(effect, BookSlot | MoveBooking)]


@pytest.mark.parametrize(
    ("texts", "day", "hour"),
    [
        (("sat at 1", "no wait 2"), SATURDAY, 14),
        (("friday 2pm", "sorry, thursday"), THURSDAY, 14),
        (("thurs at 3. actually can we do 5",), THURSDAY, 17),
        (("wednesday, i mean friday, at 4",), FRIDAY, 16),
        (("thursday at 2 oops friday at 3",), FRIDAY, 15),
        (("wednesday no friday at 5",), FRIDAY, 17),
        (("el viernes a la 1, perdon, a las 2",), FRIDAY, 14),
        (("jueves a las 3", "digo el viernes"), FRIDAY, 15),
        (("el miercoles no mejor el sabado a las 4",), SATURDAY, 16),
        (("viernes a las 3", "espera, mejor a las 5"), FRIDAY, 17),
    ],
)
def test_later_value_of_the_same_kind_counts_and_the_other_kind_stays(
    texts: tuple[str, ...], day: datetime, hour: int
) -> None:
    assert held(talk_of(texts)) == day.replace(hour=hour)


@pytest.mark.parametrize(
    "words", ["actually 5", "no wait 5", "yes but 5", "sorry i meant 5", "si pero a las 5", "digo 5"]
)
def test_bare_number_after_a_proposal_is_another_hour_of_its_day(words: str) -> None:
    talk = talk_of("friday at 2", words)
    assert held(talk) == FRIDAY.replace(hour=17)
    assert not booked(talk)


@pytest.mark.parametrize("words", ["yes 2 of us", "ok for 4 people", "si somos 3"])
def test_yes_with_a_number_left_over_books_nothing(words: str) -> None:
    assert not booked(talk_of("friday at 5pm", words))


@pytest.mark.parametrize("words", ["yes 5", "ok at 5", "yes the 12th", "yes 100%", "sure $45 is fine", "si a las 5"])
def test_yes_with_the_slots_own_numbers_books(words: str) -> None:
    assert booked(talk_of("friday at 5pm", words)) == [FRIDAY.replace(hour=17)]


@pytest.mark.parametrize(
    "texts", [("1", "wait i meant 2"), ("1", "no, 2"), ("la 1", "perdon la 2"), ("3. sorry, number 2",)]
)
def test_last_number_of_a_burst_is_the_one_that_counts(texts: tuple[str, ...]) -> None:
    talk = talk_of(texts)
    if not booked(talk):
        talk.say("yes")
    assert booked(talk) == [THURSDAY.replace(hour=16, minute=30)]


@pytest.mark.parametrize(
    "words", ["oops i meant 2", "wait no, 2", "sorry, the second one", "actually 2", "perdon, la 2", "digo la 2"]
)
def test_other_number_right_after_the_choice_moves_the_booking_there_after_a_yes(words: str) -> None:
    talk = talk_of("1", words)
    assert not booked(talk)
    assert "4:30 PM" in talk.plan.texts[0].body
    talk.say("yes")
    assert booked(talk) == [THURSDAY.replace(hour=16, minute=30)]


@pytest.mark.parametrize(
    ("words", "first"), [("friday works, sorry for the late reply", FRIDAY), ("thursday, no later than 3", THURSDAY)]
)
def test_words_of_correction_that_correct_nothing_leave_the_wish(words: str, first: datetime) -> None:
    talk = talk_of(words)
    assert f"{first:%a}" in talk.plan.texts[0].body
