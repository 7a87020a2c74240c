"""Staff take a conversation over from its agent, and hand it back."""

from sqlmodel import Session

from runtime.domain.conversations import ConversationState, Owner
from runtime.domain.errors import Refused
from runtime.services.authority import end_authority
from runtime.store import appointments, audit
from runtime.store.tables import ConversationRow

STAFF_TOOK_OVER = "staff took over before this was sent"


class ConversationIsClosed(Refused):
    """Nobody answers in a closed conversation."""


def take_over(session: Session, conversation: ConversationRow, staff_user_id: int) -> bool:
    """From the caller's commit on the agent is silent; False when staff own the conversation already.

    The caller holds the lock on the conversation (before it any on the client, after it any on the outbox). Idempotent.
    What the agent was about to say is cancelled; a slot that it held stays held for its time if the client was told of it,
    so that staff can keep the promise. Raises ConversationIsClosed.
    """
    _require_open(conversation)
    if conversation.owner == Owner.STAFF:
        return False
    cancelled = end_authority(session, conversation, STAFF_TOOK_OVER)
    appointments.release_untold_holds(session, conversation.shop_id, conversation.id, cancelled)
    conversation.owner = Owner.STAFF
    _note(session, conversation, staff_user_id, "took over", cancelled=len(cancelled))
    return True


def hand_back(session: Session, conversation: ConversationRow, staff_user_id: int) -> bool:
    """The agent answers again; False when it does already. What no turn has answered becomes the agent's to answer.

    Lock and errors as for `take_over`; idempotent. The caller wakes a worker after its commit, or the sweeper will.
    """
    _require_open(conversation)
    if conversation.owner == Owner.AGENT:
        return False
    end_authority(session, conversation, "handed back to the agent before this was sent")
    conversation.owner = Owner.AGENT
    unseen = conversation.inbound_seq - conversation.consumed_seq
    _note(session, conversation, staff_user_id, "handed back", unseen=unseen)
    return True


def _require_open(conversation: ConversationRow) -> None:
    if conversation.state != ConversationState.OPEN:
        raise ConversationIsClosed("the conversation is closed")


def _note(session: Session, conversation: ConversationRow, staff_user_id: int, action: str, **details: int) -> None:
    audit.note(
        session,
        f"staff:{staff_user_id}",
        action,
        shop_id=conversation.shop_id,
        conversation_id=conversation.id,
        **details,
    )
