"""Whether what the command answered is what a corpus expects."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from evals.understanding.expected_times import Expected, Reading

# What an ambiguous answer may also mean: the same words a week earlier or later, or the other half of the day.
OTHER_READINGS = tuple(timedelta(days=7) * n for n in (-1, 1)) + tuple(timedelta(hours=12) * n for n in (-1, 1))


A_DAY = timedelta(days=1)


class Verdict(StrEnum):
    RIGHT = "right"
    ASKED = "asked"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class Answer:
    """One of the command's times."""

    start: datetime
    end: datetime
    dated_only: bool
    ambiguous: bool

    def moved(self, by: timedelta) -> "Answer":
        return Answer(self.start + by, self.end + by, self.dated_only, self.ambiguous)


def answers_of(line: dict[str, Any]) -> list[Answer]:
    return [
        Answer(
            datetime.fromisoformat(found["start"]),
            datetime.fromisoformat(found["end"]),
            len(found["start"]) == len("2026-06-09"),
            bool(found["ambiguous"]),
        )
        for found in line["times"]
    ]


def judge(expected: Expected, answers: list[Answer]) -> Verdict:
    """RIGHT by the day, the time of day, or both, as far as the corpus says them; of a stretch its start decides.

    "Before friday" has no start: its end decides. "Before" and "after" a day may be meant with or without that day.
    """
    if any(_means(reading, answer) for reading in expected.readings for answer in answers):
        return Verdict.RIGHT
    asked = (answer.moved(by) for answer in answers if answer.ambiguous for by in OTHER_READINGS)
    if any(_means(reading, answer) for answer in asked for reading in expected.readings):
        return Verdict.ASKED
    return Verdict.MISSED


def both_ends(expected: Expected, answers: list[Answer]) -> bool | None:
    """None where the corpus does not say both. A day as an end may be meant with or without that day."""
    closed = [r for r in expected.readings if r.start and r.end and not r.vague]
    if not closed:
        return None
    return any(_means(reading, answer) and _ends(reading, answer) for reading in closed for answer in answers)


def wrong_days(every: Sequence[Expected], answers: list[Answer]) -> list[Answer]:
    """Answers that name a day without a doubt which no expression of the row can mean."""
    readings = [reading for expected in every for reading in expected.readings]
    if not any(reading.has_day for reading in readings):
        return []
    return [
        a
        for a in answers
        if not a.ambiguous and not any(_means(r, a) or _on_its_day(r, a.start.date()) for r in readings)
    ]


def _on_its_day(reading: Reading, day: date) -> bool:
    if not reading.has_day:
        return False
    if reading.start and reading.end:
        return reading.start.date() <= day <= reading.end.date()
    return day == reading.anchor.date() or reading.start is None


def _means(reading: Reading, answer: Answer) -> bool:
    if reading.vague and reading.start and reading.end:
        return _overlaps(reading.start, reading.end, answer, has_day=reading.has_day)
    said = answer.start if reading.start else answer.end
    if not reading.has_clock:
        either = reading.start is None or reading.open_after
        return said.date() == reading.anchor.date() or (either and said == reading.anchor + A_DAY)
    if reading.has_day and said.date() != reading.anchor.date():
        return False
    return not answer.dated_only and (said.hour, said.minute) == (reading.anchor.hour, reading.anchor.minute)


def _overlaps(start: datetime, end: datetime, answer: Answer, *, has_day: bool) -> bool:
    """Of one day: on that day, half of the shorter or more; of several: more than half of both together."""
    if not has_day:
        ahead = answer.start.date() - start.date()
        start, end = start + ahead, end + ahead
    common = min(end, answer.end) - max(start, answer.start)
    lengths = (end - start, answer.end - answer.start)
    if end - start <= A_DAY:
        return answer.start.date() == start.date() and not answer.dated_only and common * 2 >= min(lengths)
    return common * 2 > sum(lengths, timedelta()) - common


def _ends(reading: Reading, answer: Answer) -> bool:
    end = reading.end
    if end is None:
        return True
    if not reading.has_day:
        return (end.hour, end.minute) == (answer.end.hour, answer.end.minute)
    slack = (timedelta(), A_DAY, timedelta(hours=-1), timedelta(minutes=-1))
    return any(end + more == answer.end for more in slack)
