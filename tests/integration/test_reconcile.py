"""Texts of which nobody knows whether Twilio has them: found, proven absent, or given to a person; never doubled."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from runtime.domain.conversations import Agent, DeliveryState, FlagReason, OutboxState, Severity
from runtime.domain.errors import MessageRejected, MessagingUnclear
from runtime.engine.reconcile import MOST_PAGES, MOST_REPEATS, Reconciler, _pause
from runtime.engine.record import record_sent
from runtime.engine.sender import PATIENCE, PROMPTLY, Sender
from runtime.ports.messaging import Accepted, Direction, ListedText, OutgoingText
from runtime.ports.rehearsal import Protection, Rehearsal
from runtime.store import outreach_tasks
from runtime.store.tables import FlagRow, OutboxRow
from tests.fixtures.local_twilio import eventually
from tests.fixtures.shops import JORDAN, NOW, SHOP_PHONE, add_client
from tests.fixtures.twilio_calls import new_sid, post_report
from tests.fixtures.world import World
from tests.integration.test_sender import CALLBACK, change, decide_opening, due_again, flags, last

PRICE = "how much is a fade?"
LOST = {"http_500": 1.0}  # refused with an error of the server's: not accepted
KEPT = {"accept_then_drop": 1.0}  # accepted, and the answer never came


def doubtful(world: World, **faults: float) -> OutboxRow:
    """An answer whose post ended in doubt."""
    world.open_conversation()
    world.twilio.faults(**faults)
    world.say(PRICE)
    world.twilio.faults()
    assert last(world).state == OutboxState.UNKNOWN
    return last(world)


def look(world: World, texts: Any = None, **more: Any) -> int:
    """Everything in doubt is looked up, and what that wakes is done."""
    change(world, "update outbox set look_at = now() where look_at is not null")
    looked = Reconciler(world.database, texts or world.messaging, world.wake_up, **more).look()
    world.settle()
    return looked


def age(world: World, seconds: float = 11) -> None:
    """The attempts that are in doubt ended so much earlier."""
    earlier = f"- interval '{seconds} s'"
    change(world, f"update outbox set claimed_until = claimed_until {earlier} where state = 'unknown'")


def copies(world: World) -> int:
    return world.sent().count(last(world).body)


class Answers:
    """A list that is what the test says."""

    def __init__(self, *texts: ListedText, error: Exception | None = None, pages: int = 1) -> None:
        self.texts = list(texts)
        self.error = error
        self.pages = pages
        self.asked: list[dict[str, Any]] = []

    def newest_first(self, **asked: Any) -> Iterator[list[ListedText]]:
        self.asked.append(asked)
        if self.error is not None:
            raise self.error
        for _ in range(self.pages):
            yield self.texts


def listed(row: OutboxRow, **changed: Any) -> ListedText:
    now = datetime.now(UTC).replace(microsecond=0)
    usual = ListedText(
        new_sid(),
        Direction.OUTBOUND_API,
        row.sender,
        row.recipient,
        row.body,
        DeliveryState.SENT,
        None,
        now,
        now,
        0,
        "",
    )
    return replace(usual, **changed)


# Found


def test_text_that_twilio_took_without_an_answer_is_found_at_once_and_not_doubled(world: World) -> None:
    doubtful(world, **KEPT)
    assert look(world) == 1
    found = last(world)
    assert (found.state, found.look_at, found.reason, flags(world)) == (OutboxState.SENT, None, "", [])
    assert found.sid == world.twilio.thread(JORDAN)[-1]["sid"]
    eventually(lambda: last(world).delivery == "delivered")
    age(world)
    assert (look(world), copies(world)) == (0, 1)


def test_reports_that_came_before_the_sid_was_known_count(world: World) -> None:
    doubtful(world, accept_then_drop=1.0, undelivered=1.0)
    sid = world.twilio.thread(JORDAN)[-1]["sid"]
    eventually(lambda: world.twilio.thread(JORDAN)[-1]["status"] == "undelivered")
    post_report(world, sid, "undelivered", ErrorCode="30003")
    look(world)
    assert (last(world).state, last(world).delivery, last(world).error_code) == ("sent", "undelivered", 30003)
    assert [reason for reason, _ in flags(world)] == [FlagReason.SEND_FAILED]


def test_failure_that_only_the_list_tells_of_is_learned_from(world: World) -> None:
    row = doubtful(world, **LOST)
    look(world, Answers(listed(row, status=DeliveryState.FAILED, error_code=21610)))
    assert (last(world).state, last(world).delivery, last(world).error_code) == ("sent", "failed", 21610)
    world.settle()
    assert world.in_shop(lambda session, _: session.connection().execute(text(CONSENT)).scalar()) == "revoked"


CONSENT = "select change from consents where scope = 'texts' order by id desc limit 1"


def test_text_is_recognised_after_smart_encoding(world: World) -> None:
    row = doubtful(world, **LOST)
    change(world, f"update outbox set body = '“Sat” — it’s 3…' where id = {row.id}")
    answers = Answers(listed(row, body='"Sat" - it\'s 3...'))
    look(world, answers)
    assert last(world).sid == answers.texts[0].sid


def test_text_that_the_list_shows_late_is_found_within_the_grace(world: World) -> None:
    world.open_conversation()
    world.twilio.faults(**KEPT, list_delay_ms=60_000)
    world.say(PRICE)
    for seconds in (0, 5, 4):
        age(world, seconds)
        look(world)
        assert (last(world).state, last(world).repeats) == (OutboxState.UNKNOWN, 0)
    world.twilio.faults()
    look(world)
    assert (last(world).state, copies(world), flags(world)) == (OutboxState.SENT, 1, [])


def test_two_texts_of_the_same_words_take_two_sids(world: World) -> None:
    row = doubtful(world, **KEPT)
    twin(world, row)
    change(world, f"update outbox set state = 'unknown', look_at = now(), claimed_until = now() where id = {row.id}")
    world.messaging.send(OutgoingText(row.sender, row.recipient, row.body, CALLBACK))
    look(world)
    sids = {known.sid for known in world.outbox()[-2:]}
    assert [known.state for known in world.outbox()[-2:]] == ["sent"] * 2
    assert sids == {message["sid"] for message in world.twilio.thread(JORDAN) if message["body"] == row.body}


def twin(world: World, row: OutboxRow, **changed: Any) -> int:
    """Another part of the same turn, with the same words."""
    values = row.model_dump(exclude={"id"}) | {"part": row.part + 1, "sid": None} | changed

    def add(session: Any, _: Any) -> int:
        other = OutboxRow(**values)
        session.add(other)
        session.flush()
        return other.id

    return int(world.in_shop(add))


def test_sid_of_another_text_is_never_adopted(world: World) -> None:
    row = doubtful(world, **LOST)
    opening = world.outbox()[0]
    age(world)
    look(world, Answers(listed(row, sid=opening.sid)))
    assert (last(world).state, last(world).sid != opening.sid, copies(world)) == (OutboxState.SENT, True, 1)


def test_text_that_is_just_being_posted_is_not_mistaken_for_the_doubtful_one(world: World) -> None:
    row = doubtful(world, **LOST)
    twin(world, row, state="sending", claimed_until=None, look_at=None)
    answers = Answers(listed(row))
    age(world)
    look_only(world, answers)
    assert world.outbox()[1].state == OutboxState.UNKNOWN
    change(world, f"update outbox set state = 'sent', sid = '{answers.texts[0].sid}' where state = 'sending'")
    look(world, answers)
    assert (world.outbox()[1].state, world.outbox()[1].sid == answers.texts[0].sid) == ("sent", False)


def look_only(world: World, texts: Any = None, **more: Any) -> None:
    change(world, "update outbox set look_at = now() where look_at is not null")
    Reconciler(world.database, texts or world.messaging, world.wake_up, **more).look()


# Absent


def test_answer_that_twilio_never_took_goes_out_after_the_grace_and_once(world: World) -> None:
    doubtful(world, **LOST)
    look(world)
    assert (last(world).state, copies(world)) == (OutboxState.UNKNOWN, 0)
    age(world)
    look(world)
    sent = last(world)
    assert (sent.state, sent.attempt, sent.repeats, copies(world), flags(world)) == ("sent", 2, 1, 1, [])


def test_opening_that_twilio_never_took_is_dropped(world: World) -> None:
    world.twilio.faults(**LOST)
    decide_opening(world)
    world.twilio.faults()
    age(world)
    look(world)
    assert (last(world).state, last(world).reason) == (OutboxState.FAILED, "did not go out: Twilio answered 500")
    assert (world.sent(), flags(world)) == ([], [])


def test_confirmation_of_a_stop_is_sent_again(world: World) -> None:
    world.open_conversation()
    world.twilio.faults(**LOST)
    world.say("please take me off your list")
    world.twilio.faults()
    age(world)
    look(world)
    assert (last(world).purpose, last(world).state, copies(world)) == ("opt_out_confirmation", "sent", 1)


def test_answer_that_never_gets_through_goes_to_staff_after_three_times(world: World) -> None:
    doubtful(world, **LOST)
    world.twilio.faults(**LOST)
    for _ in range(MOST_REPEATS + 3):
        age(world)
        look(world)
    assert (last(world).attempt, last(world).state, last(world).look_at) == (MOST_REPEATS + 1, "failed", None)
    assert flags(world) == [(FlagReason.SEND_FAILED, Severity.HIGH)]
    assert world.rows(FlagRow)[0].suggested_reply == last(world).body


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("update conversations set owner = 'staff'", "staff took over before this was sent"),
        ("update conversations set epoch = epoch + 1", "the conversation moved on before this was sent"),
    ],
)
def test_answer_that_may_not_go_out_any_more_does_not(world: World, statement: str, reason: str) -> None:
    doubtful(world, **LOST)
    change(world, statement)
    age(world)
    look(world)
    assert (last(world).state, last(world).reason, copies(world)) == (OutboxState.CANCELLED, reason, 0)


def test_stop_prevents_the_repetition(world: World) -> None:
    row = doubtful(world, **LOST)
    world.say("STOP")
    age(world)
    look(world)
    assert world.outbox()[1].state == OutboxState.CANCELLED
    assert row.body not in world.sent()


def test_newer_answer_prevents_the_repetition(world: World) -> None:
    row = doubtful(world, **LOST)
    world.text("where are you?")
    age(world)
    look(world)
    overtaken = next(known for known in world.outbox() if known.id == row.id)
    assert (overtaken.state, overtaken.reason) == (OutboxState.CANCELLED, "overtaken by a newer turn")
    assert row.body not in world.sent()


# Neither


def test_unknown_text_to_the_client_is_no_proof_and_goes_to_a_person(world: World) -> None:
    row = doubtful(world, **LOST)
    strange = Answers(listed(row, body="Your car is ready."))
    age(world)
    look(world, strange)
    assert (last(world).state, flags(world)) == (OutboxState.UNKNOWN, [])
    age(world, 120)
    look(world, strange)
    assert (last(world).look_at, flags(world)) == (None, [(FlagReason.SEND_UNCLEAR, Severity.HIGH)])
    assert copies(world) == 0


@pytest.mark.parametrize(
    "changed",
    [
        {"direction": Direction.INBOUND},
        {"direction": Direction.OUTBOUND_REPLY},
        {"recipient": "+12125550999"},
        {"created": datetime(2020, 1, 1, tzinfo=UTC)},
    ],
)
def test_text_that_cannot_be_ours_does_not_hide_the_absence(world: World, changed: dict[str, Any]) -> None:
    row = doubtful(world, **LOST)
    age(world)
    look(world, Answers(listed(row, **changed)))
    assert (last(world).state, last(world).repeats) == (OutboxState.SENT, 1)


def test_list_that_is_too_long_to_be_read_proves_nothing(world: World) -> None:
    doubtful(world, **LOST)
    age(world)
    look(world, Answers(pages=MOST_PAGES + 1))
    assert (last(world).state, last(world).repeats) == (OutboxState.UNKNOWN, 0)


@pytest.mark.parametrize("error", [MessagingUnclear("away"), MessageRejected("refused", None)])
def test_without_a_list_texts_wait_and_after_two_minutes_staff_know(world: World, error: Exception) -> None:
    doubtful(world, **LOST)
    age(world, 60)
    look(world, Answers(error=error))
    assert (last(world).state, flags(world)) == (OutboxState.UNKNOWN, [])
    age(world, 60)
    look(world, Answers(error=error))
    assert (last(world).state, last(world).look_at, last(world).reason) == (OutboxState.UNKNOWN, None, str(error))
    assert flags(world) == [(FlagReason.SEND_UNCLEAR, Severity.HIGH)]
    assert look(world) == 0


def test_list_that_comes_back_settles_what_waited(world: World) -> None:
    doubtful(world, **LOST)
    world.twilio.faults(list_http_500=1)
    age(world)
    look(world)
    assert last(world).state == OutboxState.UNKNOWN
    world.twilio.faults()
    look(world)
    assert (last(world).state, copies(world)) == (OutboxState.SENT, 1)


def test_unclear_opening_is_no_emergency(world: World) -> None:
    world.twilio.faults(**LOST)
    decide_opening(world)
    world.twilio.faults()
    age(world, 120)
    look(world, Answers(error=MessagingUnclear("away")))
    assert flags(world) == [(FlagReason.SEND_UNCLEAR, Severity.LOW)]


def test_pauses_grow_and_meet_the_end_of_the_grace() -> None:
    def pause(seconds: float) -> float:
        return _pause(timedelta(seconds=seconds), timedelta(seconds=10)).total_seconds()

    assert [pause(seconds) for seconds in (0.5, 6, 9, 9.9, 10, 24, 100)] == [1, 1.5, 1, pytest.approx(0.1), 2.5, 6, 15]


# Who died


def dead_while_sending(world: World, *, accepted: bool) -> None:
    """Its worker was killed after the commit of `sending`: before the post, or after it."""
    doubtful(world, **(KEPT if accepted else LOST))
    change(
        world,
        "update outbox set state = 'sending', look_at = null, claimed_until = now() - interval '1 s'"
        " where state = 'unknown'",
    )


def test_sender_that_died_after_its_post_is_found_out(world: World) -> None:
    dead_while_sending(world, accepted=True)
    look(world)
    assert (last(world).state, copies(world), flags(world)) == (OutboxState.SENT, 1, [])


def test_sender_that_died_before_its_post_is_made_up_for(world: World) -> None:
    dead_while_sending(world, accepted=False)
    look(world)
    assert (last(world).state, last(world).reason) == (OutboxState.UNKNOWN, "the sender died while sending")
    age(world)
    look(world)
    assert (last(world).state, last(world).attempt, copies(world)) == (OutboxState.SENT, 2, 1)


def test_sender_that_is_alive_is_not_taken_for_dead(world: World) -> None:
    dead_while_sending(world, accepted=False)
    change(world, "update outbox set claimed_until = now() + interval '5 s'")
    look_only(world)
    assert last(world).state == OutboxState.SENDING


def test_post_has_ended_before_its_attempt_is_given_up() -> None:
    assert PROMPTLY + timedelta(seconds=5) < PATIENCE


# Late answers


class Late:
    """A Twilio that accepts, while `meanwhile` happens before its answer arrives."""

    def __init__(self, world: World, meanwhile: Callable[[], object]) -> None:
        self.world = world
        self.meanwhile = meanwhile

    def send(self, outgoing: OutgoingText) -> Accepted:
        accepted = self.world.messaging.send(outgoing)
        self.meanwhile()
        return accepted


def nobody_sends(world: World) -> None:
    world.wake_up.connect(world.work.take_turns, lambda _: None)


def given_up(world: World, *, again: bool) -> None:
    """The attempt that is under way is taken for dead, and even proven absent by a list that is later than the grace."""
    change(world, "update outbox set claimed_until = now() - interval '12 s' where state = 'sending'")
    look_only(world, Answers() if again else Answers(error=MessagingUnclear("away")))


@pytest.mark.parametrize("again", [False, True])
def test_answer_that_comes_after_the_attempt_was_given_up_counts(world: World, again: bool) -> None:
    doubtful(world, **LOST)
    change(world, "update outbox set state = 'pending', look_at = null, send_after = now() where state = 'unknown'")
    nobody_sends(world)
    states: list[str] = []

    def meanwhile() -> None:
        given_up(world, again=again)
        states.append(last(world).state)

    Sender(world.database, Late(world, meanwhile), CALLBACK).send(last(world).id)
    assert states == ["pending" if again else "unknown"]
    due_again(world)
    world.work.do_it_all()
    look_only(world)
    assert (last(world).state, last(world).attempt, copies(world), flags(world)) == ("sent", 2, 1, [])


def test_answer_of_an_older_attempt_does_not_touch_the_newer_one(world: World) -> None:
    doubtful(world, **LOST)
    age(world)
    look(world)
    newer = last(world)
    older = Accepted(new_sid(), DeliveryState.QUEUED)
    assert record_sent(world.database, newer.id, newer.attempt - 1, older) is None
    assert last(world).sid == newer.sid


@pytest.mark.parametrize("state", ["pending", "cancelled", "failed", "unknown"])
def test_late_answer_is_the_truth_whatever_was_thought_meanwhile(world: World, state: str) -> None:
    row = doubtful(world, **LOST)
    change(world, f"update outbox set state = '{state}', look_at = null, reason = 'r' where id = {row.id}")
    sid = new_sid()
    assert record_sent(world.database, row.id, row.attempt, Accepted(sid, DeliveryState.QUEUED)) is not None
    assert (last(world).state, last(world).sid, last(world).reason) == (OutboxState.SENT, sid, "")


def test_answer_that_names_another_text_leaves_it_in_doubt(world: World) -> None:
    doubtful(world, **LOST)
    opening = world.outbox()[0]
    change(world, "update outbox set state = 'pending', look_at = null, send_after = now() where state = 'unknown'")

    class Confused:
        def send(self, outgoing: OutgoingText) -> Accepted:
            return Accepted(str(opening.sid), DeliveryState.QUEUED)

    Sender(world.database, Confused(), CALLBACK).send(last(world).id)
    assert (last(world).state, last(world).reason) == (OutboxState.UNKNOWN, "Twilio's answer names another text")


def test_settled_during_the_list_is_left_alone(world: World) -> None:
    row = doubtful(world, **LOST)
    sid = new_sid()

    class Slow(Answers):
        def newest_first(self, **asked: Any) -> Iterator[list[ListedText]]:
            record_sent(world.database, row.id, row.attempt, Accepted(sid, DeliveryState.QUEUED))
            return super().newest_first(**asked)

    age(world)
    look(world, Slow())
    assert (last(world).state, last(world).sid, last(world).repeats, copies(world)) == ("sent", sid, 0, 0)


# Many at once


@pytest.mark.parametrize("faults", [LOST, KEPT])
def test_many_reconcilers_and_senders_at_once_double_nothing(world: World, faults: dict[str, float]) -> None:
    phones = [f"+1646555{number:04}" for number in range(12)]
    world.in_shop(lambda session, shop: [add_client(session, shop, phone) for phone in phones])
    world.twilio.faults(**faults)
    for phone in phones:
        open_quietly(world, phone)
    world.twilio.faults()
    assert {row.state for row in world.outbox()} == {"unknown"}
    change(world, "update outbox set purpose = 'reply', lane = 'live'")
    age(world)
    for _ in range(3):
        change(world, "update outbox set look_at = now() where look_at is not null")
        start = threading.Barrier(6)

        def race(number: int, start: threading.Barrier = start) -> None:
            start.wait()
            if number % 2:
                world.work.do_it_all()
            else:
                Reconciler(world.database, world.messaging, world.wake_up).look()

        with ThreadPoolExecutor(6) as pool:
            list(pool.map(race, range(6)))
        world.settle()
    assert {row.state for row in world.outbox()} == {"sent"}
    assert [len(world.sent(phone)) for phone in phones] == [1] * 12
    assert len({row.sid for row in world.outbox()}) == 12


def open_quietly(world: World, phone: str) -> None:
    world.in_shop(
        lambda session, shop: outreach_tasks.plan(
            session,
            shop_id=shop.id,
            client_id=shop.clients[phone],
            agent=Agent.REBOOKING,
            key=phone,
            due_on=NOW.date(),
        )
    )
    world.work.do_it_all()


def test_text_that_cannot_be_settled_keeps_no_other_in_doubt(world: World) -> None:
    row = doubtful(world, **KEPT)
    twin(world, row, body="a second text")
    poison = listed(row, status=DeliveryState.FAILED, error_code=10**12)
    answers = Answers(poison, found := listed(row, body="a second text"))
    look_only(world, answers)
    assert [(known.state, known.sid) for known in world.outbox()[-2:]] == [("unknown", None), ("sent", found.sid)]


def test_two_hundred_texts_in_doubt_are_one_request(world: World) -> None:
    row = doubtful(world, **LOST)
    for part in range(2, 201):
        twin(world, row, part=part, recipient=f"+1646555{part:04}", look_at=row.look_at)
    answers = Answers(error=MessagingUnclear("away"))
    assert look(world, answers) == 200
    assert len(answers.asked) == 1
    assert (answers.asked[0]["sender"], answers.asked[0]["recipient"]) == (SHOP_PHONE, "")


def test_list_that_one_number_lacks_keeps_no_other_waiting(world: World) -> None:
    row = doubtful(world, **LOST)
    other = "+12125550001"  # sorts before the shop's
    twin(world, row, part=2, sender=other, look_at=row.look_at)
    found = listed(row)

    class OneMissing(Answers):
        def newest_first(self, **asked: Any) -> Iterator[list[ListedText]]:
            if asked["sender"] == other:
                raise MessageRejected("refused", None)
            return super().newest_first(**asked)

    look_only(world, OneMissing(found))
    assert [(known.state, known.sid) for known in world.outbox()[-2:]] == [("sent", found.sid), ("unknown", None)]


def test_no_connection_is_held_while_twilio_is_asked(world: World) -> None:
    doubtful(world, **LOST)
    held: list[int] = []

    class Watching(Answers):
        def newest_first(self, **asked: Any) -> Iterator[list[ListedText]]:
            held.append(world.database.engine.pool.checkedout())  # type: ignore[attr-defined]  # a QueuePool
            return super().newest_first(**asked)

    look(world, Watching())
    assert held == [0]


# With the protection off


def test_switched_off_the_client_gets_it_twice(world: World) -> None:
    doubtful(world, **KEPT)
    look(world, rehearsal=Rehearsal(off=frozenset({Protection.RECONCILIATION})))
    assert (last(world).state, copies(world)) == (OutboxState.SENT, 2)
