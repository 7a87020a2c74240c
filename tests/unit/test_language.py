"""Which language a text is in, and when that is sure enough to answer in it."""

import pytest

from runtime.domain.language import clear_language, guess_language


@pytest.mark.parametrize(
    "text",
    [
        "si", "Sí!", "hola", "jueves", "mañana", "manana", "cuanto sale", "el viernes a las 4", "si, con Marcus", "si el 3",
        "quiero skin fade pal sabado", "ya no me escriban", "cualquiera", "2 por favor", "sab 4pm", "orale",
        "quiero un appointment para el saturday", "buenas, a q hora abren?",
    ],
)  # fmt: skip
def test_clear_spanish(text: str) -> None:
    assert clear_language(text) == "es"
    assert guess_language(text) == "es"


@pytest.mark.parametrize(
    "text",
    ["how much is it", "thursday at 4", "yes please", "Can I get a cut con Marcus", "hola! can i get in tomorrow",
     "gracias, see you there"],
)  # fmt: skip
def test_clear_english(text: str) -> None:
    assert clear_language(text) == "en"
    assert guess_language(text) == "en"


@pytest.mark.parametrize(
    "text",
    ["", "2", "ok", "no", "el 2", "gracias", "no gracias", "perfecto", "ya", "4pm", "Elena", "👍", "do me a favor"],
)
def test_what_people_of_both_languages_write_tells_nothing(text: str) -> None:
    assert clear_language(text) is None


@pytest.mark.parametrize(
    "text", ["miss ya, need ya", "yo theres no class rite", "la la la", "sin city", "once in a while"]
)
def test_a_slip_that_looks_spanish_is_english(text: str) -> None:
    assert guess_language(text) == "en"
    assert clear_language(text) != "es"
