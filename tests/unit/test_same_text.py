"""Our words, as Twilio's list gives them back."""

import pytest

from runtime.domain.same_text import is_same_text


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("It’s 3, OK?", "It's 3, OK?"),
        ("“Fade” — $45…", '"Fade" - $45...'),
        ("Sat\u00a03\u202fpm", "Sat 3 pm"),
        ("See you\n\nMarcus ", "See you\nMarcus"),
        ("no\u200bthing", "nothing"),
        ("See you at 3", "Sent from your Twilio trial account - See you at 3"),
        ("José ✂️", "José ✂️"),
    ],
)
def test_changes_on_the_way_make_no_other_text(ours: str, theirs: str) -> None:
    assert is_same_text(ours, theirs)


@pytest.mark.parametrize(("one", "other"), [("at 3", "at 4"), ("see you", "See you"), ("1. Thu", "2. Thu"), ("", "x")])
def test_other_words_are_another_text(one: str, other: str) -> None:
    assert not is_same_text(one, other)
