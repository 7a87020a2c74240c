"""Ending the agent's authority over a conversation from outside: a stop, a takeover, an erasure."""

from sqlmodel import Session

from runtime.store import mailbox, outbox
from runtime.store.tables import ConversationRow


def end_authority(session: Session, conversation: ConversationRow, why: str) -> list[int]:
    """What is being thought can no longer be committed, and what the agent has decided and not begun to send never goes out.

    The caller holds the lock on the conversation, and on the client if it touches the client. What is past the commit of
    `sending` goes out (invariant I6). Returns the turns whose texts were cancelled. Idempotent but for the epoch, which
    rises each time.
    """
    conversation.epoch += 1
    mailbox.end_turn(conversation)
    session.flush()
    return outbox.overtake(session, conversation.id, why)
