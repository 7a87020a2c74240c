"""What went wrong, by Twilio's log and the database alone. Each violation is a line that names what and whose.

lost         a text that Twilio got and no committed turn took, or whose client got no reply; excused are only those whom the
             row itself has silenced, and conversations with a flag that the row allows
duplicated   a text that Twilio accepted and that is no decided one's only copy; one text answered by two turns; a text filed
             twice
late         an agent's text whose `sending` was committed after a stop or takeover, or that Twilio took more than six
             seconds after it was acknowledged
booked twice overlapping appointments of one barber, or two of one client at once
stuck        anything unfinished
other        a flag that the row does not allow, an opt-out that nobody asked for, and what a row itself has promised to look
             at, such as contacts by night
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from runtime.domain.conversations import FlagReason, Purpose
from tests.faults.journal import Journal, Text
from tests.faults.system import System

BOUND = 6.0  # seconds from the commit of `sending` to the end of the post: 1 until it begins, 5 until it is given up
ANSWER_WITHIN = 60.0
AGENTS_WORDS = ("model", "template")

INBOUND = """
    select sid, turn_id, conversation_id from inbound_messages where client_id = any(:clients)
"""
OUTBOX = """
    select o.id, o.recipient, o.body, o.attempt, o.state, o.turn_id, o.source, o.purpose, o.hands_over, o.sending_at,
           o.client_id, o.conversation_id, o.reason, o.sid, t.kind, look_at is not null as will_be_looked_up
      from outbox o join turns t on t.id = o.turn_id where o.client_id = any(:clients)
"""
STOPS = """
    select client_id, min(recorded_at) as at from consents
     where scope = 'texts' and change = 'revoked' and client_id = any(:clients) group by client_id
"""
FLAGS = """
    select f.conversation_id, f.reason, f.summary, k.phone from flags f join conversations c on c.id = f.conversation_id
      join clients k on k.id = c.client_id where c.client_id = any(:clients)
"""
UNANSWERED = """
    select c.id, k.phone from conversations c join clients k on k.id = c.client_id
     where c.state = 'open' and c.owner = 'agent' and c.inbound_seq > c.consumed_seq and c.client_id = any(:clients)
"""
OVERLAPS = """
    select a.id as one, b.id as other from appointments a join appointments b
        on a.id < b.id and a.state = 'booked' and b.state = 'booked'
       and (a.barber_id = b.barber_id or a.client_id = b.client_id)
       and a.starts_at < b.ends_at and b.starts_at < a.ends_at
     where a.client_id = any(:clients) or b.client_id = any(:clients)
"""


@dataclass
class Verdict:
    lost: list[str] = field(default_factory=list)
    duplicated: list[str] = field(default_factory=list)
    late: list[str] = field(default_factory=list)
    booked_twice: list[str] = field(default_factory=list)
    stuck: list[str] = field(default_factory=list)
    other: list[str] = field(default_factory=list)
    flags: Counter[str] = field(default_factory=Counter)  # by reason, those that are allowed too

    @property
    def kinds(self) -> dict[str, list[str]]:
        return {kind: found for kind, found in vars(self).items() if kind != "flags"}

    @property
    def violations(self) -> list[str]:
        return [f"{kind}: {what}" for kind, all_of_it in self.kinds.items() for what in all_of_it]


@dataclass(frozen=True, slots=True)
class Silenced:
    """When (wall clock) a client's stop was acknowledged, or a takeover committed: `at` by the database, `known_at` by us."""

    at: datetime | None
    known_at: float


def judge(
    system: System,
    journal: Journal,
    clients: Mapping[int, str],
    silenced: Mapping[int, Silenced],
    allowed: Collection[FlagReason] = (),
) -> Verdict:
    """`clients`: their phones. `silenced`: those whose stop or takeover the run itself has seen through. `allowed`: why staff
    may be called in this row.
    """
    journal.catch_up()
    ids = {"clients": list(clients)}
    outbox = system.ask(OUTBOX, **ids)
    inbound = system.ask(INBOUND, **ids)
    stops = {row.client_id: row.at for row in system.ask(STOPS, **ids)}
    flags = system.ask(FLAGS, **ids)
    excused = {row.conversation_id for row in flags if row.reason in allowed}
    return Verdict(
        lost=_lost(journal, clients, inbound, silenced, excused),
        duplicated=[*accepted_twice(journal, clients, outbox), *_answered_twice(inbound, outbox)],
        late=[*_begun_late(outbox, stops, silenced), *_arrived_late(journal, clients, outbox, silenced)],
        booked_twice=[f"appointments {row.one} and {row.other}" for row in system.ask(OVERLAPS, **ids)],
        stuck=[
            *_stuck(outbox),
            *(f"conversation {row.id} of {row.phone} has unseen texts" for row in system.ask(UNANSWERED, **ids)),
        ],
        other=[
            *(f"flag {row.reason} for {row.phone}: {row.summary}" for row in flags if row.reason not in allowed),
            *(f"{clients[client]} was opted out without a stop" for client in stops.keys() - silenced.keys()),
        ],
        flags=Counter(row.reason for row in flags),
    )


def _lost(
    journal: Journal,
    clients: Mapping[int, str],
    inbound: list[Any],
    silenced: Collection[int],
    excused: Collection[int],
) -> list[str]:
    """`excused` are conversations."""
    filed = {base(row.sid): row for row in inbound}
    lost = []
    for client, phone in clients.items():
        replies = [text.at for text in journal.of(phone, "shop")]
        for text in journal.of(phone, "client"):
            row = filed.get(text.sid)
            if row is None:
                lost.append(f"text {text.sid} of {phone} was never filed")
            elif client in silenced or row.conversation_id in excused:
                continue
            elif row.turn_id is None:
                lost.append(f"text {text.sid} of {phone} was taken by no turn")
            elif not any(text.at <= at <= text.at + ANSWER_WITHIN for at in replies):
                lost.append(f"text {text.sid} of {phone} ({text.body!r}) got no reply")
    return lost


def accepted_twice(journal: Journal, clients: Mapping[int, str], outbox: list[Any]) -> list[str]:
    """Each sid that Twilio gave belongs to one decided text, which can hold no second one.

    A text that was given up in doubt, or is still in doubt, stands for one that it may have become.
    """
    owner = {row.sid: row for row in outbox if row.sid is not None}
    in_doubt = Counter(
        (row.recipient, row.body) for row in outbox if row.sid is None and row.state in ("sending", "unknown")
    )
    twice = []
    for phone in clients.values():
        for text in journal.of(phone, "shop"):
            row = owner.get(text.sid)
            if row is not None and (row.recipient, row.body) == (phone, text.body):
                continue
            if row is None and in_doubt[phone, text.body]:
                in_doubt[phone, text.body] -= 1
                continue
            twice.append(f"text {text.sid} to {phone} is no decided one's: {text.body[:40]!r}")
    return twice


def _answered_twice(inbound: list[Any], outbox: list[Any]) -> list[str]:
    filed = Counter(base(row.sid) for row in inbound)
    twice = [f"text {sid} was filed {count} times" for sid, count in filed.items() if count > 1]
    taken = {row.turn_id for row in inbound}
    sent = [row for row in outbox if row.kind == "reply" and row.attempt > 0]
    return twice + [
        f"turn {row.turn_id} answered a text of {row.recipient} that another had answered"
        for row in sent
        if row.turn_id not in taken
    ]


def _begun_late(outbox: list[Any], stops: Mapping[int, datetime], silenced: Mapping[int, Silenced]) -> list[str]:
    """By the database's order: both transactions hold the same locks when they take the time."""
    late = []
    for row in outbox:
        if row.sending_at is None or row.purpose == Purpose.OPT_OUT_CONFIRMATION:
            continue
        stopped = stops.get(row.client_id)
        if stopped is not None and row.sending_at > stopped:
            late.append(f"outbox {row.id} to {row.recipient} began {row.sending_at - stopped} after the stop")
        taken = silenced.get(row.client_id)
        if taken is None or taken.at is None or row.hands_over or row.source not in AGENTS_WORDS:
            continue
        if row.sending_at > taken.at:
            late.append(f"outbox {row.id} to {row.recipient} began {row.sending_at - taken.at} after the takeover")
    return late


def _arrived_late(
    journal: Journal, clients: Mapping[int, str], outbox: list[Any], silenced: Mapping[int, Silenced]
) -> list[str]:
    allowed = defaultdict(set)
    for row in outbox:
        if row.purpose == Purpose.OPT_OUT_CONFIRMATION or row.source not in AGENTS_WORDS or row.hands_over:
            allowed[row.recipient].add(row.body)
    late: list[tuple[Text, float]] = []
    for client, since in silenced.items():
        for text in journal.of(clients[client], "shop"):
            if text.at > since.known_at + BOUND and text.body not in allowed[text.phone]:
                late.append((text, text.at - since.known_at))
    return [f"text {text.sid} to {text.phone} arrived after {seconds:.1f} s" for text, seconds in late]


def _stuck(outbox: list[Any]) -> list[str]:
    return [
        f"outbox {row.id} to {row.recipient} is {row.state}: {row.reason}"
        for row in outbox
        if row.state in ("pending", "sending") or (row.state == "unknown" and row.will_be_looked_up)
    ]


def base(sid: str) -> str:
    """The MessageSid that Twilio gave; without the dedupe, copies are filed with an ending."""
    return sid.partition("-")[0]
