"""Words about time, as stretches of the shop's local time."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from graphs.understanding.calendar_spans import Days
from graphs.understanding.clock_times import HALF_A_DAY, MIDNIGHT, Clock
from graphs.understanding.days import find_days
from graphs.understanding.edges import Edge
from graphs.understanding.from_now import find_from_now
from graphs.understanding.phrase import Phrase
from graphs.understanding.phrases import find_phrases
from graphs.understanding.time_spellings import TIME_PHRASES
from graphs.understanding.words import Words, read
from graphs.understanding.zones import in_doubt
from runtime.domain.understanding import Grain, TimeExpression

_A_DAY = timedelta(days=1)
_DAYS_AHEAD_OF_AN_OPEN_WISH = 14
_LONGEST_SPREAD = 31  # days: "next month at 6pm" is each of them at 6pm
_HALF = timedelta(minutes=HALF_A_DAY)
_LATER = "later "


def find_times(text: str, now: datetime, *, bare_hours: bool = False) -> tuple[TimeExpression, ...]:
    """In the text's order; `now` is in the shop's zone. `bare_hours`: a lone "2" is a time, not an option."""
    words = read(text, TIME_PHRASES)
    local = now.replace(tzinfo=None)
    days, blanked = find_days(words.plain, local.date())
    phrases = find_phrases(words.plain, days, blanked, bare_hours=bare_hours)
    found = [t for phrase in phrases for t in _in_zone(phrase, words, now)]
    return tuple(dict.fromkeys([*found, *find_from_now(words, local)]))


def _in_zone(phrase: Phrase, words: Words, now: datetime) -> list[TimeExpression]:
    found = _resolve(phrase, words, now.replace(tzinfo=None))
    return [in_doubt(t, words.plain[phrase.end :], now) for t in found] if phrase.clock is not None else found


def _resolve(phrase: Phrase, words: Words, now: datetime) -> list[TimeExpression]:
    written = words.written(phrase.start, phrase.end)
    days = phrase.days
    if not phrase.timed:
        if days is not None and days.first == now.date() and words.plain[: days.start].endswith(_LATER):
            return [_rest_of_today(phrase, written, now)]
        return [_whole_days(phrase, days, written, now)] if days else []
    if days is None:
        return _without_day(phrase, written, now)
    spread = (days.past - days.first).days
    if spread > _LONGEST_SPREAD:
        return [_whole_days(replace(phrase, edge=None), days, written, now)]
    found = [_on_day(phrase, days.first + timedelta(days=n), written, now) for n in range(spread)]
    return [t for t in found if t is not None]


def _rest_of_today(phrase: Phrase, written: str, now: datetime) -> TimeExpression:
    start = now.replace(second=0, microsecond=0)
    return TimeExpression(written, start, _at(now.date(), MIDNIGHT), Grain.PART_OF_DAY, excluded=phrase.excluded)


def _whole_days(phrase: Phrase, days: Days, written: str, now: datetime) -> TimeExpression:
    first, past = _edged_days(phrase, days, now.date())
    other = days.other + (first - days.first) if days.other else None
    return TimeExpression(
        written,
        _at(first, 0),
        _at(past, 0),
        days.grain,
        ambiguous=days.ambiguous or phrase.ambiguous,
        excluded=phrase.excluded,
        other=_at(other, 0) if other else None,
    )


def _edged_days(phrase: Phrase, days: Days, today: date) -> tuple[date, date]:
    """ "After friday" leaves that day out, "from friday" and "by friday" do not."""
    first, past, edge = days.first, days.past, phrase.edge
    if edge is None or (edge.edge is Edge.AFTER and not edge.beyond and past - first > _A_DAY):
        return first, past  # "from monday to friday" has its end
    if edge.edge is Edge.AFTER:
        first = past if edge.beyond else first
        return first, first + timedelta(days=_DAYS_AHEAD_OF_AN_OPEN_WISH)
    beyond = edge.beyond or days.grain is Grain.MONTH
    until = first if beyond and not days.closing else past
    return today, max(until, today + _A_DAY)


def _without_day(phrase: Phrase, written: str, now: datetime) -> list[TimeExpression]:
    """The next time that it comes round."""
    today = _on_day(phrase, now.date(), written, now)
    if today is not None and _ahead(today, phrase, now):
        return [replace(today, has_day=False)]
    tomorrow = _on_day(phrase, now.date() + _A_DAY, written, now)
    return [replace(tomorrow, has_day=False)] if tomorrow is not None else []


def _ahead(found: TimeExpression, phrase: Phrase, now: datetime) -> bool:
    return found.start > now if _is_point(phrase) else found.end > now


def _on_day(phrase: Phrase, day: date, written: str, now: datetime) -> TimeExpression | None:
    first, past, grain = _stretch(phrase)
    if past <= first:
        return None
    start, end = _at(day, first), _at(day, past)
    if phrase.edge is not None and phrase.edge.edge is Edge.BEFORE:
        if phrase.edge.now and start <= now and end <= now < end + _HALF and not (phrase.clock and phrase.clock.half):
            end += _HALF
        start = now.replace(second=0, microsecond=0) if start <= now < end else start
    passed = _evening_meant(phrase, start, now)
    if passed:
        start, end = start + _HALF, end + _HALF
    other = None if passed else _other_reading(phrase, day, start, now)
    ambiguous = _is_doubtful(phrase, day, start, now) or other is not None
    return TimeExpression(written, start, end, grain, ambiguous=ambiguous, excluded=phrase.excluded, other=other)


def _is_doubtful(phrase: Phrase, day: date, start: datetime, now: datetime) -> bool:
    """Also a time today that has passed: "this morning at 9", said at 10."""
    days = phrase.days
    if phrase.ambiguous or (days is not None and days.ambiguous) or _day_or_hour(phrase, day):
        return True
    return days is not None and _is_point(phrase) and day == now.date() and start < now


def _is_point(phrase: Phrase) -> bool:
    return phrase.clock is not None and phrase.until is None and phrase.edge is None


def _other_reading(phrase: Phrase, day: date, start: datetime, now: datetime) -> datetime | None:
    """Another day, or the other half of the day."""
    days, clock = phrase.days, phrase.clock
    if days is not None and days.other is not None:
        return start + (days.other - days.first)
    if clock is None or phrase.until or phrase.edge or not clock.is_doubtful(phrase.part):
        return None
    if phrase.part is not None:
        return start + _HALF
    earlier = start - _HALF > now if days is None else start >= _at(day, HALF_A_DAY)
    return start - _HALF if earlier else start + _HALF


def _stretch(phrase: Phrase) -> tuple[int, int, Grain]:
    """Minutes after midnight, half open."""
    clock, part = phrase.clock, phrase.part
    if clock is None and part is not None:
        first, past = _edged(phrase, part.first, part.past)
        return first, past, Grain.PART_OF_DAY
    if clock is None:
        return 0, MIDNIGHT, Grain.DAY
    if phrase.until is not None:
        first, past = _range(phrase, clock, phrase.until)
        return first, past, Grain.HOUR
    at = clock.minutes(part)
    if phrase.edge is not None:
        first, past = _edged(phrase, at, at)
        return first, past, Grain.HOUR
    if clock.exact:
        return at, at + (30 if clock.about else 1), Grain.MINUTE
    return at, at + 60, Grain.HOUR


def _edged(phrase: Phrase, first: int, past: int) -> tuple[int, int]:
    if phrase.edge is None:
        return first, past
    if phrase.edge.edge is Edge.AFTER:
        return (past if phrase.edge.beyond and phrase.clock is None else first), MIDNIGHT
    if first == 0 and phrase.part is not None:
        return 0, HALF_A_DAY  # "tomorrow morning before 12"
    return 0, first if phrase.edge.beyond or phrase.clock is not None else past


def _range(phrase: Phrase, clock: Clock, until: Clock) -> tuple[int, int]:
    """ "2 to 4pm" is both pm, "10 to 2pm" is not."""
    past = until.minutes(phrase.part)
    first = clock.minutes(phrase.part)
    if not clock.half and until.half in ("am", "pm"):
        same = replace(clock, half=until.half).minutes()
        first = same if same < past else first
    if past <= first and not until.half:
        past += HALF_A_DAY
    return first, past


def _evening_meant(phrase: Phrase, start: datetime, now: datetime) -> bool:
    """ "today at 8", said in the afternoon."""
    clock = phrase.clock
    if phrase.days is None or clock is None or clock.half or phrase.part or phrase.until or phrase.edge:
        return False
    return start.date() == now.date() and start <= now < start + timedelta(hours=12) and start.hour < 12


def _day_or_hour(phrase: Phrase, day: date) -> bool:
    """ "thursday 12" where that Thursday is the 12th."""
    clock = phrase.clock
    named = phrase.days is not None and phrase.days.weekday is not None
    return bool(named and clock and clock.weak and phrase.until is None and clock.hour == day.day)


def _at(day: date, minutes: int) -> datetime:
    return datetime.combine(day, time()) + timedelta(minutes=minutes)
