"""Spanish words about time, said on Tuesday 24 November 2026 at 11:00 in Chicago."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from graphs.understanding.times import find_times
from runtime.domain.understanding import Grain, TimeExpression

NOW = datetime(2026, 11, 24, 11, 0, tzinfo=ZoneInfo("America/Chicago"))


def said(text: str) -> TimeExpression:
    times = find_times(text, NOW)
    assert len(times) == 1, f"{text!r}: {times}"
    return times[0]


def stretch(text: str) -> tuple[str, str]:
    return f"{said(text).start:%a %m-%d %H:%M}", f"{said(text).end:%a %m-%d %H:%M}"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("hoy", "11-24"),
        ("mañana", "11-25"),
        ("pasado mañana", "11-26"),
        ("el viernes", "11-27"),
        ("este sábado", "11-28"),
        ("el viernes que viene", "11-27"),
        ("el próximo martes", "12-01"),
        ("el lunes de la próxima semana", "11-30"),
        ("el jueves de la semana que entra", "12-03"),
        ("de hoy en ocho", "12-01"),
        ("el viernes en ocho", "12-04"),
        ("dentro de tres días", "11-27"),
        ("en un par de días", "11-26"),
        ("el 3 de julio", "07-03"),
        ("el primero de julio", "07-01"),
        ("el día 5", "12-05"),
        ("el segundo jueves de junio", "06-10"),
        ("jue", "11-26"),
    ],
)
def test_a_day_is_the_next_one_of_that_name(text: str, day: str) -> None:
    assert (f"{said(text).start:%m-%d}", said(text).grain, said(text).ambiguous) == (day, Grain.DAY, False)


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("a las 4 y media", "16:30"),
        ("a las cuatro y cuarto", "16:15"),
        ("las 5 menos cuarto", "16:45"),
        ("cuarto para las 5", "16:45"),
        ("a la una", "13:00"),
        ("a las once", "11:00"),
        ("a las 16h", "16:00"),
        ("a mediodía", "12:00"),
        ("como a las 3", "15:00"),
        ("tipo 5", "17:00"),
        ("5 de la tarde", "17:00"),
        ("9 de la mañana", "09:00"),
    ],
)
def test_a_clock_time_means_opening_hours(text: str, clock: str) -> None:
    assert f"{find_times(text, NOW, bare_hours=True)[0].start:%H:%M}" == clock


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("mañana por la mañana", "Wed 11-25 08:00", "Wed 11-25 12:00"),
        ("mañana tempranito", "Wed 11-25 06:00", "Wed 11-25 10:00"),
        ("el sábado a la mañana", "Sat 11-28 08:00", "Sat 11-28 12:00"),
        ("el sábado de mañana", "Sat 11-28 08:00", "Sat 11-28 12:00"),
        ("el sábado temprano", "Sat 11-28 08:00", "Sat 11-28 12:00"),
        ("temprano el sábado", "Sat 11-28 08:00", "Sat 11-28 12:00"),
        ("es muy temprano el sábado", "Sat 11-28 00:00", "Sun 11-29 00:00"),
        ("el sábado a la mañana a las 10", "Sat 11-28 10:00", "Sat 11-28 11:00"),
        ("pasao mañana", "Thu 11-26 00:00", "Fri 11-27 00:00"),
        ("el viernes en la tarde", "Fri 11-27 12:00", "Fri 11-27 17:00"),
        ("el viernes en la tardecita", "Fri 11-27 15:00", "Fri 11-27 18:00"),
        ("el jueves saliendo del trabajo", "Thu 11-26 17:00", "Thu 11-26 21:00"),
        ("esta noche", "Tue 11-24 17:00", "Tue 11-24 21:00"),
        ("al rato", "Tue 11-24 11:00", "Wed 11-25 00:00"),
        ("el jueves de 3 a 5", "Thu 11-26 15:00", "Thu 11-26 17:00"),
        ("el jueves de las 3 a las 5", "Thu 11-26 15:00", "Thu 11-26 17:00"),
        ("entre las 3 y las 5 el jueves", "Thu 11-26 15:00", "Thu 11-26 17:00"),
        ("el jueves después de las 5", "Thu 11-26 17:00", "Fri 11-27 00:00"),
        ("el jueves a partir de las 3", "Thu 11-26 15:00", "Fri 11-27 00:00"),
        ("antes de las 5 el viernes", "Fri 11-27 00:00", "Fri 11-27 17:00"),
        ("el fin de semana", "Sat 11-28 00:00", "Mon 11-30 00:00"),
        ("entre semana", "Tue 11-24 00:00", "Sat 11-28 00:00"),
        ("la semana que viene", "Mon 11-30 00:00", "Mon 12-07 00:00"),
        ("dentro de dos semanas", "Tue 12-08 00:00", "Tue 12-15 00:00"),
        ("en quince días", "Tue 12-08 00:00", "Tue 12-15 00:00"),
        ("del 3 al 5 de julio", "Sat 07-03 00:00", "Tue 07-06 00:00"),
        ("a principios de julio", "Thu 07-01 00:00", "Sun 07-11 00:00"),
        ("la última semana de mayo", "Mon 05-24 00:00", "Mon 05-31 00:00"),
        ("el próximo mes", "Tue 12-01 00:00", "Fri 01-01 00:00"),
    ],
)
def test_a_stretch_has_both_its_ends(text: str, start: str, end: str) -> None:
    assert stretch(text) == (start, end)


@pytest.mark.parametrize(
    ("text", "start"), [("en media hora", "11:30"), ("en 20 minutos", "11:20"), ("en una hora", "12:00")]
)
def test_what_is_counted_from_now_is_today(text: str, start: str) -> None:
    assert f"{said(text).start:%H:%M}" == start


@pytest.mark.parametrize(
    "text",
    [
        "no puedo el lunes",
        "el lunes no puedo",
        "cualquier día menos lunes",
        "esta bien pero no en lunes",
        "que no sea lunes",
        "no los lunes",
        "ya no me ofrezcas los lunes",
        "dejen de ofrecerme lunes",
    ],
)
def test_a_refused_day_is_excluded(text: str) -> None:
    assert said(text).excluded


def test_the_next_is_a_week_where_weeks_are_spoken_of() -> None:
    this, following = find_times("no puedo esta semana, la próxima mejor", NOW)
    assert (this.excluded, following.excluded) == (True, False)
    assert f"{following.start:%m-%d}" == "11-30"
    assert [f"{found.start:%m-%d}" for found in find_times("the week after next", NOW)] == ["12-07"]


def test_a_date_in_figures_may_have_the_day_first() -> None:
    found = said("el 6/12")
    assert found.ambiguous
    assert {found.start, found.other} == {datetime(2027, 6, 12), datetime(2026, 12, 6)}


@pytest.mark.parametrize("text", ["buenas tardes", "buenos días", "el viernes pasado", "ayer", "hace dos semanas"])
def test_greetings_and_the_past_are_no_wishes(text: str) -> None:
    assert find_times(text, NOW) == ()
