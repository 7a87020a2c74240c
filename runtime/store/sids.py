"""Twilio's name for a text, on which a webhook, its repetition and our own record may meet at the same moment."""

from sqlmodel import Session

from runtime.store.statement import Statement

LOCK = Statement("select pg_advisory_xact_lock(:texts, hashtext(:sid))")
TEXTS = 1  # a pair of numbers, so that it never meets the migration's lock, which is one number


def lock_sid(session: Session, sid: str) -> None:
    """Until the transaction's end; taken before any row is locked. There may be no row to lock yet."""
    LOCK.run(session, {"texts": TEXTS, "sid": sid})
