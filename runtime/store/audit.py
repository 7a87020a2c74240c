"""The audit trail: append only, never a text's body."""

from typing import Any

from sqlmodel import Session

from runtime.store.tables import AuditRow


def note(
    session: Session,
    actor: str,
    action: str,
    *,
    shop_id: int | None,
    conversation_id: int | None = None,
    **details: Any,
) -> None:
    session.add(AuditRow(shop_id=shop_id, conversation_id=conversation_id, actor=actor, action=action, details=details))
