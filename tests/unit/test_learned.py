"""The trained model: a small file that is there at once, and a second opinion that knows how sure it is."""

import subprocess
import sys
import time
from datetime import datetime
from importlib import resources
from zoneinfo import ZoneInfo

import pytest

from graphs.understanding.learned.weights import weights
from graphs.understanding.rules import understand
from runtime.domain.understanding import Act, Understanding

NOW = datetime(2026, 6, 9, 10, 5, tzinfo=ZoneInfo("America/Chicago"))
MOST_BYTES = 300_000
HALF_A_SECOND = 0.5


def hear(text: str, previous: str = "") -> Understanding:
    return understand([text], previous=previous, now=NOW, barbers=(), services=())


def test_weights_are_small_and_loaded_at_once() -> None:
    weights.cache_clear()
    began = time.perf_counter()
    weights()
    assert time.perf_counter() - began < HALF_A_SECOND
    folder = resources.files("graphs.understanding.learned")
    assert sum(len(folder.joinpath(name).read_bytes()) for name in ("weights.json", "words.txt")) < MOST_BYTES


def test_asking_it_needs_no_numerics() -> None:
    asked = "from graphs.understanding.learned.opinion import chances; chances('ok', 'Shall I book it?', ())"
    script = f"import sys; {asked}; print(sorted({{'numpy', 'scipy', 'sklearn'}} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("text", "previous", "act"),
    [
        ("I reckon that would do nicely", "Thu 4:30 PM is open. Shall I book it?", Act.ACCEPT),
        ("that won't be necessary", "Would you like me to book it?", Act.DECLINE),
        ("my name is Jordan Miller", "What's your name?", Act.INFO),
        ("much obliged, you've been so helpful", "Your appointment is confirmed.", Act.THANKS),
    ],
)
def test_other_words_for_the_same_are_understood(text: str, previous: str, act: Act) -> None:
    assert hear(text, previous).does(act)


def test_what_is_told_after_a_no_is_a_new_wish() -> None:
    heard = hear("Not right now. When do you close?", "Shall I book it for you?")
    assert heard.does(Act.DECLINE)
    assert not heard.does(Act.ACCEPT)


@pytest.mark.parametrize(
    ("sure", "unsure"), [("yes please", "i guess that could be"), ("no thanks", "hmm not my thing")]
)
def test_a_plain_answer_is_surer_than_a_vague_one(sure: str, unsure: str) -> None:
    asked = "Thu 4:30 PM is open. Shall I book it?"
    assert hear(sure, asked).confidence > hear(unsure, asked).confidence


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("not the beard trim, how much is just the cut", {Act.DECLINE, Act.QUESTION}),
        ("sure that works, and where do i park", {Act.ACCEPT, Act.QUESTION}),
        ("ok perfect book it, do you take cards", {Act.ACCEPT, Act.QUESTION}),
        ("yeah that's my booking, could we make it a bit later, thanks bye", {Act.CHANGE, Act.CLOSING}),
    ],
)
def test_several_things_in_one_breath_are_all_heard(text: str, acts: set[Act]) -> None:
    assert hear(text).acts >= acts


@pytest.mark.parametrize(
    "text",
    ["my phone isn't working so text me", "i don't know the name of my barber", "why isn't my usual guy on the list"],
)
def test_a_not_is_no_refusal_by_itself(text: str) -> None:
    assert not hear(text).does(Act.DECLINE)


@pytest.mark.parametrize(
    "text",
    ["take care of it for me", "that's all the money i have", "do you have one evening free", "i'm done waiting"],
)
def test_words_of_a_goodbye_within_something_else_are_none(text: str) -> None:
    assert not hear(text).does(Act.CLOSING)


@pytest.mark.parametrize(
    "text",
    [
        "i need my appointment moved",
        "my appointment needs moving to friday",
        "bring my appt forward to 2",
        "no i don't want to cancel i want to move it to friday",
        "i dont wanna cancel just move it",
        "i booked the wrong day",
    ],
)
def test_a_visit_is_moved_in_many_words(text: str) -> None:
    heard = hear(text)
    assert heard.does(Act.RESCHEDULE)
    assert not heard.does(Act.CANCEL_APPOINTMENT)


@pytest.mark.parametrize(
    "text",
    [
        "my haircut changed my life",
        "my appointment was moved and nobody told me",
        "is the booking made",
        "is my appointment later today",
        "did you guys move my appointment",
        "was my appointment changed?",
    ],
)
def test_what_speaks_of_a_move_asks_for_none(text: str) -> None:
    assert not hear(text).does(Act.RESCHEDULE)
