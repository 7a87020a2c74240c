"""Scripted clients with the model off: rules understand, templates answer."""

from evals.conversations.results import measured_with
from evals.figures import Measured


def measure(limit: int | None = None) -> Measured:
    return measured_with(None, "off", limit)
