"""What a client agreed to receive."""

from dataclasses import dataclass
from enum import StrEnum

from runtime.domain.conversations import Purpose


class ConsentScope(StrEnum):
    """`texts`: any text from this shop. `marketing`: texts that the client did not ask for (written consent; 47 CFR 64.1200)."""

    TEXTS = "texts"
    MARKETING = "marketing"


class ConsentChange(StrEnum):
    GRANTED = "granted"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class Consent:
    """The newest word per scope; None when the client never said anything."""

    texts: ConsentChange | None = None
    marketing: ConsentChange | None = None

    def allows(self, purpose: Purpose) -> bool:
        """A reply needs no grant (the client texted first), only no stop; the one confirmation of a stop goes out after it."""
        if purpose is Purpose.OPT_OUT_CONFIRMATION:
            return True
        if self.texts is ConsentChange.REVOKED:
            return False
        return purpose is not Purpose.MARKETING or self.marketing is ConsentChange.GRANTED
