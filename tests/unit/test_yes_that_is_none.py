"""What sounds like a yes and is none books nothing; the trained model makes no yes of what it does not know."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from graphs.understanding.rules import OfferedOption, understand
from runtime.domain.understanding import Act, Understanding

NOW = datetime(2026, 6, 9, 10, 5, tzinfo=ZoneInfo("America/Chicago"))
ONE = (OfferedOption(1, datetime(2026, 6, 11, 16, 30), "Marcus Lee"),)
SHALL_I = "Thu, Jun 11 at 4:30 PM with Marcus is open (Haircut, $45). Shall I book it?"
ELSE = "Anything else I can do for you?"


def hear(text: str, previous: str = SHALL_I, options: tuple[OfferedOption, ...] = ONE) -> Understanding:
    return understand(
        [text], previous=previous, now=NOW, barbers=("Marcus Lee",), services=("Haircut",), options=options
    )


@pytest.mark.parametrize(
    "text",
    [
        "yes but not that day", "ok let me think", "yeah no", "yeah nah", "yes... wait no", "definitely not", "of course not",
        "ok but later", "sounds good but can we do friday", "that works if i can get out of work", "sure if it's under 40",
        "ok i changed my mind", "let me ask my wife", "i'm busy then", "not sure", "hmm", "lol", "maybe", "i guess", "one sec",
    ],
)  # fmt: skip
def test_half_a_yes_books_nothing(text: str) -> None:
    assert not hear(text).does(Act.ACCEPT, Act.CHOOSE)


@pytest.mark.parametrize("text", ["blorp", "asdf qwer", "🤷", "xkcd", "lorem ipsum dolor"])
@pytest.mark.parametrize("previous", [SHALL_I, ELSE, "Do you want me to cancel Thu, Jun 11 at 4:30 PM with Marcus?"])
def test_what_nobody_knows_is_never_a_yes(text: str, previous: str) -> None:
    assert not hear(text, previous, ()).does(Act.ACCEPT)


@pytest.mark.parametrize("text", ["no i don't want to cancel it", "please don't cancel", "don't move my appointment"])
def test_leaving_an_appointment_alone_is_no_wish_to_cancel_or_move_it(text: str) -> None:
    assert not hear(text).does(Act.CANCEL_APPOINTMENT, Act.RESCHEDULE)


@pytest.mark.parametrize("text", ["that's it", "no that's all thanks", "nope thats it"])
def test_thats_it_after_anything_else_is_a_goodbye(text: str) -> None:
    heard = hear(text, ELSE, ())
    assert heard.does(Act.CLOSING, Act.THANKS)
    assert not heard.does(Act.ACCEPT)


@pytest.mark.parametrize("text", ["good morning", "good evening!", "buenas tardes"])
def test_a_greeting_wishes_for_no_time(text: str) -> None:
    assert hear(text).times == ()
