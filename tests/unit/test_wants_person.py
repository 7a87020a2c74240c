"""Who asks for a person gets one, in whatever words; who asks for a barber gets a barber."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from graphs.understanding.rules import understand
from runtime.domain.understanding import Act

NOW = datetime(2026, 6, 9, 10, 5, tzinfo=ZoneInfo("America/New_York"))
BARBERS = ("Marcus Lee", "Dre Hall")
SERVICES = ("Skin fade", "Haircut")
SHALL_I = "Thu, Jun 11 at 4:30 PM with Marcus is open (Skin fade, $45). Shall I book it?"


def acts_of(text: str, previous: str) -> frozenset[Act]:
    return understand((text,), previous=previous, now=NOW, barbers=BARBERS, services=SERVICES).acts


@pytest.mark.parametrize("previous", ["", SHALL_I])
@pytest.mark.parametrize(
    "text",
    [
        "put me through to a human",
        "give me a proper person please i don't want to talk to a machine",
        "i dont want to talk to a robot",
        "no bots pls",
        "no more robot i want staff",
        "im not talking to a bot",
        "i'd rather deal with a human being",
        "could a member of staff text me back",
        "can a human help me",
        "can you get a human on this",
        "have somebody call me back",
        "i'd like a word with the manager",
        "who can i talk to about this",
        "pass me to a colleague",
        "transfer me to an advisor",
        "representative",
        "is there somebody i can ring",
        "let me speak with Marcus",
        "get me a manager",
        "call me",
    ],
)
def test_a_person_is_asked_for_and_nothing_is_agreed_to(text: str, previous: str) -> None:
    acts = acts_of(text, previous)
    assert Act.HUMAN in acts
    assert not acts & {Act.ACCEPT, Act.DECLINE, Act.PROPOSE, Act.BOOK}


@pytest.mark.parametrize(
    "text",
    [
        "get me in with someone at 3",
        "can you get me someone for 5?",
        "is there someone free at 3",
        "do you have someone who does fades",
        "can i get someone good with curly hair",
        "give me the guy with the beard",
        "i need a person who can do a taper",
        "can someone cut my hair tomorrow",
        "i want a nice lady to cut it",
        "no machine on the sides",
        "not dealing with a machine cut again",
        "it's for one person",
        "for two people please",
        "anyone is fine",
        "i spoke to my boss, 4 works",
        "i have to text my wife first",
        "call me crazy but 6am?",
        "am i talking to a real person",
        "is this a real person?",
    ],
)
def test_other_persons_are_no_wish_for_one(text: str) -> None:
    assert Act.HUMAN not in acts_of(text, "")
