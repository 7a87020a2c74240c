"""The carrier acts on a bare keyword only; with a mark around it the text is ours."""

import pytest

from runtime.domain.optout import OptOutKind, classify_opt_out
from tests.fixtures.world import World


@pytest.mark.parametrize("text", ["STOP!", " Stop. ", '"stop"', "End.", "quit!!", "Cancel?", "¡OptOut!"])
def test_stop_word_with_a_mark_is_a_stop_that_we_confirm(text: str) -> None:
    found = classify_opt_out(text)
    assert found is not None
    assert (found.kind, found.by_carrier, found.stops) == (OptOutKind.FREE_TEXT, False, True)


@pytest.mark.parametrize("text", ["Info?", "help!!", "Help?", "Start!", "unstop.", "Yes!", "YES."])
def test_other_keywords_with_a_mark_are_ordinary_texts(text: str) -> None:
    assert classify_opt_out(text) is None


@pytest.mark.parametrize("text", ["STOP", " stop\n", "Info", "help ", "start"])
def test_bare_keyword_is_the_carriers(text: str) -> None:
    found = classify_opt_out(text)
    assert found is not None
    assert found.by_carrier


def test_question_of_one_keyword_is_answered_and_a_stop_with_a_mark_confirmed(database_url: str) -> None:
    with World.open(database_url) as world:
        world.open_conversation()
        said = world.text("Info?")
        assert "AI assistant" in said
        assert "1)" in said
        assert world.text("STOP!") == "You won't get any more texts from Fade & Co."
