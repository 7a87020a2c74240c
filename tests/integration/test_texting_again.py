"""Clients who text again after a conversation has ended."""

from datetime import timedelta

import pytest

from runtime.domain.appointments import AppointmentState
from runtime.domain.conversations import Agent, ConversationState, Owner
from runtime.store.tables import AppointmentRow, ConversationRow, FlagRow
from tests.fixtures.shops import NOW
from tests.fixtures.world import World


def test_client_who_said_no_may_still_book_by_texting(world: World) -> None:
    world.open_conversation()
    world.text("no thanks")
    assert "Sat, Jun 13" in world.text("actually, saturday after 3?")
    world.text("1")
    assert [row.state for row in world.rows(AppointmentRow)].count(AppointmentState.BOOKED) == 1


@pytest.mark.parametrize("last_words", ["maybe next month", "no thanks"])
def test_polite_word_after_the_end_is_answered_and_the_end_stays(world: World, last_words: str) -> None:
    world.open_conversation()
    world.text(last_words)
    (ended,) = world.rows(ConversationRow)
    assert "welcome" in world.text("ok thanks!").lower() or "any time" in world.sent()[-1].lower()
    (conversation,) = world.rows(ConversationRow)
    assert (conversation.state, conversation.outcome) == (ConversationState.CLOSED, ended.outcome)
    assert world.rows(FlagRow) == []


def test_after_a_stop_no_agent_takes_up_the_conversation_again(world: World) -> None:
    world.open_conversation()
    world.say("STOP")
    world.say("hello?")
    owners = {row.agent: row.owner for row in world.rows(ConversationRow)}
    assert owners[Agent.FRONT_DESK] == Owner.STAFF
    assert len(world.sent()) == 1


@pytest.mark.parametrize("keyword", ["HELP", "info"])
def test_keyword_after_the_end_does_not_take_the_agent_away(world: World, keyword: str) -> None:
    world.open_conversation()
    world.text("2")
    world.text("thanks!")
    world.say(keyword)
    assert "Thu, Jun 11 at 4:30 PM" in world.text("what time was it again?")
    assert world.rows(FlagRow) == []


def test_whoever_opted_in_again_and_texts_is_answered_by_the_front_desk(world: World) -> None:
    world.open_conversation()
    for body in ("STOP", "START", "HELP"):
        world.say(body)
    assert len(world.sent()) == 1
    assert "AI assistant" in world.text("hello?")
    assert world.rows(FlagRow) == []


def test_days_after_the_end_the_front_desk_answers(world: World) -> None:
    world.open_conversation()
    world.text("no thanks")
    world.at(NOW + timedelta(days=3))
    assert "AI assistant" in world.text("hi, got anything today?")
    assert [row.agent for row in world.rows(ConversationRow)] == [Agent.REBOOKING, Agent.FRONT_DESK]
    assert world.rows(FlagRow) == []
