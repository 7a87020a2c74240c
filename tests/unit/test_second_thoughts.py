"""A client who says no and then yes is shown again what was offered; a goodbye stays one."""

import pytest

from runtime.domain.conversations import Move
from runtime.domain.effects import BookSlot
from tests.fixtures.talks import Talk


def said(*texts: str) -> Talk:
    """Wednesday and two Thursdays at half past four were offered."""
    talk = Talk()
    talk.open()
    for text in texts:
        talk.say(text)
        assert talk.verdict().findings == (), talk.plan.texts[0].body
    return talk


def booked(talk: Talk) -> list[str]:
    return [f"{e.slot.starts_at:%a %d %H:%M}" for e in talk.plan.effects if isinstance(e, BookSlot)]


@pytest.mark.parametrize(
    ("no", "yes"),
    [
        ("no", "wait actually yes please"), ("no thanks", "yes"), ("not now", "on second thought yes"),
        ("no gracias", "pues si"), ("no", "siempre si"), ("no", "bueno si, por favor"),
    ],
)  # fmt: skip
def test_yes_after_a_no_shows_the_offer_again_and_a_number_books_of_it(no: str, yes: str) -> None:
    talk = said(no, yes)
    assert booked(talk) == []
    assert "2) " in talk.plan.texts[0].body
    assert "Jun 18" in talk.plan.texts[0].body or "18 jun" in talk.plan.texts[0].body
    talk.say("2")
    assert booked(talk) == ["Thu 11 16:30"]


@pytest.mark.parametrize("texts", [("no", "2"), ("no thanks", "ok thx", "2 please"), ("no gracias", "mejor la 2")])
def test_number_after_a_no_is_one_of_what_was_declined(texts: tuple[str, ...]) -> None:
    assert booked(said(*texts)) == ["Thu 11 16:30"]


@pytest.mark.parametrize("bye", ["ok", "ok thanks", "si gracias", "cool", "va"])
def test_goodbye_after_a_no_is_no_yes(bye: str) -> None:
    assert said("no thanks", bye).plan.move is Move.CLOSE


def test_yes_after_a_declined_proposal_asks_for_it_once_more() -> None:
    talk = said("friday at 3", "no thanks", "actually yes")
    assert "Fri, Jun 12 at 3 PM" in talk.plan.texts[0].body
    talk.say("yes")
    assert booked(talk) == ["Fri 12 15:00"]


def test_number_beyond_what_was_declined_is_an_hour() -> None:
    assert booked(said("no", "5")) == []
