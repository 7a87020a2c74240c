"""Staff take over: from their commit on the agent is silent, and it goes on when they hand back."""

from collections.abc import Callable

import pytest
from sqlalchemy import text
from sqlmodel import Session

from runtime.adapters.twilio import TwilioMessaging
from runtime.domain.appointments import AppointmentState
from runtime.domain.conversations import OutboxState, Owner
from runtime.engine.claim import Claim
from runtime.engine.sender import Sender
from runtime.ports.rehearsal import Point, Rehearsal
from runtime.ports.turn_runner import TurnPlan
from runtime.services.takeover import ConversationIsClosed, hand_back, take_over
from runtime.store import outbox
from runtime.store.tables import AppointmentRow, AuditRow, ConversationRow, InboundRow, OutboxRow
from tests.fixtures.local_twilio import ACCOUNT_SID, AUTH_TOKEN, eventually
from tests.fixtures.twilio_calls import post, sms
from tests.fixtures.world import World

CALLBACK = "http://127.0.0.1:9/status"
PAT = 7

Change = Callable[[Session, ConversationRow, int], bool]


def staff(world: World, change: Change) -> bool:
    """A person does it in a transaction of their own."""
    (known,) = world.rows(ConversationRow)
    with world.database.transaction() as session:
        return change(session, outbox.lock_conversation(session, known.id), PAT)


def conversation(world: World) -> ConversationRow:
    row: ConversationRow = world.rows(ConversationRow)[0]
    return row


def nobody_wakes(world: World) -> None:
    world.wake_up.connect(lambda _: None, lambda _: None)


def decided_and_not_sent(world: World, body: str) -> OutboxRow:
    """The agent's answer to this text waits in the outbox."""
    nobody_wakes(world)
    world.twilio.faults(http_429=1)
    post(world, sms(body))
    world.work.do_it_all()
    world.twilio.faults()
    world.in_shop(
        lambda session, _: session.connection().execute(text("update outbox set send_after = now() where sid is null"))
    )
    row = world.outbox()[-1]
    assert row.state == OutboxState.PENDING
    return row


def while_thinking(world: World, *changes: Change) -> None:
    def interrupt(claim: Claim, plan: TurnPlan) -> None:
        world.between.clear()
        for change in changes:
            assert staff(world, change)

    world.between.append(interrupt)


def held(world: World) -> list[AppointmentRow]:
    return [row for row in world.rows(AppointmentRow) if row.state == AppointmentState.HELD]


def test_takeover_while_the_agent_thinks_stops_the_draft(world: World) -> None:
    world.open_conversation()
    while_thinking(world, take_over)
    post(world, sms("2"))
    eventually(lambda: not world.between)
    world.wake_up.settle()
    world.work.do_it_all()
    assert len(world.outbox()) == 1
    assert len(world.sent()) == 1
    assert (conversation(world).owner, conversation(world).epoch) == (Owner.STAFF, 2)
    assert [row.turn_id for row in world.rows(InboundRow)] == [None]


def test_takeover_and_hand_back_within_one_thought_void_the_draft_all_the_same(world: World) -> None:
    world.open_conversation()
    nobody_wakes(world)
    while_thinking(world, take_over, hand_back)
    post(world, sms("2"))
    world.work.do_it_all()
    assert len(world.outbox()) == 1
    world.work.do_it_all()
    assert "booked" in world.sent()[-1].lower()
    assert len(world.sent()) == 2


def test_takeover_between_decision_and_send_cancels_the_text(world: World) -> None:
    world.open_conversation()
    decided_and_not_sent(world, "how much is a fade?")
    assert staff(world, take_over)
    world.work.do_it_all()
    row = world.outbox()[-1]
    assert (row.state, row.reason) == (OutboxState.CANCELLED, "staff took over before this was sent")
    assert len(world.sent()) == 1


def test_takeover_after_the_point_of_no_return_lets_the_text_go(world: World) -> None:
    world.open_conversation()
    row = decided_and_not_sent(world, "how much is a fade?")

    def at(point: Point, subject: int) -> None:
        if point is Point.SENDING:
            assert staff(world, take_over)

    messaging = TwilioMessaging(ACCOUNT_SID, AUTH_TOKEN, world.twilio.url)
    Sender(world.database, messaging, CALLBACK, rehearsal=Rehearsal(at)).send(row.id)
    messaging.close()
    assert "$45" in world.sent()[-1]
    assert (world.outbox()[-1].state, conversation(world).owner) == (OutboxState.SENT, Owner.STAFF)


def test_slot_that_the_client_was_told_of_stays_held(world: World) -> None:
    world.open_conversation()
    world.text("saturday at 3:45 pm?")
    assert len(held(world)) == 1
    staff(world, take_over)
    assert len(held(world)) == 1


def test_slot_that_the_client_was_not_told_of_is_free_again(world: World) -> None:
    world.open_conversation()
    decided_and_not_sent(world, "saturday at 3:45 pm?")
    assert len(held(world)) == 1
    staff(world, take_over)
    assert held(world) == []


def test_agent_answers_what_came_in_meanwhile_when_it_is_handed_back(world: World) -> None:
    world.open_conversation()
    assert staff(world, take_over)
    post(world, sms("how much is a fade?"))
    world.wake_up.settle()
    world.work.do_it_all()
    assert len(world.sent()) == 1
    assert staff(world, hand_back)
    world.work.do_it_all()
    assert "$45" in world.sent()[-1]
    assert [row.action for row in world.rows(AuditRow)] == ["took over", "handed back"]
    assert {row.actor for row in world.rows(AuditRow)} == {f"staff:{PAT}"}


@pytest.mark.parametrize(("change", "before"), [(take_over, []), (hand_back, [take_over])])
def test_doing_it_again_changes_nothing(world: World, change: Change, before: list[Change]) -> None:
    world.open_conversation()
    for earlier in before:
        staff(world, earlier)
    assert staff(world, change)
    once = conversation(world)
    assert not staff(world, change)
    assert conversation(world) == once
    assert len(world.rows(AuditRow)) == len(before) + 1


@pytest.mark.parametrize("change", [take_over, hand_back])
def test_closed_conversation_is_nobodys(world: World, change: Change) -> None:
    world.open_conversation()
    world.say("STOP")
    with pytest.raises(ConversationIsClosed):
        staff(world, change)
