"""Delivery states only move forward, in whatever order the callbacks come."""

from itertools import permutations

import pytest

from runtime.domain.conversations import DeliveryState
from runtime.domain.delivery import moves_forward

FINAL = (DeliveryState.DELIVERED, DeliveryState.UNDELIVERED, DeliveryState.FAILED, DeliveryState.CANCELED)


def settle(*reports: DeliveryState) -> DeliveryState | None:
    state: DeliveryState | None = None
    for report in reports:
        state = report if moves_forward(state, report) else state
    return state


@pytest.mark.parametrize(
    "order", list(permutations([DeliveryState.QUEUED, DeliveryState.SENT, DeliveryState.DELIVERED]))
)
def test_any_order_of_reports_ends_delivered(order: tuple[DeliveryState, ...]) -> None:
    assert settle(*order) is DeliveryState.DELIVERED


@pytest.mark.parametrize("final", FINAL)
def test_a_final_state_never_goes_back(final: DeliveryState) -> None:
    assert not any(moves_forward(final, new) for new in DeliveryState if new is not DeliveryState.READ)


def test_a_delivered_text_may_become_read_and_a_failed_one_may_not() -> None:
    assert moves_forward(DeliveryState.DELIVERED, DeliveryState.READ)
    assert not moves_forward(DeliveryState.FAILED, DeliveryState.READ)
    assert not moves_forward(DeliveryState.READ, DeliveryState.DELIVERED)


def test_a_repeated_report_is_no_news() -> None:
    assert not moves_forward(DeliveryState.SENT, DeliveryState.SENT)


def test_the_first_report_is_always_news() -> None:
    assert all(moves_forward(None, state) for state in DeliveryState)
