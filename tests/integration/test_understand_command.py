"""`bookedbarber understand` as another program runs it."""

import json
import subprocess
import sys
from io import StringIO
from typing import Any

import pytest

from api.understand import run
from tests.stubs.model_server import start_model_server

NOW = {"now": "2026-06-09T10:05:00-04:00", "zone": "America/New_York", "previous": ""}


def understand(*lines: object, model: str | None = None) -> list[dict[str, Any]]:
    fed = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    out = StringIO()
    run(StringIO(fed), out, model)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_command_reads_standard_input_and_writes_one_line_each() -> None:
    fed = json.dumps({"id": "a", "text": "pls stop texting me", **NOW})
    command = [sys.executable, "-m", "api.cli", "understand"]
    done = subprocess.run(command, input=fed, capture_output=True, text=True, timeout=60, check=True)
    assert json.loads(done.stdout)["opt_out"] is True


def test_time_is_said_in_the_shops_zone() -> None:
    (answer,) = understand({"id": "a", "text": "sat after 3?", **NOW})
    assert answer["id"] == "a"
    assert answer["acts"] == ["propose"]
    assert answer["opt_out"] is False
    assert answer["times"][0]["start"] == "2026-06-13T15:00:00"


def test_whole_day_has_no_time_of_day() -> None:
    (answer,) = understand({"id": 1, "text": "tomorrow", **NOW})
    assert (answer["times"][0]["start"], answer["times"][0]["grain"]) == ("2026-06-10", "day")


def test_stop_in_own_words_is_an_opt_out() -> None:
    (answer,) = understand({"id": 1, "text": "pls stop texting me", **NOW})
    assert answer["opt_out"] is True


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ("{", "not a JSON line"),
        ("[1]", "a line is one JSON object"),
        ({"id": 7, **NOW}, "text is missing"),
        ({"id": 7, "text": "hi", **NOW, "zone": "Mars/One"}, "zone is no IANA time zone"),
        ({"id": 7, "text": "hi", **NOW, "now": "2026-06-09T10:05:00"}, "now needs an offset"),
    ],
)
def test_malformed_line_says_why_and_the_next_is_read(line: object, error: str) -> None:
    bad, good = understand(line, {"id": 8, "text": "yes", **NOW})
    assert error in bad["error"]
    assert good["acts"] == ["accept"]


def test_model_reads_when_its_endpoint_is_given() -> None:
    with start_model_server() as server:
        (answer,) = understand({"id": 1, "text": "tomorrow", **NOW}, model=server.url)
        assert len(server.calls) == 1
    assert answer["times"][0]["start"] == "2026-06-10"
