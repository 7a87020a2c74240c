"""What carriers say about a text, a person or a number: told at once or by a report, it is taken the same way."""

import pytest
from sqlalchemy import text
from sqlmodel import Session

from runtime.domain.carrier_errors import MEANINGS, Meaning, meaning_of
from runtime.domain.conversations import Agent, ConversationState, FlagReason, OutboxState, Severity
from runtime.domain.errors import MessageRejected, NotFound, Refused
from runtime.engine.sender import Sender
from runtime.outreach.start import start_due
from runtime.services import senders
from runtime.store import outreach_tasks
from runtime.store.tables import AuditRow, ConversationRow, FlagRow, OutboxRow, OutreachTaskRow, SenderNumberRow
from tests.fixtures.shops import JORDAN, NOW, SHOP_PHONE, TestShop, add_client, make_shop
from tests.fixtures.talks import RUNNER
from tests.fixtures.twilio_calls import post_report
from tests.fixtures.world import World
from tests.integration.test_sender import CALLBACK, Twilio, change, due_again, last, waiting_text

OTHER = "+12125550188"


def flags(world: World) -> list[tuple[str, str]]:
    return [(flag.reason, flag.severity) for flag in sorted(world.rows(FlagRow), key=lambda row: row.id)]


def number(world: World) -> SenderNumberRow:
    row: SenderNumberRow = world.rows(SenderNumberRow)[0]
    return row


def plan(world: World, phone: str, key: str) -> None:
    def add(session: Session, shop: TestShop) -> None:
        client = shop.clients[phone] if phone in shop.clients else add_client(session, shop, phone)
        outreach_tasks.plan(
            session, shop_id=shop.id, client_id=client, agent=Agent.REBOOKING, key=key, due_on=NOW.date()
        )

    world.in_shop(add)


def pending_opening(world: World) -> OutboxRow:
    """An opening to somebody else that is decided and not yet sent."""
    plan(world, OTHER, "other")
    world.twilio.faults(http_429=1)
    world.work.do_it_all()
    world.work.do_it_all()
    world.twilio.faults()
    assert (last(world).recipient, last(world).state) == (OTHER, OutboxState.PENDING)
    return last(world)


def rejected_with(world: World, outbox_id: int, code: int) -> None:
    due_again(world)
    Sender(world.database, Twilio(MessageRejected("refused", code)), CALLBACK).send(outbox_id)


def sent_opening(world: World) -> str:
    world.open_conversation()
    return str(world.outbox()[0].sid)


@pytest.mark.parametrize("code", [code for code, meaning in MEANINGS.items() if meaning.condemns])
def test_error_that_condemns_stops_outreach_and_alarms_once(world: World, code: int) -> None:
    sid = sent_opening(world)
    opening = pending_opening(world)
    assert post_report(world, sid, "undelivered", ErrorCode=str(code)).status_code == 204
    assert (number(world).stopped_code, number(world).stopped_at is not None) == (code, True)
    assert (last(world).id, last(world).state) == (opening.id, OutboxState.CANCELLED)
    assert flags(world) == [(FlagReason.SENDER_STOPPED, Severity.URGENT)]
    assert f"bookedbarber resume {SHOP_PHONE}" in world.rows(FlagRow)[0].summary


def test_error_at_once_stops_like_one_that_is_reported(world: World) -> None:
    opening = pending_opening(world)
    rejected_with(world, opening.id, 30034)
    assert (number(world).stopped_code, last(world).state) == (30034, OutboxState.FAILED)
    assert flags(world) == [(FlagReason.SENDER_STOPPED, Severity.URGENT)]


def test_second_error_of_a_stopped_number_is_no_second_alarm(world: World) -> None:
    sid = sent_opening(world)
    post_report(world, sid, "undelivered", ErrorCode="30007")
    opening = pending_before_stop(world)
    rejected_with(world, opening, 30034)
    assert number(world).stopped_code == 30007
    assert [reason for reason, _ in flags(world)].count(FlagReason.SENDER_STOPPED) == 1


def pending_before_stop(world: World) -> int:
    """An answer that is decided after the stop and not sent yet."""
    world.twilio.faults(http_429=1)
    world.say("how much is a fade?")
    world.twilio.faults()
    return last(world).id


def test_answer_that_a_stopped_number_cannot_send_is_told_to_staff(world: World) -> None:
    sid = sent_opening(world)
    post_report(world, sid, "undelivered", ErrorCode="30034")
    answer = pending_before_stop(world)
    rejected_with(world, answer, 30034)
    assert flags(world)[1:] == [(FlagReason.SEND_FAILED, Severity.HIGH)]
    assert "$45" in world.rows(FlagRow)[-1].suggested_reply


def test_answers_go_out_from_a_stopped_number(world: World) -> None:
    sid = sent_opening(world)
    post_report(world, sid, "undelivered", ErrorCode="30007")
    assert "$45" in world.text("how much is a fade?")


def test_stopped_number_begins_nothing_until_it_is_resumed(world: World) -> None:
    world.in_shop(lambda session, shop: senders.stop(session, shop.id, SHOP_PHONE, 30007, NOW))
    plan(world, JORDAN, "due")
    assert start_due(world.database, RUNNER.pins) == []
    assert world.in_shop(lambda session, _: senders.resume(session, "(212) 555-0100")) == 30007
    assert len(start_due(world.database, RUNNER.pins)) == 1
    assert (number(world).stopped_code, number(world).stopped_at) == (None, None)
    assert [row.action for row in world.rows(AuditRow)][-2:] == ["stopped outreach", "resumed outreach"]


def test_opening_that_a_stop_could_not_reach_is_cancelled_by_the_senders_check(world: World) -> None:
    opening = pending_opening(world)
    change(world, "update sender_numbers set stopped_code = 30007, stopped_at = now()")
    due_again(world)
    world.work.send(opening.id)
    assert (last(world).state, last(world).reason) == (
        OutboxState.CANCELLED,
        "outreach was stopped (carrier error 30007)",
    )


def test_stop_of_one_shop_is_no_stop_of_another(world: World) -> None:
    opening = pending_opening(world)

    def stop_neighbour(session: Session, _: TestShop) -> None:
        neighbour = make_shop(session, slug="neighbour", phone="+12125550109")
        senders.stop(session, neighbour.id, neighbour.phone, 30007, NOW)

    world.in_shop(stop_neighbour)
    due_again(world)
    world.work.send(opening.id)
    assert last(world).state == OutboxState.SENT


def test_resuming_wants_a_number_that_a_shop_has(world: World) -> None:
    with pytest.raises(NotFound, match="no shop sends"), world.database.transaction() as session:
        senders.resume(session, OTHER)
    with pytest.raises(Refused, match="not a phone number"), world.database.transaction() as session:
        senders.resume(session, "fade")
    assert world.in_shop(lambda session, _: senders.resume(session, SHOP_PHONE)) is None


@pytest.mark.parametrize("code", [30003, 30008, 30410])
def test_passing_error_of_an_answer_goes_to_staff_and_ends_nothing(world: World, code: int) -> None:
    sent_opening(world)
    world.text("how much is a fade?")
    post_report(world, str(last(world).sid), "undelivered", ErrorCode=str(code))
    assert flags(world) == [(FlagReason.SEND_FAILED, Severity.HIGH)]
    assert "$45" in world.rows(FlagRow)[0].suggested_reply
    assert number(world).stopped_code is None
    assert "booked" in world.text("2").lower()


def test_full_queue_is_waited_for(world: World) -> None:
    answer = waiting_text(world)
    Sender(world.database, Twilio(MessageRejected("full", 21611)), CALLBACK).send(answer)
    assert (last(world).state, flags(world)) == (OutboxState.PENDING, [])
    due_again(world)
    world.work.send(answer)
    assert last(world).state == OutboxState.SENT


@pytest.mark.parametrize("code", [30022, 30023, 30047, 30610])
def test_opening_that_found_no_room_is_made_anew_once_on_the_next_day(world: World, code: int) -> None:
    sid = sent_opening(world)
    post_report(world, sid, "failed", ErrorCode=str(code))
    assert flags(world) == []
    assert world.rows(ConversationRow)[0].state == ConversationState.CLOSED
    world.work.sweep()
    assert len(world.sent()) == 1
    world.at(NOW.replace(day=10))
    world.work.do_it_all()
    world.work.do_it_all()
    world.settle()
    assert len(world.sent()) == 2
    post_report(world, str(last(world).sid), "failed", ErrorCode=str(code))
    assert len(world.rows(OutreachTaskRow)) == 2


def test_conversation_that_the_client_has_joined_is_not_begun_anew(world: World) -> None:
    sid = sent_opening(world)
    world.text("how much is a fade?")
    post_report(world, sid, "failed", ErrorCode="30023")
    assert world.rows(ConversationRow)[0].state == ConversationState.OPEN
    assert len(world.rows(OutreachTaskRow)) == 1


@pytest.mark.parametrize("code", [21602, 21617, 99999])
def test_other_errors_are_for_staff(world: World, code: int) -> None:
    answer = waiting_text(world)
    rejected_with(world, answer, code)
    assert (last(world).state, flags(world)) == (OutboxState.FAILED, [(FlagReason.SEND_FAILED, Severity.HIGH)])


def test_every_error_has_one_meaning_and_an_unknown_one_none_of_them() -> None:
    assert {meaning_of(code) for code in MEANINGS} == set(Meaning) - {Meaning.OTHER}
    assert (meaning_of(None), meaning_of(1)) == (Meaning.OTHER, Meaning.OTHER)


def test_stop_cancels_thousands_of_openings_and_waits_for_no_lock(world: World) -> None:
    opening = pending_opening(world)
    copies = text(
        "insert into outbox (shop_id, conversation_id, turn_id, client_id, part, sender, recipient, body, segments, lane,"
        " purpose, epoch, hands_over, source, tokens_in, tokens_out, latency_ms, reason)"
        " select shop_id, conversation_id, turn_id, client_id, n, sender, recipient, body, segments, lane,"
        " purpose, epoch, hands_over, source, 0, 0, 0, '' from outbox, generate_series(2, 3001) n"
    )
    world.in_shop(lambda session, _: session.connection().execute(copies))
    with world.database.transaction() as other:
        other.connection().execute(text(f"select from outbox where id = {opening.id} for update"))
        world.in_shop(lambda session, shop: senders.stop(session, shop.id, SHOP_PHONE, 30007, NOW))
    states = [row.state for row in world.outbox()]
    assert (states.count(OutboxState.CANCELLED), states.count(OutboxState.PENDING)) == (3000, 1)
