"""Delivery reports over real HTTP: any order, repeated, before our own record of the send, forged."""

from concurrent.futures import ThreadPoolExecutor
from itertools import permutations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlmodel import Session

from runtime.bootstrap import STATUS_PATH
from runtime.domain.consent import ConsentChange, ConsentScope
from runtime.domain.conversations import ConversationState, DeliveryState, FlagReason, OutboxState, Outcome
from runtime.domain.errors import MessagingUnclear
from runtime.engine.sender import Sender
from runtime.engine.status import receive_status
from runtime.ports.messaging import Accepted, OutgoingText
from runtime.store.tables import ClientRow, ConsentRow, ConversationRow, DeliveryEventRow, FlagRow, OutboxRow
from tests.fixtures.local_twilio import eventually
from tests.fixtures.shops import TestShop
from tests.fixtures.twilio_calls import new_sid, post, post_report, report
from tests.fixtures.world import World

REPORTS = {"sending": None, "sent": None, "delivered": None, "undelivered": 30003, "failed": 30008, "read": None}


class TwilioThatReportsFirst:
    """Its report is there before its answer to the send is."""

    def __init__(self, world: World, status: str, **more: str) -> None:
        self.world, self.status, self.more = world, status, more

    def send(self, outgoing: OutgoingText) -> Accepted:
        sid = new_sid()
        if post_report(self.world, sid, self.status, **self.more).status_code != 204:
            raise MessagingUnclear("the report was not taken")
        return Accepted(sid, DeliveryState.QUEUED)


def sent_text(world: World) -> OutboxRow:
    """An opening on its way, of which nothing was reported yet."""
    world.open_conversation()
    eventually(lambda: world.outbox()[0].delivery == "delivered")
    world.in_shop(lambda session, _: forget_reports(session))
    return world.outbox()[0]


def forget_reports(session: Session) -> None:
    session.connection().execute(text("delete from delivery_events"))
    session.connection().execute(text("update outbox set delivery = 'queued', error_code = null"))


def pending_again(world: World) -> int:
    """The opening, as if it were still to be sent."""
    row = sent_text(world)
    undo = text("update outbox set state = 'pending', sid = null, delivery = null, send_after = now()")
    world.in_shop(lambda session, _: session.connection().execute(undo))
    return row.id


def consents(world: World) -> dict[str, str]:
    rows = sorted(world.rows(ConsentRow), key=lambda row: row.id)
    return {row.scope: row.change for row in rows}


def test_reports_in_any_order_end_in_the_same_state(world: World) -> None:
    sid = sent_text(world).sid or ""
    for order in permutations(["sending", "sent", "delivered"]):
        world.in_shop(lambda session, _: forget_reports(session))
        assert [post_report(world, sid, status).status_code for status in order] == [204] * 3
        assert world.outbox()[0].delivery == DeliveryState.DELIVERED


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(sorted(REPORTS)), min_size=1, max_size=6), st.data())
def test_any_order_and_number_of_the_same_reports_ends_the_same(
    world: World, reports: list[str], data: st.DataObject
) -> None:
    """Straight into the engine, over a real database; a text that nothing was ever reported of is made once."""
    sid = (world.outbox() or [sent_text(world)])[0].sid or ""
    shuffled = data.draw(st.permutations([*reports, *data.draw(st.lists(st.sampled_from(reports), max_size=4))]))
    ends = []
    for order in (reports, shuffled):
        world.in_shop(lambda session, _: forget_reports(session))
        for status in order:
            receive_status(world.database, sid, DeliveryState(status), REPORTS[status])
        ends.append((world.outbox()[0].delivery, world.outbox()[0].error_code))
    assert ends[0] == ends[1]


def test_repeated_reports_change_nothing(world: World) -> None:
    sid = sent_text(world).sid or ""
    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(lambda _: post_report(world, sid, "undelivered", ErrorCode="30003"), range(6)))
    assert [answer.status_code for answer in answers] == [204] * 6
    assert len(world.rows(DeliveryEventRow)) == 1
    assert [flag.reason for flag in world.rows(FlagRow)] == [FlagReason.SEND_FAILED]


def test_later_report_does_not_take_a_delivery_back(world: World) -> None:
    sid = sent_text(world).sid or ""
    for status in ("delivered", "sent", "failed", "read"):
        post_report(world, sid, status)
    assert world.outbox()[0].delivery == DeliveryState.READ
    assert len(world.rows(DeliveryEventRow)) == 4


def test_report_before_our_own_record_is_not_lost(world: World) -> None:
    outbox_id = pending_again(world)
    Sender(world.database, TwilioThatReportsFirst(world, "delivered"), "http://x/").send(outbox_id)
    row = world.outbox()[0]
    assert (row.state, row.delivery) == (OutboxState.SENT, DeliveryState.DELIVERED)


def test_optout_reported_before_our_own_record_is_obeyed(world: World) -> None:
    outbox_id = pending_again(world)
    early = TwilioThatReportsFirst(world, "failed", ErrorCode="21610")
    Sender(world.database, early, "http://x/").send(outbox_id)
    row = world.outbox()[0]
    assert (row.delivery, row.error_code) == (DeliveryState.FAILED, 21610)
    assert consents(world) == {ConsentScope.MARKETING: ConsentChange.REVOKED, ConsentScope.TEXTS: ConsentChange.REVOKED}


@pytest.mark.parametrize("status", ["partially_delivered", "", "DELIVERED", "receiving"])
def test_unknown_status_moves_nothing(world: World, status: str) -> None:
    sid = sent_text(world).sid or ""
    assert post_report(world, sid, status).status_code in (204, 403)
    assert world.outbox()[0].delivery == DeliveryState.QUEUED
    assert world.rows(DeliveryEventRow) == []


def test_forged_report_is_refused(world: World) -> None:
    sid = sent_text(world).sid or ""
    forged = post(world, report(sid, "failed"), path=STATUS_PATH, headers={"X-Twilio-Signature": "Zm9yZ2Vk"})
    foreign = post_report(world, sid, "failed", AccountSid="AC" + "6" * 32)
    assert (forged.status_code, foreign.status_code) == (403, 403)
    assert world.rows(DeliveryEventRow) == []
    assert world.outbox()[0].delivery == DeliveryState.QUEUED


@pytest.mark.parametrize("code", ["²", "9" * 5000, "-5", "thirty", "4294967296", ""])
def test_senseless_error_code_is_no_error(world: World, code: str) -> None:
    sid = sent_text(world).sid or ""
    assert post_report(world, sid, "failed", ErrorCode=code).status_code == 204
    assert (world.outbox()[0].delivery, world.outbox()[0].error_code) == (DeliveryState.FAILED, None)


def test_sid_with_nul_bytes_is_no_error(world: World) -> None:
    assert post_report(world, "SM\0", "sent").status_code == 204


def test_carriers_optout_ends_the_conversation(world: World) -> None:
    sid = sent_text(world).sid or ""
    assert post_report(world, sid, "failed", ErrorCode="21610").status_code == 204
    (conversation,) = world.rows(ConversationRow)
    assert (conversation.state, conversation.outcome) == (ConversationState.CLOSED, Outcome.OPTED_OUT)
    assert set(consents(world).values()) == {ConsentChange.REVOKED}


def ended_number(world: World) -> int | None:
    client: ClientRow = world.rows(ClientRow)[0]
    return client.unreachable_code


def test_number_that_ended_gets_no_more_texts_until_it_texts_itself(world: World) -> None:
    sid = sent_text(world).sid or ""
    assert post_report(world, sid, "undelivered", ErrorCode="30005").status_code == 204
    assert ended_number(world) == 30005
    assert [flag.reason for flag in world.rows(FlagRow)] == [FlagReason.SEND_FAILED]
    assert "booked" in world.text("2").lower()
    assert ended_number(world) is None


def test_ended_number_cancels_what_is_still_to_be_sent(world: World) -> None:
    outbox_id = pending_again(world)

    def end_number(session: Session, shop: TestShop) -> None:
        session.connection().execute(text("update clients set unreachable_code = 30005"))

    world.in_shop(end_number)
    world.work.send(outbox_id)
    assert (world.outbox()[0].state, "30005" in world.outbox()[0].reason) == (OutboxState.CANCELLED, True)
