"""Texts for which a person is called are found, and ordinary ones that sound alike are left alone."""

import pytest

from runtime.domain.concerns import alarms, find_concerns, told
from runtime.domain.conversations import FlagReason, Severity
from runtime.domain.understanding import Concern
from tests.unit.concerns.english import ENGLISH
from tests.unit.concerns.ordinary import IN_ENGLISH, IN_SPANISH
from tests.unit.concerns.spanish import SPANISH

BARBERS = ("Marcus", "Elena")
ENOUGH = 0.95


def lines(texts: str) -> list[str]:
    return [line.strip() for line in texts.strip().splitlines()]


def missed(concern: Concern, texts: list[str]) -> list[str]:
    return [text for text in texts if concern not in find_concerns(text, BARBERS)]


@pytest.mark.parametrize("concern", list(Concern))
def test_a_person_is_called_for_what_clients_write(concern: Concern) -> None:
    texts = lines(ENGLISH[concern])
    assert len(texts) >= 50
    assert len(missed(concern, texts)) <= (1 - ENOUGH) * len(texts), missed(concern, texts)


@pytest.mark.parametrize("concern", list(Concern))
def test_a_person_is_called_for_what_clients_write_in_spanish(concern: Concern) -> None:
    texts = lines(SPANISH[concern])
    assert len(texts) >= 25
    assert len(missed(concern, texts)) <= (1 - ENOUGH) * len(texts), missed(concern, texts)


@pytest.mark.parametrize("texts", [IN_ENGLISH, IN_SPANISH], ids=["english", "spanish"])
def test_nobody_is_called_for_ordinary_texts_that_sound_alike(texts: str) -> None:
    assert len(lines(texts)) >= 100
    assert {text: found for text in lines(texts) if (found := find_concerns(text, BARBERS))} == {}


@pytest.mark.parametrize(
    ("ordinary", "grave", "concern"),
    [
        ("i cut my finger at work, can we move it", "your barber cut my ear, its bleeding", Concern.INJURY),
        ("my son is 12, can you cut him", "im 12, can you cut me", Concern.MINOR),
        ("do you charge for no shows?", "you charged me for a no show", Concern.MONEY),
        ("i have court at 9, so after 11", "see you in court", Concern.LEGAL),
        ("ill beat the traffic", "ill beat your ass", Concern.THREAT),
        ("this heat is killing me", "i want to kill myself", Concern.DISTRESS),
        ("my wife is pregnant so weekends are hard", "im pregnant, is the dye safe", Concern.MEDICAL),
        ("traffic is bullshit today", "this is bullshit", Concern.ANGER),
        ("my lawyer husband needs a cut", "my lawyer will write to you", Concern.LEGAL),
        ("do yall do the suicide squad cut", "i keep thinking about suicide", Concern.DISTRESS),
        ("he touched up my beard", "he touched me", Concern.LEGAL),
        ("i was drunk when i booked that", "your barber was drunk", Concern.LEGAL),
        ("me toco trabajar el jueves", "el barbero me toco", Concern.LEGAL),
        ("estaba borracho cuando reserve", "el barbero estaba borracho", Concern.LEGAL),
        ("i get a rash from cheap razors so no shave", "i got a rash after the shave", Concern.INJURY),
        ("traigo el dinero en efectivo", "me dejaron todo trasquilado, quiero mi dinero", Concern.MONEY),
        ("me quiero dejar pelon", "me arruinaron el pelo", Concern.ANGER),
    ],
)
def test_it_matters_who_is_hurt_and_by_whom(ordinary: str, grave: str, concern: Concern) -> None:
    assert find_concerns(ordinary) == frozenset()
    assert concern in find_concerns(grave)


def test_whoever_laughs_threatens_nobody() -> None:
    assert find_concerns("ill kill you if you push my hairline back") == {Concern.THREAT}
    assert find_concerns("ill kill you if you push my hairline back lol") == frozenset()


def test_barber_is_known_by_name() -> None:
    assert find_concerns("tell Marcus im gonna break his legs", ["Marcus"]) == {Concern.THREAT}
    assert find_concerns("Marcus cut me bad", ["Marcus"]) == {Concern.INJURY}


def test_the_most_urgent_of_several_comes_first() -> None:
    found = find_concerns("you cut my ear and charged me twice, im calling my lawyer")
    first, *others = alarms(found)
    assert (first.reason, first.severity) == (FlagReason.INJURY, Severity.URGENT)
    assert told([first, *others]).startswith("The client says that somebody was hurt, and ")


def test_whoever_leaves_in_anger_needs_nobody() -> None:
    found = find_concerns("fuck you, take me off your list")
    assert found == {Concern.ANGER}
    assert alarms(found, leaving=True) == ()


@pytest.mark.parametrize("text", ["", " ", "?", "👍", "a " * 5000, "\x00", "my ear " * 400])
def test_any_text_can_be_read(text: str) -> None:
    assert find_concerns(text) == frozenset()


@pytest.mark.parametrize(
    ("text", "concern"),
    [
        ("he touched me", Concern.LEGAL),
        ("your barber was touching my daughter", Concern.LEGAL),
        ("el barbero me toco", Concern.LEGAL),
        ("i got a rash after the shave", Concern.INJURY),
        ("bumps on my neck since you shaved me", Concern.INJURY),
        ("your barber was drunk", Concern.LEGAL),
        ("marcus smelled like alcohol", Concern.LEGAL),
        ("el barbero estaba borracho", Concern.LEGAL),
    ],
)
def test_what_somebody_at_the_shop_did_calls_a_person(text: str, concern: Concern) -> None:
    assert concern in find_concerns(text, BARBERS)


@pytest.mark.parametrize(
    "text",
    [
        "my lawyer husband needs a cut",
        "do you know the suicide squad cut",
        "can marcus touch me up at 5",
        "he touched me up really nice last time",
        "i was drunk last night lol, can i come at 4?",
        "que barbero me toco hoy?",
    ],
)
def test_words_that_only_sound_grave_call_nobody(text: str) -> None:
    assert find_concerns(text, BARBERS) == frozenset()
