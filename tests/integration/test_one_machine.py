"""`demo`, `up` and the single processes, run as a person runs them."""

import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import httpx
import pytest
from redis import Redis

from evals.scripted_client import ScriptedClient
from runtime.services.seed import SHOP_PHONE
from tests.fixtures.local_twilio import Receiver, running_receiver
from tests.fixtures.one_machine import (
    BackgroundProgram,
    Installation,
    Program,
    eventually,
    free_ports,
    installed,
    is_alive,
    new_folder,
    starting,
    working_in,
)
from tests.stubs.model_server import start_model_server
from tests.stubs.redis_server import RedisServer

pytestmark = pytest.mark.timeout(180)

BOOKED = r"In the database: Jordan Reyes, Skin fade with Marcus, Saturday 13 June, \d+:\d\d PM \(booked\)"


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    """Where one installation lives through all of these tests, as it would on somebody's machine."""
    with new_folder() as made:
        yield made


@pytest.fixture(autouse=True)
def _nothing_is_left_running(folder: Path) -> Iterator[None]:
    yield
    eventually(lambda: working_in(folder) == [], within=5)


def demo(folder: Path, **settings: str) -> tuple[Program, int]:
    """The demo that ends by itself."""
    port = free_ports()
    return Program(folder, "demo", "--exit", "--port", str(port), "--data", "data", **settings), port


def up(folder: Path, port: int) -> Program:
    """Ready for clients."""
    program = Program(folder, "up", "--port", str(port), "--data", "data")
    program.wait_for("/readyz")
    return program


def sources(said: str) -> list[str]:
    return re.findall(r"source (\w+)", said)


def test_the_demo_ends_with_a_booking(folder: Path) -> None:
    program, _ = demo(folder)
    assert program.wait() == 0
    assert re.search(BOOKED, program.said)
    for line in ("Jordan  sat after 3?", "You're booked for Sat, Jun 13"):
        assert line in program.said
    assert sources(program.said) == ["template"] * 4
    assert "rebooking/open.en.md@1-" in program.said


@pytest.fixture(scope="module")
def configured_demo(folder: Path) -> Iterator[tuple[Program, Receiver]]:
    """The demo on the machine of somebody who has a model and a Twilio account, stopped by Ctrl-C; how it ended."""
    account = {"TWILIO_ACCOUNT_SID": "AC" + "7" * 32, "TWILIO_AUTH_TOKEN": "a-real-token"}
    with start_model_server() as model, running_receiver() as twilio:
        settings = {"OPENAI_BASE_URL": model.url, "OPENAI_MODEL": "stub-large", "TWILIO_API_BASE_URL": twilio.url}
        words = ("demo", "--port", str(free_ports()), "--data", "data")
        program = BackgroundProgram(folder, *words, **settings, **account)
        program.wait_for("Ctrl-C stops everything.")
        program.press_ctrl_c()
        program.wait()
        yield program, twilio


def test_the_demo_runs_again_and_shows_texts_of_a_model_as_the_models(
    configured_demo: tuple[Program, Receiver],
) -> None:
    program, _ = configured_demo
    assert program.wait() == 0
    assert sources(program.said) == ["model"] * 4
    assert "stub-large" in program.said
    assert re.search(BOOKED, program.said)
    assert "/phone" in program.said
    assert "data/postgres" in program.said


def test_the_demo_texts_nobody_through_a_configured_twilio(configured_demo: tuple[Program, Receiver]) -> None:
    program, twilio = configured_demo
    assert "You're booked" in program.said
    assert twilio.calls == []


def test_the_demo_says_that_it_stops_at_ctrl_c_even_if_it_was_started_deaf_to_it(
    configured_demo: tuple[Program, Receiver],
) -> None:
    program, _ = configured_demo
    assert program.lines[-3:] == ["", "Stopping ... (the next demo has a new shop)", "Stopped."]


def test_a_model_that_dies_half_way_leaves_templates_and_the_booking(folder: Path) -> None:
    with start_model_server() as server:
        server.behaviour.latency = 0.7  # so that the next answer is still being thought of when it dies
        program, _ = demo(folder, OPENAI_BASE_URL=server.url)
        program.wait_for("source model")
        server.stop()
        assert program.wait() == 0
    assert sources(program.said) == ["model", "template", "template", "template"]
    assert re.search(BOOKED, program.said)


def test_a_part_that_dies_is_named_and_the_rest_stops(folder: Path) -> None:
    program = up(folder, free_ports())
    everything = program.parts()
    program.part("worker").kill()
    assert program.wait(within=10) == 1
    assert "bookedbarber: worker ended with SIGKILL" in program.said
    assert not any(map(is_alive, everything))


@pytest.mark.parametrize("neighbour", [0, 1], ids=["api", "local-twilio"])
def test_a_taken_port_is_named_in_one_line(folder: Path, neighbour: int) -> None:
    port = free_ports()
    with socket.create_server(("127.0.0.1", port + neighbour)):
        program = Program(folder, "up", "--port", str(port), "--data", "data")
        assert program.wait() == 1
    assert len(program.lines) == 1
    assert f"port {port + neighbour} is taken by" in program.said


@pytest.fixture
def two_installations(folder: Path) -> Iterator[tuple[Installation, Installation]]:
    """Both are up; a script has started the first one with `&`."""
    with new_folder() as another:
        with starting(folder, BackgroundProgram) as first, starting(another) as second:
            for installation in (first, second):
                installation.open()
            yield first, second
        assert working_in(another) == []


def test_ctrl_c_stops_the_one_and_sigterm_the_other_within_ten_seconds(
    two_installations: tuple[Installation, Installation],
) -> None:
    first, second = two_installations
    everything = first.program.parts(), second.program.parts()
    assert all(len(parts) >= 7 for parts in everything)
    tell_to_stop_and_listen(first.program)
    assert first.program.wait(within=10) == 0
    assert not any(map(is_alive, everything[0]))
    assert httpx.get(f"{second.url}/readyz").json()["problems"] == {}
    assert httpx.get(f"{second.url}/phone/api/shop").json()["name"] == "Fade & Co."
    second.program.terminate()
    assert second.program.wait(within=10) == 0
    assert not any(map(is_alive, everything[1]))
    assert [one.program.lines[-1] for one in (first, second)] == ["Stopped."] * 2


def tell_to_stop_and_listen(program: Program) -> None:
    """It says that it stops while a part of it still cannot."""
    busy = program.part("scheduler")
    busy.suspend()
    program.press_ctrl_c()
    program.wait_for("Stopping ... (the data stays in data)")
    assert is_alive(busy)
    busy.resume()


UP_IN_SHORT = """
import signal
from api.local import console, until_stopped
with until_stopped("nothing to keep"):
    console.print("up")
    signal.pause()
"""


def test_a_closed_pipe_does_not_keep_anybody_from_stopping_in_peace() -> None:
    argv = [sys.executable, "-c", UP_IN_SHORT]
    with subprocess.Popen(argv, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        assert program.stdout.readline() == "up\n"
        program.stdout.close()
        program.terminate()
        assert (program.wait(timeout=10), program.stderr.read()) == (0, "")


@pytest.fixture
def redis() -> Iterator[RedisServer]:
    with new_folder() as place:
        server = RedisServer(place)
        server.start()
        yield server
        server.stop()


def answer_to(client: ScriptedClient, body: str) -> float:
    """Seconds until the shop has answered."""
    began = time.monotonic()
    client.say(body)
    client.wait_for_shop(patience=30)
    return time.monotonic() - began


def test_answers_come_at_once_with_redis_and_within_15_seconds_without(folder: Path, redis: RedisServer) -> None:
    with installed(folder, REDIS_URL=redis.url) as installation:
        phone = installation.someone()
        client = ScriptedClient(installation.twilio_url, phone, SHOP_PHONE)
        installation.plan_contact(phone)
        client.wait_for_shop(patience=30)
        # The poll alone comes every 3 s, so it would need 6 s for three answers one after the other.
        assert sum(answer_to(client, text) for text in ("sat after 3?", "or friday?", "how much is it?")) < 5
        redis.stop()
        assert answer_to(client, "what about thursday?") < 15
        client.close()


def is_listening(redis: RedisServer) -> bool:
    """Whether a Celery worker waits there for work."""
    with Redis.from_url(redis.url) as connection:
        return any(client["cmd"] == "brpop" for client in connection.client_list())


def has_been_told_to_sweep(redis: RedisServer) -> bool:
    with Redis.from_url(redis.url) as connection:
        return bool(connection.exists("maintenance"))


def test_single_processes_do_their_part_and_end_on_sigterm(folder: Path, database_url: str, redis: RedisServer) -> None:
    port = free_ports()
    servers = {"DATABASE_URL": database_url, "REDIS_URL": redis.url}
    with ExitStack() as stack:
        programs = [
            Program(folder, *words, **servers)
            for words in (("serve", "--port", str(port)), ("worker", "--lanes", "live"), ("scheduler",))
        ]
        for program in programs:
            stack.callback(program.close)
        eventually(lambda: is_ready(port))
        eventually(lambda: is_listening(redis))
        eventually(lambda: has_been_told_to_sweep(redis))
        for program in programs:
            program.terminate()
        assert [program.wait(within=10) for program in programs] == [0, 0, 0]


def is_ready(port: int) -> bool:
    try:
        return httpx.get(f"http://127.0.0.1:{port}/readyz").status_code == 200
    except httpx.TransportError:
        return False
