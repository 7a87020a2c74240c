"""How times are said in each language, in GSM-7 characters only. Times are aware and said in their own zone.

A language is ISO 639-1; one that we do not speak is said in English. Spanish is written as people text it, without the
accents that GSM-7 lacks ("dia", "mie").
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from runtime.domain.appointments import Slot, Visit

ENGLISH, SPANISH = "en", "es"


@dataclass(frozen=True, slots=True)
class _Words:
    """`on` and `the` stand before a date in a sentence; `at_one` is for one o'clock, where it takes another word."""

    today: str
    tomorrow: str
    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    date: str
    on: str
    the: str
    at: str
    at_one: str
    with_whom: str


_ENGLISH = _Words(
    today="today",
    tomorrow="tomorrow",
    weekdays=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    date="{weekday}, {month} {day}",
    on="on ",
    the="",
    at="at",
    at_one="at",
    with_whom="with",
)
_SPANISH = _Words(
    today="hoy",
    tomorrow="mañana",
    weekdays=("lun", "mar", "mie", "jue", "vie", "sab", "dom"),
    months=("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"),
    date="{weekday} {day} {month}",
    on="el ",
    the="el ",
    at="a las",
    at_one="a la",
    with_whom="con",
)
_SPOKEN = {ENGLISH: _ENGLISH, SPANISH: _SPANISH}


def say_time(moment: datetime) -> str:
    """ "4 PM", "4:30 PM", in every language: so are the clocks of the shops."""
    minutes = f":{moment.minute:02}" if moment.minute else ""
    return f"{moment.hour % 12 or 12}{minutes} {'AM' if moment.hour < 12 else 'PM'}"


def say_day(moment: datetime, now: datetime, language: str = ENGLISH) -> str:
    """ "today", "tomorrow", or "Thu, Mar 12"."""
    words = _words(language)
    return _near(moment, now, words) or _date(moment, words)


def say_on_day(moment: datetime, now: datetime, language: str = ENGLISH) -> str:
    """As it stands in a sentence: "today", "tomorrow", or "on Thu, Mar 12"."""
    words = _words(language)
    return _near(moment, now, words) or f"{words.on}{_date(moment, words)}"


def say_date(moment: datetime, language: str = ENGLISH) -> str:
    """ "Thu, Mar 12", also when that is today: for words that are read on another day."""
    return _date(moment, _words(language))


def say_at(moment: datetime, language: str = ENGLISH) -> str:
    """ "at 4 PM"."""
    words = _words(language)
    return f"{words.at_one if moment.hour % 12 == 1 else words.at} {say_time(moment)}"


def say_moment(moment: datetime, now: datetime, language: str = ENGLISH) -> str:
    """ "Thu, Mar 12 at 4:30 PM", as it stands by itself or in a list."""
    return f"{say_day(moment, now, language)} {say_at(moment, language)}"


def say_the_moment(moment: datetime, now: datetime, language: str = ENGLISH) -> str:
    """The same as it stands in a sentence, in Spanish with its article: "el jue 12 mar a las 4:30 PM"."""
    words = _words(language)
    day = _near(moment, now, words) or words.the + _date(moment, words)
    return f"{day} {say_at(moment, language)}"


def say_clock_first(moment: datetime, now: datetime, language: str = ENGLISH) -> str:
    """ "4:30 PM tomorrow", "4:30 PM on Thu, Mar 12", as it stands after "by"; in Spanish the day comes first here, too."""
    if _words(language) is not _ENGLISH:
        return say_the_moment(moment, now, language)
    return f"{say_time(moment)} {say_on_day(moment, now)}"


def say_slot(slot: Slot | Visit, now: datetime, barber: str = "", language: str = ENGLISH) -> str:
    """ "Thu, Mar 12 at 4:30 PM", and " with Marcus" when a name is given."""
    return say_moment(slot.starts_at, now, language) + say_with(barber, language)


def say_with(barber: str, language: str = ENGLISH) -> str:
    """ " with Marcus", with the blank before it; empty for nobody."""
    return f" {_words(language).with_whom} {barber}" if barber else ""


def say_weekday(weekday: int, language: str = ENGLISH) -> str:
    """ "Mon" for 0."""
    return _words(language).weekdays[weekday]


def _words(language: str) -> _Words:
    return _SPOKEN.get(language, _ENGLISH)


def _near(moment: datetime, now: datetime, words: _Words) -> str:
    day, today = moment.date(), now.astimezone(moment.tzinfo).date()
    return {today: words.today, today + timedelta(days=1): words.tomorrow}.get(day, "")


def _date(moment: datetime, words: _Words) -> str:
    weekday, month = words.weekdays[moment.weekday()], words.months[moment.month - 1]
    return words.date.format(weekday=weekday, month=month, day=moment.day)
