"""Logs: readable or JSON, one line per event, and never a client's number or words."""

import json
import logging
from collections.abc import Iterator

import pytest
import structlog
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from runtime.observability import redact, set_up_logging
from runtime.store.database import Database

WORDS = "my wife is leaving me"


@pytest.fixture(autouse=True)
def own_logging() -> Iterator[None]:
    """Leaves the process's logging as it was."""
    root = logging.getLogger()
    handlers, level = root.handlers, root.level
    yield
    root.handlers, root.level = handlers, level
    structlog.reset_defaults()


@pytest.mark.parametrize(
    ("said", "logged"),
    [
        ("+12125550142", "+…42"),
        ("from +12125550142 to +442071838750", "from +…42 to +…50"),
        ("order 12125550142", "order 12125550142"),
        ("1 + 1", "1 + 1"),
    ],
)
def test_only_the_last_two_digits_of_a_phone_are_logged(said: str, logged: str) -> None:
    assert redact(None, "info", {"event": said}) == {"event": logged}
    assert redact(None, "info", {"inner": [{"deep": (said,)}]}) == {"inner": [{"deep": [logged]}]}


@pytest.mark.parametrize("name", ["body", "text", "prompt", "token", "password", "authorization", "secret"])
def test_words_and_secrets_are_never_logged(name: str) -> None:
    assert redact(None, "info", {name: WORDS}) == {name: "[redacted]"}
    assert redact(None, "info", {"inner": {name: WORDS}}) == {"inner": {name: "[redacted]"}}


def test_json_has_one_object_per_line(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logging("info", json=True)
    with structlog.contextvars.bound_contextvars(shop=1, conversation=2, turn=3):
        structlog.get_logger().info("text.sent", to="+12125550142")
    logging.getLogger("somebody").warning("a call from %s", "+12125550142")
    ours, theirs = (json.loads(line) for line in capsys.readouterr().err.splitlines())
    assert (ours["event"], ours["shop"], ours["conversation"], ours["turn"]) == ("text.sent", 1, 2, 3)
    assert (ours["level"], ours["to"]) == ("info", "+…42")
    assert theirs["event"] == "a call from +…42"


def test_development_is_readable(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logging("info", json=False)
    structlog.get_logger().info("text.sent", shop=1, to="+12125550142")
    structlog.get_logger().debug("not this")
    (line,) = capsys.readouterr().err.splitlines()
    assert "text.sent" in line
    assert "shop=1" in line
    assert "+…42" in line


@pytest.mark.parametrize("as_json", [True, False])
def test_traceback_is_redacted_too(capsys: pytest.CaptureFixture[str], as_json: bool) -> None:
    set_up_logging("info", json=as_json)
    try:
        raise ValueError("no client +12125550142")
    except ValueError:
        structlog.get_logger().exception("turn.failed")
        logging.getLogger("somebody").exception("theirs")
    said = capsys.readouterr().err
    assert said.replace("\\u2026", "…").count("ValueError: no client +…42") == 2
    assert "2125550142" not in said


@pytest.mark.parametrize("as_json", [True, False])
def test_databases_errors_do_not_tell_a_clients_words(
    capsys: pytest.CaptureFixture[str], database: Database, as_json: bool
) -> None:
    set_up_logging("info", json=as_json)
    values = {"phone": "+12125550142", "name": WORDS}
    statement = text("insert into clients (shop_id, phone, first_name) values (1, :phone, :name)")
    try:
        with database.transaction() as session:
            session.connection().execute(statement, values)
    except IntegrityError:
        structlog.get_logger().exception("turn.failed")
    said = capsys.readouterr().err
    assert "NotNullViolation" in said
    assert WORDS not in said
    assert "2125550142" not in said


def test_libraries_that_tell_numbers_are_quiet(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logging("debug", json=True)
    for name in ("twilio", "httpx", "openai"):
        logging.getLogger(name).info("POST https://api.twilio.com/?To=2125550142")
    assert capsys.readouterr().err == ""


def test_setting_up_twice_logs_once(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logging("info", json=True)
    set_up_logging("info", json=True)
    structlog.get_logger().info("once")
    assert len(capsys.readouterr().err.splitlines()) == 1
