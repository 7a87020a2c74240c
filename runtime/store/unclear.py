"""Texts of which nobody knows whether Twilio has them: state `unknown`, looked up at `look_at` until that is empty.

`claimed_until` is then the moment by which the attempt had certainly ended, and from which the grace is counted.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, update
from sqlmodel import Session, col, select

from runtime.domain.conversations import OutboxState
from runtime.store.outbox import AGENTS_WORDS
from runtime.store.statement import Statement
from runtime.store.tables import OutboxRow

DEAD = Statement(
    """
    with dead as (
        select id from outbox where state = 'sending' and claimed_until < statement_timestamp()
         order by claimed_until limit :limit for update skip locked
    )
    update outbox set state = 'unknown', reason = 'the sender died while sending', look_at = clock_timestamp()
      from dead where outbox.id = dead.id
    returning outbox.id
    """
)
CLAIM = Statement(
    """
    with due as (
        select id from outbox where state = 'unknown' and look_at <= statement_timestamp()
         order by look_at limit :limit for update skip locked
    )
    update outbox set look_at = clock_timestamp() + :lease
      from due where outbox.id = due.id
    returning outbox.id, attempt, sender, recipient, body, sending_at, clock_timestamp() - claimed_until
    """
)
LATER = Statement(
    "update outbox set look_at = clock_timestamp() + :delay"
    " where id = :id and attempt = :attempt and state = 'unknown' and look_at is not null"
)


@dataclass(frozen=True, slots=True)
class Doubt:
    """A text to look up. `began` is when its attempt did, `age` how long ago that had ended."""

    outbox_id: int
    attempt: int
    sender: str
    recipient: str
    body: str
    began: datetime
    age: timedelta


def doubt(session: Session, row: OutboxRow, why: str, first_look: timedelta) -> None:
    """The attempt has just ended, and nobody knows how."""
    changed = update(OutboxRow).where(col(OutboxRow.id) == row.id)
    session.connection().execute(
        changed.values(
            state=OutboxState.UNKNOWN,
            reason=why,
            claimed_until=func.clock_timestamp(),
            look_at=func.clock_timestamp() + first_look,
        )
    )


def doubt_dead(session: Session, limit: int) -> list[int]:
    """Attempts whose worker died between the commit of `sending` and the record; two at once take different ones."""
    return [outbox_id for [outbox_id] in DEAD.rows(session, {"limit": limit})]


def claim(session: Session, limit: int, lease: timedelta) -> list[Doubt]:
    """What is due to be looked up; for the length of `lease` nobody else takes it. The oldest attempt first."""
    found = CLAIM.rows(session, {"limit": limit, "lease": lease})
    return sorted((Doubt(*row) for row in found), key=lambda known: (known.began, known.outbox_id))


def look_later(session: Session, known: Doubt, delay: timedelta) -> None:
    """Nothing happens when it was settled meanwhile."""
    LATER.run(session, {"id": known.outbox_id, "attempt": known.attempt, "delay": delay})


def lock(session: Session, known: Doubt) -> OutboxRow | None:
    """The row, locked, while this attempt is still in doubt; None once it was settled or given to staff."""
    query = (
        select(OutboxRow)
        .where(
            OutboxRow.id == known.outbox_id,
            OutboxRow.attempt == known.attempt,
            OutboxRow.state == OutboxState.UNKNOWN,
            col(OutboxRow.look_at).is_not(None),
        )
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    return session.exec(query).first()


def send_again(session: Session, row: OutboxRow) -> None:
    """It certainly did not go out; the sender asks again whether it may."""
    changed = update(OutboxRow).where(col(OutboxRow.id) == row.id)
    session.connection().execute(
        changed.values(
            state=OutboxState.PENDING,
            repeats=OutboxRow.repeats + 1,
            send_after=func.clock_timestamp(),
            claimed_until=None,
            look_at=None,
        )
    )


def is_overtaken(session: Session, row: OutboxRow) -> bool:
    """Whether a newer turn of the agent speaks already; the caller holds the lock on the conversation."""
    newer = select(OutboxRow.id).where(
        OutboxRow.conversation_id == row.conversation_id,
        OutboxRow.turn_id > row.turn_id,
        OutboxRow.state != OutboxState.CANCELLED,
        col(OutboxRow.source).in_(AGENTS_WORDS),
    )
    return row.source in AGENTS_WORDS and session.exec(newer.limit(1)).first() is not None


def being_posted(session: Session, sender: str, recipient: str) -> list[str]:
    """The texts between these two numbers that are under way at this moment."""
    query = select(OutboxRow.body).where(
        OutboxRow.state == OutboxState.SENDING, OutboxRow.sender == sender, OutboxRow.recipient == recipient
    )
    return list(session.exec(query))


def ours(session: Session, sids: list[str]) -> set[str]:
    """Those of these sids that are known to belong to a text of ours."""
    found = session.exec(select(OutboxRow.sid).where(col(OutboxRow.sid).in_(sids)))
    return {sid for sid in found if sid is not None}
