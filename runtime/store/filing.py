"""Filing a text in one statement: the ordinary case of the webhook, which nearly every text is."""

import json
from dataclasses import dataclass
from datetime import timedelta

from sqlmodel import Session

from runtime.domain import bursts as burst_rules
from runtime.store.sids import TEXTS
from runtime.store.statement import Statement

# Each step locks before the next one looks, so that whatever another transaction has changed meanwhile either is seen or
# leaves no row; the clock is read when both rows are locked.
FILE = Statement(
    """
    with sid as (
        select pg_advisory_xact_lock(:texts, hashtext(:sid))
    ), client as (
        select clients.id, clients.shop_id from sid
          join sender_numbers on sender_numbers.phone = :to
          join clients on clients.shop_id = sender_numbers.shop_id and clients.phone = :sender
         where clients.unreachable_code is null
           for no key update of clients
    ), locked as (
        select talk.id from client
          join conversations talk on talk.shop_id = client.shop_id and talk.client_id = client.id
         where talk.state = 'open' and talk.owner = 'agent'
           for no key update of talk
    ), moment as materialized (
        select id, clock_timestamp() as now from locked
    ), talk as (
        update conversations talk
           set inbound_seq = inbound_seq + 1,
               burst_began = case when :bursts then coalesce(burst_began, moment.now) else burst_began end,
               answer_after = case when :bursts
                   then least(moment.now + :wait, coalesce(burst_began, moment.now) + :longest) else answer_after end
          from moment
         where talk.id = moment.id and talk.state = 'open' and talk.owner = 'agent'
        returning talk.shop_id, talk.id, talk.client_id, talk.inbound_seq,
                  case when :bursts then greatest(talk.answer_after - moment.now, interval '0') else interval '0' end as after
    ), filed as (
        insert into inbound_messages (shop_id, conversation_id, client_id, sid, seq, body, media, received_at)
        select shop_id, id, client_id, :sid, inbound_seq, :body, cast(:media as jsonb), business_now() from talk
        on conflict (sid) do nothing
        returning conversation_id
    )
    select talk.shop_id, talk.id, talk.after from talk join filed on filed.conversation_id = talk.id
    """
)


@dataclass(frozen=True, slots=True)
class Filed:
    """Where a text went; `after` is how long the rest of its burst is waited for."""

    shop_id: int
    conversation_id: int
    after: timedelta


def file(
    session: Session, *, sid: str, sender: str, to: str, body: str, media: list[dict[str, str]], bursts: bool
) -> Filed | None:
    """Puts a text into the open conversation that an agent has with a client who can be texted, as the steps one by one do.

    None for any other case, also for a text that is known: the caller then has to roll back. Locks the sid, the client and
    the conversation.
    """
    values = {
        "texts": TEXTS,
        "sid": sid,
        "sender": sender,
        "to": to,
        "body": body,
        "media": json.dumps(media),
        "bursts": bursts,
        "wait": burst_rules.wait_for_more(body),
        "longest": burst_rules.LONGEST,
    }
    found = FILE.row(session, values)
    return None if found is None else Filed(*found)
