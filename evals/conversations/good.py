"""Scripted clients with a model that does its work plainly."""

from evals.conversations.results import measured_with
from evals.figures import Measured
from evals.stubs.good import Good
from evals.stubs.server import model_stub


def measure(limit: int | None = None) -> Measured:
    with model_stub(Good()) as url:
        return measured_with(url, "good", limit)
