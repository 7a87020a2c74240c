"""What a client rules out stays out of every later answer, until the client names it again."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from runtime.domain.receipts import ReceiptKind
from runtime.domain.refusals import Refusal, Repeats
from tests.fixtures.talks import Talk

MONDAY = datetime(2026, 6, 8)


def told(*texts: str) -> Talk:
    talk = Talk()
    talk.open()
    for text in texts:
        talk.say(text)
        assert talk.verdict().findings == (), talk.plan.texts[0].body
    return talk


def offered(talk: Talk) -> list[datetime]:
    receipts = talk.plan.texts[0].receipts
    found = [r.starts_at for r in receipts if r.kind in (ReceiptKind.SLOT, ReceiptKind.HOLD) and r.starts_at]
    assert found, talk.plan.texts[0].body
    return found


def later_offers(*texts: str) -> Iterator[datetime]:
    """What is offered in each of several answers that follow."""
    talk = told(*texts)
    for text in ("anything else?", "next week?", "with elena?", "how much is it?", "anything else?"):
        talk.say(text)
        yield from offered(talk)


@pytest.mark.parametrize("words", ["not thursday", "thursdays don't work for me", "i can't do thursday"])
def test_refused_weekday_is_not_offered_again(words: str) -> None:
    assert all(start.strftime("%a") != "Thu" for start in later_offers(words))


@pytest.mark.parametrize("words", ["mornings don't work", "not before 2", "anytime but mornings"])
def test_refused_hours_are_not_offered_on_any_day(words: str) -> None:
    talk = told(words)
    for day in ("wednesday", "friday", "saturday", "next week"):
        talk.say(f"what do you have {day}?")
        assert all(start.hour >= 12 for start in offered(talk)), talk.plan.texts[0].body


@pytest.mark.parametrize(("words", "hours"), [("only after 4", {16, 17}), ("i can only do mornings", {10, 11})])
def test_only_some_hours_hold_on_the_days_that_are_asked_for_later(words: str, hours: set[int]) -> None:
    talk = told(words)
    for day in ("anything saturday?", "friday?", "next week?"):
        talk.say(day)
        assert {start.hour for start in offered(talk)} <= hours, talk.plan.texts[0].body


@pytest.mark.parametrize("words", ["only fridays", "i'm only free on fridays"])
def test_only_one_weekday_rules_out_the_others_until_one_is_named(words: str) -> None:
    talk = told(words)
    for text in ("anything else?", "next week?", "with elena?"):
        talk.say(text)
        assert {start.strftime("%a") for start in offered(talk)} == {"Fri"}, talk.plan.texts[0].body
    assert {start.strftime("%a") for start in offered(_and(talk, "ok what about saturday"))} == {"Sat"}


def test_asking_whether_one_is_booked_for_a_day_does_not_rule_it_out() -> None:
    talk = told("am i booked for saturday?", "what do you have next week?", "saturday")
    assert {start.strftime("%a") for start in offered(talk)} == {"Sat"}
    kept = talk._saver.get_tuple({"configurable": {}})
    assert kept is not None
    assert kept.checkpoint["channel_values"]["memory"]["refused"] == []


def test_refusal_beside_a_question_is_remembered_and_the_offers_repeated_without_it() -> None:
    talk = told("how much is it? and thursdays don't work for me")
    assert [start.strftime("%a") for start in offered(talk)] == ["Wed"]
    assert all(start.strftime("%a") != "Thu" for start in offered(_and(talk, "anything else?")))


def test_naming_the_day_again_lifts_the_refusal() -> None:
    talk = told("not thursday", "ok thursday after all")
    assert {start.strftime("%a") for start in offered(talk)} == {"Thu"}
    assert "Thu" in {start.strftime("%a") for start in offered(_and(talk, "anything else?", "next week?"))}


def test_naming_a_week_does_not_lift_the_refusal_of_its_day() -> None:
    assert all(start.strftime("%a") != "Thu" for start in offered(told("not thursday", "next week")))


def test_afternoon_of_a_day_whose_morning_is_refused_can_be_had() -> None:
    talk = told("not thursday morning", "thursday?")
    assert all(start.hour >= 12 for start in offered(talk))
    assert min(start.hour for start in offered(_and(talk, "friday morning?"))) < 12


def test_mornings_named_again_are_offered_again() -> None:
    talk = told("mornings don't work", "what do you have wednesday?", "actually morning is fine")
    assert all(start.hour < 12 for start in offered(talk))


def test_asking_for_any_time_takes_nothing_back() -> None:
    talk = told("mornings don't work", "is there any time on saturday?")
    assert all(start.hour >= 12 for start in offered(talk))


@pytest.mark.parametrize(
    "words", ["actually any day works", "whenever", "i'm free any time", "any day is fine with me"]
)
def test_any_day_takes_back_what_was_refused(words: str) -> None:
    talk = told("not thursday", words, "next week?")
    assert "Thu" in {start.strftime("%a") for start in offered(talk)}


def test_one_date_is_refused_without_its_weekday() -> None:
    talk = told("not this thursday", "anything else?")
    assert datetime(2026, 6, 11).date() not in {start.date() for start in offered(talk)}
    assert datetime(2026, 6, 18).date() in {start.date() for start in offered(talk)}


@pytest.mark.parametrize("words", ["not this week, the next one", "cant do this week"])
def test_weekday_said_after_a_refused_week_is_next_weeks(words: str) -> None:
    assert {f"{start:%b %d}" for start in offered(told(words, "tuesday"))} == {"Jun 16"}


@pytest.mark.parametrize("words", ["stop offering me thursdays", "dejen de ofrecerme jueves"])
def test_whoever_wants_no_more_thursdays_gets_none_and_still_gets_texts(words: str) -> None:
    assert all(f"{start:%A}" != "Thursday" for start in later_offers(words))


def test_list_of_refused_days_is_refused_whole() -> None:
    talk = told("not tuesday, thursday, friday or saturday")
    assert {start.strftime("%a") for start in offered(talk)} == {"Wed"}


def test_later_bound_takes_the_place_of_an_earlier_one() -> None:
    talk = told("not before 3", "sorry, not before 2", "saturday")
    assert min(start.hour for start in offered(talk)) == 14


def test_everything_refused_is_said_as_what_it_is() -> None:
    said = told("not tuesday, wednesday, thursday, friday or saturday").plan.texts[0].body
    assert "that suits you" in said
    assert "1)" not in said


def test_memory_from_before_refusals_were_kept_still_loads() -> None:
    talk = told()
    kept = talk._saver.get_tuple({"configurable": {}})
    assert kept is not None
    del kept.checkpoint["channel_values"]["memory"]["refused"]
    talk.say("with elena")
    assert len(offered(talk)) == 3
    talk.say("not thursday")
    assert all(start.strftime("%a") != "Thu" for start in offered(_and(talk, "anything else?")))


def test_refusals_are_bounded() -> None:
    talk = told(*(f"not on june {day} at {hour}" for day in range(10, 27) for hour in (1, 2)))
    kept = talk._saver.get_tuple({"configurable": {}})
    assert kept is not None
    assert 0 < len(kept.checkpoint["channel_values"]["memory"]["refused"]) <= 12


@pytest.mark.parametrize(
    ("refusal", "covered", "free"),
    [
        (Refusal(MONDAY, MONDAY + timedelta(days=1)), timedelta(hours=23), timedelta(days=7)),
        (Refusal(MONDAY, MONDAY + timedelta(days=1), Repeats.WEEKLY), timedelta(days=7), timedelta(days=8)),
        (Refusal(MONDAY, MONDAY + timedelta(hours=12), Repeats.DAILY), timedelta(days=3), timedelta(days=3, hours=12)),
        (Refusal(MONDAY, MONDAY, Repeats.DAILY), timedelta(days=-1), timedelta(minutes=15)),
    ],
)
def test_refusal_covers_its_time_each_time_it_comes_round(
    refusal: Refusal, covered: timedelta, free: timedelta
) -> None:
    assert refusal.covers(MONDAY + covered)
    assert not refusal.covers(MONDAY + free)


def test_stretch_is_refused_only_when_all_of_it_is() -> None:
    mornings = Refusal(MONDAY, MONDAY + timedelta(hours=12), Repeats.DAILY)
    ten = MONDAY + timedelta(days=2, hours=10)
    assert mornings.covers(ten, ten + timedelta(hours=2))
    assert not mornings.covers(ten, ten + timedelta(hours=3))


def _and(talk: Talk, *texts: str) -> Talk:
    for text in texts:
        talk.say(text)
    return talk
