"""What a client usually does, and the slots that are offered on the strength of it."""

from datetime import datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from runtime.domain.appointments import AppointmentState, Busy, Slot, Visit
from runtime.domain.clients import Client
from runtime.domain.diary import Diary
from runtime.domain.habits import Habits, habits_of, weeks_since_last
from runtime.domain.refusals import Refusal
from runtime.domain.shops import Barber, Service, Skill, WorkingHours
from runtime.domain.suggestions import Window, Wish, nearest, suggest

ZONE = ZoneInfo("America/Chicago")
MARCUS, DEE = 1, 2
FADE, SHAVE = 10, 11
NOW = datetime(2026, 3, 9, 10, 7, tzinfo=ZONE)  # a Monday
THURSDAY = datetime(2026, 3, 12, tzinfo=ZONE)
REGULAR = Habits(barber_id=MARCUS, service_id=FADE, weekday=3, hour=15.0, hour_spread=0.5, weeks_between=4)


def visit(when: datetime, barber: int = MARCUS, service: int = FADE) -> Visit:
    return Visit(1, barber, service, when, AppointmentState.COMPLETED)


def client(*visits: Visit) -> Client:
    return Client(1, "Ann", "en", visits)


def every_fourth_thursday(count: int, hour: int = 15) -> list[Visit]:
    last = THURSDAY.replace(hour=hour) - timedelta(weeks=5)
    return [visit(last - timedelta(weeks=4 * n)) for n in range(count)]


def diary(*busy: Busy) -> Diary:
    hours = tuple(WorkingHours(barber, day, time(9), time(18)) for barber in (MARCUS, DEE) for day in range(1, 6))
    return Diary(
        "America/Chicago",
        (Barber(MARCUS, "Marcus"), Barber(DEE, "Dee")),
        (Service(FADE, "Skin Fade", 45, 0, 3500), Service(SHAVE, "Hot Shave", 30, 0, 2500)),
        (Skill(MARCUS, FADE), Skill(DEE, FADE), Skill(DEE, SHAVE)),
        hours,
        busy,
    )


def window(day: datetime, first: int = 0, last: int = 24) -> Window:
    return day + timedelta(hours=first), day + timedelta(hours=last)


def said(slots: list[Slot]) -> list[str]:
    return [f"{slot.starts_at:%a %H:%M} {'Marcus' if slot.barber_id == MARCUS else 'Dee'}" for slot in slots]


def test_a_regulars_habits_are_seen() -> None:
    habits = habits_of(client(*every_fourth_thursday(4)), ZONE)
    assert (habits.barber_id, habits.service_id, habits.weekday, habits.weeks_between) == (
        MARCUS,
        FADE,
        3,
        4.0,
    )
    assert habits.hour == pytest.approx(15.0, abs=1.1)


def test_a_client_who_never_came_has_no_habits() -> None:
    assert habits_of(client(), ZONE) == Habits()


def test_newer_visits_weigh_more() -> None:
    visits = every_fourth_thursday(4)
    changed = [visit(v.starts_at, DEE) for v in visits[:2]] + visits[2:]
    assert habits_of(client(*changed), ZONE).barber_id == DEE


def test_no_barber_is_usual_when_visits_are_spread_over_many() -> None:
    visits = [visit(v.starts_at, barber) for v, barber in zip(every_fourth_thursday(4), (1, 2, 3, 4), strict=True)]
    assert habits_of(client(*visits), ZONE).barber_id is None


def test_hours_all_over_the_day_are_no_habit() -> None:
    visits = [visit(v.starts_at.replace(hour=h)) for v, h in zip(every_fourth_thursday(4), (8, 20, 8, 20), strict=True)]
    assert habits_of(client(*visits), ZONE).hour is None


def test_two_appointments_on_one_day_are_one_visit() -> None:
    first, *rest = every_fourth_thursday(3)
    habits = habits_of(client(first, visit(first.starts_at + timedelta(hours=1), DEE, SHAVE), *rest), ZONE)
    assert habits.weeks_between == 4.0


@pytest.mark.parametrize(("days", "weeks"), [(2, 0), (10, 1), (11, 2), (35, 5), (38, 5), (39, 6)])
def test_weeks_are_rounded_to_the_nearest(days: int, weeks: int) -> None:
    assert weeks_since_last(client(visit(NOW - timedelta(days=days))), NOW) == weeks


def test_no_visit_no_weeks() -> None:
    assert weeks_since_last(client(), NOW) is None


def test_three_offers_lie_on_three_days_near_the_usual_time() -> None:
    found = suggest(diary(), REGULAR, Wish(), now=NOW)
    assert len({slot.starts_at.date() for slot in found}) == 3
    assert all(slot.barber_id == MARCUS and 14 <= slot.starts_at.hour <= 16 for slot in found)
    assert any(slot.starts_at.weekday() == 3 for slot in found)
    assert found == sorted(found)


def test_a_client_without_habits_gets_different_times_of_day() -> None:
    found = suggest(diary(), Habits(service_id=FADE), Wish(), now=NOW)
    assert len({slot.starts_at.hour for slot in found}) == 3


def test_offers_on_a_named_day_are_spread_over_it() -> None:
    found = suggest(diary(), REGULAR, Wish((window(THURSDAY),)), now=NOW)
    gaps = [later.starts_at - slot.starts_at for slot, later in pairwise(found)]
    assert len(found) == 3
    assert min(gaps) >= timedelta(hours=2)


def test_neighbouring_quarter_hours_are_never_offered_together() -> None:
    found = suggest(diary(), REGULAR, Wish((window(THURSDAY, 15, 16),)), now=NOW)
    assert len(found) == 2
    assert found[1].starts_at - found[0].starts_at >= timedelta(minutes=30)


def test_nothing_sooner_than_half_an_hour() -> None:
    tuesday = datetime(2026, 3, 10, 9, 50, tzinfo=ZONE)
    soon = Wish(((tuesday, tuesday.replace(hour=10, minute=45)),))
    assert said(suggest(diary(), REGULAR, soon, now=tuesday)) == ["Tue 10:30 Marcus"]


def test_another_barber_is_offered_when_the_usual_one_is_full() -> None:
    full = Busy(MARCUS, *window(THURSDAY))
    found = suggest(diary(full), REGULAR, Wish((window(THURSDAY),)), now=NOW)
    assert {slot.barber_id for slot in found} == {DEE}


def test_a_demanded_barber_is_the_only_one() -> None:
    found = suggest(diary(), REGULAR, Wish(barber_id=DEE), now=NOW)
    assert {slot.barber_id for slot in found} == {DEE}


def test_a_barber_who_does_not_do_the_service_is_never_offered() -> None:
    wish = Wish(barber_id=MARCUS, service_id=SHAVE)
    assert suggest(diary(), REGULAR, wish, now=NOW) == []
    assert {slot.barber_id for slot in nearest(diary(), REGULAR, wish, now=NOW)} == {DEE}


def test_refused_stretches_and_slots_already_offered_stay_out() -> None:
    offered = suggest(diary(), REGULAR, Wish((window(THURSDAY),)), now=NOW)
    morning = Refusal(THURSDAY.replace(hour=9, tzinfo=None), THURSDAY.replace(hour=12, tzinfo=None))
    wish = Wish((window(THURSDAY),), (morning,), avoid=tuple(offered))
    found = suggest(diary(), REGULAR, wish, now=NOW)
    assert found
    assert not set(found) & set(offered)
    assert all(slot.starts_at.hour >= 12 for slot in found)


def test_nothing_is_offered_when_the_shop_is_closed_then() -> None:
    sunday = THURSDAY + timedelta(days=3)
    assert suggest(diary(), REGULAR, Wish((window(sunday),)), now=NOW) == []


def test_nothing_is_offered_without_knowing_the_service() -> None:
    assert suggest(diary(), Habits(), Wish(), now=NOW) == []


def test_nothing_is_offered_beyond_the_diary() -> None:
    assert suggest(diary(), REGULAR, Wish(), now=NOW, until=NOW + timedelta(hours=12)) == []


def test_an_exact_time_is_a_window_without_length() -> None:
    three = THURSDAY.replace(hour=15)
    assert said(suggest(diary(), REGULAR, Wish(((three, three),)), now=NOW)) == ["Thu 15:00 Marcus"]


def test_a_taken_time_gets_a_near_one_another_day_and_another_barber() -> None:
    three = THURSDAY.replace(hour=15)
    taken = Busy(MARCUS, three, three + timedelta(minutes=45))
    wish = Wish(((three, three + timedelta(minutes=1)),))
    assert suggest(diary(taken), REGULAR, Wish(wish.windows, barber_id=MARCUS), now=NOW) == []
    assert said(nearest(diary(taken), REGULAR, wish, now=NOW)) == [
        "Wed 15:00 Marcus",
        "Thu 15:00 Dee",
        "Thu 15:45 Marcus",
    ]
