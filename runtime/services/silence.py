"""A client's stop: everything that makes silence mean silence, in one transaction (invariant I6)."""

from datetime import datetime

from sqlmodel import Session

from runtime.domain.consent import ConsentChange, ConsentScope
from runtime.domain.conversations import Outcome
from runtime.services.authority import end_authority
from runtime.store import appointments, audit, clients, mailbox, outbox
from runtime.store.tables import ConversationRow


def stop_texts(
    session: Session,
    shop_id: int,
    client_id: int,
    conversation: ConversationRow | None,
    evidence: str,
    now: datetime,
    *,
    by_carrier: bool,
) -> None:
    """Records the opt-out, cancels what is pending, ends the authority of whoever is thinking, closes the conversation.

    The caller holds the locks on the client and the conversation. Idempotent. Booked appointments stay. A stop that the
    carrier obeys it also answers; after any other our own confirmation stays due.
    """
    for scope in ConsentScope:
        clients.record_consent(session, shop_id, client_id, scope, ConsentChange.REVOKED, evidence)
    outbox.cancel_pending(session, shop_id, client_id, "the client opted out", confirms=not by_carrier)
    audit.note(
        session,
        f"client:{client_id}",
        "opted out",
        shop_id=shop_id,
        conversation_id=None if conversation is None else conversation.id,
        evidence=evidence,
    )
    if conversation is None:
        return
    end_authority(session, conversation, "the client opted out")
    appointments.release_holds(session, shop_id, conversation.id)
    mailbox.close(conversation, Outcome.OPTED_OUT, now)


def stop_marketing(
    session: Session, shop_id: int, client_id: int, conversation: ConversationRow, evidence: str
) -> None:
    """Contacts that are planned are dropped when they come due; answers still go out. The caller holds the client's lock."""
    clients.record_consent(session, shop_id, client_id, ConsentScope.MARKETING, ConsentChange.REVOKED, evidence)
    audit.note(
        session,
        f"client:{client_id}",
        "marketing stopped",
        shop_id=shop_id,
        conversation_id=conversation.id,
        evidence=evidence,
    )


def allow_texts(session: Session, shop_id: int, client_id: int, evidence: str) -> None:
    """The client opted in again at the carrier. Marketing stays off until it is agreed to in writing (47 CFR 64.1200)."""
    clients.record_consent(session, shop_id, client_id, ConsentScope.TEXTS, ConsentChange.GRANTED, evidence)
    audit.note(session, f"client:{client_id}", "opted in", shop_id=shop_id, evidence=evidence)
