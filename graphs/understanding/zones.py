"""A time zone that a client names: "3pm eastern", texted to a shop in Chicago, may be meant in either."""

import re
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from runtime.domain.understanding import TimeExpression

_NAMED = re.compile(
    r" ?\(? ?(?P<zone>gmt|utc|bst|[ecmp][sd]?t|eastern|central|mountain|pacific)\b(?! (?:ave|avenue|st|street|park|rd))"
)
_ZONES = {
    "e": ZoneInfo("America/New_York"),
    "c": ZoneInfo("America/Chicago"),
    "m": ZoneInfo("America/Denver"),
    "p": ZoneInfo("America/Los_Angeles"),
    "g": ZoneInfo("UTC"),
    "u": ZoneInfo("UTC"),
    "b": ZoneInfo("Europe/London"),
}


def in_doubt(time: TimeExpression, following: str, now: datetime) -> TimeExpression:
    """With the named zone's moment as its other reading, where the words after a time name one that is not the shop's.

    "CST" is said all year round: the letters of a US zone mean its clocks, whatever the season. `now` knows the shop's.
    """
    named = _NAMED.match(following)
    if named is None or time.ambiguous:
        return time
    there = time.start.replace(tzinfo=_ZONES[named["zone"][0]]).astimezone(now.tzinfo).replace(tzinfo=None)
    return replace(time, ambiguous=True, other=there) if there - time.start != timedelta() else time
