"""Everything that is said in English is said in Spanish too: briefly, and without a character that doubles the price."""

from dataclasses import asdict
from datetime import timedelta
from string import Formatter

import pytest

import prompts
from graphs.phrases import ENGLISH, IN_SPANISH, Phrases
from prompts import Template
from runtime.domain.appointments import Slot
from runtime.domain.segments import Encoding, count_segments
from runtime.domain.wording import SPANISH, say_day, say_on_day, say_slot, say_the_moment, say_weekday
from tests.fixtures.shops import NOW
from tests.unit.test_template_claims import VALUES

FILES = prompts.load()
ENGLISH_FILES = [name for name in FILES.files if name.endswith(".en.md")]
MONTHS = ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic")
LONGEST = 3  # segments, with three long options


def in_language(name: str, language: str) -> Template:
    folder, _, file = name.partition("/")
    return FILES.template(folder, file.removesuffix(".en.md"), language)


@pytest.mark.parametrize("name", ENGLISH_FILES)
def test_every_template_has_a_spanish_sister_that_uses_the_same_values(name: str) -> None:
    english, spanish = in_language(name, "en"), in_language(name, "es")
    assert spanish.name == name.replace(".en.", ".es.")
    assert spanish.variables == english.variables
    assert len(spanish.must_say) == len(english.must_say)
    assert len(spanish.wordings) >= min(len(english.wordings), 2)


@pytest.mark.parametrize("name", ENGLISH_FILES)
@pytest.mark.parametrize("language", ["en", "es"])
def test_every_wording_is_cheap_and_says_what_it_must(name: str, language: str) -> None:
    template = in_language(name, language)
    for turn in range(len(template.wordings)):
        said = template.render(turn, **VALUES)
        assert count_segments(said).encoding is Encoding.GSM7, said
        assert count_segments(said).count <= LONGEST
        assert all(words in said for words in template.must_say)


def fields(pieces: Phrases) -> dict[str, set[str]]:
    table: dict[str, str] = asdict(pieces)
    return {name: {field for _, field, _, _ in Formatter().parse(piece) if field} for name, piece in table.items()}


def test_every_piece_of_a_sentence_leaves_the_same_gaps_in_both_languages() -> None:
    assert fields(ENGLISH) == fields(IN_SPANISH)


@pytest.mark.parametrize("piece", asdict(IN_SPANISH).values())
def test_pieces_are_cheap(piece: str) -> None:
    assert count_segments(piece.replace("{", "").replace("}", "")).encoding is Encoding.GSM7


@pytest.mark.parametrize(("days", "said"), [(0, "hoy"), (1, "mañana"), (2, "jue 11 jun"), (-1, "lun 8 jun")])
def test_days_in_spanish(days: int, said: str) -> None:
    assert say_day(NOW + timedelta(days=days), NOW, SPANISH) == said


@pytest.mark.parametrize("month", range(1, 13))
def test_months_in_spanish(month: int) -> None:
    assert say_day(NOW.replace(month=month, day=1), NOW, SPANISH).endswith(f"1 {MONTHS[month - 1]}")


def test_weekdays_in_spanish() -> None:
    assert [say_weekday(n, SPANISH) for n in range(7)] == ["lun", "mar", "mie", "jue", "vie", "sab", "dom"]


def slot(hour: int, minute: int = 0) -> Slot:
    starts = NOW.replace(hour=hour, minute=minute) + timedelta(days=2)
    return Slot(starts, starts + timedelta(minutes=45), 1, 1, 4500)


def test_slots_in_spanish_and_one_o_clock_is_feminine_and_single() -> None:
    assert say_slot(slot(16, 30), NOW, "Marcus", SPANISH) == "jue 11 jun a las 4:30 PM con Marcus"
    assert say_slot(slot(13), NOW, language=SPANISH) == "jue 11 jun a la 1 PM"
    assert say_slot(slot(13, 30), NOW, language=SPANISH) == "jue 11 jun a la 1:30 PM"


def test_a_date_in_a_sentence_has_its_article_and_today_has_none() -> None:
    later, soon = slot(16).starts_at, NOW.replace(hour=16, minute=0)
    assert say_the_moment(later, NOW, SPANISH) == "el jue 11 jun a las 4 PM"
    assert say_the_moment(soon, NOW, SPANISH) == "hoy a las 4 PM"
    assert say_on_day(later, NOW, SPANISH) == "el jue 11 jun"
    see_you = FILES.template("shared", "back_to_booking", "es")
    assert see_you.render(0, slot="jue 11 jun a las 4 PM") == "¡Nos vemos el jue 11 jun a las 4 PM!"
    assert see_you.render(0, slot="mañana a las 4 PM") == "¡Nos vemos mañana a las 4 PM!"


def test_a_language_that_we_do_not_speak_is_answered_in_english() -> None:
    assert say_day(NOW, NOW, "fr") == "today"
    assert FILES.template("shared", "close", "fr").name == "shared/close.en.md"
