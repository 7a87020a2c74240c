"""Whatever is asked beside a yes is answered, or goes to a person and the client is told so."""

import pytest

from runtime.domain.effects import BookSlot, RaiseFlag
from tests.fixtures.talks import Talk


def answered(words: str, offer: str = "tomorrow at 3 pm") -> Talk:
    talk = Talk()
    talk.open()
    talk.say(offer)
    talk.say(words)
    return talk


@pytest.mark.parametrize(
    "words",
    [
        "yes can i bring my dog",
        "yes do i need to pay now",
        "perfect can you text me a reminder",
        "sounds good do you have wifi",
        "si puedo llevar a mi perro",
        "si, tienen wifi",
    ],
)
def test_question_without_a_question_mark_goes_to_a_person_and_the_client_knows(words: str) -> None:
    talk = answered(words)
    (flag,) = [effect for effect in talk.plan.effects if isinstance(effect, RaiseFlag)]
    assert words in flag.summary
    assert "within 2 hours" in talk.plan.texts[0].body or "en menos de 2 horas" in talk.plan.texts[0].body


@pytest.mark.parametrize(
    "words",
    [
        "yes please",
        "yes can you book it",
        "yes could you book that for me please",
        "yes that works for me",
        "yes see you then",
        "yes if that's ok",
        "yes can't wait",
        "si por favor",
    ],
)
def test_yes_alone_calls_nobody(words: str) -> None:
    talk = answered(words)
    assert any(isinstance(effect, BookSlot) for effect in talk.plan.effects)
    assert not any(isinstance(effect, RaiseFlag) for effect in talk.plan.effects)
