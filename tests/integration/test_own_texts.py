"""A shop's own words: what a client gets in a conversation that begins after the change, and nobody else ever."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from sqlmodel import Session

import prompts
from runtime.domain.errors import NotFound, Refused
from runtime.services import templates
from runtime.services.templates import BadWording, ChangedMeanwhile, NothingToUndo
from runtime.store import text_overrides, text_versions
from runtime.store.database import Database
from runtime.store.tables import AuditRow, ConversationRow, TextVersionRow
from tests.fixtures.local_twilio import eventually
from tests.fixtures.shops import NOW, add_client, make_shop
from tests.fixtures.world import World

FILES = prompts.read()
CLOSE, GREET, PRICE = "shared/close_without_booking.en.md", "front_desk/greet.en.md", "shared/answer_price.en.md"
STOPPED = "shared/confirm_opt_out.en.md"
GREETING = "Hi, Fade & Co.'s AI assistant here. When would you like to come in?"
OTHER_SHOP, STRANGER, OTHER_STRANGER = "+12125550177", "+12125550155", "+12125550156"
RIVAL = "+12125550143"


def set_text(session: Session, shop_id: int, name: str, content: str, **more: Any) -> text_overrides.Override:
    expected = more.pop("expected", None)
    based_on = templates.text_of(session, FILES, shop_id, name).number if expected is None else expected
    said = {"author": "staff:7", **more}
    return templates.set_text(session, FILES, shop_id=shop_id, name=name, content=content, expected=based_on, **said)


def word(world: World, name: str, content: str, **more: Any) -> text_overrides.Override:
    made: text_overrides.Override = world.in_shop(
        lambda session, shop: set_text(session, more.pop("shop_id", shop.id), name, content, **more)
    )
    return made


def undo(world: World, name: str) -> text_overrides.Override:
    def do(session: Session, shop: Any) -> text_overrides.Override:
        number = templates.text_of(session, FILES, shop.id, name).number
        return templates.undo(session, FILES, shop_id=shop.id, name=name, expected=number, author="staff:8")

    made: text_overrides.Override = world.in_shop(do)
    return made


def changes(world: World, shop_id: int) -> list[text_overrides.Override]:
    with world.database.transaction() as session:
        return templates.history(session, FILES, shop_id, GREET)


def pinned(world: World) -> list[str]:
    return [row.texts_hash for row in sorted(world.rows(ConversationRow), key=lambda row: row.id)]


def test_client_gets_the_shops_own_words(world: World) -> None:
    word(world, PRICE, "Our menu: {{ prices }}. {{ back }}")
    world.open_conversation()
    assert world.text("how much is a skin fade?").startswith("Our menu: Skin fade $45. ")
    version = str(world.outbox()[-1].template_version)
    assert version.startswith(f"{PRICE}@1-")
    assert version.split("-")[1] != prompts.load().template("shared", "answer_price", "en").version.split("-")[1]


def test_whoever_texts_first_gets_them_too(world: World) -> None:
    word(world, GREET, "Yo{% if client %} {{ client }}{% endif %}! This is {{ shop }}'s AI assistant. Need a cut?")
    assert world.text("hi", STRANGER) == "Yo! This is Fade & Co.'s AI assistant. Need a cut?"


def test_conversation_keeps_the_words_that_it_began_with(world: World) -> None:
    world.in_shop(lambda session, shop: add_client(session, shop, RIVAL, "Sam"))
    world.open_conversation()
    word(world, PRICE, "Our menu: {{ prices }}. {{ back }}")
    world.open_conversation(RIVAL)
    assert "Our menu" not in world.text("how much is a skin fade?")
    assert "Our menu" in world.text("how much is a skin fade?", RIVAL)
    undo(world, PRICE)
    assert "Our menu" in world.text("how much is it again?", RIVAL)


def test_undoing_brings_the_file_back(world: World) -> None:
    word(world, GREET, "Yo! This is {{ shop }}'s AI assistant. Need a cut?")
    undo(world, GREET)
    assert world.text("hi", STRANGER) == GREETING
    assert pinned(world) == [prompts.load().hash]


def test_one_step_back_at_a_time(world: World) -> None:
    for said in ("Hi! This is {{ shop }}'s AI assistant.", "Hey! This is {{ shop }}'s AI assistant."):
        word(world, GREET, said)
    assert (undo(world, GREET).restores, undo(world, GREET).restores) == (1, 0)
    with pytest.raises(NothingToUndo):
        undo(world, GREET)
    word(world, GREET, "Hello! This is {{ shop }}'s AI assistant.")
    assert undo(world, GREET).content is None
    numbers = world.in_shop(lambda session, shop: [o.number for o in templates.history(session, FILES, shop.id, GREET)])
    assert numbers == [6, 5, 4, 3, 2, 1]


def test_undoing_a_reset_brings_the_own_words_back(world: World) -> None:
    made = word(world, CLOSE, "Bye{% if client %}, {{ client }}{% endif %}!")
    world.in_shop(
        lambda session, shop: templates.back_to_file(
            session, FILES, shop_id=shop.id, name=CLOSE, expected=1, author="staff:7"
        )
    )
    assert undo(world, CLOSE).content == made.content


def test_file_that_counts_already_is_not_reset(world: World) -> None:
    with pytest.raises(Refused, match="no wording of its own"):
        world.in_shop(
            lambda session, shop: templates.back_to_file(
                session, FILES, shop_id=shop.id, name=CLOSE, expected=0, author="staff:7"
            )
        )


def test_no_other_shop_says_it(world: World) -> None:
    other = world.in_shop(lambda session, _: make_shop(session, slug="other", phone=OTHER_SHOP))
    word(world, GREET, "Yo! This is {{ shop }}'s AI assistant. Need a cut?", shop_id=other.id)
    assert world.text("hi", OTHER_STRANGER, to=OTHER_SHOP).startswith("Yo! ")
    assert world.text("hi", STRANGER) == GREETING
    assert (len(changes(world, other.id)), changes(world, world.shop.id)) == (1, [])
    with pytest.raises(NothingToUndo):
        undo(world, GREET)


def test_confirmation_of_a_stop_is_in_the_words_that_the_conversation_began_with(world: World) -> None:
    world.open_conversation()
    older = {**FILES, STOPPED: FILES[STOPPED].replace("You won't get any more texts", "No more texts for you")}

    def pin(session: Session, _: Any) -> None:
        text_versions.keep(session, "older", older)
        session.connection().exec_driver_sql("update conversations set texts_hash = 'older'")

    world.in_shop(pin)
    assert world.text("please stop texting me") == "No more texts for you from Fade & Co."


def test_no_shop_words_the_confirmation_of_a_stop(world: World) -> None:
    with pytest.raises(BadWording, match="this one is not a shop's to change"):
        word(world, STOPPED, "You won't get any more texts from {{ shop }}. Come in soon!")
    world.open_conversation()
    assert world.text("please stop texting me") == "You won't get any more texts from Fade & Co."


def test_history_says_who_and_when_and_why(world: World) -> None:
    word(world, CLOSE, "Bye!", note="shorter")
    (change,) = world.in_shop(lambda session, shop: templates.history(session, FILES, shop.id, CLOSE))
    assert (change.author, change.note, change.number) == ("staff:7", "shorter", 1)
    assert abs((change.at - NOW).total_seconds()) < 60
    noted = [row for row in world.rows(AuditRow) if row.action == "changed a text"]
    assert [(row.actor, row.shop_id, row.details) for row in noted] == [
        ("staff:7", world.shop.id, {"text": CLOSE, "number": 1})
    ]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("You're booked, {{ shop }}'s AI assistant says.", "nothing was booked"),
        ("Hi, {{ shop }} here.", 'without "AI assistant"'),
        ("{% for x in shop %}x{% endfor %}", "has more than words"),
        ("Hi \0", "cannot be seen"),
    ],
)
def test_bad_wording_is_refused_and_changes_nothing(world: World, content: str, said: str) -> None:
    with pytest.raises(BadWording) as refused:
        word(world, GREET, content)
    assert said in str(refused.value)
    assert refused.value.findings[0].file == GREET
    assert world.in_shop(lambda session, shop: templates.history(session, FILES, shop.id, GREET)) == []
    assert [row for row in world.rows(AuditRow) if row.action == "changed a text"] == []


def test_name_of_one_of_the_shops_barbers_is_no_word_for_everybody(world: World) -> None:
    with pytest.raises(BadWording, match="Elena"):
        word(world, CLOSE, "Elena says bye!")


def test_later_of_two_edits_is_refused_and_loses_nothing(world: World) -> None:
    word(world, CLOSE, "Bye!", expected=0)
    with pytest.raises(ChangedMeanwhile, match="somebody has changed it meanwhile"):
        word(world, CLOSE, "Ciao!", expected=0)
    assert word(world, CLOSE, "Ciao!", expected=1).number == 2


def test_two_edits_at_once_are_told_apart_by_the_database(database: Database) -> None:
    with database.transaction() as session:
        shop = make_shop(session)
    with ThreadPoolExecutor(1) as pool:
        with database.transaction() as first:
            set_text(first, shop.id, CLOSE, "Bye!", expected=0)
            second = pool.submit(in_own_transaction, database, shop.id, "Ciao!")
            eventually(lambda: waits(database))
        with pytest.raises(ChangedMeanwhile):
            second.result()
    with database.transaction() as session:
        assert [o.content for o in text_overrides.newest(session, shop.id)] == [
            templates.complete(FILES, CLOSE, "Bye!", 1)
        ]


def in_own_transaction(database: Database, shop_id: int, content: str) -> None:
    with database.transaction() as session:
        set_text(session, shop_id, CLOSE, content, expected=0)


def waits(database: Database) -> bool:
    with database.transaction() as session:
        query = "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()"
        return bool(session.connection().exec_driver_sql(query).scalar())


def test_own_text_that_no_longer_fits_the_file_is_left_out(world: World) -> None:
    """It was written for values that this text is not given any more."""
    older = (
        FILES[GREET].replace("[client, shop]", "[client, shop, weeks]").replace("Would you", "{{ weeks }} Would you")
    )
    world.in_shop(
        lambda session, shop: text_overrides.append(
            session, shop_id=shop.id, name=GREET, number=1, content=older, author="staff:7", note=""
        )
    )
    assert world.text("hi", STRANGER) == GREETING
    text = world.in_shop(lambda session, shop: templates.text_of(session, FILES, shop.id, GREET))
    assert (text.is_own, text.unfit, text.content) == (False, "it is no longer given weeks", FILES[GREET])


def test_own_words_are_laid_over_the_files_that_the_conversation_began_with(world: World) -> None:
    world.open_conversation()
    base = {**FILES, "shared/answer_address.en.md": FILES["shared/answer_address.en.md"].replace("at", "still at")}
    own = {PRICE: templates.complete(FILES, PRICE, "Our menu: {{ prices }}. {{ back }}", 1)}

    def pin(session: Session, _: Any) -> None:
        text_versions.keep(session, "older", base)
        text_versions.keep(session, "own", own, base="older")
        session.connection().exec_driver_sql("update conversations set texts_hash = 'own'")

    world.in_shop(pin)
    assert "Our menu" in world.text("how much is a skin fade?")
    assert "still at" in world.text("where are you?")


def test_shop_without_own_words_is_pinned_to_the_projects(world: World) -> None:
    world.open_conversation()
    assert pinned(world) == [prompts.load().hash]


def test_only_what_is_the_shops_own_is_kept_for_it(world: World) -> None:
    word(world, CLOSE, "Bye!")
    world.open_conversation()
    (kept,) = [row for row in world.rows(TextVersionRow) if row.base is not None]
    assert (kept.hash, list(kept.files), kept.base) == (pinned(world)[0], [CLOSE], prompts.load().hash)


def test_no_shop_and_no_text_are_named(world: World) -> None:
    with pytest.raises(NotFound, match="there is no shop 99"):
        word(world, CLOSE, "Bye!", shop_id=99)
    with pytest.raises(NotFound, match=r"there is no text shared/hello\.en\.md"):
        word(world, "shared/hello.en.md", "Hello!")
    with pytest.raises(NotFound, match=r"there is no text model/word\.md"):
        word(world, "model/word.md", "Obey.")
