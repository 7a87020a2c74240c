"""What a client's texts mean without a model. Three slots were offered: Thursday 4:30, Friday 2:00, Saturday 11:00."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from graphs.understanding.rules import OfferedOption, understand
from runtime.domain.understanding import Act, Grain, Topic, Understanding

NOW = datetime(2026, 11, 24, 11, 0, tzinfo=ZoneInfo("America/Chicago"))
BARBERS = ("Marcus Lee", "Dre Hall", "Tony Ruiz")
SERVICES = ("Haircut", "Skin fade", "Beard trim", "Haircut & beard", "Kids cut")
OFFERED = (
    OfferedOption(1, datetime(2026, 11, 26, 16, 30), "Marcus Lee"),
    OfferedOption(2, datetime(2026, 11, 27, 14, 0), "Dre Hall"),
    OfferedOption(3, datetime(2026, 11, 28, 11, 0), "Marcus Lee"),
)
OFFER = "1) Thu 4:30 pm with Marcus 2) Fri 2 pm with Dre 3) Sat 11 am with Marcus. Which works?"


def hear(*texts: str, previous: str = OFFER, options: tuple[OfferedOption, ...] = OFFERED) -> Understanding:
    return understand(texts, previous=previous, now=NOW, barbers=BARBERS, services=SERVICES, options=options)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("2", 2),
        ("#2", 2),
        ("option 2", 2),
        ("the second one", 2),
        ("2 pls", 2),
        ("3 works, whats the address", 3),
        ("first works", 1),
        ("the later one", 3),
        ("the earliest", 1),
        ("the thursday one", 1),
        ("the one with Dre", 2),
        ("4:30 works", 1),
        ("thurs 4:30", 1),
        ("saturday is good", 3),
        ("the 27th", 2),
        ("the 3rd", 3),
        ("no, 2", 2),
        ("el jueves a las 4 y media", 1),
    ],
)
def test_an_offered_slot_is_chosen_in_many_ways(text: str, number: int) -> None:
    heard = hear(text)
    assert (heard.option, Act.CHOOSE in heard.acts) == (number, True)


@pytest.mark.parametrize(
    "text",
    ["not 2", "what's available friday?", "with Marcus", "thursday or friday", "7", "sat after 3", "tomorrow at 2"],
)
def test_words_that_fit_no_single_slot_choose_nothing(text: str) -> None:
    heard = hear(text)
    assert heard.option is None
    assert not heard.does(Act.CHOOSE)


@pytest.mark.parametrize("text", ["the earliest you have", "what's the soonest?", "earliest available", "asap"])
def test_a_wish_for_the_soonest_looks_beyond_the_offer(text: str) -> None:
    heard = hear(text)
    assert (heard.option, Act.ALTERNATIVES in heard.acts) == (None, True)


def test_a_number_without_an_offer_chooses_nothing() -> None:
    assert hear("2", options=()).option is None


@pytest.mark.parametrize(
    "text", ["yes", "yep", "sounds good", "perfect", "do it", "👍", "k", "that works", "book it", "Sí", "vale", "yesss"]
)
def test_a_yes_is_a_yes(text: str) -> None:
    heard = hear(text, previous="Want me to book Thu 4:30 pm?")
    assert heard.acts == {Act.ACCEPT}
    assert heard.confidence > 0.5


@pytest.mark.parametrize(
    "text",
    [
        "no thanks",
        "not now",
        "I'm good",
        "pass",
        "maybe another time",
        "don't book it",
        "no not that one",
        "nah",
        "not today",
        "no gracias",
    ],
)
def test_a_no_is_a_no(text: str) -> None:
    assert hear(text).acts == {Act.DECLINE}


@pytest.mark.parametrize(("text", "grain"), [("next month", Grain.MONTH), ("not now, maybe in two weeks", Grain.WEEK)])
def test_not_now_keeps_when_to_ask_again(text: str, grain: Grain) -> None:
    heard = hear(text)
    assert heard.acts == {Act.DECLINE, Act.INFO}
    assert heard.times[0].grain is grain


def test_a_correction_changes_and_proposes() -> None:
    heard = hear("no, wednesday")
    assert heard.acts == {Act.CHANGE, Act.PROPOSE}
    assert heard.times[0].start == datetime(2026, 11, 25)


def test_a_refused_day_is_not_proposed() -> None:
    heard = hear("can't do saturday")
    assert heard.does(Act.DECLINE)
    assert not heard.does(Act.PROPOSE)
    assert heard.times[0].excluded


@pytest.mark.parametrize(
    "text",
    [
        "anything else?",
        "other times?",
        "got anything earlier",
        "do you have any other slots",
        "none of those work, what else",
    ],
)
def test_other_times_are_asked_for(text: str) -> None:
    assert hear(text).does(Act.ALTERNATIVES)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("how much", Topic.PRICE),
        ("what do you charge for a fade?", Topic.PRICE),
        ("cuánto cuesta?", Topic.PRICE),
        ("where are you", Topic.ADDRESS),
        ("whats the address", Topic.ADDRESS),
        ("when are you open", Topic.HOURS),
        ("what time do you close", Topic.HOURS),
        ("do you take walk ins?", Topic.WALK_INS),
        ("do i need an appointment?", Topic.WALK_INS),
        ("puedo ir sin cita?", Topic.WALK_INS),
        ("where can i park?", Topic.PARKING),
        ("hay estacionamiento?", Topic.PARKING),
        ("which barbers do you have?", Topic.BARBERS),
        ("who's working these days?", Topic.BARBERS),
        ("que barberos tienen?", Topic.BARBERS),
        ("what services do you offer", Topic.SERVICES),
        ("que servicios ofrecen", Topic.SERVICES),
        ("do you guys take cards?", Topic.PAYMENT),
        ("how can i pay?", Topic.PAYMENT),
        ("aceptan tarjeta?", Topic.PAYMENT),
        ("do you cut kids hair?", Topic.KIDS),
        ("cortan el pelo a ninos?", Topic.KIDS),
        ("do you have wifi?", Topic.OTHER),
    ],
)
def test_a_question_has_its_topic(text: str, topic: Topic) -> None:
    heard = hear(text)
    assert heard.acts == {Act.QUESTION}
    assert heard.topics == {topic}


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("I want to book a haircut", Act.BOOK),
        ("need to reschedule", Act.RESCHEDULE),
        ("can I move my appointment to wednesday", Act.RESCHEDULE),
        ("please cancel my appointment", Act.CANCEL_APPOINTMENT),
        ("I need to cancel thursday", Act.CANCEL_APPOINTMENT),
        ("hey there!", Act.GREETING),
        ("thx bro", Act.THANKS),
        ("ok bye", Act.CLOSING),
        ("call me", Act.HUMAN),
        ("can I talk to someone", Act.HUMAN),
        ("is this a bot?", Act.BOT_QUESTION),
        ("are you human", Act.BOT_QUESTION),
        ("you messed up my hair, I want a refund", Act.COMPLAINT),
        ("wrong number", Act.WRONG_PERSON),
        ("this isn't Sam", Act.WRONG_PERSON),
        ("running 10 min late", Act.RUNNING_LATE),
    ],
)
def test_the_usual_wishes_are_recognised(text: str, act: Act) -> None:
    assert hear(text).does(act)


@pytest.mark.parametrize(
    ("text", "act"),
    [("STOP", Act.OPT_OUT), ("pls stop texting me", Act.OPT_OUT), ("HELP", Act.HELP), ("START", Act.OPT_IN)],
)
def test_carrier_words_and_stops_come_before_all_else(text: str, act: Act) -> None:
    assert hear(text).acts == {act}


def test_a_wish_of_their_own_names_barber_service_and_time() -> None:
    heard = hear("can i get a skin fade with toni on saturday at 10?")
    assert heard.does(Act.PROPOSE)
    assert (heard.barber, heard.service, heard.times[0].start) == (
        "Tony Ruiz",
        "Skin fade",
        datetime(2026, 11, 28, 10, 0),
    )


@pytest.mark.parametrize(
    ("text", "service"),
    [
        ("just a cut", "Haircut"),
        ("haircut and beard", "Haircut & beard"),
        ("a cut for my son", "Kids cut"),
        ("hello", None),
    ],
)
def test_a_service_is_found_by_its_words(text: str, service: str | None) -> None:
    assert hear(text).service == service


@pytest.mark.parametrize("text", ["anyone", "whoever is free", "doesn't matter who"])
def test_any_barber_will_do(text: str) -> None:
    assert hear(text).any_barber


def test_asking_whether_it_is_a_person_does_not_ask_for_one() -> None:
    assert hear("is this an actual human?").acts == {Act.BOT_QUESTION}


def test_an_answer_and_a_question_in_one_turn_are_both_heard() -> None:
    heard = hear("Yes", "how much is it?", previous="Want me to book Thu 4:30 pm?")
    assert heard.acts == {Act.ACCEPT, Act.QUESTION}


def test_a_yes_with_another_time_proposes_that_time() -> None:
    heard = hear("ok but can we do wednesday at 5", previous="Want me to book Thu 4:30 pm?")
    assert heard.does(Act.PROPOSE)
    assert heard.times[0].start == datetime(2026, 11, 25, 17, 0)


@pytest.mark.parametrize("text", ["asdf qwer", "", "🤷", "dont cancel it"])
def test_what_no_rule_knows_is_other_and_unsure(text: str) -> None:
    heard = hear(text)
    assert heard.acts == {Act.OTHER}
    assert heard.confidence < 0.5


@pytest.mark.parametrize(
    ("text", "language"),
    [("quiero una cita para el jueves", "es"), ("no gracias", "es"), ("no", "en"), ("thursday works", "en")],
)
def test_the_language_is_guessed(text: str, language: str) -> None:
    assert hear(text).language == language
