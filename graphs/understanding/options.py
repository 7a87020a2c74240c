"""Which of the offered slots a client means."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from runtime.domain.understanding import Grain, TimeExpression


@dataclass(frozen=True, slots=True)
class OfferedOption:
    """A slot as it was numbered in the offer; `starts_at` is the shop's local time without a zone."""

    number: int
    starts_at: datetime
    barber: str


_NUMBERS = {
    "first": 1,
    "1st": 1,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
    "fifth": 5,
}
_NUMBERS |= {
    "primera": 1,
    "primer": 1,
    "primero": 1,
    "segunda": 2,
    "segundo": 2,
    "tercera": 3,
    "tercero": 3,
    "5th": 5,
}
_SPELLED = {"one": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5}
_N = rf"\d|{'|'.join(_SPELLED)}"
_NUMBERS |= _SPELLED
_NTH = "|".join(n for n in _NUMBERS if n not in _SPELLED)
_GOOD = (
    r"(?:please|works?|is|sounds|looks|good|fine|great|perfect|ok|cool|best|thanks|thank|you|yes|sure"
    r"|for me|would be"
    r"|will (?:do|work)|it is|for sure|por favor|porfa|gracias|muchas|esta|bien|perfecto|excelente|sirve|queda|late"
    r"|funciona|si|pues|va(?: que va)?|entonces|ta|sta|and|y|thank|ya|seria|nomas|nada mas|dale|hundred|100 %|1000 %|all day"
    r"|then|lets|go|with|do|me|awesome|\W)"
)
_LEAD = (
    r"(?:(?:yes|ok|sure|great|perfect|cool|hi|hey|um|hmm|so|and|the|el|la|lets|let us|i|we|will|would|like"
    r"|want|take|do|go|with|for|have|book|me|in|ill|can|get|prefer|choose|pick|please|quiero|number|option"
    r"|opcion|numero|no|opt"
    r"|slot|choice|#|,|\.|!|:|it is|make it|say|maybe|actually|just|agendame|apartame|reservame|dame|me|quedo|con|seria"
    r"|pues|mejor"
    r"|va|por|porfa|hola|entonces|hora|esa|ese)(?: |$))*"
)
_SAID_NUMBER = re.compile(rf"(?:{_LEAD})(?:[#(\[\"'*] ?)?(?P<n>{_N})(?P<rest>(?: {_GOOD})*)")
# "2 for my son", "la 2 y barba": the choice, and for whom or with what.
_WITH_MORE = re.compile(
    rf"(?:{_LEAD})(?<!for )(?<!por )(?:[#(] ?)?(?P<n>{_N})\)?(?: (?:please|por favor|porfa|,))*"
    r" (?:(?:for|para) (?:my|our|mi|mis|nuestro|nuestra|him|her|el|ella|somebody|someone|alguien)\b"
    r"|(?:and|plus|with|y|mas|con|\+|&) (?:also |tambien |una? |an? |the |my |mi |la |el )*(?:[a-z]{3}|\d+ ?-? ?y))"
    r"(?:[^\d]|\d(?=\d? ?-? ?(?:y|anos?\b)))*"
)
_NAMED_NUMBER = re.compile(
    rf"(?:\b(?:option|opcion|number|numero|slot|choice|opt)|#) ?#? ?(?P<n>{_N})\b"
    r"(?! (?:barbers?|shop|guy|fan|rule|priority|spot in))"
)
_DATE_LIKE = re.compile(r"\d(?:st|nd|rd|th)")
_ORDINAL = re.compile(
    rf"\b(?P<n>{_NTH})(?: (?:one|option|slot|choice|time|opening|1)\b"
    r"| (?:please|works?|is (?:good|fine|great|ok|perfect)|sounds|looks|would|will|por favor|porfa|esta (?:bien|perfecto)"
    r"|gracias"
    r"|me (?:sirve|queda|late|funciona)|opcion|hora)\b|(?=\W*$))"
)
# "The earliest you have" and "what's the soonest" look beyond what was offered.
_OF_ALL = r"(?! (?:you|u|ya|possible|available|there|opening|appointment|date|day|that|in|on|with|this|next|i can)\b)"
_FIRST = re.compile(
    r"(?<!whats )(?<!what is )(?<!when is )(?<!whens )(?:"
    rf"\b(?:the )?(?:earl(?:ier|iest)|soonest|sooner) (?:one|option|of|works?|is|please)\b{_OF_ALL}"
    rf"|\bthe (?:earl(?:ier|iest)|soonest) (?:slot|time)\b{_OF_ALL}"
    rf"|\bthe (?:earliest|soonest|earlier)\b(?! (?:one|option|slot|time|is)\b){_OF_ALL}"
    r"|(?<!cual es )\b(?:la|el) mas (?:temprano|temprana|pronto)(?! (?:que|posible|disponible)))"
)
_LAST = re.compile(
    r"\b(?:the )?(?:later|latest|last) (?:one|option|slot|works?|is|please)\b|\bthe (?:latest|later|last)$"
    r"|\b(?:la|el) (?:ultim[oa]|mas tarde)(?! (?:que|posible|vez|semana))\b"
)
_MIDDLE = re.compile(r"\bthe middle (?:one|option|slot|time)\b|\b(?:la|el) de(?:l| en)? medio\b")
_NOT = re.compile(
    r"\b(?:not|none|neither|nor|dont|doesnt|cant|wont|isnt|except|never|instead of|sucks|bad|hate|no (?:good|way)"
    r"|too (?:early|late|far|soon|long|expensive))\b"
)
_SLOT = r"(?:one|option|slot|time)"
_AN_OPTION = (
    rf"(?:(?:the|el|la|option|opcion|number|numero|#) )*"
    rf"(?:(?:{_N}|{_NTH})(?: {_SLOT})?|(?:last|latest|later|earliest|earlier|middle) {_SLOT})"
)
_REFUSED_OPTION = re.compile(
    rf"\b(?:not|except|anything but|(?:dont|do not) (?:want|like)|(?:cant|cannot) (?:do|make|take)|no puedo"
    rf"|no quiero|hate) {_AN_OPTION}(?=\W*$)"
    rf"|^(?:(?:no|but|sorry|and) )*{_AN_OPTION} (?:(?:is|looks|sounds|really|just|way|a bit|a little) )*"
    r"(?:too (?:early|late|far|soon|long|expensive)|no good|bad|not|isnt|doesnt|does not|wont|cant|never|sucks"
    r"|no (?:puedo|me))\b"
)
_REFUSED_ALL = re.compile(
    r"(?:(?:no|nah|nope|sorry|hmm+|um|oh|unfortunately|thanks|please|actually|,|\.|!) )*"
    r"(?:neither|none|no good|ninguna|ninguno|nada)(?: of (?:them|those|these|the above|that))?"
    r"(?: (?:works?|is|are|good|fits?|suits?|for|me|us|really|sorry|thanks|please|will|do|,|\.|!))*"
)
_EITHER = re.compile(
    rf"\b(?P<n>{_N}|{_NTH})(?: one)? (?:or|o|u|and|y) (?:(?:the|la|el|#|option|opcion|number|maybe) )*"
    rf"(?!una [a-z]{{4}})(?P<m>{_N}|{_NTH})\b(?! ?(?:am|pm|oclock|:|people|of us))"
)
_PIECES = re.compile(r" ?(?<!\S)[.,!?;]+(?!\S) ?| but | and (?=what|where|how|do|is|can)")
_POINT = timedelta(hours=1)


def find_option(plain: str, options: Sequence[OfferedOption], *, dated: bool = False) -> int | None:
    """By number or place: "2", "the second one". `dated`: other words name a day, so "3rd" is a date."""
    if either_of(plain) is not None:
        return None
    ordered = sorted(options, key=lambda o: o.starts_at)
    pieces = [p for p in _PIECES.split(plain) if p and not _NOT.search(p)]
    found = {n for p in pieces if (n := _number(p, dated=dated) or _by_place(p, ordered)) is not None}
    number = found.pop() if len(found) == 1 else None
    return number if any(o.number == number for o in options) else None


def either_of(plain: str) -> int | None:
    """The first of two numbers in "1 or 2", "the first or the third"."""
    match = _EITHER.search(plain)
    return _value(match["n"]) if match is not None else None


def points_to_number(plain: str) -> bool:
    """Whether a number or a place in the order of what was offered is named, whatever was offered."""
    return _number(plain, dated=False) is not None


def refuses_an_option(plain: str) -> bool:
    """ "not 2", "the second one is too late"."""
    return any(_REFUSED_OPTION.search(piece) for piece in _PIECES.split(plain))


def refuses_all(plain: str) -> bool:
    """ "Neither", "none": others may do."""
    return _REFUSED_ALL.fullmatch(plain) is not None


def _number(plain: str, *, dated: bool) -> int | None:
    nths = {n for n in _ORDINAL.findall(plain) if not (dated and _DATE_LIKE.match(n))}
    named = set(_NAMED_NUMBER.findall(plain)) | nths
    if len(named) == 1:
        return _value(named.pop())
    said = plain[:120].strip(" .!?,")
    whole = _SAID_NUMBER.fullmatch(said)
    if whole is None and (more := _WITH_MORE.fullmatch(said)) is not None and more["n"].isdigit():
        return _value(more["n"])
    if whole is None or (whole["n"] in ("one", "una") and not whole["rest"].strip() and plain != whole["n"]):
        return None
    return _value(whole["n"])


def _value(word: str) -> int:
    return _NUMBERS.get(word) or int(word)


def _by_place(plain: str, ordered: list[OfferedOption]) -> int | None:
    if len(ordered) < 2:
        return None
    if _FIRST.search(plain):
        return ordered[0].number
    if _LAST.search(plain):
        return ordered[-1].number
    if _MIDDLE.search(plain) and len(ordered) == 3:
        return ordered[1].number
    return None


def option_at(
    times: Sequence[TimeExpression], options: Sequence[OfferedOption], *, barber: str | None, asking: bool
) -> int | None:
    """The one offered slot that the said times fit; a day alone chooses only where nothing is asked."""
    fitting = [o for o in options if barber is None or o.barber == barber]
    wished = [t for t in times if not t.excluded and _may_choose(t, asking=asking)]
    if not wished or len(wished) < sum(1 for t in times if not t.excluded):
        return None
    if not all(any(fits(o.starts_at, t) for o in fitting) for t in wished):
        return None
    found = {o.number for o in fitting for t in wished if fits(o.starts_at, t)}
    return found.pop() if len(found) == 1 else None


def option_with(barber: str | None, options: Sequence[OfferedOption]) -> int | None:
    """The one offered slot with this barber."""
    found = [o.number for o in options if o.barber == barber]
    return found[0] if len(found) == 1 else None


def fits(starts_at: datetime, said: TimeExpression) -> bool:
    """Whether a slot lies in the stretch, as it may be meant; without a day, or where the week is unclear, by weekday."""
    return any(_fits(starts_at, reading) for reading in said.readings())


def _fits(starts_at: datetime, said: TimeExpression) -> bool:
    if said.start <= starts_at < said.end:
        return _on_the_hour(starts_at, said)
    moved = starts_at.replace(year=said.start.year, month=said.start.month, day=said.start.day)
    if not said.has_day or (said.ambiguous and starts_at.weekday() == said.start.weekday()):
        return said.start <= moved < said.end and _on_the_hour(moved, said)
    return False


def _on_the_hour(starts_at: datetime, said: TimeExpression) -> bool:
    """ "at 4" is 4:00 and not 4:30."""
    return not _is_point(said) or starts_at == said.start


def _is_point(said: TimeExpression) -> bool:
    return said.grain in (Grain.MINUTE, Grain.HOUR) and said.end - said.start <= _POINT


def _may_choose(said: TimeExpression, *, asking: bool) -> bool:
    return _is_point(said) or (said.grain in (Grain.DAY, Grain.PART_OF_DAY) and not asking)
