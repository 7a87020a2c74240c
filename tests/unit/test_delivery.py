"""Delivery states only move forward, in whatever order the callbacks come."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

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


@given(st.lists(st.sampled_from(DeliveryState), min_size=1), st.data())
def test_the_same_reports_end_in_the_same_state_in_any_order_and_number(
    reports: list[DeliveryState], data: st.DataObject
) -> None:
    repeats = data.draw(st.lists(st.sampled_from(reports)))
    shuffled = data.draw(st.permutations([*reports, *repeats]))
    assert settle(*shuffled) is settle(*reports)


@pytest.mark.parametrize("final", FINAL)
def test_a_final_state_never_goes_back(final: DeliveryState) -> None:
    assert not any(moves_forward(final, new) for new in DeliveryState if new not in (*FINAL, DeliveryState.READ))


def test_a_text_that_arrived_has_arrived_whatever_else_is_said() -> None:
    for ended in set(FINAL) - {DeliveryState.DELIVERED}:
        assert (
            settle(ended, DeliveryState.DELIVERED) is settle(DeliveryState.DELIVERED, ended) is DeliveryState.DELIVERED
        )


def test_a_delivered_text_may_become_read_and_no_more() -> None:
    assert moves_forward(DeliveryState.DELIVERED, DeliveryState.READ)
    assert not moves_forward(DeliveryState.READ, DeliveryState.DELIVERED)


def test_a_repeated_report_is_no_news() -> None:
    assert not moves_forward(DeliveryState.SENT, DeliveryState.SENT)


def test_the_first_report_is_always_news() -> None:
    assert all(moves_forward(None, state) for state in DeliveryState)
