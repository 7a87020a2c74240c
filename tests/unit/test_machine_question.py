"""Whether a person or a machine writes is told truthfully, in whatever words it is asked, and calls nobody."""

import pytest

from graphs.understanding.machine_question import ASKS_WHO_WRITES
from graphs.understanding.words import read
from runtime.domain.conversations import Move
from tests.fixtures.talks import Talk


@pytest.mark.parametrize(
    "words",
    [
        "do actual people answer these or is it a bot?", "am i chatting with ai", "talking to a machine rn?", "is this automated",
        "are these auto replies", "does a human read my texts", "whos typing this, some computer?", "human or robot?",
        "is anybody on the other end", "is there someone really answering here?", "automated or real person?",
        "es automático o me lee alguien?", "me está contestando un robot?", "hay alguien de verdad ahí?",
        "hablo con una máquina?",
        "quién me está respondiendo?", "esto lo contesta gente o una computadora", "alguien lee estos mensajes?",
    ],
)  # fmt: skip
def test_whoever_asks_who_writes_is_told_that_it_is_no_person(words: str) -> None:
    talk = Talk()
    talk.open()
    talk.say(words)
    assert talk.plan.move is Move.ANSWER_BOT
    assert talk.plan.effects == ()


@pytest.mark.parametrize(
    "words",
    [
        "is there a person i can talk to", "can someone answer my question", "is anyone free friday", "who's cutting my hair",
        "does anyone there do tapers", "i need a real human", "quien me va a cortar", "hay alguien libre el sabado",
        "quiero hablar con una persona", "i'm talking to my wife about it",
    ],
)  # fmt: skip
def test_whoever_asks_for_a_person_or_a_barber_asks_something_else(words: str) -> None:
    assert ASKS_WHO_WRITES.search(read(words).plain) is None
