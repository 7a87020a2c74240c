"""Stops, opt-ins and calls for help: settled by rule in the webhook's own transaction, before anyone thinks (invariant I6)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlmodel import Session

import prompts
from prompts import BadText, Prompts
from runtime.domain.appointments import Visit
from runtime.domain.consent import ConsentChange
from runtime.domain.conversations import (
    Agent,
    FlagReason,
    Lane,
    Move,
    Outcome,
    Purpose,
    Severity,
    Source,
    TurnKind,
)
from runtime.domain.errors import Broken
from runtime.domain.language import clear_language
from runtime.domain.optout import OptOut, OptOutKind, asks_to_cancel, classify_opt_out, said_of_a_visit
from runtime.domain.phone import say_phone
from runtime.domain.segments import count_segments, without_dear_accents
from runtime.domain.wording import say_at, say_date
from runtime.engine import concerns
from runtime.services.silence import allow_texts, stop_texts
from runtime.store import clients, flags, mailbox, text_versions, turns
from runtime.store.shops import Line
from runtime.store.tables import ClientRow, ConversationRow, InboundRow, OutboxRow
from runtime.store.turns import Recorded

log = structlog.get_logger()

TEXTS = prompts.load()
RESCUE_WITHIN = timedelta(minutes=30)  # and before the appointment begins
MARKED = said_of_a_visit(coming=True, asked=True)
LONGEST_QUOTE = 160  # characters


@dataclass(frozen=True, slots=True)
class Settled:
    """`confirmation` is the outbox id of the one text that a free-text stop is answered with."""

    confirmation: int | None = None


def settle(
    session: Session,
    line: Line,
    client: ClientRow,
    conversation: ConversationRow,
    row: InboundRow,
    now: datetime,
) -> Settled | None:
    """None for an ordinary text. The caller holds the locks on the client and the conversation."""
    word = classify_opt_out(row.body)
    if word is None or (word.kind is OptOutKind.YES and not _has_stopped(session, client)):
        return None
    if (
        word.word in MARKED
        and not word.by_carrier
        and _is_of_a_visit(session, line, client, conversation, row.body, now)
    ):
        return None
    session.flush()
    turn = turns.record_turn(
        session,
        conversation,
        TurnKind.KEYWORD,
        now,
        move=Move.CONFIRM_OPT_OUT if word.kind is OptOutKind.FREE_TEXT else None,
    )
    if word.stops:
        mailbox.consume(session, conversation, conversation.inbound_seq, turn.id)
    else:
        mailbox.consume_one(conversation, row, turn.id)
    log.info("text.keyword", shop=line.shop.id, conversation=conversation.id, kind=word.kind)
    if word.stops:
        return _stop(session, line, client, conversation, turn, word, row.body, now)
    if word.kind in (OptOutKind.START, OptOutKind.YES):
        allow_texts(session, line.shop.id, client.id, f"keyword {word.word}")
    if turn.number == 1 and conversation.agent == Agent.FRONT_DESK and not flags.has_open(session, conversation.id):
        mailbox.close(conversation, Outcome.SETTLED, now)  # the keyword was all there was
    return Settled()


def _stop(
    session: Session,
    line: Line,
    client: ClientRow,
    conversation: ConversationRow,
    turn: Recorded,
    word: OptOut,
    said: str,
    now: datetime,
) -> Settled:
    evidence = f"keyword {word.word}" if word.by_carrier else "free text"
    already = _has_stopped(session, client)
    stop_texts(session, line.shop.id, client.id, conversation, evidence, now, by_carrier=word.by_carrier)
    if asks_to_cancel(said):
        _rescue(session, line, client, conversation, said, now)
    concerns.call_a_person(session, line.shop, conversation, client, said, now, leaving=True)
    if word.by_carrier or already:
        return Settled()  # the carrier has answered; or our one confirmation was sent before
    language = word.language or clear_language(said) or client.language
    return Settled(_confirm(session, line, client, conversation, turn, language))


def _confirm(
    session: Session, line: Line, client: ClientRow, conversation: ConversationRow, turn: Recorded, language: str
) -> int:
    """One text without marketing, as 47 CFR 64.1200(a)(12) allows."""
    template = _texts_of(session, conversation).template("shared", "confirm_opt_out", language)
    body = without_dear_accents(template.render(turn.number, shop=line.shop.name))
    row = OutboxRow(
        shop_id=line.shop.id,
        conversation_id=conversation.id,
        turn_id=turn.id,
        client_id=client.id,
        part=1,
        sender=line.shop.phone,
        recipient=client.phone,
        body=body,
        segments=count_segments(body).count,
        lane=Lane.LIVE,
        purpose=Purpose.OPT_OUT_CONFIRMATION,
        epoch=conversation.epoch,
        source=Source.SYSTEM,
        template_version=f"{template.name}@{template.version}",
        receipts=[],
        claims=[],
    )
    session.add(row)
    session.flush()
    return row.id


def _texts_of(session: Session, conversation: ConversationRow) -> Prompts:
    """Those that it began with; today's where they are lost, since a stop is confirmed whatever became of them."""
    if conversation.texts_hash == TEXTS.hash:
        return TEXTS
    try:
        began_with = text_versions.files_of(session, conversation.texts_hash, TEXTS.hash)
        return prompts.parse({**TEXTS.files, **began_with})
    except (Broken, BadText):
        return TEXTS


def _is_of_a_visit(
    session: Session, line: Line, client: ClientRow, conversation: ConversationRow, said: str, now: datetime
) -> bool:
    """ "Cancel.", with its full stop, from whoever has an appointment coming: the agent asks, or does it."""
    asked = turns.last_move(session, conversation) is Move.ASK_CANCEL
    coming = bool(_coming(session, line, client, now))
    return classify_opt_out(said, said_of_a_visit(coming=coming, asked=asked)) is None


def _coming(session: Session, line: Line, client: ClientRow, now: datetime) -> list[Visit]:
    known = clients.client_with_visits(session, line.shop, client.id)
    return sorted((visit for visit in known.upcoming if visit.starts_at > now), key=lambda visit: visit.starts_at)


def _rescue(
    session: Session, line: Line, client: ClientRow, conversation: ConversationRow, said: str, now: datetime
) -> None:
    """CANCEL is an opt-out at the carrier, and often meant for the appointment; a person finds out by other means.

    The flag suggests no reply: a text would not arrive any more.
    """
    coming = _coming(session, line, client, now)
    if not coming or FlagReason.CANCEL_KEYWORD in flags.raised_for(session, line.shop.id, client.id):
        return
    flags.raise_flag(
        session,
        shop_id=line.shop.id,
        conversation_id=conversation.id,
        reason=FlagReason.CANCEL_KEYWORD,
        severity=Severity.URGENT,
        summary=f"Probably wants to cancel {_named(coming)}: {client.first_name or 'the client'} texted "
        f'"{said.strip()[:LONGEST_QUOTE]}". The booking stands, and texts are off now. '
        f"Please call {say_phone(client.phone)} and ask.",
        now=now,
        within=min(RESCUE_WITHIN, coming[0].starts_at - now),
    )


def _named(coming: Sequence[Visit]) -> str:
    first, *others = coming
    more = f" (and {len(others)} more after it)" if others else ""
    return f"{say_date(first.starts_at)} {say_at(first.starts_at)}{more}"


def _has_stopped(session: Session, client: ClientRow) -> bool:
    return clients.consent_of(session, client.shop_id, client.id).texts is ConsentChange.REVOKED
