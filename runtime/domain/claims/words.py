"""Words for numbers, weekdays and months, in English and Spanish, and the patterns made of them."""

import re
from collections.abc import Iterable

_ENGLISH = "one two three four five six seven eight nine ten eleven twelve"
_SPANISH = "un dos tres cuatro cinco seis siete ocho nueve diez once doce"
ENGLISH_NUMBERS = {word: number for number, word in enumerate(_ENGLISH.split(), start=1)}
SPANISH_NUMBERS = {word: number for number, word in enumerate(_SPANISH.split(), start=1)} | {"una": 1, "uno": 1}
NUMBERS = ENGLISH_NUMBERS | SPANISH_NUMBERS | {"a": 1, "an": 1}

_TEENS = "thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TRECE = "trece catorce quince dieciséis diecisiete dieciocho diecinueve"
_VEINTI = "veintiuno veintidos veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve"
_TENS = (
    "ten twenty thirty forty fifty sixty seventy eighty ninety",
    "diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
)
NUMBER_WORDS = (
    ENGLISH_NUMBERS
    | SPANISH_NUMBERS
    | {word: n for words in (_TEENS, _TRECE) for n, word in enumerate(words.split(), start=13)}
    | {word: n for n, word in enumerate(_VEINTI.split(), start=21)}
    | {word: 10 * n for words in _TENS for n, word in enumerate(words.split(), start=1)}
    | {"hundred": 100, "cien": 100, "ciento": 100, "thousand": 1000, "mil": 1000}
    | {"dieciseis": 16, "veintitres": 23, "veintiseis": 26, "fourty": 40}
)

_WEEKDAYS = (
    "monday mondays mon lunes lun",
    "tuesday tuesdays tues tue martes",
    "wednesday wednesdays weds wed miércoles miercoles mié mie",
    "thursday thursdays thurs thur thu jueves jue",
    "friday fridays fri viernes vie",
    "saturday saturdays sat sabado sabados sab",
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
    "september sept sep septiembre setiembre",
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
NUMBER_WORD = any_of(NUMBER_WORDS)
SPELLED_NUMBER = rf"\b{NUMBER_WORD}(?:(?:[\s-]|\s(?:y|and)\s){NUMBER_WORD}){{0,3}}\b"


_ACCENTS = str.maketrans("áíóúÁÍÓÚ", "aiouAIOU")


def without_accents(text: str) -> str:
    """As our Spanish is texted: without the accents that GSM-7 lacks ("dia"); "é" and "ñ" stay."""
    return text.translate(_ACCENTS)


def word_set(words: str) -> frozenset[str]:
    """Of words between blanks, for the words of a page."""
    return frozenset(without_accents(words).split())


def compiled(source: str, flags: int = 0) -> re.Pattern[str]:
    """Compiled for a page, which has no accents either."""
    return re.compile(without_accents(source), flags)


def one_of(*alternatives: str) -> re.Pattern[str]:
    """Compiled, whatever the case of the letters."""
    return compiled("|".join(alternatives), re.IGNORECASE)


def number_of(words: str) -> int:
    """Digits, or a number word up to twelve; "a week" is one."""
    return int(words) if words.isdigit() else NUMBERS[words.lower()]


def spelled_number(words: str) -> int:
    """ "forty-five", "a hundred and five", "cuarenta y cinco"; without accents."""
    total = 0
    for word in re.findall(r"[^\W\d_]+", words.lower()):
        value = NUMBER_WORDS.get(word, 0)
        total = max(total, 1) * value if value >= 100 else total + value
    return total


# Short forms of Spanish that are another word in English, as the English short form of the same length.
_SHORT_MONTHS = {"ene": "jan", "abr": "apr", "may": "May", "ago": "aug", "dic": "dec"}
_TUESDAY = re.compile(r"\bmar\b(?!\s+de\b)", re.IGNORECASE)
_OF_MARCH = re.compile(r"\d(?:\s+de)?\s+$")
_A_NUMBER_FOLLOWS = re.compile(r"\.?\s*\d{1,2}\b(?!\d)")
_SHORT_MONTH = re.compile(rf"\b{any_of(_SHORT_MONTHS)}\b", re.IGNORECASE)


def spell_out_spanish(text: str) -> str:
    """ "mar 9 ago" as "tue 9 aug", letter for letter, so that no position moves."""

    def day_or_month(found: re.Match[str]) -> str:
        is_month = _OF_MARCH.search(text, 0, found.start()) and not _A_NUMBER_FOLLOWS.match(text, found.end())
        return found.group() if is_month else "tue"

    text = _TUESDAY.sub(day_or_month, text)
    return _SHORT_MONTH.sub(lambda found: _SHORT_MONTHS[found.group().lower()], text)
