"""What Spanish texts do, as people type them: without accents, with Mexican and Central American words, with slips."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from graphs.understanding.rules import OfferedOption, understand
from runtime.domain.understanding import Act, Topic, Understanding

NOW = datetime(2026, 11, 24, 11, 0, tzinfo=ZoneInfo("America/Chicago"))
BARBERS = ("Marcus Lee", "Dre Hall", "Tony Ruiz")
SERVICES = ("Haircut", "Skin fade", "Beard trim", "Haircut & beard", "Kids cut")
OFFERED = (
    OfferedOption(1, datetime(2026, 11, 26, 16, 30), "Marcus Lee"),
    OfferedOption(2, datetime(2026, 11, 27, 14, 0), "Dre Hall"),
    OfferedOption(3, datetime(2026, 11, 28, 11, 0), "Marcus Lee"),
)
OFFER = "1) jue 4:30 pm con Marcus 2) vie 2 pm con Dre 3) sab 11 am con Marcus. Cual te sirve?"


def hear(text: str) -> Understanding:
    return understand([text], previous=OFFER, now=NOW, barbers=BARBERS, services=SERVICES, options=OFFERED)


@pytest.mark.parametrize(
    "text",
    [
        "si", "sí claro", "simon", "sip", "sale", "sale pues", "va", "va que va", "orale", "esta bien", "perfecto", "me late",
        "por mi bien", "de acuerdo", "dale", "claro que si", "me queda bien", "me parece bien", "si porfa", "ahi estare",
        "ok esta bien", "confirmo", "agendame", "jalo", "me funciona", "bueno",
    ],
)  # fmt: skip
def test_a_spanish_yes_is_a_yes(text: str) -> None:
    assert hear(text).acts == {Act.ACCEPT}


@pytest.mark.parametrize(
    "text",
    [
        "no gracias", "no", "nel", "no puedo", "ahorita no", "por ahora no", "no me interesa", "no me late", "mejor no",
        "creo que no", "todavia no", "ya no", "no esta bien", "tal vez despues", "dejame pensarlo", "ok dejame ver", "te aviso",
        "luego te digo", "ya me corte el pelo", "esta muy caro",
    ],
)  # fmt: skip
def test_a_spanish_no_books_nothing(text: str) -> None:
    heard = hear(text)
    assert heard.does(Act.DECLINE)
    assert not heard.does(Act.ACCEPT, Act.CHOOSE)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("la 2", 2), ("el primero", 1), ("la segunda por favor", 2), ("opcion 3", 3), ("la tres", 3), ("numero dos", 2),
        ("quiero la 2", 2), ("me quedo con la 1", 1), ("la del viernes", 2), ("la ultima", 3), ("la mas temprana", 1),
        ("el sabado esta perfecto", 3), ("con dre", 2), ("agendame la 3", 3),
    ],
)  # fmt: skip
def test_an_offered_slot_is_chosen_in_spanish(text: str, number: int) -> None:
    heard = hear(text)
    assert (heard.option, heard.does(Act.CHOOSE)) == (number, True)


@pytest.mark.parametrize(
    "text", ["la 2 no", "la primera no puedo", "si pero mas tarde", "si pero con otro barbero", "ninguna"]
)
def test_a_refused_slot_or_a_yes_with_a_but_books_nothing(text: str) -> None:
    assert not hear(text).does(Act.ACCEPT, Act.CHOOSE)


@pytest.mark.parametrize(
    "text", ["mejor el miercoles", "no, el martes", "mejor a las 5", "cambialo al lunes", "no mejor el lunes"]
)
def test_another_day_instead_changes(text: str) -> None:
    heard = hear(text)
    assert heard.does(Act.CHANGE)
    assert heard.times


@pytest.mark.parametrize(
    "text",
    [
        "tienes otra hora", "algo mas tarde", "mas temprano?", "que otras horas tienes", "que mas tienes", "hay otro dia",
        "no tienes otro horario?", "otra opcion", "lo mas pronto posible", "que dias tienes disponibles",
    ],
)  # fmt: skip
def test_other_times_are_asked_for_in_spanish(text: str) -> None:
    assert hear(text).does(Act.ALTERNATIVES)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("cuanto cuesta", Topic.PRICE), ("en cuanto el corte", Topic.PRICE), ("q precio tiene", Topic.PRICE),
        ("donde estan", Topic.ADDRESS), ("me pasas la direccion", Topic.ADDRESS), ("a que hora abren", Topic.HOURS),
        ("abren los domingos?", Topic.HOURS), ("que horario tienen", Topic.HOURS), ("hay estacionamiento", Topic.PARKING),
        ("atienden sin cita", Topic.WALK_INS), ("quien esta hoy", Topic.BARBERS), ("hacen barba?", Topic.SERVICES),
        ("aceptan tarjeta", Topic.PAYMENT), ("cortan a ninos", Topic.KIDS), ("a que hora es mi cita", Topic.APPOINTMENT),
    ],
)  # fmt: skip
def test_a_spanish_question_has_its_topic(text: str, topic: Topic) -> None:
    heard = hear(text)
    assert heard.does(Act.QUESTION)
    assert topic in heard.topics


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("quiero cancelar mi cita", Act.CANCEL_APPOINTMENT), ("necesito canselar mi cita", Act.CANCEL_APPOINTMENT),
        ("ya no voy a poder ir", Act.CANCEL_APPOINTMENT), ("puedo cambiar mi cita", Act.RESCHEDULE),
        ("se puede reagendar", Act.RESCHEDULE), ("cambiar mi sita", Act.RESCHEDULE), ("voy tarde", Act.RUNNING_LATE),
        ("llego 10 min tarde", Act.RUNNING_LATE), ("estoy atorado en el trafico", Act.RUNNING_LATE),
        ("quiero hablar con alguien", Act.HUMAN), ("me pueden llamar", Act.HUMAN), ("eres un bot?", Act.BOT_QUESTION),
        ("estoy hablando con una persona?", Act.BOT_QUESTION), ("me dejaron mal el corte", Act.COMPLAINT),
        ("quiero que me regresen mi dinero", Act.COMPLAINT), ("numero equivocado", Act.WRONG_PERSON),
        ("no soy carlos", Act.WRONG_PERSON), ("gracias", Act.THANKS), ("grasias", Act.THANKS), ("hola", Act.GREETING),
        ("hasta luego", Act.CLOSING), ("eso es todo", Act.CLOSING), ("quiero una cita", Act.BOOK),
        ("me apartas un lugar?", Act.BOOK), ("hay chance hoy", Act.BOOK),
    ],
)  # fmt: skip
def test_the_usual_spanish_wishes_are_recognised(text: str, act: Act) -> None:
    assert hear(text).does(act)


def test_asking_for_a_person_in_spanish_is_no_question_about_machines() -> None:
    assert hear("puedo hablar con una persona").acts == {Act.HUMAN}
