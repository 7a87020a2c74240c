"""By when a person answers: the deadline of the flag, and the words for the client, which are true of that deadline."""

from datetime import datetime, timedelta
from math import ceil

from graphs.phrases import phrases
from graphs.state import Desk
from runtime.domain.answering import due, when_open_for
from runtime.domain.conversations import Severity
from runtime.domain.wording import say_clock_first

AN_HOUR = timedelta(hours=1)
QUARTER = timedelta(minutes=15)


def person_answers(desk: Desk) -> tuple[timedelta, str]:
    """By when a person will have answered, counted from now, and how that is said: nobody answers a closed shop's texts."""
    words = phrases(desk)
    within = desk.request.policy.answer_within
    deadline = when_open_for(desk.facts.diary, desk.now, within)
    if deadline is None:
        return within, words.when_they_can
    left = deadline - desk.now
    if left > within:  # the shop closes before
        moment = _rounded_up(deadline.astimezone(desk.facts.shop.tz))
        return left, words.by_then.format(moment=say_clock_first(moment, desk.now, desk.language))
    hours = ceil(within / AN_HOUR)
    return left, words.within_the_hour if hours <= 1 else words.within_hours.format(hours=hours)


def look_within(desk: Desk, severity: Severity, within: timedelta) -> timedelta:
    """How soon staff should look, counted from now; never later than what a client is told."""
    within = min(within, desk.request.policy.answer_within)
    return due(desk.facts.diary, desk.now, within, severity) - desk.now


def _rounded_up(local: datetime) -> datetime:
    """To the next quarter of an hour: nobody says "by 11:56"."""
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
    return local + (midnight - local) % QUARTER
