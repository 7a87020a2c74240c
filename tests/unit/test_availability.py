"""Free slots, the check at the moment of writing, and that both follow one set of rules."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from runtime.domain.appointments import Busy, Slot
from runtime.domain.availability import blocked_until, check_slot, free_slots
from runtime.domain.diary import Diary
from runtime.domain.errors import NotFound, SlotTaken
from runtime.domain.shops import Barber, Service, Skill, WorkingHours

NEW_YORK = ZoneInfo("America/New_York")
MARCUS, DEE = Barber(1, "Marcus"), Barber(2, "Dee")
CUT, SHAVE = Service(10, "Skin Fade", 40, 10, 3500), Service(11, "Hot Shave", 30, 0, 2500)
THURSDAY = datetime(2026, 3, 12, tzinfo=NEW_YORK)


def hours(barber_id: int, opens: time = time(9), closes: time = time(18)) -> tuple[WorkingHours, ...]:
    return tuple(WorkingHours(barber_id, weekday, opens, closes) for weekday in range(7))


def diary(*busy: Busy, working: tuple[WorkingHours, ...] = hours(1) + hours(2)) -> Diary:
    skills = (Skill(1, 10), Skill(1, 11), Skill(2, 10, duration_minutes=60, price_cents=4000))
    return Diary("America/New_York", (MARCUS, DEE), (CUT, SHAVE), skills, working, busy)


def at(hour: int, minute: int = 0, day: datetime = THURSDAY) -> datetime:
    return day.replace(hour=hour, minute=minute)


def starts(book: Diary, first: datetime, last: datetime, service_id: int = 10, barber_id: int | None = 1) -> list[str]:
    found = free_slots(book, service_id, barber_id=barber_id, earliest=first, latest=last)
    return [f"{slot.starts_at:%H:%M}" for slot in found]


def test_an_appointment_ends_by_closing_and_its_buffer_may_run_over() -> None:
    assert starts(diary(), at(16, 30), at(23)) == ["16:30", "16:45", "17:00", "17:15"]


def test_nothing_starts_before_opening() -> None:
    assert starts(diary(), at(0), at(9, 20)) == ["09:00", "09:15"]


def test_the_buffer_is_kept_free_before_the_next_appointment() -> None:
    book = diary(Busy(1, at(11), at(17)))
    assert starts(book, at(10), at(23)) == ["10:00", "17:00", "17:15"]


def test_touching_and_overlapping_busy_rows_are_one_stretch() -> None:
    book = diary(Busy(1, at(9), at(12)), Busy(1, at(11), at(11, 30)), Busy(1, at(12), at(17, 10)))
    assert starts(book, at(0), at(23)) == ["17:15"]


def test_a_barbers_own_duration_and_price_count() -> None:
    slot = next(free_slots(diary(), 10, barber_id=2, earliest=at(9), latest=at(10)))
    assert (slot.ends_at - slot.starts_at, slot.price_cents) == (timedelta(minutes=60), 4000)


def test_a_barber_without_the_skill_offers_nothing() -> None:
    assert starts(diary(), at(0), at(23), service_id=11, barber_id=2) == []


def test_any_barber_means_all_who_do_it_in_time_order() -> None:
    found = list(free_slots(diary(), 10, barber_id=None, earliest=at(9), latest=at(9, 15)))
    assert [(s.starts_at.minute, s.barber_id) for s in found] == [(0, 1), (0, 2), (15, 1), (15, 2)]


def test_a_break_splits_the_day() -> None:
    working = (WorkingHours(1, 3, time(9), time(10)), WorkingHours(1, 3, time(11), time(12)))
    assert starts(diary(working=working), at(0), at(23)) == ["09:00", "09:15", "11:00", "11:15"]


def test_overlapping_working_hours_offer_a_time_once() -> None:
    working = (WorkingHours(1, 3, time(9), time(10)), WorkingHours(1, 3, time(9), time(10)))
    assert starts(diary(working=working), at(0), at(23)) == ["09:00", "09:15"]


def test_hours_past_midnight_belong_to_the_evening_before() -> None:
    book = diary(working=(WorkingHours(1, 3, time(23), time(1)),))
    found = list(free_slots(book, 10, barber_id=1, earliest=at(0), latest=at(0) + timedelta(days=3)))
    assert [f"{s.starts_at:%a %H:%M}" for s in found][-2:] == ["Fri 00:00", "Fri 00:15"]
    check_slot(book, found[-1], at(0))


def test_working_hours_stay_on_the_wall_clock_when_the_clocks_change() -> None:
    sunday = datetime(2026, 3, 8, tzinfo=NEW_YORK)
    first = next(free_slots(diary(), 10, barber_id=1, earliest=sunday, latest=sunday + timedelta(days=1)))
    assert first.starts_at.astimezone(UTC) == datetime(2026, 3, 8, 13, tzinfo=UTC)


def test_a_skipped_hour_is_not_worked_and_durations_stay_real() -> None:
    book = diary(working=(WorkingHours(1, 6, time(1), time(4)),))
    night = datetime(2026, 3, 8, tzinfo=NEW_YORK)
    found = list(free_slots(book, 10, barber_id=1, earliest=night, latest=night + timedelta(hours=20)))
    assert [f"{s.starts_at:%H:%M}" for s in found] == ["01:00", "01:15", "01:30", "01:45", "03:00", "03:15"]
    assert all(s.ends_at.astimezone(UTC) - s.starts_at.astimezone(UTC) == timedelta(minutes=40) for s in found)


def test_opening_in_the_skipped_hour_means_the_moment_of_the_change() -> None:
    book = diary(working=(WorkingHours(1, 6, time(2, 30), time(4)),))
    night = datetime(2026, 3, 8, tzinfo=NEW_YORK)
    assert starts(book, night, night + timedelta(hours=20)) == ["03:00", "03:15"]


def test_a_doubled_hour_is_two_hours_of_work() -> None:
    book = diary(working=(WorkingHours(1, 6, time(1), time(2)),))
    night = datetime(2026, 11, 1, tzinfo=NEW_YORK)
    found = list(free_slots(book, 10, barber_id=1, earliest=night, latest=night + timedelta(hours=20)))
    instants = [s.starts_at.astimezone(UTC) for s in found]
    assert instants == sorted(set(instants))
    assert [f"{s.starts_at:%H:%M}/{s.starts_at.fold}" for s in found][2:6] == [
        "01:30/0",
        "01:45/0",
        "01:00/1",
        "01:15/1",
    ]


def test_an_unknown_service_is_an_error() -> None:
    with pytest.raises(NotFound):
        starts(diary(), at(0), at(23), service_id=99)


def test_a_distant_end_costs_nothing_until_it_is_reached() -> None:
    endless = free_slots(diary(), 10, barber_id=1, earliest=at(9), latest=at(9) + timedelta(days=36_500))
    assert next(endless).starts_at == at(9)


def offered(book: Diary, hour: int) -> Slot:
    return next(free_slots(book, 10, barber_id=1, earliest=at(hour), latest=at(23)))


def test_a_slot_that_someone_took_is_refused_by_name() -> None:
    slot = offered(diary(), 14)
    with pytest.raises(SlotTaken, match="Marcus is no longer free then"):
        check_slot(diary(Busy(1, at(14, 45), at(15))), slot, at(8))


def test_a_slot_outside_working_hours_is_refused() -> None:
    slot = replace(offered(diary(), 14), starts_at=at(17, 30), ends_at=at(18, 10))
    with pytest.raises(SlotTaken, match="does not work then"):
        check_slot(diary(), slot, at(8))


def test_a_slot_in_the_past_is_refused() -> None:
    with pytest.raises(SlotTaken, match="passed"):
        check_slot(diary(), offered(diary(), 9), at(9, 1))


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"price_cents": 3000}, "price"),
        ({"ends_at": at(14, 20)}, "no longer takes the time"),
        ({"barber_id": 7}, "does not do"),
        ({"service_id": 99}, "no longer offers"),
    ],
)
def test_a_stale_offer_is_refused(change: dict[str, object], reason: str) -> None:
    slot = replace(offered(diary(), 14), **change)  # type: ignore[arg-type]  # parametrized fields of several types
    with pytest.raises(SlotTaken, match=reason):
        check_slot(diary(), slot, at(8))


def test_the_buffer_blocks_the_barber_after_the_end() -> None:
    assert blocked_until(diary(), offered(diary(), 14)) == at(14, 50)


DAYS = st.sampled_from([THURSDAY, datetime(2026, 3, 7, tzinfo=NEW_YORK), datetime(2026, 10, 31, tzinfo=NEW_YORK)])
STRETCHES = st.lists(st.tuples(st.integers(0, 47), st.integers(1, 12)), max_size=8)
WORKING = st.sampled_from([(time(9), time(17)), (time(0), time(0)), (time(1, 20), time(2, 40)), (time(22), time(3))])


@settings(max_examples=40, deadline=None)
@given(day=DAYS, stretches=STRETCHES, working=WORKING, quarter=st.integers(0, 47 * 4))
def test_the_check_passes_exactly_what_is_offered(
    day: datetime, stretches: list[tuple[int, int]], working: tuple[time, time], quarter: int
) -> None:
    base = day.astimezone(UTC)
    busy = [
        Busy(1, base + timedelta(hours=h, minutes=10), base + timedelta(hours=h, minutes=10 + 20 * n))
        for h, n in stretches
    ]
    book = diary(*busy, working=hours(1, *working))
    found = list(free_slots(book, 10, barber_id=1, earliest=base, latest=base + timedelta(hours=47)))
    for slot in found:
        check_slot(book, slot, day)
    start = base + timedelta(minutes=15 * quarter)
    end = (start + timedelta(minutes=40)).astimezone(NEW_YORK)
    guess = Slot(start.astimezone(NEW_YORK), end, 1, 10, 3500)
    assert passes(book, guess, day) == (start in {s.starts_at.astimezone(UTC) for s in found})
    assert all(not collides(slot, row) for slot in found for row in busy)


def passes(book: Diary, slot: Slot, now: datetime) -> bool:
    try:
        check_slot(book, slot, now)
    except SlotTaken:
        return False
    return True


def collides(slot: Slot, row: Busy) -> bool:
    blocked = slot.ends_at.astimezone(UTC) + timedelta(minutes=CUT.buffer_minutes)
    return slot.starts_at.astimezone(UTC) < row.ends_at and row.starts_at < blocked
