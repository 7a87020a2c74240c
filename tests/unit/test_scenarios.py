"""The scripted clients are whole, fair to the shop, and not all alike."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import get_args

from evals.scenario import Agent, Scenario, Wants, families

NOW = datetime(2026, 6, 9, 10, 5)
LAST_DAY = NOW.date() + timedelta(days=28)
MINUTES = {"Skin fade": 50, "Beard trim": 25}
TAKEN = {
    "Marcus": [
        (datetime(2026, 6, 13, 10), datetime(2026, 6, 13, 13)),
        (datetime(2026, 6, 12, 14), datetime(2026, 6, 12, 17)),
    ],
    "Elena": [(datetime(2026, 6, 10, 10), datetime(2026, 6, 10, 18))],
}
SLOT = {"n": 2, "time": "3:45", "weekday": "friday", "barber": "Elena"}
SCENARIOS: list[Scenario] = [scenario for family in families().values() for scenario in family]


def _free_starts(day: date, barber: str, minutes: int) -> Iterator[datetime]:
    if day.isoweekday() in (1, 7):
        return
    start, closes = datetime(day.year, day.month, day.day, 10), datetime(day.year, day.month, day.day, 18)
    while (end := start + timedelta(minutes=minutes)) <= closes:
        if start > NOW and all(end <= begins or start >= ends for begins, ends in TAKEN[barber]):
            yield start
        start += timedelta(minutes=15)


def _fits(wants: Wants, start: datetime) -> bool:
    return (wants.from_ is None or start.time() >= wants.from_) and (wants.until is None or start.time() < wants.until)


def _can_be_met_on(day: date, wants: Wants) -> bool:
    barbers = [wants.barber] if wants.barber else list(TAKEN)
    minutes = MINUTES[wants.service or "Skin fade"]
    return any(_fits(wants, start) for barber in barbers for start in _free_starts(day, barber, minutes))


def test_each_scripted_client_has_a_name_of_its_own() -> None:
    assert [name for name, times in Counter(scenario.id for scenario in SCENARIOS).items() if times > 1] == []


def test_clients_of_every_agent_speak() -> None:
    assert {scenario.agent for scenario in SCENARIOS} == set(get_args(Agent))


def test_a_third_of_the_clients_write_in_spanish() -> None:
    assert len(SCENARIOS) >= 150
    assert 3 * sum(scenario.language == "es" for scenario in SCENARIOS) >= len(SCENARIOS)


def test_only_people_with_a_history_are_texted_first() -> None:
    assert [s.id for s in SCENARIOS if s.client == "new" and s.agent != "front_desk"] == []


def test_what_a_client_wants_can_be_had_on_every_day_named() -> None:
    booking = [s for s in SCENARIOS if s.wants.outcome in ("booked", "moved")]
    assert [(s.id, d) for s in booking for d in s.wants.days or () if not _can_be_met_on(d, s.wants)] == []


def test_no_client_asks_for_a_day_outside_the_booking_window() -> None:
    days = [(s.id, day) for s in SCENARIOS for day in s.wants.days or ()]
    assert [(name, day) for name, day in days if not NOW.date() <= day <= LAST_DAY] == []


def test_a_client_can_name_the_slot_it_picks() -> None:
    assert [s.id for s in SCENARIOS if s.says.pick and not s.says.pick.format(**SLOT)] == []


def test_no_two_clients_begin_alike() -> None:
    openings = Counter(str(scenario.says.first).lower() for scenario in SCENARIOS)
    assert [text for text, times in openings.items() if times > 1] == []
