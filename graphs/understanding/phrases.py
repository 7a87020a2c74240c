"""Neighbouring words about time, put together: "sat" + "after" + "3"."""

import re
from datetime import timedelta
from itertools import pairwise

from graphs.understanding.calendar_spans import Days
from graphs.understanding.clock_times import Clock, find_clocks
from graphs.understanding.day_pairs import one_stretch, says_one_day, stretch_between
from graphs.understanding.edges import Edge, EdgeWord, find_edges
from graphs.understanding.parts_of_day import Part, find_parts
from graphs.understanding.phrase import Phrase
from graphs.understanding.refused_phrases import mark_refusals

_AN_HOUR = 60  # minutes
_LONGEST_STRETCH = timedelta(days=92)

Atom = Days | Part | Clock | EdgeWord | tuple[Clock, Clock]

_BRIDGE_WORDS = """
    , ( ) - at on in the of for around about like say maybe a sometime anytime any between from work
    works is good best ideally some preferably during later time would be please del de el la por
"""
_BRIDGE = frozenset(_BRIDGE_WORDS.split())
_RANGE = re.compile(r" ?(?:-|to|until|a|al|hasta|y) (?:las |el )?(?:about |around |at )?| ?- ?")
_RANGE_AT = re.compile(r" at ")
_DE_LAS = re.compile(r"\b(?:de|from) (?:las? )?$")
_OPEN_RANGE = re.compile(
    r" ?,? ?(?:but|and|y|pero|or)? ?(?:before|until|not after|no later than|not later than|earlier than|by)"
    r" (?:about |around |at |like )?"
)
_AFTER_WORDS = re.compile(r"\b(?:after|from|past|later than|not before|no earlier than) (?:about |around |at |like )?$")
_AND_BOUND = re.compile(r" ?,? ?(?:but|and|y|pero)? ?(?:also )?")
_NOT_TO_BE_TEXTED = re.compile(
    r"\b(?:dont|do not|not|never|stop|no)(?: me| ever| please)? (?:text|call|messag|ring|phon|contact|wak|bother|escrib|llam"
    r"|mand|marqu|texte|molest)\w*(?: (?:me|us|up|back|mensajes|al telefono))*"
)
_RANGE_AND = re.compile(r" (?:and|y|or) (?:at )?(?:las )?")
_BETWEEN = re.compile(r"\b(?:between|entre) (?:like |about |the |around )?$")
_FROM = re.compile(r"\b(?:from|between|de) (?:like |about |the |around |las )?$")
_OR = re.compile(r" ?(?:,|/|or|and|o|, or|or maybe|or even|or like)(?: (?:on|at|the))? ?")
_MOVED = re.compile(
    r"\b(?:move|moving|change|changing|switch|push|bump|swap|reschedule|cambiar|mover)\b"
    r"(?: (?!to\b)[^\s.?!]+){0,4} ?$"
)
_MOVED_TO = re.compile(r"(?: (?!to\b)[^\s.?!]+){0,3} (?:to|for|a|para)(?: (?:the|like|around|el|las?))? ?")


def find_phrases(plain: str, days: list[Days], blanked: str, *, bare_hours: bool) -> list[Phrase]:
    """In order of their words. `blanked` is `plain` without the words of `days`."""
    parts = find_parts(blanked)
    clocks = find_clocks(_blank(blanked, parts, "\1"))
    edges = find_edges(_blank(_blank(blanked, parts, "\1"), clocks, "\0"))
    atoms = sorted([*days, *parts, *_ranges(plain, clocks), *edges], key=_start)
    phrases = _bounded(plain, _group(plain, _of_the_visit(plain, _without_inner_edges(plain, atoms))))
    kept = [p for p in phrases if _means_time(p, plain, phrases, bare_hours=bare_hours)]
    return _lend(plain, mark_refusals(plain, _without_moved(plain, kept)))


def _blank(text: str, atoms: list[Part] | list[Clock], mark: str) -> str:
    for atom in atoms:
        text = text[: atom.start] + mark * (atom.end - atom.start) + text[atom.end :]
    return text


def _start(atom: Atom) -> int:
    return atom[0].start if isinstance(atom, tuple) else atom.start


def _end(atom: Atom) -> int:
    return atom[1].end if isinstance(atom, tuple) else atom.end


def _ranges(plain: str, clocks: list[Clock]) -> list[Clock | tuple[Clock, Clock]]:
    """Clock times, with "2 to 4" and "between 2 and 4" as pairs."""
    out: list[Clock | tuple[Clock, Clock]] = []
    at = 0
    while at < len(clocks):
        here = clocks[at]
        after = clocks[at + 1] if at + 1 < len(clocks) else None
        if after is not None and _is_range(plain, here, after):
            out.append((here, after))
            at += 2
        else:
            out.append(here)
            at += 1
    return out


def _is_range(plain: str, first: Clock, second: Clock) -> bool:
    gap = plain[first.end : second.start]
    lead = plain[: first.start]
    if _MOVED.search(lead):
        return False
    if _RANGE.fullmatch(gap):
        return True
    joined = ((_RANGE_AND, _BETWEEN), (_OPEN_RANGE, _AFTER_WORDS), (_RANGE_AT, _DE_LAS))
    return any(between.fullmatch(gap) and before.search(lead) for between, before in joined)


def _without_inner_edges(plain: str, atoms: list[Atom]) -> list[Atom]:
    """ "monday until wednesday" is a stretch, and no open end."""
    kept: list[Atom] = []
    for at, atom in enumerate(atoms):
        around = [atoms[n] for n in (at - 1, at + 1) if 0 <= n < len(atoms)]
        between_days = len(around) == 2 and all(isinstance(a, Days) for a in around)
        if isinstance(atom, EdgeWord) and between_days and _RANGE.fullmatch(plain[_end(around[0]) : _start(around[1])]):
            continue
        kept.append(atom)
    return kept


def _of_the_visit(plain: str, atoms: list[Atom]) -> list[Atom]:
    """ "Dont text me before 9" says nothing of when to come."""
    for match in _NOT_TO_BE_TEXTED.finditer(plain):
        after = [atom for atom in atoms if _start(atom) >= match.start()]
        said = next((at for at, atom in enumerate(after) if not isinstance(atom, EdgeWord)), len(after) - 1)
        dropped = [atom for atom in after[: said + 1] if not set(plain[match.end() : _start(atom)]) & set(",.;!?")]
        atoms = [atom for atom in atoms if atom not in dropped]
    return atoms


def _bounded(plain: str, phrases: list[Phrase]) -> list[Phrase]:
    """ "Before 3 but after 1": two bounds side by side are one stretch."""
    for first, second in pairwise(phrases):
        sides = {p.edge.edge: p for p in (first, second) if p.edge is not None}
        if (
            len(sides) < len(Edge)
            or (second.days or first.part or second.part)
            or not _AND_BOUND.fullmatch(plain[first.end : second.start])
        ):
            continue
        low, high = sides[Edge.AFTER].clock, sides[Edge.BEFORE].clock
        if (
            low is not None
            and high is not None
            and low.minutes() < high.minutes()
            and not (first.until or second.until)
        ):
            first.clock, first.until, first.edge, first.end, second.lent = low, high, None, second.end, True
    return [p for p in phrases if not p.lent]


def _group(plain: str, atoms: list[Atom]) -> list[Phrase]:
    phrases: list[Phrase] = []
    for atom in atoms:
        last = phrases[-1] if phrases else None
        if last is not None and isinstance(atom, EdgeWord) and _inside_range(atom, last):
            continue
        if last is not None and last.days is not None and isinstance(atom, Part) and _counts_parts(last, atom):
            last.clock = None
        if last is not None and _joins(last, atom, plain):
            _add(last, atom, plain)
        else:
            phrases.append(_add(Phrase(_start(atom), _end(atom)), atom, plain))
    return [p for p in phrases if p.days or p.timed]


def _inside_range(edge: EdgeWord, phrase: Phrase) -> bool:
    return phrase.until is not None and edge.start < phrase.end


def _joins(phrase: Phrase, atom: Atom, plain: str) -> bool:
    gap = plain[phrase.end : _start(atom)]
    if isinstance(atom, Days) and phrase.days is not None:
        return _days_range(phrase, gap, plain) or _same_day_twice(phrase, atom, gap)
    if not _bridges(gap) or not _free(phrase, atom):
        return False
    if _counts_parts(phrase, atom):
        return False
    weak_first = phrase.clock is not None and phrase.clock.weak and phrase.days is None and phrase.part is None
    return not (weak_first and isinstance(atom, Days) and ("," in gap or "the" in gap))


def _counts_parts(phrase: Phrase, atom: Atom) -> bool:
    """ "One evening", "2 morning sessions": a number in front of a part in which that hour cannot be."""
    clock = phrase.clock
    if clock is None or not isinstance(atom, Part) or not atom.bare or clock.half or clock.minute or phrase.until:
        return False
    return not atom.first - _AN_HOUR <= clock.minutes(atom) <= atom.past + _AN_HOUR


def _bridges(gap: str) -> bool:
    return all(word in _BRIDGE for word in gap.split())


def _days_range(phrase: Phrase, gap: str, plain: str) -> bool:
    if phrase.timed or _MOVED.search(plain[: phrase.start]):
        return False
    if _RANGE.fullmatch(gap):
        return True
    return bool(_RANGE_AND.fullmatch(gap) and _BETWEEN.search(plain[: phrase.start]))


def _same_day_twice(phrase: Phrase, atom: Days, gap: str) -> bool:
    """ "thursday the 5th", "mon. nov 30", "next week tuesday", "next month on the 5th"."""
    days = phrase.days
    if days is None or not _bridges(gap.replace(".", "")):
        return False
    return says_one_day(days, atom, surely="." in gap)


def _free(phrase: Phrase, atom: Atom) -> bool:
    if isinstance(atom, Days):
        return phrase.days is None
    if isinstance(atom, Part):
        return phrase.part is None
    if isinstance(atom, EdgeWord):
        return phrase.edge is None
    return phrase.clock is None


def _add(phrase: Phrase, atom: Atom, plain: str) -> Phrase:
    gap = plain[phrase.end : _start(atom)]
    phrase.end = max(phrase.end, _end(atom))
    if isinstance(atom, Days):
        phrase.days = atom if phrase.days is None else _two_days(phrase, phrase.days, atom, gap, plain)
    elif isinstance(atom, Part):
        phrase.part = atom
    elif isinstance(atom, EdgeWord):
        phrase.edge = atom
    elif isinstance(atom, tuple):
        phrase.clock, phrase.until = atom
    else:
        phrase.clock = atom
    return phrase


def _two_days(phrase: Phrase, first: Days, second: Days, gap: str, plain: str) -> Days:
    stretch = stretch_between(first, second)
    likely = stretch.past - stretch.first <= _LONGEST_STRETCH
    return stretch if likely and _days_range(phrase, gap, plain) else one_stretch(first, second)


def _means_time(phrase: Phrase, plain: str, phrases: list[Phrase], *, bare_hours: bool) -> bool:
    """A bare number is a time where a day, a part, an edge or "between" stands with it."""
    clock = phrase.clock
    if clock is None or not clock.weak:
        return True
    if phrase.days or phrase.part or phrase.edge or bare_hours:
        return True
    if phrase.until is not None:
        return not phrase.until.weak or bool(_FROM.search(plain[: phrase.start])) or len(plain) <= 20
    return any(_beside(phrase, p, plain) for p in phrases if p is not phrase)


def _beside(phrase: Phrase, other: Phrase, plain: str) -> bool:
    if other.clock is None or (other.clock.weak and not other.days and not other.part):
        return False
    gap = plain[other.end : phrase.start] if other.end <= phrase.start else plain[phrase.end : other.start]
    return bool(_OR.fullmatch(gap) or _MOVED_TO.fullmatch(gap))


def _without_moved(plain: str, phrases: list[Phrase]) -> list[Phrase]:
    """ "move my 3 to 4": the old time is no wish."""
    moved = [
        first
        for first, second in pairwise(phrases)
        if _MOVED.search(plain[: first.start]) and _MOVED_TO.fullmatch(plain[first.end : second.start])
    ]
    return [p for p in phrases if p not in moved]


def _lend(plain: str, phrases: list[Phrase]) -> list[Phrase]:
    """Days and times that stand apart but belong together: "friday works. 3pm?", "thu or fri after 3"."""
    for first, second in pairwise(phrases):
        if _OR.fullmatch(plain[first.end : second.start]) and first.excluded == second.excluded:
            _share(first, second)
    wishes = [p for p in phrases if not p.excluded]
    for at, phrase in enumerate(wishes):
        if phrase.timed and phrase.days is None:
            others = [*reversed(wishes[:at]), *wishes[at + 1 :]]
            lender = next((p for p in others if p.days is not None and not p.timed and p.edge is None), None)
            if lender is not None:
                phrase.days, lender.lent = lender.days, True
                phrase.ambiguous = phrase.ambiguous or lender.ambiguous
    return [p for p in phrases if not p.lent]


def _share(first: Phrase, second: Phrase) -> None:
    if first.days and second.days and second.timed and not first.timed and first.edge is None:
        first.clock, first.until, first.part, first.edge = (
            second.clock,
            second.until,
            second.part,
            second.edge,
        )
    elif first.days and first.timed and second.days is None and second.clock:
        second.days = first.days
        second.part = second.part or first.part
