"""A model that makes something up in every text that it words, and knows what."""

import re
import time
from dataclasses import dataclass, field
from random import Random
from threading import Lock

from evals.stubs import lies
from evals.stubs.answers import Body, good_content
from evals.stubs.asked import Asked
from evals.stubs.honest import reworded
from evals.stubs.server import Reply
from evals.stubs.twists import twist

TWISTED = 0.5  # of the texts; the others get a sentence more
REWORDED = 0.5  # of the twisted ones
MAY_BE_TRUE = {"booked": ("booking", "moved", "hold"), "cancelled": ("cancelled", "moved")}
OTHER_PRICES = (15, 18, 25, 30, 35, 40, 50, 60)
OTHER_TIMES = ("11:20 AM", "1:10 PM", "2:50 PM", "3:40 PM", "5:20 PM", "7:30 PM", "8 AM", "9 PM")


@dataclass(frozen=True, slots=True)
class Lie:
    """`words` are what is made up; `body` is the whole text that was given back to this `shop`'s agent.

    `sentence` when the words stand by themselves. `told_at` is monotonic.
    """

    shop: str
    kind: str
    words: str
    body: str
    sentence: bool
    is_spanish: bool
    told_at: float = field(default_factory=time.monotonic, compare=False)


@dataclass(slots=True)
class Lying:
    """Reads as the rules do, so that conversations go on."""

    seed: int = 1
    told: list[Lie] = field(default_factory=list)
    _lock: Lock = field(default_factory=Lock)

    def answer(self, body: Body) -> Reply:
        asked = Asked(body)
        if asked.wants_reading:
            return Reply(good_content(body, None))
        with self._lock:
            lie = made_up(asked, Random(f"{self.seed} {len(self.told)}"))  # noqa: S311 - nothing secret
            self.told.append(lie)
        return Reply(lie.body)


def made_up(asked: Asked, random: Random) -> Lie:
    """A lie in an otherwise true wording: words of the draft twisted, or a sentence added."""
    spanish, shop = asked.is_spanish, asked.trial_shop
    twisted = twist(asked.draft, asked, random) if random.random() < TWISTED else None
    if twisted is not None:
        text = reworded(twisted.text, spanish, random) if random.random() < REWORDED else twisted.text
        return Lie(shop, twisted.kind, f"{twisted.was} -> {twisted.became}", text, sentence=False, is_spanish=spanish)
    kind, sentence = _sentence(asked, random)
    text = _placed(reworded(asked.draft, spanish, random), sentence, random)
    return Lie(shop, kind, sentence, text, sentence=True, is_spanish=spanish)


def _sentence(asked: Asked, random: Random) -> tuple[str, str]:
    """A kind, and words of it that are no truth here: "you're all booked" is one beside a booking."""
    kinds = lies.SPANISH if asked.is_spanish else lies.ENGLISH
    while True:
        kind = random.choice(list(kinds))
        sentence = random.choice(kinds[kind])
        if "{" in sentence or not any(f"kind: {backs}" in asked.facts for backs in MAY_BE_TRUE.get(kind, ())):
            return kind, _filled(sentence, asked, random)


def _filled(sentence: str, asked: Asked, random: Random) -> str:
    known = f"{asked.draft}\n{asked.facts}"
    language = "es" if asked.is_spanish else "en"
    price = random.choice([price for price in OTHER_PRICES if f"${price}" not in known])
    time = random.choice([time for time in OTHER_TIMES if time not in known])
    days = [day for day in lies.DAYS[language] if not any(number in known for number in re.findall(r"\d+", day))]
    day = random.choice([day for day in days if day.split(",")[0] not in known])
    filled = sentence.format(price=price, time=time, day=day)
    return filled[0].upper() + filled[1:]


def _placed(text: str, sentence: str, random: Random) -> str:
    """At the end, at the beginning, or after the first sentence."""
    match random.randrange(3):
        case 0:
            return f"{text} {sentence}"
        case 1:
            return f"{sentence} {text}"
    first, rest = re.match(r"(.*?[.!?:](?=\s|$)|.*)(.*)", text, re.DOTALL).groups()  # type: ignore[union-attr]  # matches all
    return f"{first} {sentence}{rest}"
