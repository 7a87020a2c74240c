"""How soon a person has to look at each concern, and what the flag says of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from runtime.domain.conversations import FlagReason, Severity
from runtime.domain.understanding import Concern


@dataclass(frozen=True, slots=True)
class Alarm:
    """`within` counts the hours in which people work, unless it is urgent: then it is from now, by day and by night.

    `says` follows "The client".
    """

    concern: Concern
    severity: Severity
    within: timedelta
    says: str

    @property
    def reason(self) -> FlagReason:
        """Whoever has lost somebody is for a person, and nothing is wrong with the shop."""
        return FlagReason.WANTS_PERSON if self.concern is Concern.GRIEF else FlagReason(self.concern.value)


# What comes first wins where a text holds several.
_ALARMS = (
    Alarm(Concern.DISTRESS, Severity.URGENT, timedelta(minutes=10), "may be in distress or in danger"),
    Alarm(Concern.THREAT, Severity.URGENT, timedelta(minutes=10), "makes a threat"),
    Alarm(Concern.INJURY, Severity.URGENT, timedelta(minutes=15), "says that somebody was hurt"),
    Alarm(Concern.LEGAL, Severity.HIGH, timedelta(hours=1), "speaks of the law or of authorities"),
    Alarm(Concern.MEDICAL, Severity.HIGH, timedelta(hours=1), "asks something about health"),
    Alarm(Concern.MONEY, Severity.HIGH, timedelta(hours=1), "disputes money"),
    Alarm(Concern.MINOR, Severity.HIGH, timedelta(hours=1), "says that they are under age"),
    Alarm(Concern.ANGER, Severity.HIGH, timedelta(hours=1), "is angry"),
    Alarm(Concern.GRIEF, Severity.NORMAL, timedelta(hours=2), "has lost somebody"),
)


def alarms(concerns: Iterable[Concern], *, leaving: bool = False) -> tuple[Alarm, ...]:
    """The most urgent first. Whoever is `leaving` (wants no more texts) may be angry or mourn: nobody has to answer that."""
    found = frozenset(concerns) - (frozenset({Concern.ANGER, Concern.GRIEF}) if leaving else frozenset())
    return tuple(alarm for alarm in _ALARMS if alarm.concern in found)


def told(raised: Iterable[Alarm]) -> str:
    """ "The client says that somebody was hurt, and disputes money"."""
    return "The client " + ", and ".join(alarm.says for alarm in raised)
