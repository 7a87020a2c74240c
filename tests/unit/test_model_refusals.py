"""What an endpoint was seen to refuse is left out for a while, and not for ever."""

from runtime.adapters.model_refusals import REMEMBERED_SECONDS, Refusals


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_refusal_is_forgotten_after_a_while() -> None:
    clock = Clock()
    refusals = Refusals("stub", clock)
    refusals.named("json_schema")
    assert refusals.known() == {"json_schema"}
    clock.now = REMEMBERED_SECONDS + 1
    assert refusals.known() == set()


def test_suspicion_needs_two_times_in_a_row() -> None:
    refusals = Refusals("stub")
    refusals.suspected("json_schema")
    refusals.cleared("json_schema")
    refusals.suspected("json_schema")
    assert refusals.known() == set()
    refusals.suspected("json_schema")
    assert refusals.known() == {"json_schema"}
