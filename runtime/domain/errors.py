"""Everything that can go wrong, by what the caller should do about it.

BookedBarberError
├── Refused            a rule said no; trying again changes nothing
│   ├── SlotTaken          the slot is no longer free, or never was by the rules
│   ├── AppointmentChanged the appointment is no longer as it was when the turn was thought
│   ├── LostClaim          this worker no longer owns the turn; whatever it wanted to write is void
│   ├── NotAuthentic       the caller did not prove who it is
│   └── MessageRejected    the carrier refused the text for good (carries its error code)
├── NotFound           no such thing in this shop
├── Unavailable        an outside part is down or slow; later may work
│   ├── TooSlow            the database answers, but not this statement in its time
│   ├── ModelUnavailable
│   ├── MessagingThrottled the text was not accepted and may safely be sent again
│   │   └── MessagingAway      nobody was reached who could have accepted it
│   └── MessagingUnclear   nobody knows whether the text was accepted; sending again could double it
└── Broken             a defect or a wrong set-up; a person must look
    ├── BadSetting
    └── ModelWrong         the model answered something that cannot be used
"""


class BookedBarberError(Exception):
    """The root; its text is fit to be shown to a person."""


class Refused(BookedBarberError):
    """A rule said no."""


class SlotTaken(Refused):
    """The slot is no longer free."""


class AppointmentChanged(Refused):
    """The shop or another conversation has cancelled or moved it meanwhile."""


class LostClaim(Refused):
    """Another worker, an opt-out or a takeover has ended this claim."""


class NotAuthentic(Refused):
    """A request that is not from whom it says."""


class MessageRejected(Refused):
    """The carrier refused the text for good; `code` is Twilio's error code (see 'Error codes' in the Twilio docs)."""

    def __init__(self, message: str, code: int | None) -> None:
        super().__init__(message)
        self.code = code


class NotFound(BookedBarberError):
    """No such thing in this shop."""


class Unavailable(BookedBarberError):
    """An outside part is down or slow."""


class TooSlow(Unavailable):
    """The database ended a statement that took too long, or waited too long for a lock."""


class Paid:
    """What the model's answers cost that were of no use."""

    tokens_in: int = 0
    tokens_out: int = 0


class ModelUnavailable(Unavailable, Paid):
    """No answer from the model within its deadline."""


class MessagingThrottled(Unavailable):
    """Not accepted, certainly; safe to send again after `retry_after` seconds."""

    def __init__(self, message: str, retry_after: float = 1.0) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class MessagingAway(MessagingThrottled):
    """Nobody was reached: not a byte of the request went out."""


class MessagingUnclear(Unavailable):
    """The text may or may not have been accepted."""


class Broken(BookedBarberError):
    """A defect or a wrong set-up."""


class BadSetting(Broken):
    """A setting is missing or malformed; the text names the variable and what it should look like."""


class ModelWrong(Broken, Paid):
    """The model's answer cannot be used (not the schema, refused, empty, too long)."""
