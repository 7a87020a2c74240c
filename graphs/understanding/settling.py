"""What several acts at once amount to, and what was said where no rule knows the words."""

import re

from graphs.understanding.before import ASKED_TO_BOOK, MORE, OPEN_QUESTION
from graphs.understanding.choosing import sets_condition
from graphs.understanding.named import Slots
from graphs.understanding.said import FIRM_YES
from graphs.understanding.topics import find_topics
from graphs.understanding.wants_person import SAYS_NO_FIRST, asks_to_talk_to
from runtime.domain.understanding import Act, Grain, TimeExpression, Topic

_SEEKING = {Act.BOOK, Act.ALTERNATIVES, Act.RESCHEDULE, Act.QUESTION, Act.CHANGE}
_ASKS_FOR = re.compile(r"\b(?:can i|let me|want|need|call|prefer|rather|get me|could i|puedo|quiero)\b")
_CORRECTS = re.compile(r"(?:no|actually|not that)\b(?: ?[,.!])? (?!.*\b(?:not?|dont|cant|need|want|thanks)\b)")
LATER = re.compile(
    r"\b(?:not (?:right )?now|not today|not yet|later|another time|some other time|next time|in a (?:while"
    r"|bit)|ask me"
    r"|hit me up|check back|remind me|get back|text me|reach out"
    r"|(?:ahora|ahorita|por ahora) no|despues|luego|al rato|te (?:aviso|digo|confirmo))\b"
)
WISH = re.compile(
    r"\b(?:i|we)(?: \w+)? (?:want|need|would like|would love|wish|prefer|am looking|are looking"
    r"|am interested|plan|have to|hope"
    r"|am trying|got)\b|\b(?:can|could|would|will) you(?: please)? (?!tell|give|send|confirm)\w+"
    r"|\b(?:please|kindly) \w+"
    r"|\b(?:find|search|look|help|show|get|make|play|buy|add|try|check|set|put|use|give) (?:me|us|for|it"
    r"|out|up|a|an|the|my|another)\b"
    r"|\b(?:my name is|names?|this is|i am|it is for|for (?:my|me|\d)|with my|me and my|somewhere"
    r"|located in|in the area)\b"
)
_ANSWER_TO_A_QUESTION = 0.4
_NOT_TODAY = re.compile(r"^(?:no ,? ?)?not (?:today|tomorrow|this week)\b(?! but)")


def acts_of_slots(acts: set[Act], slots: Slots, plain: str) -> set[Act]:
    found: set[Act] = set()
    wished = [t for t in slots.times if not t.excluded]
    if slots.option is not None and not acts & {Act.CANCEL_APPOINTMENT, Act.RUNNING_LATE}:
        return {Act.CHOOSE}
    if acts & {Act.CANCEL_APPOINTMENT, Act.RUNNING_LATE, Act.WRONG_PERSON, Act.HUMAN, Act.COMPLAINT}:
        return found
    if slots.barber and asks_to_talk_to(slots.barber, plain):
        return {Act.HUMAN}
    person = (slots.barber or slots.any_barber or slots.excluded_barber) and not find_topics(plain)
    if wished or person or (slots.service and Act.QUESTION not in acts):
        found.add(Act.PROPOSE)
    if any(t.excluded for t in slots.times) and not _NOT_TODAY.search(plain):
        found |= {Act.DECLINE, Act.INFO} if not wished else {Act.INFO}
    return found


def settle(acts: set[Act], slots: Slots, plain: str, previous: str) -> None:
    """What several acts at once amount to."""
    if Act.CHOOSE in acts:
        corrected = acts & {Act.CHANGE, Act.DECLINE}
        acts -= {Act.DECLINE, Act.ALTERNATIVES, Act.BOOK}
        acts |= {Act.CHANGE} if corrected else set()
    if Act.PROPOSE in acts and slots.times and all(_far(t) for t in slots.times) and not acts & _SEEKING:
        acts -= {Act.PROPOSE, Act.ACCEPT}
        acts |= {Act.DECLINE, Act.INFO}
    if Act.DECLINE in acts and Act.PROPOSE in acts:
        _settle_refusal(acts, slots, plain)
    if acts & {Act.RESCHEDULE, Act.CANCEL_APPOINTMENT}:
        acts -= {Act.BOOK, Act.ACCEPT, Act.DECLINE, Act.CHANGE, Act.ALTERNATIVES, Act.QUESTION}
    if acts & {Act.CHANGE, Act.ALTERNATIVES, Act.DECLINE}:
        acts.discard(Act.ACCEPT)
    if Act.ACCEPT in acts and sets_condition(plain, frozenset()):  # "yes but not that day"
        acts -= {Act.ACCEPT}
        acts |= {Act.INFO}
    if Act.ALTERNATIVES in acts or acts & {Act.HUMAN, Act.BOT_QUESTION, Act.COMPLAINT}:
        acts -= {Act.QUESTION}
    if acts & {Act.HUMAN, Act.BOT_QUESTION, Act.RUNNING_LATE}:
        acts -= {Act.BOOK, Act.ACCEPT, Act.PROPOSE}
    _settle_person(acts, plain)
    _settle_closing(acts, plain, previous)


def _settle_person(acts: set[Act], plain: str) -> None:
    if Act.HUMAN in acts:
        acts -= {Act.CHANGE} if SAYS_NO_FIRST.match(plain) else {Act.CHANGE, Act.DECLINE, Act.ALTERNATIVES}
    if Act.WRONG_PERSON in acts:
        acts -= {Act.DECLINE, Act.BOT_QUESTION, Act.QUESTION}


def _settle_refusal(acts: set[Act], slots: Slots, plain: str) -> None:
    """ "No, thursday" corrects; "not now, maybe next week" declines and says when to ask again; "no haircut" declines."""
    if not (slots.times or slots.barber or slots.any_barber or slots.excluded_barber or _CORRECTS.match(plain)):
        acts.discard(Act.PROPOSE)
    elif LATER.search(plain):
        acts -= {Act.PROPOSE}
        acts |= {Act.INFO}
    else:
        acts.discard(Act.DECLINE)
        acts.add(Act.CHANGE)


def _settle_closing(acts: set[Act], plain: str, previous: str) -> None:
    asked = previous.lower()
    if Act.BOT_QUESTION in acts and not _ASKS_FOR.search(plain):
        acts.discard(Act.HUMAN)
    if Act.PROPOSE in acts and OPEN_QUESTION.search(asked):
        acts.discard(Act.ACCEPT)
    if acts & {Act.PROPOSE, Act.BOOK} and MORE.search(asked):
        acts.discard(Act.ACCEPT)
    if Act.ACCEPT in acts and Act.PROPOSE not in acts and (not asked or ASKED_TO_BOOK.search(asked)):
        acts.discard(Act.BOOK)
    if Act.ACCEPT in acts and Act.CLOSING not in acts and ("?" in asked or "confirm" in asked):
        acts.discard(Act.THANKS)
    if not asked and acts & {Act.THANKS, Act.CLOSING} and not FIRM_YES.search(plain):  # "ok thanks" accepts nothing
        acts.discard(Act.ACCEPT)
    topics = find_topics(plain)
    if Act.QUESTION in acts and Topic.WALK_INS in topics:  # "do i need an appointment?" asks for none
        acts.discard(Act.BOOK)
    if Act.QUESTION in acts and acts & {Act.BOOK, Act.PROPOSE} and not topics:
        acts.discard(Act.QUESTION)
    if acts == {Act.DECLINE} and MORE.search(asked):
        acts.add(Act.CLOSING)


def told(acts: set[Act], plain: str, previous: str, confidence: float) -> tuple[set[Act], float]:
    """A wish or an answer in words that no rule knows: something was said, but not surely understood."""
    if WISH.search(plain):
        return acts | {Act.INFO}, _ANSWER_TO_A_QUESTION
    if not acts and OPEN_QUESTION.search(previous.lower()) and re.search(r"[a-z]{3}", plain):
        return {Act.INFO}, _ANSWER_TO_A_QUESTION
    return acts, confidence


def _far(said: TimeExpression) -> bool:
    return said.grain is Grain.MONTH
