"""What is said beside the slot that waits for a yes, or beside a choice, and a yes that says nothing twice."""

import pytest

from runtime.domain.conversations import Move
from runtime.domain.effects import BookSlot, HoldSlot, RaiseFlag
from tests.fixtures.talks import Talk


def said(*texts: str) -> Talk:
    """Wednesday and two Thursdays at half past four were offered, all with Marcus."""
    talk = Talk()
    talk.open()
    for text in texts:
        talk.say(text)
        assert talk.verdict().findings == (), talk.plan.texts[0].body
    return talk


def slots(talk: Talk, kind: type[BookSlot] | type[HoldSlot]) -> list[str]:
    return [f"{e.slot.starts_at:%a %d %H:%M}" for e in talk.plan.effects if isinstance(e, kind)]


def notes(talk: Talk) -> list[str]:
    return [e.note for e in talk.plan.effects if isinstance(e, BookSlot)]


@pytest.mark.parametrize(
    "words",
    [
        "ok but is 5 free", "yes but 5 would suit me better", "yeah could we say 5?", "5 is better for me", "can you do 5",
        "va pero se puede 5?", "si pero 5 me queda mejor", "5 seria mejor para mi",
    ],
)  # fmt: skip
def test_lone_number_beside_a_proposal_is_another_hour_of_its_day(words: str) -> None:
    talk = said("friday at 3", words)
    assert slots(talk, HoldSlot) == ["Fri 12 17:00"]
    talk.say("yes")
    assert slots(talk, BookSlot) == ["Fri 12 17:00"]


@pytest.mark.parametrize("words", ["yes 2 of us", "si para 2", "yes with 10 min to spare"])
def test_number_of_something_else_is_no_hour(words: str) -> None:
    assert "3 PM" in said("friday at 3", words).plan.texts[0].body


@pytest.mark.parametrize(
    "words", ["2. do u guys do beards", "2 please! do you do beard trims", "2. hacen barba tambien"]
)
def test_question_about_a_service_leaves_the_choice_as_it_is(words: str) -> None:
    talk = said(words)
    assert slots(talk, BookSlot) == ["Thu 11 16:30"]
    assert "skin fade" in talk.plan.texts[0].body
    assert "Beard trim $20" in talk.plan.texts[0].body


@pytest.mark.parametrize(
    "words", ["2 plus a beard trim", "2, and a beard trim too", "2 with a beard trim", "la 2 y una barba"]
)
def test_service_added_to_a_choice_is_noted_and_the_team_answers(words: str) -> None:
    talk = said(words)
    assert slots(talk, BookSlot) == ["Thu 11 16:30"]
    assert notes(talk) == ["Also asked for: Beard trim."]
    assert any(isinstance(effect, RaiseFlag) for effect in talk.plan.effects)


@pytest.mark.parametrize(
    "words", ["2 for my daughter", "#2 for our kid please", "la 2 para mi hermano", "2 porfa para mi hija"]
)
def test_choice_for_somebody_else_books_it_with_a_note(words: str) -> None:
    talk = said(words)
    assert slots(talk, BookSlot) == ["Thu 11 16:30"]
    assert "Not for the client" in notes(talk)[0]


@pytest.mark.parametrize("words", ["2 but a beard trim", "2 pm for my son", "2 and 3 for my sons"])
def test_choice_of_something_else_books_nothing(words: str) -> None:
    assert slots(said(words), BookSlot) == []


@pytest.mark.parametrize(
    "words", ["with Marcus right?", "is it a fade?", "that's friday?", "con Marcus verdad?", "es el viernes?"]
)
def test_question_whether_the_proposal_is_as_it_is_keeps_it(words: str) -> None:
    talk = said("friday at 3", words)
    assert slots(talk, HoldSlot) == ["Fri 12 15:00"]
    talk.say("yes")
    assert slots(talk, BookSlot) == ["Fri 12 15:00"]


@pytest.mark.parametrize("words", ["with Elena?", "is saturday open?", "what do you have friday?"])
def test_question_about_another_slot_is_no_question_about_the_proposal(words: str) -> None:
    assert said("friday at 3", words).plan.move is Move.OFFER_SLOTS


@pytest.mark.parametrize("yes", [("yes", "sure"), ("ok", "sounds good"), ("si", "dale")])
def test_second_yes_to_several_offers_is_asked_with_the_usual_one(yes: tuple[str, str]) -> None:
    assert slots(said(*yes), HoldSlot) == ["Thu 11 16:30"]


@pytest.mark.parametrize(
    "words",
    ["my 7 year old needs a haircut", "a 5yo", "kids cut", "corte para una niña de 6 años", "mi hijo de 9 años"],
)
def test_child_named_by_age_is_noted_for_the_barber(words: str) -> None:
    assert "Not for the client" in notes(said(words, "1"))[0]


@pytest.mark.parametrize("words", ["2 and my 6 year old", "2, my 5 yr old too", "la 2 y mi hija de 6 años"])
def test_child_beside_the_client_is_no_booking_for_the_child_alone(words: str) -> None:
    talk = said(words)
    assert notes(talk) in ([""], [])
    assert any(isinstance(effect, RaiseFlag) for effect in talk.plan.effects)
