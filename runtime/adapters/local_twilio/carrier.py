"""The carrier's own opt-out words, which work whatever the shop's program does.

Source: Twilio's "support for opt-out keywords (SMS STOP filtering)" and its 2025 update (REVOKE, OPTOUT).
"""

from runtime.adapters.local_twilio.exchange import Exchange

STOP_WORDS = frozenset({"STOP", "UNSUBSCRIBE", "END", "QUIT", "STOPALL", "CANCEL", "REVOKE", "OPTOUT"})
START_WORDS = frozenset({"START", "UNSTOP"})
HELP_WORDS = frozenset({"HELP", "INFO"})

STOPPED = (
    "You have successfully been unsubscribed. You will not receive any more messages from this number. "
    "Reply START to resubscribe."
)
STARTED = (
    "You have successfully been re-subscribed to messages from this number. Reply HELP for help. "
    "Reply STOP to unsubscribe. Msg&Data Rates May Apply."
)
HELPED = "Reply STOP to unsubscribe. Msg&Data Rates May Apply."


def obey_keyword(exchange: Exchange, ours: str, phone: str, body: str) -> str | None:
    """Blocks or unblocks the pair when the whole text is one of the words; the carrier's answer, if any."""
    word = body.strip().upper()
    if word in STOP_WORDS:
        exchange.set_blocked(ours, phone, True)
        return STOPPED
    if word in START_WORDS or (word == "YES" and exchange.is_blocked(ours, phone)):
        exchange.set_blocked(ours, phone, False)
        return STARTED
    return HELPED if word in HELP_WORDS else None
