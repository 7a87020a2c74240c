"""How a text would come out for one client: real slots and history, found by playing, and nothing is kept."""

import pytest
from sqlalchemy import text

import prompts
from graphs.runner import GraphRunner
from runtime.domain.errors import NotFound
from runtime.engine.preview import Preview, preview
from runtime.engine.preview_talks import Supposing
from runtime.services import templates
from runtime.services.templates import BadWording
from runtime.store.clock import set_business_time
from runtime.store.database import Database
from tests.fixtures.shops import NOW, TestShop, add_client, make_shop

FILES = prompts.read()
RUNNER = GraphRunner(None)
JORDAN, FOREIGNER = 1, 2
WRITTEN = (
    "conversations",
    "turns",
    "outbox",
    "appointments",
    "flags",
    "checkpoints",
    "text_versions",
    "text_overrides",
)


@pytest.fixture
def shop(database: Database) -> TestShop:
    with database.transaction() as session:
        set_business_time(session, NOW)
        made = make_shop(session)
        add_client(session, made)
        add_client(session, make_shop(session, slug="other", phone="+12125550177"))
        return made


def previewed(database: Database, name: str, words: str | None = None, client: int = JORDAN) -> Preview:
    return preview(database, RUNNER, FILES, shop_id=1, client_id=client, name=name, content=words)


def counts(database: Database) -> list[int]:
    with database.transaction() as session:
        query = "select " + ", ".join(f"(select count(*) from {table})" for table in WRITTEN)
        return list(session.connection().execute(text(query)).one())


def test_each_wording_is_shown_with_real_slots(database: Database, shop: TestShop) -> None:
    before = counts(database)
    two, one = previewed(database, "shared/confirm_booking.en.md").wordings
    assert one.text.startswith("Done, Jordan! You're booked for tomorrow at 4:30 PM: skin fade with Marcus, $45.")
    assert two.text.startswith("You're booked, Jordan: tomorrow at 4:30 PM, skin fade with Marcus, $45. Fade & Co.")
    assert (one.said, one.supposing, one.segments.count) == (("1",), Supposing.NOTHING, 1)
    assert counts(database) == before


def test_part_of_a_text_is_shown_in_the_text_that_has_it(database: Database, shop: TestShop) -> None:
    (shown,) = previewed(database, "shared/back_to_offer.en.md", "Pick one of these?\n{{ options }}").wordings
    assert "Pick one of these?\n1) tomorrow at 4:30 PM with Marcus" in shown.text
    assert "$45" in shown.text


def test_own_texts_that_count_already_are_part_of_it(database: Database, shop: TestShop) -> None:
    with database.transaction() as session:
        templates.set_text(
            session, FILES, shop_id=1, name="shared/back_to_offer.en.md", content="Or one of these?\n{{ options }}",
            expected=0, author="staff:7",
        )  # fmt: skip
    shown = previewed(database, "shared/answer_price.en.md", "{{ prices }}, as always. {{ back }}").wordings[0]
    assert "as always. Or one of these?\n1) tomorrow at 4:30 PM with Marcus" in shown.text


def test_reply_that_staff_may_send_is_shown(database: Database, shop: TestShop) -> None:
    (shown,) = previewed(database, "staff/wants_person.en.md").wordings
    assert shown.text == "Hi Jordan, this is the team at Fade & Co., a real person. How can I help?"


@pytest.mark.parametrize(
    ("name", "supposing"),
    [
        ("shared/slot_gone.en.md", Supposing.TOO_LATE),
        ("rebooking/open_without_slots.en.md", Supposing.NOTHING_FREE),
        ("shared/offer_one.en.md", Supposing.ONE_FREE),
        ("shared/barber_taken.en.md", Supposing.BARBER_AWAY),
        ("shared/ask_which_visit.en.md", Supposing.TWO_BOOKED),
        ("shared/note_name.en.md", Supposing.UNKNOWN_CLIENT),
    ],
)
def test_what_has_to_be_different_for_a_text_is_said(
    database: Database, shop: TestShop, name: str, supposing: Supposing
) -> None:
    assert {wording.supposing for wording in previewed(database, name).wordings} == {supposing}


def test_text_that_no_conversation_came_to_is_shown_with_made_up_values(database: Database, shop: TestShop) -> None:
    """The shop does not say where one may park."""
    one, two = previewed(database, "shared/answer_shop.en.md").wordings
    assert (one.supposing, two.text) == (
        Supposing.MADE_UP,
        "Sure: You can park behind the shop. Which day would suit you?",
    )


def test_text_that_cannot_be_read_is_refused(database: Database, shop: TestShop) -> None:
    with pytest.raises(BadWording, match="not given planet"):
        previewed(database, "shared/close.en.md", "See you on {{ planet }}, {{ slot }}!")


def test_client_of_another_shop_is_nobody(database: Database, shop: TestShop) -> None:
    with pytest.raises(NotFound, match="shop 1 has no client 2"):
        previewed(database, "shared/close.en.md", client=FOREIGNER)
