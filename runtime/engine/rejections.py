"""What becomes of a text that Twilio did not take, and who has to know."""

from datetime import timedelta

from sqlmodel import Session

from runtime.domain.carrier_errors import Meaning, meaning_of
from runtime.domain.conversations import FlagReason, OutboxState, Purpose, Severity
from runtime.services.silence import stop_texts
from runtime.store import flags, mailbox, outbox
from runtime.store.clients import lock_client
from runtime.store.clock import business_now
from runtime.store.tables import OutboxRow


def lock_owner(session: Session, row: OutboxRow) -> None:
    """Client first, then conversation: the order that every transaction keeps."""
    lock_client(session, row.shop_id, row.client_id)
    outbox.lock_conversation(session, row.conversation_id)


def rejected(session: Session, row: OutboxRow, code: int | None) -> None:
    """Refused for good. The caller holds `lock_owner`'s locks and the row's."""
    outbox.settle(session, row, OutboxState.FAILED, "refused by the carrier", code)
    learn_from(session, row, code)


def learn_from(session: Session, row: OutboxRow, code: int | None) -> None:
    """An opt-out that only the carrier knew of, or a number that ended, is remembered; anything else is for staff."""
    match meaning_of(code):
        case Meaning.OPTED_OUT:
            conversation = mailbox.open_conversation_of(session, row.shop_id, row.client_id)
            stop_texts(
                session,
                row.shop_id,
                row.client_id,
                conversation,
                f"carrier error {code}",
                business_now(session),
            )
        case Meaning.NUMBER_ENDED:
            lock_client(session, row.shop_id, row.client_id).unreachable_code = code
            _tell_staff(session, row, FlagReason.SEND_FAILED, f"The number takes no texts (carrier error {code}).")
        case Meaning.OTHER:
            _tell_staff(session, row, FlagReason.SEND_FAILED, f"A text was refused (carrier error {code}).")


def gave_up(session: Session, row: OutboxRow) -> None:
    """Throttled too often."""
    outbox.settle(session, row, OutboxState.FAILED, "throttled too often")
    _tell_staff(session, row, FlagReason.SEND_FAILED, "A text could not be sent: the carrier was too busy.")


def unclear(session: Session, row: OutboxRow, why: str) -> None:
    """Never sent again by itself: it may have arrived (invariant I5)."""
    outbox.settle(session, row, OutboxState.UNKNOWN, why)
    _tell_staff(session, row, FlagReason.SEND_UNCLEAR, "It is not known whether the last text reached the client.")


def _tell_staff(session: Session, row: OutboxRow, reason: FlagReason, summary: str) -> None:
    marketing = row.purpose == Purpose.MARKETING
    flags.raise_flag(
        session,
        shop_id=row.shop_id,
        conversation_id=row.conversation_id,
        reason=reason,
        severity=Severity.LOW if marketing else Severity.HIGH,
        summary=summary,
        suggested_reply=row.body,
        now=business_now(session),
        within=timedelta(hours=24) if marketing else timedelta(minutes=30),
    )
