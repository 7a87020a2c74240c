"""Words that complain or call for a person only in earnest."""

import pytest

from runtime.domain.effects import RaiseFlag
from tests.fixtures.talks import Talk


def said(words: str) -> Talk:
    talk = Talk()
    talk.open()
    talk.say(words)
    return talk


@pytest.mark.parametrize(
    "words",
    [
        "call me picky but can we do friday at 2",
        "cant complain haha, friday at 2",
        "even my lawyer gets cut here lol, friday at 2?",
    ],
)
def test_figure_of_speech_calls_nobody(words: str) -> None:
    talk = said(words)
    assert not any(isinstance(effect, RaiseFlag) for effect in talk.plan.effects)
    assert "Fri, Jun 12 at 2 PM" in talk.plan.texts[0].body


@pytest.mark.parametrize("words", ["im calling my lawyer", "i want to complain", "call me"])
def test_plain_words_still_call_a_person(words: str) -> None:
    assert any(isinstance(effect, RaiseFlag) for effect in said(words).plan.effects)
