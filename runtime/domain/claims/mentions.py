"""What a text mentions: the values that claims are about, and the page they are read from."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from runtime.domain.claims.words import spell_out_spanish, without_accents
from runtime.domain.segments import plain_characters


class ClaimKind(StrEnum):
    """From `promise` on they are backed by the draft alone, and judged only where there is one."""

    TIME = "time"
    HOURS = "hours"
    DAY = "day"
    PERIOD = "period"
    PRICE = "price"
    DISCOUNT = "discount"
    BARBER = "barber"
    PERSON = "person"
    SERVICE = "service"
    PHONE = "phone"
    EMAIL = "email"
    LINK = "link"
    ADDRESS = "address"
    BOOKED = "booked"
    UNBOOKED = "unbooked"
    DONE = "done"
    HELD = "held"
    MOVED = "moved"
    CANCELLED = "cancelled"
    ABSENT = "absent"
    WEEKS = "weeks"
    VISIT = "visit"
    KEYWORD = "keyword"
    HUMAN = "human"
    PROFANITY = "profanity"
    FORM = "form"
    PROMISE = "promise"
    DEED = "deed"
    SCARCITY = "scarcity"
    DURATION = "duration"
    WALK_IN = "walk_in"
    ALL_DAY = "all_day"
    PLACE = "place"
    NUMBER = "number"
    WORD = "word"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class ClockTime:
    """Minutes after midnight that the words may mean: "3:30" is two of them, "afternoon" many (then `loose`).

    `or_day` is the day of the month that "Thu 12" could mean instead.
    """

    minutes: frozenset[int]
    loose: bool = False
    or_day: int | None = None


@dataclass(frozen=True, slots=True)
class ClockRange:
    """From one time until another."""

    opens: frozenset[int]
    closes: frozenset[int]


@dataclass(frozen=True, slots=True)
class Day:
    """All that is given must hold. `weeks` is how far a bare weekday reaches; `past` marks "last Thursday"."""

    exact: date | None = None
    weekday: int | None = None
    month: int | None = None
    day: int | None = None
    weeks: int = 1
    past: bool = False

    def names(self, candidate: date) -> bool:
        """Whether the words fit this date, however far away it is."""
        given = (
            (self.exact, candidate),
            (self.weekday, candidate.weekday()),
            (self.month, candidate.month),
            (self.day, candidate.day),
        )
        return all(wanted is None or wanted == found for wanted, found in given)

    def means(self, candidate: date, today: date) -> bool:
        """Whether a person who hears this today would think of this date."""
        if not self.names(candidate):
            return False
        if self.exact or self.day:
            return True
        reach = timedelta(weeks=self.weeks)
        return today - reach <= candidate < today if self.past else today <= candidate <= today + reach

    def joined(self, other: "Day") -> "Day":
        """Both at once: "Thu" and "Mar 12"."""
        return Day(
            exact=self.exact or other.exact,
            weekday=other.weekday if self.weekday is None else self.weekday,
            month=self.month or other.month,
            day=self.day or other.day,
            weeks=max(self.weeks, other.weeks),
            past=self.past or other.past,
        )


@dataclass(frozen=True, slots=True)
class Weekdays:
    """Several weekdays at once: "Tue-Sat"; "weekends" is `loose`, a claim only where opening hours are meant."""

    days: frozenset[int]
    loose: bool = False


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of days, both ends included: "next week"."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Weeks:
    """How long ago; `least` and `most` whole weeks, or exactly `days`."""

    least: int
    most: int
    days: int | None = None


Value = ClockTime | ClockRange | Day | Weekdays | Period | Weeks | str | int


@dataclass(frozen=True, slots=True)
class Mention:
    kind: ClaimKind
    start: int
    end: int
    words: str
    value: Value


_READ = "\x00"
_WHERE_INVISIBLE = (*range(0x3000), 0xFEFF, *range(0xFFF0, 0xFFFC), *range(0xE0000, 0xE0080))
_INVISIBLE = {code: None for code in _WHERE_INVISIBLE if unicodedata.category(chr(code)) == "Cf"}
_BLANKS = re.compile(r"[^\S\n]+")
_LINES = re.compile(r"\n{3,}")
Reading = Callable[[re.Match[str]], Value | None]


def as_words(match: re.Match[str]) -> str:
    """The reading of a mention that is nothing but its words."""
    return match.group()


class Page:
    """A text that several readers read in turn; what one has read is blanked for the next. `left` has no accents."""

    def __init__(self, text: str, language: str = "en") -> None:
        whole = plain_characters(unicodedata.normalize("NFKC", text).translate(_INVISIBLE)).replace(_READ, " ")
        self.text = _LINES.sub("\n\n", _BLANKS.sub(" ", whole))
        plain = without_accents(self.text)
        self.left = spell_out_spanish(plain) if language == "es" else plain
        self.mentions: list[Mention] = []

    def take(self, pattern: re.Pattern[str], kind: ClaimKind, reading: Reading, group: str | int = 0) -> None:
        """Reads every match of which `reading` makes a value; `group` is the part that is blanked."""
        for match in list(pattern.finditer(self.left)):
            value = reading(match)
            if value is not None:
                start, end = match.span(group)
                self.note(kind, start, end, value)
                self.blank(start, end)

    def see(self, pattern: re.Pattern[str], kind: ClaimKind) -> None:
        """Notes every match and leaves the words for the next reader."""
        for match in pattern.finditer(self.left):
            self.note(kind, match.start(), match.end(), match.group())

    def note(self, kind: ClaimKind, start: int, end: int, value: Value) -> None:
        self.mentions.append(Mention(kind, start, end, self.text[start:end], value))

    def skip(self, pattern: re.Pattern[str]) -> None:
        """Blanks what is no claim at all."""
        for match in list(pattern.finditer(self.left)):
            self.blank(*match.span())

    def blank(self, start: int, end: int) -> None:
        """Takes a stretch from the readers that follow."""
        self.left = self.left[:start] + _READ * (end - start) + self.left[end:]
