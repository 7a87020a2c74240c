"""By when a person answers: counted in the minutes in which somebody is at the shop, so that no night and no holiday counts.

The shop is open while any barber works. Time off is taken out of a barber's hours; hours that are wholly busy count as
none, whatever keeps the barber away.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from runtime.domain.availability import Stretch, joined, merged, opening_of
from runtime.domain.conversations import Severity
from runtime.domain.diary import Diary
from runtime.domain.shops import WorkingHours

_DAY = timedelta(days=1)
_AHEAD = 35  # days; a shop that opens on none of them has no hours to count in


def due(diary: Diary, now: datetime, within: timedelta, severity: Severity) -> datetime:
    """The deadline of a flag (aware, UTC). What is urgent waits for no opening, nor does a shop without any hours."""
    at_once = now.astimezone(UTC) + within
    return at_once if severity is Severity.URGENT else when_open_for(diary, now, within) or at_once


def when_open_for(diary: Diary, now: datetime, time: timedelta) -> datetime | None:
    """When so much open time has passed (aware, UTC); None for a shop that has less of it in the coming weeks."""
    left = time
    for opens, closes in _left(diary, now.astimezone(UTC)):
        if closes - opens >= left:
            return opens + left
        left -= closes - opens
    return None


def _left(diary: Diary, start: datetime) -> Iterator[Stretch]:
    """Open stretches from `start` on, in time order, none of which meets another."""
    reached = start
    for opens, closes in _stretches(diary, start):
        if closes > reached:
            yield max(opens, reached), closes
            reached = closes


def _stretches(diary: Diary, start: datetime) -> Iterator[Stretch]:
    """By the day on which they open, that before `start` included: its hours may run past midnight."""
    first = start.astimezone(ZoneInfo(diary.zone)).date()
    for ahead in range(-1, _AHEAD):
        day = first + ahead * _DAY
        yield from joined(stretch for row in diary.hours for stretch in _at_the_shop(diary, row, day))


def _at_the_shop(diary: Diary, row: WorkingHours, day: date) -> Iterator[Stretch]:
    if day.weekday() != row.weekday:
        return
    opens, closes = opening_of(row, day, ZoneInfo(diary.zone))
    own = [busy for busy in diary.busy if busy.barber_id == row.barber_id]
    if any(begins <= opens and closes <= ends for begins, ends in merged(own)):
        return
    for begins, ends in merged(busy for busy in own if busy.away):
        if begins < closes and opens < ends:
            if opens < begins:
                yield opens, begins
            opens = max(opens, ends)
    if opens < closes:
        yield opens, closes
