"""Another time told from the one that stands: "an hour earlier", "30 min later", "media hora mas tarde"."""

import re
from datetime import datetime, timedelta

from runtime.domain.understanding import Grain, TimeExpression

_AMOUNTS = (
    (re.compile(r"\b(?:an hour and a half|hora y media)\b"), 90),
    (re.compile(r"\b(?:half an hour|half hour|a half hour|media hora)\b"), 30),
    (re.compile(r"\b(?:an?|one|1|una) (?:hour|hora)\b"), 60),
)
_HOURS = re.compile(r"\b(\d|two|three|dos|tres) (?:hours?|horas?)\b")
_MINUTES = re.compile(r"\b(\d{1,2}) ?(?:minutes?|mins?|minutos?)\b")
_WORDS = {"two": 2, "dos": 2, "three": 3, "tres": 3}
_EARLIER = re.compile(
    r"\b(?:earlier|sooner|before|forward|(?:mas )?temprano|antes|adelant\w+|tempranito)\b(?! (?:the|my|than|de|del|que)\b)"
)
_LATER = re.compile(r"\b(?:later|after|back|mas tarde|despues|atras\w*|tardecito)\b(?! (?:the|my|than|de|del|que)\b)")
_ANY_DAY = re.compile(r"\b(?:sooner|adelant\w+)\b")  # an earlier day will do as well as an earlier hour
_A_DAY = timedelta(days=1)


def shifted(plain: str, start: datetime) -> TimeExpression | None:
    """The moment that is so much earlier or later than `start`, or without an amount the rest of its day on that side.

    None where nothing is said, or both ways are.
    """
    earlier, later = _EARLIER.search(plain) is not None, _LATER.search(plain) is not None
    if earlier is later:
        return None
    minutes = _minutes(plain)
    if minutes:
        moment = start + timedelta(minutes=-minutes if earlier else minutes)
        return TimeExpression(plain, moment, moment + timedelta(minutes=1), Grain.MINUTE)
    if _ANY_DAY.search(plain):
        return None
    day = start.replace(hour=0, minute=0)
    after = start + timedelta(minutes=1)
    return TimeExpression(plain, *((day, start) if earlier else (after, day + _A_DAY)), Grain.PART_OF_DAY)


def _minutes(plain: str) -> int:
    """0 where no amount is said."""
    known = next((amount for said, amount in _AMOUNTS if said.search(plain)), 0)
    hours, minutes = _HOURS.search(plain), _MINUTES.search(plain)
    counted = (_WORDS.get(hours[1]) or int(hours[1])) * 60 if hours else 0
    return known or counted or (int(minutes[1]) if minutes else 0)
