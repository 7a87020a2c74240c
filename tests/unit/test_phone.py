"""Phone numbers as people write them, and as logs may show them."""

import pytest

from runtime.domain.errors import Refused
from runtime.domain.phone import normalize_phone, redact_phone, say_phone


@pytest.mark.parametrize(
    "written", ["(312) 555-0142", "312.555.0142", "+1 312 555 0142", "1-312-555-0142", " 3125550142 "]
)
def test_every_usual_spelling_is_one_number(written: str) -> None:
    assert normalize_phone(written) == "+13125550142"


def test_another_region_reads_its_own_spelling() -> None:
    assert normalize_phone("020 7946 0018", region="GB") == "+442079460018"


@pytest.mark.parametrize("written", ["", "call me", "555-0142", "12345", "+1 312 555 01425 9", "\x00", "+"])
def test_what_is_no_number_is_refused_without_repeating_it(written: str) -> None:
    with pytest.raises(Refused) as refused:
        normalize_phone(written)
    assert "ten digits" in str(refused.value)
    assert len(written) < 2 or written not in str(refused.value)


@pytest.mark.parametrize(
    ("number", "shown"),
    [("+13125550142", "+1•••••0142"), ("+442079460018", "+44•••••0018"), ("nonsense", "•••••")],
)
def test_logs_show_the_country_and_four_digits(number: str, shown: str) -> None:
    assert redact_phone(number) == shown


@pytest.mark.parametrize(("number", "said"), [("+12125550142", "(212) 555-0142"), ("72975", "72975")])
def test_number_is_said_as_people_write_it(number: str, said: str) -> None:
    assert say_phone(number) == said
