"""What a client gets for a birthday is said where the policy promises it, and asked of the team where it does not."""

import pytest

from runtime.domain.conversations import Agent, Move
from runtime.domain.effects import RaiseFlag
from runtime.domain.policy import Policy
from tests.fixtures.talks import Talk

TREAT = "Your birthday treat: a free hot towel with your next cut."
POLICY = Policy(birthday_treat={"en": TREAT, "es": "Tu regalo: una toalla caliente gratis con tu proximo corte."})
ASKING = [
    "do i get something for my bday?", "is there a birthday deal", "any discount on my b-day?", "what do i get for my birthday",
    "do yall do anything special for birthdays", "me dan algo por mi cumple?", "hay promo de cumpleaños?",
]  # fmt: skip


def asked(words: str, agent: Agent = Agent.BIRTHDAY, policy: Policy = POLICY) -> Talk:
    talk = Talk(agent=agent, policy=policy)
    if agent is not Agent.FRONT_DESK:
        talk.open()
    talk.say(words)
    return talk


@pytest.mark.parametrize("words", ASKING)
def test_treat_that_the_policy_promises_is_told_and_nobody_is_called(words: str) -> None:
    talk = asked(words)
    said = talk.plan.texts[0].body
    assert "hot towel" in said or "toalla caliente" in said
    assert "1)" in said
    assert talk.plan.effects == ()
    assert talk.verdict().findings == ()


@pytest.mark.parametrize("words", ASKING)
def test_without_a_treat_in_the_policy_the_team_is_asked(words: str) -> None:
    talk = asked(words, policy=Policy())
    assert talk.plan.move is Move.ASK_TEAM
    assert any(isinstance(effect, RaiseFlag) for effect in talk.plan.effects)


def test_treat_is_not_promised_to_whoever_texts_out_of_the_blue() -> None:
    talk = asked("do i get something for my bday?", agent=Agent.FRONT_DESK)
    assert talk.plan.move is Move.ASK_TEAM


@pytest.mark.parametrize(
    "words", ["can i get a cut on my birthday", "you open on my bday?", "its my bday thursday, 4:30?"]
)
def test_birthday_alone_is_no_question_about_a_treat(words: str) -> None:
    assert "hot towel" not in asked(words).plan.texts[0].body
