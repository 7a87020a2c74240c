"""What a turn intends, made real in its commit's transaction."""

from datetime import date, datetime

from sqlmodel import Session

from runtime.domain.conversations import Agent, Owner
from runtime.domain.effects import (
    AskAgainOn,
    BookSlot,
    CancelBooking,
    CloseConversation,
    Effect,
    HandToStaff,
    HoldSlot,
    MoveBooking,
    NameClient,
    RaiseFlag,
    StopMarketing,
    StopTexts,
)
from runtime.engine.claim import Claim
from runtime.services import booking
from runtime.services.silence import stop_marketing, stop_texts
from runtime.store import appointments, clients, flags, mailbox, outreach_tasks
from runtime.store.tables import ConversationRow
from runtime.store.turns import Recorded

ON_APPOINTMENTS = (BookSlot, HoldSlot, MoveBooking, CancelBooking)


def apply(
    session: Session, claim: Claim, conversation: ConversationRow, turn: Recorded, effect: Effect, now: datetime
) -> None:
    """The caller holds the lock on the conversation. Raises SlotTaken or AppointmentChanged; all is rolled back then."""
    if isinstance(effect, ON_APPOINTMENTS):
        _change_diary(session, claim, conversation, turn, effect, now)
    else:
        _change_the_rest(session, claim, conversation, effect, now)


def _change_diary(
    session: Session,
    claim: Claim,
    conversation: ConversationRow,
    turn: Recorded,
    effect: BookSlot | HoldSlot | MoveBooking | CancelBooking,
    now: datetime,
) -> None:
    shop = claim.line.shop
    match effect:
        case BookSlot(slot, note):
            booking.book(session, shop, conversation, turn.id, slot, now, note)
        case HoldSlot(slot, lasts):
            booking.hold(session, shop, conversation, turn.id, slot, now, lasts)
        case MoveBooking(appointment_id, slot):
            booking.move(session, shop, conversation, turn.id, appointment_id, slot, now)
        case CancelBooking(appointment_id):
            booking.cancel(session, shop, conversation, appointment_id)


def _change_the_rest(
    session: Session, claim: Claim, conversation: ConversationRow, effect: Effect, now: datetime
) -> None:
    shop_id = claim.shop_id
    match effect:
        case CloseConversation(outcome):
            if conversation.inbound_seq == claim.seen:  # in a closed conversation nobody would find the newer text
                appointments.release_holds(session, shop_id, conversation.id)
                mailbox.close(conversation, outcome, now)
        case StopTexts():
            why = "words that the model understood"
            stop_texts(session, shop_id, claim.client_id, conversation, why, now, by_carrier=False)
        case StopMarketing():
            stop_marketing(session, shop_id, claim.client_id, conversation, "somebody else has this number")
        case HandToStaff():
            conversation.owner = Owner.STAFF
        case NameClient(first_name):
            clients.name_client(session, shop_id, claim.client_id, first_name)
        case AskAgainOn(day):
            _plan_another_contact(session, claim, conversation, day)
        case RaiseFlag():
            _raise_flag(session, claim, conversation, effect, now)


def _plan_another_contact(session: Session, claim: Claim, conversation: ConversationRow, day: date) -> None:
    outreach_tasks.plan(
        session,
        shop_id=claim.shop_id,
        client_id=claim.client_id,
        agent=Agent.REBOOKING,
        key=f"asked-for:{conversation.id}:{day.isoformat()}",
        due_on=day,
    )


def _raise_flag(
    session: Session, claim: Claim, conversation: ConversationRow, effect: RaiseFlag, now: datetime
) -> None:
    flags.raise_flag(
        session,
        shop_id=claim.shop_id,
        conversation_id=conversation.id,
        reason=effect.reason,
        severity=effect.severity,
        summary=effect.summary,
        suggested_reply=effect.suggested_reply,
        now=now,
        within=effect.within,
    )
