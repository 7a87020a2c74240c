"""Whole conversations in Spanish: a client whom the shop knows as a Spanish speaker, and one who simply turns to Spanish."""

from dataclasses import replace
from itertools import pairwise

import pytest

from runtime.domain.appointments import Busy, Slot
from runtime.domain.clients import Client
from runtime.domain.conversations import Move
from runtime.domain.effects import BookSlot, HandToStaff
from runtime.domain.language import clear_language
from runtime.domain.segments import Encoding, count_segments
from tests.fixtures.shops import NOW
from tests.fixtures.talks import Talk, make_client, make_diary

MARIO = Client(1, "Mario", "es", make_client(5, 10, 15).visits)


def booked(talk: Talk) -> list[Slot]:
    return [effect.slot for plan in talk.plans for effect in plan.effects if isinstance(effect, BookSlot)]


def said_by_shop(talk: Talk) -> list[str]:
    return [plan.texts[0].body for plan in talk.plans]


def test_the_opening_says_in_spanish_who_writes_and_how_to_stop_it() -> None:
    said = Talk(MARIO).open()
    assert "asistente de IA de Fade & Co." in said
    assert "5 semanas" in said
    assert "2) jue 11 jun a las 4:30 PM" in said
    assert said.endswith("Responde STOP para no recibir mas mensajes.")


def test_a_spanish_client_books_a_day_and_time_of_his_own() -> None:
    talk = Talk(MARIO)
    talk.open()
    assert talk.say("puedo el viernes a las 5?").startswith("El vie 12 jun a las 5 PM con Marcus esta libre")
    assert "vie 12 jun a las 5 PM: skin fade con Marcus, $45" in talk.say("si")
    assert [slot.starts_at.hour for slot in booked(talk)] == [17]


def test_a_client_known_as_english_who_texts_in_spanish_is_answered_in_spanish() -> None:
    talk = Talk()
    assert "AI assistant" in talk.open()
    assert "esta libre" in talk.say("tienes algo el viernes a las 5?")
    assert "vie 12 jun a las 5 PM: skin fade con Marcus" in talk.say("ok")


def test_ok_and_a_number_keep_the_language_and_clear_english_brings_english_back() -> None:
    talk = Talk()
    talk.open()
    assert clear_language(talk.say("que tienes el sabado?")) == "es"
    assert "skin fade con Marcus" in talk.say("2")
    assert "How" not in talk.say("ok")
    assert talk.say("what time was it again?").startswith("You")


def test_a_client_known_as_spanish_who_texts_in_english_is_answered_in_english() -> None:
    talk = Talk(MARIO)
    talk.open()
    assert clear_language(talk.say("how much is the skin fade?")) == "en"


def test_gracias_alone_does_not_change_the_language() -> None:
    talk = Talk()
    talk.open()
    talk.say("2")
    assert talk.say("gracias").startswith(("You're welcome", "Any time"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("cuanto cuesta?", "Skin fade $45, Beard trim $20"),
        ("cual es la direccion?", "128 Grand St, New York"),
        ("a que hora abren?", "mar-sab 10 AM-6 PM"),
        ("eres un robot?", "asistente de IA"),
    ],
)
def test_questions_are_answered_and_the_offer_stands(text: str, said: str) -> None:
    talk = Talk(MARIO)
    talk.open()
    answer = talk.say(text)
    assert said in answer
    assert "¿Te reservo alguna de estas horas?\n1) mañana a las 4:30 PM con Marcus" in answer


def test_a_price_that_differs_by_barber_is_said_as_desde() -> None:
    diary = make_diary()
    dearer = tuple(replace(s, price_cents=6000) if s.barber_id == 2 else s for s in diary.skills)
    talk = Talk(MARIO, diary=replace(diary, skills=dearer))
    talk.open()
    assert "Skin fade desde $45, Beard trim desde $20" in talk.say("precios?")


def test_what_is_taken_is_said_with_the_nearest_that_is_free() -> None:
    friday_at_five = NOW.replace(day=12, hour=17, minute=0)
    busy = Busy(1, friday_at_five, friday_at_five.replace(hour=18))
    talk = Talk(MARIO, diary=make_diary(busy))
    talk.open()
    said = talk.say("el viernes a las 5 con marcus")
    assert "el vie 12 jun a las 5 PM con Marcus ya esta ocupado" in said
    assert "vie 12 jun a las 5 PM con Elena\n¿Te sirve alguna?" in said


def test_a_closed_day_is_said_as_such() -> None:
    talk = Talk(MARIO)
    talk.open()
    assert "nada libre el dom 14 jun" in talk.say("puede ser el domingo?")


def test_a_person_is_promised_in_spanish() -> None:
    talk = Talk(MARIO)
    talk.open()
    assert "Una persona te" in talk.say("quiero hablar con una persona")
    assert "en menos de 2 horas" in talk.plan.texts[0].body
    assert any(isinstance(effect, HandToStaff) for effect in talk.plan.effects)


def test_not_now_is_kept_until_the_day_that_was_named() -> None:
    talk = Talk(MARIO)
    talk.open()
    assert "el mie 1 jul" in talk.say("mejor el proximo mes")
    assert talk.plan.move is Move.DEFER


def test_no_text_of_a_spanish_conversation_comes_twice_in_a_row() -> None:
    talk = Talk(MARIO)
    talk.open()
    for text in ("que tienes?", "que tienes?", "que mas tienes?", "cuanto cuesta?", "cuanto cuesta?"):
        talk.say(text)
    assert all(one != other for one, other in pairwise(said_by_shop(talk)))


def test_a_name_with_an_accent_does_not_double_the_price() -> None:
    talk = Talk(replace(MARIO, first_name="María"))
    assert talk.open().startswith("Hola Maria, soy")
    assert count_segments(talk.plan.texts[0].body).encoding is Encoding.GSM7
