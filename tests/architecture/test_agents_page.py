"""The picture of the agents is the code's."""

from graphs.picture import page
from tests.architecture.repository import ROOT


def test_page_of_the_agents_is_what_the_code_draws() -> None:
    assert (ROOT / "docs" / "agents.md").read_text() == page(), "run .venv/bin/python -m graphs.picture"
