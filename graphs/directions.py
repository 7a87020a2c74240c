"""Earlier, later, an hour later, at the same time: wishes that point at a slot which was spoken of."""

import re
from datetime import datetime, timedelta

from graphs.own_visits import moving_visit
from graphs.plain_words import plain_texts
from graphs.state import Desk, Memory, offered, slot_from_json, still_booked
from graphs.understanding.corrections import SAYS_WHAT_WAS_MEANT
from runtime.domain.suggestions import Window
from runtime.domain.understanding import Grain, TimeExpression

A_DAY = timedelta(days=1)
LEAST = timedelta(minutes=30)  # nobody who asks for something earlier is helped by a quarter of an hour
_EARLIER = re.compile(r"\b(?:earlier|sooner|too late|mas (?:temprano|tempranito|pronto)|muy tarde|demasiado tarde)\b")
_LATER = re.compile(r"\b(?:later|too early|mas (?:tarde|tardecito)|muy temprano|demasiado temprano)\b")
_BY = re.compile(
    r"\b(?P<count>an?|one|una?|half an|media|\d{1,2})(?: (?P<unit>hours?|hr|horas?|minutes?|mins?|minutos))?"
    r" (?P<way>later|earlier|sooner|antes|despues|mas (?:tarde|temprano))\b"
)
_SAME_TIME = re.compile(r"\bsame (?:time|hour)\b|\bmisma hora\b")


def toward(memory: Memory, desk: Desk) -> list[Window]:
    """Where to look for "anything earlier?", "an hour later": beside the slots that were spoken of last."""
    plain = plain_texts(desk)
    anchors = _waiting(memory, desk)
    by = _BY.search(plain)
    if by is not None and len(anchors) == 1:
        moment = anchors[0] + _shift(by)
        return [(moment, moment)]
    earlier, later = _EARLIER.search(plain) is not None, _LATER.search(plain) is not None
    if earlier == later:
        return []
    return [_before(moment) if earlier else _after(moment) for moment in anchors]


def at_the_same_time(wanted: list[TimeExpression], memory: Memory, desk: Desk) -> list[Window]:
    """ "Friday, same time": the hour of what was spoken of, on the days that are named; none where that is not what was said."""
    plain = plain_texts(desk)
    anchors = _spoken_of(memory, desk)
    meant = _SAME_TIME.search(plain) or (memory["stage"] == "proposed" and SAYS_WHAT_WAS_MEANT.search(plain))
    if not meant or not wanted or len({moment.time() for moment in anchors}) != 1:
        return []
    if any(not time.has_day or time.grain not in (Grain.DAY, Grain.WEEK) for time in wanted):
        return []
    return [(moment, moment) for time in wanted for moment in [_at_the_hour_of(anchors[0], time)]]


def _waiting(memory: Memory, desk: Desk) -> list[datetime]:
    """The slot that waits for a yes, else those that were offered."""
    if memory["stage"] == "proposed" and memory["proposed"] is not None:
        return [slot_from_json(memory["proposed"], desk).starts_at]
    return [slot.starts_at for slot in offered(memory, desk)]


def _spoken_of(memory: Memory, desk: Desk) -> list[datetime]:
    """What waits for an answer, else the appointment."""
    waiting = _waiting(memory, desk)
    if waiting:
        return waiting
    visit, booked = moving_visit(memory, desk), still_booked(memory, desk)
    if visit is not None:
        return [visit.starts_at.astimezone(desk.facts.shop.tz)]
    return [booked.starts_at] if booked is not None else []


def _shift(by: re.Match[str]) -> timedelta:
    count, unit = by["count"], by["unit"] or "minutes"
    halves = count in ("half an", "media")
    number = int(count) if count.isdigit() else 1
    length = (
        timedelta(minutes=30)
        if halves
        else timedelta(hours=number)
        if unit.startswith("h")
        else timedelta(minutes=number)
    )
    return length if by["way"] in ("later", "despues", "mas tarde") else -length


def _before(moment: datetime) -> Window:
    return moment.replace(hour=0, minute=0), moment - LEAST + timedelta(minutes=1)


def _after(moment: datetime) -> Window:
    return moment + LEAST, moment.replace(hour=0, minute=0) + A_DAY


def _at_the_hour_of(moment: datetime, time: TimeExpression) -> datetime:
    day = time.start
    if time.grain is Grain.WEEK:
        day += A_DAY * ((moment.weekday() - day.weekday()) % 7)
    return moment.replace(year=day.year, month=day.month, day=day.day)
