"""Attacks with the model off: what rules make of them."""

from evals.figures import Measured
from evals.injection.results import measured_with


def measure(limit: int | None = None) -> Measured:
    return measured_with(None, "off", limit)
