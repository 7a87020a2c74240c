"""A model that words truthfully and in many ways: other phrases and openings, another order, other ways to write times."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from threading import Lock
from types import ModuleType

from evals.stubs import rewordings_en, rewordings_es
from evals.stubs.answers import Body, good_content
from evals.stubs.asked import Asked
from evals.stubs.server import Reply

TIME = re.compile(r"\b(\d{1,2})(:\d\d)? (AM|PM)\b")
PRICE = re.compile(r"\$(\d+)\b(?![.,]\d)")
TWO_STOPS = re.compile(r"(?<!\.)\.\.(?!\.)")  # after "Fade & Co."
LIST_LINE = re.compile(r"\d\) ")
STANDS_FIRST = re.compile(
    r"^(?:hi|hey|hello|happy|sorry|i'm sorry|ah|¡?hola|qué tal|perd[oó]n|lo siento|disculpa|una)\b", re.I
)
SWAPPED, OPENED, TURNED_ROUND = 0.8, 0.35, 0.35  # how often each is done where it can be


@dataclass(frozen=True, slots=True)
class Worded:
    """A wording, and the draft that it is of."""

    draft: str
    body: str
    is_spanish: bool


@dataclass(slots=True)
class Honest:
    """Reads as the rules do. `refused` are wordings that came back, with the findings; `worded` are all of them."""

    seed: int = 1
    worded: list[Worded] = field(default_factory=list)
    refused: list[tuple[Worded, str]] = field(default_factory=list)
    _last: dict[tuple[str, str], Worded] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def answer(self, body: Body) -> Reply:
        asked = Asked(body)
        if asked.wants_reading:
            return Reply(good_content(body, None))
        with self._lock:
            random = Random(f"{self.seed} {len(self.worded)}")  # noqa: S311 - nothing secret
            made = Worded(asked.draft, reworded(asked.draft, asked.is_spanish, random), asked.is_spanish)
            key = (asked.draft, asked.client_texts)
            if asked.findings and key in self._last:
                self.refused.append((self._last[key], asked.findings))
            self._last[key] = made
            self.worded.append(made)
        return Reply(made.body)


def reworded(draft: str, is_spanish: bool, random: Random) -> str:
    """True to every fact of the draft, in other words."""
    table = rewordings_es if is_spanish else rewordings_en
    text = draft
    for pattern, others in table.SWAPS:
        if random.random() < SWAPPED:
            text = re.sub(pattern, random.choice(others), text, count=1, flags=re.MULTILINE)
    if random.random() < TURNED_ROUND:
        text = _turned_round(text)
    text = re.sub(table.DATE, _dates(table, random), text)
    text = TIME.sub(_times(table, random), text)
    text = PRICE.sub(_prices(table, random), text)
    if random.random() < OPENED and not STANDS_FIRST.match(text):
        text = random.choice(table.OPENINGS) + text
    return TWO_STOPS.sub(".", text)


def _turned_round(text: str) -> str:
    """The question that follows a list of choices, before it."""
    lines = text.splitlines()
    numbered = [n for n, line in enumerate(lines) if LIST_LINE.match(line)]
    if not numbered or numbered[-1] != len(lines) - 2 or numbered[0] == 0 or "STOP" in lines[-1]:
        return text
    before, choices, after = lines[: numbered[0]], lines[numbered[0] : -1], lines[-1]
    return "\n".join([" ".join([*before, after]), *choices])


def _dates(table: ModuleType, random: Random) -> Callable[[re.Match[str]], str]:
    style = random.choice(("", *table.DATE_STYLES))

    def write(found: re.Match[str]) -> str:
        short, one, other = found.groups()
        month, day = (one, other) if other.isdigit() else (other, one)
        if not style:
            return found[0]
        weekday, whole = table.DAYS[short], table.MONTHS[month]
        return str(style.format(weekday=weekday, short=short, month=whole, day=day, th=_ordinal(int(day))))

    return write


def _times(table: ModuleType, random: Random) -> Callable[[re.Match[str]], str]:
    style = random.choice(("", *table.TIME_STYLES))

    def write(found: re.Match[str]) -> str:
        hour, minutes, half = found[1], found[2] or "", found[3]
        if not style:
            return found[0]
        return str(
            style.format(
                clock=hour + minutes,
                full=hour + (minutes or ":00"),
                half=half.lower(),
                HALF=half,
                dotted=f"{half[0].lower()}.m.",
                part=_part_of_day(hour + minutes, half),
            )
        )

    return write


def _prices(table: ModuleType, random: Random) -> Callable[[re.Match[str]], str]:
    style = random.choice(table.PRICE_STYLES)
    return lambda found: str(style.format(price=found[1]))


def _part_of_day(clock: str, half: str) -> str:
    """In Spanish."""
    if half == "AM":
        return "de la mañana"
    return "del mediodía" if clock == "12" else "de la tarde"


def _ordinal(day: int) -> str:
    if 11 <= day <= 13:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
