"""Slips of the thumb are put right where they hide what a text does, and nowhere else."""

import pytest

from graphs.understanding.mending import mend


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("thnaks", "thanks"),
        ("perfct", "perfect"),
        ("definitly", "definitely"),
        ("pleaseee", "please"),
        ("okthanks", "ok thanks"),
        ("goodmorning", "good morning"),
        ("nvm", "never mind"),
        ("grasias", "gracias"),
        ("canselar", "cancelar"),
    ],
)
def test_a_slip_is_put_right(written: str, meant: str) -> None:
    assert mend(written) == meant


@pytest.mark.parametrize("word", ["norris", "paul", "yesterday", "thursday", "sure", "4:30", "nice", "okay"])
def test_other_words_stay_as_they_are(word: str) -> None:
    assert mend(word) == word


def test_the_shops_own_names_are_never_mended() -> None:
    assert mend("with grat", frozenset({"grat"})) == "with grat"
