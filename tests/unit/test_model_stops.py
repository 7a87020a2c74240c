"""A model that takes every text for a stop silences only whoever may mean one."""

from typing import cast

import pytest

from graphs.runner import GraphRunner
from graphs.understanding.reading import Reading
from runtime.domain.conversations import Move
from runtime.domain.effects import StopTexts
from runtime.domain.errors import ModelUnavailable
from runtime.domain.understanding import Act
from runtime.ports.language_model import Completion, Prompt, Schema
from tests.fixtures.talks import Talk


class HearsStops:
    """Words nothing: the templates do."""

    name = "hears-stops"

    def structured(self, prompt: Prompt, schema: type[Schema]) -> Completion[Schema]:
        said = Reading(
            acts=[Act.OPT_OUT],
            times=[],
            option=None,
            barber=None,
            any_barber=False,
            service=None,
            topics=[],
            language="en",
            confidence=1.0,
        )
        return Completion(cast(Schema, said), self.name, 1, 1, 1)

    def text(self, prompt: Prompt) -> Completion[str]:
        raise ModelUnavailable("no words today")


def answered(*texts: str) -> Talk:
    talk = Talk(runner=GraphRunner(HearsStops()))
    talk.open()
    talk.say(*texts)
    return talk


@pytest.mark.parametrize(
    "text",
    ["can we stop by at 5?", "don't stop the reminders", "2", "how much is a fade", "no thanks", "cancel please"],
)
def test_no_model_silences_a_client_who_asks_for_no_silence(text: str) -> None:
    talk = answered(text)
    assert not any(isinstance(effect, StopTexts) for effect in talk.plan.effects)
    assert talk.plan.move is not Move.CONFIRM_OPT_OUT


@pytest.mark.parametrize("text", ["I find these messages intrusive", "ya me tienen harto"])
def test_stop_that_only_the_model_understands_is_honoured_and_confirmed(text: str) -> None:
    talk = answered(text)
    assert StopTexts() in talk.plan.effects
    assert talk.plan.move is Move.CONFIRM_OPT_OUT


def test_one_text_of_several_is_enough_for_a_stop() -> None:
    assert StopTexts() in answered("hi", "these texts are getting annoying").plan.effects
