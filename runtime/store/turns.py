"""The record of committed turns."""

from datetime import datetime
from typing import Any

from sqlmodel import Session

from runtime.domain.conversations import Move, TurnKind
from runtime.store.tables import ConversationRow, TurnRow


def record_turn(
    session: Session,
    conversation: ConversationRow,
    kind: TurnKind,
    now: datetime,
    *,
    move: Move | None = None,
    stage: str | None = None,
    graph_version: str | None = None,
    understanding: dict[str, Any] | None = None,
    fallbacks: tuple[str, ...] = (),
    tokens_wasted: int = 0,
) -> TurnRow:
    """The conversation's next turn; the conversation must be locked by the caller's transaction."""
    conversation.turn_count += 1
    conversation.last_turn_at = now
    row = TurnRow(
        shop_id=conversation.shop_id,
        conversation_id=conversation.id,
        number=conversation.turn_count,
        kind=kind,
        attempt=conversation.attempt,
        move=move,
        stage=stage,
        graph_version=graph_version,
        understanding=understanding,
        fallbacks=list(fallbacks),
        tokens_wasted=tokens_wasted,
    )
    session.add(row)
    session.flush()
    return row
