"""How reply acts are scored against public corpora: the contract's classes, several at once."""

import pytest

from evals.understanding.reply_acts import Case, classes_of, score, sgd_classes


@pytest.mark.parametrize(
    ("acts", "classes"),
    [
        (["choose"], {"accept"}),
        (["decline"], {"decline"}),
        (["decline", "propose"], {"change", "info"}),
        (["reschedule"], {"change"}),
        (["decline", "book"], {"decline", "info"}),
        (["thanks", "closing"], {"closing"}),
        (["greeting", "human"], set()),
    ],
)
def test_our_acts_fall_into_the_contracts_classes(acts: list[str], classes: set[str]) -> None:
    assert classes_of(acts) == classes


@pytest.mark.parametrize(
    ("acts", "classes"),
    [(["NEGATE", "INFORM"], {"change", "info"}), (["NEGATE_INTENT", "INFORM_INTENT"], {"decline", "info"})],
)
def test_a_no_with_a_value_is_a_change_and_a_no_to_an_offer_is_none(acts: list[str], classes: set[str]) -> None:
    assert sgd_classes(acts) == classes


def test_a_class_too_many_and_one_too_few_both_cost() -> None:
    cases = [Case("ok", "", frozenset({"accept"})), Case("no thanks", "", frozenset({"decline"}))]
    figures, misses = score("corpus", cases, [["accept", "thanks"], ["thanks"]], ("accept", "decline", "closing"), None)
    assert [figure.value for figure in figures] == [pytest.approx(1 / 3), 1.0, 0.0, 0.0]
    assert len(misses) == len(cases)
