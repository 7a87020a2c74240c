"""The oracle's own test: clients repeat their questions, so equal texts are common, and must not hide a double."""

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.faults.journal import Journal
from tests.faults.oracle import accepted_twice

PHONE = "+16465550001"
PRICE = "A skin fade is $45."


@pytest.fixture
def twilio(tmp_path: Path) -> Journal:
    """It has accepted the same words twice."""
    log = tmp_path / "twilio.jsonl"
    made = {
        "origin": "shop",
        "recipient": PHONE,
        "body": PRICE,
        "created": "2026-06-09T14:00:00+00:00",
        "status": "sent",
    }
    log.write_text("".join(json.dumps({"message": made | {"sid": sid}}) + "\n" for sid in ("SM1", "SM2")))
    journal = Journal(log)
    journal.catch_up()
    return journal


def decided(state: str, sid: str | None = None) -> Any:
    return SimpleNamespace(recipient=PHONE, body=PRICE, state=state, sid=sid, attempt=1)


def doubles(twilio: Journal, *outbox: Any) -> int:
    return len(accepted_twice(twilio, {1: PHONE}, list(outbox)))


def test_equal_texts_that_were_decided_and_sent_once_each_are_no_double(twilio: Journal) -> None:
    assert doubles(twilio, decided("sent", "SM1"), decided("sent", "SM2")) == 0


@pytest.mark.parametrize("state", ["failed", "cancelled", "pending"])
def test_double_is_seen_beside_an_equal_text_that_never_left(twilio: Journal, state: str) -> None:
    assert doubles(twilio, decided("sent", "SM1"), decided(state)) == 1


def test_text_in_doubt_may_have_arrived_once(twilio: Journal) -> None:
    assert doubles(twilio, decided("sent", "SM1"), decided("unknown")) == 0
    assert doubles(twilio, decided("unknown")) == 1
