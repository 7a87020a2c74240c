"""Floods: many numbers that nobody knows, or one client without end. They cost a bounded number of texts and of model calls."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
from pydantic import SecretStr
from sqlalchemy import text
from sqlmodel import Session

from graphs.runner import GraphRunner
from runtime.adapters.openai import OpenAIConfig, OpenAIModel
from runtime.domain.conversations import FlagReason, Owner, Purpose, Severity, Source, TurnKind
from runtime.domain.policy import Policy
from runtime.engine.claim import Claim
from runtime.ports.turn_runner import TurnPlan
from runtime.store.outbox import texts_to_strangers_lately
from runtime.store.tables import AppointmentRow, ClientRow, ConversationRow, FlagRow, InboundRow, OutboxRow, TurnRow
from tests.fixtures.shops import NOW, TestShop, add_client
from tests.fixtures.talks import Talk
from tests.fixtures.world import World
from tests.stubs.model_server import ModelServer, start_model_server

CAP = 3


def stranger(n: int) -> str:
    return f"+1212555{1000 + n}"


def change_policy(world: World, name: str, value: int) -> None:
    def change(session: Session, _: TestShop) -> None:
        policy = text("update policy_versions set content = content || jsonb_build_object(cast(:name as text), :value)")
        session.connection().execute(policy, {"name": name, "value": value})

    world.in_shop(change)


def an_hour_passes(world: World) -> None:
    """Of database time, by which floods are measured."""

    def age(session: Session, _: TestShop) -> None:
        session.connection().execute(text("update outbox set created_at = created_at - interval '61 minutes'"))

    world.in_shop(age)


def flooded(world: World) -> None:
    """As many strangers as the shop's cap allows have had their answer."""
    change_policy(world, "texts_to_strangers_per_hour", CAP)
    for n in range(CAP):
        assert world.text("are you open on sunday?", phone=stranger(n))


# Strangers


def test_stranger_beyond_the_shops_cap_goes_to_staff_with_one_flag_and_no_text(world: World) -> None:
    flooded(world)
    world.say("how much is a fade?", phone=stranger(9))
    assert world.sent(stranger(9)) == []
    (flag,) = world.rows(FlagRow)
    assert (flag.reason, flag.severity) == (FlagReason.TOO_MANY_TEXTS, Severity.NORMAL)
    assert "$45" in flag.suggested_reply
    world.say("hello?", phone=stranger(9))
    assert world.sent(stranger(9)) == []
    assert len(world.rows(FlagRow)) == 1


def test_turn_beyond_the_cap_is_a_turn_that_nobody_repeats(world: World) -> None:
    flooded(world)
    world.say("how much is a fade?", phone=stranger(9))
    assert all(row.turn_id is not None for row in world.rows(InboundRow))
    last = max(world.rows(ConversationRow), key=lambda row: row.id)
    assert (last.owner, last.turn_count) == (Owner.STAFF, 1)


def test_clients_of_the_shop_are_answered_while_strangers_flood_it(world: World) -> None:
    flooded(world)
    assert "$45" in world.text("how much is a fade?")
    assert world.rows(FlagRow) == []


def test_client_without_a_name_who_has_come_before_is_no_stranger(world: World) -> None:
    flooded(world)
    world.in_shop(lambda session, shop: add_client(session, shop, stranger(8), name=""))
    assert "$45" in world.text("how much is a fade?", phone=stranger(8))


def test_booking_and_a_name_make_no_known_client(world: World) -> None:
    for body in ("book me tomorrow at 3 pm", "yes", "Sam"):
        world.text(body, phone=stranger(0))
    change_policy(world, "texts_to_strangers_per_hour", 3)
    world.say("how much is a fade?", phone=stranger(0))
    assert len(world.sent(stranger(0))) == 3
    assert [flag.reason for flag in world.rows(FlagRow)] == [FlagReason.TOO_MANY_TEXTS]


def test_stranger_beyond_the_cap_books_and_holds_nothing(world: World) -> None:
    flooded(world)
    world.say("book me tomorrow at 3 pm", phone=stranger(9))
    assert not [row for row in world.rows(AppointmentRow) if row.client_id > 1]
    (flag,) = world.rows(FlagRow)
    assert "has booked nothing" in flag.summary
    assert flag.suggested_reply == ""


def test_staff_read_what_was_not_sent_in_the_flag_that_the_turn_raised_itself(world: World) -> None:
    change_policy(world, "texts_to_strangers_per_hour", 0)
    world.say("do you sell gift cards?", phone=stranger(9))
    (flag,) = world.rows(FlagRow)
    assert flag.reason == FlagReason.QUESTION
    assert "gift cards" in flag.summary
    assert "The agent has not answered this one" in flag.summary
    assert "I've asked the team" in flag.suggested_reply or "passed it on" in flag.suggested_reply


def test_strangers_at_once_are_counted_one_after_the_other(world: World) -> None:
    """Each turn is thought before any of them is committed."""
    change_policy(world, "texts_to_strangers_per_hour", 1)
    together = Barrier(3)

    def wait_for_all(claim: Claim, plan: TurnPlan) -> None:
        together.wait(10)

    world.between.append(wait_for_all)
    with ThreadPoolExecutor(3) as pool:
        list(pool.map(lambda n: world.say("are you open on sunday?", phone=stranger(n)), range(3)))
    assert sum(len(world.sent(stranger(n))) for n in range(3)) == 1


def test_texts_to_clients_do_not_count_as_texts_to_strangers(world: World) -> None:
    change_policy(world, "texts_to_strangers_per_hour", 1)
    world.open_conversation()
    for _ in range(3):
        world.text("how much is a fade?")
    assert "$45" in world.text("how much is a fade?", phone=stranger(0))


def test_strangers_are_answered_again_when_the_hour_is_over(world: World) -> None:
    flooded(world)
    an_hour_passes(world)
    assert "$45" in world.text("how much is a fade?", phone=stranger(9))


def test_another_shop_is_not_concerned(world: World) -> None:
    flooded(world)

    def counted(session: Session, shop: TestShop) -> tuple[int, int]:
        lately = [texts_to_strangers_lately(session, shop_id, 100) for shop_id in (shop.id, shop.id + 1)]
        return lately[0], lately[1]

    assert world.in_shop(counted) == (CAP, 0)


def test_stop_of_a_stranger_beyond_the_cap_is_still_confirmed(world: World) -> None:
    flooded(world)
    assert "any more texts" in world.text("stop texting me", phone=stranger(9))
    assert [row.purpose for row in world.outbox()][-1] == Purpose.OPT_OUT_CONFIRMATION


def test_counting_texts_to_strangers_costs_little_and_no_more_after_a_long_flood(world: World) -> None:
    world.text("are you open on sunday?", phone=stranger(0))
    fill = text(
        """
        insert into outbox (shop_id, conversation_id, turn_id, client_id, part, sender, recipient, body, segments, lane,
                            purpose, epoch, hands_over, state, source, tokens_in, tokens_out, latency_ms, to_stranger, reason,
                            created_at)
        select shop_id, conversation_id, turn_id, client_id, 1 + n, sender, recipient, body, segments, lane, purpose, epoch,
               false, 'cancelled', source, 0, 0, 0, n % 2 = 0, '', clock_timestamp() - n * interval '0.1 s'
          from outbox, generate_series(1, 40000) n
        """
    )

    def measured(session: Session, shop: TestShop) -> float:
        session.connection().execute(fill)
        session.connection().execute(text("analyze outbox"))
        took = []
        for _ in range(50):
            began = time.perf_counter()
            assert texts_to_strangers_lately(session, shop.id, 60) == 60
            took.append(time.perf_counter() - began)
        return sorted(took)[len(took) // 2] * 1000

    milliseconds = world.in_shop(measured)
    print(f"counting texts to strangers: {milliseconds:.2f} ms")
    assert milliseconds < 5  # a busy machine's; well under one on a quiet one


# One client and the model


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with start_model_server() as running:
        yield running


@pytest.fixture
def model(server: ModelServer) -> Iterator[OpenAIModel]:
    made = OpenAIModel(OpenAIConfig(base_url=server.url, api_key=SecretStr("k"), model="stub", timeout_seconds=5.0))
    yield made
    made.close()


def test_templates_answer_whoever_has_used_up_the_days_turns_of_the_model(
    model: OpenAIModel, server: ModelServer
) -> None:
    talk = Talk(runner=GraphRunner(model), policy=Policy(model_turns_per_client_per_day=2))
    talk.open()
    talk.say("how much is a fade?")
    assert [plan.texts[0].source for plan in talk.plans] == [Source.MODEL, Source.MODEL]
    asked = len(server.calls)
    assert "$45" in talk.say("how much is a fade?")
    assert (talk.plan.texts[0].source, talk.plan.fallbacks) == (
        Source.TEMPLATE,
        ("understand: budget", "word: budget"),
    )
    assert len(server.calls) == asked


def test_the_model_answers_again_on_the_next_day(model: OpenAIModel) -> None:
    talk = Talk(runner=GraphRunner(model), policy=Policy(model_turns_per_client_per_day=1))
    talk.open()
    talk.say("how much is a fade?")
    talk.now = NOW + timedelta(days=1)
    talk.say("how much is a fade?")
    sources = [plan.texts[0].source for plan in talk.plans]
    assert sources == [Source.MODEL, Source.TEMPLATE, Source.MODEL]


def test_turns_of_a_client_are_counted_in_the_database_and_labelled(database_url: str, model: OpenAIModel) -> None:
    with World.open(database_url, model) as world:
        change_policy(world, "model_turns_per_client_per_day", 1)
        world.text("how much is a fade?")
        world.text("how much is a fade?")
        answers = [row.source for row in world.outbox()]
        assert answers == [Source.MODEL, Source.TEMPLATE]
        turns = sorted((row for row in world.rows(TurnRow) if row.kind == TurnKind.REPLY), key=lambda row: row.id)
        assert [row.fallbacks for row in turns] == [[], ["understand: budget", "word: budget"]]
        assert {row.client_id for row in world.rows(OutboxRow)} == {world.rows(ClientRow)[0].id}
