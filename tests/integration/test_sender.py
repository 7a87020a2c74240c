"""Sending under faults: throttled, unclear, refused, at night, after a takeover, by two at once, by one that died."""

from concurrent.futures import ThreadPoolExecutor

from sqlalchemy import text
from sqlmodel import Session

from runtime.domain.consent import ConsentChange
from runtime.domain.conversations import Agent, FlagReason, Lane, OutboxState, Severity
from runtime.domain.errors import MessageRejected, MessagingAway, MessagingThrottled
from runtime.engine.reconcile import Reconciler
from runtime.engine.sender import THROTTLED_TRIES, Sender
from runtime.ports.messaging import Accepted, OutgoingText
from runtime.store import outbox, outreach_tasks
from runtime.store.tables import ConsentRow, ConversationRow, FlagRow, OutboxRow
from tests.fixtures.local_twilio import eventually
from tests.fixtures.shops import JORDAN, NOW, SHOP_PHONE, TestShop
from tests.fixtures.twilio_calls import new_sid, post_report
from tests.fixtures.world import World

CALLBACK = "http://127.0.0.1:9/status"


class Twilio:
    """Answers each send with what was prepared; the last answer stays."""

    def __init__(self, *answers: Exception | Accepted) -> None:
        self.answers = list(answers)
        self.sent: list[OutgoingText] = []

    def send(self, outgoing: OutgoingText) -> Accepted:
        self.sent.append(outgoing)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer


def change(world: World, statement: str) -> None:
    world.in_shop(lambda session, _: session.connection().execute(text(statement)))


def due_again(world: World) -> None:
    """What waits has waited long enough."""
    change(world, "update outbox set send_after = now() where state = 'pending'")


def last(world: World) -> OutboxRow:
    return world.outbox()[-1]


def flags(world: World) -> list[tuple[str, str]]:
    return [(flag.reason, flag.severity) for flag in world.rows(FlagRow)]


def waiting_text(world: World) -> int:
    """An answer that is decided and not yet sent."""
    world.open_conversation()
    world.twilio.faults(http_429=1)
    world.say("how much is a fade?")
    world.twilio.faults()
    due_again(world)
    assert last(world).state == OutboxState.PENDING
    return last(world).id


def decide_opening(world: World) -> None:
    """An opening is thought and tried once."""

    def plan(session: Session, shop: TestShop) -> None:
        client = shop.clients[JORDAN]
        outreach_tasks.plan(
            session, shop_id=shop.id, client_id=client, agent=Agent.REBOOKING, key="due", due_on=NOW.date()
        )

    world.in_shop(plan)
    world.work.do_it_all()


def test_throttled_text_is_sent_later_and_once(world: World) -> None:
    world.open_conversation()
    world.twilio.faults(http_429=1)
    world.say("how much is a fade?")
    assert (last(world).state, len(world.sent())) == (OutboxState.PENDING, 1)
    world.work.do_it_all()
    assert last(world).attempt == 1
    world.twilio.faults()
    due_again(world)
    world.work.do_it_all()
    world.work.do_it_all()
    assert (last(world).state, last(world).attempt, len(world.sent())) == (OutboxState.SENT, 2, 2)


def try_again_and_again(world: World, outbox_id: int, answer: Exception) -> Twilio:
    twilio = Twilio(answer)
    for _ in range(THROTTLED_TRIES + 3):
        Sender(world.database, twilio, CALLBACK).send(outbox_id)
        due_again(world)
    return twilio


def decided_long_ago(world: World) -> None:
    change(world, "update outbox set created_at = created_at - interval '20 minutes'")


def test_text_that_is_throttled_often_and_for_long_goes_to_staff(world: World) -> None:
    outbox_id = waiting_text(world)
    decided_long_ago(world)
    twilio = try_again_and_again(world, outbox_id, MessagingThrottled("busy"))
    assert len(twilio.sent) == THROTTLED_TRIES - 1
    assert (last(world).state, last(world).reason) == (OutboxState.FAILED, "throttled too often")
    assert flags(world) == [(FlagReason.SEND_FAILED, Severity.HIGH)]


def test_text_that_is_throttled_often_within_minutes_waits(world: World) -> None:
    outbox_id = waiting_text(world)
    try_again_and_again(world, outbox_id, MessagingThrottled("busy"))
    assert (last(world).state, flags(world)) == (OutboxState.PENDING, [])


def test_text_waits_for_as_long_as_nobody_can_be_reached(world: World) -> None:
    outbox_id = waiting_text(world)
    decided_long_ago(world)
    try_again_and_again(world, outbox_id, MessagingAway("refused"))
    assert (last(world).state, flags(world)) == (OutboxState.PENDING, [])


def test_server_error_is_never_repeated_blindly(world: World) -> None:
    world.open_conversation()
    world.twilio.faults(http_500=1)
    world.say("how much is a fade?")
    world.twilio.faults()
    due_again(world)
    world.work.do_it_all()
    assert (last(world).state, last(world).sid, len(world.sent())) == (OutboxState.UNKNOWN, None, 1)
    assert (last(world).reason, flags(world)) == ("Twilio answered 500", [])


def test_text_that_twilio_took_without_an_answer_is_not_sent_twice(world: World) -> None:
    world.open_conversation()
    world.twilio.faults(accept_then_drop=1)
    world.say("how much is a fade?")
    world.twilio.faults()
    for _ in range(3):
        due_again(world)
        world.work.do_it_all()
    assert last(world).state == OutboxState.UNKNOWN
    assert len(world.sent()) == 2


def test_optout_that_only_the_carrier_knew_of_is_taken_over(world: World) -> None:
    outbox_id = waiting_text(world)
    Sender(world.database, Twilio(MessageRejected("refused", 21610)), CALLBACK).send(outbox_id)
    assert (last(world).state, last(world).error_code) == (OutboxState.FAILED, 21610)
    newest = sorted(world.rows(ConsentRow), key=lambda row: row.id)[-2:]
    assert [row.change for row in newest] == [ConsentChange.REVOKED] * 2
    assert newest[0].evidence == "carrier error 21610"
    assert world.rows(ConversationRow)[0].outcome == "opted_out"
    assert flags(world) == []


def test_refused_text_is_for_staff(world: World) -> None:
    outbox_id = waiting_text(world)
    Sender(world.database, Twilio(MessageRejected("refused", 30640)), CALLBACK).send(outbox_id)
    assert (last(world).state, last(world).error_code) == (OutboxState.FAILED, 30640)
    assert flags(world) == [(FlagReason.SEND_FAILED, Severity.HIGH)]


def test_marketing_waits_for_the_morning(world: World) -> None:
    world.twilio.faults(http_429=1)
    decide_opening(world)
    world.twilio.faults()
    for hour in (20, 23):
        world.at(NOW.replace(hour=hour, minute=0))
        due_again(world)
        world.work.do_it_all()
        assert (last(world).state, world.sent()) == (OutboxState.PENDING, [])
    world.at(NOW.replace(day=10, hour=9, minute=0))
    due_again(world)
    world.work.do_it_all()
    assert (last(world).state, len(world.sent())) == (OutboxState.SENT, 1)


def test_answer_goes_out_at_night(world: World) -> None:
    world.open_conversation()
    world.at(NOW.replace(hour=23))
    assert "$45" in world.text("how much is a fade?")


def test_takeover_before_sending_cancels_the_agents_text(world: World) -> None:
    outbox_id = waiting_text(world)
    change(world, "update conversations set owner = 'staff'")
    world.work.send(outbox_id)
    assert (last(world).state, last(world).reason) == (OutboxState.CANCELLED, "staff took over before this was sent")
    assert len(world.sent()) == 1


def test_agents_last_words_go_out_though_staff_own_the_conversation(world: World) -> None:
    world.open_conversation()
    assert "person" in world.text("can i talk to a human")
    assert world.rows(ConversationRow)[0].owner == "staff"


def test_text_of_an_ended_authority_is_cancelled(world: World) -> None:
    outbox_id = waiting_text(world)
    change(world, "update conversations set epoch = epoch + 1")
    world.work.send(outbox_id)
    assert last(world).state == OutboxState.CANCELLED


def test_ten_senders_of_one_text_post_it_once(world: World) -> None:
    outbox_id = waiting_text(world)
    with ThreadPoolExecutor(10) as pool:
        list(pool.map(world.work.send, [outbox_id] * 10))
    assert (last(world).state, last(world).attempt) == (OutboxState.SENT, 2)
    assert len(world.sent()) == 2


def test_sender_that_was_only_slow_still_records_the_sid(world: World) -> None:
    outbox_id = waiting_text(world)

    class Slow(Twilio):
        def send(self, outgoing: OutgoingText) -> Accepted:
            change(world, "update outbox set claimed_until = now() - interval '1 s' where state = 'sending'")
            Reconciler(world.database, world.messaging, world.wake_up).look()
            assert last(world).state == OutboxState.UNKNOWN
            return super().send(outgoing)

    sid = new_sid()
    Sender(world.database, Slow(Accepted(sid, "queued")), CALLBACK).send(outbox_id)  # type: ignore[arg-type]  # StrEnum
    assert (last(world).state, last(world).sid) == (OutboxState.SENT, sid)
    assert post_report(world, sid, "delivered").status_code == 204
    assert last(world).delivery == "delivered"


def test_text_goes_from_the_shops_number_with_our_callback(world: World) -> None:
    outbox_id = waiting_text(world)
    twilio = Twilio(MessagingThrottled("busy"))
    change(world, "update sender_numbers set messaging_service_sid = 'MG1'")
    Sender(world.database, twilio, CALLBACK).send(outbox_id)
    (outgoing,) = twilio.sent
    assert (outgoing.sender, outgoing.status_callback) == (SHOP_PHONE, CALLBACK)
    assert outgoing.messaging_service_sid == "MG1"


def test_live_answers_go_before_openings(world: World) -> None:
    waiting_text(world)
    change(world, "update outbox set state = 'pending', sid = null, send_after = now() - interval '1 hour'")
    change(world, "update outbox set send_after = now() where lane = 'live'")
    due = world.in_shop(lambda session, _: outbox.due(session, 10))
    assert [lane for _, lane in due] == [Lane.LIVE, Lane.OUTREACH]
    world.work.sweep()
    eventually(lambda: [row.state for row in world.outbox()] == [OutboxState.SENT] * 2)
