"""The commit of a turn: checkpoint, transcript, effects and outgoing texts in one transaction, or nothing (invariant I4)."""

from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

from pydantic_core import to_jsonable_python
from sqlmodel import Session

from runtime.domain.conversations import Lane, OutboxState, Owner, Purpose, TurnKind
from runtime.domain.effects import NameClient, StopMarketing, StopTexts
from runtime.domain.errors import Refused
from runtime.domain.segments import count_segments
from runtime.engine import checkpoints, effects, loop_guard, stranger_guard
from runtime.engine.claim import Claim
from runtime.ports.rehearsal import LIVE, Point, Protection, Rehearsal
from runtime.ports.turn_runner import PlannedText, TurnPlan
from runtime.store import clients, mailbox, outbox, turns
from runtime.store.database import Database
from runtime.store.mailbox import Fenced
from runtime.store.tables import ConversationRow
from runtime.store.turns import Recorded

CHANGE_THE_CLIENT = (StopTexts, StopMarketing, NameClient)


class NewerMessage(Refused):
    """The client texted again while the turn was thought."""


def commit(
    database: Database,
    claim: Claim,
    plan: TurnPlan,
    rehearsal: Rehearsal = LIVE,
    *,
    though_newer: bool = False,
    wait: timedelta = timedelta(0),
    wasted: int = 0,
) -> list[int]:
    """Makes the plan real and returns the ids of its outgoing texts.

    Raises LostClaim, NewerMessage (unless `though_newer`), SlotTaken or AppointmentChanged; nothing is written then.
    A newer text is answered after `wait`. `wasted` counts the tokens of drafts that were thrown away on the way here.
    """
    stops = any(isinstance(effect, StopTexts) for effect in plan.effects)
    # No flush on the way: what the effects read by the session, no earlier step has changed through it.
    with database.transaction() as session, session.no_autoflush:
        if any(isinstance(effect, CHANGE_THE_CLIENT) for effect in plan.effects):
            clients.lock_client(session, claim.shop_id, claim.client_id)  # client first, as every transaction does
        fenced = rehearsal.guards(Protection.FENCE)
        proven = mailbox.fence(session, claim.conversation_id, claim.attempt, claim.epoch, fenced=fenced)
        conversation, now = proven.row, proven.now
        if conversation.inbound_seq > claim.seen and not though_newer:
            raise NewerMessage(f"conversation {conversation.id} has a newer text")
        outbox.overtake(session, conversation.id)
        plan = loop_guard.limited(session, claim, conversation, plan)
        plan = stranger_guard.limited(session, claim, conversation, plan)
        turn = _record(session, conversation, claim, plan, now, wasted)
        for effect in plan.effects:
            effects.apply(session, claim, conversation, turn, effect, now)
        if claim.request.inbound:
            # After a stop nobody will answer what came in meanwhile.
            mailbox.consume(session, conversation, conversation.inbound_seq if stops else claim.seen, turn.id)
        texts = _write_texts(session, claim, proven, turn, plan)
        checkpoints.keep(session, claim.request.saver)
        mailbox.end_turn(conversation)
        if wait and conversation.inbound_seq > conversation.consumed_seq:
            mailbox.begin_burst(session, conversation, wait)
        session.flush()
        rehearsal.reach(Point.COMMITTING, claim.conversation_id)
        return texts


def _record(
    session: Session, conversation: ConversationRow, claim: Claim, plan: TurnPlan, now: datetime, wasted: int
) -> Recorded:
    return turns.record_turn(
        session,
        conversation,
        claim.request.kind,
        now,
        move=plan.move,
        stage=plan.stage,
        graph_version=plan.graph_version,
        understanding=None if plan.understanding is None else _document(plan.understanding),
        fallbacks=plan.fallbacks,
        tokens_wasted=wasted,
    )


def _write_texts(session: Session, claim: Claim, proven: Fenced, turn: Recorded, plan: TurnPlan) -> list[int]:
    rows = [
        _row(claim, proven.row, turn, part, text, proven.phone, plan.graph_version)
        for part, text in enumerate(plan.texts, start=1)
    ]
    return outbox.write(session, rows)


def lane_of(claim: Claim) -> Lane:
    """In which the texts of this turn are sent."""
    return Lane.OUTREACH if claim.request.kind is TurnKind.OPENING else Lane.LIVE


def _row(
    claim: Claim,
    conversation: ConversationRow,
    turn: Recorded,
    part: int,
    text: PlannedText,
    recipient: str,
    graph_version: str,
) -> dict[str, object]:
    return {
        "shop_id": claim.shop_id,
        "conversation_id": conversation.id,
        "turn_id": turn.id,
        "client_id": claim.client_id,
        "part": part,
        "sender": claim.line.shop.phone,
        "recipient": recipient,
        "body": text.body,
        "segments": count_segments(text.body).count,
        "lane": lane_of(claim),
        "purpose": Purpose(text.purpose),
        "epoch": conversation.epoch,
        "hands_over": conversation.owner == Owner.STAFF,
        "state": OutboxState.PENDING,
        "reason": "",
        "source": text.source,
        "template_version": text.template_version,
        "prompt_version": text.prompt_version,
        "graph_version": graph_version,
        "model": text.model,
        "tokens_in": text.tokens_in,
        "tokens_out": text.tokens_out,
        "latency_ms": text.latency_ms,
        "receipts": [_document(receipt) for receipt in text.receipts],
        "claims": [dict(found) for found in text.claims],
        "to_stranger": claim.request.facts.client.is_stranger,
    }


def _document(value: Any) -> dict[str, Any]:
    """A dataclass as JSON, without its empty fields."""
    plain: dict[str, Any] = to_jsonable_python(asdict(value))
    return {key: content for key, content in plain.items() if content not in (None, [], "")}
