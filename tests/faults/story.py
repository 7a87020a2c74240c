"""All that is known of one client, in order of time: for whoever looks for the cause of a violation."""

from collections.abc import Iterator

from tests.faults.journal import Journal
from tests.faults.system import System

ROWS = {
    "conversation": """
        select c.id, c.state, c.owner, c.epoch, c.attempt, c.inbound_seq, c.consumed_seq, c.turn_count, c.lease_until
          from conversations c join clients k on k.id = c.client_id where k.phone = :phone order by c.id
    """,
    "inbound": """
        select i.seq, i.sid, i.body, i.turn_id from inbound_messages i join clients k on k.id = i.client_id
         where k.phone = :phone order by i.id
    """,
    "turn": """
        select t.id, t.number, t.kind, t.attempt, t.move, t.committed_at from turns t
          join conversations c on c.id = t.conversation_id join clients k on k.id = c.client_id
         where k.phone = :phone order by t.id
    """,
    "outbox": """
        select id, turn_id, state, attempt, repeats, reason, created_at, sending_at, sent_at, sid, body from outbox
         where recipient = :phone order by id
    """,
    "flag": """
        select f.reason, f.summary from flags f join conversations c on c.id = f.conversation_id
          join clients k on k.id = c.client_id where k.phone = :phone order by f.id
    """,
}


def story_of(system: System, journal: Journal, phone: str) -> Iterator[str]:
    for name, sql in ROWS.items():
        for row in system.ask(sql, phone=phone):
            yield f"{name} " + " ".join(f"{column}={str(value)[:50]!r}" for column, value in row._mapping.items())
    for text in [one for one in journal.texts.values() if one.phone == phone]:
        yield f"{text.at:.3f} {text.origin} {text.sid} {text.status} {text.body[:50]!r}"
