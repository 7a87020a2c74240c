"""Who wants no more texts, in the carrier's words or in their own."""

import time
from typing import Any

import pytest

from runtime.domain.optout import OptOutKind, asks_to_cancel, classify_opt_out, may_be_opt_out, said_of_a_visit


@pytest.mark.parametrize(
    "text",
    [
        "STOP",
        "stop",
        " Stop ",
        "Unsubscribe",
        "END",
        "quit",
        "StopAll",
        "CANCEL",
        "revoke",
        "OptOut",
    ],
)
def test_a_carrier_stop_word_alone_is_the_carriers(text: str) -> None:
    found = classify_opt_out(text)
    assert found is not None
    assert (found.kind, found.by_carrier, found.stops) == (OptOutKind.STOP, True, True)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("START", OptOutKind.START),
        ("unstop", OptOutKind.START),
        ("help", OptOutKind.HELP),
        ("INFO", OptOutKind.HELP),
        ("Yes", OptOutKind.YES),
    ],
)
def test_other_carrier_words_stop_nothing(text: str, kind: OptOutKind) -> None:
    found = classify_opt_out(text)
    assert found is not None
    assert (found.kind, found.stops) == (kind, False)


STOPS = {
    "to stop texting": (
        "pls stop texting me",
        "STOP I said",
        "ok stop now",
        "stop these messages",
        "can u stop textin me",
        "quit blowin up my phone",
        "yo stop hitting my line",
        "stop sending me this crap",
        "stop f'ing texting me",
        "these texts need to stop",
        "i need you to stop contacting me",
        "enough with the messages",
        "turn off these notifications",
        "stop. texting. me.",
        "stop asking me to book",
    ),
    "bare words in a sentence": (
        "please stop",
        "for real stop",
        "wrong number stop",
        "who dis? stop",
        "STOP wrong person",
        "i already said stop",
        "stop/remove",
        "ugh stop",
    ),
    "not to text": (
        "do not text me again",
        "dont ever message this number",
        "never contact me again",
        "dnt txt me no more",
        "could you not text me anymore",
        "do not call or text this number",
        "don't send me anything",
        "dont hit my phone up no more",
        "no need to keep texting me",
        "please refrain from texting me",
    ),
    "no more": (
        "no more messages",
        "no more txts",
        "NO TEXTS PLEASE",
        "no more birthday messages",
        "thx but no further contact",
    ),
    "not wanted": (
        "i dont want any more texts from you",
        "I no longer wish to receive these",
        "dont wanna hear from u again",
        "not interested in your texts",
        "I'd prefer not to receive text messages",
        "i dont want to be on this list",
    ),
    "not agreed to": (
        "i didnt sign up for this",
        "I never opted in",
        "i never gave you permission to text me",
        "consent revoked",
        "you do not have permission to text me",
        "put me on your do not call list",
    ),
    "off the list": (
        "take me off ur list",
        "remove my number from your system",
        "remove",
        "rmove me frm list pls",
        "how do i get off this list",
        "id like to be removed from your list",
        "John passed away, please remove him from your list",
        "off the list please",
        "Who gave you my number? Remove it.",
    ),
    "unsubscribe, opt out": (
        "unsubscribe me",
        "un-subscribe please",
        "unsub",
        "unsubsrcibe",
        "how do i unsubscribe",
        "i already unsubscribed",
        "opt me out",
        "opt-out",
        "opt out",
        "i'd like to opt out of these texts",
        "cancel my text subscription",
    ),
    "go away": (
        "lose my number",
        "loose my number bro",
        "leave me alone",
        "leave me the hell alone",
        "f*ck off",
        "go away please",
        "im blocking this number",
        "delete my #",
    ),
    "threats": (
        "text me again and i'll sue",
        "if you dont stop i will report you to the fcc",
        "reporting this as spam",
        "i am on the dnc, tcpa violation",
    ),
    "misspelt": (
        "who is this? stop txting me",
        "stpo",
        "st0p",
        "stoppppp",
        "plese stop texitng me",
        "stahp texting me",
    ),
    "spanish": (
        "deja de escribirme",
        "no me manden mas mensajes",
        "ya no me escriban",
        "ya no me manden mensajes",
        "quítenme de la lista",
        "dejen de molestar",
        "no quiero recibir",
        "no quiero que me sigan mandando textos",
        "baja",
        "quiero darme de baja",
        "borren mi numero por favor",
        "me pueden sacar de la lista?",
        "nunca pedí estos mensajes",
        "número equivocado, no me escriban",
        "basta",
        "ya paren",
        "déjenme en paz",
        "stop por favor",
    ),
    "spanish, from several countries": (
        "dame de baja de los recordatorios",
        "denme de baja y cancelen mi cita",
        "dame de baja de los mensajes del turno",
        "quitenme del grupo",
        "voy a reportar este numero",
        "borra mi numero, gracias",
        "podrian sacarme de la lista?",
        "no me hablen mas",
        "no me hables de promociones",
        "no me marquen mas a este numero",
        "no me avisen mas",
        "como me salgo de esta lista",
        "si me vuelven a escribir los demando",
        "deja de escribirme o te denuncio",
        "voy a reportar esto como spam",
        "los voy a bloquear",
        "ya dejen de mandar mensajes, cancelen mi cita",
    ),
}
LOOKALIKES = {
    "coming by": (
        "can we stop by at 5?",
        "stop by tomorrow",
        "I'll stop in tomorrow",
        "gotta stop at the store first",
        "the bus stop is right there",
        "its been raining non stop",
        "i get off at 5",
    ),
    "keep it up": (
        "don't stop the reminders",
        "dont take me off the list",
        "i dont want to opt out",
        "please don't ever stop texting me the deals",
        "keep texting me",
        "no dejen de avisarme",
        "no me quiten de la lista",
    ),
    "the appointment": (
        "cancel my appointment",
        "can you cancel thursday",
        "cancel please",
        "CANCEL please",
        "yes cancel",
        "take me off the schedule for friday",
        "remove me from the 3pm",
        "delete the friday appt",
        "cancela mi cita",
        "cancelar",
    ),
    "no, thanks": (
        "no thanks",
        "not interested",
        "not interested right now",
        "text me later",
        "nah im good",
        "no gracias",
    ),
    "only at times": (
        "stop texting me at night, mornings are fine",
        "don't text me before 9",
        "dont text me while im at work",
        "no texts after 9pm please",
        "dont text me on sundays",
        "no me escribas tan tarde",
    ),
    "calls": (
        "don't call me tomorrow, call me friday",
        "dont call, text me",
        "please stop calling, text is better",
        "stop calling me sir lol",
    ),
    "others": (
        "my son won't stop moving in the chair",
        "he wouldnt stop texting me so i was distracted",
        "tell mike to stop cutting my ear",
        "i need to stop texting and driving",
        "ill stop bothering you now, thanks",
        "my kid sent that stop sorry",
    ),
    "something else": (
        "i quit my job so mornings are fine",
        "quit smoking",
        "end of the month",
        "end of the day",
        "unsubscribed from the gym",
        "can i opt out of the hot towel",
        "please stop the pain",
        "stop sending me to Mike",
        "stop overcharging me",
        "i didnt sign up for the loyalty card",
        "no more than $40",
        "lose the beard",
        "leave me a spot at 4",
        "leave it long on top",
        "block me off an hour",
    ),
    "taken back": (
        "stop jk",
        "STOP oops wrong chat",
        "haha stop",
        "omg stop im crying",
        "i typed stop by mistake",
        "stop, i said friday",
    ),
    "talk about texts": (
        "no text yet, did it go through?",
        "text me when you're free",
        "sorry i lost your number",
        "did i get unsubscribed?",
        "you never text me back",
        "no need to text back",
    ),
    "other words": (
        "stop being so good lol",
        "help me pick a time",
        "wrong number",
        "llego al alto",
        "para el viernes",
        "basta con un corte",
        "baja un poco los lados",
        "dejame ver",
        "no mas de 3 por favor",
        "",
        "👍",
    ),
    "the appointment, in spanish": (
        "me puedes dar de baja la cita del jueves",
        "quiero dar de baja mi cita",
        "quitame de la agenda del jueves",
        "ya no puedo ir, borrenme",
        "saquenme de la lista del sabado que no puedo",
        "da de baja lo del sabado",
        "no me marques mas la patilla",
        "no me hables mas de elena, prefiero a marcus",
        "no me escribas tan formal",
        "olvida el numero 2, quiero el 1",
        "paren, mejor el viernes",
        "no me pongas con elena",
        "bloqueame el jueves a las 3",
        "dejen de ofrecerme jueves",
    ),
    "a threat without our texts": (
        "los voy a demandar",
        "los voy a reportar con salubridad",
        "i will sue you",
        "im going to report your shop",
    ),
    "choices and offers": (
        "forget my number 2 choice",
        "you can stop, i already booked w marcus in person",
        "stop offering me thursdays",
    ),
}


def every(families: dict[str, tuple[str, ...]]) -> list[Any]:
    return [pytest.param(text, id=f"{name}: {text}") for name, texts in families.items() for text in texts]


@pytest.mark.parametrize("text", every(STOPS))
def test_a_stop_in_any_words_stops(text: str) -> None:
    found = classify_opt_out(text)
    assert found is not None
    assert (found.kind, found.by_carrier, found.stops) == (OptOutKind.FREE_TEXT, False, True)


@pytest.mark.parametrize("text", every(LOOKALIKES))
def test_ordinary_texts_stop_nothing(text: str) -> None:
    assert classify_opt_out(text) is None


@pytest.mark.parametrize("text", every(LOOKALIKES))
def test_no_model_may_read_a_stop_in_a_look_alike(text: str) -> None:
    assert not may_be_opt_out(text)


@pytest.mark.parametrize(
    "text",
    [
        "can i come friday at 3?",
        "2 pls",
        "yes",
        "START",
        "HELP",
        "how much is a fade",
        "who is texting me",
        "running 10 min late sorry",
        "el jueves a las 4",
        "thanks for the text, see you at 3",
    ],
)
def test_no_model_may_read_a_stop_where_somebody_books_chooses_or_asks(text: str) -> None:
    assert not may_be_opt_out(text)


@pytest.mark.parametrize(
    "text",
    [
        "I find these messages intrusive",
        "these texts are getting annoying",
        "my phone is not for your ads",
        "enough already",
        "i never agreed to this",
        "ya me tienen harto",
        "STOP",
        "pls stop texting me",
    ],
)
def test_a_model_may_read_a_stop_where_somebody_objects_to_being_texted(text: str) -> None:
    assert may_be_opt_out(text)


@pytest.mark.parametrize("word", ["stop the ", "no more ", "dont ", "how do i get ", "i want to be ", "no me ", "a "])
def test_long_text_is_read_in_no_time(word: str) -> None:
    begun = time.perf_counter()
    classify_opt_out(word * 400)
    may_be_opt_out(word * 400)
    assert time.perf_counter() - begun < 1


@pytest.mark.parametrize(("text", "language"), [("quitenme", "es"), ("stop texting me", ""), ("STOP", "")])
def test_words_that_only_spanish_has_tell_the_language(text: str, language: str) -> None:
    found = classify_opt_out(text)
    assert found is not None
    assert found.language == language


@pytest.mark.parametrize("text", ["CANCEL", "stop and cancel my appt", "quitenme y cancelen mi cita"])
def test_a_stop_may_be_about_an_appointment_too(text: str) -> None:
    assert asks_to_cancel(text)
    assert not asks_to_cancel("stop texting me")


def test_the_keyword_is_named_as_the_carrier_lists_it() -> None:
    found = classify_opt_out(" cancel! ")
    assert found is not None
    assert found.word == "CANCEL"


@pytest.mark.parametrize("text", ["Cancel.", "cancel!", " (CANCEL) "])
def test_marked_cancel_is_about_the_appointment_that_is_coming(text: str) -> None:
    coming = said_of_a_visit(coming=True, asked=False)
    assert classify_opt_out(text, coming) is None
    assert not may_be_opt_out(text, coming)
    assert classify_opt_out(text) is not None


@pytest.mark.parametrize("text", ["End.", "END!"])
def test_marked_end_is_about_the_appointment_only_after_our_question(text: str) -> None:
    assert classify_opt_out(text, said_of_a_visit(coming=True, asked=False)) is not None
    assert classify_opt_out(text, said_of_a_visit(coming=True, asked=True)) is None


@pytest.mark.parametrize("text", ["CANCEL", "end", "Stop.", "Quit!", "stop texting me"])
def test_no_appointment_softens_any_other_stop(text: str) -> None:
    found = classify_opt_out(text, said_of_a_visit(coming=True, asked=True))
    assert found is not None
    assert found.stops
