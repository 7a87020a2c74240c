"""SIGTERM to a worker: what runs is finished or handed back, and the process ends in time, whatever hangs."""

from collections.abc import Callable
from pathlib import Path
from time import monotonic

import pytest

from runtime.domain.conversations import OutboxState
from runtime.store.tables import ConversationRow, InboundRow
from tests.fixtures.one_machine import Program, eventually, new_folder
from tests.fixtures.twilio_calls import post, sms
from tests.fixtures.worker_process import worker_process
from tests.fixtures.world import NOWHERE, World
from tests.stubs.model_server import start_model_server

WITHIN = 10.0  # seconds; containers are killed then


@pytest.fixture(params=["with Redis", "without Redis"])
def broker(request: pytest.FixtureRequest, redis_url: str) -> str:
    return redis_url if request.param == "with Redis" else NOWHERE


@pytest.fixture
def waiting(world: World) -> World:
    """A text waits for a worker of its own process."""
    world.open_conversation()
    world.wake_up.connect(lambda _: None, lambda _: None)
    post(world, sms("how much is a fade?"))
    return world


def stop(program: Program, when: Callable[[], object]) -> float:
    """Seconds that it took to end, with code 0, from the moment when this was true."""
    eventually(when)
    began = monotonic()
    program.terminate()
    assert program.wait(30) == 0, program.said
    return monotonic() - began


def conversation(world: World) -> ConversationRow:
    row: ConversationRow = world.rows(ConversationRow)[0]
    return row


def is_answered_once(world: World) -> bool:
    return len(world.sent()) == 2 and len({row.turn_id for row in world.rows(InboundRow)}) == 1


def test_turn_whose_model_hangs_is_handed_back(waiting: World, database_url: str, broker: str) -> None:
    with start_model_server() as model:
        model.mode("hang")
        settings = {"OPENAI_BASE_URL": model.url, "MODEL_TIMEOUT_SECONDS": "60"}
        with worker_process(waiting, database_url, broker, **settings) as program:
            took = stop(program, lambda: model.calls)
            left = conversation(waiting)
            assert (left.lease_until, left.attempt, left.tries) == (None, 3, 0)
            assert took < WITHIN, program.said
    waiting.work.do_it_all()
    assert is_answered_once(waiting)


def test_turn_that_can_be_finished_is_finished_and_its_text_sent(
    waiting: World, database_url: str, broker: str
) -> None:
    with start_model_server() as model:
        model.behaviour.latency = 1.0
        with worker_process(waiting, database_url, broker, OPENAI_BASE_URL=model.url) as program:
            took = stop(program, lambda: model.calls)
            assert is_answered_once(waiting)
            assert (conversation(waiting).attempt, waiting.outbox()[-1].state) == (2, OutboxState.SENT)
            assert took < WITHIN


def test_thread_that_never_ends_does_not_keep_the_process(waiting: World, database_url: str, redis_url: str) -> None:
    with new_folder() as barriers:
        (barriers / "thought").mkdir()
        (barriers / "thought" / "1").touch()
        with worker_process(waiting, database_url, redis_url, TEST_BARRIERS=str(barriers)) as program:
            took = stop(program, lambda: list(barriers.glob("held/thought.*")))
            assert took < WITHIN
            assert conversation(waiting).lease_until is None
    waiting.work.do_it_all()
    assert is_answered_once(waiting)


def test_idle_worker_ends_at_once(world: World, database_url: str, redis_url: str) -> None:
    with worker_process(world, database_url, redis_url) as program:
        took = stop(program, lambda: "worker.starting" in program.said and can_stop(program))
    assert took < 3


def can_stop(program: Program) -> bool:
    """Its handler of SIGTERM is in place."""
    status = Path(f"/proc/{program.parts()[0].pid}/status").read_text()
    caught = next(line for line in status.splitlines() if line.startswith("SigCgt:"))
    return bool(int(caught.split()[1], 16) & 1 << 14)
