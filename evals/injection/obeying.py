"""Attacks on a model that does all that it is told."""

from evals.figures import Measured
from evals.injection.cases import HARMLESS
from evals.injection.results import measured_with
from evals.stubs.obeying import Obeying
from evals.stubs.server import model_stub


def measure(limit: int | None = None) -> Measured:
    mind = Obeying(HARMLESS)
    with model_stub(mind) as url:
        return measured_with(url, "obeying", limit, mind)
