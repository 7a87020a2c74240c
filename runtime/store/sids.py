"""Twilio's name for a text, on which a webhook, its repetition and our own record may meet at the same moment."""

from sqlalchemy import text
from sqlmodel import Session

LOCK = text("select pg_advisory_xact_lock(:texts, hashtext(:sid))")
TEXTS = 1  # a pair of numbers, so that it never meets the migration's lock, which is one number


def lock_sid(session: Session, sid: str) -> None:
    """Until the transaction's end; taken before any row is locked. There may be no row to lock yet."""
    session.connection().execute(LOCK, {"texts": TEXTS, "sid": sid})
