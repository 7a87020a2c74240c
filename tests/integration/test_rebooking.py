"""Conversations with the rebooking agent, from the client's phone to the booking, without a model."""

import pytest

from runtime.domain.appointments import AppointmentState
from runtime.domain.conversations import ConversationState, FlagReason, Outcome, Owner, Source
from runtime.store.tables import AppointmentRow, ConversationRow, FlagRow, OutboxRow, OutreachTaskRow
from tests.fixtures.local_twilio import eventually
from tests.fixtures.shops import NOW
from tests.fixtures.world import World


def booked(world: World) -> list[AppointmentRow]:
    return [row for row in world.rows(AppointmentRow) if row.state == AppointmentState.BOOKED]


def test_opening_speaks_of_the_clients_own_last_visit_and_offers_three_slots(world: World) -> None:
    opening = world.open_conversation()
    assert "Hi Jordan" in opening
    assert "AI assistant" in opening
    assert "5 weeks since your skin fade with Marcus" in opening
    assert [f"{n})" in opening for n in (1, 2, 3)] == [True] * 3
    assert "STOP" in opening


def test_option_number_books_that_slot(world: World) -> None:
    opening = world.open_conversation()
    second = next(line for line in opening.splitlines() if line.startswith("2)"))
    answer = world.text("2")
    assert second.removeprefix("2) ").split(" with ")[0] in answer
    assert "booked" in answer.lower()
    assert len(booked(world)) == 1


@pytest.mark.parametrize("words", ["the thursday one", "thursday pls", "2nd one works", "#2"])
def test_a_slot_is_chosen_in_words(world: World, words: str) -> None:
    world.open_conversation()
    answer = world.text(words)
    assert "Thu, Jun 11" in answer
    assert len(booked(world)) == 1


def test_wish_in_own_words_is_offered_and_then_booked(world: World) -> None:
    world.open_conversation()
    offer = world.text("sat after 3?")
    assert "Sat, Jun 13" in offer
    assert "Thu" not in offer
    world.text("1")
    (appointment,) = booked(world)
    assert appointment.starts_at.astimezone(NOW.tzinfo).isoformat()[:10] == "2026-06-13"
    assert appointment.starts_at.astimezone(NOW.tzinfo).hour >= 15


def test_exact_wish_is_held_while_the_client_confirms(world: World) -> None:
    world.open_conversation()
    proposal = world.text("can i do friday at 11am")
    assert "Fri, Jun 12 at 11 AM" in proposal
    held = [row for row in world.rows(AppointmentRow) if row.state == AppointmentState.HELD]
    assert len(held) == 1
    world.text("yep perfect")
    assert [row.starts_at for row in booked(world)] == [held[0].starts_at]


def test_day_with_a_question_mark_is_asked_about_and_not_booked(world: World) -> None:
    world.open_conversation()
    assert "Shall I book" in world.text("thursday?")
    assert booked(world) == []
    world.text("yes please")
    assert len(booked(world)) == 1


def test_another_service_on_an_offered_day_does_not_book_the_offered_one(world: World) -> None:
    world.open_conversation()
    offer = world.text("can i get a beard trim thursday")
    assert "booked" not in offer
    world.text("1")
    (appointment,) = booked(world)
    assert appointment.service_id == world.shop.services["Beard trim"]


def test_barber_who_was_not_offered_that_day_is_looked_up(world: World) -> None:
    world.open_conversation()
    assert "Elena" in world.text("thursday with elena")
    assert booked(world) == []


def test_nobody_is_promised_an_answer_while_the_shop_is_closed(world: World) -> None:
    world.open_conversation()
    world.at(NOW.replace(hour=21))
    assert "by 12 PM tomorrow" in world.text("can someone call me")


def test_named_barber_is_who_is_offered(world: World) -> None:
    world.open_conversation()
    offer = world.text("with elena?")
    assert "Elena" in offer
    assert "Marcus" not in offer


def test_not_now_closes_and_asks_again_later(world: World) -> None:
    world.open_conversation()
    answer = world.text("not now, maybe next month")
    assert "again" in answer
    (conversation,) = world.rows(ConversationRow)
    assert conversation.outcome == Outcome.LATER
    later = [task for task in world.rows(OutreachTaskRow) if task.key.startswith("asked-for")]
    assert [task.due_on.month for task in later] == [7]


def test_no_thanks_is_taken_for_no(world: World) -> None:
    world.open_conversation()
    world.text("no thanks")
    (conversation,) = world.rows(ConversationRow)
    assert (conversation.state, conversation.outcome) == (ConversationState.CLOSED, Outcome.DECLINED)
    assert booked(world) == []


def test_thanks_after_the_booking_closes_the_conversation(world: World) -> None:
    world.open_conversation()
    world.text("1")
    goodbye = world.text("thank you!")
    assert "See you" in goodbye
    (conversation,) = world.rows(ConversationRow)
    assert conversation.outcome == Outcome.BOOKED


def test_price_is_answered_in_the_middle_and_the_offer_stays(world: World) -> None:
    world.open_conversation()
    answer = world.text("how much is a fade?")
    assert "$45" in answer
    assert "2)" in answer
    assert "booked" in world.text("2").lower()


def test_are_you_a_bot_is_answered_truthfully(world: World) -> None:
    world.open_conversation()
    assert "AI assistant, not a person" in world.text("is this a bot?")


def test_two_texts_that_nobody_understands_go_to_a_person(world: World) -> None:
    world.open_conversation()
    world.text("qwxz blorp")
    answer = world.text("fnord fnord")
    assert "person" in answer
    (conversation,) = world.rows(ConversationRow)
    assert conversation.owner == Owner.STAFF
    assert [flag.reason for flag in world.rows(FlagRow)] == [FlagReason.NOT_UNDERSTOOD]


def test_complaint_is_flagged_and_the_agent_falls_silent(world: World) -> None:
    world.open_conversation()
    world.text("not happy with my last cut")
    before = len(world.sent())
    world.say("hello??")
    assert len(world.sent()) == before
    assert world.rows(FlagRow)[0].reason == FlagReason.COMPLAINT


def test_same_text_never_comes_twice_in_a_row(world: World) -> None:
    world.open_conversation()
    answers = [world.text("saturday"), world.text("saturday"), world.text("saturday")]
    assert answers[0] != answers[1] != answers[2]


def test_every_text_records_its_source_and_versions(world: World) -> None:
    world.open_conversation()
    world.text("2")
    for row in world.outbox():
        assert row.source == Source.TEMPLATE
        assert row.template_version
        assert row.graph_version == "rebooking-1"
        assert row.receipts
        assert row.model is None


def test_delivery_reports_reach_the_outbox(world: World) -> None:
    world.open_conversation()
    assert eventually(lambda: [r.delivery for r in world.rows(OutboxRow)] == ["delivered"])
