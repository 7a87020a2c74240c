"""Conversations that fell quiet."""

from datetime import datetime

from sqlalchemy import text
from sqlmodel import Session

# Two questions, each with an index of its own: a week of unanswered openings is not looked through for the few bookings.
CLOSE = text(
    """
    with unanswered as (
        select c.id, exists (
                 select from appointments a where a.conversation_id = c.id and a.state = 'booked'
               ) as booked
          from conversations c
         where c.state = 'open' and c.owner = 'agent' and c.inbound_seq = c.consumed_seq
           and c.last_turn_at < :unanswered_before
         order by c.last_turn_at limit 200
         for update of c skip locked
    ), settled as (
        select c.id, true as booked
          from conversations c
         where c.state = 'open' and c.owner = 'agent' and c.inbound_seq = c.consumed_seq
           and c.last_turn_at >= :unanswered_before and c.last_turn_at < :booked_before
           and exists (select from appointments a where a.conversation_id = c.id and a.state = 'booked')
         limit 200
         for update of c skip locked
    ), quiet as (
        select id, booked from unanswered union all select id, booked from settled
    )
    update conversations c
       set state = 'closed', closed_at = :now,
           outcome = case when quiet.booked then 'booked' else 'no_answer' end
      from quiet
     where c.id = quiet.id
    returning c.id
    """
)

CLOSE_STAFFS = text(
    """
    with quiet as (
        select c.id
          from conversations c
         where c.state = 'open' and c.owner = 'staff'
           and coalesce(c.last_turn_at, c.opened_at) < :unanswered_before
           and not exists (
                 select from inbound_messages i
                  where i.conversation_id = c.id and i.received_at >= :unanswered_before
               )
         order by coalesce(c.last_turn_at, c.opened_at) limit 200
         for update of c skip locked
    )
    update conversations c set state = 'closed', closed_at = :now, outcome = 'handed_over'
      from quiet
     where c.id = quiet.id
    returning c.id
    """
)


def close(session: Session, *, booked_before: datetime, unanswered_before: datetime, now: datetime) -> list[int]:
    """Closes those whose last turn is older than that; the ids of what was closed. `booked_before` is the later one.

    Those of staff close without an answer too; their flags stay.
    """
    moments = {"now": now, "booked_before": booked_before, "unanswered_before": unanswered_before}
    connection = session.connection()
    return [closed for query in (CLOSE, CLOSE_STAFFS) for closed in connection.execute(query, moments).scalars()]
