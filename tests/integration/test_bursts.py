"""Several texts in a row get one answer, and nobody who goes on texting is kept waiting for ever."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread
from time import monotonic

import pytest
from pydantic import SecretStr
from sqlalchemy import text

from runtime.adapters.openai import OpenAIConfig, OpenAIModel
from runtime.domain.bursts import LONGEST
from runtime.domain.conversations import TurnKind
from runtime.engine.claim import Claim
from runtime.ports.turn_runner import TurnPlan
from runtime.store.tables import AppointmentRow, ConversationRow, InboundRow, TurnRow
from tests.fixtures.local_twilio import eventually
from tests.fixtures.shops import add_appointment, add_client
from tests.fixtures.twilio_calls import post, sms
from tests.fixtures.world import World
from tests.stubs.model_server import start_model_server

SLACK = 5.0  # seconds for thinking and sending on a busy machine
IS_OVER = text("select answer_after <= clock_timestamp() from conversations")


@pytest.fixture
def world(database_url: str) -> Iterator[World]:
    with World.open(database_url, bursts=True) as opened:
        opened.open_conversation()
        yield opened


def conversation(world: World) -> ConversationRow:
    row: ConversationRow = world.rows(ConversationRow)[0]
    return row


def replies(world: World) -> list[TurnRow]:
    return [turn for turn in world.rows(TurnRow) if turn.kind == TurnKind.REPLY]


def say(world: World, *bodies: str) -> None:
    for body in bodies:
        assert post(world, sms(body)).status_code == 200


def burst_is_over(world: World) -> bool:
    return bool(world.in_shop(lambda session, _: session.connection().execute(IS_OVER).scalar()))


def end_burst(world: World) -> None:
    world.in_shop(
        lambda session, _: session.connection().execute(text("update conversations set answer_after = now()"))
    )


def test_three_quick_texts_get_one_answer(world: World) -> None:
    say(world, "hey", "do you have saturday", "after 3?")
    world.settle()
    assert len(world.sent()) == 2
    assert "Sat, Jun 13" in world.sent()[-1]
    assert len(replies(world)) == 1
    assert {row.turn_id for row in world.rows(InboundRow)} == {replies(world)[0].id}


def test_opening_waits_for_nothing(world: World) -> None:
    assert (conversation(world).answer_after, conversation(world).burst_began) == (None, None)


def test_nobody_answers_before_the_burst_is_over_and_the_commit_ends_it(world: World) -> None:
    world.wake_up.connect(lambda _: None, lambda _: None)
    say(world, "and")
    world.work.do_it_all()
    world.work.take_turns(conversation(world).id)
    assert replies(world) == []
    end_burst(world)
    world.work.do_it_all()
    assert len(replies(world)) == 1
    assert (conversation(world).answer_after, conversation(world).burst_began) == (None, None)


def test_fifty_fragments_get_few_answers_and_each_is_consumed_once(world: World) -> None:
    """Less than six seconds touch two bursts at most: one that is answered at its longest wait, and one of the rest."""
    began = monotonic()
    say(world, *["and"] * 50)
    elapsed = monotonic() - began
    world.settle()
    taken = {turn.id for turn in replies(world)}
    assert len(taken) <= 1 + elapsed / LONGEST.total_seconds() + 1
    rows = world.rows(InboundRow)
    assert len(rows) == 50
    assert {row.turn_id for row in rows} == taken
    assert len(world.sent()) == 1 + len(taken)


@contextmanager
def texting_on(world: World) -> Iterator[None]:
    """A client who sends a fragment every 0.2 s."""
    stop = Event()

    def stream() -> None:
        while not stop.wait(0.2):
            say(world, "and")

    client = Thread(target=stream)
    client.start()
    try:
        yield
    finally:
        stop.set()
        client.join()


def test_stream_without_an_end_is_answered_within_the_longest_wait(world: World) -> None:
    began = monotonic()
    with texting_on(world):
        eventually(lambda: len(world.sent()) == 2)
        waited = monotonic() - began
    assert LONGEST.total_seconds() <= waited + 0.2 < LONGEST.total_seconds() + SLACK
    first = replies(world)[0]
    assert sum(row.turn_id == first.id for row in world.rows(InboundRow)) > 5


def test_text_during_a_thought_is_thought_of_too_and_its_rest_waited_for(world: World) -> None:
    over: list[bool] = []

    def interrupt(claim: Claim, plan: TurnPlan) -> None:
        if not over:
            say(world, "or maybe")
        over.append(burst_is_over(world))

    world.between.append(interrupt)
    say(world, "saturday?")
    world.settle()
    assert over == [False, True]
    assert len(replies(world)) == 1
    assert len(world.sent()) == 2


def test_what_comes_in_the_last_round_begins_a_burst_of_its_own(world: World) -> None:
    more = iter(["2"] * 4)

    def text_again(claim: Claim, plan: TurnPlan) -> None:
        if body := next(more, ""):
            say(world, body)
            end_burst(world)

    world.between.append(text_again)
    say(world, "how much is a fade?")
    eventually(lambda: len(replies(world)) == 1)
    waiting = conversation(world)
    assert waiting.burst_began is not None
    assert waiting.answer_after is not None
    world.settle()
    assert len(replies(world)) == 2
    assert all(row.turn_id for row in world.rows(InboundRow))


def test_without_burst_wait_nothing_is_waited_for(database_url: str) -> None:
    with World.open(database_url) as world:
        world.open_conversation()
        world.wake_up.connect(lambda _: None, lambda _: None)
        say(world, "and")
        assert conversation(world).answer_after is None
        world.work.do_it_all()
        assert len(replies(world)) == 1


def test_tokens_of_drafts_that_were_thrown_away_are_counted(database_url: str) -> None:
    with start_model_server() as server:
        model = OpenAIModel(OpenAIConfig(base_url=server.url, api_key=SecretStr("k"), model="stub"))
        with World.open(database_url, model) as world:
            world.open_conversation()
            drafts: list[TurnPlan] = []

            def interfere(claim: Claim, plan: TurnPlan) -> None:
                drafts.append(plan)
                if len(drafts) == 1:
                    say(world, "please")
                elif len(drafts) == 2:
                    book_rival(world, plan)

            world.between.append(interfere)
            world.text("2")
            model.close()
            spent = [draft.texts[0].tokens_in + draft.texts[0].tokens_out for draft in drafts]
            assert len(spent) == 3
            assert min(spent) > 0
            assert [turn.tokens_wasted for turn in world.rows(TurnRow)] == [0, spent[0] + spent[1]]
            assert [row for row in world.rows(AppointmentRow) if row.turn_id is not None] == []


def book_rival(world: World, plan: TurnPlan) -> None:
    starts = plan.effects[0].slot.starts_at  # type: ignore[union-attr]  # BookSlot
    world.in_shop(
        lambda session, shop: add_appointment(
            session, shop, add_client(session, shop, "+12125550188", "Sam"), starts, barber="Marcus"
        )
    )
