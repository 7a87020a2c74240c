"""How long it takes is said from the service's own length, and no text says another."""

from dataclasses import replace

import pytest

from runtime.domain.claims import check_claims
from runtime.domain.conversations import Agent, Move
from runtime.domain.effects import BookSlot
from runtime.domain.receipts import Receipt, ReceiptKind
from runtime.domain.shops import Skill
from tests.fixtures.shops import NOW
from tests.fixtures.talks import SHOP, Talk, make_client, make_diary

DRAFT = "Skin fade: about 45 minutes, Beard trim: about 20 minutes. A person will text you within 2 hours."
RECEIPTS = [
    Receipt(ReceiptKind.DURATION, service="Skin fade", minutes=45),
    Receipt(ReceiptKind.DURATION, service="Beard trim", minutes=20),
]


def findings(text: str, *receipts: Receipt) -> tuple[str, ...]:
    return check_claims(
        text,
        receipts or RECEIPTS,
        shop=SHOP,
        barber_names=["Marcus", "Elena"],
        service_names=["Skin fade", "Beard trim"],
        client_name="Jordan",
        now=NOW,
        draft=DRAFT,
    ).findings


@pytest.mark.parametrize(
    "words",
    [
        "how long does it take?", "how much time should i set aside", "does it take over an hour?", "will it take long",
        "how long will i be in the chair", "cuánto se tarda?", "que tanto dura el corte?", "cuánto tiempo es más o menos?",
        "cuantos minutos son", "tarda mucho?",
    ],
)  # fmt: skip
def test_how_long_it_takes_is_said_of_what_is_offered_and_the_offer_stands(words: str) -> None:
    talk = Talk()
    talk.open()
    said = talk.say(words)
    assert "45 min" in said
    assert "20" not in said
    assert "1)" in said
    assert talk.plan.effects == ()
    assert talk.verdict().findings == ()
    talk.say("2")
    assert talk.plan.move is Move.CONFIRM_BOOKING


def test_service_that_is_named_is_the_one_whose_length_is_said() -> None:
    talk = Talk()
    talk.open()
    assert "Beard trim: about 20 minutes" in talk.say("how long's a beard trim?")


def test_question_beside_a_choice_is_answered_with_the_booking() -> None:
    talk = Talk()
    talk.open()
    said = talk.say("2, how long does it take tho?")
    assert isinstance(talk.plan.effects[0], BookSlot)
    assert "about 45 minutes" in said


def test_whoever_has_no_offer_hears_of_every_service_in_their_language() -> None:
    talk = Talk(client=replace(make_client(5), language="es"), agent=Agent.FRONT_DESK)
    said = talk.say("cuánto dura un corte?")
    assert "Skin fade: unos 45 minutos, Beard trim: unos 20 minutos" in said


def test_barbers_who_take_longer_are_counted_in() -> None:
    diary = make_diary()
    slower = (Skill(1, 1, duration_minutes=60), *diary.skills[1:])
    talk = Talk(diary=replace(diary, skills=slower))
    talk.open()
    assert "45-60 minutes" in talk.say("how long does a skin fade take?")


@pytest.mark.parametrize("words", ["how long are you open", "how long is the wait", "how long have you been there"])
def test_other_lengths_are_not_the_services(words: str) -> None:
    talk = Talk()
    talk.open()
    assert "45 min" not in talk.say(words)


@pytest.mark.parametrize(
    "words",
    [
        "A skin fade takes about 45 minutes.", "Skin fade: 45 minutes, beard trim: 20 minutes.",
        "A beard trim takes about 20 minutes. A person will text you within 2 hours.",
    ],
)  # fmt: skip
def test_length_with_its_receipt_may_be_said(words: str) -> None:
    assert findings(words) == ()


@pytest.mark.parametrize(
    "words",
    [
        "A skin fade takes about 30 minutes.", "A skin fade takes about 20 minutes.", "It takes about half an hour.",
        "Beard trim: about 45 minutes.", "A skin fade takes about an hour.",
    ],
)  # fmt: skip
def test_length_without_its_receipt_may_not_be_said(words: str) -> None:
    assert findings(words) != ()


def test_draft_alone_backs_no_length() -> None:
    assert findings("A skin fade takes about 45 minutes.", Receipt(ReceiptKind.SLOT, service="Skin fade")) != ()
