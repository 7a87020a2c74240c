"""`bookedbarber resume`, as an operator runs it."""

import subprocess
import sys
from pathlib import Path

import pytest
from sqlmodel import select

from runtime.services import senders
from runtime.settings import child_environment
from runtime.store.database import Database
from runtime.store.tables import SenderNumberRow
from tests.fixtures.shops import NOW, SHOP_PHONE, make_shop


def resume(database_url: str, folder: Path, phone: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", "api.cli", "resume", phone],
        cwd=folder,
        env=child_environment(DATABASE_URL=database_url),
        capture_output=True,
        text=True,
        timeout=60,
    )
    return done.returncode, (done.stdout + done.stderr).strip()


def test_stopped_number_is_resumed(database: Database, database_url: str, tmp_path: Path) -> None:
    with database.transaction() as session:
        shop = make_shop(session)
        senders.stop(session, shop.id, SHOP_PHONE, 30007, NOW)
    assert resume(database_url, tmp_path, "212-555-0100") == (0, "Outreach goes on; error 30007 had stopped it.")
    with database.transaction() as session:
        assert session.exec(select(SenderNumberRow.stopped_code)).one() is None
    assert resume(database_url, tmp_path, SHOP_PHONE) == (0, "Outreach from it was not stopped.")


@pytest.mark.parametrize(("phone", "said"), [("+12125550199", "no shop sends from"), ("fade", "not a phone number")])
def test_unknown_number_is_one_clear_line(database_url: str, tmp_path: Path, phone: str, said: str) -> None:
    code, line = resume(database_url, tmp_path, phone)
    assert (code, said in line, "\n" in line) == (1, True, False)
