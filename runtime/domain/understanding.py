"""What a client's texts mean, in one typed result; the same from the model and from rules."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

A_WEEK = timedelta(weeks=1)


class Act(StrEnum):
    """What a text does. Several at once are several."""

    ACCEPT = "accept"
    DECLINE = "decline"
    CHOOSE = "choose"
    PROPOSE = "propose"
    CHANGE = "change"
    ALTERNATIVES = "alternatives"
    QUESTION = "question"
    INFO = "info"
    BOOK = "book"
    RESCHEDULE = "reschedule"
    CANCEL_APPOINTMENT = "cancel_appointment"
    GREETING = "greeting"
    THANKS = "thanks"
    CLOSING = "closing"
    OPT_OUT = "opt_out"
    OPT_IN = "opt_in"
    HELP = "help"
    HUMAN = "human"
    BOT_QUESTION = "bot_question"
    COMPLAINT = "complaint"
    WRONG_PERSON = "wrong_person"
    RUNNING_LATE = "running_late"
    OTHER = "other"


class Grain(StrEnum):
    MINUTE = "minute"
    HOUR = "hour"
    PART_OF_DAY = "part_of_day"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class Topic(StrEnum):
    """What a question is about; `appointment` is the client's own: when, with whom, what for.

    `barbers` is who works at the shop, `services` what it does, `kids` whether it takes children, `walk_ins` whether one
    may come without an appointment, `payment` how one may pay, `duration` how long a service takes,
    `lateness` what becomes of an appointment when one is late,
    `treat` what a client gets for a birthday.
    """

    PRICE = "price"
    ADDRESS = "address"
    HOURS = "hours"
    APPOINTMENT = "appointment"
    PARKING = "parking"
    WALK_INS = "walk_ins"
    BARBERS = "barbers"
    SERVICES = "services"
    PAYMENT = "payment"
    KIDS = "kids"
    LATENESS = "lateness"
    DURATION = "duration"
    TREAT = "treat"
    OTHER = "other"


class Sentiment(StrEnum):
    """How the client sounds."""

    POSITIVE = "positive"
    NEUTRAL = "neutral"
    NEGATIVE = "negative"


class Concern(StrEnum):
    """What is never left to an agent: a person has to look, and soon."""

    INJURY = "injury"
    DISTRESS = "distress"
    THREAT = "threat"
    LEGAL = "legal"
    MEDICAL = "medical"
    MONEY = "money"
    MINOR = "minor"
    ANGER = "anger"
    GRIEF = "grief"


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """Words about time and the stretch they mean.

    `start` and `end` are naive local time of the shop, half open: "sat after 3" on a Tuesday is Saturday 15:00 to
    Sunday 00:00, "3pm" is 15:00 to 15:00 plus its grain. `ambiguous` means that a person should be asked which is meant;
    `other` is where the other reading starts, as long as this one, where there is just one.
    `excluded` marks words of refusal: "not monday".
    `has_day` tells whether the words named a day; a time without one is its next occurrence.
    """

    text: str
    start: datetime
    end: datetime
    grain: Grain
    ambiguous: bool = False
    excluded: bool = False
    has_day: bool = True
    other: datetime | None = None

    def readings(self) -> tuple["TimeExpression", ...]:
        """Itself, and its other reading where there is one."""
        if not self.ambiguous or self.other is None:
            return (self,)
        return self, replace(self, start=self.other, end=self.other + (self.end - self.start), other=self.start)

    @property
    def earliest(self) -> datetime:
        """The start of whichever reading comes first."""
        return min(self.start, self.other) if self.ambiguous and self.other else self.start

    def other_start(self, now: datetime) -> datetime:
        """Of an ambiguous one: where nothing else is known, the same a week earlier, or later if that has passed."""
        if self.other is not None:
            return self.other
        return self.start - A_WEEK if self.end - A_WEEK > now else self.start + A_WEEK


@dataclass(frozen=True, slots=True)
class Understanding:
    """`option` is the number of an offered slot, from 1. `confidence` runs from 0 to 1.

    `barber` and `service` are names as the shop writes them, resolved against the lists that were given;
    `excluded_barber` is the one whom the client does not want. `party` counts the heads to be cut; `for_other` means that
    none of them is the client's own ("for my son").
    """

    acts: frozenset[Act]
    times: tuple[TimeExpression, ...] = ()
    option: int | None = None
    barber: str | None = None
    any_barber: bool = False
    service: str | None = None
    topics: frozenset[Topic] = field(default_factory=frozenset)
    language: str = "en"
    confidence: float = 1.0
    excluded_barber: str | None = None
    party: int = 1
    for_other: bool = False
    sentiment: Sentiment = Sentiment.NEUTRAL
    concerns: frozenset[Concern] = field(default_factory=frozenset)

    def does(self, *acts: Act) -> bool:
        """Whether any of these acts was seen."""
        return not self.acts.isdisjoint(acts)
