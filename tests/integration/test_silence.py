"""What a stop does, in the carrier's word or in the client's own; and how texts are allowed again."""

from datetime import datetime, timedelta

import pytest
from sqlmodel import Session

from runtime.domain.consent import ConsentChange, ConsentScope
from runtime.domain.conversations import (
    Agent,
    ConversationState,
    FlagReason,
    OutboxState,
    Outcome,
    Owner,
    Purpose,
    Severity,
    Source,
    TurnKind,
)
from runtime.domain.outreach import TaskState
from runtime.engine.claim import Claim
from runtime.outreach.closing import close_quiet
from runtime.ports.turn_runner import TurnPlan
from runtime.store import outreach_tasks
from runtime.store.tables import (
    AppointmentRow,
    ConsentRow,
    ConversationRow,
    FlagRow,
    InboundRow,
    OutreachTaskRow,
    TurnRow,
)
from tests.fixtures.shops import JORDAN, NOW, TestShop, add_appointment
from tests.fixtures.twilio_calls import post, sms
from tests.fixtures.world import World
from tests.integration.test_sender import due_again

STRANGER = "+12125550177"


def consents(world: World) -> dict[str, str]:
    """The newest word per scope."""
    rows = sorted(world.rows(ConsentRow), key=lambda row: row.id)
    return {row.scope: row.change for row in rows}


def conversations(world: World) -> list[ConversationRow]:
    return sorted(world.rows(ConversationRow), key=lambda row: row.id)


def once(world: World, body: str) -> None:
    """While the next turn is thought, the client texts this."""

    def interrupt(_claim: Claim, _plan: TurnPlan) -> None:
        world.between.clear()
        assert post(world, sms(body)).status_code == 200

    world.between.append(interrupt)


def every_turn_is_accounted_for(world: World) -> bool:
    return all(row.turn_id is not None for row in world.rows(InboundRow))


@pytest.mark.parametrize("word", ["STOP", "stop", " Unsubscribe ", "CANCEL", "quit", "OPTOUT"])
def test_stop_word_silences_every_later_text(world: World, word: str) -> None:
    world.open_conversation()
    before = world.sent()
    world.say(word)
    (conversation,) = conversations(world)
    assert (conversation.state, conversation.outcome) == (ConversationState.CLOSED, Outcome.OPTED_OUT)
    assert conversation.epoch == 2
    assert consents(world) == {ConsentScope.MARKETING: ConsentChange.REVOKED, ConsentScope.TEXTS: ConsentChange.REVOKED}
    assert world.sent() == before
    assert [row.state for row in world.outbox()] == [OutboxState.SENT]
    assert every_turn_is_accounted_for(world)


def test_stop_cancels_the_text_that_waits(world: World) -> None:
    world.open_conversation()
    world.twilio.faults(http_429=1)
    world.say("how much is a fade?")
    assert world.outbox()[-1].state == OutboxState.PENDING
    world.say("STOP")
    assert (world.outbox()[-1].state, world.outbox()[-1].reason) == (OutboxState.CANCELLED, "the client opted out")


def test_stop_while_the_answer_is_thought_discards_the_answer(world: World) -> None:
    world.open_conversation()
    once(world, "STOP")
    world.say("2")
    assert len(world.outbox()) == 1
    assert [turn.kind for turn in world.rows(TurnRow)] == [TurnKind.OPENING, TurnKind.KEYWORD]
    assert [row.state for row in world.rows(AppointmentRow) if row.conversation_id] == []
    assert every_turn_is_accounted_for(world)


def test_stop_lets_go_of_what_was_held_and_keeps_what_was_booked(world: World) -> None:
    world.open_conversation()
    world.text("can i do friday at 11am")
    assert [row.state for row in world.rows(AppointmentRow) if row.conversation_id] == ["held"]
    world.say("STOP")
    assert [row.state for row in world.rows(AppointmentRow) if row.conversation_id] == []


def test_stop_in_own_words_gets_one_confirmation_without_marketing(world: World) -> None:
    world.open_conversation()
    answer = world.text("please stop texting me")
    assert answer == "You won't get any more texts from Fade & Co."
    row = world.outbox()[-1]
    assert (row.source, row.purpose, row.state) == (Source.SYSTEM, Purpose.OPT_OUT_CONFIRMATION, OutboxState.SENT)
    assert consents(world)[ConsentScope.TEXTS] == ConsentChange.REVOKED


@pytest.mark.parametrize(
    "words", ["ya no me manden mensajes", "quitenme", "dejen de molestar", "BAJA", "no quiero recibir"]
)
def test_stop_in_spanish_is_confirmed_in_spanish(world: World, words: str) -> None:
    world.open_conversation()
    assert world.text(words) == "Ya no vas a recibir mas mensajes de Fade & Co."


def test_second_stop_in_own_words_gets_no_second_confirmation(world: World) -> None:
    world.open_conversation()
    world.text("please stop texting me")
    before = world.sent()
    world.say("i said stop texting me!!")
    world.say("leave me alone")
    assert world.sent() == before
    assert every_turn_is_accounted_for(world)


def test_second_stop_leaves_the_confirmation_that_still_waits(world: World) -> None:
    world.open_conversation()
    world.twilio.faults(http_429=1)
    world.say("please stop texting me")
    world.say("i said stop texting me!!")
    world.twilio.faults()
    due_again(world)
    world.work.do_it_all()
    assert [said for said in world.sent() if "any more texts" in said] == world.sent()[-1:]


def test_stop_in_own_words_is_confirmed_in_a_conversation_of_staffs_too(world: World) -> None:
    world.say("let me talk to a real person")
    assert conversations(world)[0].owner == Owner.STAFF
    answer = world.text("ok stop texting me")
    assert "any more texts" in answer
    assert conversations(world)[0].outcome == Outcome.OPTED_OUT


def test_stranger_who_only_wants_to_stop_is_confirmed_and_no_case_for_staff(world: World) -> None:
    assert "any more texts" in world.text("stop texting me", phone=STRANGER)
    assert world.rows(FlagRow) == []
    assert conversations(world)[0].state == ConversationState.CLOSED


def test_carrier_stop_right_after_a_stop_in_own_words_ends_in_silence(world: World) -> None:
    world.open_conversation()
    world.text("please stop texting me")
    before = world.sent()
    world.say("STOP")
    world.say("are you still there?")
    assert world.sent() == before


def test_start_allows_texts_again_and_no_marketing(world: World) -> None:
    world.open_conversation()
    world.say("STOP")
    world.say("START")
    assert consents(world) == {ConsentScope.MARKETING: ConsentChange.REVOKED, ConsentScope.TEXTS: ConsentChange.GRANTED}
    assert [row.state for row in conversations(world)] == [ConversationState.CLOSED] * 2
    assert len(world.outbox()) == 1


def test_yes_after_a_stop_allows_replies_and_no_marketing(world: World) -> None:
    world.open_conversation()
    world.say("STOP")
    world.say("YES")
    assert consents(world) == {ConsentScope.MARKETING: ConsentChange.REVOKED, ConsentScope.TEXTS: ConsentChange.GRANTED}
    assert len(world.outbox()) == 1
    assert "Thu" in world.text("can i come thursday at 3pm")


def test_words_after_a_stop_reach_staff_and_get_no_text(world: World) -> None:
    world.say("STOP")
    world.say("wait, can i come thursday at 3pm")
    assert world.sent() == []
    assert [flag.reason for flag in world.rows(FlagRow)] == [FlagReason.TEXTED_FIRST]


def test_yes_of_somebody_who_never_stopped_is_an_answer(world: World) -> None:
    world.open_conversation()
    world.text("can i do friday at 11am")
    assert "booked" in world.text("YES").lower()
    assert ConsentScope.TEXTS not in consents(world)


def test_cancel_with_an_appointment_coming_up_is_urgent(world: World) -> None:
    world.open_conversation()
    world.text("2")
    before = world.sent()
    world.say("CANCEL")
    (flag,) = world.rows(FlagRow)
    assert (flag.reason, flag.severity) == (FlagReason.CANCEL_KEYWORD, Severity.URGENT)
    assert consents(world)[ConsentScope.TEXTS] == ConsentChange.REVOKED
    assert [row.state for row in world.rows(AppointmentRow) if row.conversation_id] == ["booked"]
    assert world.sent() == before


def booked(world: World, *starts: datetime) -> None:
    def book(session: Session, shop: TestShop) -> None:
        for at in starts:
            add_appointment(session, shop, shop.clients[JORDAN], at)

    world.in_shop(book)


def test_flag_for_cancel_names_the_appointment_in_shop_time_and_tells_staff_to_call(world: World) -> None:
    booked(world, NOW.replace(day=11, hour=15, minute=0))
    world.say("cancel")
    (flag,) = world.rows(FlagRow)
    assert flag.summary == (
        'Probably wants to cancel Thu, Jun 11 at 3 PM: Jordan texted "cancel". '
        "The booking stands, and texts are off now. Please call (212) 555-0142 and ask."
    )
    assert flag.suggested_reply == ""
    assert flag.due_at - flag.raised_at == timedelta(minutes=30)


def test_flag_for_cancel_is_due_before_the_appointment_begins(world: World) -> None:
    booked(world, NOW + timedelta(minutes=12), NOW + timedelta(days=7))
    world.say("CANCEL")
    (flag,) = world.rows(FlagRow)
    assert "Tue, Jun 9 at 10:17 AM (and 1 more after it)" in flag.summary
    assert flag.due_at - flag.raised_at <= timedelta(minutes=12)


def test_second_cancel_raises_no_second_flag(world: World) -> None:
    booked(world, NOW + timedelta(days=2))
    world.say("CANCEL")
    world.say("CANCEL")
    assert [flag.reason for flag in world.rows(FlagRow)] == [FlagReason.CANCEL_KEYWORD]


def test_stop_in_own_words_that_cancels_too_is_confirmed_and_flagged(world: World) -> None:
    booked(world, NOW + timedelta(days=2))
    assert "any more texts" in world.text("stop texting me and cancel my appointment")
    (flag,) = world.rows(FlagRow)
    assert (flag.reason, flag.severity) == (FlagReason.CANCEL_KEYWORD, Severity.URGENT)


@pytest.mark.parametrize("words", ["cancel please", "CANCEL please", "yeah cancel", "cancel my thursday appt"])
def test_cancelling_in_words_silences_nobody(world: World, words: str) -> None:
    booked(world, NOW + timedelta(days=2))
    assert world.text(words)
    assert ConsentScope.TEXTS not in consents(world)
    assert conversations(world)[-1].outcome != Outcome.OPTED_OUT


@pytest.mark.parametrize("word", ["STOP", "END", "quit", "UNSUBSCRIBE", "REVOKE"])
def test_other_stop_words_say_nothing_about_the_appointment(world: World, word: str) -> None:
    booked(world, NOW + timedelta(days=2))
    world.say(word)
    assert world.rows(FlagRow) == []
    assert world.sent() == []


def test_cancel_without_an_appointment_is_only_a_stop(world: World) -> None:
    world.open_conversation()
    world.say("CANCEL")
    assert world.rows(FlagRow) == []


def test_help_is_left_to_the_carrier_and_the_offer_stays(world: World) -> None:
    world.open_conversation()
    before = world.sent()
    world.say("HELP")
    assert world.sent() == before
    assert conversations(world)[0].state == ConversationState.OPEN
    assert "booked" in world.text("2").lower()


def test_help_right_after_an_answer_does_not_swallow_the_answer(world: World) -> None:
    """Both texts are there before a worker looks."""
    world.open_conversation()
    once(world, "HELP")
    assert "booked" in world.text("2").lower()
    assert len(world.outbox()) == 2
    assert every_turn_is_accounted_for(world)
    assert [turn.kind for turn in world.rows(TurnRow)].count(TurnKind.OPENING) == 1


def test_help_between_two_texts_leaves_both_to_the_agent(world: World) -> None:
    world.open_conversation()
    world.wake_up.connect(lambda _: None, lambda _: None)  # the worker is busy elsewhere
    for body in ("saturday", "HELP", "after 3"):
        post(world, sms(body))
    world.wake_up.connect(world.work.take_turns, world.work.send)
    world.work.do_it_all()
    world.settle()
    assert "Sat, Jun 13" in world.outbox()[-1].body
    assert len(world.outbox()) == 2
    assert len({row.turn_id for row in world.rows(InboundRow) if row.body != "HELP"}) == 1
    assert every_turn_is_accounted_for(world)


def test_outreach_to_whoever_stopped_is_dropped_with_the_reason(world: World) -> None:
    world.say("STOP")
    with world.database.transaction() as session:
        session.add(
            OutreachTaskRow(
                shop_id=world.shop.id,
                client_id=world.shop.clients[JORDAN],
                agent=Agent.REBOOKING,
                key="later",
                due_on=NOW.date(),
            )
        )
    world.work.do_it_all()
    (task,) = world.rows(OutreachTaskRow)
    assert (task.state, task.reason) == (TaskState.DROPPED, "no marketing consent")
    assert world.sent() == []


def test_whoever_has_the_number_of_somebody_else_hears_from_no_agent_again(world: World) -> None:
    world.open_conversation()
    assert "isn't the right number" in world.text("wrong number")
    world.in_shop(
        lambda session, shop: outreach_tasks.plan(
            session,
            shop_id=shop.id,
            client_id=shop.clients[JORDAN],
            agent=Agent.BIRTHDAY,
            key="birthday",
            due_on=NOW.date(),
        )
    )
    said = world.sent()
    world.at(NOW + timedelta(days=8))
    close_quiet(world.database)
    world.work.sweep()
    world.settle()
    last = max(world.rows(OutreachTaskRow), key=lambda row: row.id)
    assert (last.state, last.reason) == (TaskState.DROPPED, "no marketing consent")
    assert world.sent() == said
