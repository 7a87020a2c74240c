"""True texts made false in one place: another time, day, price, barber, half of the day, or two offers mixed up."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from evals.stubs.asked import Asked

TIME = re.compile(r"\b(\d{1,2})(:\d\d)? (AM|PM)\b")
DATE = re.compile(
    r"\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun), (Jun|Jul) (\d{1,2})\b|\b(lun|mar|mie|jue|vie|sab|dom) (\d{1,2}) (jun|jul)\b"
)
PRICE = re.compile(r"\$(\d+)")
BARBER = re.compile(r"\b(Marcus|Elena)\b")
WEEKS = re.compile(r"\b(\d+)(?= (?:weeks|semanas)\b)")
RELATIVE = {"today": "tomorrow", "tomorrow": "today", "hoy": "mañana", "mañana": "hoy"}
NEAR = re.compile(r"\b(?:today|tomorrow|hoy|mañana)\b(?= (?:at|a las?)\b)")
OTHER_NAMES = ("Tony", "Andre", "Luis", "Sofia")


@dataclass(frozen=True, slots=True)
class Twisted:
    """`was` and `became` are the words in question."""

    kind: str
    text: str
    was: str
    became: str


def twist(text: str, asked: Asked, random: Random) -> Twisted | None:
    """By one of the ways that this text allows; None when it holds nothing to twist."""
    ways = list(WAYS.items())
    random.shuffle(ways)
    for kind, way in ways:
        found = way(text, asked, random)
        if found is not None:
            was, became, start = found
            changed = text[:start] + became + text[start + len(was) :]
            return Twisted(kind, changed, was, became)
    return None


Change = tuple[str, str, int]


def _swapped(pattern: re.Pattern[str], other: Callable[[re.Match[str], Random], str]) -> Callable[..., Change | None]:
    """One hit of the pattern becomes something that the request knows nowhere."""

    def change(text: str, asked: Asked, random: Random) -> Change | None:
        hits = list(pattern.finditer(text))
        if not hits:
            return None
        hit = random.choice(hits)
        known = f"{asked.draft}\n{asked.facts}"
        for _ in range(20):
            became = other(hit, random)
            if became not in known and became != hit[0]:
                return hit[0], became, hit.start()
        return None

    return change


def _other_time(_: re.Match[str], random: Random) -> str:
    hour, minutes = random.randint(10, 17), random.choice(("", ":15", ":30", ":45", ":20"))
    return f"{hour % 12 or 12}{minutes} {'AM' if hour < 12 else 'PM'}"


def _other_half(hit: re.Match[str], _: Random) -> str:
    return hit[0].replace("PM", "AM") if "PM" in hit[0] else hit[0].replace("AM", "PM")


def _other_date(hit: re.Match[str], random: Random) -> str:
    day = random.randint(10, 28)
    if hit[1]:
        return f"{('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')[(day - 1) % 7]}, Jun {day}"
    return f"{('lun', 'mar', 'mie', 'jue', 'vie', 'sab', 'dom')[(day - 1) % 7]} {day} jun"


def _wrong_weekday(hit: re.Match[str], random: Random) -> str:
    names = (
        ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
        if hit[1]
        else ("lun", "mar", "mie", "jue", "vie", "sab", "dom")
    )
    named = hit[1] or hit[4]
    return hit[0].replace(named, random.choice([name for name in names if name != named]))


def _other_price(_: re.Match[str], random: Random) -> str:
    return f"${random.choice((15, 18, 25, 30, 35, 40, 50, 60, 5))}"


def _other_weeks(hit: re.Match[str], random: Random) -> str:
    return str(random.choice([weeks for weeks in (3, 4, 7, 10, 12) if weeks != int(hit[1])]))


def _other_barber(text: str, asked: Asked, random: Random) -> Change | None:
    hits = list(BARBER.finditer(text))
    if not hits:
        return None
    hit = random.choice(hits)
    rest = [name for name in ("Marcus", "Elena") if name not in f"{asked.draft}\n{asked.facts}"]
    return hit[0], random.choice([*rest, *OTHER_NAMES]), hit.start()


def _other_relative(text: str, asked: Asked, random: Random) -> Change | None:
    hits = [hit for hit in NEAR.finditer(text) if RELATIVE[hit[0]] not in asked.draft]
    if not hits:
        return None
    hit = random.choice(hits)
    return hit[0], RELATIVE[hit[0]], hit.start()


def _mixed_up(text: str, asked: Asked, random: Random) -> Change | None:
    """The time of one offer goes to the day of another: every piece is true, and the whole is not."""
    lines = [line for line in text.splitlines() if re.match(r"\d\) ", line)]
    placed = [(DATE.search(line), TIME.search(line), line) for line in lines]
    pairs = {(date[0], clock[0]) for date, clock, _ in placed if date and clock}
    for date, clock, line in random.sample(placed, len(placed)):
        for _, other in pairs:
            if date and clock and (date[0], other) not in pairs and other in asked.draft:
                changed = line.replace(clock[0], other, 1)
                return line, changed, text.index(line)
    return None


WAYS: dict[str, Callable[[str, Asked, Random], Change | None]] = {
    "another time": _swapped(TIME, _other_time),
    "another half of the day": _swapped(TIME, _other_half),
    "another day": _swapped(DATE, _other_date),
    "a weekday that the date is not": _swapped(DATE, _wrong_weekday),
    "another price": _swapped(PRICE, _other_price),
    "another number of weeks": _swapped(WEEKS, _other_weeks),
    "another barber": _other_barber,
    "today for tomorrow": _other_relative,
    "two offers mixed up": _mixed_up,
}
