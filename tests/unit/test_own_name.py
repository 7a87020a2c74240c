"""What a stranger wants to be called."""

import pytest

from graphs.understanding.own_name import own_name


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("mike", "Mike"), ("It's Dana", "Dana"), ("my name is José Luis, thanks", "José"), ("put it under sam pls", "Sam"),
        ("me llamo ana", "Ana"), ("Chris P", "Chris"), ("a nombre de Luis", "Luis"),
    ],
)  # fmt: skip
def test_name_is_found(said: str, name: str) -> None:
    assert own_name([said]) == name


@pytest.mark.parametrize(
    "said", ["thanks", "ok cool", "why?", "2", "saturday", "where are you located", "gracias", "no"]
)
def test_what_is_no_name_is_none(said: str) -> None:
    assert own_name([said]) is None
