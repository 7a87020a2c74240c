"""Numbers that a shop sends from: outreach from one is stopped when carriers condemn it, and resumed by a person."""

from datetime import datetime

from sqlmodel import Session

from runtime.domain.errors import NotFound
from runtime.domain.phone import normalize_phone
from runtime.store import audit, outbox, shops


def stop(session: Session, shop_id: int, phone: str, code: int, now: datetime) -> bool:
    """Ends outreach from this number; answers to clients still go. False when it was stopped already. Idempotent.

    What is pending at this moment is cancelled in the caller's transaction; what another transaction has locked just now
    is cancelled by the sender's re-check. The caller may hold locks on a client, a conversation and a text.
    """
    if not shops.stop_sender(session, shop_id, phone, code, now):
        return False
    cancelled = outbox.cancel_marketing_from(session, shop_id, phone, f"outreach was stopped (carrier error {code})")
    audit.note(session, "carrier", "stopped outreach", shop_id=shop_id, code=code, cancelled=cancelled)
    return True


def resume(session: Session, phone: str) -> int | None:
    """Outreach may start again; what was cancelled stays cancelled. Returns the error that had stopped it, None if none had.

    `phone` as people write it. Raises Refused for what is no phone number, NotFound for one that is no shop's.
    """
    line = shops.line_of(session, normalize_phone(phone))
    if line is None:
        raise NotFound("no shop sends from this number: give it as the shop's clients see it")
    if line.stopped_code is not None:
        shops.resume_sender(session, line.sender_number_id)
        audit.note(session, "operator", "resumed outreach", shop_id=line.shop.id, code=line.stopped_code)
    return line.stopped_code
