"""Moments that are counted from now: "in 20 mins", "in two hours", "half an hour from now", "later today"."""

import re
from datetime import datetime, timedelta

from graphs.understanding.counts import COUNT, count, said
from graphs.understanding.words import Words
from runtime.domain.understanding import Grain, TimeExpression

_COUNT2 = COUNT.replace("count>", "count2>")
_UNIT = r"(?P<unit>minutes|hours?|h\b|m\b)"
_UNIT2 = r"(?P<unit2>minutes|hours?)"
_AHEAD = re.compile(
    rf"\b(?:in|en|in about|in like|in around|in maybe|another) (?:about |like )?(?!an? minutes){COUNT} {_UNIT}"
    r"(?: and (?P<more>\d{1,2}) minutes)?"
    rf"|\b{_COUNT2} {_UNIT2} from now\b"
)
_WITHIN = re.compile(
    rf"\b(?:within(?: the)?(?: next)?|(?:in |over )?(?:the )?next) {COUNT} {_UNIT}|\b(?:with)?in the next (?P<unit3>hour)\b"
    rf"|\b(?:in )?(?:the )?{_COUNT2} (?:next|coming) {_UNIT2}\b"
)
# Only where the client asks to be seen now: "I don't want to book now" and "nothing right now" are no wishes.
_MAY_I = (
    r"(?:can|could|may|shall|should) (?:i|we) (?:just |still |maybe )?(?:come|swing|stop|drop|walk|pop|get in|meet)"
)
_WILL_YOU = r"(?:can|could) (?:you|anyone|someone|somebody|u) (?:take|fit|squeeze|see)|(?:are )?you (?:free|available)"
_IS_THERE = r"any(?:thing|one|body)? (?:openings?|spots?|slots?|chairs?|free|open|available)"
_SPANISH = r"puedo (?:ir|pasar|llegar)|hay (?:lugar|espacio|campo)|estan (?:libres|disponibles)"
_NOW = re.compile(rf"\b(?:{_MAY_I}|{_WILL_YOU}|{_IS_THERE}|{_SPANISH})(?: \w+){{0,3}}? (?P<now>(?:right |just )?now)\b")
_AN_HOUR = timedelta(hours=1)
_ABOUT = timedelta(minutes=75)  # nobody means to the minute; longer than an hour, which would be a point in time


def find_from_now(words: Words, now: datetime) -> list[TimeExpression]:
    """Each names its day, which is today or the next."""
    now = now.replace(second=0, microsecond=0)
    found: list[TimeExpression] = []
    for match in _AHEAD.finditer(words.plain):
        start = now + _long(match)
        found.append(_said(words, match, start, start + _ABOUT, Grain.HOUR))
    for match in _WITHIN.finditer(words.plain):
        found.append(_said(words, match, now, now + _long(match), Grain.HOUR))
    for match in _NOW.finditer(words.plain):
        found.append(TimeExpression(words.written(*match.span("now")), now, now + _ABOUT, Grain.HOUR))
    return found


def _said(words: Words, match: re.Match[str], start: datetime, end: datetime, grain: Grain) -> TimeExpression:
    return TimeExpression(words.written(*match.span()), start, end, grain)


def _long(match: re.Match[str]) -> timedelta:
    how_many = count(said(match, "count") or "an")
    more = timedelta(minutes=int(match.groupdict().get("more") or 0))
    return more + (timedelta(minutes=how_many) if said(match, "unit").startswith("m") else _AN_HOUR * how_many)
