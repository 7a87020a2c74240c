"""The processes of one installation: started in order, watched, stopped together."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import tempfile
import textwrap
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from runtime.domain.errors import Broken, Unavailable
from runtime.supervisor import Part, PartEnded, Supervisor, free_port_near, require_free_port
from tests.fixtures.one_machine import deaf_to

PROJECT = Path(__file__).parents[2]
RUNS_FOR_EVER = "while :; do sleep 0.1; done"


def ignores_sigterm(name: str) -> str:
    """A script that writes the file `name` when it has gone deaf."""
    return f"trap '' TERM; touch {name}; {RUNS_FOR_EVER}"


def shell(name: str, script: str, folder: Path, after: tuple[str, ...] = (), ready: str = "") -> Part:
    """A part that works in `folder`, ready when the file `ready` is there."""
    is_ready = (folder / ready).exists if ready else None
    return Part(name, ["/bin/sh", "-c", f"cd '{folder}'; {script}"], ready=is_ready, after=after)


def offspring() -> set[psutil.Process]:
    return set(psutil.Process().children(recursive=True))


def is_alive(process: psutil.Process) -> bool:
    """A process whose new parent has not yet noticed its end is not alive."""
    with contextlib.suppress(psutil.NoSuchProcess):
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    return False


def eventually(condition: Callable[[], bool], within: float = 10.0) -> bool:
    deadline = time.monotonic() + within
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.02)
    return condition()


def working_in(folder: Path) -> list[str]:
    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            if str(folder) in f"{process.cwd()} {process.cmdline()}":
                found.append(process.name())
    return found


@pytest.fixture
def data_dir() -> Iterator[Path]:
    """Not `tmp_path`: each start of pytest closes that to others, so to the PostgreSQL that root runs."""
    with tempfile.TemporaryDirectory() as name:
        yield Path(name).resolve()


@pytest.fixture(autouse=True)
def _nothing_is_left_running(data_dir: Path) -> Iterator[None]:
    before = offspring()
    yield
    assert offspring() <= before
    assert eventually(lambda: working_in(data_dir) == [], within=1)


def test_a_part_starts_when_those_it_needs_are_ready(data_dir: Path) -> None:
    api = shell("api", f"sleep 0.3; touch api-is-up; {RUNS_FOR_EVER}", data_dir, ready="api-is-up")
    worker = shell("worker", f"ls > seen; {RUNS_FOR_EVER}", data_dir, after=("api",), ready="seen")
    with Supervisor([api, worker], data_dir):
        assert "api-is-up" in (data_dir / "seen").read_text()


def test_parts_that_need_each_other_nothing_start_together(data_dir: Path) -> None:
    parts = [
        shell(name, f"sleep 0.5; touch {name}; {RUNS_FOR_EVER}", data_dir, ready=name)
        for name in ("one", "two", "three")
    ]
    begin = time.monotonic()
    with Supervisor(parts, data_dir):
        assert time.monotonic() - begin < 1.4


def test_a_part_gets_its_settings_and_writes_its_own_log(data_dir: Path) -> None:
    part = Part("worker", ["/bin/sh", "-c", f'echo "$SHOP $HOME"; {RUNS_FOR_EVER}'], env={"SHOP": "Fade Room"})
    with Supervisor([part], data_dir):
        expected = f"Fade Room {os.environ['HOME']}\n"
        assert eventually(lambda: (data_dir / "worker.log").read_text() == expected)


def test_a_part_that_does_not_start_is_named_with_its_last_words(data_dir: Path) -> None:
    api = shell("api", f"touch api; {RUNS_FOR_EVER}", data_dir, ready="api")
    worker = shell("worker", "echo no such lane >&2; exit 3", data_dir, after=("api",), ready="never")
    with pytest.raises(PartEnded, match="worker ended with exit code 3:\n  no such lane"):
        Supervisor([api, worker], data_dir).__enter__()


def test_last_words_are_those_of_this_start(data_dir: Path) -> None:
    (data_dir / "worker.log").write_text("words of yesterday\n")
    with pytest.raises(PartEnded) as raised:
        Supervisor([shell("worker", "exit 3", data_dir, ready="never")], data_dir).__enter__()
    assert "yesterday" not in str(raised.value)


def test_a_part_that_is_not_ready_in_time_is_named(data_dir: Path) -> None:
    part = Part("api", ["/bin/sh", "-c", RUNS_FOR_EVER], ready=lambda: False, ready_within=0.2)
    with pytest.raises(Unavailable, match="api started but was not ready in time"):
        Supervisor([part], data_dir).__enter__()


def test_a_program_that_is_not_there_is_named(data_dir: Path) -> None:
    with pytest.raises(Broken, match="/no/such/program cannot be started: No such file"):
        Supervisor([Part("api", ["/no/such/program"])], data_dir).__enter__()


def test_an_order_that_cannot_be_kept_is_refused(data_dir: Path) -> None:
    with pytest.raises(Broken, match="worker"):
        Supervisor([Part("worker", ["true"], after=("api",)), Part("api", ["true"])], data_dir)


def test_a_part_that_dies_is_named_and_the_rest_stops(data_dir: Path) -> None:
    parts = [
        shell("api", f"echo $$ > pid; {RUNS_FOR_EVER}", data_dir, ready="pid"),
        shell("worker", RUNS_FOR_EVER, data_dir),
    ]
    with Supervisor(parts, data_dir) as supervisor:
        assert eventually(lambda: (data_dir / "pid").read_text() != "")
        os.kill(int((data_dir / "pid").read_text()), signal.SIGKILL)
        with pytest.raises(PartEnded, match="api ended with SIGKILL"):
            supervisor.wait()


def test_a_server_that_dies_is_named_before_the_parts_that_need_it(data_dir: Path) -> None:
    class DeadServer:
        name = "PostgreSQL"

        def exit_code(self) -> int | None:
            return -signal.SIGKILL

    with pytest.raises(PartEnded, match="PostgreSQL ended with SIGKILL"):
        Supervisor([shell("api", "exit 1", data_dir, ready="never")], data_dir, [DeadServer()]).__enter__()


def test_parts_stop_in_reverse_order(data_dir: Path) -> None:
    def part(name: str, seconds: float, after: tuple[str, ...] = ()) -> Part:
        script = f"trap 'sleep {seconds}; echo {name} >> ended; exit' TERM; touch {name}; {RUNS_FOR_EVER}"
        return shell(name, script, data_dir, after, ready=name)

    with Supervisor([part("api", 0), part("worker", 0.4, ("api",))], data_dir):
        pass
    assert (data_dir / "ended").read_text().split() == ["worker", "api"]


def test_a_part_that_ignores_sigterm_is_killed_in_time(data_dir: Path) -> None:
    deaf = shell("api", ignores_sigterm("api"), data_dir, ready="api")
    needs_it = shell("worker", ignores_sigterm("worker"), data_dir, after=("api",), ready="worker")
    with Supervisor([deaf, needs_it], data_dir, stop_within=0.6):
        begin = time.monotonic()
    assert 0.5 < time.monotonic() - begin < 1.5


def test_what_a_part_started_ends_with_it(data_dir: Path) -> None:
    script = f"({ignores_sigterm('deaf')}) & setsid sh -c '{RUNS_FOR_EVER}' & echo $! > pid; wait"
    with Supervisor([shell("api", script, data_dir, ready="deaf")], data_dir, stop_within=1):
        assert eventually((data_dir / "pid").exists)
    # The autouse fixture finds whatever is left.


PROGRAM = textwrap.dedent("""
    import sys
    from pathlib import Path
    from runtime.embedded import embedded_postgres, embedded_redis
    from runtime.supervisor import Part, Supervisor, stop_on_signals
    data = Path(sys.argv[1])
    script = f"cd '{data}'; trap 'echo hit >> interrupted' INT; while :; do sleep 0.1; done"
    forever, deaf = ["/bin/sh", "-c", script], ["/bin/sh", "-c", "trap '' TERM; " + script]
    with stop_on_signals(), embedded_postgres(data, durable=False) as postgres, embedded_redis(data) as redis:
        parts = [Part("api", deaf), Part("worker", forever, after=["api"])]
        with Supervisor(parts, data / "logs", [postgres, redis], stop_within=1.0) as supervisor:
            print("ready", redis.pid, flush=True)
            supervisor.wait()
    print("ended in peace", flush=True)
""")


@pytest.fixture
def program(data_dir: Path, request: pytest.FixtureRequest) -> Iterator["subprocess.Popen[str]"]:
    """Servers and parts together, in a process group of its own, as the shell makes one for a command."""
    argv = [*getattr(request, "param", []), sys.executable, "-c", PROGRAM, str(data_dir)]
    with subprocess.Popen(
        argv, cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, process_group=0
    ) as started:
        yield started
        started.kill()


def started(program: "subprocess.Popen[str]") -> tuple[int, list[psutil.Process]]:
    """The number of its Redis, and everything that it has started."""
    assert program.stdout is not None
    redis_pid = int(program.stdout.readline().split()[1])
    return redis_pid, psutil.Process(program.pid).children(recursive=True)


@pytest.mark.parametrize(
    ("program", "signals"),
    [
        ([], [signal.SIGINT, signal.SIGINT]),
        ([], [signal.SIGHUP, signal.SIGTERM]),
        (deaf_to("INT"), [signal.SIGINT]),
        ([], [signal.SIGTERM]),
    ],
    ids=["SIGINT+SIGINT", "SIGHUP+SIGTERM", "SIGINT-ignored-before", "SIGTERM"],
    indirect=["program"],
)
def test_ctrl_c_stops_everything_within_ten_seconds(
    program: "subprocess.Popen[str]", data_dir: Path, signals: list[signal.Signals]
) -> None:
    _, everything = started(program)
    assert len(everything) >= 8
    for number in signals:
        os.killpg(program.pid, number)
        time.sleep(0.1)  # as between two presses of the keys
    said, complaints = program.communicate(timeout=10)
    assert (said, complaints, program.returncode) == ("ended in peace\n", "", 0)
    assert not any(map(is_alive, everything))
    assert not (data_dir / "interrupted").exists()


def test_ctrl_c_while_the_servers_start_leaves_nothing(program: "subprocess.Popen[str]", data_dir: Path) -> None:
    assert eventually((data_dir / "postgres" / "postmaster.pid").exists)
    os.killpg(program.pid, signal.SIGINT)
    program.communicate(timeout=10)
    assert eventually(lambda: working_in(data_dir) == [])


def test_nothing_outlives_a_program_that_was_killed(program: "subprocess.Popen[str]") -> None:
    _, everything = started(program)
    program.kill()
    assert eventually(lambda: not any(map(is_alive, everything)), within=12)


def test_the_end_of_a_server_stops_the_program_and_is_named(program: "subprocess.Popen[str]") -> None:
    redis_pid, everything = started(program)
    os.kill(redis_pid, signal.SIGKILL)
    _said, complaints = program.communicate(timeout=10)
    assert "Redis ended with SIGKILL" in complaints
    assert not any(map(is_alive, everything))


def test_a_taken_port_is_named_with_who_has_it() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        with pytest.raises(Unavailable, match=rf"port {port} is taken by .+ \(process {os.getpid()}\)"):
            require_free_port(port)
        assert port < free_port_near(port) < port + 20
    assert free_port_near(port) == port


def test_no_free_port_names_the_wanted_one() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        with pytest.raises(Unavailable, match=f"port {port} is taken"):
            free_port_near(port, tries=1)
