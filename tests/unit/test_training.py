"""Training: what is learned is what the weights file says, and bad typing is learned too."""

import json
import random

from evals.training.fitting import Lesson, averaged, fit, stored
from evals.training.noise import noised
from evals.training.sources import Example, own
from evals.training.travelling import f1_of
from graphs.understanding.learned.weights import Linear, linear


def lesson(words: str, *labels: str) -> Lesson:
    return Lesson(dict.fromkeys(words.split(), 1.0), frozenset(labels))


YES_AND_NO = [lesson("yes please", "accept"), lesson("no sorry", "decline")] * 10


def test_what_was_learned_survives_the_file() -> None:
    model = fit(YES_AND_NO, strength=10.0)
    again = linear(json.loads(json.dumps(stored(model))))
    assert again == model
    assert f1_of(again, YES_AND_NO) == {"accept": 1.0, "decline": 1.0}


def test_averaging_keeps_what_all_agree_on_and_halves_what_one_alone_says() -> None:
    one = Linear(("accept",), (10,), {"yes": ((0, 100),), "zebra": ((0, 40),)})
    other = Linear(("accept",), (30,), {"yes": ((0, 100),)})
    assert averaged([one, other]) == Linear(("accept",), (20,), {"yes": ((0, 100),), "zebra": ((0, 20),)})


def test_seldom_words_are_not_looked_at() -> None:
    model = fit([*YES_AND_NO, lesson("zebra", "accept")], strength=10.0)
    assert "zebra" not in model.weights


def test_noise_writes_as_thumbs_do_and_keeps_the_meaning() -> None:
    clean = Example("Yes, thanks. You are great!", "", "none", frozenset({"accept"}))
    written = noised([clean] * 20, random.Random(1), 1.0)
    assert all(example.text == example.text.lower() and example.meant == clean.meant for example in written)
    assert any("thx" in example.text for example in written)


def test_our_own_lines_are_read_with_what_they_answer() -> None:
    lines = own()
    assert {"accept", "decline", "change", "alternatives", "question", "info", "closing"} == {
        c for e in lines for c in e.meant
    }
    assert any(e.previous.startswith("Anything else") and e.kind == "more" for e in lines)
