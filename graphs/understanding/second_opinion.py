"""The trained model's view of what a reply does, beside that of the rules: who may overrule whom, and how sure the two are.

The model sees what the rules found, so it knows how far they are to be trusted for such words after such a question. It
never touches what the rules alone decide: a slot that was chosen, a person asked for, a complaint, a cancellation, a bare "no".
"""

import re
from dataclasses import dataclass

from graphs.understanding.acts import BOOKS, refuses, says
from graphs.understanding.choosing import sets_condition
from graphs.understanding.learned.opinion import chances
from graphs.understanding.named import Slots
from graphs.understanding.parts import chances_of_parts
from graphs.understanding.politeness import only_polite
from graphs.understanding.said import YES_FIRST
from graphs.understanding.settling import LATER, WISH
from graphs.understanding.topics import find_topics
from graphs.understanding.words import read
from runtime.domain.understanding import Act

# The contract's classes, and which acts are of one.
_CLASSES = {
    "accept": frozenset({Act.ACCEPT}),
    "decline": frozenset({Act.DECLINE}),
    "change": frozenset({Act.CHANGE}),
    "alternatives": frozenset({Act.ALTERNATIVES}),
    "question": frozenset({Act.QUESTION}),
    "info": frozenset({Act.INFO, Act.PROPOSE, Act.BOOK}),
    "closing": frozenset({Act.THANKS, Act.CLOSING}),
}
_RULES_ALONE = frozenset(
    {
        Act.CHOOSE,
        Act.RESCHEDULE,
        Act.CANCEL_APPOINTMENT,
        Act.HUMAN,
        Act.BOT_QUESTION,
        Act.COMPLAINT,
        Act.WRONG_PERSON,
        Act.RUNNING_LATE,
        Act.HELP,
        Act.OPT_IN,
        Act.OPT_OUT,
    }
)
_EVEN = 0.5
_EVEN_CHANCE = (_EVEN, _EVEN)
# The rules know the slots and the names that the model does not see.
_WITH_AN_OFFER = (0.65, 0.15)
_BY_ITSELF = 0.08
_ONLY_NO = re.compile(r"(?:(?:no|nope|nah|nel|thanks|thank you|gracias|[.,!])(?: |$))+")
_SHORT = 3  # letters: shorter words name nothing
_HARDLY = 0.15
_THANKS = re.compile(r"\b(?:thank|thanks|appreciate\w*|grateful)\b|🙏")
_SENTENCES = re.compile(r" ?(?<!\S)[.!?;](?!\S) ?")
_ONLY_ASKED = re.compile(r"[^.!?;]*\?[ ?!]*")
_FIRST_ONES = 2  # a yes comes at the beginning
# "Maybe in two weeks": nothing but a time.
_WHEN = re.compile(
    r"(?:(?:maybe|perhaps|probably|try|ask|me|again|sometime|next|this|in|on|at|the|a|an|few|couple|of|about|around|after|before|or"
    r"|early|mid|late|end|weeks?|months?|days?|weekends?|mornings?|afternoons?|evenings?|tomorrow|today|\w+days?|\d+\w*|please|,"
    r"|january|february|march|april|may|june|july|august|september|october|november|december|summer|fall|winter|spring)(?: |$))+"
)
_BUT = re.compile(r"\b(?:but|except|unless|however|instead|if)\b")


@dataclass(frozen=True, slots=True)
class Heard:
    """`plain` are the text's words, `previous` what the shop said before; `offered`: slots wait for a choice."""

    plain: str
    previous: str
    slots: Slots
    offered: bool


def weigh(acts: frozenset[Act], confidence: float, heard: Heard) -> tuple[frozenset[Act], float]:
    """The acts that both views amount to, and how sure they are: as sure as of the class that is least sure."""
    if acts & _RULES_ALONE or not heard.plain.strip() or (Act.DECLINE in acts and _ONLY_NO.fullmatch(heard.plain)):
        return acts, confidence
    likely = chances(heard.plain, heard.previous, acts) if heard.previous else chances_of_parts(heard.plain, acts)
    found = _corrected(acts, likely, heard)
    if not found:
        return acts, min(confidence, _EVEN)
    doubts = (likely[name] if not found & kinds else 1 - likely[name] for name, kinds in _CLASSES.items())
    return frozenset(found), round(1 - max(doubts), 2)


def _corrected(acts: frozenset[Act], likely: dict[str, float], heard: Heard) -> set[Act]:
    found = set(acts) - {Act.OTHER}
    sure, hardly = _WITH_AN_OFFER if heard.offered else _EVEN_CHANCE
    for name, kinds in _CLASSES.items():
        if likely[name] >= sure and not found & kinds:
            found |= _added(name, found, likely, heard)
        elif likely[name] < hardly and found & kinds:
            found -= _dropped(name, found, likely, heard)
    # Of what answers nothing that was said, a no and a change are two things: "not the blue one, and make it two".
    apart = not heard.previous and min(likely["decline"], likely["change"]) >= _EVEN
    if Act.CHANGE in found and not apart:
        found.discard(Act.DECLINE)
    elif Act.DECLINE in found and likely["info"] >= _EVEN and _brings_something_new(acts, heard):
        found = found - {Act.INFO, Act.PROPOSE} | {Act.BOOK}
    if heard.previous and found & {Act.DECLINE, Act.CHANGE, Act.ALTERNATIVES}:
        found.discard(Act.ACCEPT)
    return found


def _brings_something_new(acts: frozenset[Act], heard: Heard) -> bool:
    """ "Not now. When do you close?", and not "not now, maybe in two weeks"."""
    if heard.offered:
        return False
    if not LATER.search(heard.plain) or acts & {Act.BOOK, Act.QUESTION} or WISH.search(heard.plain):
        return True
    others = [s for s in _SENTENCES.split(heard.plain) if not LATER.search(s) and not only_polite(s.strip())]
    return any(not _WHEN.fullmatch(s.strip()) for s in others if s.strip())


def _added(name: str, found: set[Act], likely: dict[str, float], heard: Heard) -> set[Act]:
    if name == "accept":
        return {Act.ACCEPT} if _may_accept(heard, found) else set()
    if name == "info":
        return _told(found, heard)
    if name == "closing":
        return {Act.THANKS} if _THANKS.search(heard.plain) else {Act.CLOSING}
    return {Act(name)}


def _may_accept(heard: Heard, found: set[Act]) -> bool:
    """A wrong yes books something: its sentence has no refusal and no "but", nothing sets a condition, and it is a yes whatever
    was said before, or names what was offered. What only asks is none, unless it begins with a yes."""
    if sets_condition(heard.plain, frozenset()):
        return False
    if _ONLY_ASKED.fullmatch(heard.plain) and not YES_FIRST.match(heard.plain):
        return False
    sentences = [
        s.strip() for s in _SENTENCES.split(heard.plain) if s.strip() and not refuses(s) and not _BUT.search(s)
    ]
    return any(_is_a_yes(sentence, heard.previous, found) for sentence in sentences[:_FIRST_ONES])


def _is_a_yes(sentence: str, previous: str, found: set[Act]) -> bool:
    if YES_FIRST.match(sentence) or chances(sentence, "", found)["accept"] >= _BY_ITSELF:
        return True
    telling = [word for word in sentence.split() if len(word) > _SHORT]
    offered = set(read(previous).plain.split())
    return bool(telling) and sum(word in offered for word in telling) * 2 >= len(telling)


def _told(found: set[Act], heard: Heard) -> set[Act]:
    """After "not now", what is told is a wish for something else."""
    if says(BOOKS, heard.plain) or Act.DECLINE in found:
        return {Act.BOOK}
    return set() if heard.offered else {Act.INFO}


def _dropped(name: str, found: set[Act], likely: dict[str, float], heard: Heard) -> set[Act]:
    """A question about what the shop can answer stays unless it is hardly one; so does all that was said of an offer."""
    if name == "decline" and LATER.search(heard.plain):
        return set()  # "not now, maybe in two weeks" puts off, however it is said
    if name == "question":
        return set() if find_topics(heard.plain) and likely[name] > _HARDLY else {Act.QUESTION}
    if name == "info" and (heard.offered or heard.slots.barber or heard.slots.service):
        return {Act.INFO, Act.BOOK}
    return set(_CLASSES[name])
