"""What a text does, told by the words of its sentences."""

import re
from dataclasses import dataclass

from graphs.understanding.acts import ACCEPT, ALWAYS, DECLINE, SET_TO, refuses, says
from graphs.understanding.before import DONE, says_a_time
from graphs.understanding.cancelling import MAY_CANCEL, Cancels, books_again, cancels
from graphs.understanding.questions import asks
from runtime.domain.understanding import Act

_LEAVE_IT = re.compile(
    r"\b(?:dont|do not|not|never|no need to|didnt|wont)(?: \w+){0,3} (?:change|move|reschedule|switch)\b"
)
_LEFT = {Act.CHANGE, Act.RESCHEDULE}
YES_FIRST = re.compile(
    r"(?:(?:oh|well|hi|hey|um|thanks|great|perfect) )*(?:, )?(?:yes|sure|ok|alright|absolutely|definitely"
    r"|si|claro)\b"
)
FIRM_YES = re.compile(
    r"\b(?:yes|sure|absolutely|definitely|of course|correct|exactly|confirm\w*|i (?:will|would)|book|works?"
    r"|go ahead|do it"
    r"|si|claro|vale|dale)\b|[👍✅👌💯]"
)
_TIME_WORD = re.compile(
    r"\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:today|tomorrow|morning|afternoon|evening|noon"
    r"|week|weekend)\b"
)


_TAKES_BACK = (
    r"(?:wait|actually|sorry|hold on|oh|hmm+|i mean|i meant|no|oops|espera|perdon|digo|mejor|quise decir|pero|but|,)"
)
_LAST_NO = re.compile(
    rf"(?:{_TAKES_BACK} )*(?:no|nope|nah|nvm|never ?mind|mejor no|siempre no)(?: (?:thanks|thank you|sorry|gracias|perdon|,))*"
)
_LAST_YES = re.compile(
    rf"(?:{_TAKES_BACK} )*(?:yes|yeah|yep|yup|si)(?: (?:thanks|thank you|please|sorry|gracias|por favor|perdon|,))*"
)
_NO_MEANS_YES = re.compile(
    r"^(?:(?:no|nah|nope|,) )+(?:(?:wait|i mean|i meant|sorry|oops|digo|perdon|quise decir|espera|,) )+(?:yes|yeah|yep|si)\b"
)
_OPENS_A_QUESTION = re.compile(
    r"(?:(?:and|but|also|y|pero) )*(?:(?:can|could|may|should|do|does|is|are) (?:i|my|you|yall|there|we|the)|puedo|tienen|hay"
    r"|se puede|how much|where|cuanto|donde|a que hora)\b"
)
_ANY_NO = re.compile(r"^(?:no|nope|nah)\b")


@dataclass(frozen=True, slots=True)
class _Clause:
    plain: str
    asked: bool


def acts_of_words(plain: str, previous: str) -> set[Act]:
    clauses = _clauses(plain)
    acts: set[Act] = set()
    for clause in clauses:
        found = {act for act, patterns in ALWAYS if says(patterns, clause.plain)}
        found -= _LEFT if _LEAVE_IT.search(clause.plain) else set()
        for piece in _pieces(clause):
            found |= _yes_or_no(piece, previous)
            if Act.CHANGE not in found and (asks(piece.plain, marked=piece.asked) or _asks_after_a_yes(piece.plain)):
                found.add(Act.QUESTION)
        acts |= found
    acts = _last_word(acts, clauses)
    whole = " ".join(c.plain for c in clauses)
    if says(SET_TO, whole) and not YES_FIRST.match(whole) and says_a_time(previous.lower()):
        acts.add(Act.CHANGE)
    return _with_cancelling(acts, plain)


def _with_cancelling(acts: set[Act], plain: str) -> set[Act]:
    said = cancels(plain)
    if said not in MAY_CANCEL:
        return acts
    if books_again(plain):
        return acts | {Act.RESCHEDULE}
    overruled = {Act.RESCHEDULE, Act.RUNNING_LATE} if said is Cancels.PLAINLY else set()
    return acts - overruled | {Act.CANCEL_APPOINTMENT}


def _asks_after_a_yes(plain: str) -> bool:
    """ "Yes can i bring my dog": a question that bears no mark."""
    yes = YES_FIRST.match(plain)
    rest = plain[yes.end() :].strip() if yes is not None else ""
    return _OPENS_A_QUESTION.match(rest) is not None and asks(rest, marked=True)


def _last_word(acts: set[Act], clauses: list[_Clause]) -> set[Act]:
    """Of a yes and a no in one turn the last one counts: "yes. wait no", "no i mean yes"."""
    said = [clause.plain for clause in clauses if not clause.asked]
    if not said:
        return acts
    before, last = said[:-1], said[-1]
    if _NO_MEANS_YES.match(last) or (_LAST_YES.fullmatch(last) and any(_ANY_NO.match(one) for one in before)):
        return acts - {Act.DECLINE, Act.CHANGE} | {Act.ACCEPT}
    if _LAST_NO.fullmatch(last) and any(YES_FIRST.match(one) for one in before):
        return acts - {Act.ACCEPT, Act.CHANGE} | {Act.DECLINE}
    return acts


def _pieces(clause: _Clause) -> list[_Clause]:
    """A sentence at its commas; only the last piece bears the question mark."""
    parts = [p.strip() for p in clause.plain.split(",") if p.strip()]
    return [_Clause(p, clause.asked and at == len(parts) - 1) for at, p in enumerate(parts)]


def _yes_or_no(clause: _Clause, previous: str) -> set[Act]:
    plain = clause.plain
    declined = says(DECLINE, plain)
    asked = clause.asked and not YES_FIRST.match(plain)
    if says(ACCEPT, plain) and not declined and not _refused(plain) and not asked:
        done = previous and "?" not in previous and DONE.search(previous.lower())
        unsure = (done and not FIRM_YES.search(plain)) or (_TIME_WORD.search(plain) and not YES_FIRST.match(plain))
        return set() if unsure else {Act.ACCEPT}
    return {Act.DECLINE} if declined else set()


def _refused(plain: str) -> bool:
    return refuses(plain) and not plain.startswith(("yes", "sure", "why not", "no problem", "ok"))


def _clauses(plain: str) -> list[_Clause]:
    """Sentences and their like, with whether a question mark ends them."""
    out: list[_Clause] = []
    words: list[str] = []
    for word in [*plain.split(), "."]:
        if word in (".", "!", "?", ";", "but", "pero"):
            if words:
                out.append(_Clause(" ".join(words), word == "?"))
            elif word == "?" and out:
                out[-1] = _Clause(out[-1].plain, True)
            words = []
        else:
            words.append(word)
    return out
