"""Who only says hello, or calls for help without saying with what, has told nothing yet."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from graphs.understanding.rules import understand
from runtime.domain.understanding import Act

NOW = datetime(2026, 6, 9, 10, 5, tzinfo=ZoneInfo("America/New_York"))


def acts_of(text: str, previous: str = "") -> frozenset[Act]:
    return understand((text,), previous=previous, now=NOW, barbers=("Marcus Lee",), services=("Haircut",)).acts


@pytest.mark.parametrize(
    "text",
    [
        "hello how are you today",
        "good morning, hope you are well",
        "hello? anyone there?",
        "greetings",
        "hi, doing good, how about you",
    ],
)
def test_a_hello_tells_nothing(text: str) -> None:
    assert acts_of(text) == {Act.GREETING}


@pytest.mark.parametrize(
    "text",
    [
        "hi i need help",
        "hello, can you help me",
        "hey there i need some assistance please",
        "hi i have a question",
        "hey i have an issue",
    ],
)
def test_a_call_for_help_has_to_be_asked_what_it_is_about(text: str) -> None:
    assert acts_of(text) == {Act.OTHER}


@pytest.mark.parametrize(
    "text",
    [
        "hi can i get a cut",
        "i have a question about prices",
        "i need help with my booking",
        "hey marcus",
        "im good",
        "hi 3pm",
    ],
)
def test_what_says_more_is_no_mere_hello(text: str) -> None:
    assert acts_of(text) != {Act.GREETING}


def test_a_call_for_help_after_an_offer_is_no_hello() -> None:
    assert Act.GREETING not in acts_of("can you help me", previous="1) Thu 4:30 PM 2) Fri 2 PM. Which one?")
