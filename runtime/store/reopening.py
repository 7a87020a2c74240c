"""A client who texts again after the end: the same conversation goes on, with the agent that knows it."""

from datetime import datetime

from sqlmodel import Session, col, select

from runtime.domain.conversations import ConversationState, Outcome, Owner
from runtime.store.tables import ConversationRow

FINAL = (Outcome.OPTED_OUT, Outcome.HANDED_OVER)


def reopen_last(session: Session, shop_id: int, client_id: int, closed_since: datetime) -> ConversationRow | None:
    """The client's last conversation, open again, when an agent closed it after `closed_since` (business time).

    A keyword that was all there was ("HELP", filed with the front desk) stands between them and changes nothing.
    It keeps its outcome until it is closed anew. The caller holds the client's lock and has seen that none is open.
    """
    query = (
        select(ConversationRow)
        .where(ConversationRow.shop_id == shop_id, ConversationRow.client_id == client_id)
        .where(col(ConversationRow.outcome).is_distinct_from(Outcome.SETTLED))
        .order_by(col(ConversationRow.id).desc())
        .limit(1)
        .with_for_update(key_share=True)
    )
    last = session.exec(query).first()
    if last is None or not _goes_on(last, closed_since):
        return None
    last.state = ConversationState.OPEN
    last.closed_at = None
    return last


def _goes_on(last: ConversationRow, closed_since: datetime) -> bool:
    by_agent = last.owner == Owner.AGENT and last.outcome not in FINAL
    closed = last.state == ConversationState.CLOSED
    return by_agent and closed and last.closed_at is not None and last.closed_at >= closed_since
