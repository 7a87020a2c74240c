"""What the measurement of dates and times lets count, and as what."""

from datetime import datetime
from typing import Any

import pytest

from evals.understanding.expected_times import Expected, of_duckling, of_recognizers
from evals.understanding.judging_times import Answer, Verdict, both_ends, judge, wrong_days

FRIDAY, SATURDAY = "2026-11-27", "2026-11-28"


def duckling(text: str, value: str, grain: str = "Day", **more: str) -> Expected | None:
    kind = "datetimeInterval" if "end_exclusive" in more else "datetime"
    row = {"text": text, "kind": kind, "grain": grain, "value": value, "reference": "2026-11-24T11:00:00-06:00"}
    return of_duckling(row | more)


def recognizers(kind: str, *values: dict[str, Any]) -> list[Expected]:
    entity = {"text": "friday", "type": kind, "values": [value | {"type": kind} for value in values]}
    return of_recognizers({"mode": "default", "reference": "2026-11-24T11:00:00", "results": [entity]})


def answer(start: str, end: str = SATURDAY, *, ambiguous: bool = False) -> Answer:
    return Answer(datetime.fromisoformat(start), datetime.fromisoformat(end), len(start) == len(FRIDAY), ambiguous)


def on_friday(*, grain: str = "Day", value: str = FRIDAY) -> Expected:
    found = duckling("friday", value, grain)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "value", "grain"),
    [
        ("last friday", "2026-11-20", "Day"),
        ("in two years", "2028-11-24", "Day"),
        ("christmas", "2026-12-25", "Day"),
        ("3 pm PST", "2026-11-24T17:00:00", "Hour"),
        ("next quarter", "2027-01-01", "Quarter"),
    ],
)
def test_what_no_client_books_by_is_left_out(text: str, value: str, grain: str) -> None:
    assert duckling(text, value, grain) is None


def test_of_a_past_and_a_coming_value_the_coming_one_is_expected() -> None:
    (expected,) = recognizers("date", {"value": "2026-11-20"}, {"value": FRIDAY})
    assert [reading.anchor for reading in expected.readings] == [datetime.fromisoformat(FRIDAY)]


def test_expression_of_the_past_is_known_and_does_not_count() -> None:
    (expected,) = recognizers("date", {"value": "2026-11-20"})
    assert not expected.counts


def test_day_and_hour_have_both_to_be_right() -> None:
    at_three = on_friday(grain="Hour", value=f"{FRIDAY}T15:00:00")
    assert judge(at_three, [answer(f"{FRIDAY}T15:00:00")]) is Verdict.RIGHT
    assert judge(at_three, [answer(f"{FRIDAY}T16:00:00")]) is Verdict.MISSED
    assert judge(at_three, [answer(FRIDAY)]) is Verdict.MISSED


def test_ambiguous_answer_with_the_right_reading_is_asked_and_not_right() -> None:
    assert judge(on_friday(), [answer("2026-12-04", "2026-12-05", ambiguous=True)]) is Verdict.ASKED
    assert judge(on_friday(), [answer("2026-12-02", "2026-12-03", ambiguous=True)]) is Verdict.MISSED


def test_wrong_day_counts_as_wrong_unless_it_is_marked() -> None:
    assert wrong_days([on_friday()], [answer(SATURDAY, "2026-11-29")])
    assert not wrong_days([on_friday()], [answer(SATURDAY, "2026-11-29", ambiguous=True)])


def test_end_of_a_stretch_is_judged_by_itself() -> None:
    stretch = duckling("friday to saturday", FRIDAY, end_exclusive="2026-11-29")
    assert stretch is not None
    assert judge(stretch, [answer(FRIDAY)]) is Verdict.RIGHT
    assert both_ends(stretch, [answer(FRIDAY, "2026-12-03")]) is False
    assert both_ends(stretch, [answer(FRIDAY, "2026-11-29")]) is True


def test_edges_of_a_part_of_the_day_are_nobodys_error() -> None:
    evening = duckling("friday evening", f"{FRIDAY}T18:00:00", "Hour", end_exclusive=f"{SATURDAY}T00:00:00")
    assert evening is not None
    assert judge(evening, [answer(f"{FRIDAY}T17:00:00", f"{FRIDAY}T21:00:00")]) is Verdict.RIGHT
    assert judge(evening, [answer(f"{FRIDAY}T08:00:00", f"{FRIDAY}T12:00:00")]) is Verdict.MISSED
