"""Who wants no more texts, in the carrier's words or in their own."""

import pytest

from runtime.domain.optout import OptOutKind, classify_opt_out


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


@pytest.mark.parametrize(
    "text",
    [
        "pls stop texting me",
        "stop these messages",
        "STOP I said",
        "please stop",
        "ok stop now",
        "take me off ur list",
        "remove my number from your system",
        "no more messages",
        "i dont want any more texts from you",
        "unsubscribe me",
        "un-subscribe please",
        "opt me out",
        "opt-out",
        "do not text me again",
        "dont ever message this number",
        "never contact me again",
        "lose my number",
        "leave me alone",
        "who is this? stop txting me",
        "I no longer wish to receive these",
        "deja de escribirme",
        "no me manden mas mensajes",
        "ya no me escriban",
        "quiero darme de baja",
        "basta",
    ],
)
def test_a_stop_in_any_words_stops(text: str) -> None:
    found = classify_opt_out(text)
    assert found is not None
    assert (found.kind, found.by_carrier, found.stops) == (OptOutKind.FREE_TEXT, False, True)


@pytest.mark.parametrize(
    "text",
    [
        "can we stop by at 5?",
        "I'll stop in tomorrow",
        "don't stop the reminders",
        "stop being so good lol",
        "cancel my appointment",
        "can you cancel thursday",
        "end of the month",
        "the bus stop is right there",
        "no thanks",
        "not interested right now",
        "no text yet, did it go through?",
        "text me when you're free",
        "don't call me tomorrow, call me friday",
        "my son won't stop moving in the chair",
        "i quit my job so mornings are fine",
        "help me pick a time",
        "sorry i lost your number",
        "no mas de 3 por favor",
        "",
        "👍",
    ],
)
def test_ordinary_texts_stop_nothing(text: str) -> None:
    assert classify_opt_out(text) is None


def test_the_keyword_is_named_as_the_carrier_lists_it() -> None:
    found = classify_opt_out(" cancel! ")
    assert found is not None
    assert found.word == "CANCEL"
