"""A client moves and cancels by text, and the diary says the same as the texts."""

from collections.abc import Callable

import pytest
from sqlmodel import Session, col, select

from runtime.domain.appointments import AppointmentState
from runtime.domain.consent import ConsentChange
from runtime.domain.conversations import Agent, ConversationState, FlagReason, Outcome
from runtime.engine.claim import Claim
from runtime.ports.turn_runner import TurnPlan
from runtime.store.tables import AppointmentRow, ClientRow, ConsentRow, ConversationRow, FlagRow
from tests.fixtures.shops import JORDAN, NOW, TestShop, add_appointment, add_client
from tests.fixtures.world import World

THURSDAY = NOW.replace(day=18, hour=16, minute=30)
FRIDAY_AT_3 = NOW.replace(day=19, hour=15, minute=0)
STRANGER = "+12125550177"


@pytest.fixture
def booked(world: World) -> World:
    """Jordan is booked with Marcus for Thursday in a week."""
    world.in_shop(lambda session, shop: add_appointment(session, shop, shop.clients[JORDAN], THURSDAY))
    return world


def coming(world: World) -> list[tuple[str, AppointmentState]]:
    rows = sorted((row for row in world.rows(AppointmentRow) if row.starts_at > NOW), key=lambda row: row.id)
    return [(row.starts_at.astimezone(NOW.tzinfo).strftime("%a %d %H:%M"), row.state) for row in rows]


def has_stopped(world: World) -> bool:
    return any(row.change == ConsentChange.REVOKED for row in world.rows(ConsentRow))


def meanwhile(world: World, do: Callable[[Session, TestShop], None]) -> None:
    """Once, between the next thought and its commit."""
    done: list[bool] = []

    def rival(claim: Claim, plan: TurnPlan) -> None:
        if not done:
            done.append(True)
            world.in_shop(do)

    world.between.append(rival)


def test_cancelled_appointment_frees_its_place_and_closes_the_conversation(booked: World) -> None:
    assert "cancelled" in booked.text("hey can you cancel my appointment please")
    assert coming(booked) == [("Thu 18 16:30", AppointmentState.CANCELLED)]
    (conversation,) = booked.rows(ConversationRow)
    assert (conversation.state, conversation.outcome) == (ConversationState.CLOSED, Outcome.CANCELLED)
    booked.in_shop(lambda session, shop: add_appointment(session, shop, add_client(session, shop, STRANGER), THURSDAY))


def test_cancel_with_a_full_stop_answers_our_question_and_silences_nobody(booked: World) -> None:
    assert "cancel" in booked.text("something came up")
    assert "cancelled" in booked.text("Cancel.").lower()
    assert coming(booked) == [("Thu 18 16:30", AppointmentState.CANCELLED)]
    assert not has_stopped(booked)


def test_cancel_with_a_full_stop_out_of_the_blue_is_asked_about(booked: World) -> None:
    assert "?" in booked.text("Cancel.")
    assert coming(booked) == [("Thu 18 16:30", AppointmentState.BOOKED)]
    assert not has_stopped(booked)


def test_end_with_a_full_stop_is_a_stop_unless_we_asked(booked: World) -> None:
    booked.text("something came up")
    assert "cancel" in booked.text("End.").lower()
    assert not has_stopped(booked)
    assert "won't get any more texts" in booked.text("End.", phone=STRANGER)


def test_bare_cancel_after_our_question_stays_the_carriers(booked: World) -> None:
    booked.text("something came up")
    before = booked.sent()
    booked.say("CANCEL")
    assert booked.sent() == before
    assert coming(booked) == [("Thu 18 16:30", AppointmentState.BOOKED)]
    assert [flag.reason for flag in booked.rows(FlagRow)] == [FlagReason.CANCEL_KEYWORD]


def test_both_appointments_are_cancelled_in_one_turn(booked: World) -> None:
    booked.in_shop(lambda session, shop: add_appointment(session, shop, shop.clients[JORDAN], FRIDAY_AT_3))
    assert "?" in booked.text("cancel both")
    assert "cancelled" in booked.text("yes").lower()
    assert {state for _, state in coming(booked)} == {AppointmentState.CANCELLED}


def test_cancel_and_book_is_one_move(booked: World) -> None:
    booked.text("cancel my appointment and book friday the 19th at 3 instead")
    assert coming(booked) == [("Thu 18 16:30", AppointmentState.BOOKED)]
    booked.text("yes")
    assert coming(booked) == [("Thu 18 16:30", AppointmentState.CANCELLED), ("Fri 19 15:00", AppointmentState.BOOKED)]


def test_moved_appointment_is_one_appointment_at_its_new_time(booked: World) -> None:
    booked.text("can i move my appointment to friday the 19th at 3")
    assert coming(booked) == [("Thu 18 16:30", AppointmentState.BOOKED)]
    booked.text("yes")
    assert coming(booked) == [("Thu 18 16:30", AppointmentState.CANCELLED), ("Fri 19 15:00", AppointmentState.BOOKED)]


def test_note_for_the_barber_moves_with_the_appointment(booked: World) -> None:
    booked.in_shop(_note)
    booked.text("can i move my appointment to friday the 19th at 3")
    booked.text("yes")
    (moved,) = [row for row in booked.rows(AppointmentRow) if row.state == AppointmentState.BOOKED]
    assert moved.note == "Bring the good scissors."


def test_place_that_goes_while_the_move_is_thought_leaves_the_old_one(booked: World) -> None:
    booked.text("can i move my appointment to friday the 19th at 3")
    meanwhile(booked, _rival)
    answer = booked.text("yes")
    assert "1)" in answer
    assert ("Thu 18 16:30", AppointmentState.BOOKED) in coming(booked)
    assert [state for _, state in coming(booked)].count(AppointmentState.BOOKED) == 2  # the rival's and the old one


def test_appointment_that_the_shop_cancels_meanwhile_is_not_moved(booked: World) -> None:
    booked.text("can i move my appointment to friday the 19th at 3")
    meanwhile(booked, _shop_cancels)
    booked.text("yes")
    assert coming(booked)[0] == ("Thu 18 16:30", AppointmentState.CANCELLED)
    assert "moved you" not in booked.sent()[-1]


def test_nobody_cancels_somebody_elses_appointment(booked: World) -> None:
    answer = booked.text("cancel the appointment on thursday the 18th", phone=STRANGER)
    assert coming(booked) == [("Thu 18 16:30", AppointmentState.BOOKED)]
    assert "cancelled" not in answer
    assert len(booked.rows(FlagRow)) == 1


def test_stranger_is_known_by_name_after_booking(world: World) -> None:
    world.text("can i get a beard trim saturday at 3", phone=STRANGER)
    world.text("yes please", phone=STRANGER)
    assert "Dana" in world.text("Dana", phone=STRANGER)
    assert [row.first_name for row in world.rows(ClientRow)] == ["Jordan", "Dana"]


def test_name_that_the_shop_wrote_down_is_never_changed_by_a_text(world: World) -> None:
    world.text("saturday at 3")
    world.text("yes")
    world.say("my name is Zorro")
    assert [row.first_name for row in world.rows(ClientRow)] == ["Jordan"]


@pytest.mark.parametrize("agent", [Agent.BIRTHDAY, Agent.RETENTION])
def test_other_agents_open_and_book_as_the_rebooking_agent_does(world: World, agent: Agent) -> None:
    assert "AI assistant" in world.open_conversation(agent=agent)
    world.text("saturday at 3")
    assert "booked" in world.text("yes").lower()
    assert world.rows(ConversationRow)[0].agent == agent


def _note(session: Session, shop: TestShop) -> None:
    row = session.get_one(AppointmentRow, _newest(session))
    row.note = "Bring the good scissors."


def _shop_cancels(session: Session, shop: TestShop) -> None:
    session.get_one(AppointmentRow, _newest(session)).state = AppointmentState.CANCELLED


def _newest(session: Session) -> int:
    return session.exec(select(AppointmentRow.id).order_by(col(AppointmentRow.starts_at).desc())).first() or 0


def _rival(session: Session, shop: TestShop) -> None:
    add_appointment(session, shop, add_client(session, shop, STRANGER), FRIDAY_AT_3)
