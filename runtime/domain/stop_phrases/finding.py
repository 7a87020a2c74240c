"""Whether a text asks for no more texts: phrases, judged by what stands around them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from runtime.domain.stop_phrases import english, lookalikes, spanish
from runtime.domain.stop_phrases.notation import Phrases, says
from runtime.domain.stop_phrases.words import clauses

SPANISH = "es"


@dataclass(frozen=True, slots=True)
class Judged:
    """`stop`: the words that ask for it, mended. `language`: empty, but for words that only Spanish has.

    `lookalike`: there is no stop, and something that is easily taken for one.
    """

    stop: str = ""
    language: str = ""
    lookalike: bool = False


@dataclass(frozen=True, slots=True)
class _Hit:
    """A phrase in the clause at `place` of the text; `before` and `after` are the rest of that clause."""

    before: str
    words: str
    after: str
    place: int
    parts: list[str]
    playful: bool


def judge(text: str) -> Judged:
    """The first phrase that is a stop counts; look-alikes only where there is none."""
    parts = readable(text)
    playful = lookalikes.is_play(text)
    lookalike = False
    for hit, holds, language in _hits(parts, playful):
        if holds(hit) and not (_is_limited(hit) or _is_taken_back(hit)):
            return Judged(hit.words.strip(), language)
        lookalike = True
    return Judged(lookalike=lookalike)


def readable(text: str) -> list[str]:
    """Clauses, each with a blank at its end; what is no stop of ours, as a bus stop, is left out."""
    parts = [clause + " " for clause in clauses(text)]
    for pattern in lookalikes.OTHER_STOPS:
        parts = [pattern.sub("# ", part) for part in parts]
    return parts


def _hits(parts: list[str], playful: bool) -> Iterator[tuple[_Hit, Callable[[_Hit], bool], str]]:
    for place, clause in enumerate(parts):
        for phrases, holds, language in _RULES:
            for pattern in phrases:
                for found in pattern.finditer(clause):
                    start, end = found.span()
                    yield _Hit(clause[:start], clause[start:end], clause[end:], place, parts, playful), holds, language


def _always(_: _Hit) -> bool:
    return True


def _is_command(hit: _Hit) -> bool:
    if says(lookalikes.STILL_ASKED, hit.before):
        return True
    return not says(lookalikes.NEGATED, hit.before) and not says(lookalikes.BY_ANOTHER, hit.before)


def _is_command_in_spanish(hit: _Hit) -> bool:
    return not says(lookalikes.NEGADO, hit.before)


def _is_no_appointment(hit: _Hit) -> bool:
    """Of a bare order: a visit or a weekday beside it is its object, and whoever cannot come speaks of the visit."""
    if says(spanish.OF_TEXTS, hit.after):
        return _is_command_in_spanish(hit)
    beside = f"{f' {hit.before}'.split(' y ')[-1]} # {_until_and(hit.after)} "
    about_a_visit = says(spanish.OF_A_VISIT, beside) or any(says(spanish.CANNOT_COME, part) for part in hit.parts)
    return _is_command_in_spanish(hit) and not about_a_visit


def _until_and(words: str) -> str:
    return f" {words}".split(" y ")[0].strip() + " "


def _is_of_no_day(hit: _Hit) -> bool:
    """ "Saquenme de la lista del sabado" leaves a day, not our texts."""
    return _is_command_in_spanish(hit) and not says(spanish.OF_A_VISIT, _until_and(hit.after))


def _threatens_in_spanish(hit: _Hit) -> bool:
    return any(says(spanish.LEY, part) for part in hit.parts[hit.place :])


def _is_no_report(hit: _Hit) -> bool:
    return not says(lookalikes.BY_ANOTHER, hit.before)


def _leaves_our_texts(hit: _Hit) -> bool:
    if says(lookalikes.STILL_ASKED, hit.before):
        return True
    unasked = says(lookalikes.NEGATED, hit.before) or says(lookalikes.NOT_ASKED_FOR, hit.before)
    return not unasked and (says(english.OF_TEXTS, hit.after) or not says(lookalikes.SOMETHING_ELSE, hit.after))


def _is_serious(hit: _Hit) -> bool:
    """A bare stop that neither laughs nor corrects ("stop, i said friday")."""
    return not hit.playful and not any(says(lookalikes.CORRECTS, part) for part in hit.parts)


def _ends_with_a_stop(hit: _Hit) -> bool:
    return _is_serious(hit) and hit.before != "" and not says(lookalikes.NO_LAST_STOP, hit.before)


def _is_alone(hit: _Hit) -> bool:
    return all(at == hit.place or says(lookalikes.POLITE, part) for at, part in enumerate(hit.parts))


def _means_our_texts(hit: _Hit) -> bool:
    return _is_serious(hit) and not any(says(english.BOOKED, part) for part in hit.parts)


def _means_a_number(hit: _Hit) -> bool:
    return any("number " in part for part in hit.parts)


def _threatens(hit: _Hit) -> bool:
    return any(says(english.LAW, part) for part in hit.parts[hit.place :])


_RULES: tuple[tuple[Phrases, Callable[[_Hit], bool], str], ...] = (
    (spanish.WISHES, _always, SPANISH),
    (spanish.BANS, _always, SPANISH),
    (spanish.ORDERS, _is_command_in_spanish, SPANISH),
    (spanish.LEAVING_LISTS, _is_of_no_day, SPANISH),
    (spanish.BARE_ORDERS, _is_no_appointment, SPANISH),
    (spanish.THREATS, _threatens_in_spanish, SPANISH),
    (spanish.WHOLE, _is_serious, SPANISH),
    (english.WISHES, _always, ""),
    (english.BANS, _is_no_report, ""),
    (english.ORDERS, _is_command, ""),
    (english.LEAVING, _leaves_our_texts, ""),
    (english.WHOLE, _is_serious, ""),
    (english.FIRST, _is_serious, ""),
    (english.LAST, _ends_with_a_stop, ""),
    (english.ALONE, _is_alone, ""),
    (english.LEAVE, _means_our_texts, ""),
    (english.IT, _means_a_number, ""),
    (english.THREATS, _threatens, ""),
)


def _is_limited(hit: _Hit) -> bool:
    """A stop for some hours or days, or of calls in favour of texts."""
    if says(lookalikes.ONLY_THEN, hit.after) or (
        hit.words.startswith("dont") and says(lookalikes.RIGHT_NOW, hit.after)
    ):
        return True
    if not says(lookalikes.CALLS, hit.words) or says(lookalikes.TEXTS_TOO, hit.words):
        return False
    named = says(lookalikes.CALLED_BY_A_NAME, hit.words + hit.after)
    return named or any(says(lookalikes.TEXTS_WELCOME, part) for part in hit.parts)


def _is_taken_back(hit: _Hit) -> bool:
    rest = (hit.after, *hit.parts[hit.place + 1 :])
    return was_none(hit.parts) or any(says(lookalikes.TAKEN_BACK, part) for part in rest)


def was_none(parts: list[str]) -> bool:
    """The client says that the stop was an accident."""
    return any(says(lookalikes.BY_ACCIDENT, part) for part in parts)
