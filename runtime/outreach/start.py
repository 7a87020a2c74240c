"""Starting the contacts that are due: each opens a conversation whose first turn the agent then takes."""

from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlmodel import Session

from runtime.domain.conversations import Agent, Owner, Purpose
from runtime.domain.errors import NotFound
from runtime.domain.outreach import TaskState
from runtime.domain.pins import Pins
from runtime.domain.quiet_hours import is_daytime
from runtime.services.templates import pin_texts
from runtime.store import clients, mailbox, outreach_tasks, shops
from runtime.store.clock import business_now
from runtime.store.database import Database
from runtime.store.tables import OutreachTaskRow

log = structlog.get_logger()

AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class Decision:
    """`wait` leaves the task planned; otherwise it starts, or is dropped for `reason`."""

    start: bool = False
    wait: bool = False
    reason: str = ""


def start_due(database: Database, pins: Pins) -> list[int]:
    """Opens a conversation for each due task that may be made now and returns their ids. Safe to run in many places at once."""
    with database.transaction() as session:
        now = business_now(session)
        furthest_date = (now + timedelta(hours=14)).date()  # the date in the zone that is furthest ahead
        awake = [
            shop for shop in outreach_tasks.shops_with_due(session, furthest_date) if _is_awake(session, shop, now)
        ]
        due = outreach_tasks.lock_due(session, awake, furthest_date, AT_ONCE)
        # Before the tasks and not as they come: two who keep the sets of the same shops in different orders would wait for
        # each other.
        texts = {shop: pin_texts(session, pins, shop) for shop in sorted({task.shop_id for task in due})}
        started = [_settle(session, task, texts[task.shop_id], pins.model, now) for task in due]
    return [conversation_id for conversation_id in started if conversation_id is not None]


def _is_awake(session: Session, shop_id: int, now: datetime) -> bool:
    """Whether this shop may begin contacts now. One that cannot send stops no other."""
    try:
        line = shops.first_line_of_shop(session, shop_id)
    except NotFound as lacking:
        log.warning("outreach.impossible", shop=shop_id, why=str(lacking))
        return False
    if line.stopped_code is not None:
        return False
    policy = shops.policy(session, shop_id, shops.newest_policy(session, shop_id))
    return is_daytime(now.astimezone(line.shop.tz), policy.daytime)


def _settle(session: Session, task: OutreachTaskRow, texts_hash: str, model: str | None, now: datetime) -> int | None:
    decision = _decide(session, task, now)
    if decision.wait:
        return None
    opened = _open(session, task, texts_hash, model, now) if decision.start else None
    if decision.start and opened is None:
        return None  # the client has an open conversation; the task waits for its end
    task.state = TaskState.STARTED if opened else TaskState.DROPPED
    task.conversation_id = opened
    task.reason = decision.reason
    task.settled_at = now
    log.info("outreach.settled", shop=task.shop_id, task=task.id, state=task.state, why=decision.reason)
    return opened


def _decide(session: Session, task: OutreachTaskRow, now: datetime) -> Decision:
    line = shops.first_line_of_shop(session, task.shop_id)
    local = now.astimezone(line.shop.tz)
    if local.date() < task.due_on:
        return Decision(wait=True)
    if not clients.consent_of(session, task.shop_id, task.client_id).allows(Purpose.MARKETING):
        return Decision(reason="no marketing consent")
    if any(
        visit.starts_at > local for visit in clients.client_with_visits(session, line.shop, task.client_id).upcoming
    ):
        return Decision(reason="already booked")
    return Decision(start=True)


def _open(session: Session, task: OutreachTaskRow, texts_hash: str, model: str | None, now: datetime) -> int | None:
    conversation = mailbox.open_conversation(
        session,
        shop_id=task.shop_id,
        client_id=task.client_id,
        sender_number_id=shops.first_line_of_shop(session, task.shop_id).sender_number_id,
        agent=Agent(task.agent),
        owner=Owner.AGENT,
        texts_hash=texts_hash,
        policy_id=shops.newest_policy(session, task.shop_id),
        model=model,
        now=now,
    )
    return None if conversation is None else conversation.id
