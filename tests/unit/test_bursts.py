"""How long to wait for the rest of a thought."""

from datetime import UTC, datetime, timedelta

import pytest

from runtime.domain.bursts import FINISHED, FRAGMENT, LONGEST, ORDINARY, answer_after, wait_for_more

NOW = datetime(2026, 6, 9, 14, tzinfo=UTC)


@pytest.mark.parametrize(
    "body",
    [
        "2",
        "#2",
        "2 pls",
        "option 3",
        "Yes",
        "ok!",
        "Sounds good",
        "Sí",
        "how much is a fade?",
        "Saturday after 3 please.",
        "at 3 p.m.",
        "thanks!!",
    ],
)
def test_text_that_stands_on_its_own_is_answered_soon(body: str) -> None:
    assert wait_for_more(body) == FINISHED


@pytest.mark.parametrize(
    "body", ["saturday after 3", "can you do friday", "the one with marcus", "", "👍", "20 dollars"]
)
def test_text_without_an_end_waits_a_little(body: str) -> None:
    assert wait_for_more(body) == ORDINARY


@pytest.mark.parametrize(
    "body",
    [
        "and",
        "hey",
        "Hi!",
        "wait",
        "or maybe",
        "saturday,",
        "well...",
        "hmm…",
        "i can do friday or",
        "¿y",
        "how much is",
    ],
)
def test_beginning_without_an_end_waits_for_the_rest(body: str) -> None:
    assert wait_for_more(body) == FRAGMENT


def test_waits_are_ordered_and_all_fit_into_the_longest() -> None:
    assert FINISHED < ORDINARY < FRAGMENT < LONGEST


def test_stream_without_an_end_is_answered_at_the_longest_wait() -> None:
    moments = [NOW + timedelta(seconds=second) for second in range(7)]
    assert [answer_after("and", moment, NOW) - NOW for moment in moments] == [
        *(timedelta(seconds=waited) for waited in (3, 4, 5, 6, 6, 6, 6)),
    ]
