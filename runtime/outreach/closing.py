"""Closing conversations that fell quiet, so that the next contact can begin."""

from datetime import timedelta

from runtime.store import quiet_conversations
from runtime.store.clock import business_now
from runtime.store.database import Database

AFTER_BOOKING = timedelta(hours=12)
WITHOUT_ANSWER = timedelta(days=7)


def close_quiet(database: Database) -> list[int]:
    """Twelve hours after a booking, a week without an answer; business time. Returns what was closed; safe to repeat."""
    with database.transaction() as session:
        now = business_now(session)
        return quiet_conversations.close(
            session, booked_before=now - AFTER_BOOKING, unanswered_before=now - WITHOUT_ANSWER, now=now
        )
