"""Turns under interference: newer texts, rivals for a slot, lost claims, failures, and what one conversation stays with."""

import hashlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from threading import Event, Thread

import pytest
from sqlalchemy import text
from sqlmodel import Session

import prompts
from runtime.domain.appointments import AppointmentState
from runtime.domain.conversations import Agent, FlagReason, Lane, Move, OutboxState, Owner, Severity, TurnKind
from runtime.domain.errors import LostClaim
from runtime.engine.claim import Claim, read, take_lease
from runtime.engine.commit import commit
from runtime.ports.turn_runner import TurnPlan
from runtime.store import text_versions
from runtime.store.clients import lock_client
from runtime.store.tables import AppointmentRow, ConversationRow, FlagRow, InboundRow, OutreachTaskRow, TurnRow
from tests.fixtures.local_twilio import eventually
from tests.fixtures.shops import JORDAN, NOW, ZONE, TestShop, add_appointment, add_client
from tests.fixtures.twilio_calls import post, sms
from tests.fixtures.world import World

RIVAL = "+12125550188"
FIRST_OFFER = datetime(2026, 6, 10, 16, 30, tzinfo=ZONE)
EVERYTHING = text(
    """
    select (select count(*) from turns), (select count(*) from outbox), (select count(*) from flags),
           (select count(*) from appointments), (select string_agg(checkpoint_id, ',') from checkpoints),
           (select array_agg(turn_id) from inbound_messages), (select sum(consumed_seq) from conversations)
    """
)


def once(world: World, interrupt: Callable[[Claim, TurnPlan], None]) -> None:
    """Between the next thought and its commit."""

    def first_time(claim: Claim, plan: TurnPlan) -> None:
        world.between.clear()
        interrupt(claim, plan)

    world.between.append(first_time)


def say(world: World, body: str) -> None:
    """A text that arrives; the worker that it would wake is busy."""
    assert post(world, sms(body)).status_code == 200


def book_rival(world: World, starts: datetime, barber: str = "Marcus") -> None:
    def book(session: Session, shop: TestShop) -> None:
        rival = shop.clients.get(RIVAL) or add_client(session, shop, RIVAL, "Sam")
        add_appointment(session, shop, rival, starts, barber=barber)

    world.in_shop(book)


def everything(world: World) -> tuple[object, ...]:
    return world.in_shop(lambda session, _: tuple(session.connection().execute(EVERYTHING).one()))  # type: ignore[no-any-return]


def of_jordan(world: World) -> list[AppointmentRow]:
    return [row for row in world.rows(AppointmentRow) if row.conversation_id is not None]


def change(world: World, statement: str, **values: object) -> None:
    world.in_shop(lambda session, _: session.connection().execute(text(statement), values))


def offered(body: str, number: int) -> str:
    line = next(line for line in body.splitlines() if line.startswith(f"{number})"))
    return line.removeprefix(f"{number}) ").split(" with ")[0]


def test_two_texts_while_thinking_get_one_answer_that_saw_both(world: World) -> None:
    world.open_conversation()
    once(world, lambda claim, plan: say(world, "after 3"))
    answer = world.text("saturday")
    assert "Sat, Jun 13" in answer
    assert "AM" not in answer
    assert len(world.outbox()) == 2
    assert len({row.turn_id for row in world.rows(InboundRow)}) == 1


def test_client_who_never_stops_texting_is_answered_after_four_thoughts(world: World) -> None:
    world.open_conversation()
    more = iter(["hm", "or sunday", "no", "wait"])

    def text_again(claim: Claim, plan: TurnPlan) -> None:
        if body := next(more, ""):
            say(world, body)

    world.between.append(text_again)
    world.say("saturday")
    assert [row.turn_id is not None for row in world.rows(InboundRow)] == [True] * 5
    assert [turn.number for turn in world.rows(TurnRow)] == [1, 2, 3]


def test_text_that_comes_while_the_opening_is_thought_is_answered(world: World) -> None:
    once(world, lambda claim, plan: say(world, "do you have saturday after 3?"))
    answer = world.open_conversation()
    assert "Sat, Jun 13" in answer
    assert all(row.turn_id for row in world.rows(InboundRow))


def test_loser_of_a_race_for_a_slot_gets_another_in_the_same_turn(world: World) -> None:
    opening = world.open_conversation()
    second = offered(opening, 2)
    once(world, lambda claim, plan: book_rival(world, plan.effects[0].slot.starts_at))  # type: ignore[union-attr]  # BookSlot
    answer = world.text("2")
    assert "booked" not in answer.lower()
    assert second not in answer
    assert [turn.move for turn in world.rows(TurnRow)] == [Move.OPEN, Move.SLOT_GONE]
    assert of_jordan(world) == []
    assert "booked" in world.text("1").lower()


def test_slot_that_went_long_before_the_answer_is_not_booked_either(world: World) -> None:
    opening = world.open_conversation()
    assert offered(opening, 1).startswith("tomorrow at 4:30 PM")
    book_rival(world, FIRST_OFFER)
    assert "tomorrow" not in world.text("1")
    assert of_jordan(world) == []


def test_rival_in_every_round_ends_with_a_person_and_no_double_booking(world: World) -> None:
    world.open_conversation()
    rivals = iter(("Marcus", "Elena") * 9)

    def always(claim: Claim, plan: TurnPlan) -> None:
        for effect in plan.effects:
            book_rival(world, effect.slot.starts_at, next(rivals))  # type: ignore[union-attr]  # BookSlot

    world.between.append(always)
    world.say("1")
    assert of_jordan(world) == []
    assert world.rows(TurnRow)[-1].move == Move.SLOT_GONE


@pytest.mark.parametrize("lost", ["attempt = attempt + 1", "epoch = epoch + 1", "owner = 'staff'", "state = 'closed'"])
def test_turn_that_lost_its_claim_writes_nothing(world: World, lost: str) -> None:
    world.open_conversation()
    before = everything(world)
    once(world, lambda claim, plan: change(world, f"update conversations set {lost}, lease_until = 'infinity'"))
    post(world, sms("2"))
    eventually(lambda: not world.between)
    world.wake_up.settle()
    after = everything(world)
    assert after[:5] == before[:5]
    assert after[5:] == ([None], 0)


def test_refused_effect_takes_checkpoint_and_texts_back_with_it(world: World) -> None:
    world.open_conversation()
    seen: list[tuple[object, ...]] = []

    def rival_first(claim: Claim, plan: TurnPlan) -> None:
        book_rival(world, FIRST_OFFER)
        seen.append(everything(world))
        world.between.append(lambda *_: seen.append(everything(world)))

    once(world, rival_first)
    world.text("1")
    assert len(seen) == 2
    assert seen[0] == seen[1]


def test_plan_of_a_finished_turn_cannot_be_committed_again(world: World) -> None:
    kept: list[tuple[Claim, TurnPlan]] = []
    world.between.append(lambda claim, plan: kept.append((claim, plan)))
    world.open_conversation()
    world.text("2")
    before = everything(world)
    change(world, "update conversations set attempt = attempt + 1")
    with pytest.raises(LostClaim):
        commit(world.database, *kept[-1])
    assert everything(world) == before


def test_two_workers_woken_for_one_conversation_take_one_turn(world: World) -> None:
    world.open_conversation()
    world.wake_up.connect(lambda _: None, lambda _: None)
    post(world, sms("2"))
    (conversation,) = world.rows(ConversationRow)
    with ThreadPoolExecutor(6) as pool:
        list(pool.map(world.work.take_turns, [conversation.id] * 6))
    assert [turn.kind for turn in world.rows(TurnRow)] == [TurnKind.OPENING, TurnKind.REPLY]
    assert len(of_jordan(world)) == 1
    assert len(world.sent()) == 2


def test_abandoned_lease_runs_out_and_the_text_is_answered(world: World) -> None:
    world.open_conversation()
    world.wake_up.connect(lambda _: None, lambda _: None)
    post(world, sms("2"))
    lease = take_lease(world.database, world.rows(ConversationRow)[0].id)
    assert lease is not None
    world.work.do_it_all()
    assert len(world.outbox()) == 1
    change(world, "update conversations set lease_until = now()")
    world.work.do_it_all()
    assert "booked" in world.outbox()[-1].body.lower()
    with pytest.raises(LostClaim):
        read(world.database, lease, "today's")


def test_turn_commits_while_another_text_of_the_client_is_being_filed(world: World) -> None:
    """The webhook holds the client while it waits for the conversation; the commit must not wait for the client."""
    world.open_conversation()

    def while_held(claim: Claim, plan: TurnPlan) -> None:
        started = Event()
        held = Thread(target=hold, args=(started,))
        held.start()
        started.wait(5)

    done = Event()

    def hold(started: Event) -> None:
        with world.database.transaction() as session:
            lock_client(session, world.shop.id, world.shop.clients[JORDAN])
            started.set()
            done.wait(30)

    once(world, while_held)
    post(world, sms("2"))
    try:
        assert eventually(lambda: of_jordan(world))
    finally:
        done.set()
    world.settle()


def test_one_checkpoint_is_kept_and_the_conversation_goes_on_from_it(world: World) -> None:
    world.open_conversation()
    for body in ("how much is a fade?", "where are you?", "when are you open?", "how much is it again?"):
        answer = world.text(body)
    kept = world.in_shop(lambda session, _: count_checkpoints(session))
    assert kept[0] == 1
    assert kept[1] <= 4
    world.text("2")
    (appointment,) = of_jordan(world)
    assert offered(answer, 2).split(" at ")[0] in f"{appointment.starts_at.astimezone(ZONE):%a, %b %-d}"


def count_checkpoints(session: Session) -> tuple[int, ...]:
    query = "select (select count(*) from checkpoints), (select count(*) from checkpoint_blobs)"
    return tuple(session.connection().execute(text(query)).one())


def test_conversation_keeps_the_texts_it_began_with(world: World) -> None:
    world.open_conversation()
    todays = prompts.load().files
    name = "shared/answer_price.en.md"
    older = {**todays, name: todays[name].replace("{{ prices }}", "Old price list: {{ prices }}")}
    pin_to(world, prompts.parse(older).hash, older)
    assert "Old price list: " in world.text("how much is a fade?")
    row = world.outbox()[-1]
    assert row.template_version is not None
    assert hashlib.sha256(older[name].encode()).hexdigest()[:8] in row.template_version


def pin_to(world: World, texts_hash: str, files: dict[str, str] | None) -> None:
    if files is not None:
        world.in_shop(lambda session, _: text_versions.keep(session, texts_hash, files))
    change(world, "update conversations set texts_hash = :pinned", pinned=texts_hash)


def test_conversation_that_cannot_be_answered_goes_to_a_person(world: World) -> None:
    world.open_conversation()
    pin_to(world, "lost", None)
    world.wake_up.connect(lambda _: None, lambda _: None)  # else a claim of the wake-up's own may fall between these
    post(world, sms("2"))
    for _ in range(4):
        rested(world)
        world.work.do_it_all()
    (conversation,), (flag,) = world.rows(ConversationRow), world.rows(FlagRow)
    assert (conversation.owner, conversation.failures, conversation.attempt) == (Owner.STAFF, 3, 4)
    assert (flag.reason, flag.severity) == (FlagReason.TURN_FAILED, Severity.HIGH)
    assert len(world.outbox()) == 1


def rested(world: World) -> None:
    """The pause after a failure is over."""
    change(world, "update conversations set lease_until = now()")


def test_one_conversation_that_fails_stops_no_other(world: World) -> None:
    world.open_conversation()
    pin_to(world, "lost", None)
    world.in_shop(lambda session, shop: add_client(session, shop, RIVAL, "Sam"))
    post(world, sms("2"))
    add_task(world, shop_id=world.shop.id, client_id=world.shop.clients[RIVAL])
    world.work.do_it_all()
    assert eventually(lambda: world.sent(RIVAL))


def test_failure_that_passes_is_forgotten(world: World) -> None:
    world.open_conversation()
    todays = world.rows(ConversationRow)[0].texts_hash
    pin_to(world, "lost", None)
    post(world, sms("2"))
    eventually(lambda: world.rows(ConversationRow)[0].failures == 1)
    pin_to(world, todays, None)
    world.work.do_it_all()
    assert len(world.outbox()) == 1
    rested(world)
    world.work.do_it_all()
    (conversation,) = world.rows(ConversationRow)
    assert (conversation.failures, conversation.lease_until, world.rows(FlagRow)) == (0, None, [])
    assert len(of_jordan(world)) == 1


def test_poll_answers_without_any_broker_and_survives_a_shop_without_a_number(world: World) -> None:
    world.open_conversation()
    world.wake_up.connect(lambda _: None, lambda _: None)
    change(world, "insert into shops (slug, name, zone, address) values ('bare', 'Bare', 'UTC', '')")
    change(
        world, "insert into clients (shop_id, phone, first_name, last_name, language) values (2, '+1', '', '', 'en')"
    )
    add_task(world, shop_id=2, client_id=world.shop.clients[JORDAN] + 1)
    post(world, sms("2"))
    stop = Event()
    poll = Thread(target=world.work.poll, args=(stop, list(Lane), 0.05))
    poll.start()
    try:
        assert eventually(lambda: world.outbox()[-1].state == OutboxState.SENT and of_jordan(world))
    finally:
        stop.set()
        poll.join()


def test_text_that_cannot_be_sent_does_not_end_the_poll(world: World) -> None:
    world.open_conversation()
    world.wake_up.connect(lambda _: None, lambda _: None)
    world.in_shop(lambda session, shop: add_client(session, shop, RIVAL, "Sam"))
    add_task(world, shop_id=world.shop.id, client_id=world.shop.clients[RIVAL])
    world.twilio.faults(http_429=1)
    world.work.do_it_all()
    world.twilio.faults()
    change(world, "update outbox set send_after = now() where state = 'pending'")
    change(world, """update policy_versions set content = content || '{"marketing_from": "soon"}'""")
    stop = Event()
    poll = Thread(target=world.work.poll, args=(stop, list(Lane), 0.05))
    poll.start()
    try:
        for body in ("how much is a fade?", "2"):
            say(world, body)
            eventually(lambda: all(row.turn_id for row in world.rows(InboundRow)))
    finally:
        stop.set()
        poll.join()
    assert world.sent(RIVAL) == []


def add_task(world: World, *, shop_id: int, client_id: int) -> None:
    with world.database.transaction() as session:
        session.add(
            OutreachTaskRow(shop_id=shop_id, client_id=client_id, agent=Agent.REBOOKING, key="k", due_on=NOW.date())
        )


def test_booked_slot_is_the_one_that_the_client_was_told(world: World) -> None:
    opening = world.open_conversation()
    answer = world.text("3")
    (appointment,) = of_jordan(world)
    assert appointment.state == AppointmentState.BOOKED
    assert f"{appointment.starts_at.astimezone(ZONE):%b %-d at %-I:%M %p}" in answer
    assert offered(opening, 3) in answer
