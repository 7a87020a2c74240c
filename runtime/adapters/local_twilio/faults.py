"""Faults on demand: what can go wrong between a program and Twilio, by probability."""

import random
from collections.abc import Sequence
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from runtime.adapters.local_twilio.messages import Message

Probability = Annotated[float, Field(ge=0, le=1)]


class Fault(StrEnum):
    """The faults that come by chance."""

    ACCEPT_THEN_DROP = "accept_then_drop"
    HTTP_500 = "http_500"
    HTTP_429 = "http_429"
    REORDER_STATUS = "reorder_status"
    UNDELIVERED = "undelivered"
    LIST_HTTP_500 = "list_http_500"


class Faults(BaseModel):
    """What happens to each create call, and to each call for the list. `seed` makes a run repeatable.

    accept_then_drop  accepted, stored and delivered, but the connection is closed without an answer
    http_500          not accepted, error 20500
    http_429          not accepted, error 20429 with Retry-After
    delay_ms          how long each call waits before anything else
    reorder_status    the text's status callbacks come in another order
    undelivered       the phone is out of reach: undelivered with error 30003
    list_delay_ms     how long after its acceptance the list shows a text for the first time
    list_http_500     the list is not given, error 20500
    """

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)

    accept_then_drop: Probability = 0.0
    http_500: Probability = 0.0
    http_429: Probability = 0.0
    delay_ms: Annotated[int, Field(ge=0, le=60_000)] = 0
    reorder_status: Probability = 0.0
    undelivered: Probability = 0.0
    list_delay_ms: Annotated[int, Field(ge=0, le=60_000)] = 0
    list_http_500: Probability = 0.0
    seed: int | None = None


class Dice:
    """The faults in force, and the luck that decides on each call."""

    def __init__(self) -> None:
        self.load(Faults())

    def load(self, faults: Faults) -> None:
        self.faults = faults
        self._luck = {fault: _make_luck(faults.seed, fault) for fault in Fault}

    def falls(self, fault: Fault) -> bool:
        return self._luck[fault].random() < float(getattr(self.faults, fault))

    def reordered(self, reports: Sequence[Message]) -> list[Message]:
        """Never the order they came in, unless there is only one."""
        shuffled = list(reports)
        while len(reports) > 1 and shuffled == list(reports):
            self._luck[Fault.REORDER_STATUS].shuffle(shuffled)
        return shuffled


def _make_luck(seed: int | None, fault: Fault) -> random.Random:
    """Each fault has luck of its own: how often one is asked for must not change another."""
    return random.Random(None if seed is None else f"{seed} {fault}")  # noqa: S311 - dice, no secret
