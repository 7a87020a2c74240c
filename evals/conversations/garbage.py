"""Scripted clients with a model that answers nonsense of many kinds."""

from evals.conversations.results import measured_with
from evals.figures import Measured
from evals.stubs.garbage import Garbage
from evals.stubs.server import model_stub


def measure(limit: int | None = None) -> Measured:
    with model_stub(Garbage()) as url:
        return measured_with(url, "garbage", limit)
