"""What was wished for or ruled out before still counts where a later text says nothing about it."""

from dataclasses import replace

from runtime.domain.conversations import Move
from runtime.domain.effects import BookSlot
from runtime.domain.shops import WorkingHours
from tests.fixtures.talks import BARBERS, Talk, make_diary

ELENA = BARBERS[1].id


def answered(*texts: str, talk: Talk | None = None) -> Talk:
    talk = talk or Talk()
    talk.open()
    for text in texts:
        talk.say(text)
        assert talk.verdict().findings == (), talk.plan.texts[0].body
    return talk


def test_any_day_but_one_takes_no_refusal_back() -> None:
    said = answered("not thursday", "any day works but not friday", "next week?").plan.texts[0].body
    assert "Thu" not in said
    assert "Fri" not in said


def test_day_of_an_earlier_wish_is_kept_when_only_others_are_asked_for() -> None:
    said = answered("saturday?", "anything else?", "with elena?").plan.texts[0].body
    assert said.count("Sat, Jun 13") == 3


def test_proposal_whose_day_is_ruled_out_is_not_repeated() -> None:
    talk = answered("friday at 11", "how much is it? fridays don't work for me")
    assert "Fri" not in talk.plan.texts[0].body
    talk.say("yes")
    assert not any(isinstance(effect, BookSlot) for effect in talk.plan.effects)


def test_booking_said_back_with_another_barber_is_asked_about_before_it_moves() -> None:
    talk = answered("2", "thursday at 4:30 with elena")
    assert talk.plan.move is Move.PROPOSE_SLOT
    assert talk.plan.effects == ()


def test_barber_who_does_not_work_then_is_not_said_to_be_taken() -> None:
    diary = make_diary()
    late = WorkingHours(ELENA, 5, diary.hours[0].closes, diary.hours[0].closes.replace(hour=20))
    talk = answered("saturday at 7pm with marcus", talk=Talk(diary=replace(diary, hours=(*diary.hours, late))))
    assert talk.plan.move is Move.NO_SLOTS
    assert "Sat, Jun 13 at 7 PM with Marcus isn't available" in talk.plan.texts[0].body
    assert "taken" not in talk.plan.texts[0].body
