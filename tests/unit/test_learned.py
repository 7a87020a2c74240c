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
