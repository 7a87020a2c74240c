"""Words of stopping and of not being able: which of them rule out a day."""

import pytest

from runtime.domain.conversations import Move
from runtime.domain.effects import RaiseFlag
from tests.unit.test_coming_visit import asked
from tests.unit.test_refused_times import offered, told


@pytest.mark.parametrize(
    "words", ["can i stop in friday", "could we stop by friday", "ok if i swing by on friday", "may i stop over friday"]
)
def test_stopping_by_on_a_day_is_a_wish_for_that_day(words: str) -> None:
    assert {start.strftime("%a") for start in offered(told(words))} == {"Fri"}


@pytest.mark.parametrize(
    "words", ["stop offering me fridays", "quit pushing fridays", "no more fridays", "ya no me ofrezcas los viernes"]
)
def test_a_day_that_is_not_to_be_offered_is_ruled_out(words: str) -> None:
    assert "Fri" not in {start.strftime("%a") for start in offered(told(words))}


@pytest.mark.parametrize(
    "words",
    [
        "no voy a poder mañana",
        "no podre ir mañana",
        "mañana no alcanzo",
        "ya no vamos a poder mañana",
        "no voy a poder ir mañana",
    ],
)
def test_a_day_that_cannot_be_made_is_ruled_out_of_an_offer(words: str) -> None:
    talk = told(words)
    assert all(start.strftime("%a") != "Wed" for start in offered(talk))
    assert not any(isinstance(effect, RaiseFlag) for effect in talk.plan.effects)


@pytest.mark.parametrize(
    "words", ["no voy a poder el jueves", "ya no podre ir el jueves", "no alcanzo a llegar el jueves"]
)
def test_who_is_booked_and_cannot_come_is_asked_whether_to_cancel(words: str) -> None:
    talk = asked(words)
    assert talk.plan.move is Move.ASK_CANCEL, talk.plan
