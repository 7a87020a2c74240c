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
    """`note` tells the barber what the diary's columns do not: for whom it is, or a treat that was promised."""

    slot: Slot
    note: str = ""


@dataclass(frozen=True, slots=True)
class MoveBooking:
    """The client's appointment gives its place to the slot, or stays where it is when the slot has gone."""

    appointment_id: int
    slot: Slot


@dataclass(frozen=True, slots=True)
class CancelBooking:
    """The client's appointment is cancelled, and its place is free again."""

    appointment_id: int


@dataclass(frozen=True, slots=True)
class NameClient:
    """What somebody whom the shop did not know wants to be called."""

    first_name: str


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
class StopMarketing:
    """Nobody at this number has agreed to texts that were not asked for; answers still go out."""


@dataclass(frozen=True, slots=True)
class AskAgainOn:
    """The client wants to hear from the shop again, not before this day."""

    day: date


Effect = (
    HoldSlot
    | BookSlot
    | MoveBooking
    | CancelBooking
    | NameClient
    | CloseConversation
    | RaiseFlag
    | HandToStaff
    | StopTexts
    | StopMarketing
    | AskAgainOn
)
