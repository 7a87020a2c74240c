"""Words for which a person is called, whatever else a text says: rather one call too many than one too few.

By rules alone, in English and Spanish. What a text is about is told by who is hurt, by whom, and whose money or law it is: "my
neck is bleeding" is for a person, "I cut my finger at work, can we move it?" is not.
"""

from collections.abc import Sequence

from runtime.domain.concerns.alarms import Alarm as Alarm
from runtime.domain.concerns.alarms import alarms as alarms
from runtime.domain.concerns.alarms import told as told
from runtime.domain.concerns.anger import ANGER
from runtime.domain.concerns.danger import DISTRESS, THREAT
from runtime.domain.concerns.grief import GRIEF
from runtime.domain.concerns.health import INJURY, MEDICAL
from runtime.domain.concerns.law import LEGAL
from runtime.domain.concerns.minors import MINOR
from runtime.domain.concerns.money import MONEY
from runtime.domain.concerns.plain import as_plain
from runtime.domain.understanding import Concern

_SIGNS = {
    Concern.DISTRESS: DISTRESS,
    Concern.THREAT: THREAT,
    Concern.INJURY: INJURY,
    Concern.LEGAL: LEGAL,
    Concern.MEDICAL: MEDICAL,
    Concern.MONEY: MONEY,
    Concern.MINOR: MINOR,
    Concern.ANGER: ANGER,
    Concern.GRIEF: GRIEF,
}

_LONGEST = 2000  # characters; a longer text is read so far


def find_concerns(text: str, barbers: Sequence[str] = ()) -> frozenset[Concern]:
    """`text` as the client wrote it; `barbers` are the shop's, by name."""
    plain = as_plain(text[:_LONGEST], barbers)
    return frozenset(concern for concern, signs in _SIGNS.items() if signs.are_in(plain))
