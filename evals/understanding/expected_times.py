"""Which rows of the date corpora a barber's client could have meant, and what each of them expects.

Appointment-like is an expression
- of a day, a time of day, both, or a stretch of them: durations ("for 2 hours"), repetitions ("every monday"), seconds,
  quarters, seasons and years are not, nor is "now" (a text that says "now" books nothing);
- that lies between the day of the reference and 400 days after it, or names no day at all. Where a corpus gives a past
  and a coming value the coming one is expected; a stretch that has begun counts from the reference's day;
- of at most 31 days, where it is a stretch with both ends;
- that names no holiday and is not about the past ("since", "ago"), and, in Duckling, names no time zone: its values are
  converted to another zone, and nobody books at the barber's round the corner in another zone;
- in the corpus's default mode (Recognizers' two other modes test options of that library).
"""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any

AHEAD = timedelta(days=400)
LONGEST_STRETCH = timedelta(days=31)
TYPES = ("date", "time", "datetime", "daterange", "timerange", "datetimerange")
GRAINS = ("Minute", "Hour", "Day", "Week", "Weekend", "Month")
KINDS = ("datetime", "datetimeInterval", "datetimeOpenInterval")

_HOLIDAY = re.compile(
    r"christmas|xmas|easter|thanksgiving|halloween|new year|independence day|labou?r day|earth day|black friday"
    r"|juneteenth|freedom day|jubilee day|workers|valentine|memorial day|mother|father|martin luther",
    re.IGNORECASE,
)
_PAST = re.compile(r"\b(?:since|ago|past|previous|last (?:night|minutes?|hours?)|yesterday)\b", re.IGNORECASE)
_ZONE = re.compile(r"\b(?:[cepm][sd]t|[ib]st|gmt|utc)\b", re.IGNORECASE)
_LONG = re.compile(r"\b(?:quarters?|qtr|q[1-4]|seasons?|spring|summer|autumn|winter|years?|decades?)\b", re.IGNORECASE)
_VAGUE = re.compile(
    r"\b(?:early|earlier|late|later|mid|middle|beginning|start|end|ends|remaining|rest|eom|bom|eod|boy|eoy|week-?ends?"
    r"|wkends?|mornings?|afternoons?|evenings?|night|nights|night-time|nighttime|tonight|tonite|daytime|lunch|lunchtime"
    r"|dinner|dinnertime|breakfast|school|work|am|pm)\b",
    re.IGNORECASE,
)
_A_YEAR = re.compile(r"\d{4}")
_END_OF_DAY = "23:59:59"


@dataclass(frozen=True, slots=True)
class Reading:
    """`start` None: only the end is said ("before 5"). `vague`: a stretch whose edges are the corpus's convention.

    `open_after`: "after friday", of which the corpora let the stretch begin on that friday, or on the next day.
    """

    start: datetime | None
    end: datetime | None
    has_day: bool
    has_clock: bool
    vague: bool = False
    open_after: bool = False

    @property
    def anchor(self) -> datetime:
        """The moment that decides: the start, or of "before 5" the end."""
        found = self.start or self.end
        if found is None:
            raise ValueError("a reading without start and end")
        return found


@dataclass(frozen=True, slots=True)
class Expected:
    """`words` of one expression in a text; any of its readings is right. `counts`: it is appointment-like."""

    words: str
    readings: tuple[Reading, ...]
    counts: bool = True


def of_pair(row: dict[str, Any]) -> Expected:
    """One of SGD's pairs."""
    said, value = row["text"], row["canonical"]
    if row["kind"] == "date":
        return Expected(said, (Reading(datetime.fromisoformat(value), None, True, False),))
    return Expected(said, (_clock_only(value, None),))


def of_moment(said: str, value: str) -> Expected:
    """A date and time of which midnight stands for no time."""
    moment = datetime.fromisoformat(value)
    return Expected(said, (Reading(moment, None, True, moment.time() != time()),))


def of_recognizers(row: dict[str, Any]) -> list[Expected]:
    """Every expression of a sentence that has a value, also those that do not count."""
    today = datetime.fromisoformat(row["reference"])
    found = (_of_entity(entity, today) for entity in row["results"] if row["mode"] == "default")
    return [expected for expected in found if expected.readings]


def of_duckling(row: dict[str, Any]) -> Expected | None:
    """None where the row is not appointment-like."""
    said, now = row["text"], datetime.fromisoformat(row["reference"]).replace(tzinfo=None)
    if row["kind"] not in KINDS or row.get("grain") not in GRAINS or row["value"] is None:
        return None
    if _unlikely(said) or _ZONE.search(said):
        return None
    value = datetime.fromisoformat(row["value"])
    end = datetime.fromisoformat(row["end_exclusive"]) if row.get("end_exclusive") else None
    clock = row["grain"] in ("Minute", "Hour")
    before = row.get("direction") == "Before"
    reading = Reading(None if before else value, value if before else end, True, clock, _is_vague(said, end))
    kept = _within(reading, now)
    return Expected(said, (kept,)) if kept else None


def _of_entity(entity: dict[str, Any], now: datetime) -> Expected:
    said = entity["text"]
    if entity["type"] not in TYPES:
        return Expected(said, (), counts=False)
    found = [r for r in (_of_value(value, said) for value in entity["values"]) if r is not None]
    kept = [r for r in (_within(reading, now) for reading in found) if r is not None]
    if kept and not _unlikely(said):
        return Expected(said, tuple(kept))
    return Expected(said, tuple(found), counts=False)


def _unlikely(said: str) -> bool:
    return any(pattern.search(said) for pattern in (_HOLIDAY, _PAST, _LONG))


def _of_value(value: dict[str, Any], said: str) -> Reading | None:
    """None where the corpus does not resolve it, means "now", or names a whole year."""
    timex = value.get("timex") or ""
    if value.get("value") == "not resolved" or timex == "PRESENT_REF" or _A_YEAR.fullmatch(timex):
        return None
    start, end = value.get("start") or value.get("value"), value.get("end")
    if value["type"] in ("time", "timerange"):
        return _clock_only(start, end, vague=_is_vague(said, end)) if start or end else None
    anchor = str(start or end)
    clock = " " in anchor and not anchor.endswith(_END_OF_DAY)
    vague = _is_vague(said, end)
    return Reading(_moment(start), _moment(end), True, clock, vague, value.get("Mod") == "after")


def _clock_only(start: str | None, end: str | None, *, vague: bool = False) -> Reading:
    """A time of day, on a day that does not count."""
    day = date(2000, 1, 1).isoformat()
    first, past = (_moment(f"{day} {at}") if at else None for at in (start, end))
    return Reading(first, past, False, True, vague)


def _moment(written: str | None) -> datetime | None:
    return datetime.fromisoformat(written).replace(second=0) if written else None


def _is_vague(said: str, end: object) -> bool:
    """A stretch without numbers in it: nobody's morning ends where another's does."""
    return end is not None and _VAGUE.search(said) is not None and not _numbered(said)


def _numbered(said: str) -> bool:
    return re.search(r"\d\s*(?:-|to|and|until|:|h\d|am|pm)|\bfrom\b|\bbetween\b", said, re.IGNORECASE) is not None


def _within(reading: Reading, now: datetime) -> Reading | None:
    """The reading as of the reference's day; None where it is over, too far away or too long."""
    if not reading.has_day:
        return reading
    today = now.replace(hour=0, minute=0, second=0, microsecond=0)
    start, end = reading.start, reading.end
    if start and end and end - start > LONGEST_STRETCH:
        return None
    if start and end and end <= now:
        return None
    if start and end and start < today:
        reading = replace(reading, start=today)
    return reading if today <= reading.anchor <= today + AHEAD else None
