"""Understanding without a model."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from graphs.understanding.acts import ACCEPT, ALTERNATIVES, ALWAYS, CANCEL, DECLINE, SET_TO, refuses, says
from graphs.understanding.anchors import anchored
from graphs.understanding.choosing import only_points
from graphs.understanding.concerns import find_concerns
from graphs.understanding.mentions import find_barber, find_service, names_anyone, refused_barber
from graphs.understanding.options import OfferedOption as OfferedOption
from graphs.understanding.options import find_option, option_at, option_with, refuses_all, refuses_an_option
from graphs.understanding.people import is_for_other, party_of
from graphs.understanding.questions import asks
from graphs.understanding.sentiment import sentiment_of
from graphs.understanding.times import find_times
from graphs.understanding.topics import find_topics
from graphs.understanding.words import read
from runtime.domain.language import guess_language
from runtime.domain.optout import OptOutKind, classify_opt_out
from runtime.domain.understanding import Act, Grain, TimeExpression, Topic, Understanding

_NOTHING_MATCHED = 0.2
_ANSWER_TO_A_QUESTION = 0.4
_CLEAR = 0.9
_LONGEST_TEXT = 2000
_KEYWORD_ACTS = {
    OptOutKind.STOP: Act.OPT_OUT,
    OptOutKind.FREE_TEXT: Act.OPT_OUT,
    OptOutKind.START: Act.OPT_IN,
    OptOutKind.HELP: Act.HELP,
}
_SEEKING = {Act.BOOK, Act.ALTERNATIVES, Act.RESCHEDULE, Act.QUESTION, Act.CHANGE}
_ORDINAL_ONLY = re.compile(r"(?:on )?(?:the )?\d(?:st|nd|rd|th)")
_LONE_NUMBER = re.compile(
    r"(?:(?:ok|yes|sure|maybe|like|how about|what about|make it|lets do|can i do) )*\d{1,2}(?: \W+| please"
    r"| works)*"
)
# The carrier answers a bare one; with a mark or a "please" beside it, it is ours to answer.
_CALL_FOR_HELP = re.compile(r"(?:(?:help|info|information|ayuda)(?: (?:please|me|\W))*(?: |$))+")
_NO_CANCEL = re.compile(r"\b(?:dont|do not|not|never|no need to) (?:\w+ )?cancel\b")


@dataclass(frozen=True, slots=True)
class _Slots:
    """What the text names, before it is known what it does with it."""

    times: tuple[TimeExpression, ...]
    barber: str | None
    any_barber: bool
    service: str | None
    option: int | None
    excluded_barber: str | None


@dataclass(frozen=True, slots=True)
class _Clause:
    plain: str
    asked: bool


_DONE = re.compile(r"\b(?:booked|reserved|made|confirmed|scheduled|success\w*|enjoy|added|all set|done|purchased)\b")
_MORE = re.compile(
    r"\b(?:anything|something|what) (?:else|more)\b|\b(?:else|further|other|more) (?:\w+ )?(?:help|assist"
    r"|service)"
    r"|\b(?:help|assist)\w*(?: you)? (?:with )?(?:anything|something|further|in another)"
)
_LOOKING = re.compile(r"\b(?:what|whats|which|do you|are you|is there|any|anything|available|openings?)\b")
_ASKS_FOR = re.compile(r"\b(?:can i|let me|want|need|call|prefer|rather|get me|could i|puedo|quiero)\b")
_NOT_TODAY = re.compile(r"^(?:no ,? ?)?not (?:today|tomorrow|this week)\b(?! but)")
_LATER = re.compile(
    r"\b(?:not (?:right )?now|not today|not yet|later|another time|some other time|next time|in a (?:while"
    r"|bit)|ask me"
    r"|hit me up|check back|remind me|get back|text me|reach out|ahora no|despues|luego)\b"
)
_FIRM_YES = re.compile(
    r"\b(?:yes|sure|absolutely|definitely|of course|correct|exactly|confirm\w*|i (?:will|would)|book|works?"
    r"|go ahead|do it"
    r"|si|claro|vale|dale)\b|[👍✅👌💯]"
)
_YES_FIRST = re.compile(
    r"(?:(?:oh|well|hi|hey|um|thanks|great|perfect) )*(?:, )?(?:yes|sure|ok|alright|absolutely|definitely"
    r"|si|claro)\b"
)
_ASKED_TO_BOOK = re.compile(
    r"\b(?:book|make|schedule|reserve|appointment|visit|buy|purchase|reservation|confirm|tickets?|play"
    r"|correct|right)\b[^.!]*\?|confirm"
)
_TIME_WORD = re.compile(
    r"\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:today|tomorrow|morning|afternoon|evening|noon"
    r"|week|weekend)\b"
)
_WISH = re.compile(
    r"\b(?:i|we)(?: \w+)? (?:want|need|would like|would love|wish|prefer|am looking|are looking"
    r"|am interested|plan|have to|hope"
    r"|am trying|got)\b|\b(?:can|could|would|will) you(?: please)? (?!tell|give|send|confirm)\w+"
    r"|\b(?:please|kindly) \w+"
    r"|\b(?:find|search|look|help|show|get|make|play|buy|add|try|check|set|put|use|give) (?:me|us|for|it"
    r"|out|up|a|an|the|my|another)\b"
    r"|\b(?:my name is|names?|this is|i am|it is for|for (?:my|me|\d)|with my|me and my|somewhere"
    r"|located in|in the area)\b"
)
_OPEN_QUESTION = re.compile(r"\b(?:what|which|who|when|where|name|city|how many|any preference|prefer)\b[^.!]*\?")


def understand(
    texts: Sequence[str],
    *,
    previous: str,
    now: datetime,
    barbers: Sequence[str],
    services: Sequence[str],
    options: Sequence[OfferedOption] = (),
    days: Sequence[date] = (),
) -> Understanding:
    """`previous`: what the shop's side said last; `now`: in the shop's zone. The texts are read as one.

    `days` are those that the client has wished for before.
    """
    text = " . ".join(t[:_LONGEST_TEXT] for t in texts)
    keyword = next((k for t in texts if (k := classify_opt_out(t[:_LONGEST_TEXT])) is not None), None)
    language = guess_language(text)
    if keyword is not None and keyword.kind is not OptOutKind.YES:
        return Understanding(frozenset({_KEYWORD_ACTS[keyword.kind]}), language=language)
    plain = read(text).plain
    slots = _slots(text, plain, now, barbers, services, options, days)
    clauses = _clauses(plain)
    acts = _from_words(clauses, previous)
    acts |= _from_slots(acts, slots, plain)
    if slots.option is None and options and (refuses_an_option(plain) or refuses_all(plain)):
        acts = acts - {Act.DECLINE, Act.ACCEPT} | {Act.ALTERNATIVES}
    _settle(acts, slots, plain, previous)
    if not acts and _CALL_FOR_HELP.fullmatch(plain):
        acts.add(Act.HELP)
    confidence = _CLEAR if acts else _NOTHING_MATCHED
    if acts <= {Act.THANKS, Act.GREETING} or not acts:
        acts, confidence = _told(acts, plain, "" if options else previous, confidence)
    topics = find_topics(plain) if Act.QUESTION in acts else frozenset()
    if Act.QUESTION in acts and not topics:
        topics = frozenset({Topic.OTHER})
    return Understanding(
        frozenset(acts or {Act.OTHER}),
        slots.times,
        slots.option if Act.CHOOSE in acts else None,
        slots.barber,
        slots.any_barber,
        slots.service,
        topics,
        language,
        confidence,
        slots.excluded_barber,
        party_of(plain),
        is_for_other(plain),
        sentiment_of(plain),
        find_concerns(plain),
    )


def _slots(
    text: str,
    plain: str,
    now: datetime,
    barbers: Sequence[str],
    services: Sequence[str],
    options: Sequence[OfferedOption],
    days: Sequence[date],
) -> _Slots:
    times = anchored(find_times(text, now), [*(option.starts_at.date() for option in options), *days])
    excluded_barber, rest = refused_barber(plain, barbers)
    barber = find_barber(rest, barbers)
    service = find_service(plain, services)
    names = frozenset(read(" ".join([*barbers, *services])).plain.split())
    points = excluded_barber is None and only_points(plain, names)
    option, times = _option(text, plain, times, barber, now, options, points=points)
    return _Slots(times, barber, names_anyone(plain), service, option, excluded_barber)


def _option(
    text: str,
    plain: str,
    times: tuple[TimeExpression, ...],
    barber: str | None,
    now: datetime,
    options: Sequence[OfferedOption],
    *,
    points: bool,
) -> tuple[int | None, tuple[TimeExpression, ...]]:
    """The option that is meant, and the times without those that only pointed at it.

    A day, a time or a barber chooses only where the words do nothing else (`points`); a number always does.
    """
    pointed = options if points else ()
    wished = [t for t in times if not t.excluded]
    asking = says(ALTERNATIVES, plain) or _LOOKING.search(plain) is not None
    at = option_at(wished, pointed, barber=barber, asking=asking)
    dated = any(not _ORDINAL_ONLY.fullmatch(t.text.lower()) for t in wished)
    numbered = find_option(plain, options, dated=dated)
    if at is None and numbered is None and not wished:
        lone = find_times(text, now, bare_hours=True)
        at = option_at(lone[:1] if len(lone) == 1 else (), pointed, barber=barber, asking=asking)
        if at is None and _LONE_NUMBER.fullmatch(plain):
            return None, lone
        times = lone if at is not None else times
    if at is None and numbered is None and not wished and not refuses(plain) and not asking:
        return option_with(barber, pointed), times
    if at is not None:
        return at, times
    stray = numbered is not None and all(_ORDINAL_ONLY.fullmatch(t.text.lower()) for t in wished)
    return numbered, tuple(t for t in times if t.excluded) if stray else times


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


def _from_words(clauses: list[_Clause], previous: str) -> set[Act]:
    acts: set[Act] = set()
    for clause in clauses:
        acts |= {act for act, patterns in ALWAYS if says(patterns, clause.plain)}
        if says(CANCEL, clause.plain) and not _NO_CANCEL.search(clause.plain):
            acts.add(Act.CANCEL_APPOINTMENT)
        for piece in _pieces(clause):
            acts |= _yes_or_no(piece, previous)
            if asks(piece.plain, marked=piece.asked):
                acts.add(Act.QUESTION)
    whole = " ".join(c.plain for c in clauses)
    if says(SET_TO, whole) and not _YES_FIRST.match(whole) and _says_a_time(previous.lower()):
        acts.add(Act.CHANGE)
    return acts


def _says_a_time(previous: str) -> bool:
    """Whether the shop's side named something that can be changed, and did not just ask for it."""
    if not previous:
        return True
    open_question = _OPEN_QUESTION.search(previous) and not re.search(r"\d", previous)
    return not open_question and not _MORE.search(previous) and re.search(r"\d", previous) is not None


def _pieces(clause: _Clause) -> list[_Clause]:
    """A sentence at its commas; only the last piece bears the question mark."""
    parts = [p.strip() for p in clause.plain.split(",") if p.strip()]
    return [_Clause(p, clause.asked and at == len(parts) - 1) for at, p in enumerate(parts)]


def _yes_or_no(clause: _Clause, previous: str) -> set[Act]:
    plain = clause.plain
    declined = says(DECLINE, plain)
    asked = clause.asked and not _YES_FIRST.match(plain)
    if says(ACCEPT, plain) and not declined and not _refused(plain) and not asked:
        done = previous and "?" not in previous and _DONE.search(previous.lower())
        unsure = (done and not _FIRM_YES.search(plain)) or (_TIME_WORD.search(plain) and not _YES_FIRST.match(plain))
        return set() if unsure else {Act.ACCEPT}
    return {Act.DECLINE} if declined else set()


def _refused(plain: str) -> bool:
    return refuses(plain) and not plain.startswith(("yes", "sure", "why not", "no problem", "ok"))


def _from_slots(acts: set[Act], slots: _Slots, plain: str) -> set[Act]:
    found: set[Act] = set()
    wished = [t for t in slots.times if not t.excluded]
    if slots.option is not None and not acts & {Act.CANCEL_APPOINTMENT, Act.RUNNING_LATE}:
        return {Act.CHOOSE}
    if acts & {Act.CANCEL_APPOINTMENT, Act.RUNNING_LATE, Act.WRONG_PERSON, Act.HUMAN, Act.COMPLAINT}:
        return found
    person = (slots.barber or slots.any_barber or slots.excluded_barber) and not find_topics(plain)
    if wished or person or (slots.service and Act.QUESTION not in acts):
        found.add(Act.PROPOSE)
    if any(t.excluded for t in slots.times) and not _NOT_TODAY.search(plain):
        found |= {Act.DECLINE, Act.INFO} if not wished else {Act.INFO}
    return found


def _settle(acts: set[Act], slots: _Slots, plain: str, previous: str) -> None:
    """What several acts at once amount to."""
    if Act.CHOOSE in acts:
        corrected = acts & {Act.CHANGE, Act.DECLINE}
        acts -= {Act.DECLINE, Act.ALTERNATIVES, Act.BOOK}
        acts |= {Act.CHANGE} if corrected else set()
    if Act.PROPOSE in acts and slots.times and all(_far(t) for t in slots.times) and not acts & _SEEKING:
        acts -= {Act.PROPOSE, Act.ACCEPT}
        acts |= {Act.DECLINE, Act.INFO}
    if Act.DECLINE in acts and Act.PROPOSE in acts:
        _settle_refusal(acts, plain)
    if acts & {Act.RESCHEDULE, Act.CANCEL_APPOINTMENT}:
        acts -= {Act.BOOK, Act.ACCEPT, Act.DECLINE, Act.CHANGE, Act.ALTERNATIVES, Act.QUESTION}
    if acts & {Act.CHANGE, Act.ALTERNATIVES, Act.DECLINE}:
        acts -= {Act.ACCEPT} if not _FIRM_YES.search(plain) or Act.DECLINE in acts else set()
    if Act.ALTERNATIVES in acts or acts & {Act.HUMAN, Act.BOT_QUESTION, Act.COMPLAINT}:
        acts -= {Act.QUESTION}
    if acts & {Act.HUMAN, Act.BOT_QUESTION, Act.RUNNING_LATE}:
        acts -= {Act.BOOK, Act.ACCEPT, Act.PROPOSE}
    if Act.WRONG_PERSON in acts:
        acts -= {Act.DECLINE, Act.BOT_QUESTION, Act.QUESTION}
    _settle_closing(acts, plain, previous)


def _settle_refusal(acts: set[Act], plain: str) -> None:
    """ "no, thursday" corrects; "not now, maybe next week" declines and says when to ask again."""
    acts.discard(Act.DECLINE)
    if _LATER.search(plain):
        acts -= {Act.PROPOSE}
        acts |= {Act.DECLINE, Act.INFO}
    else:
        acts.add(Act.CHANGE)


def _settle_closing(acts: set[Act], plain: str, previous: str) -> None:
    asked = previous.lower()
    if Act.BOT_QUESTION in acts and not _ASKS_FOR.search(plain):
        acts.discard(Act.HUMAN)
    if Act.PROPOSE in acts and _OPEN_QUESTION.search(asked):
        acts.discard(Act.ACCEPT)
    if acts & {Act.PROPOSE, Act.BOOK} and _MORE.search(asked):
        acts.discard(Act.ACCEPT)
    if Act.ACCEPT in acts and Act.PROPOSE not in acts and (not asked or _ASKED_TO_BOOK.search(asked)):
        acts.discard(Act.BOOK)
    if Act.ACCEPT in acts and Act.CLOSING not in acts and ("?" in asked or "confirm" in asked):
        acts.discard(Act.THANKS)
    topics = find_topics(plain)
    if Act.QUESTION in acts and Topic.WALK_INS in topics:  # "do i need an appointment?" asks for none
        acts.discard(Act.BOOK)
    if Act.QUESTION in acts and acts & {Act.BOOK, Act.PROPOSE} and not topics:
        acts.discard(Act.QUESTION)
    if acts == {Act.DECLINE} and _MORE.search(asked):
        acts.add(Act.CLOSING)


def _told(acts: set[Act], plain: str, previous: str, confidence: float) -> tuple[set[Act], float]:
    """A wish or an answer in words that no rule knows: something was said, but not surely understood."""
    if _WISH.search(plain):
        return acts | {Act.INFO}, _ANSWER_TO_A_QUESTION
    if not acts and _OPEN_QUESTION.search(previous.lower()) and re.search(r"[a-z]{3}", plain):
        return {Act.INFO}, _ANSWER_TO_A_QUESTION
    return acts, confidence


def _far(said: TimeExpression) -> bool:
    return said.grain is Grain.MONTH
