"""The guard against a model: nothing made up passes, and what is true in other words does (invariant I7)."""

import time
from collections.abc import Iterator

import pytest

from runtime.domain.claims import ClaimKind
from runtime.domain.receipts import Receipt, ReceiptKind
from tests.unit import lies_en, lies_es, rewordings_en, rewordings_es
from tests.unit.claim_scenes import SCENES, SLOTS, Scene, fact

MOST_BLOCKED = 0.02  # of true texts
MOST_SECONDS = 0.02  # of CPU for a text, on a busy machine; a quiet one needs a tenth
LIES = [(scene, text) for table in (lies_en.LIES, lies_es.LIES) for scene, texts in table.items() for text in texts]


def truths(table: dict[str, list[str]]) -> Iterator[tuple[Scene, str]]:
    return ((SCENES[name], text) for name, texts in table.items() for text in texts)


@pytest.mark.parametrize("name", SCENES)
def test_a_draft_passes_as_its_own_wording(name: str) -> None:
    assert SCENES[name].check(SCENES[name].draft).findings == ()


@pytest.mark.parametrize(("scene", "text"), LIES)
def test_what_a_model_makes_up_is_found(scene: str, text: str) -> None:
    assert SCENES[scene].check(text).findings


@pytest.mark.parametrize("table", [rewordings_en.REWORDINGS, rewordings_es.REWORDINGS], ids=["en", "es"])
def test_true_wordings_pass(table: dict[str, list[str]]) -> None:
    verdicts = [(scene.check(text).findings, text) for scene, text in truths(table)]
    blocked = [found for found in verdicts if found[0]]
    assert len(blocked) <= MOST_BLOCKED * len(verdicts), blocked


def test_a_text_is_judged_in_milliseconds() -> None:
    scene = SCENES["open"]
    scene.check(scene.draft)
    before = time.process_time()
    for _ in range(20):
        scene.check(f"{scene.draft} Hope your week is going well!")
    assert (time.process_time() - before) / 20 < MOST_SECONDS


@pytest.mark.parametrize(
    ("scene", "text", "words"),
    [
        ("offer", "Thu 4:30 PM? Parking is easy.", "Parking"),
        ("offer", "Thu 4:30 PM? I'll remind you.", "I'll remind"),
        ("offer", "Thu 4:30 PM, and I told Marcus.", "I told"),
        ("offer", "Tengo el jueves a las 4:30 PM, ¿te sirve?", "not in English"),
        ("ofrecer", "I have Thursday at 4:30 PM, does that work?", "not in Spanish"),
        ("offer", "Thu 4:30 PM? Only one left!", "presses"),
        ("cash", "We don't take cards.", "card"),
    ],
)
def test_a_finding_tells_what_to_leave_out(scene: str, text: str, words: str) -> None:
    assert any(words in finding for finding in SCENES[scene].check(text).findings)


def test_one_turn_of_phrase_is_no_claim_and_two_strange_words_are() -> None:
    offer = SCENES["offer"]
    assert offer.check("Any of these tickle your fancy? Thu 4:30 PM, Fri 4:30 PM").findings == ()
    assert offer.check("Any of these tickle your whiskers? Thu 4:30 PM, Fri 4:30 PM").findings


@pytest.mark.parametrize("scene", [SCENES["open"], SCENES["abrir"], SCENES["parking"]])
def test_nonsense_is_judged_without_an_error(scene: Scene) -> None:
    for text in (
        "",
        "\x00\x1f",
        "7" * 1600,
        "\U0001f600" * 400,
        "))) 1) 2) 3)",
        "a.m. p.m. :: $ % 99/99 32:61",
        "\u0130 \u00df Marcus",
        "¿" * 99,
    ):
        scene.check(text)


def test_the_stop_line_is_said_only_where_the_draft_says_it() -> None:
    text = "Thu 4:30 PM? Reply STOP to opt out"
    assert SCENES["open"].check(text).findings == ()
    assert SCENES["offer"].check(text).findings


def test_a_policy_backs_its_own_words_and_no_others() -> None:
    scene = Scene("Kids are welcome from age 5.", (fact("Kids are welcome from age 5."),))
    assert scene.check("Yes, kids are welcome from age 5!").findings == ()
    assert scene.check("Yes, kids are welcome from age 3!").findings
    assert scene.check("Sorry, kids are not welcome.").findings


def test_a_treat_without_a_percentage_is_backed_by_its_words() -> None:
    treat = Receipt(ReceiptKind.DISCOUNT, text="A free hot towel with your next cut")
    scene = Scene("Our treat: a free hot towel with your next cut.", (treat, *SLOTS))
    assert scene.check("As a treat you get a free hot towel with your next cut!").findings == ()
    assert scene.check("As a treat you get a free cut!").findings


def test_the_claim_of_an_offer_knows_its_receipt() -> None:
    claims = SCENES["birthday"].check("Happy birthday, Jordan! 10% off any service.").claims
    assert [(claim.kind, claim.receipt) for claim in claims] == [(ClaimKind.DISCOUNT, 0)]


def test_a_moved_appointment_may_name_the_time_it_had() -> None:
    kinds = (ReceiptKind.MOVED, ReceiptKind.BOOKING)
    receipts = tuple(Receipt(kind, SLOTS[n].starts_at, "Marcus", "Skin fade") for n, kind in enumerate(kinds))
    scene = Scene("I moved you from Fri, Jun 12 at 4:30 PM to Thu, Jun 11 at 4:30 PM with Marcus.", receipts)
    assert scene.check("You're moved from Fri 4:30 PM to Thu 4:30 PM with Marcus.").findings == ()
    assert scene.check("You're moved from Thu 4:30 PM to Fri 4:30 PM with Marcus.").findings


def test_spanish_without_accents_is_read_like_spanish_with_them() -> None:
    told = SCENES["confirmar"].check
    assert told("Quedo reservada tu cita: mie 10 jun a las 4:30 PM con Marcus.").findings
    assert told("Quedo reservada tu cita: jue 11 jun a las 4:30 PM con Marcus, $45.").findings == ()
