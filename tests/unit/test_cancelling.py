"""An appointment is cancelled unasked in plain words only; what may be a cancellation is asked about, the rest is neither."""

import time
from datetime import datetime

import pytest

from graphs.understanding.cancelling import Cancels, books_again, cancels, names_several
from graphs.understanding.mending import mend
from graphs.understanding.words import read
from runtime.domain.conversations import Move
from runtime.domain.effects import CancelBooking, HandToStaff, MoveBooking, StopTexts
from tests.fixtures.shops import NOW
from tests.unit.test_own_visits import FRIDAY, THURSDAY, booked, changes

NAMES = frozenset(("marcus", "elena", "skin", "fade", "beard", "trim"))
FRIDAY_19 = NOW.replace(day=19, hour=16, minute=0)


def hear(text: str) -> Cancels:
    return cancels(mend(read(text).plain, NAMES), NAMES)


@pytest.mark.parametrize(
    "text",
    [
        "cancel my appointment", "i need to cancel my appointment", "cant make it, cancel pls", "gotta cancel sorry",
        "hey could u cancel my haircut on thurs", "i'd like to cancel my appointment with marcus", "cancel it please",
        "something came up so i need to cancel", "i'm going to have to cancel, my kid is sick", "lets cancel thursday",
        "i am cancelling my appointment", "please take me off the schedule for thursday", "i want it cancelled please",
        "Hello, I will need to cancel my upcoming appointment. Thank you", "go ahead and cancel it", "need 2 cancel",
        "im sick cancel my appt", "i cant come thursday please cancel my cut", "cancel. i cant make it",
        "nah im good just cancel", "sorry but i need to cancel", "cancel my skin fade if possible",
        "i only want to cancel, i'll text you when i'm ready", "cancel it and i will rebook later",
        "my car broke down so i have to cancel", "afraid i'll have to cancel", "can we cancel my cut please, out of town",
    ],
)  # fmt: skip
def test_plain_english_cancels(text: str) -> None:
    assert hear(text) is Cancels.PLAINLY


@pytest.mark.parametrize(
    "text",
    [
        "cancela mi cita porfa", "quiero cancelar mi cita", "tengo que cancelar, se enfermo mi hijo", "cancelala porfa",
        "ya no voy a poder ir el jueves, cancelame la cita", "me puedes cancelar la cita?", "puede cancelar mi cita?",
        "no puedo ir, cancela mi cita", "necesito anular la cita que tengo con Marcus", "quítame la cita del jueves",
        "por favor cancele mi cita", "voy a tener que cancelar, una disculpa", "sí, anúlala", "solo cancela por favor",
        "buenas, podrian cancelar mi corte del jueves por favor?", "me cancelas la cita? gracias", "cancelemos mi cita",
        "necesito que me cancelen la cita", "cancela bro no voy a llegar", "hay que cancelar mi cita, lo siento",
    ],
)  # fmt: skip
def test_plain_spanish_cancels(text: str) -> None:
    assert hear(text) is Cancels.PLAINLY


@pytest.mark.parametrize(
    "text",
    [
        "can i cancel?", "what if i need to cancel", "i might have to cancel", "should i cancel?", "how do i cancel",
        "i want to cancel but only if there is no fee", "cancel my appointment unless marcus is there", "maybe cancel it",
        "cancel my brother's appointment", "cancel the one my wife made", "my wife needs to cancel her appointment",
        "cancel my appointment with dr. lee", "if it rains cancel my appointment", "do you charge if i cancel?",
        "i'd cancel but i really need a cut, what do i do", "i want to cancel but marcus said to ask you", "cancel?",
        "cancel mine and my son's", "thinking about cancelling", "cancel my appointment when marcus leaves", "no cancel",
        "puedo cancelar?", "quiza tenga que cancelar", "que pasa si cancelo", "cancela la cita de mi hermano",
        "si no esta marcus cancela mi cita", "quiero cancelar pero solo si no me cobran", "creo que voy a cancelar",
        "ya no voy a poder ir", "tal vez cancele el jueves", "mi esposa quiere cancelar su cita", "cancelo o no?",
        "iba a cancelar pero no se", "cancela la mia y la de mi hijo", "es posible cancelar?", "a lo mejor cancelo",
    ],
)  # fmt: skip
def test_what_may_be_a_cancellation_is_only_that(text: str) -> None:
    assert hear(text) is Cancels.PERHAPS


@pytest.mark.parametrize(
    "text",
    [
        "i'm not cancelling", "will not be cancelling", "i never cancelled", "i thought you cancelled it",
        "someone told me my appointment was cancelled", "i dont want to cancel, just checking", "did you cancel my appointment?",
        "no need to cancel anymore, im coming", "please dont let anyone cancel my spot", "haven't cancelled, still coming",
        "don't you dare cancel",
        "no me canceles la cita", "no quiero cancelar", "no voy a cancelar", "por favor no la cancelen", "nunca cancelo",
        "todavia no canceles", "no he cancelado, si voy", "pensé que habías cancelado mi cita", "no vayan a cancelar mi cita",
        "me dijeron que mi cita estaba cancelada", "yo nunca dije que cancelaba", "por qué cancelaron mi cita?",
    ],
)  # fmt: skip
def test_what_is_to_stay_stays(text: str) -> None:
    assert hear(text) is Cancels.STANDS


@pytest.mark.parametrize(
    "text",
    [
        "sorry i cancelled last time", "my flight got cancelled so i can come", "i cancelled my trip", "cancel the reminder",
        "i had to cancel my dentist appointment so i can make it", "my other barber cancelled on me",
        "me cancelaron el vuelo asi que si voy", "cancelé mi cita con el dentista para poder ir", "se cancelo mi junta",
        "perdón que cancelé la vez pasada", "si alguien cancela avisame",
    ],
)  # fmt: skip
def test_what_was_cancelled_elsewhere_or_before_is_none(text: str) -> None:
    assert hear(text) is Cancels.ELSEWHERE


@pytest.mark.parametrize(
    "text", ["whats your cancellation policy", "cual es su politica de cancelacion", "how much is a fade", "ok", ""]
)
def test_text_without_a_cancellation_has_none(text: str) -> None:
    assert hear(text) is Cancels.NO


def test_one_bare_word_answers_our_question_and_is_asked_about_else() -> None:
    assert hear("Cancel.") is Cancels.ALONE
    talk = booked(THURSDAY)
    talk.say("Cancel.")
    assert (talk.plan.move, talk.plan.effects) == (Move.ASK_CANCEL, ())
    talk.say("Cancel.")
    assert changes(talk) == [CancelBooking(90)]


def test_end_with_a_full_stop_is_a_stop_unless_we_asked() -> None:
    talk = booked(THURSDAY)
    talk.say("End.")
    assert StopTexts() in talk.plan.effects
    talk = booked(THURSDAY)
    talk.say("something came up")
    talk.say("End.")
    assert (talk.plan.move, talk.plan.effects) == (Move.ASK_CANCEL, ())


@pytest.mark.parametrize(
    "text",
    [
        "no me canceles la cita", "i never cancelled", "my flight got cancelled so i can come", "did you cancel my appointment?",
        "someone told me my appointment was cancelled", "sorry i cancelled last time", "se cancelo mi junta asi que ahi estare",
    ],
)  # fmt: skip
def test_whoever_only_speaks_of_cancelling_is_told_what_is_booked(text: str) -> None:
    talk = booked(THURSDAY)
    assert "18" in talk.say(text)
    assert (talk.plan.move, talk.plan.effects) == (Move.ANSWER_APPOINTMENT, ())
    assert talk.verdict().findings == ()


@pytest.mark.parametrize(
    "text",
    [
        "cancel my friday appointment", "cancel my appointment with elena", "cancel the beard trim", "cancel tomorrow's cut",
        "cancel this thursday", "cancela mi cita del viernes", "cancela mi cita con elena", "cancela mi cita de mañana",
    ],
)  # fmt: skip
def test_naming_another_day_barber_or_service_is_asked_about(text: str) -> None:
    talk = booked(THURSDAY)
    assert "18" in talk.say(text)
    assert (talk.plan.move, talk.plan.effects) == (Move.ASK_CANCEL, ())


@pytest.mark.parametrize(
    "text", ["cancel my thursday appointment", "cancela mi cita del jueves", "cancel thursday at 4:30"]
)
def test_weekday_by_itself_names_the_appointment_of_a_later_week(text: str) -> None:
    talk = booked(THURSDAY)
    talk.say(text)
    assert changes(talk) == [CancelBooking(90)]


@pytest.mark.parametrize(
    "answer",
    [
        "no me canceles la cita", "what happens if i cancel?", "i might have to cancel", "no", "no i never said cancel",
        "yes but only if there's no fee", "cancel my friday one", "no cancel",
    ],
)  # fmt: skip
def test_doubtful_answer_to_our_question_cancels_nothing(answer: str) -> None:
    talk = booked(THURSDAY)
    talk.say("something came up")
    talk.say(answer)
    assert changes(talk) == []


@pytest.mark.parametrize(
    "answer", ["yes", "yes cancel it", "yes cancel thursday", "cancel it", "cancelala", "sí, cancélala"]
)
def test_plain_answer_to_our_question_cancels(answer: str) -> None:
    talk = booked(THURSDAY)
    talk.say("something came up")
    talk.say(answer)
    assert changes(talk) == [CancelBooking(90)]


def test_another_time_in_answer_to_our_question_moves_the_appointment() -> None:
    talk = booked(THURSDAY)
    talk.say("something came up")
    talk.say("friday the 19th at 4")
    talk.say("yes")
    (move,) = changes(talk)
    assert isinstance(move, MoveBooking)
    assert move.slot.starts_at == FRIDAY_19


@pytest.mark.parametrize(
    ("text", "yes"),
    [
        ("cancel both", "yes"), ("cancel all my appointments", "yes please"), ("cancel thursday and the 26th", "yes"),
        ("cancela las dos citas", "si"), ("cancela todas mis citas", "si cancelalas"), ("cancel my appointment", "both"),
        ("cancela mi cita", "las dos"),
    ],
)  # fmt: skip
def test_several_are_cancelled_after_one_question(text: str, yes: str) -> None:
    talk = booked(THURSDAY, FRIDAY)
    talk.say(text)
    assert changes(talk) == []
    said = talk.say(yes)
    assert changes(talk) == [CancelBooking(90), CancelBooking(91)]
    assert "18" in said
    assert "26" in said
    assert talk.verdict().findings == ()


@pytest.mark.parametrize(
    "texts", [("cancel my appointment", "wait no"), ("cancel it", "nvm"), ("cancelala", "mejor no")]
)
def test_cancellation_taken_back_in_the_next_text_is_asked_about(texts: tuple[str, ...]) -> None:
    talk = booked(THURSDAY)
    talk.say(*texts)
    assert (talk.plan.move, talk.plan.effects) == (Move.ASK_CANCEL, ())


def test_no_after_a_bare_cancel_cancels_nothing() -> None:
    talk = booked(THURSDAY)
    talk.say("something came up")
    talk.say("Cancel.", "no")
    assert changes(talk) == []


def test_no_to_cancelling_both_keeps_both() -> None:
    talk = booked(THURSDAY, FRIDAY)
    talk.say("cancel both")
    said = talk.say("no")
    assert "18" in said
    assert "26" in said
    assert talk.plan.effects == ()


def test_one_of_both_is_asked_about_again() -> None:
    talk = booked(THURSDAY, FRIDAY)
    talk.say("cancel both")
    assert "26" in talk.say("just the 26th")
    talk.say("yes")
    assert changes(talk) == [CancelBooking(91)]


@pytest.mark.parametrize("text", ["move both an hour later", "mueve las dos una hora"])
def test_moving_several_at_once_is_for_a_person(text: str) -> None:
    talk = booked(THURSDAY, FRIDAY)
    talk.say(text)
    assert any(isinstance(effect, HandToStaff) for effect in talk.plan.effects)


@pytest.mark.parametrize(
    "text",
    [
        "cancel my appointment and book friday the 19th at 4 instead", "can you cancel and put me down for friday the 19th at 4?",
        "need to cancel thursday, can i come friday the 19th at 4 instead?", "cancela mi cita y agendame el viernes 19 a las 4",
        "quiero cancelar la del jueves y hacer una para el viernes 19 a las 4",
    ],
)  # fmt: skip
def test_cancelling_for_another_time_is_one_move(text: str) -> None:
    talk = booked(THURSDAY)
    talk.say(text)
    assert changes(talk) == []
    talk.say("yes")
    (move,) = changes(talk)
    assert isinstance(move, MoveBooking)
    assert (move.appointment_id, move.slot.starts_at) == (90, FRIDAY_19)


@pytest.mark.parametrize(
    "text", ["cancel it and i will book again later", "cancel it and do not book anything", "cancel both"]
)
def test_cancelling_alone_is_no_move(text: str) -> None:
    assert not books_again(text)


@pytest.mark.parametrize("text", ["cancel my appointment, thats all", "is that all right", "cancel thursday"])
def test_all_that_is_said_is_not_all_that_is_booked(text: str) -> None:
    assert not names_several(read(text).plain)


def test_question_about_cancelling_without_an_appointment_goes_to_the_team() -> None:
    talk = booked()
    talk.say("what if i need to cancel?")
    assert talk.plan.move is Move.ASK_TEAM


@pytest.mark.parametrize("starts", [(), (THURSDAY,)])
def test_bare_carrier_keyword_stays_a_stop(starts: tuple[datetime, ...]) -> None:
    talk = booked(*starts)
    talk.say("CANCEL")
    assert StopTexts() in talk.plan.effects


@pytest.mark.parametrize("words", ["cancel my ", "no quiero cancelar ", "cancel , thursday ", "i have to "])
def test_endless_text_is_judged_in_bounded_time(words: str) -> None:
    began = time.perf_counter()
    cancels((words * 2000)[:4000])
    assert time.perf_counter() - began < 1
