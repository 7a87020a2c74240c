"""For whom a client asks, and how the client sounds."""

import pytest

from graphs.understanding.people import is_for_other, party_of
from graphs.understanding.sentiment import sentiment_of
from graphs.understanding.words import read
from runtime.domain.understanding import Sentiment


@pytest.mark.parametrize(
    ("text", "party", "for_other"),
    [
        ("can I come friday at 3", 1, False),
        ("me and my son need cuts", 2, False),
        ("sorry my dad was late last time", 1, False),
        ("an appointment for me and my brother", 2, False),
        ("for 2 of us please", 2, False),
        ("the three of us could come saturday", 3, False),
        ("can you fit two haircuts at 4?", 2, False),
        ("my son needs one too", 2, False),
        ("I'd like to bring my nephew", 2, False),
        ("mi hijo y yo", 2, False),
        ("una cita para los dos", 2, False),
        ("somos tres", 3, False),
        ("a cut for my son", 1, True),
        ("my daughter needs a trim", 1, True),
        ("it's for my two boys", 2, True),
        ("for my son and my daughter", 2, True),
        ("una cita para mi hijo", 1, True),
        ("booking for someone else", 1, True),
        ("my wife likes the place", 1, False),
        ("2 works for me", 1, False),
        ("my cousin rob goes to marcus, can he do me friday", 1, False),
        ("and my buddy put me on to yall", 1, False),
        ("my dad recommended you guys", 1, False),
        ("same fade as my brother", 1, False),
        ("mi primo se corta con elena, quiero una cita", 1, False),
        ("y mi hermano me recomendo el lugar", 1, False),
        ("for my boy who goes to marcus", 1, True),
    ],
)
def test_it_is_heard_how_many_come_and_for_whom(text: str, party: int, for_other: bool) -> None:
    plain = read(text).plain
    assert (party_of(plain), is_for_other(plain)) == (party, for_other)


@pytest.mark.parametrize(
    ("text", "sentiment"),
    [
        ("I'm so annoyed, you never answer", Sentiment.NEGATIVE),
        ("this sucks", Sentiment.NEGATIVE),
        ("estoy muy molesto", Sentiment.NEGATIVE),
        ("love this place!", Sentiment.POSITIVE),
        ("muchas gracias", Sentiment.POSITIVE),
        ("can't wait 🔥", Sentiment.POSITIVE),
        ("it was not amazing", Sentiment.NEUTRAL),
        ("thursday at 3 works", Sentiment.NEUTRAL),
        ("no", Sentiment.NEUTRAL),
    ],
)
def test_anger_and_joy_are_heard(text: str, sentiment: Sentiment) -> None:
    assert sentiment_of(read(text).plain) is sentiment
