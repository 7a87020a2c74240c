"""Understanding without a model."""

import re
from collections.abc import Sequence
from datetime import date, datetime

from graphs.understanding.before import waits_for_a_yes
from graphs.understanding.half_yes import agrees_to_nothing
from graphs.understanding.hello import calls_for_help, only_opens_a_talk
from graphs.understanding.lateness import BEING_LATE
from graphs.understanding.mending import mend
from graphs.understanding.named import Slots, find_slots
from graphs.understanding.options import OfferedOption as OfferedOption
from graphs.understanding.options import refuses_all, refuses_an_option
from graphs.understanding.people import is_for_other, party_of
from graphs.understanding.said import acts_of_words
from graphs.understanding.second_opinion import Heard, weigh
from graphs.understanding.sentiment import sentiment_of
from graphs.understanding.settling import acts_of_slots, settle, told
from graphs.understanding.slang import agrees_in_slang
from graphs.understanding.topics import find_topics
from graphs.understanding.words import read
from runtime.domain.concerns import find_concerns
from runtime.domain.language import guess_language
from runtime.domain.optout import OptOutKind, classify_opt_out
from runtime.domain.understanding import Act, Topic, Understanding

_NOTHING_MATCHED = 0.2
_CLEAR = 0.9
_LONGEST_TEXT = 2000
_KEYWORD_ACTS = {
    OptOutKind.STOP: Act.OPT_OUT,
    OptOutKind.FREE_TEXT: Act.OPT_OUT,
    OptOutKind.START: Act.OPT_IN,
    OptOutKind.HELP: Act.HELP,
}
_NO_MERE_HELLO = frozenset({Act.HELP, Act.HUMAN, Act.BOT_QUESTION, Act.WRONG_PERSON, Act.CHOOSE})
# The carrier answers a bare one; with a mark or a "please" beside it, it is ours to answer.
_CALL_FOR_HELP = re.compile(r"(?:(?:help|info|information|ayuda)(?: (?:please|me|\W))*(?: |$))+")


def understand(
    texts: Sequence[str],
    *,
    previous: str,
    now: datetime,
    barbers: Sequence[str],
    services: Sequence[str],
    options: Sequence[OfferedOption] = (),
    days: Sequence[date] = (),
    of_a_visit: frozenset[str] = frozenset(),
) -> Understanding:
    """`previous`: what the shop's side said last; `now`: in the shop's zone. The texts are read as one.

    `days` are those that the client has wished for before; `of_a_visit` are stop words that, with a mark, are none.
    """
    text = " . ".join(t[:_LONGEST_TEXT] for t in texts)
    keyword = next((k for t in texts if (k := classify_opt_out(t[:_LONGEST_TEXT], of_a_visit)) is not None), None)
    language = guess_language(text)
    if keyword is not None and keyword.kind is not OptOutKind.YES:
        return Understanding(
            frozenset({_KEYWORD_ACTS[keyword.kind]}), language=language, concerns=find_concerns(text, barbers)
        )
    names = frozenset(read(" ".join([*barbers, *services])).plain.split())
    plain = mend(read(text).plain, names)
    slots = find_slots(text, plain, now, barbers, services, options, days)
    acts, confidence = _acts(plain, slots, previous, offered=bool(options))
    if language == "en":
        acts, confidence = weigh(acts, confidence, Heard(plain, previous, slots, offered=bool(options)))
    if Act.CHOOSE not in acts and waits_for_a_yes(previous.lower()) and agrees_in_slang(plain):
        acts, confidence = frozenset({Act.ACCEPT}), _CLEAR
    if not previous and not acts & _NO_MERE_HELLO and only_opens_a_talk(plain):
        acts, confidence = frozenset({Act.OTHER if calls_for_help(plain) else Act.GREETING}), _CLEAR
    if BEING_LATE.search(plain):  # what would be, not what is
        acts = acts - {Act.RUNNING_LATE, Act.CANCEL_APPOINTMENT, Act.OTHER} | {Act.QUESTION}
    if acts & {Act.ACCEPT, Act.OTHER} and "?" in previous and agrees_to_nothing(plain):
        acts, confidence = acts - {Act.ACCEPT, Act.OTHER} or frozenset({Act.INFO}), _CLEAR
    topics = find_topics(plain) if Act.QUESTION in acts else frozenset()
    if Act.QUESTION in acts and not topics:
        topics = frozenset({Topic.OTHER})
    return Understanding(
        acts,
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
        find_concerns(text, barbers),
    )


def acts_by_rules(text: str, plain: str, previous: str, now: datetime) -> frozenset[Act]:
    """What the rules alone make of a text when nothing was offered; `plain` are its mended words."""
    return _acts(plain, find_slots(text, plain, now, (), (), ()), previous, offered=False)[0]


def _acts(plain: str, slots: Slots, previous: str, *, offered: bool) -> tuple[frozenset[Act], float]:
    acts = acts_of_words(plain, previous)
    acts |= acts_of_slots(acts, slots, plain)
    if slots.option is None and offered and (refuses_an_option(plain) or refuses_all(plain)):
        acts = acts - {Act.DECLINE, Act.ACCEPT} | {Act.ALTERNATIVES}
    settle(acts, slots, plain, previous)
    if not acts and _CALL_FOR_HELP.fullmatch(plain):
        acts.add(Act.HELP)
    confidence = _CLEAR if acts else _NOTHING_MATCHED
    if acts <= {Act.THANKS, Act.GREETING} or not acts:
        acts, confidence = told(acts, plain, "" if offered else previous, confidence)
    return frozenset(acts or {Act.OTHER}), confidence
