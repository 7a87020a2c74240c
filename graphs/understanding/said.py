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
            if Act.CHANGE not in found and asks(piece.plain, marked=piece.asked):
                found.add(Act.QUESTION)
        acts |= found
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
