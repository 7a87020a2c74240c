"""What Twilio's error codes mean for us (twilio.com/docs/api/errors)."""

from enum import StrEnum


class Meaning(StrEnum):
    """`opted_out`: the carrier blocks us for this person. `number_ended`: no text will ever arrive there."""

    OPTED_OUT = "opted_out"
    NUMBER_ENDED = "number_ended"
    OTHER = "other"


OPTED_OUT = frozenset({21610})
NUMBER_ENDED = frozenset({21211, 21217, 21614, 21635, 30004, 30005, 30006})


def meaning_of(code: int | None) -> Meaning:
    if code in OPTED_OUT:
        return Meaning.OPTED_OUT
    return Meaning.NUMBER_ENDED if code in NUMBER_ENDED else Meaning.OTHER
