"""Another hour asked for beside a thank-you, right after booking, is a wish and no goodbye."""

from dataclasses import replace

import pytest

from runtime.domain.conversations import Move
from tests.fixtures.talks import Talk, make_client


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "ok cool, can we make it 5"),
        ("en", "thanks! could you do 5"),
        ("en", "awesome ty, how about 5"),
        ("en", "perfect thx make it 5"),
        ("es", "gracias! mejor a las 5"),
        ("es", "ok, se puede a las 5?"),
    ],
)
def test_another_hour_beside_kind_words_is_proposed(language: str, words: str) -> None:
    talk = Talk(client=replace(make_client(5, 10, 15), language=language))
    talk.open()
    talk.say("2")
    assert "5 PM" in talk.say(words)
    assert talk.plan.move is Move.PROPOSE_SLOT


@pytest.mark.parametrize("words", ["thanks, 5 stars", "thank you! see you thursday at 4:30"])
def test_number_in_kind_words_is_no_hour(words: str) -> None:
    talk = Talk()
    talk.open()
    talk.say("2")
    talk.say(words)
    assert talk.plan.move is Move.CLOSE
