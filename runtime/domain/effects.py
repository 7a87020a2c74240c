"""What a turn intends to change. The commit makes it real in the turn's own transaction, or the turn is thought again."""

from dataclasses import dataclass
from datetime import date, timedelta

from runtime.domain.appointments import Slot
from runtime.domain.conversations import FlagReason, Outcome, Severity


@dataclass(frozen=True, slots=True)
class HoldSlot:
    """Keeps the slot for this conversation alone until `lasts` has passed."""

    slot: Slot
    lasts: timedelta


@dataclass(frozen=True, slots=True)
class BookSlot:
    slot: Slot


@dataclass(frozen=True, slots=True)
class CloseConversation:
    """Without an outcome the one of an earlier end stays: "ok thanks" after "next month" is no new answer."""

    outcome: Outcome | None


@dataclass(frozen=True, slots=True)
class RaiseFlag:
    """Staff should look within `within`. `suggested_reply` may be empty."""

    reason: FlagReason
    severity: Severity
    summary: str
    within: timedelta
    suggested_reply: str = ""


@dataclass(frozen=True, slots=True)
class HandToStaff:
    """The agent falls silent in this conversation; staff own it."""


@dataclass(frozen=True, slots=True)
class StopTexts:
    """The client wants no more texts, in words that only the model understood."""


@dataclass(frozen=True, slots=True)
class AskAgainOn:
    """The client wants to hear from the shop again, not before this day."""

    day: date


Effect = HoldSlot | BookSlot | CloseConversation | RaiseFlag | HandToStaff | StopTexts | AskAgainOn
