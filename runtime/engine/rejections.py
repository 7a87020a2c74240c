"""What becomes of a text that Twilio did not take, and who has to know."""

from datetime import timedelta

import structlog
from sqlmodel import Session

from runtime.domain.carrier_errors import Meaning, meaning_of
from runtime.domain.conversations import ConversationState, FlagReason, OutboxState, Outcome, Purpose, Severity
from runtime.engine.calls import call_staff
from runtime.services import senders
from runtime.services.silence import stop_texts
from runtime.store import mailbox, outbox, outreach_tasks, shops
from runtime.store.clients import lock_client
from runtime.store.clock import business_now
from runtime.store.outbox import Concerned
from runtime.store.tables import OutboxRow

log = structlog.get_logger()

REFUSED = "A text was refused"
WHY = {
    Meaning.CAMPAIGN_CONDEMNED: "The carriers take the shop's texts for spam",
    Meaning.SENDER_CONDEMNED: "The shop's number, or its account at Twilio, may not send texts",
    Meaning.PASSING: "A text did not arrive: the phone was out of reach",
    Meaning.BUSY: "A text could not be sent: the carrier was too busy",
    Meaning.LATER: "A text could not be sent today",
}


def lock_owner(session: Session, row: OutboxRow | Concerned) -> None:
    """Client first, then conversation: the order that every transaction keeps."""
    lock_client(session, row.shop_id, row.client_id)
    outbox.lock_conversation(session, row.conversation_id)


def rejected(session: Session, row: OutboxRow, code: int | None) -> None:
    """Refused for good. The caller holds `lock_owner`'s locks and the row's."""
    outbox.settle(session, row.id, OutboxState.FAILED, "refused by the carrier", code)
    learn_from(session, row, code)


def learn_from(session: Session, row: OutboxRow, code: int | None) -> None:
    """What an error teaches, told at once or by a report: about the person, about the number it was sent from, or only staff.

    The caller holds `lock_owner`'s locks. A text that did not arrive is never decided again by itself: some of the passing
    errors do not prove that, and the carrier has tried for hours before it says so; a person has the words at hand.
    """
    match meaning_of(code):
        case Meaning.OPTED_OUT:
            _obey(session, row, code)
        case Meaning.NUMBER_ENDED:
            lock_client(session, row.shop_id, row.client_id).unreachable_code = code
            _tell_staff(session, row, FlagReason.SEND_FAILED, f"The number takes no texts (carrier error {code}).")
        case Meaning.CAMPAIGN_CONDEMNED | Meaning.SENDER_CONDEMNED as meaning if code is not None:
            _stop_sender(session, row, code, meaning)
        case Meaning.LATER if row.purpose == Purpose.MARKETING:
            _contact_tomorrow(session, row)
        case meaning:
            if meaning is Meaning.OUR_BUG:
                log.error("text.malformed", outbox=row.id, code=code, shop=row.shop_id)
            _tell_staff(session, row, FlagReason.SEND_FAILED, f"{WHY.get(meaning, REFUSED)} (carrier error {code}).")


def _obey(session: Session, row: OutboxRow, code: int | None) -> None:
    conversation = mailbox.open_conversation_of(session, row.shop_id, row.client_id)
    evidence, now = f"carrier error {code}", business_now(session)
    stop_texts(session, row.shop_id, row.client_id, conversation, evidence, now, by_carrier=True)


def _stop_sender(session: Session, row: OutboxRow, code: int, meaning: Meaning) -> None:
    """One alarm per stop; after it only the answers that did not go out are told of, one by one."""
    now = business_now(session)
    answer = row.purpose != Purpose.MARKETING
    if not senders.stop(session, row.shop_id, row.sender, code, now):
        if answer:
            _tell_staff(session, row, FlagReason.SEND_FAILED, f"{REFUSED} (carrier error {code}).")
        return
    log.error("sender.stopped", shop=row.shop_id, conversation=row.conversation_id, code=code, meaning=meaning)
    call_staff(
        session,
        shops.shop(session, row.shop_id),
        row.conversation_id,
        reason=FlagReason.SENDER_STOPPED,
        severity=Severity.URGENT,
        summary=f"{WHY[meaning]} (carrier error {code}). Outreach from {row.sender} has stopped and openings that were "
        f"waiting are cancelled; answers to clients are still sent. Once it is put right: bookedbarber resume {row.sender}",
        suggested_reply=row.body if answer else "",
        now=now,
        within=timedelta(minutes=30),
    )


def _contact_tomorrow(session: Session, row: OutboxRow) -> None:
    """An opening that the carrier had no room for is made anew on the shop's next day, once, unless the client has texted."""
    conversation = outbox.lock_conversation(session, row.conversation_id)
    unheard = conversation.state == ConversationState.OPEN and conversation.inbound_seq == 0
    if not unheard or outreach_tasks.is_second_try(session, row.shop_id, conversation.id):
        return
    now = business_now(session)
    zone = shops.shop_at(session, row.shop_id, conversation.sender_number_id).shop.tz
    mailbox.close(conversation, Outcome.LATER, now)
    outreach_tasks.plan(
        session,
        shop_id=row.shop_id,
        client_id=row.client_id,
        agent=conversation.agent,
        key=f"{outreach_tasks.SECOND_TRY}{conversation.id}",
        due_on=now.astimezone(zone).date() + timedelta(days=1),
    )


def gave_up(session: Session, row: OutboxRow) -> None:
    """Throttled too often."""
    outbox.settle(session, row.id, OutboxState.FAILED, "throttled too often")
    _tell_staff(session, row, FlagReason.SEND_FAILED, "A text could not be sent: the carrier was too busy.")


def never_arrived(session: Session, row: OutboxRow, times: int) -> None:
    """As often as it was posted, so often Twilio's list proved that it has no such text."""
    why = f"did not go out, {times} times: {row.reason}"
    outbox.settle(session, row.id, OutboxState.FAILED, why)
    _tell_staff(
        session, row, FlagReason.SEND_FAILED, f"The last text did not reach the client: {times} tries have failed."
    )


def unclear(session: Session, row: OutboxRow, why: str) -> None:
    """Nothing more is tried: it may have arrived (invariant I5)."""
    outbox.settle(session, row.id, OutboxState.UNKNOWN, why)
    _tell_staff(session, row, FlagReason.SEND_UNCLEAR, "It is not known whether the last text reached the client.")


def _tell_staff(session: Session, row: OutboxRow, reason: FlagReason, summary: str) -> None:
    marketing = row.purpose == Purpose.MARKETING
    call_staff(
        session,
        shops.shop(session, row.shop_id),
        row.conversation_id,
        reason=reason,
        severity=Severity.LOW if marketing else Severity.HIGH,
        summary=summary,
        suggested_reply=row.body,
        now=business_now(session),
        within=timedelta(hours=8) if marketing else timedelta(minutes=30),
    )
