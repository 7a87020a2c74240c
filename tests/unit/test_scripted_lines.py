"""What a scripted client types next, and when its wish is met."""

from datetime import date, datetime, time
from typing import Any

from evals.conversations.lines import Script
from evals.conversations.wishes import is_right
from evals.scenario import Outcome, Says, Scenario, Wants
from runtime.domain.appointments import AppointmentState
from runtime.domain.conversations import Move, Owner, Source
from runtime.store.standing import Coming, Said, Standing

SATURDAY = date(2026, 6, 13)
SAYS = Says(
    first="sat after 3?",
    pick="{n} pls, {weekday} at {time}",
    agree="yep",
    disagree="nah, saturday",
    unclear="saturday after 3",
    which="the fade",
    after="thx",
)


def script(*extra: str, outcome: Outcome = "booked", says: Says = SAYS) -> Script:
    wants = Wants.model_validate({"outcome": outcome, "days": [SATURDAY], "from": time(15)})
    lines = says.model_copy(update={"extra": extra})
    return Script(Scenario(id="x", language="en", agent="rebooking", client="regular", wants=wants, says=lines))


def shop_says(move: Move, *slots: str, kind: str = "slot", owner: Owner = Owner.AGENT) -> Standing:
    receipts: list[dict[str, Any]] = [{"kind": "visit", "starts_at": "2026-05-07T16:30:00-04:00"}]
    receipts += [
        {"kind": kind, "starts_at": f"{slot}-04:00", "barber": "Marcus", "service": "Skin fade"} for slot in slots
    ]
    said = Said(1, "SM1", "", Source.TEMPLATE, receipts, move, [])
    return Standing(owner, True, None, False, (), said)


def test_the_client_picks_the_offer_that_fits_by_its_number() -> None:
    standing = shop_says(Move.OFFER_SLOTS, "2026-06-12T16:00:00", "2026-06-13T15:30:00", "2026-06-13T16:00:00")
    assert script().next_line(standing) == "2 pls, saturday at 3:30"


def test_the_client_objects_to_offers_that_do_not_fit_and_then_says_it_plainly() -> None:
    played, standing = script(), shop_says(Move.OFFER_SLOTS, "2026-06-12T16:00:00", "2026-06-13T14:00:00")
    assert [played.next_line(standing), played.next_line(standing)] == ["nah, saturday", "saturday after 3"]


def test_a_time_that_waits_for_a_yes_gets_one_only_if_it_fits() -> None:
    assert script().next_line(shop_says(Move.PROPOSE_SLOT, "2026-06-13T15:00:00", kind="hold")) == "yep"
    assert script().next_line(shop_says(Move.PROPOSE_SLOT, "2026-06-12T15:00:00", kind="hold")) == "nah, saturday"


def test_what_comes_in_between_is_said_once_before_the_answer() -> None:
    played, standing = script("how much?"), shop_says(Move.OFFER_SLOTS, "2026-06-13T15:00:00")
    assert [played.next_line(standing), played.next_line(standing)] == ["how much?", "yep"]


def test_a_question_without_offers_is_answered_and_ask_again_gets_the_plain_words() -> None:
    played = script()
    assert played.next_line(shop_says(Move.ANSWER_HOURS)) == "the fade"
    assert played.next_line(shop_says(Move.ASK_AGAIN, "2026-06-13T15:00:00")) == "saturday after 3"


def test_nobody_talks_on_once_a_person_has_the_conversation() -> None:
    assert script().next_line(shop_says(Move.HAND_OVER, owner=Owner.STAFF)) is None


def coming(
    day: int, hour: int, state: AppointmentState = AppointmentState.BOOKED, service: str = "Skin fade"
) -> Coming:
    return Coming(state, datetime(2026, 6, day, hour), "Marcus", service, 4500)


def test_whoever_would_say_the_same_of_two_offers_says_the_number() -> None:
    standing = shop_says(Move.OFFER_SLOTS, "2026-06-12T15:30:00", "2026-06-13T15:30:00")
    played = script(says=SAYS.model_copy(update={"pick": "the {time} one"}))
    assert played.next_line(standing) == "2"


def test_exactly_one_booking_that_fits_is_right() -> None:
    wants = script().scenario.wants
    assert is_right(wants, [], [coming(13, 15)])
    assert not is_right(wants, [], [])
    assert not is_right(wants, [], [coming(13, 14)])
    assert not is_right(wants, [], [coming(13, 15), coming(13, 16)])
    assert not is_right(wants, [coming(18, 16)], [coming(13, 15), coming(18, 16)])


def test_a_move_leaves_one_booking_and_a_cancellation_none() -> None:
    old = coming(18, 16)
    moved = [coming(13, 15), coming(18, 16, AppointmentState.CANCELLED)]
    assert is_right(script(outcome="moved").scenario.wants, [old], moved)
    assert not is_right(script(outcome="moved").scenario.wants, [old], [old, coming(13, 15)])
    assert is_right(script(outcome="cancelled").scenario.wants, [old], [coming(18, 16, AppointmentState.CANCELLED)])
    assert not is_right(script(outcome="none").scenario.wants, [old], [])
