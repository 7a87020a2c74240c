"""The record of committed turns."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import insert
from sqlmodel import Session, col, select

from runtime.domain.conversations import Move, TurnKind
from runtime.store.tables import ConversationRow, TurnRow

INSERT = insert(TurnRow).returning(col(TurnRow.id))


@dataclass(frozen=True, slots=True)
class Recorded:
    """A turn that is in the database; `number` counts from 1 in its conversation."""

    id: int
    number: int


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
) -> Recorded:
    """The conversation's next turn; the conversation must be locked by the caller's transaction."""
    conversation.turn_count += 1
    conversation.last_turn_at = now
    values = {
        "shop_id": conversation.shop_id,
        "conversation_id": conversation.id,
        "number": conversation.turn_count,
        "kind": kind,
        "attempt": conversation.attempt,
        "move": move,
        "stage": stage,
        "graph_version": graph_version,
        "understanding": understanding,
        "fallbacks": list(fallbacks),
        "tokens_wasted": tokens_wasted,
    }
    return Recorded(session.connection().execute(INSERT, values).scalar_one(), conversation.turn_count)


def last_move(session: Session, conversation: ConversationRow) -> Move | None:
    """Of the newest turn; None before the first one, and for a turn without a move."""
    newest = select(TurnRow.move).where(
        TurnRow.shop_id == conversation.shop_id,
        TurnRow.conversation_id == conversation.id,
        TurnRow.number == conversation.turn_count,
    )
    found = session.exec(newest).first()
    return Move(found) if found is not None else None
