"""Words about time, as stretches of the shop's local time."""

import re
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from graphs.understanding.clock_times import MIDNIGHT, Clock, Edge
from graphs.understanding.days import Days, find_days, week_of
from graphs.understanding.phrases import Phrase, find_phrases
from graphs.understanding.words import Words, read
from runtime.domain.understanding import Grain, TimeExpression

_FROM_NOW = re.compile(
    r"\b(?:in|within) (?:about |like )?(?P<count>\d{1,3}|an|one|a couple(?: of)?|a few|(?P<half>half an)) "
    r"(?P<unit>minutes|hours?)\b"
)
_DAYS_AHEAD_OF_AN_OPEN_WISH = 14
_LONGEST_SPREAD = 7


def find_times(text: str, now: datetime, *, bare_hours: bool = False) -> tuple[TimeExpression, ...]:
    """In the text's order; `now` is in the shop's zone. `bare_hours`: a lone "2" is a time, not an option."""
    words = read(text)
    local = now.replace(tzinfo=None)
    days, blanked = find_days(words.plain, local.date())
    phrases = find_phrases(words.plain, _in_said_week(days), blanked, bare_hours=bare_hours)
    found = [t for phrase in phrases for t in _resolve(phrase, words, local)]
    return tuple(dict.fromkeys([*found, *_from_now(words, local)]))


def _from_now(words: Words, now: datetime) -> list[TimeExpression]:
    """ "in 20 minutes"."""
    out: list[TimeExpression] = []
    for match in _FROM_NOW.finditer(words.plain):
        said = match["count"]
        count = int(said) if said.isdigit() else 2 if "couple" in said else 3 if "few" in said else 1
        ahead = timedelta(minutes=30) if match["half"] else timedelta(**{match["unit"].rstrip("s") + "s": count})
        start = (now + ahead).replace(second=0, microsecond=0)
        written = words.written(*match.span())
        out.append(TimeExpression(written, start, start + timedelta(minutes=1), Grain.MINUTE, has_day=False))
    return out


def _in_said_week(days: list[Days]) -> list[Days]:
    """ "next week but not monday" means that week's Monday."""
    out: list[Days] = []
    week: date | None = None
    for d in days:
        if d.grain is Grain.WEEK and d.first == week_of(d.first):
            week = d.first
        elif d.weekday is not None and week is not None:
            first = week + timedelta(days=d.weekday)
            d = replace(d, first=first, past=first + timedelta(days=1), ambiguous=False)
        out.append(d)
    return out


def _resolve(phrase: Phrase, words: Words, now: datetime) -> list[TimeExpression]:
    written = words.written(phrase.start, phrase.end)
    days = phrase.days
    if not phrase.timed:
        return [_whole_days(phrase, days, written, now)] if days else []
    if days is None:
        return _without_day(phrase, written, now)
    spread = (days.past - days.first).days
    if spread > _LONGEST_SPREAD:
        return [_whole_days(_without_edge(phrase), days, written, now)]
    found = [_on_day(phrase, days.first + timedelta(days=n), written, now) for n in range(spread)]
    return [t for t in found if t is not None]


def _without_edge(phrase: Phrase) -> Phrase:
    """The same days without their "after" or "before"."""
    return replace(phrase, edge=None)


def _whole_days(phrase: Phrase, days: Days, written: str, now: datetime) -> TimeExpression:
    first, past, edge = days.first, days.past, phrase.edge
    if edge is not None and edge.edge is Edge.AFTER and not edge.beyond and past - first > timedelta(days=1):
        edge = None  # "from monday to friday" has its end
    if edge is not None and edge.edge is Edge.AFTER:
        first = days.past if edge.beyond else days.first
        past = first + timedelta(days=_DAYS_AHEAD_OF_AN_OPEN_WISH)
    elif edge is not None:
        first, past = now.date(), max(days.first, now.date() + timedelta(days=1))
    return TimeExpression(
        written,
        _at(first, 0),
        _at(past, 0),
        days.grain,
        ambiguous=days.ambiguous or phrase.ambiguous,
        excluded=phrase.excluded,
    )


def _without_day(phrase: Phrase, written: str, now: datetime) -> list[TimeExpression]:
    """The next time that it comes round."""
    today = _on_day(phrase, now.date(), written, now)
    if today is not None and _ahead(today, phrase, now):
        return [replace(today, has_day=False)]
    tomorrow = _on_day(phrase, now.date() + timedelta(days=1), written, now)
    return [replace(tomorrow, has_day=False)] if tomorrow is not None else []


def _ahead(found: TimeExpression, phrase: Phrase, now: datetime) -> bool:
    a_point = phrase.clock is not None and phrase.until is None and phrase.edge is None
    return found.start > now if a_point else found.end > now


def _on_day(phrase: Phrase, day: date, written: str, now: datetime) -> TimeExpression | None:
    first, past, grain = _stretch(phrase)
    if past <= first:
        return None
    start, end = _at(day, first), _at(day, past)
    later = timedelta(hours=12)
    if _evening_meant(phrase, start, now):
        start, end = start + later, end + later
    ambiguous = phrase.ambiguous or (phrase.days is not None and phrase.days.ambiguous) or _day_or_hour(phrase, day)
    return TimeExpression(written, start, end, grain, ambiguous=ambiguous, excluded=phrase.excluded)


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
    return 0, first


def _range(phrase: Phrase, clock: Clock, until: Clock) -> tuple[int, int]:
    """ "2 to 4pm" is both pm, "10 to 2pm" is not."""
    past = until.minutes(phrase.part)
    first = clock.minutes(phrase.part)
    if not clock.half and until.half in ("am", "pm"):
        same = replace(clock, half=until.half).minutes()
        first = same if same < past else first
    if past <= first and not until.half:
        past += 12 * 60
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
