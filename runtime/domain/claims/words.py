"""Words for numbers, weekdays and months, in English and Spanish, and the patterns made of them."""

import re
from collections.abc import Iterable

_ENGLISH = "one two three four five six seven eight nine ten eleven twelve"
_SPANISH = "un dos tres cuatro cinco seis siete ocho nueve diez once doce"
ENGLISH_NUMBERS = {word: number for number, word in enumerate(_ENGLISH.split(), start=1)}
NUMBERS = (
    ENGLISH_NUMBERS
    | {word: number for number, word in enumerate(_SPANISH.split(), start=1)}
    | {"una": 1, "uno": 1, "a": 1, "an": 1}
)
TENS = {
    word: 10 * number
    for number, word in enumerate(
        ["ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=1
    )
}

_WEEKDAYS = (
    "monday mondays mon lunes lun",
    "tuesday tuesdays tues tue martes",
    "wednesday wednesdays weds wed miércoles miercoles mié",
    "thursday thursdays thurs thur thu jueves jue",
    "friday fridays fri viernes vie",
    "saturday saturdays sat sábado sabado sábados sabados sáb",
    "sunday sundays sun domingo domingos dom",
)
WEEKDAYS = {word: number for number, words in enumerate(_WEEKDAYS) for word in words.split()}

_MONTHS = (
    "january jan enero",
    "february feb febrero",
    "march mar marzo",
    "april apr abril",
    "may mayo",
    "june jun junio",
    "july jul julio",
    "august aug agosto",
    "september sept sep septiembre",
    "october oct octubre",
    "november nov noviembre",
    "december dec diciembre",
)
MONTHS = {word: number for number, words in enumerate(_MONTHS, start=1) for word in words.split()}


def any_of(words: Iterable[str]) -> str:
    """A pattern for one of the words, the longest first."""
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"


WEEKDAY = rf"\b{any_of(WEEKDAYS)}\b"
MONTH = rf"\b{any_of(MONTHS)}\b"
NUMBER = rf"(?:\d{{1,3}}|{any_of(NUMBERS)})"


def one_of(*alternatives: str) -> re.Pattern[str]:
    """Compiled, whatever the case of the letters."""
    return re.compile("|".join(alternatives), re.IGNORECASE)


def number_of(words: str) -> int:
    """Digits, or a number word up to twelve; "a week" is one."""
    return int(words) if words.isdigit() else NUMBERS[words.lower()]
