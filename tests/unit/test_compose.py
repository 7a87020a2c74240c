"""Wording a decision: by the model where its text is true and complete, else by a template that is not the last one again."""

from dataclasses import dataclass, field, replace

import pytest

from graphs.runner import GraphRunner
from runtime.domain.conversations import Source
from runtime.domain.errors import ModelUnavailable
from runtime.ports.language_model import Completion, Prompt, Schema
from tests.fixtures.talks import Talk, make_client

OPENED = (
    "Hey Jordan! Fade & Co.'s AI assistant here. It's been 5 weeks since your skin fade with Marcus. Fancy a visit?"
)
CHOICES = "1) tomorrow at 4:30 PM with Marcus\n2) Thu, Jun 11 at 4:30 PM\n3) Thu, Jun 18 at 4:30 PM"
STOP = "Send a number or tell me a day and time. Reply STOP to opt out."
TRUE = f"{OPENED}\n{CHOICES}\n{STOP}"
SPANISH = (
    "Hola Jordan, te escribe el asistente de IA de Fade & Co. Han pasado 5 semanas desde tu skin fade con Marcus. ¿Vienes?\n"
    "1) mañana a las 4:30 PM con Marcus\n2) jue 11 jun a las 4:30 PM\n3) jue 18 jun a las 4:30 PM\n"
    "Dime un número, o un día y una hora. Responde STOP para darte de baja."
)


@dataclass
class Author:
    """A model that reads nothing and writes what it is told, one text after the other; the last one again and again."""

    says: tuple[str, ...]
    asked: list[Prompt] = field(default_factory=list)
    name: str = "author"

    def structured(self, prompt: Prompt, schema: type[Schema]) -> Completion[Schema]:
        raise ModelUnavailable("reads nothing")

    def text(self, prompt: Prompt) -> Completion[str]:
        self.asked.append(prompt)
        return Completion(self.says[min(len(self.asked), len(self.says)) - 1], self.name, 1, 1, 1)


def opened(*says: str, language: str = "en") -> tuple[Talk, Author]:
    author = Author(says)
    talk = Talk(client=replace(make_client(5, 10, 15), language=language), runner=GraphRunner(author))
    talk.open()
    return talk, author


def source(talk: Talk) -> Source:
    return talk.plan.texts[0].source


@pytest.mark.parametrize(("text", "language"), [(TRUE, "en"), (SPANISH, "es")])
def test_true_wording_of_a_model_is_sent(text: str, language: str) -> None:
    talk, author = opened(text, language=language)
    assert (source(talk), len(author.asked)) == (Source.MODEL, 1)


@pytest.mark.parametrize(("text", "language"), [(SPANISH, "en"), (TRUE, "es")])
def test_text_in_another_language_than_the_drafts_is_not_sent(text: str, language: str) -> None:
    talk, author = opened(text, language=language)
    assert (source(talk), len(author.asked)) == (Source.TEMPLATE, 2)
    assert "it is not in" in author.asked[1].user


def test_refused_wording_gets_one_more_try_with_what_was_wrong() -> None:
    talk, author = opened(f"{TRUE} Parking is free!", TRUE)
    assert source(talk) is Source.MODEL
    assert '"free"' in author.asked[1].user


@pytest.mark.parametrize(
    "text",
    [
        f"{TRUE} You're all set!",
        f"{TRUE} Reply CANCEL if you can't.",
        TRUE.replace("3) Thu, Jun 18 at 4:30 PM\n", ""),
        TRUE.replace("Fade & Co.'s AI assistant here", "Fade & Co. here"),
        TRUE.replace("Fancy a visit?", "We would love to see you again, so have a look at these times. " * 5),
    ],
)  # fmt: skip
def test_wording_that_adds_or_drops_something_or_runs_on_is_not_sent(text: str) -> None:
    talk, _ = opened(text)
    assert source(talk) is Source.TEMPLATE
    assert talk.plan.fallbacks


def test_fallback_that_is_kept_holds_no_words_of_the_text() -> None:
    talk, _ = opened(f"{TRUE} Ask for Antonio.")
    assert "Antonio" not in " ".join(talk.plan.fallbacks)


def test_model_that_says_the_last_text_again_is_not_heard() -> None:
    talk, _ = opened(TRUE)
    before = talk.plan.texts[0].body
    assert talk.say("hm") != before
    assert source(talk) is Source.TEMPLATE


def test_question_that_is_asked_twice_is_answered_in_other_words() -> None:
    talk = Talk()
    talk.open()
    first = talk.say("how much is a skin fade?")
    talk.plans.append(talk.plan)  # as after a turn that was thought again: the number moves on by two
    assert talk.say("how much is a skin fade?") != first
