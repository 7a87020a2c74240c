"""What Twilio's error codes mean for us (twilio.com/docs/api/errors)."""

from enum import StrEnum


class Meaning(StrEnum):
    """What an error says about the person, the text or the number that it was sent from."""

    OPTED_OUT = "opted_out"  # the carrier blocks us for this person
    NUMBER_ENDED = "number_ended"  # no text will ever arrive there
    PASSING = "passing"  # the phone or its network was out of reach
    CAMPAIGN_CONDEMNED = "campaign_condemned"  # the carriers take our texts for spam
    SENDER_CONDEMNED = "sender_condemned"  # this number, or its account, may not send
    BUSY = "busy"  # too much at once; not sent
    LATER = "later"  # not today: a daily cap, or the carrier's own quiet hours
    OUR_BUG = "our_bug"  # a text that should never have been tried
    OTHER = "other"

    @property
    def condemns(self) -> bool:
        """Whether more outreach from this number would do harm."""
        return self in (Meaning.CAMPAIGN_CONDEMNED, Meaning.SENDER_CONDEMNED)


MEANINGS: dict[int, Meaning] = {
    21610: Meaning.OPTED_OUT,
    21211: Meaning.NUMBER_ENDED,  # not a phone number
    21217: Meaning.NUMBER_ENDED,
    21614: Meaning.NUMBER_ENDED,  # not a mobile
    21635: Meaning.NUMBER_ENDED,  # a landline
    30004: Meaning.NUMBER_ENDED,  # blocked
    30005: Meaning.NUMBER_ENDED,  # unknown or no longer in service
    30006: Meaning.NUMBER_ENDED,  # landline or unreachable carrier
    30003: Meaning.PASSING,  # the handset is off
    30008: Meaning.PASSING,  # the carrier gives no reason
    30410: Meaning.PASSING,  # the provider timed out
    30007: Meaning.CAMPAIGN_CONDEMNED,  # filtered
    20003: Meaning.SENDER_CONDEMNED,  # the account's credentials are refused, or it is suspended
    21212: Meaning.SENDER_CONDEMNED,  # not a valid sending number
    21408: Meaning.SENDER_CONDEMNED,  # the account may not text this region
    21601: Meaning.SENDER_CONDEMNED,  # the number cannot text
    21606: Meaning.SENDER_CONDEMNED,  # the number is not this account's
    21608: Meaning.SENDER_CONDEMNED,  # a trial account
    30002: Meaning.SENDER_CONDEMNED,  # the account is suspended
    30032: Meaning.SENDER_CONDEMNED,  # a toll-free number that is not verified
    30034: Meaning.SENDER_CONDEMNED,  # a number without a registered campaign
    20429: Meaning.BUSY,
    21611: Meaning.BUSY,  # this number's queue holds ten hours of texts
    30001: Meaning.BUSY,  # a queue overflowed
    30022: Meaning.LATER,  # the campaign's rate
    30023: Meaning.LATER,  # T-Mobile's daily cap
    30047: Meaning.LATER,  # quiet hours
    30610: Meaning.LATER,  # quiet hours
    21602: Meaning.OUR_BUG,  # an empty text
    21603: Meaning.OUR_BUG,  # no sender
    21604: Meaning.OUR_BUG,  # no recipient
    21605: Meaning.OUR_BUG,  # too long
    21617: Meaning.OUR_BUG,  # too long
}


def meaning_of(code: int | None) -> Meaning:
    return Meaning.OTHER if code is None else MEANINGS.get(code, Meaning.OTHER)
