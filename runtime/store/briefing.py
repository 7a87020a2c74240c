"""What a turn has to know of its conversation, read in one statement."""

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlmodel import Session

from runtime.domain.conversations import Agent
from runtime.domain.errors import LostClaim
from runtime.domain.policy import Policy
from runtime.store.shops import LINE, Line, line
from runtime.store.statement import Statement

TALK = Statement(
    f"""
    select talk.client_id, talk.agent, talk.turn_count, talk.inbound_seq, talk.consumed_seq, talk.texts_hash,
           policy.content, business_now(),
           (select body from outbox where conversation_id = talk.id and state in ('sent', 'sending', 'unknown')
             order by id desc limit 1),
           {LINE}
      from conversations talk
      join shops on shops.id = talk.shop_id
      join sender_numbers number on number.id = talk.sender_number_id
      join policy_versions policy on policy.id = talk.policy_id
     where talk.id = :id and talk.attempt = :attempt and talk.epoch = :epoch
       and talk.owner = 'agent' and talk.state = 'open'
    """  # noqa: S608 - a constant of ours
)


@dataclass(frozen=True, slots=True)
class Briefing:
    """A conversation that an agent has, at one of its shop's numbers; `now` is business time (aware, UTC).

    `previous` is what our side said last in it, empty at its beginning: what did not go out was not said. Texts up to
    `seen` had come in when it was read.
    """

    id: int
    client_id: int
    agent: Agent
    turn_count: int
    seen: int
    consumed: int
    texts_hash: str
    policy: Policy
    now: datetime
    previous: str
    line: Line


def read_briefing(session: Session, conversation_id: int, attempt: int, epoch: int) -> Briefing:
    """Without a lock: the commit proves that the claim still stands. Raises LostClaim when it does not stand now."""
    found = TALK.row(session, {"id": conversation_id, "attempt": attempt, "epoch": epoch})
    if found is None:
        raise LostClaim(f"attempt {attempt} no longer owns conversation {conversation_id}")
    client_id, agent, turns, seen, consumed, texts_hash, content, now, previous, *of_line = found
    return Briefing(
        conversation_id,
        client_id,
        Agent(agent),
        turns,
        seen,
        consumed,
        texts_hash,
        Policy.from_json(content),
        now.astimezone(UTC),
        previous or "",
        line(*of_line),
    )
